export * from "./scenario.js"
export { readWritten } from "./syntax.js"
export { factsOf } from "./resolve-facts.js"
export { questionNamed, readScenarios } from "./read.js"
export { canBeLawful, checkScenario, clausesOf, names, statusLabel } from "./check.js"
export {
  coverage,
  rulesOf,
  wholeCondition,
  type QuestionCoverage,
  type Share,
  type Side,
} from "./coverage.js"
export { missingExample, missingExamples, searchLimit, type Missing, type Start } from "./missing-example.js"
export { expectationLines, factLines, scenarioText } from "./write.js"
export { atomsOf, decidingSide, truthOf, type Case, type Truth, type Turned } from "./truth.js"
export { entryOf, namesOf, wordOf, wordsOf, type Entry, type Written } from "./syntax.js"
export { same } from "./resolve-facts.js"
export * from "./process.js"
export { readProcesses } from "./read-process.js"
