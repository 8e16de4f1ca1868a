// A sanction that came in with an instrument: its period is shown, counted from the day of effect, while the instrument is
// in effect; nothing here sets or ends it (政务处分法第八条).
import { describe, expect, it } from "vitest"
import { instrumentStatuses, on, text, type LegalInstrument } from "../../src/kernel/index.js"
import { sanctionDue, sanctionFaults, type ReceivedSanction } from "../../src/penalty/index.js"
import { contextOf, counted, scripted } from "../rights/scripted-law.js"
import { refusalLine } from "../rights/refusal-lines.js"

const sanction: ReceivedSanction = { kinds: ["warning"], latestAct: on("2026-01-05"), months: 6 }
const instrument: LegalInstrument = {
  kind: "governmentalSanction",
  number: "虚构处分〔2026〕1号",
  issuer: "虚构监察机关",
  issuedOn: on("2026-03-02"),
  effectiveOn: on("2026-03-09"),
  status: "effective",
}
const due = (given: ReceivedSanction, document: LegalInstrument = instrument) =>
  sanctionDue(given, document, contextOf(scripted().rulebook, { counting: counted("sanction.period") }))

describe("the period of a sanction received", () => {
  it("is shown as something that ends, counted from the day of effect", () => {
    const [item, ...others] = due(sanction)
    expect(others).toEqual([])
    expect(item).toMatchObject({
      id: "sanction.period",
      nature: "expiry",
      label: text("处分期", "period of the sanction"),
      whoIsLate: text("作出处分决定的机关", "the organ that decided the sanction"),
      ifLate: text(
        "处分期满，符合条件的自动解除；由作出决定的机关掌握。",
        "Once it has run it ends if its conditions are met; the organ that decided it knows.",
      ),
      kind: "counted",
      deadline: { startedOn: "2026-03-09", dueOn: "2026-09-09", period: { amount: 6, unit: "month" } },
    })
  })

  it("is counted from the day of issue where no day of effect is known", () => {
    const { effectiveOn: _, ...issued } = instrument
    expect(due(sanction, issued)).toMatchObject([
      { deadline: { startedOn: "2026-03-02", dueOn: "2026-09-02" } },
    ])
  })

  it("runs only under an instrument that is in effect, as decided or as altered", () => {
    expect(
      instrumentStatuses.filter((status) => due(sanction, { ...instrument, status }).length === 1),
    ).toEqual(["effective", "altered"])
  })

  it("isn't there for an expulsion", () => {
    expect(due({ kinds: ["expulsion"], latestAct: sanction.latestAct })).toEqual([])
  })
})

it("what doesn't add up is said word for word, with the clause of the day of the act", () => {
  const lines = (latestAct: ReceivedSanction["latestAct"]) =>
    sanctionFaults({ kinds: ["expulsion"], latestAct, months: 24 }, { kind: "courtDecision" }).map(
      refusalLine,
    )
  const noDecision =
    "sanction.instrument at sanction | no clause | 该文书不是处分决定，却填写了处分。请核对文书种类，或者删去处分。 | The instrument is no decision on sanctions, yet has one. Check the kind of instrument, or leave the sanction out."
  const wrongPeriod = (clause: string) =>
    `sanction.period at sanction.months | ${clause} | 处分期不在法定范围内。请核对处分决定书上的处分种类和期限；决定书确实如此的，提请作出机关核实。 | The period of the sanction lies outside what the law allows. Check kinds and period on the decision; if it says so indeed, ask the organ that made it.`
  expect(lines(on("2020-06-30"))).toEqual([noDecision, wrongPeriod("行政机关公务员处分条例第十条")])
  expect(lines(on("2020-07-01"))).toEqual([
    noDecision,
    wrongPeriod("中华人民共和国公职人员政务处分法第十五条"),
  ])
})
