/**
 * Databases that commands read from: PostgreSQL (and what is compatible with it) by its address, DuckDB by its file.
 * Their drivers are the host's: the package brings none. Addresses hold passwords and are never repeated.
 */
import * as Result from "effect/Result"
import { fault, text, type Faults } from "../kernel/index.js"
import type { SqlDialect } from "../policy/emit/index.js"
import type { ImpactDatabase } from "../policy/impact/index.js"

export interface OpenDatabase extends ImpactDatabase {
  readonly dialect: SqlDialect
  readonly close: () => Promise<void>
}

const isPostgres = (address: string): boolean => /^postgres(ql)?:\/\//u.test(address)

/** @param address `postgres://…`, or a DuckDB file */
export const openDatabase = async (address: string): Promise<Result.Result<OpenDatabase, Faults>> => {
  const driver = isPostgres(address) ? "pg" : "@duckdb/node-api"
  try {
    return Result.succeed(isPostgres(address) ? await openPostgres(address) : await openDuckdb(address))
  } catch (error) {
    const isMissing = error instanceof Error && "code" in error && error.code === "ERR_MODULE_NOT_FOUND"
    return Result.fail([isMissing ? noDriver(driver) : notOpened])
  }
}

const openPostgres = async (address: string): Promise<OpenDatabase> => {
  const { default: pg } = await import("pg")
  const client = new pg.Client({ connectionString: address })
  await client.connect()
  return {
    dialect: "postgresql",
    query: async (sql) => (await client.query<Record<string, unknown>>(sql)).rows,
    close: () => client.end(),
  }
}

const openDuckdb = async (file: string): Promise<OpenDatabase> => {
  const { DuckDBInstance } = await import("@duckdb/node-api")
  const instance = await DuckDBInstance.create(file, { access_mode: "READ_ONLY" })
  const connection = await instance.connect()
  return {
    dialect: "duckdb",
    query: async (sql) => (await connection.runAndReadAll(sql)).getRowObjects(),
    close: () => {
      connection.closeSync()
      instance.closeSync()
      return Promise.resolve()
    },
  }
}

const noDriver = (driver: string) =>
  fault("cli.driver", {
    message: text("没有安装这种数据库的驱动程序。", "The driver of this database isn't installed."),
    remedy: text(`请先安装：npm install ${driver}。`, `Install it first: npm install ${driver}.`),
  })

const notOpened = fault("cli.database", {
  message: text(
    "无法连接数据库，或者无法打开数据库文件。",
    "The database can't be reached, or its file can't be opened.",
  ),
  remedy: text(
    "请核对地址、用户和口令，或者文件路径；DuckDB 文件不能同时被其他程序写入。",
    "Check the address, the user and the password, or the file; a DuckDB file can't be open for writing elsewhere.",
  ),
})
