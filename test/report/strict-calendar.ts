// A strict reader of iCalendar objects, from the grammar of RFC 5545, 3.1 to 3.8; it shares nothing with the writer.
// Anything that the standard doesn't allow throws.

export interface Component {
  readonly name: string
  readonly properties: ReadonlyMap<string, { readonly parameters: string; readonly value: string }>
  readonly parts: readonly Component[]
}

const refuse = (why: string): never => {
  throw new Error(`not iCalendar: ${why}`)
}

/** Unfolds, having checked the ends and lengths of lines. */
function contentLines(text: string): readonly string[] {
  const bytes = Buffer.from(text, "utf8")
  if (bytes.toString("utf8") !== text) refuse("not UTF-8")
  if (!text.endsWith("\r\n")) refuse("no CRLF at the end")
  const lines = text.slice(0, -2).split("\r\n")
  for (const line of lines) {
    if (/[\r\n]/u.test(line)) refuse("a bare line break")
    if (Buffer.byteLength(line, "utf8") > 75) refuse("a line of more than 75 octets")

    if (/[\u0000-\u0008\u000B-\u001F\u007F]/u.test(line)) refuse("a control character")
  }
  return lines.reduce<string[]>((whole, line) => {
    if (!line.startsWith(" ")) return [...whole, line]
    const last = whole.pop() ?? refuse("a continuation of nothing")
    return [...whole, `${last}${line.slice(1)}`]
  }, [])
}

export function unescaped(value: string): string {
  if (!/^(?:[^\\;,]|\\[\\;,nN])*$/u.test(value)) refuse("text that isn't escaped")
  return value.replace(/\\(.)/gu, (_, sign: string) => (sign === "n" || sign === "N" ? "\n" : sign))
}

/** The one object of a text. */
export function readCalendar(text: string): Component {
  const lines = [...contentLines(text)]
  const whole = component(lines)
  if (lines.length > 0) refuse("something after the end")
  if (whole.name !== "VCALENDAR") refuse("not a calendar")
  for (const name of ["VERSION", "PRODID"]) if (!whole.properties.has(name)) refuse(`no ${name}`)
  if (whole.properties.get("VERSION")?.value !== "2.0") refuse("another version")
  const uids = whole.parts.map(checkedEntry)
  if (new Set(uids).size !== uids.length) refuse("a UID twice")
  return whole
}

function component(lines: string[]): Component {
  const [, name = refuse("no BEGIN")] = /^BEGIN:([A-Z]+)$/u.exec(lines.shift() ?? "") ?? []
  const properties = new Map<string, { parameters: string; value: string }>()
  const parts: Component[] = []
  for (;;) {
    const [line = refuse("no END")] = lines
    if (line.startsWith("BEGIN:")) {
      parts.push(component(lines))
      continue
    }
    lines.shift()
    if (line === `END:${name}`) return { name, properties, parts }
    const [, property = "", parameters = "", value = ""] =
      /^([A-Z-]+)((?:;[A-Z-]+=[A-Za-z-]+)*):(.*)$/su.exec(line) ?? refuse("a line without a name and a value")
    if (properties.has(property)) refuse(`${property} twice`)
    properties.set(property, { parameters, value })
  }
}

function checkedEntry({ name, properties }: Component): string {
  const value = (property: string): string => properties.get(property)?.value ?? refuse(`no ${property}`)
  if (name !== "VEVENT" && name !== "VTODO") refuse(`a component ${name}`)
  if (!/^\d{8}T\d{6}Z$/u.test(value("DTSTAMP"))) refuse("a stamp that isn't UTC")
  if (name === "VEVENT") {
    for (const property of ["DTSTART", "DTEND"]) {
      if (properties.get(property)?.parameters !== ";VALUE=DATE") refuse(`${property} isn't a date`)
      if (!/^\d{8}$/u.test(value(property))) refuse(`${property} has no date`)
    }
    if (value("DTEND") <= value("DTSTART")) refuse("an event that ends before it begins")
  }
  for (const property of ["UID", "SUMMARY", "DESCRIPTION", "CATEGORIES"]) unescaped(value(property))
  return value("UID")
}
