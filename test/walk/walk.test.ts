// The walk from an empty folder to a running host on PostgreSQL does what the page says, in both languages. Where
// PostgreSQL or curl isn't installed it is absent, unless CHENGXIN_REQUIRE_TOOLS=1 says that they must be.

import { spawnSync } from "node:child_process"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { matches } from "../docs/run-guide.js"
import { postgresBinaries, startPostgres, toolsRequired, type Server } from "../stores/real-postgres.js"
import { blocksOf, walk } from "./walk.js"

const bin = postgresBinaries()
const tools = bin !== undefined && spawnSync("curl", ["--version"]).status === 0
const page = (language: string) => `docs/${language}/host-in-fifteen-minutes.md`
const root = join(import.meta.dirname, "../..")

it("has the tools that this machine promises", () => {
  expect(tools || !toolsRequired).toBe(true)
})

it("types the same commands in both languages", () => {
  const typed = (language: string) =>
    blocksOf(readFileSync(join(root, page(language)), "utf8"))
      .filter((block) => block.language === "sh")
      .map(({ body }) => body)
  expect(typed("en")).toEqual(typed("zh"))
})

describe.runIf(tools).each(["zh", "en"])("the walk in %s", (language) => {
  let server: Server
  beforeAll(async () => {
    server = await startPostgres(bin ?? "")
  })
  afterAll(() => server.stop())

  it("prints what it shows", { timeout: 300_000 }, async () => {
    const { shown, wrong } = await walk(page(language), bin ?? "", server.connection)
    expect(wrong).toEqual([])
    expect(shown.length).toBe(7)
    for (const { line, expected, actual } of shown)
      if (!matches(expected, actual)) expect(`${page(language)}:${String(line)}\n${actual}`).toBe(expected)
  })
})
