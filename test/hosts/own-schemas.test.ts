// A host with zod schemas of its own: what it publishes and what the library publishes take the same commands, held with
// one validator on both sides; and the comparison would notice a schema that says nothing.

import { Ajv } from "ajv"
import { Ajv2020 } from "ajv/dist/2020.js"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { notEmpty, publishedV3 } from "../../examples/hosts/own-schemas/commands-v3.js"
import { ownCommand, publishedV4 } from "../../examples/hosts/own-schemas/commands-v4.js"
import { ownHost } from "../../examples/hosts/own-schemas/host.js"
import { zodToJsonSchema } from "zod-to-json-schema"
import { commandJsonSchema, type JsonSchema } from "../../src/application/index.js"
import type { Json } from "../../src/port/index.js"
import { spoilt, valuesOf } from "../application/json-values.js"
import { lifeOf, open, sending } from "../application/office.js"
import { canary, foundIn } from "../audit/canaries.js"
import type { Parsed } from "./published.js"
import { on } from "../../src/kernel/index.js"

const acts = ["reportAllegation", "registerInstrument", "applyRepair"]

/** The library's schema for the acts that this host sends. */
const libraryFor = (types: readonly string[]): JsonSchema => {
  const document = structuredClone(commandJsonSchema()) as Parsed
  document.$defs.command.properties.command = { anyOf: types.map((type) => ({ $ref: `#/$defs/${type}` })) }
  return document
}
const library = libraryFor(acts)
const options = { strict: false, validateFormats: false } as const
const libraryTakes = new Ajv2020(options).compile(library)
const commands = valuesOf(library)

/** Commands, whole and spoilt, on which a published schema and the library's disagree. */
function disagreements(takes: (value: unknown) => boolean, runs = 3000): readonly Json[] {
  const found: Json[] = []
  const sample = [
    ...fc.sample(commands, { numRuns: runs / 3, seed: 1 }),
    ...fc.sample(commands.chain(spoilt), { numRuns: runs, seed: 2 }),
  ]
  for (const value of sample) if (takes(value) !== libraryTakes(value)) found.push(value)
  const length = (value: Json) => JSON.stringify(value).length
  return found.sort((a, b) => length(a) - length(b))
}

describe.each([
  ["zod 3", () => new Ajv(options).compile(publishedV3())],
  ["zod 4", () => new Ajv2020(options).compile(publishedV4())],
] as const)("what a host publishes from %s", (_, compiled) => {
  it("takes and refuses the same commands as the library, in both directions", () => {
    const takes = compiled()
    // the shortest says what the library has that this host has not, or the other way round
    expect(disagreements(takes).slice(0, 1)).toEqual([])
    const sample = fc.sample(commands.chain(spoilt), { numRuns: 1000, seed: 3 })
    const taken = sample.filter((value) => takes(value)).length
    expect(taken).toBeGreaterThan(100)
    expect(taken).toBeLessThan(900)
  })

  it("differs in one thing that zod can't publish: how many facts there may be", () => {
    const facts = Object.fromEntries(
      Array.from({ length: 201 }, (_one, index) => [`f${String(index)}`, true]),
    )
    const [report] = lifeOf()
    const many = {
      ...report,
      command: { type: "reportAllegation", data: { ...(report as Parsed).command.data, facts } },
    }
    expect([compiled()(many), libraryTakes(many)]).toEqual([true, false])
  })
})

describe("the comparison", () => {
  it("notices the empty schema that zod-to-json-schema prints for a zod 4 schema", () => {
    const wrong: object = zodToJsonSchema(ownCommand as never)
    expect(Object.keys(wrong)).toEqual(["$schema"])
    expect(disagreements(new Ajv(options).compile(wrong), 300).length).toBeGreaterThan(20)
    expect(() => notEmpty(wrong)).toThrow(TypeError)
  })

  it.each([
    ["a field too few", (schema: Parsed) => delete schema.properties.personalRef],
    ["a field that must be there", (schema: Parsed) => schema.required.push("occurredOn")],
    ["open objects", (schema: Parsed) => (schema.additionalProperties = true)],
    ["a looser text", (schema: Parsed) => delete schema.properties.actor.pattern],
    ["an act too many", (schema: Parsed) => (schema.properties.command = {})],
    [
      "a choice too few",
      (schema: Parsed) =>
        schema.properties.command.anyOf[1].properties.data.properties.heldResponsible.enum.pop(),
    ],
  ])("notices %s", (_, spoil) => {
    const schema = structuredClone(publishedV4())
    spoil(schema)
    expect(disagreements(new Ajv2020(options).compile(schema)).length).toBeGreaterThan(0)
  })
})

describe("the host", () => {
  it("carries out what its own schemas take, and tells what they refuse in the library's words", async () => {
    const { office } = open()
    const handle = ownHost(office)
    expect(await handle(lifeOf()[0])).toMatchObject({ kind: "done", version: 1 })
    const { name, residentId, key } = canary
    const wrong = { ...lifeOf()[1], actor: name, [key]: residentId, occurredOn: name }
    const refused = await handle(wrong)
    expect(refused).toMatchObject({ kind: "refused" })
    expect(foundIn(JSON.stringify(refused))).toEqual([])
    const [, , admission] = lifeOf()
    expect(await handle(admission)).toMatchObject({ kind: "refused", reasons: [{ code: "host.narrower" }] })
    const early = sending("early", on("2026-03-12"), { type: "applyRepair", data: { evidence: [] } })
    expect(await handle(early)).toMatchObject({ kind: "refused", reasons: [{ code: "repair.beforeRecord" }] })
  })
})
