/**
 * Who keeps whose file. The plan says only that files follow the authority to manage cadres (干部管理权限); which organ that
 * is, is the host's table. Invariants: one keeper for a case of the table; no keeper that the table doesn't introduce;
 * nobody keeps their own file.
 */
import * as Result from "effect/Result"
import {
  fault,
  hasFaults,
  text,
  type Fault,
  type Faults,
  type Party,
  type PartyRef,
  type Text,
} from "../kernel/index.js"
import { plan } from "../law/index.js"
import type { KeepingAuthority } from "./file-custody-question.js"

/** An organ that keeps files: in the district, above it, or elsewhere. */
export interface Keeper {
  readonly ref: PartyRef
  /** The organ's official name, for refusals that say where to go instead. */
  readonly label: Text
  /** Which of the authorities of `file.custody` it is; must be said where the rules are asked. */
  readonly authority?: KeepingAuthority
}

/** One line: those under this authority have their file with this keeper. */
export interface CustodyLine {
  readonly subject: Party["kind"]
  /** The host's name for the authority that manages the subject, such as `districtCadre`. */
  readonly management: string
  /** Only those who serve in this unit, or this unit itself. Such a line goes before one without a unit. */
  readonly unit?: PartyRef
  readonly keeper: PartyRef
}

export interface CustodyTable {
  readonly keepers: readonly Keeper[]
  readonly lines: readonly CustodyLine[]
}

const clause = plan(
  "3.1.1",
  text("按照干部管理权限建立诚信档案。", "Files are kept by the authority that manages the cadre."),
)

/**
 * Checks a table.
 *
 * @returns every fault found: `custody.keeperUnknown` for a line whose keeper isn't introduced, `custody.twoKeepers` for
 *   lines that cover the same subjects
 *
 * @example
 * const bureau = { ref: partyRef("organ-hr"), label: text("区人社局", "human resources bureau") }
 * const line = { subject: "person" as const, management: "staff", keeper: bureau.ref }
 * custodyTable({ keepers: [bureau], lines: [line] }) // => succeed
 * custodyTable({ keepers: [bureau], lines: [line, line] }) // => fail "custody.twoKeepers"
 * custodyTable({ keepers: [], lines: [line] }) // => fail "custody.keeperUnknown"
 */
export const custodyTable = (table: CustodyTable): Result.Result<CustodyTable, Faults> => {
  const found: Fault[] = table.lines.flatMap((line, index) => [
    ...(isKnownKeeper(table, line.keeper) ? [] : [keeperUnknown(index)]),
    ...(table.lines.slice(0, index).some((earlier) => covers(earlier) === covers(line))
      ? [twoKeepers(index)]
      : []),
  ])
  return hasFaults(found) ? Result.fail(found) : Result.succeed(table)
}

/** Whether the table introduces this keeper. */
export const isKnownKeeper = (table: CustodyTable, keeper: PartyRef): boolean =>
  table.keepers.some(({ ref }) => ref === keeper)

/**
 * The one keeper of a subject's file.
 *
 * @param management the authority that manages the subject, as the host's directory says
 * @returns a fault `custody.noKeeper`, `custody.twoKeepers` or `custody.ownFile`
 *
 * @example
 * const bureau = { ref: partyRef("organ-hr"), label: text("区人社局", "human resources bureau") }
 * const table = { keepers: [bureau], lines: [{ subject: "person" as const, management: "staff", keeper: bureau.ref }] }
 * const person = { kind: "person" as const, ref: partyRef("person-1"), employeeKind: "civilServant" as const }
 * keeperOf(table, person, "staff") // => succeed({ ref: "organ-hr", label: { zh: "区人社局", en: "human resources bureau" } })
 * keeperOf(table, person, "cadre") // => fail "custody.noKeeper"
 */
export const keeperOf = (
  table: CustodyTable,
  subject: Party,
  management: string,
): Result.Result<Keeper, Fault> => {
  const unit = subject.kind === "unit" ? subject.ref : subject.unit
  const fitting = table.lines.filter(
    (line) =>
      line.subject === subject.kind &&
      line.management === management &&
      (line.unit === undefined || line.unit === unit),
  )
  const special = fitting.filter((line) => line.unit !== undefined)
  const refs = new Set((special.length > 0 ? special : fitting).map(({ keeper }) => keeper))
  if (refs.size > 1) return Result.fail(twoKeepersFor)
  const keeper = table.keepers.find(({ ref }) => refs.has(ref))
  if (keeper === undefined) return Result.fail(noKeeper)
  return keeper.ref === subject.ref ? Result.fail(ownFile) : Result.succeed(keeper)
}

const covers = ({ subject, management, unit }: CustodyLine): string =>
  JSON.stringify([subject, management, unit ?? null])

const keeperUnknown = (index: number): Fault =>
  fault("custody.keeperUnknown", {
    at: `lines[${String(index)}].keeper`,
    message: text("归属表使用了没有列明的建档单位。", "The table names a keeper that it doesn't introduce."),
    remedy: text("请在建档单位中列明该单位。", "List the organ among the keepers."),
    citation: clause,
  })

const twoKeepers = (index: number): Fault =>
  fault("custody.twoKeepers", {
    at: `lines[${String(index)}]`,
    message: text("归属表对同一类人员规定了两次。", "The table covers the same subjects twice."),
    remedy: text(
      "请按照干部管理权限只保留一个建档单位。",
      "Keep one line, by the authority to manage cadres.",
    ),
    citation: clause,
  })

const twoKeepersFor = fault("custody.twoKeepers", {
  message: text("归属表给出了两个建档单位。", "The table gives two keepers."),
  remedy: text("请按照干部管理权限只保留一个建档单位。", "Keep one, by the authority to manage cadres."),
  citation: clause,
})

const noKeeper = fault("custody.noKeeper", {
  at: "management",
  message: text(
    "归属表没有规定这类主体的档案由谁保管。",
    "The table doesn't say who keeps this subject's file.",
  ),
  remedy: text(
    "请核对干部管理权限；确实没有规定的，由组织部门确定后补入归属表。",
    "Check the managing authority; if the table has no line, have the organization department decide and add one.",
  ),
  citation: clause,
})

const ownFile = fault("custody.ownFile", {
  message: text("任何单位不得保管自己的诚信档案。", "No unit keeps its own file."),
  remedy: text("请由上级机关或者联席会议办公室保管。", "Name a higher organ or the joint-conference office."),
  citation: clause,
})
