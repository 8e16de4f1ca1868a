/** What no state and no step of a case may violate, whatever the rules say. Each returns the law's name where it is broken. */
import { compareSeverity } from "../../src/kernel/index.js"
import { conclusionOf, exemptionWithdrawal } from "../../src/exemption/index.js"
import { runningMeasures, unexpired } from "../../src/penalty/index.js"
import { standingOf, type GivenFacts, type Question } from "../../src/policy/index.js"
import type { DecisionContext } from "../../src/procedure/index.js"
import { carries, type DutyKind, type RecordState } from "../../src/record/index.js"
import { isRepaired, recognisedHours, repairWithdrawal } from "../../src/repair/index.js"
import type { Machine } from "./machine.js"
import type { Step } from "./walk.js"

const acts: Readonly<Record<DutyKind, string>> = {
  correctContent: "contentCorrected",
  tellReceivers: "receiversTold",
  restoreReputation: "reputationRestored",
  routeTreatment: "treatmentRouted",
  askIssuer: "issuerAsked",
}

type Law = (state: RecordState, context: DecisionContext, machine: Machine) => boolean

export const stateLaws: Readonly<Record<string, Law>> = {
  "a measure in effect has a basis, and a record that an instrument carries": (
    state,
    context,
    { inEffect },
  ) => {
    const { measures } = inEffect(state, context)
    if (measures.length === 0) return true
    return (
      state.kind === "recorded" &&
      state.file.instruments.some(carries) &&
      measures.every(({ basis }) => basis.length > 0)
    )
  },
  "a record in use is carried by an instrument": (state, context, { inEffect }) =>
    !inEffect(state, context).recorded || (state.kind === "recorded" && state.file.instruments.some(carries)),
  "what is public was chosen to be public, on a named basis": (state, context, { inEffect }) => {
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
  "a person is public only after an impact assessment": (state, context, { inEffect }) =>
    !inEffect(state, context).published ||
    state.kind !== "recorded" ||
    state.file.subject.kind === "unit" ||
    state.disclosure.assessments.length > 0,
  "an exempted case carries no measure": (state) =>
    state.kind !== "recorded" ||
    conclusionOf(state.file.tolerance) !== "exempt" ||
    runningMeasures(state.penalty).length === 0,
  "a withdrawn record has no effect, and its trace is sealed": (state, context, { inEffect }) => {
    if (state.kind !== "withdrawn") return true
    const effect = inEffect(state, context)
    const { scope, publicity } = state.disclosure
    const nothing = !effect.recorded && !effect.published && !effect.shared && effect.measures.length === 0
    return nothing && scope.kind === "decided" && scope.scope === "sealed" && publicity.kind !== "published"
  },
  "a repaired record is neither public nor shared": (state, context, { inEffect }) => {
    if (state.kind !== "recorded" || !isRepaired(state.repair)) return true
    const effect = inEffect(state, context)
    return !effect.published && !effect.shared
  },
  "a frozen record has no effect": (state, context, { inEffect }) => {
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
  "whoever was told of a withdrawn record is told of its end, or owed it": (state) =>
    state.kind !== "withdrawn" ||
    state.disclosure.receivers.length === 0 ||
    state.duties.some(
      ({ kind, scope }) =>
        kind === "tellReceivers" &&
        state.disclosure.receivers.every((unit) => scope.receivers.includes(unit)),
    ),
  "where a withdrawn record was known, the name is restored, or that is owed": (state) =>
    state.kind !== "withdrawn" ||
    state.disclosure.channels.length + state.disclosure.receivers.length === 0 ||
    state.duties.some(
      ({ kind, scope }) =>
        kind === "restoreReputation" &&
        state.disclosure.channels.every((channel) => scope.channels.includes(channel)),
    ),
  "a joined case has no effect, and its trace is sealed": (state, context, { inEffect }) => {
    if (state.kind !== "joined") return true
    const effect = inEffect(state, context)
    const nothing = !effect.recorded && !effect.published && !effect.shared && effect.measures.length === 0
    return nothing && state.disclosure.scope.kind === "decided" && state.disclosure.scope.scope === "sealed"
  },
  "for one act a measure runs once": (state) => {
    if (state.kind !== "recorded") return true
    const { penalty } = state
    const ids = [...runningMeasures(penalty), ...penalty.ended.map(({ measure }) => measure)].map(
      ({ id }) => id,
    )
    return new Set(ids).size === ids.length
  },
  "nothing is recorded while tolerance runs": (state) =>
    state.kind !== "recorded" || state.file.tolerance.kind !== "running",
}

/** Laws about what has effect on a day, and about who is told. */
export const effectLaws: Readonly<Record<string, Law>> = {
  "a measure has no effect after its last day": (state, context, { inEffect }) => {
    if (state.kind !== "recorded") return true
    const running = unexpired(runningMeasures(state.penalty), context).map(({ id }) => id)
    return inEffect(state, context).measures.every(({ id }) => running.includes(id))
  },
  "an open objection shows wherever the record shows": (state, context, { inEffect }) => {
    const effect = inEffect(state, context)
    if (state.kind !== "recorded" || state.objection.kind !== "open") return true
    return !(effect.published || effect.shared) || effect.objection === state.objection.effect
  },
  "nothing keeps effect once no instrument carries the record": (state, context, { inEffect }) => {
    if (state.kind !== "recorded" || state.file.instruments.some(carries)) return true
    const effect = inEffect(state, context)
    return !effect.recorded && !effect.published && !effect.shared && effect.measures.length === 0
  },
  "a record that an instrument carries no more rests or is withdrawn": (state) =>
    state.kind !== "recorded" || state.file.instruments.some(carries) || state.standing.kind === "suspended",
  "a person is shown to the public only on a clause that was named": (state, context, { inEffect }) =>
    state.kind !== "recorded" ||
    state.file.subject.kind !== "person" ||
    !inEffect(state, context).published ||
    (state.disclosure.scope.kind === "decided" && state.disclosure.scope.basis.length > 0),
}

const isList = (facts: GivenFacts | readonly string[]): facts is readonly string[] => Array.isArray(facts)

/** Whether the rules let a choice stand, asked anew: on what was established, what the command says, and what the case shows. */
const isLawful = (
  { before, command: { data }, context }: Step,
  question: Question,
  choice: string,
  shown: GivenFacts,
): boolean => {
  const known = before.kind === "nothing" ? {} : before.file.known
  const said: GivenFacts = "facts" in data && !isList(data.facts) ? data.facts : {}
  const facts: GivenFacts = { ...known, ...said, ...shown }
  const given = Object.fromEntries(question.facts.map(({ id }) => [id, facts[id]]))
  return standingOf(context.rulebook.ask(question, given, context.on), choice) === "lawful"
}

export const stepLaws: Readonly<Record<string, (step: Step) => boolean>> = {
  "a record is made only of an intended record after notice was possible": ({ before, after }) =>
    after.kind !== "recorded" || before.kind === "recorded" || before.kind === "proposed",
  "nothing gets more serious without a new notice": ({ before, after }) => {
    if (before.kind !== "recorded" || after.kind !== "recorded") return true
    if (before.severity === undefined || after.severity === undefined) return true
    const { notice } = before.file
    return (
      compareSeverity(after.severity, before.severity) <= 0 ||
      (notice.kind === "served" && notice.change !== "none" && notice.changeNotified)
    )
  },
  "no measure is added to those chosen before without a new notice": ({ before, events, after }) => {
    if (before.kind !== "recorded" || after.kind !== "recorded" || before.penalty.kind === "none") return true
    if (!events.some(({ type }) => type === "penaltiesChosen")) return true
    const had = [
      ...runningMeasures(before.penalty),
      ...before.penalty.ended.flatMap(({ because, measure }) => (because === "record" ? [measure] : [])),
    ].map(({ id }) => id)
    const { notice } = before.file
    return (
      runningMeasures(after.penalty).every(({ id }) => had.includes(id)) ||
      (notice.kind === "served" && notice.change !== "none" && notice.changeNotified)
    )
  },
  "what is owed ends only by the act itself": ({ before, events, after }) => {
    if (!("duties" in before) || !("duties" in after)) return true
    const types = new Set<string>(events.map(({ type }) => type))
    return before.duties
      .filter(({ doneOn }) => doneOn === undefined)
      .every(
        ({ kind }) =>
          after.duties.some((duty) => duty.kind === kind && duty.doneOn === undefined) ||
          types.has(acts[kind]) ||
          (kind === "correctContent" && after.kind === "withdrawn"),
      )
  },
  "joining takes nothing from the subject that they asked for or that was concluded in their favour": ({
    before,
    events,
  }) => {
    if (before.kind === "nothing" || !events.some(({ type }) => type === "caseJoined")) return true
    const { tolerance, notice } = before.file
    const waits =
      tolerance.kind === "running" ||
      (tolerance.kind === "determined" && tolerance.conclusion !== "notExempt") ||
      (notice.kind === "served" && notice.defence === "unanswered")
    if (before.kind !== "recorded") return !waits
    const { objection, repair } = before
    return !waits && !("run" in objection) && repair.progress.kind !== "applied"
  },
  "a joined case stays joined, and is no record again": ({ before, after }) =>
    before.kind !== "joined" || after.kind === "joined",
  "a split leaves a record with an instrument that carries it": ({ before, events, after }) =>
    before.kind !== "recorded" ||
    !events.some(({ type }) => type === "caseSplit") ||
    !before.file.instruments.some(carries) ||
    (after.kind === "recorded" && after.file.instruments.some(carries)),
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
  "leniency changes nothing but the penalty": ({ before, after, events }) => {
    if (!events.some(({ type }) => type === "leniencyChosen")) return true
    if (before.kind !== "recorded" || after.kind !== "recorded") return false
    // That the notice of something new was used is written down with it.
    const rest = (state: typeof after) => ({ ...state, penalty: 0, file: { ...state.file, notice: 0 } })
    return JSON.stringify(rest(before)) === JSON.stringify(rest(after))
  },
  "nobody decides their own case": ({ after, events }) =>
    after.kind === "nothing" ||
    events.every(
      ({ data }) =>
        !("by" in data) ||
        (data.by.organ !== after.file.subject.ref && data.by.person !== after.file.subject.ref),
    ),
  "no exemption is withdrawn against the answer of its question": (step) =>
    !step.events.some(({ type }) => type === "toleranceWithdrawn") ||
    (step.before.kind !== "nothing" &&
      isLawful(step, exemptionWithdrawal, "withdraw", {
        exemptionConclusion: conclusionOf(step.before.file.tolerance),
      })),
  "no repair is withdrawn against the answer of its question": (step) =>
    !step.events.some(({ type }) => type === "repairWithdrawn") ||
    isLawful(step, repairWithdrawal, "withdraw", { repairConclusion: "eligible" }),
  "service that was not the subject's own choice is never entered": ({ command, events }) =>
    !events.some(({ type }) => type === "serviceEntered") ||
    (command.type === "enterService" && command.data.voluntary),
}

/** The laws that a step or the state after it breaks. */
export const broken = (step: Step, machine: Machine): readonly string[] => [
  ...Object.entries({ ...stateLaws, ...effectLaws }).flatMap(([name, holds]) =>
    holds(step.after, step.context, machine) ? [] : [name],
  ),
  ...Object.entries(stepLaws).flatMap(([name, holds]) => (holds(step) ? [] : [name])),
]
