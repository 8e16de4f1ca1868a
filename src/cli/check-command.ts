/** `chengxin check`: are the rules as the scenarios of a folder expect? */
import { existsSync, watch, writeFileSync } from "node:fs"
import { basename, join } from "node:path"
import * as Result from "effect/Result"
import { hasFaults, type Faults } from "../kernel/index.js"
import type { Rulebook } from "../policy/index.js"
import {
  checkScenario,
  coverage,
  missingScenarios,
  readProcesses,
  readScenarios,
  smallestScenarios,
  type Checked,
  type Process,
  type ProcessChecked,
  type QuestionCoverage,
  type Scenario,
  type ScenarioFile,
} from "../testing/index.js"
import { checkHtml } from "./check-html.js"
import { checkJson, junit } from "./check-machine.js"
import { coverageText, impossibleText, missingText, superfluousText, unaskedText } from "./check-coverage.js"
import { askingText, clausesReached, publishedText } from "./check-text.js"
import { changedRules } from "./changed-rules.js"
import { checkProcesses, lawOf, processText } from "./check-process.js"
import { readText, writeIn, yamlFiles } from "./files.js"
import { loadRules, together, type RuleSources } from "./load-rules.js"
import { complain, say, type ExitCode, type Terminal } from "./terminal.js"

export interface CheckOptions {
  readonly folder: string
  readonly rules: RuleSources
  readonly report?: string | undefined
  readonly junit?: string | undefined
  readonly json: boolean
  /** Print only what differs, and the sums. */
  readonly brief: boolean
  readonly watch: boolean
  /** A folder for the scenarios that are missing. */
  readonly writeMissing?: string | undefined
  /** A folder for a small set of scenarios that covers everything. */
  readonly writeSmallest?: string | undefined
}

const parametersName = "parameters.yaml"

/** Everything written in a folder, read by one of the readers. */
const writtenIn = <Kind>(
  folder: string,
  read: (source: string, file: string) => Result.Result<readonly Kind[], Faults>,
): Result.Result<readonly Kind[], Faults> => {
  const files = yamlFiles(folder)
  if (Result.isFailure(files)) return Result.fail(files.failure)
  const found = together(
    files.success
      .filter((file) => basename(file) !== parametersName)
      .map((file) => {
        const source = readText(file)
        return Result.isFailure(source) ? Result.fail(source.failure) : read(source.success, file)
      }),
  )
  return Result.isFailure(found) ? Result.fail(found.failure) : Result.succeed(found.success.flat())
}

const scenariosIn = (
  folder: string,
  rulebook: Rulebook,
): Result.Result<
  { readonly scenarios: readonly Scenario[]; readonly processes: readonly Process[] },
  Faults
> => {
  const scenarios: Result.Result<readonly Scenario[], Faults> = writtenIn(folder, (source, file) =>
    readScenarios(source, file, rulebook),
  )
  const processes: Result.Result<readonly Process[], Faults> = writtenIn(folder, (source, file) =>
    readProcesses(source, file, lawOf(rulebook)),
  )
  const faults = [
    ...(Result.isFailure(scenarios) ? scenarios.failure : []),
    ...(Result.isFailure(processes) ? processes.failure : []),
  ]
  if (hasFaults(faults)) return Result.fail(faults)
  return Result.succeed({
    scenarios: Result.getOrElse(scenarios, () => []),
    processes: Result.getOrElse(processes, () => []),
  })
}

/** One file for each question, named after it. */
const writeFiles = (
  folder: string,
  files: readonly ScenarioFile[],
  terminal: Terminal,
): Result.Result<void, Faults> => {
  for (const { question, cases, text } of files) {
    const path = join(folder, `${question.id.replace(/[^\p{L}\p{N}]+/gu, "-")}.yaml`)
    const written = writeIn(folder, path, text)
    if (Result.isFailure(written)) return written
    terminal.print(
      say(
        terminal,
        `已写出 ${path}（${String(cases)} 例），请核对预期结论后保留。`,
        `Wrote ${path} (${String(cases)} cases): check the expected outcomes, then keep it.`,
      ),
    )
  }
  return Result.succeed(undefined)
}

/** What was asked to be written besides the report. */
const writeScenarios = (
  { writeMissing, writeSmallest }: CheckOptions,
  checked: readonly Checked[],
  rulebook: Rulebook,
  terminal: Terminal,
): Result.Result<void, Faults> => {
  const missing =
    writeMissing === undefined
      ? Result.succeed(undefined)
      : writeFiles(writeMissing, missingScenarios(checked, rulebook), terminal)
  if (Result.isFailure(missing) || writeSmallest === undefined) return missing
  return writeFiles(writeSmallest, smallestScenarios(checked, rulebook), terminal)
}

const print = (
  checked: readonly Checked[],
  covered: readonly QuestionCoverage[],
  rulebook: Rulebook,
  options: CheckOptions,
  terminal: Terminal,
): void => {
  const { language } = terminal
  for (const one of checked) {
    if (options.brief && one.differences.length === 0) continue
    terminal.print(askingText(one, rulebook, language))
    const published =
      one.asking.changed === undefined && one.scenario.askings[0] === one.asking
        ? publishedText(one.scenario, language)
        : undefined
    if (published !== undefined) terminal.print(published)
  }
  terminal.print(`\n${coverageText(covered, language)}`)
  const clauses = clausesReached(checked, rulebook)
  terminal.print(
    say(
      terminal,
      `条款：规则引用的 ${String(clauses.total)} 条中，案例结论依据了 ${String(clauses.reached)} 条。`,
      `Clauses: of ${String(clauses.total)} that the rules cite, the cases rest on ${String(clauses.reached)}.`,
    ),
  )
  for (const line of [...unaskedText(covered, rulebook, language), ...missingText(covered, language)])
    terminal.print(line)
  if (options.brief) return
  const impossible = impossibleText(covered, language)
  if (impossible.length > 0)
    terminal.print(say(terminal, "已证明任何情形都达不到的：", "Proved out of reach of every case:"))
  for (const line of [...impossible, ...superfluousText(covered, language)]) terminal.print(line)
}

