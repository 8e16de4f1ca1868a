/**
 * Steps of a 办理过程 that belong to any procedure, whatever its steps: the words of a procedure are those of its data. A
 * step is written as it usually is: all its evidence there, its documents served on whoever must receive them.
 */
import type { Procedure, Step } from "../../procedure/index.js"
import { fieldsOf, namedAt, wrong, type Reading } from "./process-values.js"
import { body, boolean, word, type Field, type StepWords } from "./process-words.js"
import { entryOf, type Written } from "./syntax.js"

const named: Field = { name: "named", as: { kind: "text" } }

/** Read by `dataOfProcedure`; the names beside them are those of the procedure's data. */
export const stepsOfProcedures: Readonly<Record<string, StepWords>> = {
  办理程序步骤: {
    command: "takeStep",
    fields: {
      程序: named,
      步骤: named,
      办理: word("by", { 办理单位: "organ", 办理对象: "subject", 被投诉单位: "against" }, "organ"),
      针对单位: { name: "against", as: { kind: "text" }, otherwise: "" },
      材料齐全: boolean("complete", true),
      送达: boolean("served", true),
    },
  },
  延长办理期限: {
    command: "extendDeadline",
    fields: {
      程序: named,
      步骤: named,
      延长: { name: "period", as: { kind: "period" } },
      经过批准: boolean("approved", true),
      写明理由: boolean("reasoned", true),
    },
  },
  中止期限的计算: { command: "suspendProcedure", fields: { 程序: named, 中止事由: named } },
  恢复期限的计算: { command: "resumeProcedure", fields: { 程序: named } },
}

const actors: Readonly<Record<string, object>> = {
  organ: { by: body },
  subject: { by: { organ: "subject", collective: false } },
}

/** The data of a command about a procedure; undefined where a name isn't one of the procedure's. */
export const dataOfProcedure = (
  { command, fields = {} }: StepWords,
  written: Written,
  reading: Reading,
): Record<string, unknown> | undefined => {
  const procedure = namedAt(Object.values(reading.procedures), "程序", written, reading)
  if (procedure === undefined) return undefined
  const others = Object.fromEntries(Object.entries(fields).filter(([, field]) => field !== named))
  const values = fieldsOf(others, written, undefined, reading)
  const step = "步骤" in fields ? namedAt(procedure.steps, "步骤", written, reading) : undefined
  switch (command) {
    case "takeStep":
      return step && { procedure: procedure.id, step: step.id, ...taken(step, values) }
    case "extendDeadline":
      return (
        step && {
          procedure: procedure.id,
          step: step.id,
          period: values["period"],
          ...(values["approved"] === true ? { approval: { by: body, ref: "approval" } } : {}),
          ...(values["reasoned"] === true ? { statementRef: "statement" } : {}),
        }
      )
    case "suspendProcedure": {
      const ground = groundIn(procedure, written, reading)
      return ground === undefined ? undefined : { procedure: procedure.id, ground, by: body, evidence: [] }
    }
    default:
      return { procedure: procedure.id, by: body, evidence: [] }
  }
}

const taken = (step: Step, { by, against, complete, served }: Record<string, unknown>) => ({
  ...(by === "against" ? { by: { organ: against, collective: false } } : actors[String(by)]),
  ...(against === "" ? {} : { against }),
  evidence:
    complete === true
      ? [...new Set([...step.evidence, ...step.service.map(({ proof }) => proof)])].map((kind, index) => ({
          kind,
          ref: `E-${String(index + 1)}`,
        }))
      : [],
  served:
    served === true
      ? step.service.map(({ document, to }) => ({
          document,
          receivers: [to === "subject" ? "subject" : "receiving-unit"],
        }))
      : [],
})

const groundIn = (procedure: Procedure, written: Written, reading: Reading): string | undefined => {
  const grounds = procedure.steps.flatMap(({ deadlines }) =>
    deadlines.flatMap(({ suspensions = [] }) => suspensions),
  )
  if (grounds.length > 0) return namedAt(grounds, "中止事由", written, reading)?.id
  reading.faults.push(wrong(entryOf(written, "程序") ?? written, "有条款允许中止期限的程序"))
  return undefined
}
