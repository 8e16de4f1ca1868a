/**
 * `chengxin/policy` in a real browser: bundled, opened from a file without a server under a content-security policy that
 * forbids making code from text, it asks and explains in the very words that Node prints. The sizes are printed.
 */
import { execFileSync, spawnSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { gzipSync } from "node:zlib"
import * as Result from "effect/Result"
import { afterAll, describe, expect, it } from "vitest"
import { on } from "../../src/kernel/index.js"
import { exemptionDetermination } from "../../src/exemption/index.js"
import { district, national } from "../../src/packs/index.js"
import { explain, rulebook, type GivenFacts, type Question } from "../../src/policy/index.js"
import { bundled, entries, weightOf } from "../bench/bundle.js"
import { bound, narrowed } from "../law/shipped.js"

const browser = (() => {
  const found = ["chromium", "chromium-browser", "google-chrome"].find(
    (name) => spawnSync(name, ["--version"], { stdio: "ignore" }).status === 0,
  )
  if (found === undefined && process.env["CHENGXIN_REQUIRE_TOOLS"] === "1")
    throw new Error("Chromium is required here")
  return found
})()

const folder = mkdtempSync(join(tmpdir(), "chengxin-browser-"))
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

const question: Question = exemptionDetermination
const parts = {
  questions: [question],
  packs: [national, district].map((pack) => narrowed(pack, question)),
  bindings: bound,
}
const day = on("2026-05-06")
const [first, second] = question.facts
const cases: readonly GivenFacts[] = [
  {},
  Object.fromEntries(
    question.facts.map(({ id, type }) => [id, type.kind === "boolean" ? true : valueOf(type)]),
  ),
  Object.fromEntries(
    [first, second].flatMap((fact) =>
      fact === undefined ? [] : [[fact.id, fact.type.kind === "boolean" ? false : valueOf(fact.type)]],
    ),
  ),
]

function valueOf(type: Question["facts"][number]["type"]): boolean | string | number {
  switch (type.kind) {
    case "boolean":
      return true
    case "oneOf":
      return type.options[0]?.value ?? ""
    case "number":
      return type.min
    case "date":
      return type.first
  }
}

/** What the page does, as a page of a host would be written. */
const program = (make: string): string => `
${make}
import { explain } from "./src/policy/index.ts"
const { parts, cases, day } = JSON.parse(document.getElementById("given")?.textContent ?? "")
const rules = make(parts)
const said = cases.map((facts) => {
  const answer = rules.ask(parts.questions[0], facts, day)
  return { answer, zh: explain(answer, rules, { language: "zh", format: "text" }), en: explain(answer, rules, { language: "en", format: "text" }) }
})
document.body.textContent = JSON.stringify(said)
`
const pages = {
  "chengxin/policy": `import { rulebook } from "./src/policy/index.ts"
const make = (parts) => rulebook(parts).success`,
  "chengxin/policy/checked": `import { checkedRulebook } from "./src/policy/checked/index.ts"
const make = checkedRulebook`,
} as const

const shown = (name: keyof typeof pages): unknown => {
  const script = bundled(program(pages[name]), "iife")
  const data = JSON.stringify({ parts, cases, day }).replaceAll("<", "\\u003c")
  const path = join(folder, `${name.replaceAll("/", "-")}.html`)
  writeFileSync(
    path,
    `<!doctype html><html><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline'"></head>
<body><script id="given" type="application/json">${data}</script>
<script>${script.replaceAll("</script", "<\\/script")}</script></body></html>`,
  )
  const options = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--dump-dom",
    `--user-data-dir=${folder}/profile`,
  ]
  const dom = execFileSync(browser ?? "", [...options, pathToFileURL(path).href], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
    maxBuffer: 2 ** 26,
  })
  const body = /<body>([\s\S]*)<\/body>/u.exec(dom)?.[1] ?? ""
  return JSON.parse(unescaped(body))
}

const unescaped = (html: string): string =>
  html.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&nbsp;", "\u00a0").replaceAll("&amp;", "&")

describe("in a browser", () => {
  it("prints what it weighs", () => {
    for (const [name, contents] of Object.entries(entries)) {
      const { bytes, gzip } = weightOf(contents)
      console.log(`${name}: ${String(bytes)} bytes, gzip ${String(gzip)}`)
    }
    const loaded = gzipSync(bundled(entries["a page that asks and explains, packs checked before"])).length
    expect(loaded).toBeLessThan(24 * 1024)
  })

  for (const name of ["chengxin/policy", "chengxin/policy/checked"] as const) {
    it.skipIf(browser === undefined)(
      `${name} asks and explains from a file page in the words of Node`,
      () => {
        const rules = Result.getOrThrow(rulebook(parts))
        const expected = cases.map((facts) => {
          const answer = rules.ask(question, facts, day)
          return {
            answer,
            zh: explain(answer, rules, { language: "zh", format: "text" }),
            en: explain(answer, rules, { language: "en", format: "text" }),
          }
        })
        expect(new Set(expected.map(({ answer }) => answer.status)).size).toBeGreaterThan(1)
        expect(shown(name)).toEqual(JSON.parse(JSON.stringify(expected)))
      },
    )
  }
})
