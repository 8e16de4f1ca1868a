import { describe, expect, it } from "vitest"
import { reference } from "./reference.js"
import { vectors } from "./vectors.js"

describe("the reference says, of the rule language,", () => {
  for (const { says, question, packs, bindings, given, on, ...expected } of vectors) {
    it(`that ${says}`, () => {
      const verdict = reference(question, packs, bindings, given, on)
      const inOrder = (choices: readonly string[]) => choices.toSorted()
      expect({ ...verdict, certain: inOrder(verdict.certain), possible: inOrder(verdict.possible) }).toEqual({
        ...expected,
        certain: inOrder(expected.certain),
        possible: inOrder(expected.possible),
      })
    })
  }
})
