/**
 * A matter (一案) about several subjects: which subjects, each with the stream of its own case, and which instruments, each
 * with what it finds about whom. Not a case and no record: every subject has a case of its own, with its own notice,
 * defence and record, and the matter only feeds them.
 *
 * Invariants: a subject and a stream stand in it once; an instrument stands in it once; a finding is about a subject of the
 * matter; what an instrument finds about others never carries a record of this subject.
 */
import * as Result from "effect/Result"
import {
  fault,
  hasFaults,
  legalInstrument,
  text,
  type Fault,
  type LegalInstrument,
  type Party,
  type PartyRef,
} from "../kernel/index.js"
import { plan } from "../law/index.js"
import { sanctionFaults, type ReceivedSanction } from "../penalty/index.js"
import { personalForms, rejection, type Evidence, type Rejection } from "../procedure/index.js"
import { sameInstrument, type HeldInstrument, type HeldResponsible } from "./case-file.js"
import type { CaseCommand } from "./command.js"
import type { RecordState } from "./state.js"

/** A subject of the matter, with the name of the stream of its case. */
export interface MatterSubject {
  readonly subject: Party
  readonly stream: string
  /** What the report on this subject rests on. */
  readonly evidence: readonly Evidence[]
}

/** What an instrument says of one subject. */
export interface Finding {
  readonly subject: PartyRef
  readonly findsViolation: boolean
  readonly sanction?: ReceivedSanction
}

/** An instrument with its findings; whoever isn't named in one isn't held responsible by it. */
export interface MatterInstrument {
  readonly instrument: LegalInstrument
  readonly findings: readonly Finding[]
}

export interface Matter {
  readonly subjects: readonly MatterSubject[]
  readonly instruments: readonly MatterInstrument[]
}

/** A matter of nobody yet. */
export const noMatter: Matter = { subjects: [], instruments: [] }

/**
 * The matter with one more subject.
 *
 * @returns a rejection `matter.subjectTwice` or `matter.streamTwice`
 * @example
 * const town: Party = { kind: "unit", ref: partyRef("unit-1"), unitKind: "townGovernment" }
 * withSubject(noMatter, { subject: town, stream: "oa:1", evidence: [] }) // => succeed
 */
export const withSubject = (matter: Matter, added: MatterSubject): Result.Result<Matter, Rejection> => {
  const found = [
    ...personalForms(added),
    ...(matter.subjects.some(({ subject }) => subject.ref === added.subject.ref) ? [subjectTwice] : []),
    ...(matter.subjects.some(({ stream }) => stream === added.stream) ? [streamTwice] : []),
  ]
  return hasFaults(found)
    ? Result.fail(rejection(found))
    : Result.succeed({ ...matter, subjects: [...matter.subjects, added] })
}

/**
 * The matter with one more instrument.
 *
 * @returns a rejection with every reason: those of `legalInstrument` and `sanctionFaults`, `matter.instrumentTwice`,
 *   `matter.unknownSubject`, `matter.findingTwice`
 */
export const withInstrument = (matter: Matter, added: MatterInstrument): Result.Result<Matter, Rejection> => {
  const sound = legalInstrument(added.instrument)
  const named = added.findings.map(({ subject }) => subject)
  const found: readonly Fault[] = [
    ...personalForms(added),
    ...(Result.isFailure(sound) ? sound.failure : []),
    ...added.findings.flatMap(({ sanction }) =>
      sanction === undefined ? [] : sanctionFaults(sanction, added.instrument),
    ),
    ...(matter.instruments.some(({ instrument }) => sameInstrument(instrument, added.instrument))
      ? [instrumentTwice]
      : []),
    ...named
      .filter((ref) => matter.subjects.every(({ subject }) => subject.ref !== ref))
      .map(() => unknownSubject),
    ...(new Set(named).size < named.length ? [findingTwice] : []),
  ]
  return hasFaults(found)
    ? Result.fail(rejection(found))
    : Result.succeed({ ...matter, instruments: [...matter.instruments, added] })
}

