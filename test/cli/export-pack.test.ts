import { mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { run } from "../../src/cli/run.js"
import { shippedPacks } from "../../src/cli/shipped-packs.js"
import { on } from "../../src/kernel/index.js"
import { decodePack, packFromYaml, packToYaml } from "../../src/policy/codec/index.js"
import type { Pack } from "../../src/policy/index.js"

const exported = async (...words: readonly string[]) => {
  const out: string[] = []
  const complaints: string[] = []
  const code = await run(["export-pack", ...words], (language) => ({
    language,
    print: (line) => out.push(line),
    complain: (line) => complaints.push(line),
    answer: () => Promise.resolve(undefined),
    today: () => on("2026-05-06"),
  }))
  return { code, out: out.join("\n"), complaints }
}

const shipped = (id: string): Pack => {
  const found = shippedPacks.find((pack) => pack.id === id)
  if (found === undefined) throw new Error(id)
  return found
}

const fileOf = (pack: Pack): string => {
  const path = join(mkdtempSync(join(tmpdir(), "pack-")), "pack.yaml")
  writeFileSync(path, packToYaml(pack))
  return path
}

/** What a pack needs beside the shipped ones: here what only a host that has seen the wording confirms. */
const beside: Readonly<Record<string, readonly string[]>> = {
  "district.exemption-beside-instrument": ["--pack", "examples/packs/exemption-beside-instrument.yaml"],
}

describe("chengxin export-pack", () => {
  it.each(shippedPacks.map(({ id }) => id))(
    "proves %s with the packs it stands on, and writes it",
    async (id) => {
      const { code, out, complaints } = await exported(id, ...(beside[id] ?? []))
      expect([code, complaints]).toEqual([0, []])
      expect(packFromYaml(out, { file: "out.yaml" })).toEqual(Result.succeed(shipped(id)))
    },
  )

  it("names the pack that another one stands on where it is not there", async () => {
    const { code, out, complaints } = await exported("district.exemption-beside-instrument")
    expect([code, out]).toEqual([2, ""])
    expect(complaints.join("\n")).toContain("national.exemption-beside-instrument")
  })

  it("writes JSON for a program", async () => {
    const { out } = await exported("local.six-conditions", "--json")
    expect(decodePack(JSON.parse(out), { file: "out.json" })).toEqual(
      Result.succeed(shipped("local.six-conditions")),
    )
  })

  it("refuses a copy in which a rule contradicts another, and a theorem fails, and says all of it", async () => {
    const district = shipped("district")
    const copy: Pack = {
      ...district,
      rules: district.rules.map((rule) =>
        rule.id === "plan.severity.serious"
          ? { ...rule, overrides: [] }
          : rule.id === "plan.leniency.self-correction"
            ? { ...rule, when: { kind: "all", of: [] } }
            : rule,
      ),
    }
    const { code, out, complaints } = await exported("district", "--pack", fileOf(copy))
    expect([code, out]).toEqual([1, ""])
    expect(complaints[0]).toBe("规则包没有通过证明，不予导出：")
    expect(complaints.some((line) => /^record\.severity：关于“.*互相冲突/u.test(line))).toBe(true)
    expect(
      complaints.some((line) =>
        /^penalty\.leniency\/no-trigger：不成立：“没有主动作为.*反例：.*全部通过的才能发布。$/u.test(line),
      ),
    ).toBe(true)
  })

  it("refuses in English", async () => {
    const district = shipped("district")
    const copy = { ...district, rules: district.rules.filter(({ id }) => id !== "notice.done") }
    const { code, complaints } = await exported("district", "--pack", fileOf(copy), "--lang", "en")
    expect(code).toBe(1)
    expect(complaints[0]).toBe("The pack isn't exported, since it failed to be proved:")
    expect(complaints[1]).toMatch(/^notice\.readiness: Some cases are answered by no clause/u)
  })

  it("names the shipped packs where the id is none of them", async () => {
    const { code, complaints } = await exported("nowhere")
    expect(code).toBe(2)
    expect(complaints.join("\n")).toContain("national（全国基准规则）")
  })
})
