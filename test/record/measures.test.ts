// Measures of one act: they stand still and go on to the day, never begin anew, and nothing is added without a new notice
// (区级方案三（一）2; 国办发〔2020〕49号: no penalty beyond what the act carries).

import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { addDays, daysBetween, months, on, type CalendarDate } from "../../src/kernel/index.js"
import { civilCodeCounting } from "../../src/packs/national/calendar/index.js"
import { deadlines, inEffect, type CommandBody } from "../../src/record/index.js"
import {
  bindings,
  contextOn,
  decision,
  doing,
  judgment,
  lawOf,
  recorded,
  refusal,
  servant,
  type Life,
} from "./office.js"

const law = lawOf({ ...bindings, "penalty.honoursPeriod": months(3) })
const april = on("2026-04-01")
const reference = "importantReference"
const honours = "honoursLimit"

const choosing = (outcomes: readonly string[], severity = "ordinary"): CommandBody => ({
  type: "choosePenalties",
  data: { ...decision, outcomes, facts: { severity } },
})
const measures = (
  type: "suspendMeasures" | "resumeMeasures" | "liftMeasures",
  ...ids: readonly string[]
): CommandBody => ({ type, data: { ...decision, measures: ids } })

const does = (life: Life, command: CommandBody, day: CalendarDate): Life => doing(life, command, day, law)
const code = (life: Life, command: CommandBody, day: CalendarDate) => refusal(life, command, day, law).code
const person = recorded(servant, { subjectKind: "civilServant" })
const penalised = does(person, choosing([reference, honours]), april)

/** No day is moved on, so that days can be told exactly. */
const unmoved = { "penalty.honoursPeriod": { ...civilCodeCounting, lastDayOnHoliday: "stays" as const } }

const effect = (life: Life, day: CalendarDate) =>
  inEffect(life.state, contextOn(day, law)).measures.map(({ id }) => id)
const lastDay = (life: Life): CalendarDate | undefined => {
  const [item] = deadlines(life.state, contextOn(april, law)).filter(({ id }) => id === `measure.${honours}`)
  return item?.kind === "counted" ? item.deadline.dueOn : undefined
}

describe("a measure that is suspended", () => {
  it("has no effect, and what is left of its period waits, to the day", () => {
    expect(lastDay(penalised)).toBe("2026-07-01")
    const still = does(penalised, measures("suspendMeasures", honours), on("2026-05-01"))
    expect(effect(still, on("2026-04-30"))).toEqual([reference, honours])
    expect(effect(still, on("2026-05-01"))).toEqual([reference])
    expect(effect(still, on("2026-12-01"))).toEqual([reference])
    expect(lastDay(still)).toBeUndefined()
    const again = does(still, measures("resumeMeasures", honours), on("2026-05-11"))
    expect(effect(again, on("2026-05-10"))).toEqual([reference])
    expect(effect(again, on("2026-05-11"))).toEqual([reference, honours])
    // Ten days later is Saturday 11 July; the counting rule moves it on to Monday.
    expect(lastDay(again)).toBe("2026-07-13")
  })

  it("for no day loses no day", () => {
    const still = does(penalised, measures("suspendMeasures", honours), on("2026-05-01"))
    const again = does(still, measures("resumeMeasures", honours), on("2026-05-01"))
    expect(again.state).toEqual(penalised.state)
  })

  it("ends as many days later as it stood still, however often that was", () => {
    const stretches = fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 20 })), {
      maxLength: 4,
    })
    fc.assert(
      fc.property(stretches, (list) => {
        let [life, day, stood] = [penalised, april, 0]
        for (const [ran, rests] of list) {
          day = addDays(day, ran)
          life = does(life, measures("suspendMeasures", honours), day)
          day = addDays(day, rests)
          life = does(life, measures("resumeMeasures", honours), day)
          stood += rests
        }
        const [item] = deadlines(life.state, { ...contextOn(april, law), counting: unmoved })
        if (item?.kind !== "counted") throw new Error("not counted")
        expect(daysBetween(on("2026-07-01"), item.deadline.dueOn)).toBe(stood)
      }),
      { numRuns: 40 },
    )
  })

  it("can't be suspended twice, nor resumed without, nor after it has run", () => {
    const still = does(penalised, measures("suspendMeasures", honours), on("2026-05-01"))
    expect(code(still, measures("suspendMeasures", honours), on("2026-05-02"))).toBe("measure.notRunning")
    expect(code(penalised, measures("resumeMeasures", honours), on("2026-05-02"))).toBe(
      "measure.notSuspended",
    )
    expect(code(penalised, measures("suspendMeasures", honours), on("2026-07-02"))).toBe("measure.notRunning")
    expect(code(penalised, measures("suspendMeasures"), on("2026-05-02"))).toBe("measure.notRunning")
  })
})

