// Writes every refusal of a case word for word, to be read before it is kept: `npx tsx test/record/write-refusals.ts`.
import { writeFileSync } from "node:fs"
import { refusalLines } from "./refusals.js"

writeFileSync("test/record/refusals.txt", `${refusalLines.join("\n")}\n`)
