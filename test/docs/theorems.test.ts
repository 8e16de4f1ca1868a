import { readFileSync } from "node:fs"
import { expect, it } from "vitest"
import { shippedPacks } from "../../src/cli/shipped-packs.js"
import { withList } from "./theorem-list.js"

it.each(["zh", "en"] as const)("docs/%s/theorems.md lists the theorems that the packs state", (language) => {
  const page = readFileSync(`docs/${language}/theorems.md`, "utf8")
  expect(page).toBe(withList(page, language))
  const count = shippedPacks.flatMap(({ theorems }) => theorems).length
  expect(page).toContain(language === "zh" ? `共${String(count)}条` : `${String(count)} theorems`)
})
