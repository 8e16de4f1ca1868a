import { describe, expect, it } from "vitest"
import { disclosureScope } from "../../src/disclosure/index.js"
import { on } from "../../src/kernel/index.js"
import { noticeReadiness, objectionAcceptance, objectionEffect } from "../../src/objection/index.js"
import type { GivenFacts } from "../../src/policy/index.js"
import { revocationCascade } from "../../src/record/index.js"
import { asking } from "./shipped.js"

const day = on("2026-05-06")

describe("方案三（一）4 告知, 参照行政处罚法44、45", () => {
  const ask = asking(noticeReadiness)
  const done: GivenFacts = {
    noticeServed: true,
    noticeComplete: true,
    defenceTermRun: true,
    defence: "notMade",
    changeSinceNotice: "none",
    changeNotified: false,
    remedySought: "none",
  }
  it("opens the record when the notice is served, complete and its term has run", () => {
    expect(ask(done, day).certain).toEqual(["record"])
    expect(ask({ ...done, defence: "notMadeOut" }, day).certain).toEqual(["record"])
  })
  it.each([
    ["未送达", { noticeServed: false, defenceTermRun: false }, "wait"],
    ["内容不全", { noticeComplete: false }, "notifyAgain"],
    ["期限未满", { defenceTermRun: false }, "wait"],
    ["申辩未答复", { defence: "unanswered" }, "wait"],
    ["申辩成立", { defence: "madeOut" }, "doNotRecord"],
    ["期限未满而申辩已成立", { defence: "madeOut", defenceTermRun: false }, "doNotRecord"],
    ["发现伪造证据，未重新告知", { changeSinceNotice: "forgedEvidence" }, "notifyAgain"],
    [
      "发现新的行为，未重新告知，原申辩成立",
      { changeSinceNotice: "newConduct", defence: "madeOut" },
      "notifyAgain",
    ],
    ["变化已重新告知", { changeSinceNotice: "newConduct", changeNotified: true }, "record"],
  ])("%s", (_name, change, outcome) => {
    expect(ask({ ...done, ...change }, day).certain).toEqual([outcome])
  })
  it("waits for what isn't known: an answer with the term unknown stays open", () => {
    const { defenceTermRun: _unknown, ...known } = done
    expect(ask(known, day).status).toBe("open")
  })
})

describe("异议: 方案三（一）4, 公开条例41", () => {
  const ask = asking(objectionAcceptance)
  const objection: GivenFacts = {
    objectionFiler: "subject",
    objectionTarget: "content",
    informationSource: "ownOffice",
    evidenceOffered: false,
    reasonsStated: true,
    sameObjectionDecided: false,
  }
  it.each([
    ["本机关信息", {}, "accept"],
    ["其他单位提供的信息", { informationSource: "sourceUnit" }, "transfer"],
    ["受托人提出", { objectionFiler: "agent" }, "accept"],
    ["超期公示", { objectionTarget: "overdue" }, "accept"],
    ["对文书本身不服", { objectionTarget: "instrument" }, "redirect"],
    ["他人提出", { objectionFiler: "other" }, "redirect"],
    ["无理由无证据", { reasonsStated: false }, "supplement"],
    ["无理由但有证据", { reasonsStated: false, evidenceOffered: true }, "accept"],
    ["已经处理且无新证据", { sameObjectionDecided: true }, "refuse"],
  ])("%s", (_name, change, outcome) => {
    expect(ask({ ...objection, ...change }, day).certain).toEqual([outcome])
  })
  it("looks at evidence of a wrong record even before the plan's day, by the national rule", () => {
    expect(ask({ ...objection, evidenceOffered: true }, on("2022-05-31")).certain).toEqual(["accept"])
    expect(
      ask({ ...objection, evidenceOffered: true, informationSource: "sourceUnit" }, on("2022-05-31")).certain,
    ).toEqual(["transfer", "redirect"])
  })

  const effect = asking(objectionEffect)
  const quiet: GivenFacts = {
    objectionOpen: false,
    identityDisputed: false,
    plainError: false,
    remedyAccepted: "none",
    executionSuspended: false,
  }
  it.each([
    ["没有异议", {}, ["none"]],
    ["异议处理中", { objectionOpen: true }, ["mark"]],
    ["身份有异议", { objectionOpen: true, identityDisputed: true }, ["freeze", "mark"]],
    ["明显错误", { objectionOpen: true, plainError: true }, ["freeze", "mark"]],
    ["复议已受理", { remedyAccepted: "reconsideration" }, ["mark"]],
    [
      "法院裁定停止执行（行政诉讼法56）",
      { remedyAccepted: "litigation", executionSuspended: true },
      ["freeze"],
    ],
  ])("%s", (_name, change, outcomes) => {
    expect(effect({ ...quiet, ...change }, day).certain).toEqual(outcomes)
  })
})