describe("the same measure for the same act", () => {
  it("chosen again goes on where it stands: its period is never begun anew", () => {
    const again = does(penalised, choosing([reference, honours]), on("2026-06-15"))
    expect(again.state).toEqual(penalised.state)
    const late = does(penalised, choosing([reference, honours]), on("2026-07-15"))
    expect(effect(late, on("2026-07-15"))).toEqual([reference])
  })

  it("chosen again while it stands still, stands still", () => {
    const still = does(penalised, measures("suspendMeasures", honours), on("2026-05-01"))
    expect(effect(does(still, choosing([reference, honours]), on("2026-05-05")), on("2026-05-05"))).toEqual([
      reference,
    ])
  })

  it("lifted by choice is a repeated penalty: refused without a new notice", () => {
    const lifted = does(penalised, measures("liftMeasures", honours), on("2026-05-01"))
    expect(code(lifted, choosing([reference, honours]), on("2026-05-02"))).toBe("record.noticeAgain")
  })

  it("goes on after a new notice for what was left of it, and for no day more", () => {
    const lifted = does(penalised, measures("liftMeasures", honours), on("2026-05-01"))
    const noted = does(
      lifted,
      { type: "noteChangeSinceNotice", data: { change: "newConduct", by: decision.by } },
      on("2026-05-06"),
    )
    const served = does(
      noted,
      {
        type: "serveNotice",
        data: { by: decision.by, complete: true, evidence: [{ kind: "proofOfService", ref: "P-2" }] },
      },
      on("2026-05-06"),
    )
    const again = does(served, choosing([reference, honours]), on("2026-05-18"))
    // Lifted for the seventeen days from 1 to 17 May: until Saturday 18 July, which moves on to Monday.
    expect(lastDay(again)).toBe("2026-07-20")
    const further = does(again, measures("liftMeasures", honours), on("2026-05-19"))
    expect(code(further, choosing([reference, honours]), on("2026-05-20"))).toBe("record.noticeAgain")
  })

  it("comes back with a record that was in use again, without a further notice", () => {
    const change = (redecision: "pending"): CommandBody => ({
      type: "changeInstrument",
      data: {
        kind: judgment.kind,
        number: judgment.number,
        issuer: judgment.issuer,
        change: "revoked",
        redecision,
        stillSupports: false,
        facts: {},
      },
    })
    const resting = does(penalised, change("pending"), on("2026-05-01"))
    const same = does(
      resting,
      {
        type: "resolveRedecision",
        data: {
          redecision: "sameFinding",
          instrument: {
            instrument: { ...judgment, number: "虚构判决2号" },
            findsViolation: true,
            heldResponsible: "this",
          },
          facts: {},
        },
      },
      on("2026-05-11"),
    )
    expect(effect(does(same, choosing([reference, honours]), on("2026-05-11")), on("2026-05-11"))).toEqual([
      reference,
      honours,
    ])
  })
})

describe("a measure for another act", () => {
  it("belongs to a case of its own, and runs for itself", () => {
    const other = does(person, choosing([reference, honours]), on("2026-05-01"))
    expect([lastDay(penalised), lastDay(other)]).toEqual(["2026-07-01", "2026-08-03"])
  })
})

describe("leniency that was granted", () => {
  it("is not taken back without a new notice", () => {
    const facts = {
      onOwnInitiative: true,
      lossRecovered: "fully",
      influenceRemoved: true,
      harmPrevented: true,
    }
    const granted = does(
      person,
      { type: "chooseLeniency", data: { ...decision, outcome: "lighter", facts } },
      april,
    )
    const full: CommandBody = { type: "chooseLeniency", data: { ...decision, outcome: "full", facts } }
    expect(code(granted, full, april)).toBe("record.noticeAgain")
    expect(
      code(granted, { ...full, data: { ...full.data, outcome: "waived", grounds: [] } } as never, april),
    ).toBe("decision.reasonsMissing")
  })
})
