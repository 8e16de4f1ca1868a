/**
 * A refusal as a person reads it, in one line: its code, the field, the clause, what is wrong and what to do. Hosts and
 * officials build on each of them, so the tests hold them word for word.
 */
import type { Fault } from "../../src/kernel/index.js"

export const refusalLine = ({ code, at, citation, message, remedy }: Fault): string =>
  [
    at === undefined ? code : `${code} at ${at}`,
    citation === undefined ? "no clause" : `${citation.title}${citation.article ?? ""}`,
    `${message.zh}${remedy.zh}`,
    `${message.en} ${remedy.en}`,
  ].join(" | ")