/** A command that a subject's case is still owed. */
export interface CaseFeed {
  readonly stream: string
  readonly command: Extract<CaseCommand, { readonly type: "reportAllegation" | "registerInstrument" }>
}

/**
 * What each subject's case still lacks of the matter, in order. Asked again after it was carried out, it gives nothing;
 * after a failure in between, the rest.
 *
 * @param stateOf the state of the case in a stream
 * @example
 * feed(noMatter, () => ({ kind: "nothing" })) // => []
 */
export const feed = (matter: Matter, stateOf: (stream: string) => RecordState): readonly CaseFeed[] =>
  matter.subjects.flatMap(({ subject, stream, evidence }): readonly CaseFeed[] => {
    const state = stateOf(stream)
    // What a withdrawn or joined case had is closed: it takes nothing more.
    if (state.kind === "withdrawn" || state.kind === "joined") return []
    const opening: readonly CaseFeed[] =
      state.kind === "nothing"
        ? [{ stream, command: { type: "reportAllegation", data: { subject, facts: {}, evidence } } }]
        : []
    const known = state.kind === "nothing" ? [] : state.file.instruments
    const lacking = matter.instruments
      .map((held) => heldBy(matter, held, subject))
      .filter(({ instrument }) => !known.some((one) => sameInstrument(one.instrument, instrument)))
    return [
      ...opening,
      ...lacking.map((held): CaseFeed => ({ stream, command: { type: "registerInstrument", data: held } })),
    ]
  })

/** An instrument as one subject's case holds it. */
const heldBy = (
  matter: Matter,
  { instrument, findings }: MatterInstrument,
  subject: Party,
): HeldInstrument => {
  const own = findings.find((finding) => finding.subject === subject.ref)
  const { findsViolation = false, sanction } = own ?? {}
  return {
    instrument,
    findsViolation,
    heldResponsible: own === undefined ? othersHeld(matter, findings, subject) : "this",
    ...(sanction === undefined ? {} : { sanction }),
  }
}

/** Whom an instrument holds that names only others, seen from this subject. */
const othersHeld = (matter: Matter, findings: readonly Finding[], { kind }: Party): HeldResponsible => {
  const kinds = matter.subjects.flatMap(({ subject }) =>
    findings.some((finding) => finding.subject === subject.ref) ? [subject.kind] : [],
  )
  if (kinds.length === 0) return "other"
  if (kind === "person" && kinds.every((one) => one === "unit")) return "unitOnly"
  return kind === "unit" && kinds.every((one) => one === "person") ? "peopleOnly" : "other"
}

const clause = plan("2.5")

const subjectTwice = fault("matter.subjectTwice", {
  at: "subject",
  message: text("该对象已在本事项中。", "The subject is in the matter already."),
  remedy: text(
    "同一对象只列一次；另有一案的，先并案。",
    "List each once; where there are two cases, join them.",
  ),
  citation: clause,
})

const streamTwice = fault("matter.streamTwice", {
  at: "stream",
  message: text("该案号已用于另一对象。", "The stream is another subject's case."),
  remedy: text("每个对象各立一案。", "Every subject has a case of its own."),
  citation: clause,
})

const instrumentTwice = fault("matter.instrumentTwice", {
  at: "instrument",
  message: text("该文书已在本事项中。", "The instrument is in the matter already."),
  remedy: text("文书有变化的，到各案登记变化。", "If it changed, register the change in the cases."),
  citation: clause,
})

const unknownSubject = fault("matter.unknownSubject", {
  at: "findings",
  message: text("文书认定的对象不在本事项中。", "The instrument names somebody who isn't in the matter."),
  remedy: text("请先列入该对象。", "Add the subject first."),
  citation: clause,
})

const findingTwice = fault("matter.findingTwice", {
  at: "findings",
  message: text("同一文书对同一对象写了两次认定。", "The instrument has two findings about one subject."),
  remedy: text("请合并为一项。", "Make them one."),
  citation: clause,
})
