// `npm run mutation [room or file ...]`: changes the code of the rooms, or of single files of theirs, in small ways and
// counts the changes that no test notices. Prints each room's figures, and with `--left` the changes left; ends with 1 where fewer than nine in ten were noticed.
import { mkdirSync } from "node:fs"
import { relative } from "node:path"
import { Stryker } from "@stryker-mutator/core"
import { rooms, quickTestsOf, type Room } from "./rooms.js"

type Mutant = Awaited<ReturnType<Stryker["runMutationTest"]>>[number]

const wanted = 0.9
mkdirSync("out/mutation", { recursive: true })

const mutantsOf = async (room: Room, files: readonly string[]): Promise<readonly Mutant[]> => {
  process.env["CHENGXIN_TESTS"] = JSON.stringify(quickTestsOf(room))
  const stryker = new Stryker({
    configFile: "test/mutation/stryker.json",
    mutate: files.length === 0 ? [`src/${room}/**/*.ts`] : [...files],
  })
  return stryker.runMutationTest()
}

const figuresOf = (all: readonly Mutant[]) => {
  const count = (...statuses: readonly Mutant["status"][]) =>
    all.filter((mutant) => statuses.includes(mutant.status)).length
  const noticed = count("Killed", "RuntimeError")
  const survived = count("Survived")
  const uncovered = count("NoCoverage")
  return {
    mutants: all.length - count("Ignored"),
    noticed,
    survived,
    "no coverage": uncovered,
    "timed out": count("Timeout"),
    "words left alone": count("Ignored"),
    score: noticed / (noticed + survived + uncovered),
  }
}

const printLeft = (mutants: readonly Mutant[]): void => {
  for (const mutant of mutants) {
    if (!["Survived", "NoCoverage", "Timeout"].includes(mutant.status)) continue
    const { fileName, location, mutatorName, replacement, status } = mutant
    const place = `${relative(".", fileName)}:${String(location.start.line)}:${String(location.start.column)}`
    console.log(`${status} ${place} ${mutatorName} ${replacement.replaceAll(/\s+/gu, " ").slice(0, 80)}`)
  }
}

const asked = process.argv.slice(2)
const filesIn = (room: Room): readonly string[] => asked.filter((one) => one.startsWith(`src/${room}/`))
const named = rooms.filter((room) => asked.includes(room) || filesIn(room).length > 0)
const figures: Record<string, ReturnType<typeof figuresOf>> = {}
for (const room of named.length === 0 ? rooms : named) {
  const mutants = await mutantsOf(room, asked.includes(room) ? [] : filesIn(room))
  if (asked.includes("--left")) printLeft(mutants)
  figures[room] = figuresOf(mutants)
}
console.table(
  Object.fromEntries(
    Object.entries(figures).map(([room, { score, ...counts }]) => [
      room,
      { ...counts, score: `${(score * 100).toFixed(1)} %` },
    ]),
  ),
)
process.exitCode = Object.values(figures).every(({ score }) => score >= wanted) ? 0 : 1
