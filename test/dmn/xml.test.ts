/**
 * DMN as tools read it: the reader of dmn-js, and dmn-js itself in Chromium, on the models of all shipped questions.
 * CHENGXIN_REQUIRE_TOOLS=1 says that Chromium must be there.
 */
import { execFileSync, spawnSync } from "node:child_process"
import { createRequire } from "node:module"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { tmpdir } from "node:os"
import { pathToFileURL } from "node:url"
import * as Result from "effect/Result"
import fc from "fast-check"
import { afterAll, describe, expect, it } from "vitest"
import { on, text } from "../../src/kernel/index.js"
import { emitDmn } from "../../src/policy/dmn/index.js"
import { chooseOne, oneOfFact, pack, rulebook, rulesFor } from "../../src/policy/index.js"
import { days, shippedLaw } from "../emit/jobs.js"
import { clause } from "../model/vectors.js"
import { feelinEngine, readDmn } from "./engines.js"

const browser = (() => {
  const found = ["chromium", "chromium-browser", "google-chrome"].find(
    (name) => spawnSync(name, ["--version"], { stdio: "ignore" }).status === 0,
  )
  if (found === undefined && process.env["CHENGXIN_REQUIRE_TOOLS"] === "1")
    throw new Error("Chromium is required here")
  return found
})()

const folder = mkdtempSync(join(tmpdir(), "chengxin-dmn-"))
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

const require = createRequire(import.meta.url)
const schemas = join(
  dirname(createRequire(require.resolve("dmn-js-shared/package.json")).resolve("dmn-moddle/package.json")),
  "resources/dmn/xsd",
)

/** What the page says that dmn-js did. */
interface Imported {
  readonly found: readonly {
    readonly name: string
    readonly warnings: readonly string[]
    readonly opened: number
    readonly drawn: number
  }[]
  readonly said: readonly string[]
}

const law = shippedLaw()
const models = days.flatMap((day) =>
  law.questions.flatMap((question) =>
    (["zh", "en"] as const).map((language) => ({
      name: `${question.id} ${day} ${language}`,
      ...Result.getOrThrow(emitDmn(law, question, day, { language })),
    })),
  ),
)

