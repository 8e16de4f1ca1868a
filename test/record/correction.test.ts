// Content is put right field by field, before and after, on evidence; what is worse for the subject, or may be, only after
// a new notice; whoever received the record is told again (区级方案三（一）4, 个人信息保护法第四十六条).

import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { compareSeverity, on, partyRef, severities, workdays } from "../../src/kernel/index.js"
import { deadlines, fold, inEffect, owed, type CommandBody, type Correction } from "../../src/record/index.js"
import {
  contextOn,
  decision,
  doing,
  judgment,
  lawOf,
  bindings,
  recorded,
  refusal,
  town,
  type Life,
} from "./office.js"

const april = on("2026-04-01")
const facts = {
  lossAmount: 0,
  socialInfluence: "none",
  priorRecords: 0,
}
const evidence = [{ kind: "comparison", ref: "E-1" }]

const correcting = (
  corrections: readonly Correction[],
  ground: "ownMotion" | "objection" | "instrument" = "ownMotion",
): CommandBody => ({
  type: "correctContent",
  data: { ...decision, corrections, ground, evidence, facts: {} },
})

const name = { number: judgment.number, issuer: judgment.issuer }
const newNumber: Correction = {
  field: "number",
  instrument: name,
  before: judgment.number,
  after: "虚构判决第1号",
}
const issued = (after: Parameters<typeof on>[0]): Correction => ({
  field: "issuedOn",
  instrument: name,
  before: judgment.issuedOn,
  after: on(after),
})

const shared = (life: Life): Life => {
  const chosen = doing(
    life,
    {
      type: "chooseDisclosure",
      data: {
        ...decision,
        outcome: "sharedOnNeed",
        facts: { publicityBasis: "none", secrecy: "none", sharingNeeded: true, publicityPeriodOver: false },
      },
    },
    april,
  )
  const receivers = [partyRef("unit-7"), partyRef("unit-8")]
  return doing(chosen, { type: "shareRecord", data: { by: decision.by, receivers } }, april)
}

const known = (life: Life) => (life.state.kind === "recorded" ? life.state.file.known : {})
const instrument = (life: Life) =>
  life.state.kind === "recorded" ? life.state.file.instruments[0]?.instrument : undefined
const due = (life: Life, values = bindings) =>
  deadlines(life.state, {
    ...contextOn(april, lawOf(values)),
  })
    .map(({ id }) => id)
    // Word to the subject is a step of the procedure, see shipped-procedures.test.ts.
    .filter((id) => id !== "revocation.told")

const newNotice = (life: Life): Life => {
  const noted = doing(
    life,
    { type: "noteChangeSinceNotice", data: { change: "newConduct", by: decision.by } },
    on("2026-04-01"),
  )
  return doing(
    noted,
    {
      type: "serveNotice",
      data: { by: decision.by, complete: true, evidence: [{ kind: "proofOfService", ref: "P-2" }] },
    },
    on("2026-04-01"),
  )
}

describe("a correction of content", () => {
  it("changes the field that it names, before and after, and nothing else", () => {
    const life = doing(recorded(town), correcting([newNumber]), april)
    expect(instrument(life)).toEqual({ ...judgment, number: "虚构判决第1号" })
    expect(life.events.at(-1)).toMatchObject({
      type: "contentCorrected",
      data: { corrections: [newNumber], ground: "ownMotion", worsens: false },
      basis: [{ title: "中华人民共和国个人信息保护法", article: "第四十六条" }],
    })
    expect(fold(life.events)).toEqual(life.state)
  })

  it("of number and issuer together is one correction of one instrument", () => {
    const both: readonly Correction[] = [
      newNumber,
      { field: "issuer", instrument: name, before: judgment.issuer, after: "虚构中级法院" },
    ]
    const life = doing(recorded(town), correcting(both), april)
    expect(instrument(life)).toMatchObject({ number: "虚构判决第1号", issuer: "虚构中级法院" })
  })

  it("is refused with every reason: not stated, nothing changed, no evidence, an unsound instrument", () => {
    const of = (...corrections: readonly Correction[]) =>
      refusal(recorded(town), correcting(corrections), april).reasons.map(({ code, at }) => [code, at])
    expect(of({ field: "severity", before: "serious", after: "slight" })).toEqual([
      ["correction.notStated", "corrections[0]"],
    ])
    expect(of({ ...newNumber, after: judgment.number }, { ...newNumber, before: "x" })).toEqual([
      ["correction.nothing", "corrections[0]"],
      ["correction.notStated", "corrections[1]"],
    ])
    expect(of({ ...newNumber, after: " " })).toEqual([["instrument.number", "number"]])
    expect(of()).toEqual([["correction.nothing", "corrections"]])
    const bare: CommandBody = {
      type: "correctContent",
      data: {
        ...decision,
        grounds: [],
        corrections: [newNumber],
        ground: "objection",
        evidence: [],
        facts: {},
      },
    }
    expect(refusal(recorded(town), bare, april).reasons.map(({ code }) => code)).toEqual([
      "decision.reasonsMissing",
      "duty.evidence",
      "correction.groundMissing",
    ])
  })

  it("is told again to everyone who received the record, and stays due until they were", () => {
    const life = doing(shared(recorded(town)), correcting([newNumber]), april)
    expect(due(life)).toEqual(["record.tellReceivers"])
    const told = doing(life, { type: "tellReceivers", data: { by: decision.by } }, april)
    expect(due(told)).toEqual([])
    // They hold the corrected record: it is still shared.
    expect(inEffect(told.state, contextOn(april)).shared).toBe(true)
  })

  it("is due by the term that the office has set, and shown as unset where it has set none", () => {
    const life = doing(shared(recorded(town)), correcting([newNumber]), april)
    const set = { ...bindings, "record.tellReceiversTerm": workdays(3) }
    const context = contextOn(april, lawOf(set))
    const counting = { ...context.counting, "record.tellReceiversTerm": Object.values(context.counting)[0]! }
    expect(deadlines(life.state, { ...context, counting })).toMatchObject([
      { id: "record.tellReceivers", kind: "counted", deadline: { dueOn: "2026-04-07" } },
    ])
    expect(deadlines(life.state, contextOn(april))).toMatchObject([
      { kind: "unset", fault: { code: "parameter.missing" } },
    ])
  })
})

