import { readdirSync } from "node:fs"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import * as kernel from "../../src/kernel/index.js"
import * as repair from "../../src/repair/index.js"
import { examplesOf, runExample } from "../kernel/run-examples.js"
import * as O from "./office.js"

const { on, partyRef, text } = kernel

// What the examples take for granted, as their comments say.
const given = () => ({
  context: O.contextWith(O.values),
  catalogue: Result.getOrThrow(
    repair.serviceCatalogue([
      {
        id: "sweeping",
        label: text("清扫街道", "sweeping streets"),
        organiser: partyRef("team-1"),
        issuerKind: "volunteerOrganisation",
        offered: [
          { from: on("2026-05-02"), until: on("2026-05-03") },
          { from: on("2026-03-07"), until: on("2026-03-07") },
        ],
      },
    ]),
  ),
  certificate: { ...O.certificate, hours: 8, from: on("2026-03-01"), until: on("2026-03-02") },
  noCertificates: [],
})

const examples = readdirSync("src/repair").flatMap((file) => examplesOf(`src/repair/${file}`))

describe("the examples in the documentation of repair", () => {
  it.each(examples.map((example) => [example.file, example.line, example] as const))(
    "hold at %s:%i",
    (_, __, example) => {
      expect(runExample(example, { ...kernel, ...repair, ...given(), Result })).toBeGreaterThan(0)
    },
  )
})
