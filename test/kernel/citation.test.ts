import fc from "fast-check"
import { describe, expect, it } from "vitest"
import {
  citationLabel,
  cite,
  confidences,
  lowestConfidence,
  rankLabel,
  ranks,
  text,
} from "../../src/kernel/index.js"
import { document } from "./arbitraries.js"

describe("a citation", () => {
  it("is never better known than its document or its passage", () => {
    for (const known of confidences) {
      for (const passage of confidences) {
        const { confidence } = cite({ ...document, confidence: known }, "第一条", undefined, passage)
        expect(confidences.indexOf(confidence)).toBe(
          Math.max(confidences.indexOf(known), confidences.indexOf(passage)),
        )
      }
      expect(cite({ ...document, confidence: known }).confidence).toBe(known)
    }
  })

  it("of a mixed mark counts the lower, and of nothing seen only memory", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...confidences), { minLength: 1 }), (marks) => {
        expect(lowestConfidence(marks)).toBe(
          [...marks].sort((a, b) => confidences.indexOf(b) - confidences.indexOf(a))[0],
        )
      }),
    )
    expect(lowestConfidence([])).toBe("M")
  })

  it("leaves out what is not given rather than holding it undefined", () => {
    expect(Object.keys(cite(document))).not.toContain("article")
    expect(Object.keys(cite(document))).not.toContain("paraphrase")
    expect(cite(document, "第二条", text("甲", "a"))).toEqual({
      ...document,
      article: "第二条",
      paraphrase: text("甲", "a"),
    })
  })

  it("按公文格式写出", () => {
    expect(citationLabel(cite({ ...document, number: "虚构〔2026〕1号" }, "第三条")).zh).toBe(
      "《虚构规则》（虚构〔2026〕1号）第三条",
    )
    expect(citationLabel(cite(document, "第三条")).zh).toBe("《虚构规则》第三条")
    expect(citationLabel(cite(document, "第三条")).en).toBe("《虚构规则》, 第三条")
  })

  it("has a different label for each rank", () => {
    expect(new Set(ranks.map((rank) => rankLabel(rank).zh)).size).toBe(9)
    expect(new Set(ranks.map((rank) => rankLabel(rank).en)).size).toBe(9)
  })
})
