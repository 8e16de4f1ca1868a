// Cases made fit to show, case by case: what comes out, how coarse, what is left out or withheld, and of which size the
// smallest group is.
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { on, text } from "../../src/kernel/index.js"
import { plan } from "../../src/law/index.js"
import { deidentified, type CaseToShow, type IndirectIdentifier } from "../../src/disclosure/index.js"
import { scripted } from "../rights/scripted-law.js"

const months = ["2025-01", "2025-02", "2026-01"]
const towns = ["东一镇", "东二镇", "西一镇", "西二镇"]
const table = (values: readonly string[], coarse: (value: string) => string) =>
  Object.fromEntries(values.map((value) => [value, coarse(value)]))
const identifiers: readonly IndirectIdentifier[] = [
  {
    id: "month",
    label: text("月份", "month"),
    values: months,
    coarser: [table(months, (value) => value.slice(0, 4))],
  },
  {
    id: "town",
    label: text("乡镇", "town"),
    values: towns,
    coarser: [
      table(towns, (value) => (value.startsWith("东") ? "东片" : "西片")),
      table(towns, () => "本区"),
    ],
  },
]
const told = [{ id: "outcome", label: text("结论", "outcome"), values: ["作为失信记录", "先行核实"] }]

const at = (place: string, month: string, tells: CaseToShow["told"] = {}, id = "档号"): CaseToShow => ({
  id,
  indirect: { month, town: place },
  told: tells,
})
const madeOf = (list: readonly CaseToShow[], k: number, mayWithhold?: number) =>
  Result.getOrThrow(
    deidentified(list, {
      use: "teaching",
      identifiers,
      told,
      rulebook: scripted({ values: { "disclosure.smallestGroup": k } }).rulebook,
      on: on("2026-05-06"),
      ...(mayWithhold === undefined ? {} : { mayWithhold }),
    }),
  )

describe("cases made fit to show", () => {
  it("tell of each what the table lists, and nothing where nothing was filled in", () => {
    const list = [at("东一镇", "2026-01", { outcome: "先行核实" }), at("东一镇", "2026-01")]
    expect(madeOf(list, 2)).toEqual({
      use: "teaching",
      basis: plan("3.1.5", text("开展诚信教育。", "Integrity is taught.")),
      cases: [
        { indirect: { month: "2026-01", town: "东一镇" }, told: { outcome: "先行核实" } },
        { indirect: { month: "2026-01", town: "东一镇" }, told: {} },
      ],
      coarsened: { month: 0, town: 0 },
      leftOut: [],
      withheld: [],
      smallest: 2,
    })
  })

  it("keep the earlier field exact where either would do, and leave a field out only where nothing less will do", () => {
    const either = [
      at("东一镇", "2025-01"),
      at("东二镇", "2025-01"),
      at("东一镇", "2025-02"),
      at("东二镇", "2025-02"),
    ]
    expect(madeOf(either, 2)).toMatchObject({
      cases: [
        { indirect: { month: "2025-01", town: "东片" } },
        { indirect: { month: "2025-01", town: "东片" } },
        { indirect: { month: "2025-02", town: "东片" } },
        { indirect: { month: "2025-02", town: "东片" } },
      ],
      coarsened: { month: 0, town: 1 },
      leftOut: [],
    })
    const years = [at("东一镇", "2025-01"), at("东一镇", "2026-01")]
    expect(madeOf(years, 2)).toMatchObject({
      cases: [{ indirect: { town: "东一镇" } }, { indirect: { town: "东一镇" } }],
      coarsened: { month: 2, town: 0 },
      leftOut: ["month"],
      smallest: 2,
    })
    expect(madeOf(years, 2).cases.map(({ indirect }) => Object.keys(indirect))).toEqual([["town"], ["town"]])
  })

  it("may be withheld up to the number allowed to keep the others exact, never all, and the host learns which", () => {
    const list = [
      at("东一镇", "2025-01", {}, "档号-1"),
      at("西二镇", "2026-01", {}, "档号-2"),
      at("东一镇", "2025-01", {}, "档号-3"),
      at("东一镇", "2025-01", {}, "档号-4"),
      at("西一镇", "2025-02", {}, "档号-5"),
    ]
    expect(madeOf(list, 2, 2)).toMatchObject({
      coarsened: { month: 0, town: 0 },
      withheld: ["档号-2", "档号-5"],
      smallest: 3,
    })
    expect(madeOf(list, 2, 1)).toMatchObject({
      withheld: ["档号-2"],
      smallest: 4,
      coarsened: { month: 1, town: 2 },
    })
    expect(madeOf(list, 2)).toMatchObject({ withheld: [], smallest: 2 })
    expect(madeOf(list.slice(0, 2), 2, 2)).toMatchObject({ withheld: [], cases: [{}, {}] })
  })
})
