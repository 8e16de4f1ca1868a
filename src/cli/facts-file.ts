/** The facts of a file: under 已知事实, or the whole of it. */
import * as Result from "effect/Result"
import type { Faults } from "../kernel/index.js"
import type { GivenFacts, Question } from "../policy/index.js"
import { entryOf, factsOf, readWritten } from "../testing/index.js"
import { readText } from "./files.js"

export const factsIn = (path: string, question: Question): Result.Result<GivenFacts, Faults> =>
  Result.flatMap(readText(path), (source) =>
    Result.flatMap(readWritten(source, path), (written) =>
      factsOf(question, entryOf(written, "已知事实", "facts") ?? written),
    ),
  )
