/**
 * HTML as a value: every text put into a template is escaped, only markup made here is not. Not a template engine.
 * Invariant: no string reaches a page unescaped.
 */

/** Finished markup. Only `html` makes it. */
export interface Markup {
  readonly markup: string
}

type Part = string | number | Markup | readonly Markup[] | undefined

/**
 * Puts parts into a template; strings are escaped for text and for quoted attributes alike.
 *
 * @example
 * html`<p title="${'"'}">${"<b>"}</p>`.markup // => '<p title="&quot;">&lt;b&gt;</p>'
 * html`<ul>${[html`<li>${1}</li>`]}</ul>`.markup // => "<ul><li>1</li></ul>"
 */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const pieces = strings.map((piece, index) => piece + write(parts[index]))
  return { markup: pieces.join("") }
}

function write(part: Part): string {
  if (part === undefined) return ""
  if (typeof part === "number") return String(part)
  if (typeof part === "string") return escapeText(part)
  if ("markup" in part) return part.markup
  return part.map(({ markup }) => markup).join("")
}

function escapeText(words: string): string {
  return withoutControls(words)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;")
}

// Control characters have no place in HTML; and marks that turn the direction of writing could make a text read
// differently from what it says.
function withoutControls(words: string): string {
  return words.replaceAll(/[^\P{Cc}\t\n]|[\u202A-\u202E\u2066-\u2069]|\p{Surrogate}/gu, "\uFFFD")
}

/**
 * A text as a CSS string, for the running foot of printed pages.
 *
 * @example
 * cssString('a"</style>') // => '"a\\22 \\3c /style\\3e "'
 */
export function cssString(words: string): string {
  const escaped = withoutControls(words).replaceAll(
    /["\\<>&\t\n]/gu,
    (c) => `\\${c.charCodeAt(0).toString(16)} `,
  )
  return `"${escaped}"`
}
