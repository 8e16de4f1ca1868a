// The door: every fault of a command at once, each with its place and what is expected, and nothing of the input.

import * as Result from "effect/Result"
import fc from "fast-check"
import { describe, expect, expectTypeOf, it } from "vitest"
import { decodeCommand } from "../../src/application/index.js"
import type { commandBody } from "../../src/application/door/command-schema.js"
import type { eventBody } from "../../src/application/door/event-schema.js"
import type { fileCommandBody, fileEventBody } from "../../src/application/door/file-body.js"
import type { linkageCommandBody, linkageEventBody } from "../../src/application/door/linkage-body.js"
import { storedEvent } from "../../src/application/door/stored-events.js"
import { recordEvent } from "../../src/application/index.js"
import type { DossierCommandBody, DossierEventBody } from "../../src/dossier/index.js"
import { on, sha256Digest, partyRef } from "../../src/kernel/index.js"
import type { LinkageCommand, LinkageEventBody } from "../../src/linkage/index.js"
import type { CommandBody, CommandType, EventType, RecordEventBody } from "../../src/record/index.js"
import { doing, recorded, town, decision } from "../record/office.js"
import { lifeOf } from "./office.js"

const found = (input: unknown) => {
  const decoded = decodeCommand(input)
  return Result.isFailure(decoded) ? decoded.failure.map(({ code, at }) => `${code} ${at ?? ""}`.trim()) : []
}

const choice = lifeOf()[2]!

describe("the door", () => {
  it("knows every command and every event of the record, and no other", () => {
    expectTypeOf<(typeof commandBody)["Type"]["type"]>().toEqualTypeOf<CommandType>()
    expectTypeOf<(typeof eventBody)["Type"]["type"]>().toEqualTypeOf<EventType>()
    expectTypeOf<(typeof commandBody)["Type"]>().toExtend<CommandBody>()
    expectTypeOf<(typeof eventBody)["Type"]>().toExtend<RecordEventBody>()
  })

  it("knows every command and every event of files and joint measures, and no other", () => {
    expectTypeOf<(typeof fileCommandBody)["Type"]>().toExtend<DossierCommandBody>()
    expectTypeOf<DossierCommandBody["type"]>().toEqualTypeOf<(typeof fileCommandBody)["Type"]["type"]>()
    expectTypeOf<(typeof fileEventBody)["Type"]>().toExtend<DossierEventBody>()
    expectTypeOf<DossierEventBody["type"]>().toEqualTypeOf<(typeof fileEventBody)["Type"]["type"]>()
    expectTypeOf<(typeof linkageCommandBody)["Type"]>().toExtend<LinkageCommand>()
    expectTypeOf<LinkageCommand["type"]>().toEqualTypeOf<(typeof linkageCommandBody)["Type"]["type"]>()
    expectTypeOf<(typeof linkageEventBody)["Type"]>().toExtend<LinkageEventBody>()
    expectTypeOf<LinkageEventBody["type"]>().toEqualTypeOf<(typeof linkageEventBody)["Type"]["type"]>()
  })

  it("lets a well-formed command in as it is", () => {
    for (const command of lifeOf()) {
      expect(Result.getOrThrow(decodeCommand(JSON.parse(JSON.stringify(command))))).toEqual({
        ...command,
        kind: "case",
      })
    }
  })

  it("finds every fault at once, with its place", () => {
    const { idempotencyKey: _, ...keyless } = choice
    const wrong = {
      ...keyless,
      actor: "甲某某",
      occurredOn: "2026-02-30",
      extra: 1,
      command: {
        type: "chooseAdmission",
        data: {
          by: { organ: "office-1", collective: "是" },
          grounds: ["a b"],
          outcome: "perhaps",
          facts: { report: {} },
          more: 1,
        },
      },
    }
    expect([...found(wrong)].sort()).toEqual([
      "command.missing idempotencyKey",
      "command.unknownField",
      "command.unknownField command.data",
      "command.wrongValue actor",
      "command.wrongValue command.data.by.collective",
      "command.wrongValue command.data.facts.*",
      "command.wrongValue command.data.grounds[0]",
      "command.wrongValue command.data.outcome",
      "command.wrongValue occurredOn",
    ])
  })

  it("says which choices there are, in Chinese and English", () => {
    const wrong = {
      ...choice,
      command: { type: "chooseTolerance", data: { ...decision, outcome: "?", facts: {} } },
    }
    const decoded = decodeCommand(wrong)
    expect(Result.isFailure(decoded) && decoded.failure[0].remedy).toEqual({
      zh: "请填写以下之一：exempt、reduced、notExempt。",
      en: "Give one of: exempt, reduced, notExempt.",
    })
  })

  it.each([
    undefined,
    null,
    1,
    "text",
    [],
    {},
    { command: {} },
    { command: { type: "noSuchCommand", data: {} } },
  ])("refuses %j without throwing", (input) => {
    expect(found(input).length).toBeGreaterThan(0)
  })

  it("keeps id numbers and mobile numbers out of every free text", () => {
    for (const words of ["11010519491231002X", "证号11010519491231002X。", "电话13800000000"]) {
      const command = { type: "publishRecord", data: { by: decision.by, channel: words } }
      expect(found({ ...choice, command })).toEqual(["command.wrongValue command.data.channel"])
    }
    expect(
      found({
        ...choice,
        command: { type: "publishRecord", data: { by: decision.by, channel: "虚构信用网站" } },
      }),
    ).toEqual([])
  })

  it("never repeats a value or an unknown key, whatever the input", () => {
    const canary = fc.constantFrom("金丝雀甲某某", "11010519491231002X", "13800000000", "canaryKey")
    const json = fc.oneof(fc.jsonValue(), canary)
    const spoilt = fc.tuple(
      fc.constantFrom(...lifeOf()),
      fc.array(fc.tuple(fc.nat(400), fc.boolean(), json, canary), { minLength: 1, maxLength: 4 }),
    )
    fc.assert(
      fc.property(spoilt, ([command, changes]) => {
        const input = changes.reduce(
          (value, [place, add, json, key]) => spoil(value, { left: place }, add, json, key),
          JSON.parse(JSON.stringify(command)),
        )
        const decoded = decodeCommand(input)
        if (Result.isFailure(decoded)) {
          expect(JSON.stringify(decoded.failure)).not.toMatch(/金丝雀|甲某某|11010519|13800000000|canaryKey/u)
          expect(decoded.failure.length).toBeGreaterThan(0)
        }
      }),
      { numRuns: 2000 },
    )
  })

  it("refuses a huge list rather than store it", () => {
    const grounds = Array.from({ length: 201 }, (_, index) => `rule-${index}`)
    const command = { type: "chooseAdmission", data: { ...decision, grounds, outcome: "record", facts: {} } }
    expect(found({ ...choice, command })).toEqual(["command.wrongValue command.data.grounds"])
  })
})

