// Writes what every command does in every state, to be read before it is kept: `npx tsx test/record/write-moves.ts`.
import { writeFileSync } from "node:fs"
import { headings } from "./moves.js"

const text = headings.map(({ heading, moves }) => `${heading}\n${moves().join("\n")}\n`).join("\n")
writeFileSync("test/record/moves.txt", text)
