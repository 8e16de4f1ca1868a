import { describe, expect, it } from "vitest"
import { exemptionAcceptance, exemptionDetermination } from "../../src/exemption/index.js"
import { cite, on } from "../../src/kernel/index.js"
import { integrityGuidance } from "../../src/law/index.js"
import {
  district,
  districtExemptionBesideInstrument,
  emergencyHandling,
  evaluationNotExcellent,
  exemptionBesideInstrument,
  national,
} from "../../src/packs/index.js"
import { penaltyLeniency, penaltyPerson } from "../../src/penalty/index.js"
import type { GivenFacts } from "../../src/policy/index.js"
import { recordAdmission, recordSeverity } from "../../src/record/index.js"
import { figures } from "./record-figures.js"
import { asking, bound } from "./shipped.js"

/** As if the competent body had confirmed it. */
const confirmation = cite(integrityGuidance)

const day = on("2026-05-06")

describe("国发〔2016〕76号 and 国办发〔2020〕49号: what is recorded", () => {
  const ask = asking(recordAdmission, figures)
  const sanctioned: GivenFacts = {
    subjectKind: "civilServant",
    capacity: "ownDuty",
    exemptionConclusion: "none",
    instrument: "governmentalSanction",
    instrumentStatus: "effective",
    findsViolation: true,
    heldResponsible: "this",
    instrumentBeforeRule: false,
    listedConduct: false,
    namedByRule: false,
    report: "none",
    rectification: "notUrged",
    governance: "notGoverned",
    able: true,
    excuse: "none",
    petitions: "none",
  }
  const outcome = (change: GivenFacts) => ask({ ...sanctioned, ...change }, day).certain.join()

  it("records a civil servant under an effective sanction", () => {
    expect(outcome({})).toBe("record")
  })
  it.each([
    ["文书未生效", { instrumentStatus: "pending" }, "await"],
    ["文书被撤销", { instrumentStatus: "revoked" }, "notRecorded"],
    ["仅谈话提醒", { instrument: "measureOnly" }, "notRecorded"],
    ["未认定违法违规", { findsViolation: false }, "notRecorded"],
    ["仅单位被认定", { heldResponsible: "unitOnly" }, "notRecorded"],
    ["私人事务", { capacity: "private" }, "notRecorded"],
    ["评审专家身份", { capacity: "evaluationExpert" }, "notRecorded"],
    ["采购人代表身份", { capacity: "purchaserRep" }, "record"],
    ["文书早于规则", { instrumentBeforeRule: true }, "notRecorded"],
    ["审计决定未列入目录", { instrument: "auditDecision" }, "notRecorded"],
    ["审计决定列入目录", { instrument: "auditDecision", listedConduct: true }, "record"],
    ["企业", { subjectKind: "enterprise" }, "notRecorded"],
  ] as const)("one fact apart: %s", (_name, change, expected) => {
    expect(outcome(change)).toBe(expected)
  })

  it("方案三（一）1: records other public employees as the plan says", () => {
    expect(outcome({ subjectKind: "otherPublic" })).toBe("record")
  })
  it("方案三（一）4: an effective national instrument stands beside an exemption unless the host opted in", () => {
    const optIn = asking(recordAdmission, figures, [
      national,
      exemptionBesideInstrument(confirmation),
      district,
      districtExemptionBesideInstrument,
    ])
    expect(outcome({ exemptionConclusion: "exempt" })).toBe("record")
    expect(optIn({ ...sanctioned, exemptionConclusion: "exempt" }, day).certain).toEqual(["notRecorded"])
    expect(outcome({ exemptionConclusion: "exempt", subjectKind: "otherPublic" })).toBe("notRecorded")
    expect(outcome({ exemptionConclusion: "exempt", instrumentStatus: "pending" })).toBe("notRecorded")
    expect(outcome({ exemptionConclusion: "withdrawn", instrumentStatus: "pending" })).toBe("await")
  })
  it("方案三（一）4: whether 减责 blocks a record is missing until the host says so", () => {
    const open = { ...sanctioned, exemptionConclusion: "reduced", instrumentStatus: "pending" }
    expect(asking(recordAdmission, bound)(open, day).status).toBe("missingParameter")
    expect(
      asking(recordAdmission, { ...bound, "exemption.reducedBlocksRecord": true })(open, day).certain,
    ).toEqual(["notRecorded"])
    expect(
      asking(recordAdmission, { ...bound, "exemption.reducedBlocksRecord": false })(open, day).certain,
    ).toEqual(["await"])
  })

  it("方案三（二）3、4: a verified finding founds a record only if a rule names it and the catalogue lists the conduct", () => {
    const finding = { instrument: "verifiedFinding", listedConduct: true, namedByRule: true } as const
    expect(outcome(finding)).toBe("record")
    expect(outcome({ ...finding, namedByRule: false })).toBe("notRecorded")
    expect(outcome({ ...finding, listedConduct: false })).toBe("notRecorded")
  })

  it("方案三（二）7: govern first, record only who is still listed, with discretion for the unable", () => {
    const listed = { subjectKind: "grassrootsBody", instrument: "listDecision" } as const
    expect(outcome({ ...listed })).toBe("urge")
    expect(outcome({ ...listed, governance: "settled" })).toBe("notRecorded")
    expect(outcome({ ...listed, governance: "stillListed" })).toBe("record")
    expect(outcome({ ...listed, governance: "stillListed", able: false })).toBe("notRecorded,record")
    expect(outcome({ ...listed, governance: "stillListed", instrument: "courtDecision" })).toBe("notRecorded")
  })

  it.each([
    ["尚未核实", { report: "unverified" }, "verify"],
    ["核实不属实", { report: "untrue" }, "notRecorded"],
    ["属实，尚未督促", { report: "verified" }, "urge"],
    ["属实，整改中", { report: "verified", rectification: "running" }, "urge"],
    ["属实，已整改", { report: "verified", rectification: "done" }, "notRecorded"],
    ["属实，拒不整改", { report: "verified", rectification: "refused" }, "await"],
    ["属实，虚假整改", { report: "verified", rectification: "sham" }, "await"],
    [
      "拒不整改并已确认违约",
      {
        report: "verified",
        rectification: "refused",
        instrument: "defaultConfirmation",
        instrumentStatus: "effective",
      },
      "record",
    ],
  ] as const)("1103号, a department: %s", (_name, change, expected) => {
    expect(outcome({ subjectKind: "govUnit", instrument: "none", instrumentStatus: "none", ...change })).toBe(
      expected,
    )
  })

  it("the rules on confirmed defaults begin with 1103号", () => {
    const confirmed = { ...sanctioned, subjectKind: "govUnit", instrument: "defaultConfirmation" }
    expect(ask(confirmed, on("2023-08-09")).status).toBe("notInForce")
    expect(ask(confirmed, on("2023-08-10")).certain).toEqual(["record"])
  })
})