/** Changes the n-th place of a JSON value: replaces it, or adds a key beside it. */
function spoil(value: unknown, count: { left: number }, add: boolean, json: unknown, key: string): unknown {
  count.left -= 1
  if (count.left === 0 && !add) return json
  if (Array.isArray(value)) return value.map((item: unknown) => spoil(item, count, add, json, key))
  if (typeof value !== "object" || value === null) return value
  const members = Object.entries(value).map(
    ([name, item]) => [name, spoil(item, count, add, json, key)] as const,
  )
  return Object.fromEntries(count.left <= 0 && add ? [...members, [key, json]] : members)
}

describe("an event", () => {
  it("comes back from its stored form as it was, without its receipt", () => {
    const life = doing(
      recorded(town),
      {
        type: "enterService",
        data: {
          certificate: "C-1",
          issuer: "虚构单位",
          hours: 2.5,
          from: on("2026-03-20"),
          until: on("2026-03-20"),
          contents: {
            kind: "kept",
            served: town.ref,
            activity: "虚构活动",
            issuerRef: partyRef("team-1"),
            issuerKind: "charity",
            items: ["identity", "seal"],
            days: [{ on: on("2026-03-20"), hours: 2.5 }],
          },
          voluntary: true,
        },
      },
      on("2026-04-01"),
    )
    for (const [index, event] of life.events.entries()) {
      const placing = {
        id: `oa:1/${index + 1}`,
        stream: "oa:1",
        version: index + 1,
        recordedOn: on("2026-04-02"),
      }
      const { receipt, ...rest } = event
      const stored = storedEvent(event, placing, sha256Digest)
      expect(stored.receipt !== undefined).toBe(receipt !== undefined)
      expect(Result.getOrThrow(recordEvent(JSON.parse(JSON.stringify(stored))))).toEqual({
        ...rest,
        ...placing,
      })
    }
  })
})
