// The parts that every view is made of.

import * as Schema from "effect/Schema"

/** A sentence in both languages. */
export const wording = Schema.Struct({ zh: Schema.String, en: Schema.String })

/** A calendar day. */
export const date = Schema.String.annotate({ format: "date" })
