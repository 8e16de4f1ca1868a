/** What an answer concludes, in one paragraph that an official can put into a document. */
import type { Answer, Modalities } from "../answer.js"
import type { Force } from "../rule.js"
import { citationList, dayWords, forceText, type Names } from "./names.js"

const isRange = (choice: string | Modalities): choice is Modalities => typeof choice === "object"

/** The conclusion with the clauses it rests on. */
export const conclusion = (answer: Answer, names: Names): string => {
  const { say } = names
  const cited = citationList(
    answer.reasons.flatMap(({ citations }) => citations),
    names,
  )
  const basis = cited === "" ? "" : say(`依据：${cited}。`, ` Basis: ${cited}.`)
  return `${statement(answer, names)}${basis}`
}

const statement = (answer: Answer, names: Names): string => {
  const { say } = names
  switch (answer.status) {
    case "decided":
      return decided(answer, names)
    case "open":
      return say(
        `根据现有事实尚不能作出结论。${bounds(answer, names)}`,
        `The facts known don't yet decide.${bounds(answer, names)}`,
      )
    case "inexact":
      return say(
        `未查明的事实过多，以下只是结论的范围，实际范围可能更窄。${bounds(answer, names)}`,
        `Too many facts are unknown: these are bounds, and the real range may be narrower.${bounds(answer, names)}`,
      )
    case "missingParameter":
      return say(
        `尚有事项需要有权机关明确，明确之前不能作出结论。${bounds(answer, names)}`,
        `A competent body must first set what is listed below; until then there is no conclusion.${bounds(answer, names)}`,
      )
    case "conflict":
      return say(
        "有关规定相互抵触，没有合法的结论；应当提请有权机关解释或者决定。",
        "The clauses contradict each other and no conclusion is lawful; ask the competent body to interpret or decide.",
      )
    case "gap":
      return say(
        "现行规定没有对这种情形作出规定，不能据此作出结论。",
        "No clause in force answers this case; nothing can be concluded from the rules.",
      )
    case "notInForce": {
      const again =
        answer.beginsAgain === undefined
          ? ""
          : say(
              `有关规定自${dayWords(answer.beginsAgain, names)}起施行。`,
              ` They take force on ${dayWords(answer.beginsAgain, names)}.`,
            )
      return say(
        `适用于本案的规定在${dayWords(answer.on, names)}尚未施行或者已经失效，不能据此作出结论。${again}`,
        `The rules that cover this case are not in force on ${dayWords(answer.on, names)}; nothing can be concluded from them.${again}`,
      )
    }
    case "refused":
      return say(
        "所填事实有误，不能作出结论；请先更正下列各项。",
        "The facts given can't be right; correct what is listed below first.",
      )
  }
}

const decided = (answer: Answer, names: Names): string => {
  const choices: readonly (string | Modalities)[] = answer.certain
  const range = choices.find(isRange)
  if (range !== undefined) return `${rangeWords(range, forbiddenBy(answer), names)}${names.say("。", ".")}`
  const outcomes = choices.filter((choice) => typeof choice === "string")
  const [only, ...others] = outcomes
  if (only === undefined) return ""
  const { say } = names
  const name = names.outcome(only)
  const force: Force | undefined = answer.reasons.some((reason) => reason.force === "must")
    ? "must"
    : undefined
  if (others.length === 0) {
    return force === undefined
      ? say(`结论：${name}。`, `Conclusion: ${name}.`)
      : say(`${forceText(force).zh}：${name}。`, `Must: ${name}.`)
  }
  const listed = list(outcomes, names)
  return force === undefined
    ? say(`可以在下列结论中作出选择：${listed}。`, `The competent body may choose among: ${listed}.`)
    : say(`应当在下列结论中选择其一：${listed}。`, `One of these must be chosen: ${listed}.`)
}

const bounds = (answer: Answer, names: Names): string => {
  const { say } = names
  const certain: readonly (string | Modalities)[] = answer.certain
  const possible: readonly (string | Modalities)[] = answer.possible
  const sure = several(certain, names)
  const further = several(possible, names).filter((choice) => !sure.includes(choice))
  const joined = (choices: readonly string[]) => choices.join(say("、", ", "))
  const always =
    sure.length === 0
      ? ""
      : say(`任何情况下均合法的结论：${joined(sure)}。`, ` Lawful in any case: ${joined(sure)}.`)
  if (further.length === 0) return always
  return answer.status === "missingParameter"
    ? say(
        `${always}有关事项明确后可能合法的结论：${joined(further)}。`,
        `${always} Possibly lawful once it is set: ${joined(further)}.`,
      )
    : say(
        `${always}视查明的情况可能合法的结论：${joined(further)}。`,
        `${always} Possibly lawful, depending on what is found: ${joined(further)}.`,
      )
}

/** Choices in words; a range is its duties, with what may be added to them. */
const several = (choices: readonly (string | Modalities)[], names: Names): readonly string[] =>
  choices.map((choice) => {
    if (!isRange(choice)) return names.outcome(choice)
    const { say } = names
    const needed =
      choice.must.length === 0 ? say("不采取任何一项", "none of the listed items") : list(choice.must, names)
    if (choice.may.length === 0) return say(`“${needed}”`, `“${needed}”`)
    return say(
      `“${needed}”（并可以：${list(choice.may, names)}）`,
      `“${needed}” (and may add: ${list(choice.may, names)})`,
    )
  })

const forbiddenBy = ({ reasons }: Answer): readonly string[] => [
  ...new Set(reasons.flatMap(({ force, then }) => (force === "mustNot" ? then : []))),
]

const rangeWords = ({ must, may }: Modalities, forbidden: readonly string[], names: Names): string => {
  const { say } = names
  const parts = (
    [
      ["must", must],
      ["may", may],
      ["mustNot", forbidden],
    ] as const
  ).flatMap(([force, outcomes]) => {
    const { zh, en } = forceText(force)
    return outcomes.length === 0
      ? []
      : [say(`${zh}：${list(outcomes, names)}`, `${en}: ${list(outcomes, names)}`)]
  })
  const said = parts.join(say("；", "; "))
  if (must.length > 0 || may.length > 0) return said.slice(0, 1).toUpperCase() + said.slice(1)
  const none = say("不采取任何一项", "None of the listed items")
  return said === "" ? none : `${none}${say("；", "; ")}${said}`
}

const list = (outcomes: readonly string[], names: Names): string =>
  outcomes.map(names.outcome).join(names.say("、", ", "))
