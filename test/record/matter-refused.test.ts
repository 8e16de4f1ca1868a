// What a matter refuses, in its words, and what it feeds to each case, command by command (区级方案二（失信惩戒）: 惩戒到人).

import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { on, partyRef, type Fault, type Party } from "../../src/kernel/index.js"
import {
  feed,
  initial,
  noMatter,
  withInstrument,
  withSubject,
  type Matter,
  type MatterInstrument,
  type MatterSubject,
  type RecordState,
} from "../../src/record/index.js"
import type { ReceivedSanction } from "../../src/penalty/index.js"
import { after, known } from "./alone.js"
import { ending } from "./joining-commands.js"
import { judgment, servant, town } from "./office.js"

const evidence = [{ kind: "report", ref: "E-1" }]
const subject = (of: Party, stream: string): MatterSubject => ({ subject: of, stream, evidence })
const added = (matter: Matter, one: MatterSubject): Matter => Result.getOrThrow(withSubject(matter, one))
const matter = [subject(town, "oa:1"), subject(servant, "oa:2")].reduce(added, noMatter)
const finding = (of: Party, more: Partial<MatterInstrument["findings"][number]> = {}) => ({
  subject: of.ref,
  findsViolation: true,
  ...more,
})

const read = ({ code, at, message, remedy, citation }: Fault): string =>
  `${code} at ${at ?? "-"}: ${message.zh}${remedy.zh}（${citation?.article ?? "-"}）`
const refused = (result: ReturnType<typeof withSubject>): readonly string[] =>
  Result.isFailure(result) ? result.failure.reasons.map(read) : []

describe("a subject of a matter", () => {
  it("stands in it once, with a stream of its own", () => {
    expect(matter).toEqual({
      subjects: [subject(town, "oa:1"), subject(servant, "oa:2")],
      instruments: [],
    })
    const twice =
      "matter.subjectTwice at subject: 该对象已在本事项中。同一对象只列一次；另有一案的，先并案。（二（失信惩戒））"
    const stream = "matter.streamTwice at stream: 该案号已用于另一对象。每个对象各立一案。（二（失信惩戒））"
    expect(refused(withSubject(matter, subject(servant, "oa:3")))).toEqual([twice])
    const other: Party = { ...servant, ref: partyRef("person-2") }
    expect(refused(withSubject(matter, subject(other, "oa:1")))).toEqual([stream])
    expect(refused(withSubject(matter, subject(town, "oa:2")))).toEqual([twice, stream])
    expect(refused(withSubject(noMatter, subject(town, "13800000000")))).toEqual([
      "data.personal at data.stream: 这里填写了身份证件号码或者手机号码。请改用主体代号，个人信息存入个人信息库。（-）",
    ])
  })
})

describe("an instrument of a matter", () => {
  it("is sound, stands in it once, and finds of each subject once; every reason is given", () => {
    const held = Result.getOrThrow(
      withInstrument(matter, { instrument: judgment, findings: [finding(town)] }),
    )
    expect(held.instruments).toEqual([{ instrument: judgment, findings: [finding(town)] }])
    expect(held.subjects).toEqual(matter.subjects)
    const stranger = finding({ ...servant, ref: partyRef("person-8") })
    const bad = {
      instrument: { ...judgment, number: " 虚构判决1号" },
      findings: [stranger, finding(town), finding(town)],
    }
    expect(refused(withInstrument(held, bad))).toEqual([
      "matter.instrumentTwice at instrument: 该文书已在本事项中。文书有变化的，到各案登记变化。（二（失信惩戒））",
      "matter.unknownSubject at findings: 文书认定的对象不在本事项中。请先列入该对象。（二（失信惩戒））",
      "matter.findingTwice at findings: 同一文书对同一对象写了两次认定。请合并为一项。（二（失信惩戒））",
    ])
    const unsound = { instrument: { ...judgment, number: " " }, findings: [] }
    expect(refused(withInstrument(matter, unsound)).map((reason) => reason.split(":")[0])).toEqual([
      "instrument.number at number",
    ])
    const personal = { instrument: { ...judgment, issuer: "13800000000" }, findings: [] }
    expect(refused(withInstrument(matter, personal)).map((reason) => reason.split(":")[0])).toEqual([
      "data.personal at data.instrument.issuer",
    ])
  })

  it("imposes a sanction only where it can, and within its period", () => {
    const sanction: ReceivedSanction = { kinds: ["warning"], latestAct: on("2026-01-02"), months: 6 }
    const codes = (kind: "courtDecision" | "governmentalSanction", months: number) =>
      refused(
        withInstrument(matter, {
          instrument: { ...judgment, kind },
          findings: [finding(servant, { sanction: { ...sanction, months } })],
        }),
      ).map((reason) => reason.split(" ")[0])
    expect(codes("governmentalSanction", 6)).toEqual([])
    expect(codes("courtDecision", 6)).toEqual(["sanction.instrument"])
    expect(codes("governmentalSanction", 60)).toEqual(["sanction.period"])
  })
})

