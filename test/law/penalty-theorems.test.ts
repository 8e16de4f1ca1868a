import { describe, expect, it } from "vitest"
import { on } from "../../src/kernel/index.js"
import { district, national, reducedOpensLighter } from "../../src/packs/index.js"
import { penaltyLeniency, penaltyPerson, penaltyUnit } from "../../src/penalty/index.js"
import { rulebook, type GivenFacts, type Modalities, type Question } from "../../src/policy/index.js"
import * as Result from "effect/Result"
import { recordSeverity } from "../../src/record/index.js"
import { penaltyRanks } from "../../src/penalty/penalty-ranks.js"
import { figures } from "./record-figures.js"
import { asking } from "./shipped.js"
import { hold, neverWorse, single, type Theorem } from "./theorems.js"

const day = on("2026-05-06")
const law = Result.getOrThrow(
  rulebook({
    questions: [penaltyUnit, penaltyPerson],
    packs: [national, district].map((pack) => ({
      ...pack,
      rules: pack.rules.filter(
        ({ question }) => question.startsWith("penalty.") && question !== "penalty.leniency",
      ),
      facts: [],
      delegations: [],
      theorems: [],
      outcomes: [],
      constraints: [],
      groups: [],
      closes: [],
    })),
    bindings: figures,
  }),
)

/** Every case of a question whose facts all have few values. */
const everyCase = ({ facts }: Question): readonly GivenFacts[] =>
  facts.reduce<readonly GivenFacts[]>(
    (cases, { id, type }) =>
      cases.flatMap((given) =>
        (type.kind === "oneOf" ? type.options.map(({ value }) => value) : [false, true]).map((value) => ({
          ...given,
          [id]: value,
        })),
      ),
    [{}],
  )

interface Asked {
  readonly facts: GivenFacts
  readonly must: readonly string[]
  readonly may: readonly string[]
}

const all = (question: typeof penaltyUnit | typeof penaltyPerson): readonly Asked[] =>
  everyCase(question).map((facts) => {
    const answer = law.ask<readonly [], string, "each">({ ...question, facts: [] }, facts, day)
    const [modalities]: readonly Modalities[] = answer.certain
    if (answer.status !== "decided" || modalities === undefined)
      throw new Error(`no answer: ${answer.status}`)
    return { facts, must: modalities.must, may: modalities.may }
  })

describe("penalty.unit, every case", () => {
  const cases = all(penaltyUnit)
  const units = cases.filter(({ facts }) => facts["subjectKind"] === "govUnit")
  const limits = ["projectLimit", "fundsLimit", "demonstrationLimit"]

  it("方案三（一）2: a unit in the record must explain, and must rectify until that is done", () => {
    expect(units.every(({ must }) => must.includes("writtenExplanation"))).toBe(true)
    expect(
      units.every(
        ({ must, facts }) => must.includes("rectificationInTime") === (facts["rectification"] !== "done"),
      ),
    ).toBe(true)
  })

  it("the principal who caused it must be referred; nothing else is 应当", () => {
    const others = new Set(units.flatMap(({ must }) => must))
    expect([...others].sort()).toEqual([
      "accountabilityReferral",
      "rectificationInTime",
      "writtenExplanation",
    ])
    expect(
      units.every(
        ({ must, facts }) => must.includes("accountabilityReferral") === facts["principalCausedIt"],
      ),
    ).toBe(true)
  })

  it("方案三（三）1: only serious units are limited in projects, funds and demonstration", () => {
    const limited = units.filter(({ may }) => limits.some((limit) => may.includes(limit)))
    expect(limited.length).toBeGreaterThan(0)
    expect(limited.every(({ facts }) => facts["severity"] === "serious")).toBe(true)
  })

  it("行政处罚法 9, 16: no circulated criticism outside the hierarchy, and no measure at all there", () => {
    const others = cases.filter(({ facts }) => facts["subjectKind"] !== "govUnit")
    expect(others.length).toBe(7 * 3 * 5 * 2 * 4)
    expect(others.every(({ must, may }) => must.length === 0 && may.length === 0)).toBe(true)
  })

  it("a waiver leaves explanation and rectification, and nothing that may be imposed but a referral", () => {
    const waived = units.filter(({ facts }) => facts["leniencyConclusion"] === "waived")
    expect(waived.every(({ must }) => must.includes("writtenExplanation"))).toBe(true)
    expect(new Set(waived.flatMap(({ may }) => may))).toEqual(new Set(["accountabilityReferral"]))
  })

  it("国办发〔2020〕49号: every rule that opens a measure taking away rights cites a basis of competent rank", () => {
    const restricted = penaltyUnit.outcomes
      .filter(({ competentRanks }) => competentRanks !== undefined)
      .map(({ id }) => id)
    const rules = [...national.rules, ...district.rules].filter(
      ({ question, force, then }) =>
        question === "penalty.unit" &&
        force !== "mustNot" &&
        then.some((id) => restricted.some((outcome) => outcome === id)),
    )
    expect(rules.map(({ id }) => id)).toEqual(["penalty.unit.limits"])
    expect(rules.every(({ citations }) => citations.some(({ rank }) => penaltyRanks.includes(rank)))).toBe(
      true,
    )
  })
})

