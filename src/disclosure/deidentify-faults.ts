/**
 * What keeps cases from being made fit to show, and the clause of the plan for each use of them. A fault names the field,
 * never what stands in it.
 */
import { cite, fault, text, type Citation, type Fault, type Text } from "../kernel/index.js"
import { personalInformationLaw, plan } from "../law/index.js"
import type { CaseToShow, CaseUse, IndirectIdentifier, ToldField } from "./case-to-show.js"

/** The clause of the plan for each use. */
export const bases: Readonly<Record<CaseUse, Citation>> = {
  typicalCase: plan("3.1.3", text("公开曝光反面典型案例。", "Typical bad cases are made public.")),
  teaching: plan("3.1.5", text("开展诚信教育。", "Integrity is taught.")),
}

export const identifierFaults = (
  cases: readonly CaseToShow[],
  { id, label, values, coarser }: IndirectIdentifier,
  use: CaseUse,
): readonly Fault[] => {
  const read = cases.map(({ indirect }) => indirect[id])
  const known = read.filter((value) => value !== undefined)
  const isListed = (value: string): boolean =>
    values.includes(value) && coarser.every((table) => Object.hasOwn(table, value))
  return [
    ...(known.length < read.length ? [missingField(id, label)] : []),
    ...(known.every(isListed) ? [] : [notInTable(id, label, use)]),
  ]
}

/** What is not told of a case is simply not told; what is told stands in the table. */
export const toldFaults = (
  cases: readonly CaseToShow[],
  { id, label, values }: ToldField,
  use: CaseUse,
): readonly Fault[] =>
  cases.every(({ told }) => told[id] === undefined || values.includes(told[id]))
    ? []
    : [notInTable(id, label, use)]

export const tooFewCases: Fault = fault("disclosure.tooFewCases", {
  message: text(
    "案例太少，无论怎样概括都可能认出当事人。",
    "There are too few cases: however coarse, somebody could be recognised.",
  ),
  remedy: text("请并入更多案例，或者不公开。", "Add cases, or don't publish."),
  citation: cite(
    personalInformationLaw,
    "第二十五条",
    text(
      "不得公开其处理的个人信息，取得单独同意的除外。",
      "Personal information isn't published without separate consent.",
    ),
  ),
})

const missingField = (id: string, label: Text): Fault =>
  fault("disclosure.field", {
    at: id,
    message: text(`有的案例没有填写“${label.zh}”。`, `A case has no "${label.en}".`),
    remedy: text("请补填，或者不列这一项。", "Fill it in, or leave the field out."),
  })

const notInTable = (id: string, label: Text, use: CaseUse): Fault =>
  fault("disclosure.notInTable", {
    at: id,
    message: text(
      `“${label.zh}”中有概括表没有列出的内容。`,
      `A case says of "${label.en}" what no table lists.`,
    ),
    remedy: text(
      "请改为表中的内容，或者先在表中列出；列入前核对它认不出任何人。",
      "Use what the table lists, or list it first, once it is sure that it points to nobody.",
    ),
    citation: bases[use],
  })
