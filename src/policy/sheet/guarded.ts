/**
 * Text that stands between marks inside a cell: what looks like a mark is guarded by a backslash, a line break is
 * written `\n`. Not the escaping of a file format.
 */
import type { Text } from "../../kernel/index.js"

/** A mark by which a cell's parts are told apart. */
export type Mark = " / " | " —— " | " ["

const looksLike: Readonly<Record<Mark, RegExp>> = {
  " / ": /(?<= )\/(?= )/gu,
  " —— ": /(?<= )——(?= )/gu,
  " [": /(?<= )\[/gu,
}

export const guarded = (raw: string, ...marks: readonly Mark[]): string =>
  marks.reduce(
    (so, mark) => so.replaceAll(looksLike[mark], "\\$&"),
    raw.replaceAll("\\", "\\\\").replaceAll("\n", "\\n").replaceAll("\r", "\\r"),
  )

export const unguarded = (written: string): string =>
  written.replaceAll(/\\(.)/gsu, (_, after: string) => (after === "n" ? "\n" : after === "r" ? "\r" : after))

/** The part before the first mark, and the part after it if the mark is there. */
export const splitAt = (written: string, mark: Mark): readonly [string, string | undefined] => {
  const at = written.indexOf(mark)
  return at < 0 ? [written, undefined] : [written.slice(0, at), written.slice(at + mark.length)]
}

/** Chinese and English in one line: `从轻惩戒 / lighter`. */
export const writeTexts = ({ zh, en }: Text): string => `${guarded(zh, " / ")} / ${guarded(en)}`

/** Without English, the Chinese stands for both. */
export const readTexts = (written: string): Text => {
  const [zh, en] = splitAt(written, " / ")
  const chinese = unguarded(zh.trim())
  return { zh: chinese, en: en === undefined || en.trim() === "" ? chinese : unguarded(en.trim()) }
}