describe("penalty.person, every case", () => {
  const cases = all(penaltyPerson)
  const of = (...kinds: readonly string[]) =>
    cases.filter(({ facts }) => kinds.includes(String(facts["subjectKind"])))

  it("方案三（一）2: a record is a reference for every public employee, whatever the leniency", () => {
    expect(
      of("leadingCadre", "civilServant", "otherPublic").every(
        ({ must }) => must.join() === "importantReference",
      ),
    ).toBe(true)
  })

  it("honours may be limited for civil servants, and for others only if the host says so", () => {
    expect(
      of("leadingCadre", "civilServant").every(
        ({ may, facts }) => may.includes("honoursLimit") === (facts["leniencyConclusion"] !== "waived"),
      ),
    ).toBe(true)
    expect(of("otherPublic").every(({ may }) => may.length === 0)).toBe(true)
  })

  it("nobody else is measured as a public employee", () => {
    expect(
      of("partyOrganisation", "govUnit", "grassrootsBody", "enterprise", "outside").every(
        ({ must, may }) => must.length + may.length === 0,
      ),
    ).toBe(true)
  })
})

const trigger = (facts: GivenFacts) =>
  facts["lossRecovered"] === "fully" || facts["influenceRemoved"] === true || facts["harmPrevented"] === true
const recovered = (value: GivenFacts[string]) => ["none", "partly", "fully"].indexOf(String(value))
const leniency: Readonly<Record<string, Theorem>> = {
  "full penalty always stays lawful": single((_facts, { certain }) => certain.includes("full")),
  "方案三（一）4: any one of the three on own initiative opens both": single((facts, { certain }) =>
    facts["onOwnInitiative"] === true && trigger(facts)
      ? certain.join() === "waived,lighter,full"
      : undefined,
  ),
  "what was put right on order opens nothing by itself": single((facts, { certain }) =>
    facts["onOwnInitiative"] === false && facts["exemptionConclusion"] !== "reduced"
      ? certain.join() === "full"
      : undefined,
  ),
  "recovering more never ends worse": neverWorse(penaltyLeniency, "lossRecovered", recovered),
  "removing the influence never ends worse": neverWorse(penaltyLeniency, "influenceRemoved"),
  "preventing the harm never ends worse": neverWorse(penaltyLeniency, "harmPrevented"),
}

hold(
  penaltyLeniency,
  asking(penaltyLeniency, figures),
  day,
  {
    ...leniency,
    "part of the loss opens nothing where the host reads it so": single((facts, { certain }) =>
      facts["lossRecovered"] === "partly" && !trigger(facts) ? certain.join() === "full" : undefined,
    ),
  },
  2_000,
)

hold(
  penaltyLeniency,
  asking(penaltyLeniency, { ...figures, "penalty.partialRecoveryCounts": true }, [
    national,
    district,
    reducedOpensLighter,
  ]),
  day,
  {
    ...leniency,
    "where the host reads it so, part of the loss on own initiative opens both": single(
      (facts, { certain }) =>
        facts["lossRecovered"] === "partly" && facts["onOwnInitiative"] === true
          ? certain.join() === "waived,lighter,full"
          : undefined,
    ),
    "绵委办发〔2018〕25号: 减责 opens lighter and never a waiver": single((facts, { certain }) =>
      facts["exemptionConclusion"] === "reduced" && facts["onOwnInitiative"] === false
        ? certain.join() === "lighter,full"
        : undefined,
    ),
  },
  2_000,
)

const more = (order: readonly string[]) => (value: GivenFacts[string]) => -order.indexOf(String(value))
hold(
  recordSeverity,
  asking(recordSeverity, figures),
  day,
  {
    "more loss is never judged milder": neverWorse(recordSeverity, "lossAmount", (value) => -Number(value)),
    "more influence is never judged milder": neverWorse(
      recordSeverity,
      "socialInfluence",
      more(["none", "within", "local", "wide"]),
    ),
    "more earlier records are never judged milder": neverWorse(
      recordSeverity,
      "priorRecords",
      (value) => -Number(value),
    ),
    "exactly one degree is lawful": single((_facts, { certain }) => certain.length === 1),
  },
  5_000,
)
