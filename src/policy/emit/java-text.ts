/** Texts in Java: literals that no encoding of the source file can change, comments that can't end early. */

/** A literal that no encoding of the source file can change. */
export const quoted = (value: string): string =>
  `"${[...value]
    .map((mark) => {
      const code = mark.codePointAt(0) ?? 0
      if (mark === "\\" || mark === '"') return `\\${mark}`
      if (code >= 0x20 && code < 0x7f) return mark
      return [...Array(mark.length).keys()]
        .map((at) => `\\u${mark.charCodeAt(at).toString(16).padStart(4, "0")}`)
        .join("")
    })
    .join("")}"`

/** Control characters as escapes of a string, since `\u000a` would be read as the end of a line. */
export const safelyQuoted = (value: string): string =>
  quoted(value)
    .replaceAll("\\u000a", "\\n")
    .replaceAll("\\u000d", "\\r")
    .replace(
      /\\u00([01][0-9a-f])/gu,
      (_, hex: string) => `\\${Number.parseInt(hex, 16).toString(8).padStart(3, "0")}`,
    )

/** Text of a comment: it can't end it, nor be read as an escape or as HTML. */
export const commented = (value: string): string =>
  value
    .replace(/&/gu, "&amp;")
    .replace(/</gu, "&lt;")
    .replace(/>/gu, "&gt;")
    .replace(/@/gu, "&#64;")
    .replace(/\\/gu, "&#92;")
    .replace(/\*\//gu, "*&#47;")
    .replace(/[\r\n\u2028\u2029]+/gu, " ")

export const javadoc = (indent: string, lines: readonly string[]): string =>
  `${indent}/**\n${lines.map((line) => `${indent} * ${commented(line)}`).join("\n")}\n${indent} */`

export const decimal = (value: number): string =>
  String(value).includes("e") ? value.toFixed(6) : String(value)
