/** Plain JSON values, as they are written; what is absent is left out, never null. */
import type { Text } from "../../kernel/index.js"

export type Json = boolean | number | string | readonly Json[] | JsonObject

export interface JsonObject {
  readonly [key: string]: Json
}

/** An object of the members that are present and, if lists or objects, not empty. */
export const written = (members: Readonly<Record<string, Json | undefined>>): JsonObject => {
  const present: Record<string, Json> = {}
  for (const [key, value] of Object.entries(members))
    if (value !== undefined && !isEmpty(value)) present[key] = value
  return present
}

const isEmpty = (value: Json): boolean => typeof value === "object" && Object.keys(value).length === 0

export const textJson = ({ zh, en }: Text): JsonObject => ({ zh, en })
