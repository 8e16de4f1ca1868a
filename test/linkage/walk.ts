/**
 * Every state that the joint measures of one case can reach, by every command and every change of the case. Two states are
 * taken for one if they differ only in days, in why a request ended, and in what units said before they said otherwise:
 * the walk checks that nothing decides differently on those.
 */
import * as Result from "effect/Result"
import { cite, on, partyRef, type PartyRef } from "../../src/kernel/index.js"
import { districtPlan } from "../../src/law/index.js"
import {
  decideLinkage,
  evolveLinkage,
  jointMeasuresInEffect,
  noLinkage,
  owing,
  type JointMeasure,
  type LinkageCommand,
  type LinkageEvent,
  type LinkageState,
  type LinkageView,
} from "../../src/linkage/index.js"
import { runningMeasures } from "../../src/penalty/index.js"
import { inEffect } from "../../src/record/index.js"
import {
  accept,
  april,
  askAgain,
  bureau,
  catalogue,
  confirmLifted,
  feedBack,
  finance,
  followCase,
  initiate,
  inUse,
  may,
  notCarriedOut,
  organisation,
  refuse,
  repairedCase,
  revoked,
  suspended,
  takeBack,
  unpenalised,
  viewOf,
  withdraw,
} from "./office.js"

/** How the case stands; time only goes on. */
export type Standing =
  | "inUse"
  | "suspended"
  | "inUseAgain"
  | "repaired"
  | "revoked"
  | "unpenalised"
  | "expired"
  | "repairedLate"
  | "revokedLate"

const views: Readonly<Record<Standing, LinkageView>> = {
  inUse: viewOf(inUse, april),
  suspended: viewOf(suspended, may),
  repaired: viewOf(repairedCase, may),
  revoked: viewOf(revoked, may),
  inUseAgain: viewOf(inUse, on("2026-05-07")),
  unpenalised: viewOf(unpenalised, may),
  // The day after the last day of the limit on honours; the reference has no last day.
  expired: viewOf(inUse, on("2026-07-02")),
  repairedLate: viewOf(repairedCase, on("2026-07-03")),
  revokedLate: viewOf(revoked, on("2026-07-03")),
}

const next: Readonly<Record<Standing, readonly Standing[]>> = {
  inUse: ["suspended", "repaired", "revoked", "unpenalised", "expired"],
  suspended: ["inUseAgain", "revoked"],
  inUseAgain: ["repairedLate", "revokedLate", "expired"],
  repaired: [],
  revoked: [],
  unpenalised: [],
  expired: ["repairedLate", "revokedLate"],
  repairedLate: [],
  revokedLate: [],
}

export interface World {
  readonly standing: Standing
  readonly state: LinkageState
}

export interface Step {
  readonly from: World
  readonly command: LinkageCommand
  readonly events: readonly LinkageEvent[]
  readonly to: World
}

const r2 = "r-2"
const withoutEvidence = (command: LinkageCommand): LinkageCommand =>
  ({ ...command, data: { ...command.data, evidence: [] } }) as LinkageCommand

/** Everything that anybody may send, the wrong things too. */
export const commands: readonly LinkageCommand[] = [
  initiate(),
  initiate("importantReference", [organisation], r2),
  initiate("honoursLimit", [organisation], r2),
  initiate("fundsLimit", [organisation], r2),
  initiate("honoursLimit", [finance], r2),
  initiate("importantReference", [partyRef("person-1")], r2),
  ...[organisation, bureau].flatMap((unit) => [
    accept(unit),
    refuse(unit),
    feedBack(unit),
    notCarriedOut(unit),
    takeBack(unit),
    askAgain(unit),
    confirmLifted(unit),
  ]),
  accept(finance),
  accept(organisation, r2),
  refuse(organisation, r2),
  feedBack(organisation, r2),
  withoutEvidence(feedBack()),
  withoutEvidence(confirmLifted()),
  confirmLifted(organisation, r2),
  withdraw(),
  withdraw(r2),
  followCase,
]

/** What of the library is walked: the real thing, or one with a guard taken out. */
export interface Machine {
  readonly decide: typeof decideLinkage
  readonly evolve: typeof evolveLinkage
  readonly inEffect: typeof jointMeasuresInEffect
  readonly owing: typeof owing
}

export const real: Machine = {
  decide: decideLinkage,
  evolve: evolveLinkage,
  inEffect: jointMeasuresInEffect,
  owing,
}

/** The library without some of its refusals: whatever only they stood against happens all the same. */
export const without = (...codes: readonly string[]): Machine => ({
  ...real,
  decide: (state, command, view) => {
    const decided = decideLinkage(state, command, view)
    if (Result.isSuccess(decided) || !decided.failure.reasons.every(({ code }) => codes.includes(code))) {
      return decided
    }
    const forged = forge(state, command, view)
    return forged === undefined ? decided : Result.succeed([forged])
  },
})

