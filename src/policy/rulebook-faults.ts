/** Faults of asking a rulebook for what it doesn't have. */
import { fault, text, type Fault } from "../kernel/index.js"

export const unknownQuestionFault = (id: string): Fault =>
  fault("question.unknown", {
    at: id,
    message: text("规则集没有这个问题。", "The rulebook doesn't have this question."),
    remedy: text("请在建立规则集时列入该问题。", "List the question when the rulebook is made."),
  })

export const undeclaredFault = (id: string): Fault =>
  fault("parameter.unknown", {
    at: id,
    message: text("所用规则包都没有声明这个参数。", "No pack in use declares this parameter."),
    remedy: text(
      "请加入声明该参数的规则包，或者核对参数名称。",
      "Add the pack that declares it, or check its name.",
    ),
  })