const printProcesses = (
  processes: readonly ProcessChecked[],
  options: CheckOptions,
  terminal: Terminal,
): void => {
  if (processes.length === 0) return
  const asWritten = processes.filter(({ differences }) => differences.length === 0).length
  terminal.print(say(terminal, "\n办理过程", "\nCourses of cases"))
  for (const one of processes)
    if (!options.brief || one.differences.length > 0) terminal.print(processText(one, terminal.language))
  terminal.print(
    say(
      terminal,
      `共办理 ${String(processes.length)} 件，一致 ${String(asWritten)} 件，不一致 ${String(processes.length - asWritten)} 件。`,
      `Courses checked: ${String(processes.length)}; ${String(asWritten)} as expected, ${String(processes.length - asWritten)} different.`,
    ),
  )
}

/** The differing scenarios, each with the clauses that make the difference; then the sum. */
const printSum = (checked: readonly Checked[], rulebook: Rulebook, terminal: Terminal): void => {
  const differing = checked.filter(({ differences }) => differences.length > 0)
  const changed = changedRules(rulebook, terminal.language)
  if (differing.length > 0 && changed.length > 0) {
    terminal.print(say(terminal, "\n与随附版本不同的规则：", "\nRules that differ from the shipped version:"))
    for (const line of changed) terminal.print(`  ${line}`)
  }
  if (differing.length > 0) terminal.print(say(terminal, "\n与预期不一致的案例：", "\nCases that differ:"))
  for (const { asking, differences } of differing)
    for (const { what, expected, actual, by } of differences) {
      const name =
        asking.changed === undefined ? asking.name : `${asking.name}（仅改变：${asking.changed.zh}）`
      const clauses = by.length === 0 ? say(terminal, "没有规则适用", "no rule applies") : by.join("、")
      terminal.print(
        say(
          terminal,
          `  ${name}（${asking.place.file}:${String(asking.place.line)}）：${what.zh}应为「${expected}」，现为「${actual}」，依据${clauses}`,
          `  ${name} (${asking.place.file}:${String(asking.place.line)}): ${what.en} should be "${expected}", is "${actual}", by ${clauses}`,
        ),
      )
    }
  terminal.print(
    say(
      terminal,
      `\n共核对 ${String(checked.length)} 例，一致 ${String(checked.length - differing.length)} 例，不一致 ${String(differing.length)} 例。`,
      `\n${String(checked.length)} checked, ${String(checked.length - differing.length)} as expected, ${String(differing.length)} different.`,
    ),
  )
}

const checkOnce = (options: CheckOptions, terminal: Terminal): ExitCode => {
  const beside = join(options.folder, parametersName)
  const parameters = options.rules.parameters ?? (existsSync(beside) ? beside : undefined)
  const rulebook = loadRules({ ...options.rules, parameters })
  if (Result.isFailure(rulebook)) return complain(rulebook.failure, terminal)
  const written = scenariosIn(options.folder, rulebook.success)
  if (Result.isFailure(written)) return complain(written.failure, terminal)
  const checked = written.success.scenarios.flatMap((scenario) => checkScenario(scenario, rulebook.success))
  const processes = checkProcesses(written.success.processes, rulebook.success)
  const covered = coverage(checked, rulebook.success)
  if (options.json)
    terminal.print(checkJson(checked, processes, covered, rulebook.success, terminal.language))
  else {
    print(checked, covered, rulebook.success, options, terminal)
    printProcesses(processes, options, terminal)
    printSum(checked, rulebook.success, terminal)
  }
  if (options.report !== undefined)
    writeFileSync(options.report, checkHtml(checked, processes, covered, rulebook.success, terminal.language))
  if (options.junit !== undefined)
    writeFileSync(options.junit, junit(checked, processes, rulebook.success, terminal.language))
  const made = writeScenarios(options, checked, rulebook.success, terminal)
  if (Result.isFailure(made)) return complain(made.failure, terminal)
  return [...checked, ...processes].some(({ differences }) => differences.length > 0) ? 1 : 0
}

/** Check once; with `watch`, again whenever a file of the folder changes, until the process is ended. */
export const check = async (options: CheckOptions, terminal: Terminal): Promise<ExitCode> => {
  const code = checkOnce(options, terminal)
  if (!options.watch) return code
  terminal.print(say(terminal, "正在等待文件变化，按 Ctrl+C 结束。", "Waiting for changes; Ctrl+C ends."))
  let pending: NodeJS.Timeout | undefined
  watch(options.folder, { recursive: true }, () => {
    clearTimeout(pending)
    // Scenarios are written once: written into the folder that is watched they would start the check again and again.
    pending = setTimeout(
      () => checkOnce({ ...options, writeMissing: undefined, writeSmallest: undefined }, terminal),
      200,
    )
  })
  return new Promise(() => undefined)
}
