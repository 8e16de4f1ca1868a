import { readdirSync } from "node:fs"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import * as kernel from "../../src/kernel/index.js"
import * as dossier from "../../src/dossier/index.js"
import { examplesOf, runExample } from "../kernel/run-examples.js"
import * as A from "./archive.js"

// What the examples take for granted, as their comments say.
const context = A.contextOn(A.day)
const given = {
  context,
  calendar: context.calendar,
  file: A.after(A.opening, A.making(A.drafts.evaluation)),
  event: A.life(A.opening)[0],
  command: {
    type: "openFile",
    data: { by: A.by(A.court), subject: A.civilServant, management: "staff" },
    actor: A.clerk,
  },
}

const examples = readdirSync("src/dossier").flatMap((file) => examplesOf(`src/dossier/${file}`))

describe("the examples in the documentation of integrity files", () => {
  it.each(examples.map((example) => [example.file, example.line, example] as const))(
    "hold at %s:%i",
    (_, __, example) => {
      expect(runExample(example, { ...kernel, ...dossier, ...given, Result })).toBeGreaterThan(0)
    },
  )

  it("are at least one for each thing that can be asked", () => {
    expect(examples.length).toBeGreaterThanOrEqual(12)
  })
})
