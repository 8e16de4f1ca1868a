// The twelve rules as one logic, compiled once as the engine's documentation advises for hot paths (`engine.build`).
// No reasons: the logic returns the lawful outcomes and nothing else.

import { LogicEngine } from "json-logic-engine"

const fact = (name) => ({ var: name })
const and = (...of) => ({ and: of })
const or = (...of) => ({ or: of })
const not = (of) => ({ "!": [of] })

const concerned = { in: [fact("subject"), ["cadre", "organisation"]] }
const emergency = and(fact("emergency"), fact("dutiesDone"), not(fact("personalGain")))
const prohibited = and(
  not(emergency),
  { "===": [fact("breached"), "prohibition"] },
  or({ ">=": [fact("loss"), 500] }, fact("personalGain")),
)
const slight = and(
  not(prohibited),
  fact("corrected"),
  fact("onOwnInitiative"),
  { "<": [fact("loss"), 10] },
  { "<": [fact("earlier"), 3] },
)
const development = and(concerned, fact("development"), { "<": [fact("loss"), 300] })
const unforeseeable = and(fact("dutiesDone"), fact("unforeseeable"))
const exempt = and(
  not(prohibited),
  not(fact("personalGain")),
  { "<": [fact("earlier"), 2] },
  or(
    slight,
    unforeseeable,
    development,
    and(concerned, fact("pioneering")),
    and(concerned, fact("trial"), { "!==": [fact("breached"), "prohibition"] }),
    and(concerned, fact("objected")),
  ),
)
const reduced = and(
  not(prohibited),
  or(
    slight,
    unforeseeable,
    development,
    and(fact("corrected"), or(fact("onOwnInitiative"), { "===": [fact("recovered"), "fully"] })),
    and({ "!==": [fact("recovered"), "none"] }, { "<=": [fact("loss"), 500] }),
  ),
)
const lawful = {
  merge: [
    { if: [exempt, ["exempt"], []] },
    { if: [reduced, ["reduced"], []] },
    { if: [slight, [], ["full"]] },
  ],
}

export const create = async () => {
  const ask = new LogicEngine().build(lawful)
  return { ask: (one) => ask(one) }
}