describe("what is worse for the subject", () => {
  it("a later day, or a fact that the rules answer more severely or can't, is refused without a new notice", () => {
    const codes = (correction: Correction) =>
      refusal(recorded(town, { ...facts, lossAmount: 5 }), correcting([correction]), april).code
    expect(codes(issued("2026-01-10"))).toBe("record.noticeAgain")
    expect(codes({ field: "fact", fact: "lossAmount", before: 5, after: 5000 })).toBe("record.noticeAgain")
  })

  it("an earlier day is corrected at once", () => {
    expect(instrument(doing(recorded(town), correcting([issued("2026-01-02")]), april))?.issuedOn).toBe(
      "2026-01-02",
    )
  })

  it("a fact that no rule reads is corrected at once", () => {
    const life = doing(
      recorded(town, { petitions: "some" }),
      correcting([{ field: "fact", fact: "petitions", before: "some", after: "none" }]),
      april,
    )
    expect(known(life)["petitions"]).toBe("none")
  })

  it("works once the subject was told anew and the term for the defence has run, and only once", () => {
    const told = newNotice(recorded(town))
    const later = correcting([issued("2026-01-10")])
    expect(refusal(told, later, on("2026-04-08")).code).toBe("choice.unlawful")
    const life = doing(told, later, on("2026-04-10"))
    expect(life.events.at(-1)).toMatchObject({ data: { worsens: true } })
    const again = correcting([{ ...issued("2026-01-12"), before: on("2026-01-10") } as Correction])
    expect(refusal(life, again, on("2026-04-10")).code).toBe("record.noticeAgain")
  })

  it("a notice after recording needs something new", () => {
    const notice: CommandBody = {
      type: "serveNotice",
      data: { by: decision.by, complete: true, evidence: [{ kind: "proofOfService", ref: "P-2" }] },
    }
    expect(refusal(recorded(town), notice, april).code).toBe("notice.nothingNew")
  })

  it("severity is never raised without it, whether chosen again or corrected", () => {
    const pairs = fc.tuple(fc.constantFrom(...severities), fc.constantFrom(...severities))
    fc.assert(
      fc.property(pairs, fc.boolean(), ([before, after], byCorrection) => {
        const base = recorded(town)
        if (base.state.kind !== "recorded") throw new Error("not recorded")
        const life: Life = { ...base, state: { ...base.state, severity: before } }
        const raise: CommandBody = byCorrection
          ? correcting([{ field: "severity", before, after }])
          : { type: "chooseSeverity", data: { ...decision, outcome: after, facts: {} } }
        if (compareSeverity(after, before) > 0)
          expect(refusal(life, raise, april).code).toBe("record.noticeAgain")
        else expect(codeOf(life, raise)).not.toBe("record.noticeAgain")
      }),
    )
  })
})

const codeOf = (life: Life, command: CommandBody): string => {
  try {
    return refusal(life, command, april).code
  } catch {
    return "carried out"
  }
}

describe("a correction that was decided", () => {
  const open = (): Life => {
    const filed = doing(
      recorded(town),
      { type: "fileObjection", data: { statementRef: partyRef("objection-1"), evidence: [] } },
      april,
    )
    const given = {
      objectionFiler: "subject",
      objectionTarget: "content",
      informationSource: "ownOffice",
      evidenceOffered: true,
      reasonsStated: true,
      sameObjectionDecided: false,
    }
    const accept: CommandBody = {
      type: "chooseObjectionAcceptance",
      data: { ...decision, outcome: "accept", facts: given },
    }
    const decide: CommandBody = {
      type: "chooseObjectionOutcome",
      data: { ...decision, outcome: "corrected" },
    }
    return doing(doing(filed, accept, april), decide, april)
  }

  it("on an objection is due until it is made", () => {
    const life = open()
    expect(due(life)).toEqual(["record.correctContent"])
    const ownMotion = doing(life, correcting([newNumber]), april)
    expect(due(ownMotion)).toEqual(["record.correctContent"])
    expect(due(doing(life, correcting([newNumber], "objection"), april))).toEqual([])
    expect(refusal(life, correcting([], "objection"), april).code).toBe("correction.nothing")
  })

  it("on an altered instrument is due until its content was compared, even if nothing had to change", () => {
    const change: CommandBody = {
      type: "changeInstrument",
      data: {
        kind: judgment.kind,
        ...name,
        change: "altered",
        redecision: "none",
        stillSupports: true,
        facts: {},
      },
    }
    const life = doing(recorded(town), change, april)
    expect(due(life)).toEqual(["record.correctContent"])
    expect(due(doing(life, correcting([], "instrument"), april))).toEqual([])
    expect(owed(life.state.kind === "recorded" ? life.state.duties : [])).toMatchObject([
      { kind: "correctContent", because: "instrument", since: "2026-04-01" },
    ])
  })
})
