// The twelve rules as rules with events; what overrides what is a named condition (`setCondition`). The host puts
// the events together, since the engine knows no must, may and must not.

import { Engine } from "json-rules-engine"

const is = (fact, value = true) => ({ fact, operator: "equal", value })
const isNot = (fact, value) => ({ fact, operator: "notEqual", value })
const number = (fact, operator, value) => ({ fact, operator, value })
const all = (...of) => ({ all: of })
const any = (...of) => ({ any: of })
const named = (condition) => ({ condition })

const may = (outcomes, conditions) => ({ conditions, event: { type: "may", params: { outcomes } } })
const must = (outcomes, conditions) => ({ conditions, event: { type: "must", params: { outcomes } } })
const mustNot = (outcomes, conditions) => ({ conditions, event: { type: "mustNot", params: { outcomes } } })

export const create = async () => {
  const engine = new Engine()
  engine.setCondition("concerned", all({ fact: "subject", operator: "in", value: ["cadre", "organisation"] }))
  engine.setCondition("emergency", all(is("emergency"), is("dutiesDone"), is("personalGain", false)))
  engine.setCondition(
    "prohibited",
    all(
      { not: named("emergency") },
      is("breached", "prohibition"),
      any(number("loss", "greaterThanInclusive", 500), is("personalGain")),
    ),
  )
  const rules = [
    may(["exempt"], all(named("concerned"), is("pioneering"))),
    may(["exempt"], all(named("concerned"), is("trial"), isNot("breached", "prohibition"))),
    may(["exempt", "reduced"], all(named("concerned"), is("development"), number("loss", "lessThan", 300))),
    may(["exempt"], all(named("concerned"), is("objected"))),
    may(["exempt", "reduced"], all(is("dutiesDone"), is("unforeseeable"))),
    may(["reduced"], all(is("corrected"), any(is("onOwnInitiative"), is("recovered", "fully")))),
    may(["reduced"], all(isNot("recovered", "none"), number("loss", "lessThanInclusive", 500))),
    must(
      ["exempt", "reduced"],
      all(
        is("corrected"),
        is("onOwnInitiative"),
        number("loss", "lessThan", 10),
        number("earlier", "lessThan", 3),
        { not: named("prohibited") },
      ),
    ),
    mustNot(["exempt"], all(is("personalGain"))),
    mustNot(["exempt"], all(number("earlier", "greaterThanInclusive", 2))),
    mustNot(["exempt", "reduced"], all(named("prohibited"))),
  ]
  for (const rule of rules) engine.addRule(rule)
  return {
    ask: async (one) => {
      const { events } = await engine.run(one)
      const named = (type) => events.filter((event) => event.type === type)
      const permitted = new Set(["full", ...named("may").flatMap(({ params }) => params.outcomes)])
      const obliged = named("must").map(({ params }) => params.outcomes)
      const forbidden = new Set(named("mustNot").flatMap(({ params }) => params.outcomes))
      const allowed = obliged.length > 0 ? new Set(obliged.flat()) : permitted
      return ["exempt", "reduced", "full"].filter((id) => allowed.has(id) && !forbidden.has(id))
    },
  }
}
