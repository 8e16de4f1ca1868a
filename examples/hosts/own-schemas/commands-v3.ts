// The same commands as zod 3 schemas (`zod/v3`), as older hosts have them. Published by zod-to-json-schema, which prints an
// empty schema, one that takes everything, when it is given a zod 4 schema: `notEmpty` refuses that.

import { z } from "zod/v3"
import { zodToJsonSchema } from "zod-to-json-schema"
import { employeeKinds, instrumentKinds, instrumentStatuses, sanctionKinds, unitKinds } from "./kinds.js"
import * as patterns from "./patterns.js"

const most = 200
const partyRef = z.string().regex(patterns.partyRef)
const day = z.string().regex(patterns.day)
const shortText = z.string().max(200).regex(patterns.shortText)
const ruleName = z.string().regex(patterns.ruleName)
const evidence = z.array(z.strictObject({ kind: ruleName, ref: shortText })).max(most)
const facts = z.record(ruleName, z.union([z.boolean(), z.number(), z.string().regex(patterns.factValue)]))

const subject = z.union([
  z.strictObject({
    kind: z.literal("unit"),
    ref: partyRef,
    unitKind: z.enum(unitKinds),
    unifiedCreditCode: z.string().regex(patterns.unifiedCreditCode).optional(),
  }),
  z.strictObject({
    kind: z.literal("person"),
    ref: partyRef,
    employeeKind: z.enum(employeeKinds),
    unit: partyRef.optional(),
  }),
])

const instrument = z.strictObject({
  kind: z.enum(instrumentKinds),
  number: shortText,
  issuer: shortText,
  issuedOn: day,
  effectiveOn: day.optional(),
  status: z.enum(instrumentStatuses),
})

const sanction = z.strictObject({
  kinds: z.array(z.enum(sanctionKinds)).nonempty().max(most),
  latestAct: day,
  months: z.number().optional(),
})

const command = z.union([
  z.strictObject({
    type: z.literal("reportAllegation"),
    data: z.strictObject({ subject, facts, evidence }),
  }),
  z.strictObject({
    type: z.literal("registerInstrument"),
    data: z.strictObject({
      instrument,
      findsViolation: z.boolean(),
      heldResponsible: z.enum(["this", "unitOnly", "peopleOnly", "other"]),
      sanction: sanction.optional(),
    }),
  }),
  z.strictObject({ type: z.literal("applyRepair"), data: z.strictObject({ evidence }) }),
])

/** A command as this host's screens send it. */
export const ownCommand = z.strictObject({
  stream: z.string().regex(patterns.name),
  idempotencyKey: z.string().regex(patterns.name),
  actor: partyRef,
  occurredOn: day.optional(),
  subject: subject.optional(),
  seenVersion: z.number().int().min(0).max(Number.MAX_SAFE_INTEGER).optional(),
  personalRef: partyRef.optional(),
  command,
})

/** Its JSON Schema, of draft 7. */
export function publishedV3(): object {
  return notEmpty(zodToJsonSchema(ownCommand, { $refStrategy: "none" }))
}

/**
 * The schema, if it says anything.
 *
 * @throws TypeError for a schema without a word of what it takes
 */
export function notEmpty<Published extends object>(published: Published): Published {
  const says = ["type", "$ref", "anyOf", "oneOf", "allOf", "enum", "const", "not"].some(
    (word) => word in published,
  )
  if (!says)
    throw new TypeError("the published schema is empty: was a zod 4 schema given to zod-to-json-schema?")
  return published
}
