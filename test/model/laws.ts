/** What no state and no step of a case may violate, whatever the rules say. Each returns the law's name where it is broken. */
import { conclusionOf } from "../../src/exemption/index.js"
import { runningMeasures } from "../../src/penalty/index.js"
import type { DecisionContext } from "../../src/procedure/index.js"
import { carries, inEffect, type RecordState } from "../../src/record/index.js"
import { isRepaired, recognisedHours } from "../../src/repair/index.js"
import type { Step } from "./walk.js"

type Law = (state: RecordState, context: DecisionContext) => boolean

export const stateLaws: Readonly<Record<string, Law>> = {
  "a measure in effect has a basis, and a record that an instrument carries": (state, context) => {
    const { measures } = inEffect(state, context)
    if (measures.length === 0) return true
    return (
      state.kind === "recorded" &&
      state.file.instruments.some(carries) &&
      measures.every(({ basis }) => basis.length > 0)
    )
  },
  "a record in use is carried by an instrument": (state, context) =>
    !inEffect(state, context).recorded || (state.kind === "recorded" && state.file.instruments.some(carries)),
  "what is public was chosen to be public, on a named basis": (state, context) => {
    if (!inEffect(state, context).published || state.kind !== "recorded")
      return !inEffect(state, context).published
    const { scope, publicity } = state.disclosure
    return (
      scope.kind === "decided" &&
      scope.scope === "public" &&
      publicity.kind === "published" &&
      publicity.basis.length > 0
    )
  },
  "an exempted case carries no measure": (state) =>
    state.kind !== "recorded" ||
    conclusionOf(state.file.tolerance) !== "exempt" ||
    runningMeasures(state.penalty).length === 0,
  "a withdrawn record has no effect, and its trace is sealed": (state, context) => {
    if (state.kind !== "withdrawn") return true
    const effect = inEffect(state, context)
    const { scope, publicity } = state.disclosure
    const nothing = !effect.recorded && !effect.published && !effect.shared && effect.measures.length === 0
    return nothing && scope.kind === "decided" && scope.scope === "sealed" && publicity.kind !== "published"
  },
  "a repaired record is neither public nor shared": (state, context) => {
    if (state.kind !== "recorded" || !isRepaired(state.repair)) return true
    const effect = inEffect(state, context)
    return !effect.published && !effect.shared
  },
  "a frozen record has no effect": (state, context) => {
    const effect = inEffect(state, context)
    return (
      effect.objection !== "freeze" || (!effect.published && !effect.shared && effect.measures.length === 0)
    )
  },
  "no hour counts twice": (state) =>
    state.kind !== "recorded" ||
    recognisedHours(state.repair.ledger) <=
      [
        ...new Map(
          state.repair.ledger.map((entry) => [`${entry.issuer}|${entry.certificate.trim()}`, entry.hours]),
        ).values(),
      ].reduce((sum, hours) => sum + hours, 0),
  "nothing is recorded while tolerance runs": (state) =>
    state.kind !== "recorded" || state.file.tolerance.kind !== "running",
}

export const stepLaws: Readonly<Record<string, (step: Step) => boolean>> = {
  "a record is made only of an intended record after notice was possible": ({ before, after }) =>
    after.kind !== "recorded" || before.kind === "recorded" || before.kind === "proposed",
  "a withdrawn record never comes back": ({ before, after }) =>
    before.kind !== "withdrawn" || after.kind === "withdrawn",
  "what was chosen says who chose and why": ({ events }) =>
    events.every(
      ({ data }) => !("grounds" in data) || data.grounds.length > 0 || data.statementRef !== undefined,
    ),
  "an instrument that has fallen never carries again": ({ before, after }) => {
    if (before.kind === "nothing" || after.kind === "nothing") return true
    return before.file.instruments.every((held) => {
      const { number } = held.instrument
      const later = after.file.instruments.find(({ instrument }) => instrument.number === number)
      return held.instrument.status !== "revoked" || later?.instrument.status !== "effective"
    })
  },
}