describe("问责条例十七 and 方案三（一）4: exemption", () => {
  const ask = asking(exemptionDetermination, figures)
  const none: GivenFacts = Object.fromEntries(
    exemptionDetermination.facts.map(({ id, type }) => [
      id,
      type.kind === "boolean" ? false : type.options[0]?.value,
    ]),
  )
  const outcome = (change: GivenFacts) =>
    ask({ ...none, subjectKind: "leadingCadre", ...change }, day).certain.join()
  const opened = "exempt,reduced,notExempt"

  it.each([
    ["先行先试", { pioneering: true }, opened],
    ["没有理由", {}, "notExempt"],
    ["先行先试但谋取私利", { pioneering: true, privateGain: true }, "notExempt"],
    ["探索性试验", { exploratoryTrial: true }, opened],
    ["探索性试验，缺少审批环节", { exploratoryTrial: true, breached: "step" }, opened],
    ["探索性试验，违反禁止性规定", { exploratoryTrial: true, breached: "prohibition" }, "notExempt"],
    ["先行先试，违反禁止性规定", { pioneering: true, breached: "prohibition" }, opened],
    ["难以预见", { unforeseeable: true }, "notExempt"],
    ["难以预见且已履职尽责", { unforeseeable: true, dutiesDone: true }, opened],
    ["对上级提出意见", { objectedToSuperior: true }, opened],
    ["对上级提出意见，但决定明显违法", { objectedToSuperior: true, plainlyUnlawfulOrder: true }, "notExempt"],
    ["虚假材料", { pioneering: true, falseMaterials: true }, "notExempt"],
    ["企业", { pioneering: true, subjectKind: "enterprise" }, "notExempt"],
    ["村居人员", { pioneering: true, subjectKind: "otherPublic" }, opened],
  ] as const)("one fact apart: %s", (_name, change, expected) => {
    expect(outcome(change)).toBe(expected)
  })

  it("without the plan, the Party regulation opens exemption only, and only to its addressees", () => {
    const alone = asking(exemptionDetermination, {}, [national])
    expect(alone({ ...none, subjectKind: "leadingCadre", pioneering: true }, day).certain).toEqual([
      "exempt",
      "notExempt",
    ])
    expect(alone({ ...none, subjectKind: "civilServant", pioneering: true }, day).certain).toEqual([
      "notExempt",
    ])
  })
  it("an emergency handled on the spot needs the report, and a pack that names it", () => {
    const withPack = asking(exemptionDetermination, figures, [national, district, emergencyHandling])
    const emergency = { ...none, subjectKind: "govUnit", emergency: true, reportedAfterwards: true }
    expect(ask(emergency, day).certain).toEqual(["notExempt"])
    expect(withPack(emergency, day).certain.join()).toBe(opened)
    expect(withPack({ ...emergency, reportedAfterwards: false }, day).certain).toEqual(["notExempt"])
  })
  it("an application after the decision is late only for whoever was told, and only if the host refuses it", () => {
    const late: GivenFacts = {
      toleranceStart: "application",
      accountabilityDecided: true,
      exemptionDecided: false,
      toldOfWindow: true,
      materialsComplete: true,
      subjectSilent: false,
    }
    const taken = asking(exemptionAcceptance, figures)
    expect(taken(late, day).certain).toEqual(["refuse"])
    expect(taken({ ...late, toldOfWindow: false }, day).certain).toEqual(["accept"])
    expect(
      asking(exemptionAcceptance, { ...figures, "exemption.lateApplicationRefused": false })(late, day)
        .certain,
    ).toEqual(["accept"])
    expect(asking(exemptionAcceptance, bound)(late, day).status).toBe("missingParameter")
  })
})

