import { execFileSync } from "node:child_process"
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"

const root = join(import.meta.dirname, "../..")
const node = (script: string): string =>
  execFileSync(process.execPath, ["--no-warnings", "-e", script], { cwd: root, encoding: "utf8" })
const manifest: { exports: Record<string, unknown> } = JSON.parse(
  readFileSync(join(root, "package.json"), "utf8"),
)
const entries = Object.keys(manifest.exports).filter((name) => !name.endsWith(".json"))

describe("the package", () => {
  it.each(entries)("%s can be required from CommonJS: no entry awaits at its top", (entry) => {
    expect(
      Number(
        node(`console.log(Object.keys(require(${JSON.stringify(entry.replace(".", "chengxin"))})).length)`),
      ),
    ).toBeGreaterThan(0)
  })

  it("shows a host without Effect no type of Effect in its facade", () => {
    const source = readFileSync(join(root, "src/application/office.ts"), "utf8")
    const built = readFileSync(join(root, "dist/application/office.d.ts"), "utf8")
    const facade = /interface Office \{[\s\S]*?\n\}/u.exec(built)?.[0] ?? ""
    expect(facade).toContain("handle")
    expect(facade).not.toMatch(/Effect|Layer|Context|Schema/u)
    expect(source).toContain("openOffice")
    expect(/declare (?:function|const) openOffice[\s\S]*?;/u.exec(built)?.[0]).not.toMatch(
      /Effect|Layer|Context/u,
    )
  })

  it("has files for every entry", () => {
    expect(readdirSync(join(root, "dist")).length).toBeGreaterThan(entries.length)
    expect(execFileSync("node_modules/.bin/publint", ["--strict"], { cwd: root, encoding: "utf8" })).toMatch(
      /All good!/u,
    )
  })
})
