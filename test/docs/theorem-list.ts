/** The list of theorems on the pages about them (`theorems.md`, zh and en), made from the packs, so that it says what is proved and no more. */
import { citationLabel, type Language } from "../../src/kernel/index.js"
import { questions } from "../../src/packs/index.js"
import { shippedPacks } from "../../src/cli/shipped-packs.js"

export const begin = "<!-- theorems: begin (npx tsx test/docs/write-theorem-list.ts) -->"
export const end = "<!-- theorems: end -->"

const heads = {
  zh: ["| 定理 | 规则包 | 依据 |", "| --- | --- | --- |"],
  en: ["| Theorem | Pack | Clause |", "| --- | --- | --- |"],
}

const cell = (words: string): string => words.replaceAll("|", "\\|")

/** Between the two marks: one table for each question, in the order in which a case meets them. */
export const theoremList = (language: Language): string =>
  questions
    .map((question) => {
      const rows = shippedPacks.flatMap((pack) =>
        pack.theorems
          .filter((theorem) => theorem.question === question.id)
          .map(({ says, citation }) => {
            const clause = citation === undefined ? "" : citationLabel(citation)[language]
            return `| ${cell(says[language])} | ${pack.id} | ${cell(clause)} |`
          }),
      )
      const title = question.title?.[language] ?? question.id
      return [
        `### ${title} (\`${question.id}\`)`,
        "<!-- prettier-ignore-start -->",
        [...heads[language], ...rows].join("\n"),
        "<!-- prettier-ignore-end -->",
      ].join("\n\n")
    })
    .join("\n\n")

/** The page with the list written anew. */
export const withList = (page: string, language: Language): string => {
  const [from, to] = [page.indexOf(begin), page.indexOf(end)]
  if (from < 0 || to < from) throw new Error("the page has no place for the list")
  return `${page.slice(0, from)}${begin}\n\n${theoremList(language)}\n\n${page.slice(to)}`
}
