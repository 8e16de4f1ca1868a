import { describe, expect, it } from "vitest"
import { fault, hasFaults, renderFault, text } from "../../src/kernel/index.js"

const late = fault("x.late", {
  at: "filedOn",
  message: text("已逾期。", "Too late."),
  remedy: text("请申诉。", "Appeal."),
})

describe("a fault", () => {
  it("names its place first, then what is wrong, then what to do", () => {
    expect(renderFault(late, "zh")).toBe("filedOn：已逾期。请申诉。")
    expect(renderFault(late, "en")).toBe("filedOn: Too late. Appeal.")
  })

  it("is one line, whatever its texts hold", () => {
    const broken = fault("x.y", { message: text("甲\n 乙\r\n丙。", "a\nb."), remedy: text("丁。", "c.") })
    expect(renderFault(broken, "zh")).toBe("甲 乙 丙。丁。")
    expect(renderFault(broken, "en")).toBe("a b. c.")
  })

  it("comes as a list that has at least one", () => {
    expect([hasFaults([]), hasFaults([late])]).toEqual([false, true])
  })
})
