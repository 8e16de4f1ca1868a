import { describe, expect, it } from "vitest"
import { on } from "../../src/kernel/index.js"
import type { GivenFacts } from "../../src/policy/index.js"
import { repairEligibility, serviceRecognition } from "../../src/repair/index.js"
import { asking, bound } from "./shipped.js"

const ask = asking(repairEligibility)
const day = on("2026-05-06")

/** A unit's ordinary penalty, everything done. */
const penalty: GivenFacts = {
  subjectKind: "govUnit",
  recordSource: "adminPenalty",
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
  serviceHours: 0,
  otherWay: false,
}
const person: GivenFacts = {
  ...penalty,
  subjectKind: "civilServant",
  recordSource: "discipline",
  serviceHours: 20,
}
const unitDefault: GivenFacts = { ...penalty, recordSource: "governmentDefault", defaultCured: true }
const listed: GivenFacts = { ...penalty, subjectKind: "grassrootsBody", recordSource: "courtList" }

describe("36号令 修复条件, from 2026-04-01", () => {
  it("repairs a unit's penalty on the first day the rule is in force", () => {
    expect(ask({ ...penalty, commitmentPublished: false }, on("2026-04-01")).certain).toEqual(["notYet"])
    expect(ask(penalty, on("2026-04-01")).certain).toEqual(["eligible"])
  })
  it.each([
    ["最短公示期", { minimumPublicityReached: false }],
    ["纠正", { correctionState: "claimed" }],
    ["履行义务", { dutiesPerformed: false }],
    ["公开承诺", { commitmentPublished: false }],
    ["承诺属实", { falseRepairMaterials: true }],
    ["其他条件", { otherConditionsMet: false }],
  ])("is not yet open while one condition is missing: %s", (_name, missing) => {
    expect(ask({ ...penalty, ...missing }, day).certain).toEqual(["notYet"])
  })
  it("asks for no period where the information is slight", () => {
    expect(ask({ ...penalty, severity: "slight", minimumPublicityReached: false }, day).certain).toEqual([
      "eligible",
    ])
  })
})

describe("国办发〔2025〕22号, from 2025-06-22 to 2026-03-31", () => {
  it("asks for no commitment on the last day before 36号令", () => {
    expect(ask({ ...penalty, commitmentPublished: false }, on("2026-03-31")).certain).toEqual(["eligible"])
  })
  it("asks for the minimum period", () => {
    expect(ask({ ...penalty, minimumPublicityReached: false }, on("2025-06-22")).certain).toEqual(["notYet"])
  })
  it("says of the day before that no rule we can cite was in force", () => {
    expect(ask(penalty, on("2025-06-21"))).toEqual({ status: "notInForce", certain: [] })
  })
})

describe("1103号, from 2023-08-10", () => {
  it("repairs a confirmed cure without any period", () => {
    expect(ask({ ...unitDefault, minimumPublicityReached: false }, on("2023-08-10")).certain).toEqual([
      "eligible",
    ])
    expect(ask({ ...unitDefault, minimumPublicityReached: false }, day).certain).toEqual(["eligible"])
  })
  it("waits for the confirmation", () => {
    expect(ask({ ...unitDefault, defaultCured: false }, day).certain).toEqual(["notYet"])
  })
  it("was not in force the day before", () => {
    expect(ask(unitDefault, on("2023-08-09")).status).toBe("notInForce")
  })
  it("needs 36号令 besides only from its first day, and only if so read", () => {
    const read = asking(repairEligibility, { ...bound, "repair.rule36AppliesToUnitDefault": true })
    const early = { ...unitDefault, minimumPublicityReached: false }
    expect(read(early, on("2026-03-31")).certain).toEqual(["eligible"])
    expect(read(early, on("2026-04-01")).certain).toEqual(["notYet"])
  })
  it("names the reading that is missing where it matters, and only there", () => {
    const { "repair.rule36AppliesToUnitDefault": _left, ...others } = bound
    const unread = asking(repairEligibility, others)
    expect(unread(unitDefault, day).certain).toEqual(["eligible"])
    expect(unread({ ...unitDefault, minimumPublicityReached: false }, day).status).toBe("missingParameter")
  })
})

