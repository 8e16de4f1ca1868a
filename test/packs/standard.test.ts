import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { on, workdays } from "../../src/kernel/index.js"
import {
  objectionHandling,
  objectionEffect,
  objectionMark,
  objectionTransfer,
} from "../../src/objection/index.js"
import {
  district,
  national,
  objectionHenan,
  objectionShanghai,
  questions,
  repairCap,
  repairCoolingOff,
  standardRulebook,
} from "../../src/packs/index.js"
import { rulebook, type Bindings, type Pack } from "../../src/policy/index.js"
import { repairEligibility } from "../../src/repair/index.js"
import { plan } from "../../src/law/index.js"
import { text } from "../../src/kernel/index.js"

const day = on("2026-05-06")
const shipped: readonly Pack[] = [national, district, objectionShanghai, objectionHenan]
const built = (packs: readonly Pack[], bindings: Bindings = {}) =>
  Result.getOrThrow(rulebook({ questions, packs, bindings }))

describe("the standard rulebook", () => {
  it("builds with nothing bound, and answers by what is missing instead of a default", () => {
    const law = Result.getOrThrow(standardRulebook({}))
    expect(law.packs.map(({ id }) => id)).toEqual(["national", "district"])
    const answer = law.ask(
      repairEligibility,
      {
        subjectKind: "civilServant",
        recordSource: "discipline",
        recordInUse: true,
        repairForbidden: false,
        correctionState: "verified",
        dutiesPerformed: true,
        falseRepairMaterials: false,
        otherWay: false,
        serviceHours: 8,
        severity: "ordinary",
        commitmentPublished: true,
        minimumPublicityReached: true,
        otherConditionsMet: true,
        keeperRemoved: false,
        defaultCured: false,
      },
      day,
    )
    expect(answer.status).toBe("missingParameter")
    expect(answer.missing.map(({ parameter }) => parameter)).toContain("repair.serviceHours")
  })

  it("builds with a host's values", () => {
    const law = standardRulebook({
      "plan.effectiveFrom": on("2022-06-01"),
      "repair.serviceHours": 20,
      "objection.mark": workdays(1),
    })
    expect(Result.isSuccess(law)).toBe(true)
  })

  it("refuses a value for a parameter that no pack declares", () => {
    expect(Result.isFailure(standardRulebook({ "repair.hours": 20 }))).toBe(true)
  })

  it("has each question once, and asks each fact by one definition", () => {
    const ids = questions.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const definitions = new Map<string, string>()
    for (const fact of questions.flatMap(({ facts }) => facts)) {
      const written = JSON.stringify(fact)
      expect([fact.id, definitions.get(fact.id) ?? written]).toEqual([fact.id, written])
      definitions.set(fact.id, written)
    }
  })
})

describe("citations of shipped packs", () => {
  it.each(shipped.map((pack) => [pack.id, pack] as const))(
    "%s rests only on passages that were seen (A or B)",
    (_id, pack) => {
      const citations = [
        pack.citation,
        ...pack.rules.flatMap(({ citations }) => citations),
        ...pack.parameters.map(({ citation }) => citation),
        ...pack.delegations.map(({ citation }) => citation),
      ]
      expect(citations.filter(({ confidence }) => confidence !== "A" && confidence !== "B")).toEqual([])
    },
  )

  it("gives each rule of the district plan the day that the host sets, or a later day of its own", () => {
    const undated = district.rules.filter(({ from }) => from === undefined)
    expect(undated.map(({ id }) => id)).toEqual([])
  })
})

describe("example packs of other places", () => {
  it("bind the periods that their own article names, and no other", () => {
    const shanghai = built([national, objectionShanghai, district])
    expect(shanghai.value(objectionHandling, day)).toEqual(Result.succeed(workdays(5)))
    expect(shanghai.value(objectionMark, day)).toEqual(Result.succeed(workdays(1)))
    const henan = built([national, objectionHenan, district])
    expect(henan.value(objectionHandling, day)).toEqual(Result.succeed(workdays(3)))
    expect(Result.isFailure(henan.value(objectionTransfer, day))).toBe(true)
    expect(Result.isFailure(henan.value(objectionMark, day))).toBe(true)
  })

  it("mark an open objection even where the district hasn't set the day of its plan", () => {
    const law = built([national, objectionHenan])
    const answer = law.ask(
      objectionEffect,
      {
        objectionOpen: true,
        identityDisputed: false,
        plainError: false,
        remedyAccepted: "none",
        executionSuspended: false,
      },
      day,
    )
    expect(answer.certain).toEqual(["mark"])
  })
})

describe("a cap and a cooling-off period are packs that a host stacks with its own document", () => {
  const bindings: Bindings = {
    "plan.effectiveFrom": on("2022-06-01"),
    "repair.serviceHours": 20,
    "repair.rule36AppliesToPersons": false,
    "repair.rule36AppliesToUnitDefault": false,
  }
  const facts = {
    subjectKind: "civilServant",
    recordSource: "discipline",
    recordInUse: true,
    severity: "ordinary",
    correctionState: "verified",
    dutiesPerformed: true,
    commitmentPublished: true,
    minimumPublicityReached: true,
    otherConditionsMet: true,
    falseRepairMaterials: false,
    repairForbidden: false,
    keeperRemoved: false,
    defaultCured: false,
    serviceHours: 20,
    otherWay: false,
  } as const
  const place = text("示例区", "an example district")

  it.each([
    ["cap", repairCap(plan("3.1.4"), place), "withinRepairCap"],
    ["cooling-off", repairCoolingOff(plan("3.1.4"), place), "cooledOff"],
  ] as const)("%s", (_name, pack, id) => {
    const law = built([national, district, pack], bindings)
    const asked = law.completed(repairEligibility)
    expect(law.ask(asked, { ...facts, [id]: false }, day).certain).toEqual(["notYet"])
    expect(law.ask(asked, { ...facts, [id]: true }, day).certain).toEqual(["eligible", "notYet"])
  })

  it("take nothing from a unit that national rules give", () => {
    const law = built([national, district, repairCap(plan("3.1.4"), place)], bindings)
    const unit = { ...facts, subjectKind: "govUnit", recordSource: "adminPenalty", withinRepairCap: false }
    expect(law.ask(law.completed(repairEligibility), unit, day).certain).toEqual(["eligible"])
  })
})
