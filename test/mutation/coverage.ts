// `npm run coverage`: how much of the rooms of rights their own tests run, those that draw at random left out. Prints each
// room's branches; ends with 1 where one of them was never taken.
import { spawnSync } from "node:child_process"
import { readFileSync } from "node:fs"
import { relative } from "node:path"
import { rooms } from "./rooms.js"

interface Counted {
  readonly total: number
  readonly covered: number
}
type Summary = Readonly<Record<string, { readonly branches: Counted; readonly statements: Counted }>>
interface Branches {
  readonly branchMap: Readonly<
    Record<string, { readonly loc: { readonly start: { readonly line: number } } }>
  >
  readonly b: Readonly<Record<string, readonly number[]>>
}

const ran = spawnSync(
  "npx",
  ["vitest", "run", "--config", "test/mutation/vitest.config.ts", "--coverage", "--reporter=dot"],
  { stdio: "inherit" },
)
if (ran.status !== 0) process.exit(ran.status ?? 1)

const read = (file: string): unknown => JSON.parse(readFileSync(`coverage/rights/${file}`, "utf8"))
const summary = read("coverage-summary.json") as Summary
const roomOf = (file: string): string | undefined =>
  rooms.find((room) => relative(".", file).startsWith(`src/${room}/`))
const share = ({ covered, total }: Counted): string =>
  `${String(covered)} / ${String(total)} = ${total === 0 ? "100" : ((covered / total) * 100).toFixed(1)} %`
const sum = (counts: readonly Counted[]): Counted => ({
  total: counts.reduce((all, { total }) => all + total, 0),
  covered: counts.reduce((all, { covered }) => all + covered, 0),
})

for (const [file, { branchMap, b }] of Object.entries(
  read("coverage-final.json") as Record<string, Branches>,
)) {
  for (const [id, taken] of Object.entries(b)) {
    const never = taken.filter((times) => times === 0).length
    if (never > 0)
      console.log(
        `${relative(".", file)}:${String(branchMap[id]?.loc.start.line)} ${String(never)} never taken`,
      )
  }
}
const figures = rooms.map((room) => {
  const files = Object.entries(summary).flatMap(([file, counts]) => (roomOf(file) === room ? [counts] : []))
  return {
    room,
    branches: sum(files.map(({ branches }) => branches)),
    statements: sum(files.map(({ statements }) => statements)),
  }
})
console.table(
  Object.fromEntries(
    figures.map(({ room, branches, statements }) => [
      room,
      { branches: share(branches), statements: share(statements) },
    ]),
  ),
)
process.exitCode = figures.every(({ branches }) => branches.covered === branches.total) ? 0 : 1
