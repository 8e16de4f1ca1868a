/** Writes the list of theorems into both pages: `npx tsx test/docs/write-theorem-list.ts`. */
import { readFileSync, writeFileSync } from "node:fs"
import { withList } from "./theorem-list.js"

for (const language of ["zh", "en"] as const) {
  const path = `docs/${language}/theorems.md`
  writeFileSync(path, withList(readFileSync(path, "utf8"), language))
}
