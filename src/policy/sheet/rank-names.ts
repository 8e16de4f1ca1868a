/** Words for the ranks of documents and for how well they are known. */
import { confidences, rankLabel, ranks, text } from "../../kernel/index.js"
import { choice, emptyList, type Form } from "./field.js"
import { stringsIn } from "./json-parts.js"

export const rankWords = Object.fromEntries(ranks.map((rank) => [rank, rankLabel(rank)]))

export const markWords = Object.fromEntries(confidences.map((mark) => [mark, text(mark, mark)]))

/** Names of ranks, with commas between them, by the official word. */
export const rankNames: Form = {
  write: (json, language) =>
    emptyList.write(json) ??
    stringsIn(json)
      .map((rank) => rankWords[rank]?.[language] ?? rank)
      .join("；"),
  read: (cell) => {
    const parts = cell.split(/[；;\n]/u).filter((part) => part.trim() !== "")
    const ranksRead = parts.map((part) => choice(rankWords).read(part)).filter((rank) => rank !== undefined)
    return emptyList.read(cell) ?? (ranksRead.length === parts.length ? ranksRead : undefined)
  },
  expected: text(
    `位阶，之间用分号隔开，${choice(rankWords).expected.zh}`,
    `ranks with semicolons between them, ${choice(rankWords).expected.en}`,
  ),
}
