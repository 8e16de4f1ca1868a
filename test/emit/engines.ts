/** The SQL engines that tests can run: DuckDB and PGlite always, a PostgreSQL server where one is installed. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { PGlite } from "@electric-sql/pglite"
import { DuckDBInstance } from "@duckdb/node-api"
import pg from "pg"
import type { SqlDialect } from "../../src/policy/emit/index.js"
import { postgresBinaries, startPostgres, toolsRequired } from "../stores/real-postgres.js"

export type Row = Readonly<Record<string, unknown>>

/** Names with their types. */
export type Columns = readonly (readonly [name: string, type: string])[]

const declared = (columns: Columns): string => columns.map(([name, type]) => `"${name}" ${type}`).join(", ")

/** Rows as one JSON text, which PostgreSQL reads far quicker than a list of values. */
const fromJson = (table: string, columns: Columns, rows: readonly Row[]): string =>
  `create table "${table}" (${declared(columns)});
  insert into "${table}" select * from json_to_recordset('${JSON.stringify(rows).replaceAll("'", "''")}') as t(${declared(columns)})`

/** What tests need of a database: run statements, read rows. */
export interface Sql {
  readonly run: (statements: string) => Promise<void>
  /** Fill a new table, quickly. */
  readonly fill: (table: string, columns: Columns, rows: readonly Row[]) => Promise<void>
  readonly rows: (query: string) => Promise<readonly Readonly<Record<string, unknown>>[]>
  readonly close: () => Promise<void>
}

export const openDuckdb = async (): Promise<Sql> => {
  const connection = await (await DuckDBInstance.create(":memory:")).connect()
  return {
    run: async (statements) => {
      await connection.run(statements)
    },
    fill: async (table, columns, rows) => {
      const folder = mkdtempSync(join(tmpdir(), "chengxin-duckdb-"))
      const file = join(folder, "rows.json")
      writeFileSync(file, JSON.stringify(rows))
      const types = columns.map(([name, type]) => `"${name}": '${type}'`).join(", ")
      await connection.run(`create table "${table}" (${declared(columns)})`)
      await connection.run(`insert into "${table}" select * from read_json('${file}', columns = {${types}})`)
      rmSync(folder, { recursive: true })
    },
    rows: async (query) => (await connection.runAndReadAll(query)).getRowObjects(),
    close: () => {
      connection.closeSync()
      return Promise.resolve()
    },
  }
}

const openPglite = async (): Promise<Sql> => {
  const database = await PGlite.create()
  return {
    run: async (statements) => {
      await database.exec(statements)
    },
    fill: async (table, columns, rows) => {
      await database.exec(fromJson(table, columns, rows))
    },
    rows: async (query) => (await database.query<Record<string, unknown>>(query)).rows,
    close: () => database.close(),
  }
}

export const openServer = async (bin: string): Promise<Sql> => {
  const server = await startPostgres(bin)
  const client = new pg.Client(server.connection)
  await client.connect()
  return {
    run: async (statements) => {
      await client.query(statements)
    },
    fill: async (table, columns, rows) => {
      await client.query(fromJson(table, columns, rows))
    },
    rows: async (query) => (await client.query<Record<string, unknown>>(query)).rows,
    close: async () => {
      await client.end()
      await server.stop()
    },
  }
}

export interface Engine {
  readonly name: string
  readonly dialects: readonly SqlDialect[]
  readonly open: () => Promise<Sql>
}

const bin = postgresBinaries()
if (bin === undefined && toolsRequired) throw new Error("PostgreSQL is required here")

export const openEngines: readonly Engine[] = [
  { name: "DuckDB", dialects: ["duckdb", "sql92"], open: openDuckdb },
  { name: "PGlite", dialects: ["postgresql"], open: openPglite },
  ...(bin === undefined
    ? []
    : [{ name: "PostgreSQL", dialects: ["postgresql", "sql92"] as const, open: () => openServer(bin) }]),
]
