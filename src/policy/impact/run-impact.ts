/**
 * Runs the statements on a database that the host hands over. It reads within one transaction that is rolled back at
 * the end, whatever happens, so that nothing is left behind; with a key it works in portions and tells how far it is.
 */
import * as Result from "effect/Result"
import { fault, text, type Fault, type Faults } from "../../kernel/index.js"
import type { Version } from "../difference/shared-space.js"
import { impactOf, wholeIn, type Impact, type Row } from "./impact.js"
import {
  impactStatements,
  type ImpactOptions,
  type ImpactStatements,
  type ImpactWay,
  type KeyRange,
} from "./statements.js"

/** One connection: the statements of a run belong to one transaction. */
export interface ImpactDatabase {
  readonly query: (sql: string) => Promise<readonly Row[]>
}

export interface ImpactProgress {
  readonly done: bigint
  readonly of: bigint
}

export interface RunOptions extends ImpactOptions {
  /** Portions of the keys: 20 when left out. */
  readonly portions?: number
  readonly progress?: (progress: ImpactProgress) => void
}

/**
 * Work out what a change of rules does to stored cases.
 *
 * @returns the counts, or faults: those of `impactStatements`; `impact.database` if the database fails (its message
 *   isn't repeated: it may hold people's data); `impact.rows` if its rows aren't as asked for
 *
 * @example
 * // rulebook, leniency; a database that holds one case
 * const row = { before_code: 4, after_code: 4, cases: 1, example: null, groups: 1 }
 * const database = { query: (sql) => Promise.resolve(sql.startsWith("SELECT") ? [row] : []) }
 * const version = { rulebook, on: on("2026-05-06") }
 * runImpact(database, version, version, leniency, { dialect: "duckdb", table: "cases" }) instanceof Promise // => true
 */
export const runImpact = async (
  database: ImpactDatabase,
  older: Version,
  newer: Version,
  question: { readonly id: string },
  options: RunOptions,
): Promise<Result.Result<Impact, Faults>> => {
  const statements = impactStatements(older, newer, question.id, options)
  if (Result.isFailure(statements)) return Result.fail(statements.failure)
  let rows: readonly Row[]
  try {
    await database.query(opening[options.dialect])
    try {
      rows = await counted(database, statements.success, options)
    } finally {
      await database.query("ROLLBACK").catch(() => [])
    }
  } catch {
    return Result.fail([failed])
  }
  const impact = impactOf(statements.success, rows)
  return impact === undefined ? Result.fail([otherRows]) : Result.succeed(impact)
}

/** All portions see the same cases, where the database can promise that. */
const opening = {
  postgresql: "BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY",
  duckdb: "BEGIN TRANSACTION READ ONLY",
  sql92: "SET TRANSACTION ISOLATION LEVEL SERIALIZABLE, READ ONLY",
} as const

const counted = async (
  database: ImpactDatabase,
  { extent, sample, counts }: ImpactStatements,
  { portions = 20, progress }: RunOptions,
): Promise<readonly Row[]> => {
  const way = sample === undefined ? "counted" : wayFor(await database.query(sample))
  if (extent === undefined) return await database.query(counts(way))
  const [row] = await database.query(extent)
  const [least, most, cases] = [wholeIn(row?.["least"]), wholeIn(row?.["most"]), wholeIn(row?.["cases"])]
  if (least === undefined || most === undefined || cases === undefined || cases === 0n)
    return await database.query(counts(way))
  const all: Row[] = []
  let done = 0n
  for (const range of rangesOf(Number(least), Number(most), portions)) {
    const rows = await database.query(counts(way, range))
    all.push(...rows)
    done += rows.reduce((sum, one) => sum + (wholeIn(one["cases"]) ?? 0n), 0n)
    progress?.({ done, of: cases })
  }
  return all
}

/** Counting first pays where cases are alike: four of them or more to a group. */
const wayFor = ([row]: readonly Row[]): ImpactWay => {
  const [groups, cases] = [wholeIn(row?.["groups"]), wholeIn(row?.["cases"])]
  return groups !== undefined && cases !== undefined && groups * 4n > cases ? "each" : "counted"
}

/** The keys cut into portions of equal width. */
const rangesOf = (least: number, most: number, portions: number): readonly KeyRange[] => {
  const width = Math.max(1, Math.ceil((most - least + 1) / Math.max(1, portions)))
  const ranges: KeyRange[] = []
  for (let first = least; first <= most; first += width)
    ranges.push({ first, last: Math.min(most, first + width - 1) })
  return ranges
}

const failed: Fault = fault("impact.database", {
  message: text(
    "数据库没有执行完毕，没有得出结果；数据库中没有留下任何改动。",
    "The database didn't finish, so there is no result; nothing was changed in it.",
  ),
  remedy: text(
    "请查看数据库日志，核对表名、列名和列的类型后重试。",
    "See the database's log, check the table, the columns and their types, and run it again.",
  ),
})

const otherRows: Fault = fault("impact.rows", {
  message: text("数据库返回的行不是所要的形式。", "The database's rows aren't as asked for."),
  remedy: text(
    "请核对数据库接口返回的列名和整数类型。",
    "Check the column names and whole numbers that the connection returns.",
  ),
})
