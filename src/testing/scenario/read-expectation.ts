/** 预期结论 and 公布结论: what an author expects of an answer, and what was published in a real case. */
import { text } from "../../kernel/index.js"
import type { Answer, Force, Question } from "../../policy/index.js"
import { missing, outcomesNamed, refuseOtherKeys, wordIn, type Reading } from "./reading.js"
import type { Expectation, Published } from "./scenario.js"
import { entryOf, wordOf, wordsOf, type Written } from "./syntax.js"

const forces: Readonly<Record<string, Force>> = {
  应当: "must",
  可以: "may",
  不得: "mustNot",
  must: "must",
  may: "may",
  mustNot: "mustNot",
}

const statuses: Readonly<Record<string, Answer["status"]>> = {
  已定: "decided",
  待查明: "open",
  规则冲突: "conflict",
  无规则: "gap",
  尚未施行: "notInForce",
  参数未设定: "missingParameter",
  未查明事实过多: "inexact",
  事实矛盾: "refused",
}

const yesOrNo: Readonly<Record<string, boolean>> = { 是: true, 否: false, yes: true, no: false }

const keys = {
  choices: ["只能", "only", "可选", "choices"],
  possible: ["可能", "possible"],
  must: ["应当", "must"],
  may: ["可以", "may"],
  mustNot: ["不得", "mustNot"],
  status: ["状态", "status"],
  force: ["约束", "force"],
  clauses: ["依据", "clauses"],
} as const

/** What the author expects; only what is written is compared. */
export const expectationOf = (question: Question, parent: Written, reading: Reading): Expectation => {
  const written = entryOf(parent, "预期结论", "expected")
  if (written === undefined || written.kind !== "map" || written.entries.length === 0) {
    reading.faults.push(
      missing(
        parent.place,
        "预期结论",
        text(
          "写上「只能」「可选」「应当」「可以」「不得」「状态」「约束」「依据」中的至少一项。",
          "Write at least one of 只能, 可选, 应当, 可以, 不得, 状态, 约束, 依据.",
        ),
      ),
    )
    return { place: parent.place }
  }
  refuseOtherKeys(written, Object.values(keys).flat(), reading)
  const outcomes = (names: readonly string[]) => outcomesNamed(question, entryOf(written, ...names), reading)
  return {
    place: written.place,
    choices: outcomes(keys.choices),
    possible: outcomes(keys.possible),
    must: outcomes(keys.must),
    may: outcomes(keys.may),
    mustNot: outcomes(keys.mustNot),
    status: wordIn(entryOf(written, ...keys.status), statuses, reading),
    force: wordIn(entryOf(written, ...keys.force), forces, reading),
    clauses: wordsOf(entryOf(written, ...keys.clauses)),
  }
}

/** What was published, and whether its author says that it lies in the lawful set; if not, why. */
export const publishedOf = (
  question: Question,
  written: Written | undefined,
  reading: Reading,
): Published | undefined => {
  if (written === undefined) return undefined
  refuseOtherKeys(written, ["结论", "outcome", "在合法范围内", "lawful", "说明", "explanation"], reading)
  const outcomes = outcomesNamed(question, entryOf(written, "结论", "outcome"), reading)
  const lawful = wordIn(entryOf(written, "在合法范围内", "lawful"), yesOrNo, reading)
  const explanation = wordOf(entryOf(written, "说明", "explanation"))
  if (outcomes === undefined || lawful === undefined || (!lawful && explanation === undefined)) {
    reading.faults.push(
      missing(
        written.place,
        "公布结论",
        text(
          "写明「结论」和「在合法范围内: 是/否」；不在范围内的，用「说明」写明原因。",
          "Write 结论 and 在合法范围内: 是/否; if it isn't, say why under 说明.",
        ),
      ),
    )
    return undefined
  }
  return { place: written.place, outcomes, lawful, ...(explanation === undefined ? {} : { explanation }) }
}
