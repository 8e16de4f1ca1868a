/**
 * What every command does in every kind of state a case can be in, under a law that allows everything: which are refused,
 * and why; what happens, and what it changes. Written out to be read line by line, and kept.
 */
import * as Result from "effect/Result"
import { addDays } from "../../src/kernel/index.js"
import type { DecisionContext } from "../../src/procedure/index.js"
import { decide, evolve, initial, type CommandBody, type RecordState } from "../../src/record/index.js"
import * as stock from "../model/case-commands.js"
import { permissive } from "../model/permissive-law.js"
import { contextOf, day } from "../rights/scripted-law.js"

const everything: readonly CommandBody[] = [
  ...stock.report(stock.person),
  { type: "establishFacts", data: { facts: { report: "verified" }, evidence: [] } },
  ...stock.instruments,
  ...stock.admission,
  ...stock.recording,
  ...stock.notice,
  ...stock.tolerance,
  ...stock.changes,
  ...stock.severity,
  ...stock.corrections,
  ...stock.duties,
  ...stock.penalties,
  ...stock.disclosure,
  ...stock.objections,
  ...stock.services,
  ...stock.repairs,
]

const untold = new Set([
  ...["by", "grounds", "evidence", "facts", "statementRef", "from", "until", "issuer", "kind", "contents"],
  ...["occasion", "subject", "complete", "route", "receivers", "channels", "citation"],
])

/** A command in short: its type, and what tells it from others of its type. */
const nameOf = ({ type, data }: CommandBody): string => {
  const told = Object.entries(data).filter(([key]) => !untold.has(key))
  return told.length === 0 ? type : `${type} ${JSON.stringify(Object.fromEntries(told), hidden)}`
}
const hidden = (key: string, value: unknown): unknown => (untold.has(key) ? undefined : value)

/** What is different between two states, place by place. */
export const changes = (before: unknown, after: unknown, at = ""): readonly string[] => {
  if (JSON.stringify(before) === JSON.stringify(after)) return []
  if (!isObject(after) || Object.keys(after).length === 0) return [`${at} = ${shown(after)}`]
  const earlier = isObject(before) ? before : {}
  return [...new Set([...Object.keys(earlier), ...Object.keys(after)])]
    .filter((key) => !unshown.has(key))
    .flatMap((key) => changes(earlier[key], after[key], at === "" ? key : `${at}.${key}`))
}
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null
const unshown = new Set(["label", "title", "issuer", "rank", "confidence", "checkedOn", "evidence", "facts"])
const shown = (value: unknown): string => (value === undefined ? "nothing" : JSON.stringify(value))

const contextWith = (must: Readonly<Record<string, readonly string[]>>, at = day): DecisionContext =>
  contextOf(permissive(must), { at })

const find = (type: CommandBody["type"], words: Readonly<Record<string, unknown>> = {}): CommandBody => {
  const found = everything.find(
    (command) =>
      command.type === type &&
      Object.entries(words).every(
        ([key, value]) =>
          JSON.stringify((command.data as Readonly<Record<string, unknown>>)[key]) === JSON.stringify(value),
      ),
  )
  if (found === undefined) throw new RangeError(`no ${type} in the stock`)
  return found
}

const report = stock.report(stock.unit)
const proposed = [...report, find("registerInstrument"), find("chooseAdmission", { outcome: "record" })]
const recorded = [...proposed, find("serveNotice"), find("chooseRecording", { outcome: "record" })]
const accepted = [find("startTolerance"), find("chooseToleranceAcceptance", { outcome: "accept" })]
const exempted = [...accepted, find("verifyTolerance"), find("chooseTolerance", { outcome: "exempt" })]
const publicly = find("chooseDisclosure", { outcome: "public" })
const shared = [publicly, find("shareRecord")]
const published = [publicly, ...stock.disclosure.filter(({ type }) => type === "publishRecord").slice(-1)]
const objected = find("fileObjection")
const open = [objected, find("chooseObjectionAcceptance", { outcome: "accept" })]
const penalised = [find("choosePenalties", { outcomes: ["honoursLimit", "importantReference"] })]
const repaired = [find("applyRepair"), find("chooseRepair", { outcome: "eligible" })]
const fallen = (redecision: "none" | "pending") =>
  find("changeInstrument", { change: "revoked", redecision, stillSupports: false })

