/** The tables of the pages on clauses (`clause-map.md`, zh and en), made from the packs, the code and the scenarios. */
import type { Language } from "../../src/kernel/index.js"
import type { CitedClause } from "../law/clauses.js"

export const begin = "<!-- clauses: begin (npx tsx test/docs/write-clause-map.ts) -->"
export const end = "<!-- clauses: end -->"

const heads = {
  zh: [
    "| 条款 | 要义（我们的转述） | 可信 | 规则 | 定理 | 参数 | 办理（代码） | 案例 |",
    "| --- | --- | --- | --- | --- | --- | --- | --- |",
  ],
  en: [
    "| Clause | What it says, in our words | Known at | Rules | Theorems | Parameters | Code | Scenarios |",
    "| --- | --- | --- | --- | --- | --- | --- | --- |",
  ],
}

const cell = (words: string): string => words.replaceAll("|", "\\|").replaceAll("\n", " ")

const listed = (ids: readonly string[]): string => ids.map((id) => `\`${id}\``).join("、")

const row = (
  language: Language,
  { label, citation, rules, otherwise, theorems, parameters, code, scenarios }: CitedClause,
): string => {
  const other = otherwise.map((id) => (language === "zh" ? `${id} 的其余情形` : `otherwise of ${id}`))
  const shown =
    scenarios.length === 0
      ? ""
      : `${String(scenarios.length)}${language === "zh" ? "例，如" : ", such as "}${scenarios[0] ?? ""}`
  return `| ${[
    cell(label[language]),
    cell(citation.paraphrase?.[language] ?? ""),
    citation.confidence,
    [listed(rules), ...other].filter((part) => part !== "").join("；"),
    theorems.length === 0 ? "" : String(theorems.length),
    listed(parameters),
    listed(code),
    cell(shown),
  ].join(" | ")} |`
}

/** The page with the tables written anew: one for each document, in the order in which packs and code cite them. */
export const withClauseMap = (page: string, language: Language, clauses: readonly CitedClause[]): string => {
  const [from, to] = [page.indexOf(begin), page.indexOf(end)]
  if (from < 0 || to < from) throw new Error("the page has no place for the map")
  const titles = [...new Set(clauses.map(({ citation }) => citation.title))]
  const tables = titles.map((title) => {
    const own = clauses.filter(({ citation }) => citation.title === title)
    return [
      `### ${title}`,
      "<!-- prettier-ignore-start -->",
      [...heads[language], ...own.map((clause) => row(language, clause))].join("\n"),
      "<!-- prettier-ignore-end -->",
    ].join("\n\n")
  })
  return `${page.slice(0, from)}${begin}\n\n${tables.join("\n\n")}\n\n${page.slice(to)}`
}
