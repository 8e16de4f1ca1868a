// Writes the words of the rooms' questions, to be read before they are kept: `npx tsx test/rights/write-vocabulary.ts`.
import { writeFileSync } from "node:fs"
import { rooms } from "../mutation/rooms.js"
import { vocabularyOf } from "./vocabulary.js"

for (const room of rooms) {
  const lines = vocabularyOf(
    (await import(`../../src/${room}/index.js`)) as Readonly<Record<string, unknown>>,
  )
  if (lines.length > 0) writeFileSync(`test/${room}/vocabulary.txt`, `${lines.join("\n").trim()}\n`)
}
