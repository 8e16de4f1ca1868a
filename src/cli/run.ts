/** From words on the command line to a command. */
import { parseArgs, type ParseArgsConfig } from "node:util"
import { ask } from "./ask-command.js"
import { check } from "./check-command.js"
import { diff } from "./diff-command.js"
import { emit } from "./emit-command.js"
import { emitSheet, sheetFormOf } from "./emit-sheet.js"
import { exportPack } from "./export-command.js"
import { helpText } from "./help.js"
import { impact } from "./impact-command.js"
import { like } from "./like-command.js"
import { milder } from "./milder-command.js"
import { proveRules } from "./prove-command.js"
import { readSpreadsheets } from "./sheet-files.js"
import { say, type ExitCode, type Terminal } from "./terminal.js"
import { showTwins } from "./twins-command.js"

const options = {
  lang: { type: "string" },
  help: { type: "boolean", short: "h" },
  parameters: { type: "string" },
  packs: { type: "string", multiple: true },
  pack: { type: "string", multiple: true },
  with: { type: "string", multiple: true },
  report: { type: "string" },
  junit: { type: "string" },
  json: { type: "boolean" },
  brief: { type: "boolean" },
  watch: { type: "boolean" },
  file: { type: "string" },
  on: { type: "string" },
  format: { type: "string" },
  only: { type: "string", multiple: true },
  "old-on": { type: "string" },
  "new-on": { type: "string" },
  "old-pack": { type: "string", multiple: true },
  "new-pack": { type: "string", multiple: true },
  "old-with": { type: "string", multiple: true },
  "new-with": { type: "string", multiple: true },
  "old-parameters": { type: "string" },
  "new-parameters": { type: "string" },
  act: { type: "string" },
  decision: { type: "string" },
  closest: { type: "string" },
  assured: { type: "boolean" },
  foreseen: { type: "string", multiple: true },
  silence: { type: "string" },
  pin: { type: "string" },
  as: { type: "string" },
  out: { type: "string" },
  table: { type: "string" },
  view: { type: "string" },
  keep: { type: "string", multiple: true },
  package: { type: "string" },
  db: { type: "string" },
  fact: { type: "string" },
  key: { type: "string" },
  by: { type: "string", multiple: true },
  "write-missing": { type: "string" },
  "write-smallest": { type: "string" },
} as const satisfies ParseArgsConfig["options"]

const parsed = (words: readonly string[]) => {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true })
  } catch {
    return undefined
  }
}

const refuse = (terminal: Terminal): ExitCode => {
  terminal.complain(
    say(
      terminal,
      "无法识别这条命令或者选项。写法如下：",
      "This command or option isn't known. It is written so:",
    ),
  )
  terminal.complain(helpText[terminal.language])
  return 2
}

/** Values that may be given several times, or in one list with commas. */
const listed = (lists: readonly string[] | undefined): readonly string[] =>
  (lists ?? []).flatMap((list) => list.split(","))

const formatOf = (word: string | undefined): "text" | "markdown" | "html" =>
  word === "markdown" || word === "html" ? word : "text"

/** Run one command. `terminal` is given the language first, so that even a wrong command is answered in it. */
export const run = async (
  words: readonly string[],
  terminalIn: (language: "zh" | "en") => Terminal,
): Promise<ExitCode> => {
  const found = parsed(words)
  const isEnglish =
    found?.values.lang === "en" || (found === undefined && words.join(" ").includes("--lang en"))
  const terminal = terminalIn(isEnglish ? "en" : "zh")
  if (found === undefined) return refuse(terminal)
  const { values, positionals } = found
  const [command, subject] = positionals
  if (values.help === true || command === undefined || command === "help") {
    terminal.print(helpText[terminal.language])
    return 0
  }
  const rules = {
    parameters: values.parameters,
    packs: [...(values.pack ?? []), ...(values.packs ?? [])],
    spreadsheets: await readSpreadsheets(
      [values.pack, values.packs, values["old-pack"], values["new-pack"]].flatMap((paths) => paths ?? []),
    ),
    with: listed(values.with),
    ...(values.only === undefined ? {} : { only: listed(values.only) }),
  }
  const side = (age: "old" | "new") => ({
    ...rules,
    packs: [...rules.packs, ...(values[`${age}-pack`] ?? [])],
    with: [...rules.with, ...listed(values[`${age}-with`])],
    parameters: values[`${age}-parameters`] ?? rules.parameters,
  })
  switch (command) {
    case "check":
      if (subject === undefined) return refuse(terminal)
      return check(
        {
          folder: subject,
          rules,
          report: values.report,
          junit: values.junit,
          json: values.json === true,
          brief: values.brief === true,
          watch: values.watch === true,
          writeMissing: values["write-missing"],
          writeSmallest: values["write-smallest"],
        },
        terminal,
      )
    case "ask":
      if (values.act !== undefined || values.decision !== undefined)
        return milder(
          {
            question: subject,
            rules,
            file: values.file,
            act: values.act,
            decision: values.decision,
            json: values.json === true,
          },
          terminal,
        )
      return ask(
        {
          question: subject,
          rules,
          file: values.file,
          on: values.on,
          format: formatOf(values.format),
          ...(values.closest === undefined
            ? {}
            : {
                closest: {
                  outcome: values.closest,
                  target: values.assured === true ? "assured" : "reachable",
                  foreseen: values.foreseen ?? [],
                  json: values.json === true,
                },
              }),
        },
        terminal,
      )
    case "diff":
      return diff(
        {
          question: subject,
          older: { rules: side("old"), on: values["old-on"] ?? values.on },
          newer: { rules: side("new"), on: values["new-on"] ?? values.on },
          report: values.report,
          json: values.json === true,
        },
        terminal,
      )
    case "impact":
      return impact(
        {
          question: subject,
          older: { rules: side("old"), on: values["old-on"] ?? values.on },
          newer: { rules: side("new"), on: values["new-on"] ?? values.on },
          db: values.db,
          table: values.table,
          key: values.key,
          by: listed(values.by),
          json: values.json === true,
        },
        terminal,
      )
    case "twins":
      return showTwins(
        { question: subject, rules, on: values.on, fact: values.fact, json: values.json === true },
        terminal,
      )
    case "like":
      return like({ question: subject, rules, file: values.file, json: values.json === true }, terminal)
    case "prove":
      return proveRules(
        {
          question: subject,
          rules,
          silence: values.silence,
          pin: values.pin,
          json: values.json === true,
        },
        terminal,
      )
    case "emit": {
      const as = sheetFormOf(values.as)
      if (as !== undefined)
        return emitSheet({ pack: subject, rules, as, on: values.on, out: values.out }, terminal)
      return emit(
        {
          question: subject,
          rules,
          as: values.as,
          on: values.on,
          out: values.out,
          table: values.table,
          view: values.view,
          keep: listed(values.keep),
          package: values.package,
        },
        terminal,
      )
    }
    case "export-pack":
      return exportPack({ pack: subject, rules, json: values.json === true }, terminal)
    default:
      return refuse(terminal)
  }
}
