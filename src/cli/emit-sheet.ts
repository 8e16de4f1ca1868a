/**
 * `chengxin emit <pack> --as sheet-md | sheet-html | sheet-xlsx`: a pack as a rule sheet. Sheets are of packs, not of
 * questions, since a pack is what staff write and hand over; the other languages of `emit` are of questions.
 */
import * as Result from "effect/Result"
import { fault, parseCalendarDate, text, type CalendarDate, type Faults } from "../kernel/index.js"
import type { Pack, Rulebook } from "../policy/index.js"
import { markdownOf, packPage, workbookOf, type Workbook } from "../policy/sheet/index.js"
import { writeText } from "./files.js"
import { loadRules, type RuleSources } from "./load-rules.js"
import { spreadsheetOf } from "./spreadsheet.js"
import { complain, say, type ExitCode, type Terminal } from "./terminal.js"

export const sheetForms = ["sheet-md", "sheet-html", "sheet-xlsx"] as const
export type SheetForm = (typeof sheetForms)[number]

export const sheetFormOf = (word: string | undefined): SheetForm | undefined =>
  sheetForms.find((form) => form === word)

export interface SheetOptions {
  readonly pack: string | undefined
  readonly rules: RuleSources
  readonly as: SheetForm
  /** The day whose parameter values the words of the sheet show; today if none is named. */
  readonly on: string | undefined
  readonly out: string | undefined
}

const noPack = ({ packs }: Rulebook): Faults => [
  fault("cli.sheetPack", {
    message: text("规则表按规则包写出，请写明规则包。", "A rule sheet is written of a pack; name the pack."),
    remedy: text(
      `本次适用的规则包有：${packs.map(({ id, title }) => `${id}（${title.zh}）`).join("、")}；随附的可选规则包用 --with 加上。`,
      `Packs in use: ${packs.map(({ id }) => id).join(", ")}; add an optional one with --with.`,
    ),
  }),
]

const needsFile: Faults = [
  fault("cli.sheetFile", {
    message: text("电子表格不能显示在终端上。", "A spreadsheet can't be shown on a terminal."),
    remedy: text(
      "请用 --out 写明文件，如 --out local.xlsx。",
      "Name a file with --out, as --out local.xlsx.",
    ),
  }),
]

interface Asked {
  readonly pack: Pack
  readonly rulebook: Rulebook
  readonly on: CalendarDate
  readonly terminal: Terminal
}

const workbookIn = ({ pack, rulebook, on, terminal }: Asked): Result.Result<Workbook, Faults> =>
  workbookOf(pack, { language: terminal.language, notes: { rulebook, on } })

const written = async (as: SheetForm, asked: Asked): Promise<Result.Result<string | Uint8Array, Faults>> => {
  const { pack, rulebook, on, terminal } = asked
  if (as === "sheet-html")
    return Result.succeed(packPage(pack, { language: terminal.language, rulebook, on }))
  const workbook = workbookIn(asked)
  if (Result.isFailure(workbook)) return Result.fail(workbook.failure)
  return as === "sheet-md"
    ? Result.succeed(markdownOf(workbook.success))
    : spreadsheetOf(workbook.success, terminal.language)
}

/** Write one pack as a rule sheet, to a file or (but for a spreadsheet) to the terminal. */
export const emitSheet = async (options: SheetOptions, terminal: Terminal): Promise<ExitCode> => {
  if (options.as === "sheet-xlsx" && options.out === undefined) return complain(needsFile, terminal)
  const day = options.on === undefined ? Result.succeed(terminal.today()) : parseCalendarDate(options.on)
  if (Result.isFailure(day)) return complain([day.failure], terminal)
  const rulebook = loadRules(options.rules)
  if (Result.isFailure(rulebook)) return complain(rulebook.failure, terminal)
  const pack = rulebook.success.packs.find(({ id }) => id === options.pack)
  if (pack === undefined) return complain(noPack(rulebook.success), terminal)
  const sheet = await written(options.as, { pack, rulebook: rulebook.success, on: day.success, terminal })
  if (Result.isFailure(sheet)) return complain(sheet.failure, terminal)
  if (options.out === undefined) {
    terminal.print(typeof sheet.success === "string" ? sheet.success.trimEnd() : "")
    return 0
  }
  const saved = writeText(options.out, sheet.success)
  if (Result.isFailure(saved)) return complain(saved.failure, terminal)
  terminal.print(say(terminal, `已写入 ${options.out}`, `Written to ${options.out}`))
  return 0
}
