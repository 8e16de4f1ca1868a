/**
 * Hosts with a strict content-security policy forbid making code from strings. `npm run test:csp` runs this room's tests
 * in workers that forbid it too; there this test shows that it is really forbidden.
 */
import { expect, it } from "vitest"
import { example, leniency, today } from "./example-rules.js"

const flag = "--disallow-code-generation-from-strings"
const generate = (): unknown => Reflect.construct(Function, ["return 1"])

it("code generation from strings is forbidden where the worker was started so, and nowhere else", () => {
  if (process.execArgv.includes(flag)) expect(generate).toThrow(EvalError)
  else expect(generate).not.toThrow()
})

it("the run that forbids it says so itself", () => {
  if (process.env["CHENGXIN_CSP"] === "1") expect(process.execArgv).toContain(flag)
  else expect(process.env["CHENGXIN_CSP"]).toBeUndefined()
})

it("a question is answered without making code", () => {
  expect(
    example().ask(leniency, { onOwnInitiative: false, wilful: false, loss: "none" }, today).certain,
  ).toEqual(["full"])
})
