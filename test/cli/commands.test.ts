import { mkdtempSync, readFileSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { shippedPacks } from "../../src/cli/shipped-packs.js"
import { questions } from "../../src/packs/index.js"
import { runCommand as chengxin } from "./run-command.js"

const folder = (files: Readonly<Record<string, string>>): string => {
  const made = mkdtempSync(join(tmpdir(), "check-"))
  for (const [name, content] of Object.entries(files)) writeFileSync(join(made, name), content)
  return made
}

describe("chengxin check", () => {
  it("finds every shipped scenario and process as expected", async () => {
    const { code, out } = await chengxin(["check", "examples/policy", "--brief"])
    expect([
      code,
      /共核对 (\d+) 例，一致 \1 例，不一致 0 例/u.test(out),
      /共办理 (\d+) 件，一致 \1 件/u.test(out),
    ]).toEqual([0, true, true])
  })

  it("shows every rule, outcome, version, boundary and side of a condition, or proves that no case can", async () => {
    const { out } = await chengxin(["check", "examples/policy", "--brief"])
    const rows = [...out.matchAll(/^\S+ +\d+((?: +\d+\/\d+){5}) +(\d+) +\d+$/gmu)]
    expect(rows).toHaveLength(questions.length)
    const shares = rows.flatMap((row) => (row[1] ?? "").trim().split(/ +/u))
    expect(shares.filter((share) => share.split("/")[0] !== share.split("/")[1])).toEqual([])
    expect(out).toContain("覆盖完整：每个目标或者有案例，或者已证明任何情形都达不到。")
    const counts = shares.reduce((sum, share) => sum + Number(share.split("/")[0]), 0)
    const impossible = rows.reduce((sum, row) => sum + Number(row[2]), 0)
    console.log(`${String(counts)} goals shown, ${String(impossible)} proved impossible`)
    expect(counts).toBeGreaterThan(1_000)
  })

  it("finds every shipped case needed for the coverage, or kept for a reason that is written", async () => {
    const { out } = await chengxin(["check", "examples/policy"])
    const line = out.split("\n").find((one) => one.startsWith("为覆盖所需："))
    expect(line).toMatch(
      /^为覆盖所需：\d+ 例；写明理由保留：(显出规则的疏漏|公布的真实案例|说明规则) \d+ 例，.*；多余：0 例。$/u,
    )
    expect(out).not.toContain("提示：没有以下案例")
  })

  const oneCase =
    "- 案例名称: 例\n  判断事项: 从轻或者免于惩戒\n  基准日期: 2026-05-06\n  已知事实: { 主动纠正: 否 }\n  预期结论: { 只能: 依规惩戒 }\n"
  const parameters = ["--parameters", "examples/policy/parameters.yaml"]

  it("writes the cases that are missing and a small set for all; with them nothing is missing any more", async () => {
    const cases = folder({ "a.yaml": oneCase })
    const [missing, small] = [join(cases, "missing"), join(folder({}), "small")]
    const first = await chengxin([
      "check",
      cases,
      "--brief",
      ...parameters,
      "--write-missing",
      missing,
      "--write-smallest",
      small,
    ])
    expect(first.out).toContain("从轻或者免于惩戒：没有案例：")
    expect(first.out).toMatch(/已写出 .*missing.penalty-leniency\.yaml（\d+ 例）/u)
    const second = await chengxin(["check", cases, "--brief", ...parameters])
    expect([second.code, second.out.includes("覆盖完整")]).toEqual([0, true])
    const few = await chengxin(["check", small, ...parameters])
    expect([few.code, few.out.includes("覆盖完整"), few.out.includes("提示：没有以下案例")]).toEqual([
      0,
      true,
      false,
    ])
  })

  it("names the parameters that have to be set before a case can show something", async () => {
    const { out } = await chengxin(["check", folder({ "a.yaml": oneCase }), "--brief"])
    expect(out).toMatch(/从轻或者免于惩戒：要先设定参数 .*penalty\.partialRecoveryCounts.* 才能有案例/u)
  })

  it("says that a folder to write to can't be made", async () => {
    const cases = folder({ "a.yaml": oneCase })
    const into = join(cases, "a.yaml", "b")
    const { code, complaints } = await chengxin(["check", cases, ...parameters, "--write-missing", into])
    expect([code, complaints.includes("无法写入这个文件")]).toEqual([2, true])
  })

  it("names in Chinese the rule that a copy changes, the scenarios that differ, and the clauses", async () => {
    const shipped = (await chengxin(["export-pack", "district"])).out
    const changed = shipped.replace("or influenceRemoved or harmPrevented)", "or harmPrevented)")
    expect(changed).not.toBe(shipped)
    const copy = join(folder({ "district.yaml": changed }), "district.yaml")
    const { code, out } = await chengxin(["check", "examples/policy", "--brief", "--pack", copy])
    expect(code).toBe(1)
    expect(out).toContain(
      "已修改：plan.leniency.self-correction（《加强政务诚信建设实施方案》（区级，2022年）三（一）4）",
    )
    expect(out).toMatch(
      /与预期不一致的案例：\n {2}.*penalty-leniency\.yaml:\d+.*依据《加强政务诚信建设实施方案》/u,
    )
  })

  /** Stands on a delegation that only the host's own confirmation can found. */
  const onConfirmation = "district.exemption-beside-instrument"

  it.each(shippedPacks.map(({ id }) => id).filter((id) => id !== onConfirmation))(
    "changes nothing where a copy of %s changes nothing",
    async (id) => {
      const copy = join(folder({ "copy.yaml": (await chengxin(["export-pack", id])).out }), "copy.yaml")
      const optional = ["national", "district"].includes(id) ? [] : ["--with", id]
      const shipped = await chengxin(["check", "examples/policy", "--json", ...optional])
      expect(shipped.complaints).toBe("")
      expect(await chengxin(["check", "examples/policy", "--json", ...optional, "--pack", copy])).toEqual(
        shipped,
      )
    },
  )

  it("says of a folder of bad files everything that is wrong, where, and what to do", async () => {
    const bad = folder({
      "one.yaml": "案例名称: 一\n判断事项: 没有的事项\n基准日期: 2026-13-01\n",
      "two.yaml":
        "案例名称: 二\n判断事项: 失信程度\n基准日期: 2026-05-06\n已知事实:\n  没有的事实: 是\n预期结论:\n  只能: 没有的结论\n",
      "three.yaml":
        "办理对象: 没有的对象\n案例名称: 三\n办理过程:\n  - { 日期: 2026-03-02, 事项: 没有的事项 }\n",
    })
    const { code, complaints, out } = await chengxin(["check", bad])
    expect([code, out]).toEqual([2, ""])
    for (const place of [
      "one.yaml:2",
      "one.yaml:3",
      "two.yaml:5",
      "two.yaml:7",
      "three.yaml:1",
      "three.yaml:4",
    ])
      expect(complaints).toContain(place)
  })

  it("writes a page, JUnit and JSON that hold the same sums", async () => {
    const made = folder({})
    const page = join(made, "report.html")
    const xml = join(made, "report.xml")
    const { out } = await chengxin(["check", "examples/policy", "--report", page, "--junit", xml, "--json"])
    const json: {
      checked: readonly unknown[]
      processes: readonly unknown[]
      coverage: readonly { complete: boolean; notShown: readonly { status: string; because: string }[] }[]
    } = JSON.parse(out)
    expect(json.coverage.map(({ complete }) => complete)).toEqual(questions.map(() => true))
    const notShown = json.coverage.flatMap((one) => one.notShown)
    expect(new Set(notShown.map(({ status }) => status))).toEqual(new Set(["impossible"]))
    expect(notShown.filter(({ because }) => !because.endsWith("。"))).toEqual([])
    const tests = Number(/tests="(\d+)" failures="0"/u.exec(readFileSync(xml, "utf8"))?.[1])
    expect(tests).toBe(json.checked.length + json.processes.length)
    expect(readFileSync(page, "utf8")).not.toMatch(/https?:|<script|src=/u)
  })
})

const figures = ["--parameters", "examples/policy/parameters.yaml"]

const unrepaired = [
  "对象类别: 公务员和参照公务员法管理的人员",
  "失信信息来源: 处分、问责",
  "记录在用: 是",
  "失信程度: 一般",
  "纠正情况: 已核实纠正",
  "义务全部履行: 是",
  "公开作出信用承诺: 是",
  "其他法定条件具备: 是",
  "虚假材料或者承诺严重不实: 否",
  "认定单位已移出或者修复: 否",
  "认定部门确认已纠正并履约: 否",
  "已认定公益服务时数: 28",
  "以其他方式修复: 否",
]

describe("chengxin ask", () => {
  it("asks only until the answer is decided, then explains it", async () => {
    const { code, out } = await chengxin(["ask", "公益服务认定"], ["", "", "", "否", "", "", ""])
    expect(code).toBe(0)
    expect(out).toContain("不计入")
    expect(out).toContain("《志愿服务条例》")
  })

  it("says what to write when an answer isn't understood, and asks again", async () => {
    const { out } = await chengxin(["ask", "penalty.leniency"], ["也许", "是"])
    expect(out).toMatch(/是.*否/u)
  })

  it("answers from a file, with what is unset and who must set it", async () => {
    const facts = join(folder({ "facts.yaml": "主动纠正: 是\n消除不良影响: 是\n" }), "facts.yaml")
    const { code, out } = await chengxin(["ask", "从轻或者免于惩戒", "--file", facts, "--on", "2026-05-06"])
    expect(code).toBe(0)
    expect(out).toContain("“区级方案施行日期”：须由区社会信用体系建设联席会议办公室明确")
  })

  it("asks first for what decides soonest, says what can still come out, and stops at the answer", async () => {
    const { out } = await chengxin(["ask", "从轻或者免于惩戒", ...figures], ["否"])
    expect(out.split("\n").slice(0, 3)).toEqual([
      "［尚有可能：免于惩戒、从轻惩戒、依规惩戒；至多还需查明4项］",
      "是否主动纠正，而不是被责令、被强制或者立案之后才退赔？（是 / 否，未查明直接按回车）",
      "  拒不整改的，不属于主动。",
    ])
    expect(out.match(/^> /gmu)).toHaveLength(1)
    expect(out).toContain("结论：依规惩戒")
  })

  it("asks for the facts of a group at once, by their numbers, and again where a number is none of them", async () => {
    const { out } = await chengxin(["ask", "exemption.determination", "--on", "2026-05-06"], ["7", "1、2"])
    expect(out).toContain(
      "排除情形：有下列哪几项？（都没有填“无”，有的填序号，未查明直接按回车）\n  1 明知故犯",
    )
    expect(out).toContain("没有这个选项，请重新回答。")
    expect(out).toContain("不予容错")
  })

  it("says what would have to change, asking for what a change may need, or what stands in the way", async () => {
    const facts = (more: string, changed: Readonly<Record<string, string>> = {}) => {
      const written = Object.entries(changed).reduce(
        (sofar, [from, to]) => sofar.replace(from, to),
        `${unrepaired.join("\n")}\n${more}`,
      )
      return join(folder({ "facts.yaml": written }), "facts.yaml")
    }
    const asked = ["ask", "信用修复条件", "--on", "2026-05-06", ...figures, "--closest", "准予修复"]
    const near = await chengxin([...asked, "--file", facts("达到最短公示期: 是\n规定不可修复: 否")])
    expect([near.code, near.out.split("\n").slice(-2)]).toEqual([
      0,
      [
        "再完成12小时公益服务并经认定，即可适用“准予修复”。",
        "以公益服务以外的其他方式修复并经核实，即可适用“准予修复”。",
      ],
    ])
    const ofCompany = facts("达到最短公示期: 否\n规定不可修复: 否", {
      公务员和参照公务员法管理的人员: "企业",
      "处分、问责": "行政处罚",
      "公开作出信用承诺: 是": "公开作出信用承诺: 否",
    })
    const waiting = [...asked, "--file", ofCompany]
    const now = await chengxin(waiting)
    expect([now.code, now.out.split("\n").at(-4)]).toEqual([1, "  达到最短公示期为“否”；"])
    const foreseen = ["--foreseen", "达到最短公示期=是@2026-09-01"]
    expect((await chengxin([...waiting, ...foreseen])).out.split("\n").at(-1)).toBe(
      "自2026年9月1日起，公开作出信用承诺，即可适用“准予修复”。",
    )
    const later = await chengxin([...waiting, ...foreseen, "--assured", "--json"])
    const parsed: unknown = JSON.parse(later.out)
    expect(parsed).toMatchObject({
      target: "assured",
      changes: [{ on: "2026-09-01", moves: [{ fact: "commitmentPublished", from: false, to: true }] }],
    })
    const forbidden = await chengxin([...asked, "--file", facts("达到最短公示期: 是\n规定不可修复: 是")])
    expect([forbidden.code, forbidden.out.split("\n").at(-1)]).toEqual([
      1,
      "障碍在于不由当事人改变的事实：规定不可修复为“是”。",
    ])
    const person = await chengxin(
      ["ask", "从轻或者免于惩戒", "--on", "2026-05-06", ...figures, "--closest", "waived", "--lang", "en"],
      ["no", "1", "no", "no", "1"],
    )
    expect(person.out.split("\n").at(-1)).toContain('on own initiative is "no"')
    for (const [more, expected] of [
      [["--foreseen", "达到最短公示期"], "请写成“事实=值@日期”"],
      [["--closest", "无罪"], "可写的结论有：准予修复（eligible）"],
    ] as const)
      expect((await chengxin([...waiting, ...more])).complaints).toContain(expected)
  })

  it("names the questions there are when there is none of that name", async () => {
    const { code, complaints } = await chengxin(["ask", "没有的事项"])
    expect(code).toBe(2)
    expect(complaints).toContain("失信记录准入")
  })
})

describe("chengxin", () => {
  it("explains itself in both languages, and every unknown word with exit 2", async () => {
    expect((await chengxin(["--help"])).out).toContain("chengxin check <文件夹>")
    expect((await chengxin(["--help", "--lang", "en"])).out).toMatch(/check/u)
    expect((await chengxin(["nothing"])).code).toBe(2)
  })
})
