// What the YAML files tell about a case beside its row: hearings, certificates and choices, still in the words of the
// files. Looked up by case number.

import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import * as Result from "effect/Result"
import { renderFault, type Faults } from "chengxin/kernel"
import type { GivenFacts, Question } from "chengxin/policy"
import { entryOf, factsOf, readWritten, same, wordOf, wordsOf, type Written } from "chengxin/testing"

/** The files' entries about one case; a file that says nothing about it gives `undefined`. */
export interface Story {
  readonly hearing: Written | undefined
  readonly service: Written | undefined
  readonly choices: Written | undefined
  readonly customary: Written | undefined
}

/** Reads the three files. */
export function readStories(): (caseNumber: string) => Story {
  const hearings = read("hearings.yaml")
  const service = read("service.yaml")
  const decisions = read("decisions.yaml")
  return (caseNumber) => ({
    hearing: entryOf(hearings, caseNumber),
    service: entryOf(service, caseNumber),
    choices: entryOf(decisions, caseNumber),
    customary: entryOf(decisions, "默认"),
  })
}

/** The text of a file beside this one. */
export function fileText(name: string): string {
  return readFileSync(fileURLToPath(new URL(name, import.meta.url)), "utf8")
}

function read(name: string): Written {
  return orStop(readWritten(fileText(name), name))
}

/** What a file holds, or an end with every fault in it: the demo's own files must be right. */
export function orStop<Value>(found: Result.Result<Value, Faults>): Value {
  if (Result.isSuccess(found)) return found.success
  throw new Error(found.failure.map((one) => renderFault(one, "zh")).join("\n"))
}

/** An entry deeper down. */
export function part(written: Written | undefined, ...path: readonly string[]): Written | undefined {
  return path.reduce<Written | undefined>(
    (at, name) => (at === undefined ? undefined : entryOf(at, name)),
    written,
  )
}

/** The word of an entry deeper down. */
export function word(written: Written | undefined, ...path: readonly string[]): string | undefined {
  return wordOf(part(written, ...path))
}

/** Facts of a question in the files' words; of the question none where nothing is written. */
export function facts(question: Question, written: Written | undefined): GivenFacts {
  return orStop(factsOf(question, written))
}

/** What was chosen on a question, as outcome ids; `undefined` where the files don't say. */
export function chosen(story: Story, question: Question, title: string): readonly string[] | undefined {
  const words = wordsOf(part(story.choices, title)) ?? wordsOf(part(story.customary, title))
  return words === undefined ? undefined : outcomesNamed(question, words)
}

/** Outcomes by their names in the files. */
export function outcomesNamed(question: Question, words: readonly string[]): readonly string[] {
  return words.map((one) => {
    const outcome = question.outcomes.find(({ id, label }) => id === one || same(label.zh, one))
    if (outcome === undefined) throw new Error(`“${question.ask.zh}”没有“${one}”这一选项。`)
    return outcome.id
  })
}
