// One command or event as a decoder; a command with its title for published schemas.

import * as Schema from "effect/Schema"
import { commandTitle, type AnyCommandType } from "./command-titles.js"

/** The decoder of a command's type and data. */
export const command = <const Type extends AnyCommandType, Data extends Schema.Top>(type: Type, of: Data) => {
  const { zh, en } = commandTitle(type)
  return Schema.Struct({ type: Schema.Literal(type), data: of }).annotate({
    identifier: type,
    title: `${zh} ${en}`,
  })
}

/** The decoder of an event's type and data. */
export const happening = <const Type extends string, Data extends Schema.Top>(type: Type, of: Data) =>
  Schema.Struct({ type: Schema.Literal(type), data: of })

/** The types that the members of a union of commands or events have. */
export const typesOf = (
  members: readonly { readonly fields: { readonly type: { readonly literal: string } } }[],
): ReadonlySet<string> => new Set(members.map(({ fields }) => fields.type.literal))
