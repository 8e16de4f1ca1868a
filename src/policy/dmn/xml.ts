/** XML from elements; every text and attribute is escaped, so nothing of a pack becomes markup. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly content: readonly (Element | string)[]
}

export const element = (
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...content: readonly (Element | string)[]
): Element => ({ name, attributes, content })

/** What XML 1.0 can't hold, in any form: most control characters, and halves of characters. */
export const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/u

const escaped = (raw: string): string =>
  raw
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\r", "&#13;")

const attribute = (raw: string): string => escaped(raw).replaceAll("\n", "&#10;").replaceAll("\t", "&#9;")

/** Elements on lines of their own; one that holds text stays in one piece, since spaces would be part of it. */
export const xmlText = (root: Element): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${lines(root, "")}\n`

const lines = ({ name, attributes, content }: Element, indent: string): string => {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${attribute(value)}"`)
    .join("")
  if (content.length === 0) return `${indent}<${name}${written}/>`
  const inner = content.map((part) => (typeof part === "string" ? escaped(part) : lines(part, `${indent}  `)))
  return content.some((part) => typeof part === "string")
    ? `${indent}<${name}${written}>${inner.join("")}</${name}>`
    : `${indent}<${name}${written}>\n${inner.join("\n")}\n${indent}</${name}>`
}
