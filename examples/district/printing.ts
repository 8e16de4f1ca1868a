// What the demo prints: rows that could not be read, how many cases stand where, what waits for whom, moves that are
// refused, and some answers in full.

import { canonicalJson, renderFault } from "chengxin/kernel"
import type { Law, Office } from "chengxin/application"
import { explain } from "chengxin/policy"
import { caseStages, stageLabel, type ReportedCase } from "chengxin/report"
import { caseStream, type ImportedCase, type ImportFault } from "../adapters/import/index.js"
import { organs } from "./life/index.js"
import type { KeptAnswer } from "./reporting.js"

/** What was imported, and each row that was not. */
export function importLines(rows: number, read: number, faults: readonly ImportFault[]): readonly string[] {
  return [
    `导入：两个旧系统共${rows}行，${read}件案件；${rows - read}行有误，未导入：`,
    ...faults.map((one) => `  · ${renderFault(one, "zh")}（${one.expected.zh}）`),
    "",
  ]
}

/** Cases by sector and stage, and what waits for a person. */
export function summaryLines(cases: readonly ReportedCase[]): readonly string[] {
  const sectors = [...new Set(cases.map(({ sector }) => sector.zh))]
  const heads = ["领域", "合计", ...caseStages.map((stage) => stageLabel(stage).zh)]
  const rows = [...sectors, "合计"].map((sector) => {
    const among = cases.filter((one) => sector === "合计" || one.sector.zh === sector)
    return [
      sector,
      String(among.length),
      ...caseStages.map((stage) => String(among.filter((one) => one.stage === stage).length)),
    ]
  })
  const waiting = cases.filter(({ waitsFor }) => waitsFor !== undefined)
  return [
    ...table([heads, ...rows]),
    "",
    `待办（${waiting.length}件）：`,
    ...waiting.map(({ caseNumber, waitsFor }) => `  · ${caseNumber} ${waitsFor?.zh ?? ""}`),
    "",
  ]
}

function table(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => width(row[column] ?? ""))))
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => {
        const gap = " ".repeat((widths[column] ?? 0) - width(cell))
        return column === 0 ? cell + gap : gap + cell
      })
      .join("  ")
  const [head = [], ...body] = rows
  return [line(head), "─".repeat(widths.reduce((sum, one) => sum + one + 2, -2)), ...body.map(line)]
}

/** Columns on a terminal: a Chinese character takes two. */
function width(words: string): number {
  return Array.from(words).reduce((sum, sign) => sum + ((sign.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1), 0)
}

/** Moves that the law doesn't allow, tried on purpose: each is refused, and the case stays as it was. */
export async function refusalLines(
  office: Office,
  cases: readonly ImportedCase[],
): Promise<readonly string[]> {
  const tries = [
    {
      caseNumber: "示信〔2025〕0005",
      what: "对已免责的案件采取惩戒",
      command: {
        type: "choosePenalties",
        data: { ...decision, outcomes: ["importantReference"], facts: {} },
      },
    },
    {
      caseNumber: "示信〔2025〕0025",
      what: "尚未记录就申请修复",
      command: { type: "applyRepair", data: { evidence: [] } },
    },
    {
      caseNumber: "示信〔2025〕0003",
      what: "没有依据就把个人记录向社会公开",
      command: { type: "publishRecord", data: { by: decision.by, channel: "虚构信用网站" } },
    },
  ]
  const lines = ["违规操作（有意试做，均被拒绝，案件不变）："]
  for (const { caseNumber, what, command } of tries) {
    const one = cases.find((each) => each.caseNumber === caseNumber)
    if (one === undefined) continue
    const stream = caseStream(one.source, one.caseNumber)
    const before = await office.read(stream)
    const outcome = await office.handle({
      stream,
      idempotencyKey: `${stream}:refused:${command.type}`,
      actor: organs.creditOffice,
      command,
    })
    const after = await office.read(stream)
    const said =
      outcome.kind === "refused"
        ? outcome.reasons.map((each) => renderFault(each, "zh")).join(" ")
        : outcome.kind
    const same = canonicalJson(before) === canonicalJson(after) ? "案件不变" : "案件有变！"
    lines.push(`  · ${caseNumber} ${what} → ${said}（${same}）`)
  }
  return [...lines, ""]
}

const decision = {
  by: { organ: organs.jointConference, collective: true, minutes: "虚构纪要" },
  grounds: ["demo"],
}

/** Cases explained in full: one of tolerance, one of a unit's record, one of repair. */
const explained: readonly { readonly caseNumber: string; readonly question: string }[] = [
  { caseNumber: "示信〔2025〕0005", question: "exemption.determination" },
  { caseNumber: "示信〔2025〕0001", question: "record.admission" },
  { caseNumber: "示信〔2025〕0035", question: "repair.eligibility" },
]

/** The explanations in Chinese, from the kept receipts. */
export function explanationsOf(
  cases: readonly ReportedCase[],
  answers: ReadonlyMap<string, KeptAnswer>,
  { rulebook }: Law,
): readonly string[] {
  const kept = [...answers.values()]
  return explained.flatMap(({ caseNumber, question }) => {
    const one = cases.find((each) => each.caseNumber === caseNumber)
    const marks = new Set(one?.steps.flatMap(({ receipt }) => receipt ?? []))
    const found = kept.find(
      ({ digest, receipt }) => marks.has(digest.slice(0, 16)) && receipt.question === question,
    )
    if (found === undefined) return []
    return [
      `—— 说明：${caseNumber} ——`,
      explain(found.answer, rulebook, { language: "zh", format: "text" }),
      "",
    ]
  })
}
