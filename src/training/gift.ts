/**
 * Items as GIFT text, which Moodle and many platforms import. Every character that GIFT gives a meaning is escaped,
 * so that a clause or a story can never end a question early.
 */
import type { Language } from "../kernel/index.js"
import type { Item, ItemOption } from "./item.js"

const escaped = (words: string): string => words.replace(/[\\~=#{}:]/gu, "\\$&").replace(/\r?\n/gu, "\\n")

const weightOf = (item: Item, option: ItemOption): string => {
  if (item.kind === "single") return option.right ? "=" : "~"
  const rights = item.options.filter(({ right }) => right).length
  return option.right ? `~%${percent(100 / rights)}%` : "~%-100%"
}

/** GIFT takes at most five decimals. */
const percent = (share: number): string => String(Number(share.toFixed(5)))

const optionText = (item: Item, option: ItemOption, language: Language): string =>
  `\t${weightOf(item, option)}${escaped(option.label[language])}#${escaped(option.because[language])}`

/**
 * One GIFT file for a list of items.
 * @example
 * gift([], "zh") // => "\n"
 */
export const gift = (items: readonly Item[], language: Language): string =>
  `${items
    .map((item) =>
      [
        `::${escaped(item.id)}::[plain]${escaped(item.stem[language])} {`,
        ...item.options.map((option) => optionText(item, option, language)),
        "}",
      ].join("\n"),
    )
    .join("\n\n")}\n`
