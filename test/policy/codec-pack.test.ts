import * as Result from "effect/Result"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { parseDocument } from "yaml"
import { on, text, type Citation } from "../../src/kernel/index.js"
import { decodePack, encodePack, packFromYaml, packToYaml } from "../../src/policy/codec/index.js"
import { all, booleanFact, chooseOne, pack, rulesFor } from "../../src/policy/index.js"
import { randomSource } from "../model/random-source.js"
import { randomStack } from "../model/random-pack.js"
import { strangePack } from "../model/strange-pack.js"

const file = { file: "district.yaml" }
describe("a pack written as text", () => {
  it("is read back equal from JSON and from YAML, for random packs", () => {
    for (let seed = 0; seed < 150; seed += 1) {
      for (const given of randomStack(randomSource(seed)).packs) {
        expect(decodePack(JSON.parse(JSON.stringify(encodePack(given))), file)).toEqual(Result.succeed(given))
        expect(packFromYaml(packToYaml(given), file)).toEqual(Result.succeed(given))
      }
    }
  })

  it("is read back equal whatever its words are", () => {
    fc.assert(
      fc.property(strangePack, (given) => {
        expect(decodePack(JSON.parse(JSON.stringify(encodePack(given))), file)).toEqual(Result.succeed(given))
        expect(packFromYaml(packToYaml(given), file)).toEqual(Result.succeed(given))
      }),
      { numRuns: 300 },
    )
  })

  it("reads like the clause", () => {
    expect(packToYaml(example)).toBe(exampleYaml)
  })
})

const plan: Citation = {
  title: "区级政务诚信实施方案",
  number: "虚构〔2022〕1号",
  issuer: "虚构区人民政府",
  article: "三（一）4",
  rank: "normativeDocument",
  confidence: "A",
  checkedOn: on("2026-11-25"),
}
const facts = [
  booleanFact("onOwnInitiative", { label: text("主动", "on own initiative") }),
  booleanFact("lossRecovered", { label: text("挽回损失", "loss recovered") }),
] as const
const leniency = chooseOne("penalty.leniency", {
  ask: text("可否从轻？", "May it be lighter?"),
  facts,
  outcomes: { lighter: text("从轻惩戒", "lighter"), full: text("依规惩戒", "full") },
})
const example = pack({
  id: "district",
  version: "2022",
  title: text("区级政务诚信实施方案", "district plan"),
  citation: plan,
  jurisdiction: text("虚构区", "an invented district"),
  tier: "district",
  ruleSets: [
    rulesFor(leniency, (fact, rule) => [
      rule("self-correction").when(all(fact.onOwnInitiative, fact.lossRecovered)).may("lighter").cite(plan),
    ]),
  ],
})
const exampleYaml = `id: district
version: "2022"
title: { zh: 区级政务诚信实施方案, en: district plan }
jurisdiction: { zh: 虚构区, en: an invented district }
tier: district
citation: { document: 区级政务诚信实施方案, article: 三（一）4 }
documents:
  区级政务诚信实施方案:
    title: 区级政务诚信实施方案
    number: 虚构〔2022〕1号
    issuer: 虚构区人民政府
    rank: normativeDocument
    confidence: A
    checkedOn: 2026-11-25
rules:
  - id: self-correction
    question: penalty.leniency
    when: onOwnInitiative and lossRecovered
    may: [ lighter ]
    cite:
      - { document: 区级政务诚信实施方案, article: 三（一）4 }
`

const faultsOf = (source: string): readonly (readonly [string, string | undefined])[] => {
  const read = packFromYaml(source, file)
  return Result.isFailure(read) ? read.failure.map(({ code, at }) => [code, at] as const) : []
}

describe("a pack that can't be read", () => {
  it("names every fault at once, with file, line, column and rule", () => {
    const spoilt = exampleYaml
      .replace("tier: district", "tier: county")
      .replace("lossRecovered", "lossRecovered or x")
      .replace("      - { document: 区级政务诚信实施方案,", "      - { document: 另一文件,")
      .replace('"2022"', "2022")
      .replace("    may: [ lighter ]", "    may: [ lighter ]\n    mustNot: [ full ]\n    maybe: 1")
      .replace("    checkedOn: 2026-11-25", "    checkedOn: 2026-02-30")
    expect(faultsOf(spoilt)).toEqual([
      ["date.notReal", "district.yaml:14:16 documents.checkedOn"],
      ["data.type", "district.yaml:2:10 version"],
      ["data.choice", "district.yaml:5:7 tier"],
      ["condition.syntax", "district.yaml:18:45 rules[self-correction].when"],
      ["pack.twoForces", "district.yaml:20:14 rules[self-correction].mustNot"],
      ["pack.document", "district.yaml:23:21 rules[self-correction].cite[1].document"],
      ["data.unknownMember", "district.yaml:21:12 rules[self-correction]"],
    ])
  })

  it("points at the whole object where something is missing in it", () => {
    expect(
      faultsOf(
        exampleYaml
          .replace("    question: penalty.leniency\n", "")
          .replace(/ {4}cite:\n.*\n/u, "    cite: []\n"),
      ),
    ).toEqual([
      ["data.missing", "district.yaml:16:5 rules[self-correction]"],
      ["data.empty", "district.yaml:19:11 rules[self-correction].cite"],
    ])
    expect(faultsOf("")).toEqual([["data.type", "district.yaml:1:1"]])
  })

  it("names the place of what isn't YAML", () => {
    expect(faultsOf("id: district\nid: other\n")).toEqual([["yaml.syntax", "district.yaml:2:1"]])
    expect(faultsOf("id: &a district\nversion: *a\n")).toEqual([["yaml.alias", "district.yaml:2:10"]])
    expect(faultsOf("[".repeat(100_000))[0]?.[0]).toMatch(/^yaml\./u)
  })

  it("never repeats a value that it found", () => {
    const canary = "张三110101199003070011"
    for (const spoilt of [
      { id: 1, [canary]: canary },
      canary,
      [canary],
      {
        tier: canary,
        extends: canary,
        citation: { document: canary },
        bindings: { p: { amount: canary, unit: canary } },
        rules: [{ when: canary + "（", from: canary }],
      },
    ]) {
      const read = decodePack(spoilt, file)
      expect(JSON.stringify(read)).toContain("data.")
      expect(JSON.stringify(read)).not.toContain(canary)
    }
  })

  it("is refused, not thrown, whatever the value is", () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(Result.isFailure(decodePack(value, file))).toBe(true)
      }),
    )
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), fc.nat(), (given, at) => {
        const mixed =
          exampleYaml.slice(0, at % exampleYaml.length) + given + exampleYaml.slice(at % exampleYaml.length)
        expect(Result.isResult(packFromYaml(mixed, file))).toBe(true)
        expect(parseDocument(mixed)).toBeDefined()
      }),
      { numRuns: 300 },
    )
  })
})
