/** What every command to a file shares: who may act, and how reasons against it become one refusal. */
import * as Result from "effect/Result"
import { fault, hasFaults, text, type Citation, type Fault, type PartyRef } from "../kernel/index.js"
import { opennessRegulation, personalInformationLaw, plan } from "../law/index.js"
import { cite } from "../kernel/index.js"
import type { GivenFacts } from "../policy/index.js"
import { rejection, type Decider, type Draft, type Grounding, type Rejection } from "../procedure/index.js"
import type { CustodyTable, Keeper } from "./custody-table.js"
import type { DossierEventBody, PublicationEnd } from "./event.js"
import type { DossierTables } from "./tables.js"
import { keptEntries, type KeptEntry, type OpenDossier } from "./state.js"

export type DossierDraft = Draft<DossierEventBody>
export type Decided = Result.Result<readonly DossierDraft[], Rejection>

/** The events, unless something stands in the way; then all of it. */
export const decideUnless = (found: readonly Fault[], happens: () => readonly DossierDraft[]): Decided =>
  hasFaults(found) ? Result.fail(rejection(found)) : Result.succeed(happens())

/** The events on what the rules say, unless something stands in the way; then all of it. */
export const decideByRules = (
  found: readonly Fault[],
  byRules: Result.Result<Grounding, Rejection>,
  happens: (grounding: Grounding) => readonly DossierDraft[],
): Decided => {
  if (Result.isSuccess(byRules)) return decideUnless(found, () => happens(byRules.success))
  const [first, ...others] = found
  const refused = byRules.failure
  return Result.fail(
    first === undefined ? refused : rejection([first, ...others, ...refused.reasons], refused),
  )
}

/** What came with a command, to be kept with its event. */
export const said = (facts: GivenFacts | undefined): { readonly facts?: GivenFacts } =>
  facts === undefined ? {} : { facts }

/** Why this organ and person may not act as keeper; empty if they may. */
export const keeperFaults = (
  { custody, subject }: OpenDossier,
  by: Decider,
  table: CustodyTable,
): readonly Fault[] => [
  ...(by.organ === custody.keeper
    ? []
    : [wrongKeeper(table.keepers.find(({ ref }) => ref === custody.keeper))]),
  ...recusalFaults(subject.ref, by),
]

/** Nobody acts on their own file. */
export const recusalFaults = (subject: PartyRef, by: Decider): readonly Fault[] =>
  by.organ === subject || by.person === subject ? [recusal] : []

/** The entry, if it is still in the file. */
export const entryIn = (state: OpenDossier, id: string): KeptEntry | undefined =>
  keptEntries(state).find((entry) => entry.id === id)

/** Whether this organ may correct an entry: its source, or one listed for its kind. */
export const mayCorrect = (
  entry: KeptEntry,
  organ: PartyRef,
  { kinds }: Pick<DossierTables, "kinds">,
): boolean =>
  entry.source.organ === organ ||
  (kinds.find(({ id }) => id === entry.kind)?.correctors ?? []).includes(organ)

/** The running publications of an entry end. */
export const closeAll = (
  { publications }: OpenDossier,
  entry: string,
  because: PublicationEnd,
  basis: readonly Citation[],
): readonly DossierDraft[] =>
  publications
    .filter((one) => one.entry === entry && one.closedOn === undefined)
    .map(({ channel }) => ({ type: "publicationClosed", data: { entry, channel, because }, basis }))

/** The clause on files. */
export const fileClause = plan(
  "3.1.1",
  text(
    "按照干部管理权限建立诚信档案，依法依规纳入、归集、公开。",
    "Files by managing authority; entries, sharing and publication by law.",
  ),
)

/** 个人信息保护法第四十六条, and what it says for a unit in 政府信息公开条例第四十一条. */
export const correctionClause = cite(
  personalInformationLaw,
  "第四十六条",
  text(
    "信息不准确或者不完整的，有权请求更正、补充。",
    "One may ask for inaccurate or incomplete information to be corrected.",
  ),
)

export const unitCorrectionClause = cite(
  opennessRegulation,
  "第四十一条",
  text(
    "与自身相关的信息不准确的，可以要求更正。",
    "One may ask for correction of inaccurate information about oneself.",
  ),
)

/** Names the organ that keeps the file, so that one knows where to go. */
export const wrongKeeper = (right: Keeper | undefined): Fault =>
  fault("custody.wrongKeeper", {
    at: "by.organ",
    message:
      right === undefined
        ? text("该单位不是这份档案的建档单位。", "This organ doesn't keep the file.")
        : text(
            `该单位不是这份档案的建档单位，应当由${right.label.zh}保管。`,
            `This organ doesn't keep the file; ${right.label.en} does.`,
          ),
    remedy:
      right === undefined
        ? text("请查明建档单位后向其提出。", "Find the keeper and turn there.")
        : text(`请转${right.label.zh}办理。`, `Turn to ${right.label.en}.`),
    citation: fileClause,
  })

export const noSuchEntry = fault("dossier.noEntry", {
  at: "entry",
  message: text("档案中没有这一条目。", "The file has no such entry."),
  remedy: text(
    "请核对条目编号；已经删除的条目不能再办理。",
    "Check its id; an erased entry can't be acted on.",
  ),
  citation: fileClause,
})

export const notSource = fault("correction.notSource", {
  at: "by.organ",
  message: text(
    "该单位不是条目的提供单位，也不是规定可以更正的机关。",
    "This organ neither delivered the entry nor is listed as one that may correct it.",
  ),
  remedy: text(
    "请由提供单位或者规定的机关更正；本人可以申请更正。",
    "Let the source or a listed organ correct it; the subject may ask.",
  ),
  citation: fileClause,
})

const recusal = fault("dossier.recusal", {
  at: "by",
  message: text("当事人不能办理自己的档案。", "Nobody acts on their own file."),
  remedy: text("请回避，改由他人办理。", "Recuse yourself: another person acts."),
  citation: fileClause,
})