/** The library that doesn't follow the case. */
export const withoutFollowing: Machine = {
  ...real,
  decide: (state, command, view) =>
    Result.map(decideLinkage(state, command, view), (events) =>
      events.filter((event) => event.type !== "linkageEnded" || event.data.because === "withdrawn"),
    ),
}

const forge = (state: LinkageState, command: LinkageCommand, view: LinkageView): LinkageEvent | undefined => {
  const rest = { basis: [], occurredOn: view.context.on }
  switch (command.type) {
    case "initiatePenalty": {
      const { request, measure, units, by } = command.data
      const data = { request, measure, units, by, bearing: "penalty" as const }
      const measureBasis = catalogue.get(measure)?.basis ?? ([cite(districtPlan)] as const)
      return { type: "linkageInitiated", data: { ...data, measureBasis }, ...rest }
    }
    case "acceptRequest":
    case "feedBack":
    case "confirmLifted": {
      const { request, by } = command.data
      const asked = state.requests.find(({ id }) => id === request)?.units ?? []
      const unit = asked.find((row) => row.unit === by.organ)?.unit ?? asked[0]?.unit ?? by.organ
      const of = { request, unit, by }
      return command.type === "acceptRequest"
        ? { type: "linkageAccepted", data: of, ...rest }
        : {
            type: command.type === "feedBack" ? "linkageCarriedOut" : "linkageLifted",
            data: { ...of, evidence: command.data.evidence },
            ...rest,
          }
    }
    default:
      return undefined
  }
}

export interface Law {
  readonly name: string
  readonly holdsIn?: (world: World, machine: Machine) => boolean
  readonly holdsOver?: (step: Step) => boolean
}

const rows = ({ requests }: LinkageState) =>
  requests.flatMap((request) => request.units.map((row) => ({ request, ...row })))

const viewIn = ({ standing }: World): LinkageView => views[standing]

const effects = (world: World, { inEffect: of }: Machine): readonly JointMeasure[] =>
  of(world.state, viewIn(world))

const once = (items: readonly string[]): boolean => new Set(items).size === items.length

/** Where the record is in use and carries its measures, until they run out. */
const standsIn: readonly Standing[] = ["inUse", "inUseAgain", "expired"]

const progress = ["accepted carriedOut", "accepted notCarriedOut"]

const rowIn = (world: World, request: string, unit: PartyRef) =>
  rows(world.state).find((row) => row.request.id === request && row.unit === unit)

export const laws: readonly Law[] = [
  {
    name: "no measure without basis: what units carry out is in the list and in effect in the case",
    holdsIn: (world, machine) => {
      const { record, context } = viewIn(world)
      const carried = inEffect(record, context).measures.map(({ id }) => id)
      return effects(world, machine).every(
        ({ measure, basis }) => catalogue.has(measure) && carried.includes(measure) && basis.length > 0,
      )
    },
  },
  {
    name: "only what the case imposes, and only units that the list names, are asked for",
    holdsOver: ({ events, to }) => {
      const { record } = viewIn(to)
      const imposed = record.kind === "recorded" ? runningMeasures(record.penalty).map(({ id }) => id) : []
      return events.every(
        (event) =>
          event.type !== "linkageInitiated" ||
          (imposed.includes(event.data.measure) &&
            event.data.units.every((unit) => catalogue.get(event.data.measure)?.implementers.includes(unit))),
      )
    },
  },
  {
    name: "nothing keeps effect after repair, revocation, suspension or lifting, told or not",
    holdsIn: (world, machine) => standsIn.includes(world.standing) || effects(world, machine).length === 0,
  },
  {
    name: "nothing keeps effect after its last day, told or not",
    holdsIn: (world, machine) =>
      world.standing !== "expired" ||
      effects(world, machine).every(({ measure }) => measure !== "honoursLimit"),
  },
  {
    name: "repair and revocation reach all who were asked, with whatever happens next",
    holdsOver: ({ from, events, to }) =>
      standsIn.includes(to.standing) ||
      from.state.requests.every(
        (request) =>
          request.kind === "ended" ||
          events.some(
            (event) =>
              event.type === "linkageEnded" &&
              event.data.request === request.id &&
              event.data.told.join() === request.units.map(({ unit }) => unit).join(),
          ),
      ),
  },
  {
    name: "no double counting: a unit is asked once for a measure, and it counts once",
    holdsIn: (world, machine) =>
      once(effects(world, machine).map(({ measure, unit }) => `${measure} ${unit}`)) &&
      once(
        rows(world.state)
          .filter(({ request }) => request.kind === "running")
          .map(({ request, unit }) => `${request.measure} ${unit}`),
      ),
  },
  {
    name: "an answer once given is not written over in silence",
    holdsOver: ({ from, to }) =>
      rows(from.state).every(({ request, unit, answer, earlier }) => {
        const then = rowIn(to, request.id, unit)
        if (request.kind === "ended" || then?.request.kind !== "running") return true
        const kept = then.answer.kind === answer.kind && then.answer.since === answer.since
        return (
          kept ||
          answer.kind === "asked" ||
          progress.includes(`${answer.kind} ${then.answer.kind}`) ||
          then.earlier.length === earlier.length + 1
        )
      }),
  },
  {
    name: "results are fed back only after a response",
    holdsOver: ({ from, events }) =>
      events.every(
        (event) =>
          event.type !== "linkageCarriedOut" ||
          rowIn(from, event.data.request, event.data.unit)?.answer.kind === "accepted",
      ),
  },
  {
    name: "each unit answers for itself",
    holdsOver: ({ events }) =>
      events.every(
        (event) =>
          !("unit" in event.data) ||
          event.type === "linkageAskedAgain" ||
          event.data.unit === event.data.by.organ,
      ),
  },
  {
    name: "a request that ended stays ended",
    holdsOver: ({ from, to }) =>
      from.state.requests.every(
        ({ id, kind }) =>
          kind === "running" ||
          to.state.requests.filter((now) => now.id === id).every((now) => now.kind === "ended"),
      ),
  },
  {
    name: "whoever may have acted owes a confirmation until it is given, with evidence",
    holdsIn: (world, { owing: of }) => {
      const owed = of(world.state, viewIn(world).context.on).map(
        ({ request, unit, owes }) => `${request} ${unit} ${owes}`,
      )
      return rows(world.state).every(({ request, unit, answer }) =>
        request.kind === "running"
          ? answer.kind !== "accepted" || owed.some((one) => one.startsWith(`${request.id} ${unit} `))
          : answer.kind === "lifted" ||
            answer.kind === "released" ||
            owed.includes(`${request.id} ${unit} lifting`),
      )
    },
    holdsOver: ({ events }) =>
      events.every((event) => !("evidence" in event.data) || event.data.evidence.length > 0),
  },
  {
    name: "whoever said in writing that it carries nothing out owes nothing, and nothing of it counts",
    holdsIn: (world, machine) => {
      const declined = rows(world.state).filter(({ answer }) =>
        ["refused", "notCarriedOut", "released"].includes(answer.kind),
      )
      return declined.every(
        ({ request, unit }) =>
          effects(world, machine).every((one) => one.request !== request.id || one.unit !== unit) &&
          machine
            .owing(world.state, viewIn(world).context.on)
            .every((one) => one.request !== request.id || one.unit !== unit),
      )
    },
  },
]