describe("公开范围: 个人信息保护法25、34、55，公开条例14—16，36号令3", () => {
  const ask = asking(disclosureScope)
  const unit: GivenFacts = {
    subjectKind: "govUnit",
    recordState: "inUse",
    publicityBasis: "none",
    secrecy: "none",
    impactAssessed: false,
    publicityPeriodOver: false,
    sharingNeeded: false,
  }
  const person: GivenFacts = {
    ...unit,
    subjectKind: "civilServant",
    publicityBasis: "statute",
    impactAssessed: true,
    sharingNeeded: true,
  }
  const widest = (facts: GivenFacts) => ask(facts, day).certain.at(-1)
  it.each([
    ["单位在用记录", unit, "public"],
    ["单位公示期满", { ...unit, publicityPeriodOver: true }, "sharedOnNeed"],
    ["单位涉国家秘密", { ...unit, secrecy: "stateSecret" }, "onAuthority"],
    ["单位涉商业秘密", { ...unit, secrecy: "businessSecret" }, "sharedOnNeed"],
    ["单位已修复", { ...unit, recordState: "repaired" }, "subjectOnly"],
    ["单位已撤回", { ...unit, recordState: "withdrawn" }, "subjectOnly"],
    ["个人有依据、有评估", person, "public"],
    ["个人无依据", { ...person, publicityBasis: "none" }, "sharedOnNeed"],
    ["个人无评估", { ...person, impactAssessed: false }, "sharedOnNeed"],
    ["个人共享非必需", { ...person, publicityBasis: "none", sharingNeeded: false }, "onAuthority"],
    ["个人已修复", { ...person, recordState: "repaired" }, "subjectOnly"],
  ])("%s", (_name, facts, scope) => {
    expect(widest(facts)).toBe(scope)
  })
})

describe("文书撤销变更: 49号文, 行政处罚法48, 政务处分法49、57、58、60", () => {
  const ask = asking(revocationCascade)
  const revoked: GivenFacts = {
    changedInstrument: "sanction",
    instrumentChange: "revoked",
    redecision: "none",
    stillSupports: false,
    otherInstrument: false,
    measuresRunning: true,
    isPublished: true,
    isShared: true,
    treatmentAffected: true,
    downstreamDecision: true,
    instrumentChangeGround: "procedure",
    instrumentChangeOwnMotion: false,
  }
  const must = (change: GivenFacts) => ask({ ...revoked, ...change }, day).certain[0]?.split("+")
  it("undoes everything that rested on a revoked instrument, and asks the issuer of what rested on it", () => {
    expect(must({})).toEqual([
      "withdraw",
      "liftMeasures",
      "unpublish",
      "tellSharers",
      "restoreReputation",
      "routeTreatment",
      "askIssuer",
    ])
  })
  it("suspends while a re-decision is pending, and leaves open to unpublish", () => {
    expect(ask({ ...revoked, redecision: "pending" }, day).certain).toEqual([
      "suspend+tellSharers+askIssuer",
      "suspend+tellSharers+askIssuer+unpublish",
    ])
  })
  it("keeps the record on another instrument", () => {
    expect(must({ otherInstrument: true })).toContain("keepOther")
    expect(must({ otherInstrument: true })).not.toContain("withdraw")
  })
  it("corrects where the altered instrument still finds the act", () => {
    expect(
      must({ instrumentChange: "altered", stillSupports: true, downstreamDecision: false, isShared: false }),
    ).toEqual(["correct"])
  })
  it("withdraws where the altered instrument no longer finds it", () => {
    expect(must({ instrumentChange: "altered" })).toContain("withdraw")
  })
  it("corrects where the same act is found again", () => {
    expect(
      must({ redecision: "sameFinding", stillSupports: true, downstreamDecision: false, isShared: false }),
    ).toEqual(["correct"])
  })
  it("restores name and treatment where a lighter sanction takes the old one's place", () => {
    expect(
      must({ redecision: "lighter", stillSupports: true, downstreamDecision: false, isShared: false }),
    ).toEqual(["correct", "restoreReputation", "routeTreatment"])
  })
})
