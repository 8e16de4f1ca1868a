// What is due among 100,000 records is read off an index of last days, and is what folding every case gives. On the embedded
// PostgreSQL and on a server.

import { afterAll, beforeAll, describe, expect, it } from "vitest"
import {
  openPglite,
  openPostgres,
  postgresEventStore,
  postgresProgress,
  postgresRecordViews,
  type Database,
} from "../../examples/adapters/postgres/index.js"
import { openOffice, type CaseDue, type Law, type Office, type Reading } from "../../src/application/index.js"
import { addDays, on, workdays, type CalendarDate } from "../../src/kernel/index.js"
import type { PlacedDeadline, RecordViewsPort } from "../../src/port/index.js"
import { memoryHost } from "../../src/testing/index.js"
import { lawInUse, lifeOf, live, today } from "../application/office.js"
import { bindings, lawOf, town } from "../record/office.js"
import { postgresBinaries, startPostgres, toolsRequired, type Server } from "./real-postgres.js"
import { empty } from "./suites.js"

const records = 100_000
const firstDay = on("2020-01-01")
const spread = 3000
const dayOfRecord = (number: number) => addDays(firstDay, number % spread)

/** Fills the views as if so many records had been gone through: one deadline each, every hundredth without a day. */
async function fill(database: Database): Promise<void> {
  await empty(database)
  await database.query(
    `INSERT INTO chengxin_record_view (stream, version, content)
     SELECT 'oa:' || g, 1, '{}' FROM generate_series(1, ${String(records)}) AS g`,
  )
  await database.query(
    `INSERT INTO chengxin_deadline (stream, name, last_day)
     SELECT 'oa:' || g, 'objection.decided', CASE WHEN g % 100 = 0 THEN '0000-00-00'
       ELSE to_char(DATE '${firstDay}' + g % ${String(spread)}, 'YYYY-MM-DD') END
     FROM generate_series(1, ${String(records)}) AS g`,
  )
}

async function allUntil(views: RecordViewsPort, until: CalendarDate): Promise<readonly PlacedDeadline[]> {
  const found: PlacedDeadline[] = []
  for (;;) {
    const page = await views.deadlinesUntil(until, 200, found.at(-1))
    found.push(...page)
    if (page.length < 200) return found
  }
}

/** The database, with the statements that go through it. */
function watched(database: Database): {
  readonly database: Database
  readonly seen: [string, readonly unknown[]][]
} {
  const seen: [string, readonly unknown[]][] = []
  const query: Database["query"] = (statement, parameters = []) => {
    seen.push([statement, parameters])
    return database.query(statement, parameters)
  }
  return { database: { ...database, query }, seen }
}

/** How the database goes about a statement: its steps, innermost last. */
async function planOf(
  database: Database,
  [statement, parameters]: [string, readonly unknown[]],
): Promise<string> {
  const rows = await database.query(`EXPLAIN ${statement}`, parameters)
  return rows.map((row) => String(Object.values(row)[0])).join("\n")
}

function officeOn(database: Database, law: Law = lawInUse): Office {
  const ports = {
    ...memoryHost(today, [town]).ports,
    eventStore: postgresEventStore(database),
    progress: postgresProgress(database),
    recordViews: postgresRecordViews(database),
  }
  return openOffice({ ports, law })
}

const told = (reading: Reading<readonly CaseDue[]>) => {
  if (reading.kind === "failed") throw new Error(reading.fault.code)
  return reading.value.map(({ stream, item }) =>
    [stream, item.id, item.kind === "counted" ? `${item.standing} ${item.deadline.dueOn}` : "unset"].join(
      " ",
    ),
  )
}

const days = Array.from({ length: 25 }, (_, index) => addDays(on("2026-03-02"), index))