describe("谁认定、谁修复", () => {
  it("leaves the court's list to the court, and follows its removal", () => {
    expect(ask(listed, day).certain).toEqual(["atKeeper"])
    expect(ask({ ...listed, keeperRemoved: true }, day).certain).toEqual(["eligible"])
  })
  it("lets nothing that the subject does replace the court's removal", () => {
    expect(ask({ ...listed, serviceHours: 1000, otherWay: true }, day).certain).toEqual(["atKeeper"])
  })
})

describe("方案三（一）4 社会公益服务等方式, with 20 hours set by the host", () => {
  it.each([
    [19.5, ["notYet"]],
    [20, ["eligible", "notYet"]],
    [20.5, ["eligible", "notYet"]],
  ])("%d hours", (serviceHours, lawful) => {
    expect(ask({ ...person, serviceHours }, day).certain).toEqual(lawful)
    expect(ask({ ...person, serviceHours }, on("2026-03-31")).certain).toEqual(lawful)
  })
  it("opens another way to whoever serves no hour", () => {
    expect(ask({ ...person, serviceHours: 0, otherWay: true }, day).certain).toEqual(["eligible", "notYet"])
  })
  it("asks the host for the hours only where they decide", () => {
    const { "repair.serviceHours": _left, ...others } = bound
    const unset = asking(repairEligibility, others)
    expect(unset(person, day).status).toBe("missingParameter")
    expect(unset({ ...person, otherWay: true }, day).certain).toEqual(["eligible", "notYet"])
    expect(unset({ ...person, dutiesPerformed: false }, day).certain).toEqual(["notYet"])
  })
  it("begins on the day the host sets", () => {
    expect(ask(person, on("2022-06-01")).certain).toEqual(["eligible", "notYet"])
    expect(ask(person, on("2022-05-31")).status).toBe("notInForce")
  })
})

describe("不可修复", () => {
  it("wins over every route", () => {
    for (const facts of [penalty, person, unitDefault, { ...listed, keeperRemoved: true }])
      expect(ask({ ...facts, repairForbidden: true }, day).certain).toEqual(["notRepairable"])
  })
})

describe("志愿服务条例2、25，民政部令第67号", () => {
  const service = asking(serviceRecognition)
  const good: GivenFacts = {
    serviceIssuer: "volunteerOrganisation",
    certificateContents: "complete",
    certificateCheck: "confirmed",
    serviceVoluntary: true,
    serviceUnpaid: true,
    serviceOwnDuty: false,
    serviceUsed: false,
  }
  it("counts what was freely given, certified and confirmed", () => {
    expect(service(good, day).certain).toEqual(["counts"])
  })
  it.each([
    ["强行指派", { serviceVoluntary: false }],
    ["有报酬", { serviceUnpaid: false }],
    ["本职工作", { serviceOwnDuty: true }],
    ["已计入过", { serviceUsed: true }],
    ["核实不符", { certificateCheck: "refuted" }],
  ])("doesn't count: %s", (_name, change) => {
    expect(service({ ...good, ...change }, day).certain).toEqual(["doesNotCount"])
  })
  it.each([
    ["证明内容不全", { certificateContents: "incomplete" }],
    ["尚未核实", { certificateCheck: "notChecked" }],
    ["其他单位出具", { serviceIssuer: "otherUnit" }],
  ])("verifies what is unclear: %s", (_name, change) => {
    expect(service({ ...good, ...change }, day).certain).toEqual(["verify"])
  })
  it("doesn't ask the day of the volunteer rule of 2021 for what was imposed", () => {
    expect(service({ ...good, serviceVoluntary: false }, on("2017-12-01")).certain).toEqual(["doesNotCount"])
  })
})