describe("DMN of the shipped questions", () => {
  it("is read without a warning, and every reference leads somewhere", async () => {
    for (const { name, xml } of models) {
      const { rootElement, warnings } = await readDmn(xml)
      expect([name, warnings]).toEqual([name, []])
      const ids = [...xml.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id)
      expect([name, ids.length - new Set(ids).size]).toEqual([name, 0])
      const known = new Set(ids)
      const references = [...xml.matchAll(/(?:href="#|dmnElementRef=")([^"]+)"/gu)].map(([, id]) => id)
      expect([name, references.filter((id) => !known.has(id))]).toEqual([name, []])
      expect(rootElement.drgElement.length).toBeGreaterThan(2)
    }
  })

  it("has the same bytes every time", () => {
    const [question] = law.questions
    const once = () => emitDmn(law, question ?? { id: "" }, on("2026-05-06"))
    expect(once()).toEqual(once())
  })

  it.skipIf(browser === undefined)(
    "is imported by dmn-js in Chromium without warnings or errors, and every table and the drawing open",
    () => {
      const library = join(
        dirname(require.resolve("dmn-js/package.json")),
        "dist/dmn-navigated-viewer.production.min.js",
      )
      const path = join(folder, "import.html")
      const data = JSON.stringify(models.map(({ name, xml }) => ({ name, xml }))).replaceAll("<", "\\u003c")
      writeFileSync(
        path,
        `<!doctype html><html><head><meta charset="utf-8"><script src="${pathToFileURL(library).href}"></script></head>
<body><div id="canvas" style="height: 600px"></div><script id="given" type="application/json">${data}</script><script>
const said = []
console.error = console.warn = (...words) => said.push(words.map(String).join(" "))
addEventListener("error", (event) => said.push(event.message))
addEventListener("unhandledrejection", (event) => said.push(String(event.reason)))
const run = async () => {
  const found = []
  for (const { name, xml } of JSON.parse(document.getElementById("given").textContent)) {
    const viewer = new DmnJS({ container: "#canvas" })
    const { warnings } = await viewer.importXML(xml, { open: false })
    let opened = 0
    let drawn = 0
    for (const view of viewer.getViews()) {
      const shown = await viewer.open(view)
      warnings.push(...shown.warnings)
      opened += 1
      if (view.type === "drd") drawn = viewer.getActiveViewer().get("elementRegistry").getAll().length
    }
    found.push({ name, warnings: warnings.map((one) => String(one.message ?? one)), opened, drawn })
    viewer.destroy()
  }
  return found
}
run().catch((thrown) => { said.push(String(thrown)); return [] }).then((found) => {
  document.body.textContent = JSON.stringify({ found, said })
})
</script></body></html>`,
      )
      const dom = execFileSync(
        browser ?? "",
        [
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--dump-dom",
          "--virtual-time-budget=600000",
          `--user-data-dir=${folder}/profile`,
          pathToFileURL(path).href,
        ],
        { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"], maxBuffer: 2 ** 26 },
      )
      const body = /<body>([\s\S]*)<\/body>/u.exec(dom)?.[1] ?? ""
      const { found, said }: Imported = JSON.parse(body.replaceAll("&amp;", "&"))
      expect(said).toEqual([])
      expect(found.map(({ name, warnings }) => [name, warnings])).toEqual(
        models.map(({ name }) => [name, []]),
      )
      for (const [index, { opened, drawn }] of found.entries()) {
        const xml = models[index]?.xml ?? ""
        const decisions = xml.match(/<decision /gu)?.length ?? 0
        const parts = xml.match(/<dmndi:DMN(?:Shape|Edge) /gu)?.length ?? 0
        expect([opened, drawn]).toEqual([decisions + 1, parts + 1])
      }
    },
    300_000,
  )
})

const java = spawnSync("java", ["-version"], { stdio: "ignore" }).status === 0
if (!java && process.env["CHENGXIN_REQUIRE_TOOLS"] === "1") throw new Error("Java is required here")

/** Java carries a validator of XML schemas; the schema of DMN 1.3 lies beside the reader of dmn-js. */
const validator = `
import java.io.File;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.*;
public class Validate {
  public static void main(String[] files) throws Exception {
    SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
    Schema schema = factory.newSchema(new File(files[0]));
    for (int i = 1; i < files.length; i++) {
      try { schema.newValidator().validate(new StreamSource(new File(files[i]))); System.out.println("valid"); }
      catch (org.xml.sax.SAXException e) { System.out.println(files[i] + ": " + e.getMessage()); }
    }
  }
}`

describe("the schema of DMN 1.3", () => {
  it.skipIf(!java)("is kept by the models of all shipped questions", () => {
    const schema = join(schemas, "DMN13.xsd")
    const files = models.map(({ xml }, index) => {
      const path = join(folder, `${String(index)}.dmn`)
      writeFileSync(path, xml)
      return path
    })
    const source = join(folder, "Validate.java")
    writeFileSync(source, validator)
    const said = execFileSync("java", [source, schema, ...files], { encoding: "utf8" })
    expect(said.trim().split("\n")).toEqual(files.map(() => "valid"))
  })
})

describe("names and texts in DMN", () => {
  const strange = fc.string({ minLength: 1, maxLength: 12, unit: "binary" })

  it("stay text, whatever stands in them; what XML can't hold is refused", async () => {
    let written = 0
    await fc.assert(
      fc.asyncProperty(strange, strange, strange, async (id, value, label) => {
        const called = text(label, label)
        const fact = oneOfFact(id, { label: called, options: { [value]: called, other: called } })
        const question = chooseOne("q", {
          title: called,
          ask: called,
          facts: [fact],
          outcomes: { [id]: called, no: called },
          otherwise: { outcome: "no", citations: [clause] },
        })
        const built = rulebook({
          questions: [question],
          packs: [
            pack({
              id: "p",
              version: "1",
              title: called,
              citation: clause,
              jurisdiction: called,
              tier: "national",
              ruleSets: [
                rulesFor(question, (_, rule) => [
                  rule("r")
                    .when({ kind: "compare", left: { fact: id }, relation: "is", right: [value] })
                    .must(id as never)
                    .cite(clause),
                ]),
              ],
            }),
          ],
          bindings: {},
        })
        if (Result.isFailure(built)) return
        const model = emitDmn(built.success, question, on("2026-05-06"))
        if (Result.isFailure(model)) {
          expect(model.failure.map(({ code }) => code)).toEqual(["dmn.text"])
          return
        }
        written += 1
        const { xml, inputs, outcomes } = model.success
        const { warnings } = await readDmn(xml)
        expect(warnings).toEqual([])
        const engine = await feelinEngine(xml)
        const [input, decision] = [inputs[0]?.name ?? "", outcomes[0]?.decision ?? ""]
        expect(engine.run({ [input]: value }, [], [decision])).toEqual({ [decision]: "lawful" })
        expect(engine.run({ [input]: "other" }, [], [decision])).toEqual({
          [decision]: value === "other" ? "lawful" : "not",
        })
      }),
      { numRuns: 200 },
    )
    expect(written).toBeGreaterThan(30)
  })
})