/** One state of each kind, by the commands that lead there. */
export const states: Readonly<Record<string, readonly CommandBody[]>> = {
  "no case": [],
  alleged: report,
  "under verification": [...report, find("chooseAdmission", { outcome: "verify" })],
  "urged to rectify": [...report, find("chooseAdmission", { outcome: "urge" })],
  "awaiting an instrument": [...report, find("chooseAdmission", { outcome: "await" })],
  "not recorded": [...report, find("chooseAdmission", { outcome: "notRecorded" })],
  proposed,
  "proposed without an instrument that carries": [...report, find("chooseAdmission", { outcome: "record" })],
  "notice served": [...proposed, find("serveNotice")],
  "defence made": [...proposed, find("serveNotice"), find("receiveDefence")],
  "defence made out": [
    ...proposed,
    find("serveNotice"),
    find("receiveDefence"),
    find("answerDefence", { outcome: "madeOut" }),
    find("chooseRecording", { outcome: "doNotRecord" }),
  ],
  "tolerance begun": [...proposed, find("startTolerance")],
  "tolerance accepted": [...proposed, ...accepted],
  exempted: [...proposed, ...exempted],
  "exemption withdrawn": [...proposed, ...exempted, find("withdrawTolerance")],
  recorded,
  "recorded of a person": [...stock.report(stock.person), ...recorded.slice(1)],
  "recorded, later exempted": [
    ...proposed,
    ...exempted,
    find("chooseAdmission", { outcome: "record" }),
    find("serveNotice"),
    find("chooseRecording", { outcome: "record" }),
  ],
  "recorded on two instruments": [...recorded, ...stock.instruments.slice(1, 2)],
  penalised: [...stock.report(stock.person), ...recorded.slice(1), ...penalised],
  published: [...stock.report(stock.person), ...recorded.slice(1), ...penalised, ...published],
  "published and shared": [...recorded, ...published, find("shareRecord")],
  shared: [...recorded, ...shared],
  "told to its receivers": [...recorded, ...shared, find("tellReceivers")],
  "objection filed": [...recorded, objected],
  "objection open": [...recorded, ...open],
  frozen: [...recorded, ...published, ...open, find("chooseObjectionEffect", { outcome: "freeze" })],
  "objection decided": [...recorded, ...open, find("chooseObjectionOutcome", { outcome: "corrected" })],
  "withdrawn on objection": [
    ...recorded,
    ...shared,
    ...open,
    find("chooseObjectionOutcome", { outcome: "withdrawn" }),
  ],
  "repair applied for": [...recorded, find("applyRepair")],
  "repair refused": [...recorded, find("applyRepair"), find("chooseRepair", { outcome: "notYet" })],
  repaired: [
    ...stock.report(stock.person),
    ...recorded.slice(1),
    ...penalised,
    ...published,
    find("shareRecord"),
    ...repaired,
  ],
  "repair withdrawn": [...recorded, ...repaired, find("withdrawRepair")],
  "instrument fell, decided again": [...recorded, ...shared, fallen("pending")],
  "instrument fell for good": [
    ...stock.report(stock.person),
    ...recorded.slice(1),
    ...penalised,
    ...published,
    find("shareRecord"),
    fallen("none"),
  ],
  "withdrawn with its instrument": [
    ...recorded,
    ...shared,
    fallen("none"),
    find("chooseCascade", { outcomes: ["withdraw", "tellSharers"] }),
  ],
}

/** Laws that differ in what must follow by itself. */
export const laws: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  "nothing must follow": {},
  "all must follow": {
    "revocation.cascade": ["withdraw", "tellSharers", "restoreReputation"],
    "repair.effect": ["endPublicity", "stopSharing", "liftMeasures", "markRepaired"],
  },
  "some must follow": {
    "revocation.cascade": ["suspend", "liftMeasures", "unpublish"],
    "repair.effect": ["endPublicity"],
  },
}

const carriedOut = (state: RecordState, command: CommandBody, context: DecisionContext) =>
  decide(state, { ...command, actor: stock.office }, context)

/** The state after commands that are all carried out. */
export const stateAfter = (commands: readonly CommandBody[]): RecordState =>
  commands.reduce<RecordState>((state, command) => {
    const decided = carriedOut(state, command, contextWith({}))
    if (Result.isFailure(decided)) throw new Error(`${command.type}: ${decided.failure.code}`)
    return decided.success.reduce(evolve, state)
  }, initial)

/** What every command does in a state. */
export const movesIn = (
  state: RecordState,
  must: Readonly<Record<string, readonly string[]>>,
): readonly string[] => {
  // A day later, so that what is written down with its day shows.
  const context = contextWith(must, addDays(day, 1))
  const refused = new Map<string, CommandBody[]>()
  const moved = everything.flatMap((command) => {
    const decided = carriedOut(state, command, context)
    if (Result.isSuccess(decided)) {
      const events = decided.success.map(
        ({ type, basis, receipt }) =>
          `${type} (${String(basis.length)}${receipt === undefined ? "" : `, on ${receipt.question}`})`,
      )
      const after = decided.success.reduce(evolve, state)
      return [
        `- ${nameOf(command)}: ${events.join(", ")}`,
        ...changes(state, after).map((change) => `    ${change}`),
      ]
    }
    const codes = decided.failure.reasons
      .map(({ code, at }) => (at === undefined ? code : `${code} at ${at}`))
      .join(" and ")
    refused.set(codes, [...(refused.get(codes) ?? []), command])
    return []
  })
  return [...moved, ...[...refused].map(([codes, commands]) => `- refused, ${codes}: ${inShort(commands)}`)]
}

/** All commands of a type by its name alone. */
const inShort = (commands: readonly CommandBody[]): string => {
  const types = [...new Set(commands.map(({ type }) => type))]
  return types
    .flatMap((type) => {
      const ofType = commands.filter((command) => command.type === type)
      const all = everything.filter((command) => command.type === type)
      return ofType.length === all.length ? [type] : ofType.map(nameOf)
    })
    .join("; ")
}

/** Beside the law under which nothing must follow, only states in which something could. */
const under = (law: string): readonly string[] =>
  Object.keys(states).filter(
    (name) =>
      law === "nothing must follow" ||
      [
        "published and shared",
        "repair applied for",
        "instrument fell, decided again",
        "recorded on two instruments",
      ].includes(name),
  )

/** Every state under every law, by a heading. */
export const headings: readonly { readonly heading: string; readonly moves: () => readonly string[] }[] =
  Object.entries(laws).flatMap(([law, must]) =>
    under(law).map((name) => ({
      heading: `## ${name}; ${law}`,
      moves: () => movesIn(stateAfter(states[name] ?? []), must),
    })),
  )

/** The table line by line, each with what it stands under: additions to the rooms add lines, and take none away. */
export const statementsOf = (lines: readonly string[]): readonly string[] => {
  let under = ""
  return lines.flatMap((line) => {
    if (line.startsWith("    ")) return [`${under} >${line}`]
    under = line
    const [codes = "", names = ""] = line.split(/(?<=^- refused, [^:]*): /u)
    return codes.startsWith("- refused") ? names.split("; ").map((name) => `${codes}: ${name}`) : [line]
  })
}
