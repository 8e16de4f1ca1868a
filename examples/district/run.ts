// The demo: a district's case lists from two old systems, from the report to the repair. All data are invented.
// `npm start`, or with `-- --data <folder> --out <folder>`. Run again, nothing is doubled; stopped, it goes on.

import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { parseArgs } from "node:util"
import { openOffice, type Office } from "chengxin/application"
import { canonicalJson, on, sha256Digest, text, type Party, type PartyRef } from "chengxin/kernel"
import { districtReportHtml, type ReportedCase } from "chengxin/report"
import { caseStream, readCases, type ImportedCase, type ImportFault } from "../adapters/import/index.js"
import { FolderInUse } from "../adapters/postgres/index.js"
import { partyOf, refOf } from "./facts-of-case.js"
import { openHost, type DemoHost } from "./host.js"
import { deskOf, live, type Halt } from "./life/index.js"
import { explanationsOf, importLines, refusalLines, summaryLines } from "./printing.js"
import { progressTo } from "./progress.js"
import { keptAnswer, reportedCase, type KeptAnswer } from "./reporting.js"
import { lawInUse } from "./rules.js"
import { readStories } from "./story.js"

/** The demo's day; and the first day on which its office works. */
const today = on("2026-06-30")
const firstDay = on("2026-01-05")

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

const say = (line = "") => process.stdout.write(`${line}\n`)

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { data: { type: "string" }, out: { type: "string" } } })
  const out = values.out ?? here("./out")
  const data = values.data ?? join(out, ".chengxin")

  say("诚信（chengxin）演示：示例区的案件，从登记到修复。全部数据均为虚构。")
  say()
  const { cases, faults, rows } = importAll()
  for (const line of importLines(rows, cases.length, faults)) say(line)

  const parties = new Map<PartyRef, Party>(cases.map((one) => [refOf(one), partyOf(one)]))
  const host = await openHost(data, today, parties)
  try {
    await carryOn(host, cases, faults, out)
  } finally {
    await host.close()
  }
}

function importAll(): {
  readonly cases: readonly ImportedCase[]
  readonly faults: readonly ImportFault[]
  readonly rows: number
} {
  const lists = [
    readCases("cases.csv", readFileSync(here("./cases.csv")), "utf-8"),
    readCases("cases-gb18030.csv", readFileSync(here("./cases-gb18030.csv")), "gb18030"),
  ]
  return {
    cases: lists.flatMap(({ cases }) => cases),
    faults: lists.flatMap(({ faults }) => faults),
    rows: lists.reduce((sum, list) => sum + list.rows, 0),
  }
}

async function carryOn(
  { ports }: DemoHost,
  cases: readonly ImportedCase[],
  faults: readonly ImportFault[],
  out: string,
): Promise<void> {
  const law = lawInUse()
  const office = openOffice({ ports, law })
  const storyOf = readStories()
  const halts = new Map<string, Halt>()
  const written = { before: 0, now: 0 }

  const progress = progressTo(cases.length, "办理")
  for (const [index, one] of cases.entries()) {
    const stream = caseStream(one.source, one.caseNumber)
    await keepIdentity(ports, one, stream)
    const desk = deskOf({
      office,
      law,
      one,
      stream,
      story: storyOf(one.caseNumber),
      today,
      firstDay,
      written,
    })
    const halt = await live(desk)
    if (halt !== undefined) halts.set(stream, halt)
    progress.at(index + 1, one.caseNumber)
  }
  progress.done(`${cases.length}件完成，本次写入${written.now}条事件，此前已有${written.before}条。`)

  orThrow(await office.react())
  orThrow(await office.project())
  const views = orThrow(await office.views())

  const answers = new Map<string, KeptAnswer>()
  const reported: ReportedCase[] = []
  for (const one of cases) {
    const stream = caseStream(one.source, one.caseNumber)
    const read = orThrow(await office.read(stream))
    for (const { receipt } of read.events) {
      if (receipt === undefined || answers.has(receipt)) continue
      const canonical = await ports.receiptStore.get(receipt)
      if (canonical === undefined) throw new Error("a receipt is missing")
      answers.set(receipt, keptAnswer(receipt, canonical, law))
    }
    reported.push(reportedCase(one, read, halts.get(stream), answers, law, today))
  }

  const { rulebook, digest } = law
  const report = {
    title: text("示例区政务诚信案件办理情况", "Cases of integrity in government, example district"),
    on: today,
    remark: text("全部数据均为虚构", "all data are invented"),
    rulebook: { id: rulebook.id, version: rulebook.version, digest: rulebook.digest(digest) },
    cases: reported,
    faults,
  }
  mkdirSync(join(out, "receipts"), { recursive: true })
  writeFileSync(join(out, "report.html"), districtReportHtml(report))
  for (const { digest: name, receipt } of answers.values()) {
    writeFileSync(join(out, "receipts", `${name.slice(0, 16)}.json`), `${canonicalJson(receipt)}\n`)
  }

  say()
  for (const line of summaryLines(reported)) say(line)
  for (const line of await refusalLines(office, cases)) say(line)
  for (const line of explanationsOf(reported, answers, law)) say(line)
  say(`事件总数：${written.before + written.now}`)
  say(`视图摘要：${sha256Digest(canonicalJson(views))}`)
  say(`报告：${join(out, "report.html")}`)
  say(`凭据：${join(out, "receipts")}（${answers.size}份）`)
}

/** Names and numbers go to the vault only, under the case's own reference. */
async function keepIdentity({ vault }: DemoHost["ports"], one: ImportedCase, stream: string): Promise<void> {
  const { name, number } = one.identity
  await vault.put({ personalRef: `identity-${stream}`, subject: refOf(one), fields: { name, number } })
}

type Reading<Value> =
  Awaited<ReturnType<Office["read"]>> extends infer Read
    ? Exclude<Read, { kind: "done" }> | { readonly kind: "done"; readonly value: Value }
    : never

function orThrow<Value>(reading: Reading<Value>): Value {
  if (reading.kind === "done") return reading.value
  throw new Error(`${reading.fault.message.zh}${reading.fault.remedy.zh}`)
}

try {
  await main()
} catch (error) {
  if (!(error instanceof FolderInUse)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
