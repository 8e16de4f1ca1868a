// The published JSON Schema and the door agree: it takes whatever the door takes, and refuses what the door refuses but
// for what it says itself.

import { Ajv2020 } from "ajv/dist/2020.js"
import * as Result from "effect/Result"
import fc from "fast-check"
import { describe, expect, expectTypeOf, it } from "vitest"
import {
  commandJsonSchema,
  commandTypes,
  decodeCommand,
  openApiSchemas,
  outcomeJsonSchema,
  type Outcome,
} from "../../src/application/index.js"
import type { outcomeSchema } from "../../src/application/door/outcome-schema.js"
import { calendarDate } from "../../src/application/door/values.js"
import { on } from "../../src/kernel/index.js"
import * as Schema from "effect/Schema"
import { lifeOf, open, sending } from "./office.js"
import { spoilt, valuesOf } from "./json-values.js"

const compile = (schema: object) =>
  new Ajv2020({ strict: true, strictTypes: false, strictTuples: false, allErrors: true }).compile(schema)
const published = compile(commandJsonSchema())
const takes = (input: unknown): boolean => Result.isSuccess(decodeCommand(input))
const commands = valuesOf(commandJsonSchema())

describe("the JSON Schema of commands", () => {
  it("takes every command that the door takes, of every type, and the door takes all that it is made for", () => {
    const seen = new Set<unknown>()
    fc.assert(
      fc.property(commands, (command) => {
        expect([published(command), takes(command)]).toEqual([true, true])
        if (typeof command === "object" && command !== null && "command" in command)
          seen.add((command.command as { readonly type: unknown }).type)
      }),
      { numRuns: 1500 },
    )
    expect([...seen].sort()).toEqual([...commandTypes].sort())
  })

  it("agrees with the door on spoilt commands, in both directions", () => {
    let refused = 0
    fc.assert(
      fc.property(commands.chain(spoilt), (input) => {
        const taken = takes(input)
        if (!taken) refused += 1
        // The check character of a code is the door's alone, see below.
        fc.pre(!JSON.stringify(input).includes('"unifiedCreditCode":"11010519491231002X"'))
        expect([published(input), input]).toEqual([taken, input])
      }),
      { numRuns: 3000 },
    )
    expect(refused).toBeGreaterThan(1200)
  })

  it("has the door's calendar: every day from 1900 to 2199 and no other", () => {
    const pattern = compile({ ...commandJsonSchema(), $ref: "#/$defs/calendarDate" })
    const isDate = Schema.is(calendarDate)
    const two = (count: number) => String(count).padStart(2, "0")
    let days = 0
    for (let year = 1899; year <= 2200; year += 1)
      for (let month = 0; month <= 13; month += 1)
        for (let day = 0; day <= 32; day += 1) {
          const written = `${String(year)}-${two(month)}-${two(day)}`
          const taken = isDate(written)
          if (pattern(written) !== taken) expect(written).toBe(taken ? "taken" : "refused")
          if (taken) days += 1
        }
    expect(days).toBe(109_573)
  })

  it("is looser only where it says so: the check character of a code", () => {
    const subject = {
      kind: "unit",
      ref: "unit-1",
      unitKind: "other",
      unifiedCreditCode: "91350100M000100Y44",
    }
    const command = { type: "reportAllegation", data: { subject, facts: {}, evidence: [] } }
    const input = { stream: "oa:1", idempotencyKey: "k", actor: "officer-1", command }
    expect([published(input), takes(input)]).toEqual([true, false])
  })

  it("has a title in both languages for every command, and a description for every kind of text", () => {
    const definitions = commandJsonSchema()["$defs"] as Record<
      string,
      { title?: string; description?: string }
    >
    for (const type of commandTypes) expect(definitions[type]!.title).toMatch(/^\p{Script=Han}.* [A-Z]/u)
    const rest = Object.keys(definitions).filter((name) => !commandTypes.some((type) => type === name))
    for (const name of rest.filter((one) => one !== "command"))
      expect(JSON.stringify(definitions[name])).toMatch(/"description":"\p{Script=Han}/u)
  })

  it("is the same text each time", () => {
    expect(JSON.stringify(commandJsonSchema())).toBe(JSON.stringify(commandJsonSchema()))
    expect(JSON.stringify(openApiSchemas())).toBe(JSON.stringify(openApiSchemas()))
  })
})

describe("the JSON Schema of outcomes", () => {
  const outcome = compile(outcomeJsonSchema())
  const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

  it("takes what an office answers: done, repeated, refused with an answer, failed", async () => {
    const { office, host } = open()
    for (const command of [...lifeOf(), ...lifeOf()]) {
      expect([outcome(plain(await office.handle(command))), outcome.errors]).toEqual([true, null])
    }
    const refusals = [
      sending("early", on("2026-03-12"), { type: "applyRepair", data: { evidence: [] } }, "oa:2"),
      { stream: "oa:1" },
      { ...lifeOf()[4]!, idempotencyKey: "again" },
    ]
    for (const command of refusals) {
      const answered = await office.handle(command)
      expect(answered.kind).toBe("refused")
      expect([outcome(plain(answered)), outcome.errors]).toEqual([true, null])
    }
    const broken = { ...host.ports.eventStore, load: () => Promise.reject(new Error("gone")) }
    const failing = open((ports) => ({ ...ports, eventStore: broken })).office
    const failed = await failing.handle(lifeOf("oa:9")[0])
    expect(failed.kind).toBe("failed")
    expect(outcome(plain(failed))).toBe(true)
    expect(outcome({ kind: "done" })).toBe(false)
    expect(outcome({ ...(plain(failed) as object), more: 1 })).toBe(false)
  })

  it("is held to the type", () => {
    expectTypeOf<Outcome>().toExtend<(typeof outcomeSchema)["Type"]>()
    expectTypeOf<keyof Extract<Outcome, { kind: "done" }>>().toEqualTypeOf<
      keyof Extract<(typeof outcomeSchema)["Type"], { kind: "done" }>
    >()
    expectTypeOf<keyof Extract<Outcome, { kind: "refused" }>>().toEqualTypeOf<
      keyof Extract<(typeof outcomeSchema)["Type"], { kind: "refused" }>
    >()
  })
})

describe("the schemas for OpenAPI", () => {
  it("refer only to each other", () => {
    const schemas = openApiSchemas()
    const text = JSON.stringify(schemas)
    const named = [...text.matchAll(/"\$ref":"([^"]*)"/gu)].map(([, ref]) => ref ?? "")
    expect(named.length).toBeGreaterThan(50)
    for (const ref of named)
      expect(Object.keys(schemas).map((name) => `#/components/schemas/${name}`)).toContain(ref)
    expect(Object.keys(schemas)).toEqual(
      expect.arrayContaining(["command", "outcome", "fault", "done", ...commandTypes]),
    )
  })
})