async function sameAsFolding(office: Office): Promise<number> {
  let found = 0
  for (const day of days) {
    const due = told(await office.due(day))
    expect([day, due]).toEqual([day, told(await office.dueByLog(day))])
    found += due.length
    const until = addDays(day, 7)
    expect([day, told(await office.due(day, until))]).toEqual([day, told(await office.dueByLog(day, until))])
  }
  return found
}

function dueByIndex(name: string, database: () => Database): void {
  it("is read off the index of last days among 100,000 records, and off nothing else", async () => {
    await fill(database())
    for (const until of [addDays(firstDay, 9), on("2026-03-11"), on("2199-12-31")]) {
      const { database: spied, seen } = watched(database())
      const views = postgresRecordViews(spied)
      const first = await views.deadlinesUntil(until, 200)
      await views.deadlinesUntil(until, 200, first.at(-1))
      expect(seen.length).toBe(2)
      for (const statistics of ["none", "gathered"]) {
        if (statistics === "gathered") await database().query("ANALYZE chengxin_deadline")
        for (const one of seen) {
          const plan = await planOf(database(), one)
          expect(plan).toMatch(/Index (?:Only )?Scan using chengxin_deadline_by_day/u)
          expect(plan).not.toMatch(/Seq Scan|Sort/u)
        }
      }
    }
  })

  it("is exactly what looking at each of the records gives, and each once", async () => {
    const views = postgresRecordViews(database())
    const until = addDays(firstDay, 59)
    const started = performance.now()
    const found = await allUntil(views, until)
    const took = performance.now() - started
    const expected = Array.from({ length: records }, (_, index) => index + 1)
      .map((number) => ({
        stream: `oa:${String(number)}`,
        name: "objection.decided",
        ...(number % 100 === 0 ? {} : { lastDay: dayOfRecord(number) }),
      }))
      .filter(({ lastDay }: PlacedDeadline) => lastDay === undefined || lastDay <= until)
    const line = ({ lastDay, stream }: PlacedDeadline) => `${lastDay ?? ""} ${stream}`
    expect(found.map(line)).toEqual(expected.map(line).sort())
    console.log(
      `${name}: ${String(found.length)} deadlines due among ${String(records)} records in ${took.toFixed(0)} ms`,
    )
  })

  it("is what folding every case gives, on every day, also when the rules change and change back", async () => {
    await empty(database())
    const office = officeOn(database())
    for (let number = 1; number <= 10; number += 1) {
      const stream = `oa:${String(number)}`
      await live(office, lifeOf(stream).slice(0, 1 + (number % 5)))
    }
    expect(await sameAsFolding(office)).toBeGreaterThan(20)

    const longer = { ...lawInUse, rulebook: lawOf({ ...bindings, "notice.defenceTerm": workdays(15) }) }
    const before = told(await office.due(on("2026-03-12")))
    await sameAsFolding(officeOn(database(), longer))
    expect(told(await officeOn(database(), longer).due(on("2026-03-12")))).not.toEqual(before)
    await sameAsFolding(officeOn(database(), { ...lawInUse, counting: {} }))

    expect(await office.remakeViews()).toEqual({ kind: "done", value: 10 })
    await sameAsFolding(office)
    expect(told(await office.due(on("2026-03-12")))).toEqual(before)
  })
}

describe("what is due on PGlite", () => {
  let database: Database
  beforeAll(async () => {
    database = await openPglite()
  })
  afterAll(() => database.close())
  dueByIndex("PGlite", () => database)
})

const bin = postgresBinaries()

it("has the server that this machine promises", () => {
  expect(bin !== undefined || !toolsRequired).toBe(true)
})

describe.runIf(bin !== undefined)("what is due on a PostgreSQL server", () => {
  let server: Server
  let database: Database
  beforeAll(async () => {
    server = await startPostgres(bin ?? "")
    database = await openPostgres(server.connection)
  })
  afterAll(async () => {
    await database.close()
    await server.stop()
  })
  dueByIndex("PostgreSQL", () => database)
})
