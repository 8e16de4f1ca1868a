import { execFileSync } from "node:child_process"
import { join } from "node:path"
import { expect, it } from "vitest"

const root = join(import.meta.dirname, "../..")

it("the reference of the API builds without a warning", () => {
  const output = execFileSync("node_modules/.bin/typedoc", ["--emit", "none"], {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  })
  expect(output).not.toMatch(/warning/iu)
})