const keyOf = ({ standing, state }: World): string =>
  JSON.stringify([
    standing,
    [...state.requests]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ id, kind, measure, units }) => [
        id,
        kind,
        measure,
        units.map(({ unit, answer }) => [unit, answer.kind]),
      ]),
  ])

const verdict = (world: World, { decide }: Machine): string =>
  JSON.stringify(
    commands.map((command) => {
      const decided = decide(world.state, command, viewIn(world))
      return Result.isSuccess(decided)
        ? decided.success.map(({ type }) => type)
        : decided.failure.reasons.map(({ code }) => code)
    }),
  )

export interface Walked {
  readonly worlds: number
  readonly steps: number
  readonly refused: number
  /** States taken for one, of which it was checked that every command fares the same. */
  readonly compared: number
  /** The first breach of each law. */
  readonly broken: ReadonlyMap<string, string>
}

/** Walk everything; stops early once `only` is broken. */
export const walk = (machine: Machine, only?: string): Walked => {
  const start: World = { standing: "inUse", state: noLinkage }
  const seen = new Map<string, World>([[keyOf(start), start]])
  const alternatives = new Set<string>()
  const queue: World[] = [start]
  const broken = new Map<string, string>()
  let steps = 0
  let refused = 0
  const note = (law: Law, where: string): void => {
    if (!broken.has(law.name)) broken.set(law.name, where)
  }
  const reach = (world: World): void => {
    const key = keyOf(world)
    const known = seen.get(key)
    if (known === undefined) {
      seen.set(key, world)
      queue.push(world)
    } else if (
      only === undefined &&
      !alternatives.has(key) &&
      JSON.stringify(known) !== JSON.stringify(world)
    ) {
      alternatives.add(key)
      if (verdict(known, machine) !== verdict(world, machine)) broken.set("the abstraction", key)
    }
  }
  for (let world = queue.shift(); world !== undefined; world = queue.shift()) {
    for (const law of laws) if (law.holdsIn?.(world, machine) === false) note(law, keyOf(world))
    for (const standing of next[world.standing]) reach({ ...world, standing })
    for (const command of commands) {
      const decided = machine.decide(world.state, command, viewIn(world))
      if (Result.isFailure(decided)) {
        refused += 1
        continue
      }
      steps += 1
      const state = decided.success.reduce(machine.evolve, world.state)
      const step: Step = { from: world, command, events: decided.success, to: { ...world, state } }
      for (const law of laws)
        if (law.holdsOver?.(step) === false) note(law, `${command.type} in ${keyOf(world)}`)
      reach(step.to)
    }
    if (only !== undefined && broken.has(only)) break
    // A machine without a guard may go on for ever.
    if (seen.size > 40_000) break
  }
  return { worlds: seen.size, steps, refused, compared: alternatives.size, broken }
}
