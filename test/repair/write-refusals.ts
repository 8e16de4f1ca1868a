// `npx tsx test/repair/write-refusals.ts` writes what the room of repair says against something into refusals.txt, to be read before it is kept.
import { writeFileSync } from "node:fs"
import { refusals } from "./refusals.js"

writeFileSync("test/repair/refusals.txt", `${refusals().join("\n").trim()}\n`)
