// The twelve rules as publicodes: facts are questions with a default, conditions are `toutes ces conditions` and
// `une de ces conditions`; the situation is set for each case and three rules are evaluated.

import Engine from "publicodes"

const all = (...of) => ({ "toutes ces conditions": of })
const any = (...of) => ({ "une de ces conditions": of })

const facts = {
  subject: { "par défaut": "'other'" },
  breached: { "par défaut": "'none'" },
  recovered: { "par défaut": "'none'" },
  loss: { "par défaut": 0 },
  earlier: { "par défaut": 0 },
}
for (const name of [
  "pioneering",
  "trial",
  "development",
  "objected",
  "dutiesDone",
  "unforeseeable",
  "corrected",
  "onOwnInitiative",
  "personalGain",
  "emergency",
])
  facts[name] = { "par défaut": "non" }

const rules = {
  ...facts,
  concerned: any("subject = 'cadre'", "subject = 'organisation'"),
  excepted: all("emergency", "dutiesDone", "personalGain = non"),
  prohibited: all("excepted = non", "breached = 'prohibition'", any("loss >= 500", "personalGain")),
  slight: all("prohibited = non", "corrected", "onOwnInitiative", "loss < 10", "earlier < 3"),
  "by development": all("concerned", "development", "loss < 300"),
  "by chance": all("dutiesDone", "unforeseeable"),
  exempt: all(
    "prohibited = non",
    "personalGain = non",
    "earlier < 2",
    any(
      "slight",
      "by chance",
      "by development",
      all("concerned", any("pioneering", "objected", all("trial", "breached != 'prohibition'"))),
    ),
  ),
  reduced: all(
    "prohibited = non",
    any(
      "slight",
      "by chance",
      "by development",
      all("corrected", any("onOwnInitiative", "recovered = 'fully'")),
      all("recovered != 'none'", "loss <= 500"),
    ),
  ),
  full: "slight = non",
}

const word = (value) =>
  typeof value === "boolean" ? (value ? "oui" : "non") : typeof value === "string" ? `'${value}'` : value

export const create = async () => {
  const engine = new Engine(rules)
  return {
    ask: (one) => {
      engine.setSituation(Object.fromEntries(Object.entries(one).map(([name, value]) => [name, word(value)])))
      return ["exempt", "reduced", "full"].filter((id) => engine.evaluate(id).nodeValue === true)
    },
  }
}