describe("方案三（一）2、4: severity and leniency", () => {
  const mild: GivenFacts = {
    instrument: "courtDecision",
    lossAmount: 0,
    socialInfluence: "none",
    priorRecords: 0,
    rectification: "running",
  }
  const severity = (change: GivenFacts) =>
    asking(recordSeverity, figures)({ ...mild, ...change }, day).certain.join()

  it("each threshold of the host decides at its very value", () => {
    expect([19, 20, 39, 40].map((lossAmount) => severity({ lossAmount }))).toEqual([
      "slight",
      "ordinary",
      "ordinary",
      "serious",
    ])
    expect(["within", "local", "wide"].map((socialInfluence) => severity({ socialInfluence }))).toEqual([
      "slight",
      "ordinary",
      "serious",
    ])
    expect([7, 8].map((priorRecords) => severity({ priorRecords }))).toEqual(["slight", "serious"])
    expect(severity({ instrument: "governmentalSanction" })).toBe("ordinary")
    expect(severity({ instrument: "listDecision" })).toBe("serious")
    expect(severity({ rectification: "sham" })).toBe("serious")
  })
  it("no degree is guessed where the host set no standard", () => {
    expect(asking(recordSeverity, bound)({ ...mild, lossAmount: 1 }, day).status).toBe("missingParameter")
  })
  it("whether part of the loss counts is missing until the host says so, unless another trigger decides", () => {
    const partly: GivenFacts = {
      onOwnInitiative: true,
      lossRecovered: "partly",
      influenceRemoved: false,
      harmPrevented: false,
      exemptionConclusion: "none",
    }
    const ask = asking(penaltyLeniency, bound)
    expect(ask(partly, day).status).toBe("missingParameter")
    expect(ask({ ...partly, harmPrevented: true }, day).certain).toEqual(["waived", "lighter", "full"])
    expect(ask({ ...partly, onOwnInitiative: false }, day).certain).toEqual(["full"])
  })
  it("天津 2017: the pack adds its own outcome for civil servants only", () => {
    const ask = asking(penaltyPerson, figures, [national, district, evaluationNotExcellent])
    const facts = { severity: "slight", leniencyConclusion: "full" }
    expect(ask({ ...facts, subjectKind: "civilServant" }, day).certain[0]).toBe(
      "importantReference+evaluationNotExcellent",
    )
    expect(ask({ ...facts, subjectKind: "otherPublic" }, day).certain[0]).toBe("importantReference")
  })
})
