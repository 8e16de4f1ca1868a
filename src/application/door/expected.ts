// What each kind of field expects, in words: the second half of every fault at the door.

import { text, type Text } from "../../kernel/index.js"

const atMost200 = text("请不要超过200项。", "Give at most 200 items.")

const expectations: Readonly<Record<string, Text>> = {
  calendarDate: text("请写成2026-05-06的形式，并且是日历上有的日期。", "Write a real day as 2026-05-06."),
  partyRef: text(
    "请使用本系统给出的代号：1至64个字母、数字和“.”“_”“:”“-”，不得是姓名、身份证件号码或者手机号码。",
    "Use a reference of your system: 1 to 64 letters, digits, '.', '_', ':' or '-', never a name, id number or mobile number.",
  ),
  unifiedCreditCode: text(
    "请填写18位、校验位正确的统一社会信用代码。",
    "Give an 18-character unified social credit code with a right check character.",
  ),
  shortText: text("请填写1至200个字符。", "Give 1 to 200 characters."),
  noPersonalNumber: text(
    "此处不得填写身份证件号码或者手机号码，请改存个人信息库并填写代号。",
    "No id number or mobile number may stand here: keep it in the vault and give its reference.",
  ),
  ruleName: text(
    "请填写规则中的英文名称，例如事实、结论或者措施的名称。",
    "Give a name from the rules, such as a fact's, an outcome's or a measure's.",
  ),
  factValue: text(
    "请填写该事实的一个取值，不得填写姓名、号码等文字。",
    "Give one of the fact's values, never a name or a number of a person.",
  ),
  ruleNames: atMost200,
  partyRefs: atMost200,
  evidence: atMost200,
  corrections: atMost200,
  instruments: atMost200,
  kinds: atMost200,
  channels: atMost200,
  serviceDays: atMost200,
  opennessExceptions: atMost200,
  certificateItems: atMost200,
  served: atMost200,
  periodAmount: text("请填写正整数。", "Give a positive whole number."),
  givenFacts: atMost200,
  idempotencyKey: text(
    "请填写1至200个字符的幂等键，同一操作重复提交时保持不变。",
    "Give a key of 1 to 200 characters, the same whenever the same act is sent again.",
  ),
  version: text("请填写0或者正整数。", "Give 0 or a positive whole number."),
  stream: text(
    "请填写来源系统和案号组成的案件编号，1至200个字符。",
    "Give the case's name from its source system and case number, 1 to 200 characters.",
  ),
}

/**
 * The remedy for a field of this kind; a general one where the kind isn't known.
 *
 * @param kind the identifier of the decoder that refused
 */
export function expectationOf(kind: string | undefined): Text | undefined {
  return kind === undefined ? undefined : expectations[kind]
}

/** "One of these": the choices of a closed list, which are ours and never input. */
export function oneOf(choices: readonly string[]): Text {
  return text(`请填写以下之一：${choices.join("、")}。`, `Give one of: ${choices.join(", ")}.`)
}

/** By the kind of JSON value a field takes. */
export const jsonKinds: Readonly<Record<string, Text>> = {
  String: text("请填写文字。", "Give a text."),
  Boolean: text("请填写true或者false。", "Give true or false."),
  Number: text("请填写数字。", "Give a number."),
  Objects: text("请填写由字段组成的对象。", "Give an object with fields."),
  Arrays: text("请填写列表。", "Give a list."),
}

/** Where nothing more exact can be said. */
export const seeDocumentation: Text = text(
  "请按接口文档填写该字段。",
  "Fill in the field as the documentation says.",
)
