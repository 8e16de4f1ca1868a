// Lives of a case under the shipped rules, on the days beside each deadline: no forbidden state, and what the decisions
// promise over a whole life. The counts are printed.

import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { decide, type CommandBody, type RecordState } from "../../src/record/index.js"
import { office } from "./case-commands.js"
import { lives, walked, type Life } from "./rights-walk.js"
import type { Walked, World } from "./walk.js"

const slow = 900_000

const made = new Map<string, ReturnType<typeof walked>>()
const lived = (
  name: string,
): { readonly life: Life; readonly walk: Walked; readonly broken: readonly string[] } => {
  const life = lives.find((known) => known.name === name)
  if (life === undefined) throw new Error("no such life")
  const found = made.get(name) ?? walked(life)
  made.set(name, found)
  return { life, walk: found.walk, broken: [...found.broken] }
}

/** The outcomes of a command that a room may carry out: done, or why not. */
const fate = (state: RecordState, command: CommandBody, { context }: World): string => {
  const decided = decide(state, { ...command, actor: office }, context)
  return Result.isSuccess(decided) ? "done" : decided.failure.reasons.map(({ code }) => code).join()
}

const isDone = (state: RecordState, command: CommandBody, world: World): boolean =>
  fate(state, command, world) === "done"

/** Every so many of the worlds: under the rules each takes a while. */
const some = (worlds: readonly World[], most: number): readonly World[] => {
  const every = Math.max(1, Math.floor(worlds.length / most))
  return worlds.filter((_, index) => index % every === 0)
}

describe("no life of a case under the shipped rules reaches a forbidden state, on the days beside each deadline", () => {
  it.each(lives)(
    "$name",
    ({ name }) => {
      const { walk, broken } = lived(name)
      process.stdout.write(
        `${name}: ${String(walk.worlds.length)} states, ${String(walk.steps)} steps, ${String(walk.refused)} refusals; ` +
          `${String(walk.compared)} states taken for another fare the same\n`,
      )
      expect(broken).toEqual([])
      expect(walk.differing).toEqual([])
      expect(walk.worlds.length).toBeGreaterThan(500)
    },
    slow,
  )
})

describe("what the decisions promise over a whole life", () => {
  const notAbout = (words: readonly string[], { commands }: Life) =>
    commands.filter(({ type }) => !words.some((word) => type.toLowerCase().includes(word)))

  it(
    "to have objected changes nothing that may be done afterwards",
    () => {
      const { life, walk } = lived("objection, disclosure and repair")
      const others = notAbout(["objection"], life)
      let compared = 0
      const answered = walk.worlds.filter(
        ({ state }) =>
          state.kind === "recorded" &&
          (state.objection.kind === "notAccepted" ||
            (state.objection.kind === "closed" && state.objection.outcome === "upheldRecord")),
      )
      for (const world of some(answered, 150)) {
        if (world.state.kind !== "recorded") continue
        const silent: RecordState = { ...world.state, objection: { kind: "none" } }
        for (const command of others) {
          compared += 1
          expect([command.type, fate(world.state, command, world)]).toEqual([
            command.type,
            fate(silent, command, world),
          ])
        }
      }
      expect(compared).toBeGreaterThan(500)
    },
    slow,
  )

  it(
    "a defence that was not made out leaves the subject where silence would have, once the term has run",
    () => {
      const { life, walk } = lived("notice and defence")
      const others = notAbout(["defence", "notice"], life)
      const lastDay = walk.worlds.at(-1)?.context.on
      const defended = walk.worlds.filter(
        ({ state, context }) =>
          context.on === lastDay &&
          state.kind === "proposed" &&
          state.file.notice.kind === "served" &&
          state.file.notice.defence === "notMadeOut",
      )
      let compared = 0
      for (const world of some(defended, 150)) {
        const { state } = world
        if (state.kind !== "proposed" || state.file.notice.kind !== "served") continue
        const silent: RecordState = {
          ...state,
          file: { ...state.file, notice: { ...state.file.notice, defence: "notMade" } },
        }
        for (const command of others) {
          const spoken = isDone(state, command, world)
          compared += 1
          // A defence that was answered may let the case go on before the term has run; silence never does better.
          if (isDone(silent, command, world)) expect([command.type, spoken]).toEqual([command.type, true])
        }
      }
      expect(compared).toBeGreaterThan(100)
    },
    slow,
  )

  it(
    "whoever can't repair yet comes by some way to where they can",
    () => {
      const { walk, life } = lived("service, correction and repair")
      const grant = life.commands.find(
        ({ type, data }) => type === "chooseRepair" && data.outcome === "eligible",
      )
      const later = life.commands.find(
        ({ type, data }) => type === "chooseRepair" && data.outcome === "notYet",
      )
      if (grant === undefined || later === undefined) throw new Error("the life has both outcomes")
      const opens = walk.worlds.map((world) => isDone(world.state, grant, world))
      // Backwards along every step and every day, until nothing more is reached.
      for (let grown = true; grown;) {
        grown = false
        walk.edges.forEach((next, at) => {
          if (opens[at] === true || !next.some((place) => opens[place] === true)) return
          opens[at] = true
          grown = true
        })
      }
      const waiting = walk.worlds.flatMap((world, at) => (isDone(world.state, later, world) ? [at] : []))
      expect(waiting.length).toBeGreaterThan(50)
      expect(waiting.filter((at) => opens[at] !== true)).toEqual([])
    },
    slow,
  )

  it(
    "service is never the only way: what it opens, another way opens too",
    () => {
      const { walk, life } = lived("service, correction and repair")
      const grant = life.commands.find(
        ({ type, data }) => type === "chooseRepair" && data.outcome === "eligible",
      )
      if (grant === undefined) throw new Error("the life has the outcome")
      const served = walk.worlds.filter(
        (world) =>
          world.state.kind === "recorded" &&
          world.state.repair.ledger.length > 0 &&
          isDone(world.state, grant, world),
      )
      expect(served.length).toBeGreaterThan(0)
      for (const world of some(served, 200)) {
        if (world.state.kind !== "recorded") continue
        const { file, repair } = world.state
        const otherwise: RecordState = {
          ...world.state,
          file: { ...file, known: { ...file.known, otherWay: true } },
          repair: { ...repair, ledger: [] },
        }
        expect(fate(otherwise, grant, world)).toBe("done")
      }
    },
    slow,
  )
})
