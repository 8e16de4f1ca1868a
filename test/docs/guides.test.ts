import { readdirSync } from "node:fs"
import { join, resolve } from "node:path"
import { describe, expect, it } from "vitest"
import { matches, runGuide } from "./run-guide.js"

const root = resolve(import.meta.dirname, "../..")
const guides = ["zh", "en"].flatMap((language) =>
  readdirSync(join(root, "docs", language))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${language}/${name}`),
)

describe("a guide does what it says", () => {
  it("there is a tutorial for a developer and one for a policy officer, and every page stands in both languages", () => {
    const pages = (language: string) =>
      guides
        .filter((path) => path.startsWith(`docs/${language}/`))
        .map((path) => path.slice(`docs/${language}/`.length))
    expect(pages("zh")).toEqual(pages("en"))
    expect(pages("zh")).toEqual(
      expect.arrayContaining(["developer-tutorial.md", "policy-officer-tutorial.md"]),
    )
  })
  // it needs a package and a server, and runs in test/walk
  const walk = "host-in-fifteen-minutes.md"
  it.each([...guides.filter((path) => !path.endsWith(walk)), "README.md"])(
    "%s prints what it shows",
    (guide) => {
      const steps = runGuide(guide)
      expect(steps.length).toBeGreaterThan(0)
      for (const { line, expected, actual } of steps)
        if (!matches(expected, actual))
          expect(`${guide}:${String(line)}\n${actual.trim()}`).toBe(
            `${guide}:${String(line)}\n${expected.trim()}`,
          )
    },
  )
})
