/**
 * A rulebook of packs that have been checked before: for pages and small devices, to which a build hands the packs that
 * it has put through `rulebook`. It leaves out the checks and the diagrams, and with them most of what there is to load.
 */
import { askBy, cellBudget } from "../asking.js"
import { assemble, type RulebookParts } from "../assemble.js"
import { programOf } from "../program.js"
import type { Rulebook } from "../rulebook.js"

/**
 * The rulebook of packs that `rulebook` has accepted, with the same bindings; what it would refuse isn't noticed here.
 *
 * It answers as that rulebook does, but for cases with so many unknown facts that their completions can't be walked:
 * of those it gives bounds (`inexact`), where `rulebook` reads the exact answer off the diagrams.
 *
 * @param parts the very parts that `rulebook` was given, for example carried as JSON
 * @returns a rulebook that has nothing to say in `notProved`; see that of the rulebook that was checked
 *
 * @example
 * checkedRulebook({ questions: [], packs: [], bindings: {} }).questions // => []
 */
export const checkedRulebook = ({ questions, packs, bindings }: RulebookParts): Rulebook => {
  const layers = [...packs.map((pack) => pack.bindings), bindings]
  const programs = new Map(questions.map((question) => [question.id, programOf(question, packs)]))
  return assemble({ questions, packs, bindings }, layers, programs, [], (program, cells, from, given, on) =>
    askBy(program, cells, from, given, on, cellBudget, () => undefined),
  )
}
