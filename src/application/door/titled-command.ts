// One command as a decoder, with its title for published schemas.

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
