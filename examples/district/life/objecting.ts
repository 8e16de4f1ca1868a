// An objection to a record, where the files tell of one: filing, acceptance, its effect meanwhile, its end.

import { partyRef } from "chengxin/kernel"
import { objectionAcceptance, objectionEffect, type ObjectionOutcome } from "chengxin/objection"
import { facts, part, word } from "../story.js"
import { chooseOutcome } from "./choosing.js"
import { collective, organs, type Desk } from "./desk.js"

const { creditOffice } = organs

/** An objection from filing to its end. */
export async function object(desk: Desk): Promise<void> {
  const told = part(desk.story.hearing, "异议")
  if (told === undefined) return
  await desk.send("objection", desk.day(50), {
    type: "fileObjection",
    data: {
      statementRef: partyRef(`objection-${desk.one.line}`),
      evidence: [{ kind: "objectionEvidence", ref: "虚构异议材料" }],
    },
  })
  const asked = facts(objectionAcceptance, part(told, "受理"))
  await chooseOutcome(desk, objectionAcceptance, {
    step: "objection-acceptance",
    on: desk.day(52),
    by: collective(creditOffice, "虚构纪要-异议受理"),
    command: (outcome, decision) => ({
      type: "chooseObjectionAcceptance",
      data: { ...decision, outcome: acceptanceOf(outcome), facts: asked },
    }),
  })
  const state = desk.state()
  if (state.kind !== "recorded" || state.objection.kind !== "open") return
  const meanwhile = facts(objectionEffect, part(told, "期间"))
  await chooseOutcome(desk, objectionEffect, {
    step: "objection-effect",
    on: desk.day(53),
    by: collective(creditOffice, "虚构纪要-异议标注"),
    command: (outcome, decision) => ({
      type: "chooseObjectionEffect",
      data: { ...decision, outcome: effectOf(outcome), facts: meanwhile },
    }),
  })
  await desk.send("objection-outcome", desk.day(58), {
    type: "chooseObjectionOutcome",
    data: {
      by: collective(creditOffice, "虚构纪要-异议处理"),
      grounds: ["plan.3.1.4"],
      outcome: results[word(told, "结果") ?? ""] ?? "upheldRecord",
    },
  })
}

const acceptanceOf = (outcome: string): "accept" | "transfer" | "redirect" | "supplement" | "refuse" => {
  switch (outcome) {
    case "accept":
    case "transfer":
    case "redirect":
    case "supplement":
      return outcome
    default:
      return "refuse"
  }
}
const effectOf = (outcome: string): "none" | "mark" | "freeze" =>
  outcome === "mark" || outcome === "freeze" ? outcome : "none"
const results: Readonly<Record<string, ObjectionOutcome>> = {
  维持: "upheldRecord",
  更正: "corrected",
  撤回记录: "withdrawn",
}
