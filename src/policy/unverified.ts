/**
 * Sources below A and B that a host has let in: no shipped default rests on one, so each stands in a pack that was stacked on
 * purpose. An answer that may rest on it says so, in its receipt and in its explanation.
 */
import type { Citation } from "../kernel/index.js"
import type { Pack } from "./pack.js"
import type { UnverifiedSource } from "./receipt.js"
import type { Rulebook } from "./rulebook.js"

/**
 * The sources below A and B that bear on a question: of its rules and delegations, and of values that a pack sets. A pack
 * without rules sets periods, which bear on every question.
 *
 * @example
 * // rulebook: of a pack at A
 * unverifiedSources("penalty.leniency", rulebook) // => []
 */
export const unverifiedSources = (question: string, { packs }: Rulebook): readonly UnverifiedSource[] =>
  packs.flatMap((pack) => {
    const marks = citationsFor(question, pack).map(({ confidence }) => confidence)
    const worst = (["M", "D", "C"] as const).find((mark) => marks.includes(mark))
    return worst === undefined ? [] : [{ pack: pack.id, confidence: worst }]
  })

const citationsFor = (question: string, pack: Pack): readonly Citation[] => {
  const own = [...pack.rules, ...pack.delegations].filter((part) => part.question === question)
  const setsValues = Object.keys(pack.bindings).length > 0
  return [
    ...own.flatMap((part) => ("citations" in part ? part.citations : [part.citation])),
    ...(own.length > 0 || setsValues ? [pack.citation] : []),
  ]
}