describe("what a case is still owed of a matter", () => {
  const sanction: ReceivedSanction = { kinds: ["warning"], latestAct: on("2026-01-02"), months: 6 }
  const decision = { ...judgment, kind: "governmentalSanction", number: "虚构处分1号" } as const
  const whole = [
    { instrument: judgment, findings: [finding(town), finding(servant, { findsViolation: false })] },
    { instrument: decision, findings: [finding(servant, { sanction })] },
  ].reduce<Matter>((held, one) => Result.getOrThrow(withInstrument(held, one)), matter)
  const owed = (state: RecordState) =>
    feed(whole, () => state).map(({ stream, command }) => [stream, command])

  it("is its opening with the report on it, and every instrument as it is seen from this subject", () => {
    const opening = (of: Party) => ({
      type: "reportAllegation",
      data: { subject: of, facts: {}, evidence },
    })
    const registering = (data: unknown) => ({ type: "registerInstrument", data })
    expect(owed(initial)).toStrictEqual([
      ["oa:1", opening(town)],
      ["oa:1", registering({ instrument: judgment, findsViolation: true, heldResponsible: "this" })],
      ["oa:1", registering({ instrument: decision, findsViolation: false, heldResponsible: "peopleOnly" })],
      ["oa:2", opening(servant)],
      ["oa:2", registering({ instrument: judgment, findsViolation: false, heldResponsible: "this" })],
      [
        "oa:2",
        registering({ instrument: decision, findsViolation: true, heldResponsible: "this", sanction }),
      ],
    ])
  })

  it("is what it lacks of an open case, and nothing of one that is closed", () => {
    const alleged = known("alleged")
    const withJudgment = after(alleged, {
      type: "registerInstrument",
      data: { instrument: judgment, findsViolation: true, heldResponsible: "this" },
    })
    const types = (state: RecordState) =>
      owed(state).map(([stream, command]) => [stream, typeof command === "object" && command.type])
    expect(types(withJudgment)).toEqual([
      ["oa:1", "registerInstrument"],
      ["oa:2", "registerInstrument"],
    ])
    expect(types(alleged)).toHaveLength(4)
    expect(owed(known("withdrawn on objection"))).toEqual([])
    expect(owed(after(alleged, ending))).toEqual([])
  })

  it("says whom the instrument holds that names only others", () => {
    const unit2: Party = { ...town, ref: partyRef("unit-2") }
    const person2: Party = { ...servant, ref: partyRef("person-2") }
    const all = [subject(unit2, "oa:3"), subject(person2, "oa:4")].reduce(added, matter)
    const heldOf = (of: string, ...named: readonly Party[]) => {
      const held = Result.getOrThrow(
        withInstrument(all, { instrument: judgment, findings: named.map((one) => finding(one)) }),
      )
      const [one] = feed(held, () => known("alleged")).filter(({ stream }) => stream === of)
      return one?.command.type === "registerInstrument" ? one.command.data.heldResponsible : undefined
    }
    const seen = (...named: readonly Party[]) => ["oa:1", "oa:2"].map((of) => heldOf(of, ...named))
    expect(seen()).toEqual(["other", "other"])
    expect(seen(unit2)).toEqual(["other", "unitOnly"])
    expect(seen(person2)).toEqual(["peopleOnly", "other"])
    expect(seen(unit2, person2)).toEqual(["other", "other"])
    expect(seen(town, servant)).toEqual(["this", "this"])
  })
})
