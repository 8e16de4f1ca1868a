// What tests import from vitest, as far as the tests of the rooms use it: it collects them, to be run later and often.
import { format } from "node:util"
import {
  ASYMMETRIC_MATCHERS_OBJECT,
  chai,
  customMatchers,
  getState,
  GLOBAL_EXPECT,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  setState,
} from "@vitest/expect"

chai.use(JestExtend)
chai.use(JestChaiExpect)
chai.use(JestAsymmetricMatchers)

const expect = Object.assign((value, message) => chai.expect(value, message), chai.expect)
Object.assign(expect, globalThis[ASYMMETRIC_MATCHERS_OBJECT])
expect.getState = () => getState(expect)
expect.setState = (state) => setState(state, expect)
globalThis[GLOBAL_EXPECT] = expect
setState({ assertionCalls: 0, isExpectingAssertions: false, expectedAssertionsNumber: null }, expect)
chai.expect.extend(expect, customMatchers)

/** Collects tests as they are described; `tests` gives them, each with an id of its own. */
export const collector = () => {
  const collected = []
  const before = []
  let path = []
  const described = (name, body) => {
    path = [...path, name]
    body()
    path = path.slice(0, -1)
  }
  const one = (name, run) => {
    const id = [...path, name].join(" > ")
    const alike = collected.filter((other) => other.name === id).length
    collected.push({
      id: alike === 0 ? id : `${id} (${String(alike + 1)})`,
      name: id,
      fileName: path[0],
      run,
    })
  }
  const each = (given) => (table) => (name, run) => {
    table.forEach((row, index) => {
      const values = Array.isArray(row) ? row : [row]
      given(`${format(name, ...values)} #${String(index)}`, () => run(...values))
    })
  }
  return {
    inFile: (file) => {
      path = [file]
    },
    tests: () => collected,
    vitest: {
      describe: Object.assign(described, { each: each(described) }),
      it: Object.assign(one, { each: each(one) }),
      test: Object.assign(one, { each: each(one) }),
      expect,
      beforeAll: (run) => before.push(run),
      afterAll: () => undefined,
    },
    before,
  }
}
