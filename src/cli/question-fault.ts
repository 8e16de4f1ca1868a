/** The fault of a question that isn't named, or isn't there, with the names there are. */
import { fault, text, type Faults } from "../kernel/index.js"
import type { Rulebook } from "../policy/index.js"

export const noQuestion = ({ questions }: Rulebook): Faults => [
  fault("cli.question", {
    message: text(
      "没有写明判断事项，或者没有这个判断事项。",
      "No question is named, or there is none of this name.",
    ),
    remedy: text(
      `判断事项有：${questions.map(({ id, title }) => `${title?.zh ?? id}（${id}）`).join("、")}。`,
      `The questions: ${questions.map(({ id, title }) => `${id} (${title?.en ?? id})`).join(", ")}.`,
    ),
  }),
]
