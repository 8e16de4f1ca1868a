/**
 * What the law on sanctions leaves open in a case: advice to whoever is competent to sanction (政务处分裁量提示). Never a
 * measure: it issues nothing, names no sanction, and no measure of this room follows from it.
 */
import { subjectKind } from "../facts/index.js"
import { cite, text } from "../kernel/index.js"
import { sanctionLaw } from "../law/index.js"
import { all, booleanFact, chooseOne, factTerm, not } from "../policy/index.js"
import { graveCircumstances, lenientCircumstances } from "./discipline-circumstances.js"

const inAdministrativeOrgan = booleanFact("inAdministrativeOrgan", {
  label: text("行政机关公务员", "civil servant of an administrative organ"),
  prompt: text("是否在行政机关任职？", "Does the person serve in an administrative organ?"),
})

const retired = booleanFact("retired", {
  label: text("已经退休", "retired"),
  prompt: text("作出决定时是否已经退休？", "Has the person retired by the day of the decision?"),
})

const sameActSanctioned = booleanFact("sameActSanctioned", {
  label: text("同一行为已受政务处分或者处分", "sanctioned for the same act"),
  prompt: text(
    "同一违法行为是否已经给予政务处分或者处分？",
    "Has a sanction been given for the same act before?",
  ),
})

const expulsionByLaw = booleanFact("expulsionByLaw", {
  label: text("属于因犯罪应当开除的情形", "a crime for which the law fixes expulsion"),
  prompt: text("是否属于因犯罪依法应当予以开除的情形？", "Is it a crime for which the law fixes expulsion?"),
})

const minorCircumstances = booleanFact("minorCircumstances", {
  label: text("情节轻微", "minor circumstances"),
  prompt: text("违法行为情节是否轻微？", "Are the circumstances of the act minor?"),
})

const correctedAfterEducation = booleanFact("correctedAfterEducation", {
  label: text("经批评教育后改正", "corrected after criticism and education"),
  prompt: text("经批评教育后是否改正？", "Was it corrected after criticism and education?"),
})

const coercedAndRepented = booleanFact("coercedAndRepented", {
  label: text("被裹挟、胁迫参与，经批评教育确有悔改", "swept along or coerced, and repented"),
  prompt: text(
    "是否不明真相被裹挟或者被胁迫参与，经批评教育后确有悔改表现？",
    "Was the person swept along unknowing or coerced, and repented after criticism and education?",
  ),
})

const defended = booleanFact("defended", {
  label: text("进行了陈述、申辩", "made a statement and defence"),
  prompt: text(
    "是否进行了陈述、申辩？（不影响本提示）",
    "Was a statement or defence made? (It doesn't change the advice.)",
  ),
})

/**
 * 政务处分裁量提示. Outcomes from lenient to severe: `notImposed`, `exempted`, `mitigated` (one grade down), `lighter` (within
 * the range), `ordinary`, `heavier`. Where no rule speaks: `ordinary`.
 * @example
 * disciplineAdvice.outcomes.map(({ id }) => id)
 * // => ["notImposed", "exempted", "mitigated", "lighter", "ordinary", "heavier"]
 */
export const disciplineAdvice = chooseOne("discipline.advice", {
  title: text("政务处分裁量提示", "advice on sanctions"),
  ask: text(
    "依法给予政务处分或者处分的机关，有哪些裁量余地？",
    "What does the law leave open to the organ that sanctions?",
  ),
  facts: [
    subjectKind,
    inAdministrativeOrgan,
    retired,
    sameActSanctioned,
    expulsionByLaw,
    minorCircumstances,
    correctedAfterEducation,
    coercedAndRepented,
    ...lenientCircumstances,
    ...graveCircumstances,
    defended,
  ],
  groups: [
    {
      id: "lenientCircumstances",
      label: text("从轻减轻情形", "circumstances in favour"),
      facts: lenientCircumstances.map(({ id }) => id),
    },
    {
      id: "graveCircumstances",
      label: text("从重情形", "circumstances against"),
      facts: graveCircumstances.map(({ id }) => id),
    },
  ],
  outcomes: {
    notImposed: text("不予政务处分", "not imposed"),
    exempted: text("免予政务处分", "exempted"),
    mitigated: text("减轻", "mitigated, one grade down"),
    lighter: text("从轻", "lighter, within the range"),
    ordinary: text("在规定幅度内处理", "within the range"),
    heavier: text("从重", "heavier, within the range"),
  },
  constraints: [
    {
      id: "discipline.expulsion-is-not-minor",
      impossible: all(factTerm(expulsionByLaw), factTerm(minorCircumstances)),
      because: text(
        "因犯罪应当开除的，不属于情节轻微。",
        "A crime for which the law fixes expulsion isn't minor.",
      ),
    },
    {
      id: "discipline.organ-of-a-civil-servant",
      impossible: all(
        factTerm(inAdministrativeOrgan),
        not(factTerm(subjectKind).is("leadingCadre", "civilServant")),
      ),
      because: text(
        "行政机关公务员属于公务员。",
        "A civil servant of an administrative organ is a civil servant.",
      ),
    },
  ],
  otherwise: {
    outcome: "ordinary",
    citations: [
      cite(
        sanctionLaw,
        "第七条",
        text(
          "政务处分的种类为警告、记过、记大过、降级、撤职、开除。",
          "The kinds of sanction, from warning to expulsion.",
        ),
      ),
    ],
  },
  lexMitior: cite(
    sanctionLaw,
    "第六十七条",
    text(
      "施行前的行为适用当时的规定；本法不认为违法或者处理较轻的，适用本法。",
      "Acts before it are judged by the rules of then, unless this law doesn't find a violation or is milder.",
    ),
  ),
})
