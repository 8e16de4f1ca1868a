/** One explanation in three forms: plain text, Markdown, and a fragment of HTML. Words are escaped for each form. */
import type { Section } from "./sections.js"

export type Format = "text" | "markdown" | "html"

export interface Explanation {
  readonly language: "zh" | "en"
  readonly title: string
  readonly conclusion: string
  readonly sections: readonly Section[]
  readonly footnote: string
}

export const render = (explanation: Explanation, format: Format): string => {
  switch (format) {
    case "text":
      return asText(explanation)
    case "markdown":
      return asMarkdown(explanation)
    case "html":
      return asHtml(explanation)
  }
}

const asText = ({ title, conclusion, sections, footnote }: Explanation): string =>
  [
    title,
    conclusion,
    ...sections.map(({ heading, items }) =>
      [`【${heading}】`, ...items.map((item, index) => `${String(index + 1)}. ${item}`)].join("\n"),
    ),
    footnote,
  ]
    .join("\n\n")
    .concat("\n")

const asMarkdown = ({ title, conclusion, sections, footnote }: Explanation): string =>
  [
    `### ${markdown(title)}`,
    `**${markdown(conclusion)}**`,
    ...sections.map(({ heading, items }) =>
      [`#### ${markdown(heading)}`, "", ...items.map((item) => `- ${markdown(item)}`)].join("\n"),
    ),
    `*${markdown(footnote)}*`,
  ]
    .join("\n\n")
    .concat("\n")

const asHtml = ({ language, title, conclusion, sections, footnote }: Explanation): string =>
  [
    `<article class="explanation" lang="${language === "zh" ? "zh-CN" : "en"}">`,
    `<h3>${html(title)}</h3>`,
    `<p class="conclusion"><strong>${html(conclusion)}</strong></p>`,
    ...sections.flatMap(({ heading, items }) => [
      `<h4>${html(heading)}</h4>`,
      "<ul>",
      ...items.map((item) => `<li>${html(item)}</li>`),
      "</ul>",
    ]),
    `<p class="footnote"><small>${html(footnote)}</small></p>`,
    "</article>",
  ]
    .join("\n")
    .concat("\n")

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
}

const html = (words: string): string =>
  oneLine(words).replaceAll(/[&<>"']/gu, (sign) => entities[sign] ?? sign)

const markdown = (words: string): string =>
  oneLine(words).replaceAll(/[\\`*_{}[\]<>#|~]/gu, (sign) => `\\${sign}`)

const oneLine = (words: string): string => words.replaceAll(/\s*[\r\n]+\s*/gu, " ")
