/**
 * One content line of an iCalendar object (RFC 5545, 3.1): its text escaped, the line folded. Not a calendar: see
 * due-calendar.ts. Invariants: no folded line is longer than 75 octets of UTF-8, and none is cut within a character.
 */

const octetsPerLine = 75

/**
 * A value of type TEXT (3.3.11): backslash, semicolon, comma and line breaks escaped. A control character or half a
 * surrogate pair can't stand in a calendar and becomes a space.
 *
 * @example
 * calendarText("限期整改；甲,乙") // => "限期整改；甲\\,乙"
 */
export function calendarText(value: string): string {
  return [...value.replace(/\r\n?/gu, "\n")].map(escaped).join("")
}

function escaped(character: string): string {
  if (character === "\n") return String.raw`\n`
  if (character === "\\" || character === ";" || character === ",") return `\\${character}`
  return isForbidden(character) ? " " : character
}

function isForbidden(character: string): boolean {
  const point = character.codePointAt(0) ?? 0
  return (point < 0x20 && point !== 0x09) || point === 0x7f || (point >= 0xd800 && point <= 0xdfff)
}

/**
 * A whole line with its end, folded where it is too long.
 *
 * @param name the property's name with its parameters
 * @param value already escaped
 *
 * @example
 * calendarLine("VERSION", "2.0") // => "VERSION:2.0\r\n"
 */
export function calendarLine(name: string, value: string): string {
  const lines = [""]
  let used = 0
  for (const character of `${name}:${value}`) {
    const octets = octetsOf(character)
    if (used + octets > octetsPerLine) {
      // the space that marks a continuation counts as an octet
      lines.push(" ")
      used = 1
    }
    lines.push(`${lines.pop() ?? ""}${character}`)
    used += octets
  }
  return `${lines.join("\r\n")}\r\n`
}

function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0
  if (point < 0x80) return 1
  if (point < 0x800) return 2
  return point < 0x1_0000 ? 3 : 4
}
