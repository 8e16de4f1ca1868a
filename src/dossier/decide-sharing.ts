/**
 * Submission to the joint-conference office, its receipt, publication by channel, and telling those who saw what has
 * changed. Invariants: only records of dishonesty are published; nothing sealed or taken out leaves the file; nothing
 * about a person is published without a basis that is enough for a person.
 */
import { channelFaults, notPublicWithoutConsent, publicationBasisFaults } from "../disclosure/index.js"
import { fault, text, type Fault } from "../kernel/index.js"
import { plan } from "../law/index.js"
import type { SharingCommand } from "./command.js"
import {
  decideUnless,
  entryIn,
  fileClause,
  keeperFaults,
  noSuchEntry,
  recusalFaults,
  type Decided,
} from "./deciding.js"
import { subjectFaults } from "./decide-entry.js"
import { owedNotices } from "./owed-notices.js"
import { isOpenToOthers, openRequest, type KeptEntry, type OpenDossier } from "./state.js"
import type { DossierContext } from "./tables.js"

type Sharing = Exclude<SharingCommand, { type: "viewFile" }>

const basis = [fileClause]

/** Decide a command about sharing and publication. */
export const decideSharing = (state: OpenDossier, command: Sharing, context: DossierContext): Decided => {
  const { tables } = context
  switch (command.type) {
    case "submitEntries": {
      const { by, entries: ids } = command.data
      const submitted = tables.kinds.filter((kind) => kind.submitted).map(({ id }) => id)
      const entries = [...new Set(ids)].map((id) => entryIn(state, id))
      const versions = entries.flatMap((entry) =>
        entry === undefined ? [] : [{ entry: entry.id, version: entry.version }],
      )
      const found = [
        ...keeperFaults(state, by, tables.custody),
        ...(ids.length === 0 ? [empty] : []),
        ...(entries.includes(undefined) ? [noSuchEntry] : []),
        ...(entries.some((entry) => entry !== undefined && !isOpenToOthers(entry)) ? [notOpenToOthers] : []),
        ...(entries.some((entry) => entry !== undefined && !submitted.includes(entry.kind))
          ? [notSubmitted]
          : []),
      ]
      const id = `submission-${String(state.submissions.length + 1)}`
      return decideUnless(found, () => [
        { type: "entriesSubmitted", data: { id, by, to: tables.office, entries: versions }, basis },
      ])
    }
    case "receiveSubmission": {
      const { data } = command
      const submission = state.submissions.find(({ id }) => id === data.submission)
      const found = [
        ...(data.by.organ === tables.office ? [] : [notOffice]),
        ...(submission?.receipt.kind === "awaited" ? [] : [noSubmission]),
        ...(data.missing.every((kind) => tables.kinds.some(({ id }) => id === kind)) ? [] : [missingUnknown]),
      ]
      return decideUnless(found, () => [{ type: "submissionReceived", data, basis }])
    }
    case "publishEntry":
      return publish(state, command.data, context)
    case "closePublication": {
      const { by, entry, channel } = command.data
      const found = [
        ...keeperFaults(state, by, tables.custody),
        ...(isPublished(state, entry, channel) ? [] : [notPublished]),
      ]
      return decideUnless(found, () => [
        { type: "publicationClosed", data: { entry, channel, because: "keeper" }, basis },
      ])
    }
    case "withdrawConsent": {
      const { by, entry, mandateRef } = command.data
      const running = state.publications.filter(
        (one) => one.entry === entry && one.closedOn === undefined && one.basis.kind === "consent",
      )
      const found = [...subjectFaults(state, by, mandateRef), ...(running.length === 0 ? [noConsent] : [])]
      return decideUnless(found, () =>
        running.map(({ channel }) => ({
          type: "publicationClosed",
          data: { entry, channel, because: "consentWithdrawn" },
          basis: [notPublicWithoutConsent],
        })),
      )
    }
    case "tellReceiver": {
      const { by, entry: id, receiver } = command.data
      const owed = owedNotices(state).find((one) => one.entry === id && one.receiver === receiver)
      const found = [...recusalFaults(state.subject.ref, by), ...keeperFaults(state, by, tables.custody)]
      if (owed === undefined) return decideUnless([...found, nothingToTell], () => [])
      const { entry, version } = owed
      return decideUnless(found, () => [
        { type: "receiverTold", data: { by, entry, version, receiver }, basis: [plan("3.1.4")] },
      ])
    }
  }
}

const publish = (
  state: OpenDossier,
  {
    by,
    entry: id,
    channel: channelId,
    on,
    secrecyReviewRef,
  }: Extract<Sharing, { type: "publishEntry" }>["data"],
  context: DossierContext,
): Decided => {
  const entry = entryIn(state, id)
  const found = [
    ...keeperFaults(state, by, context.tables.custody),
    ...(entry === undefined ? [noSuchEntry] : entryFaults(state, entry)),
    ...channelFaults(context.tables.channels, channelId, state.subject.kind, context.on),
    ...publicationBasisFaults(state.subject.kind, on, context.on),
    ...(secrecyReviewRef === undefined ? [notReviewed] : []),
    ...(isPublished(state, id, channelId) ? [alreadyPublished] : []),
  ]
  return decideUnless(found, () =>
    on === undefined || secrecyReviewRef === undefined
      ? []
      : [
          {
            type: "entryPublished",
            data: { by, entry: id, channel: channelId, on, secrecyReviewRef },
            basis: on.kind === "clause" ? [on.citation] : [notPublicWithoutConsent],
          },
        ],
  )
}

const entryFaults = (state: OpenDossier, entry: KeptEntry): readonly Fault[] => [
  ...(entry.kind === "dishonestyRecord" ? [] : [onlyRecords]),
  ...(isOpenToOthers(entry) ? [] : [notOpenToOthers]),
  ...(openRequest(state, entry.id) === undefined ? [] : [disputed]),
]

const isPublished = ({ publications }: OpenDossier, entry: string, channel: string): boolean =>
  publications.some((one) => one.entry === entry && one.channel === channel && one.closedOn === undefined)

const stepwise = plan(
  "3.1.1",
  text("政务失信记录依法依规逐步公开。", "Records are published step by step, according to law."),
)
const collection = plan(
  "3.1.1",
  text("及时归集至联席会议办公室。", "In time to the joint-conference office."),
)

const sharingFault = (
  code: string,
  at: string,
  zh: readonly [string, string],
  en: readonly [string, string],
  citation = stepwise,
) => fault(code, { at, message: text(zh[0], en[0]), remedy: text(zh[1], en[1]), citation })

const empty = sharingFault(
  "submission.empty",
  "entries",
  ["没有列明报送的条目。", "请列明要报送的条目。"],
  ["No entry is submitted.", "Name the entries."],
  collection,
)
const notOpenToOthers = sharingFault(
  "dossier.notOpenToOthers",
  "entry",
  ["条目已经封存、撤回或者作到期处理，不得对外提供。", "请核对条目；封存确已解除的，先办理解除。"],
  [
    "The entry is sealed, withdrawn or taken out, and is shown to nobody else.",
    "Check the entry; if the seal is lifted, record that first.",
  ],
  plan("4.2"),
)
const notSubmitted = sharingFault(
  "submission.notShared",
  "entries",
  ["该类条目不在归集范围之内。", "请只报送归集范围之内的条目。"],
  ["This kind of entry isn't collected.", "Submit only kinds that are."],
  collection,
)
const notOffice = sharingFault(
  "submission.notOffice",
  "by.organ",
  ["只有联席会议办公室可以签收。", "请由联席会议办公室签收。"],
  ["Only the joint-conference office signs for it.", "Let the joint-conference office sign."],
  collection,
)
const noSubmission = sharingFault(
  "submission.none",
  "submission",
  ["没有待签收的报送。", "请核对报送编号。"],
  ["No submission under this id waits for a receipt.", "Check its id."],
  collection,
)
const missingUnknown = sharingFault(
  "submission.missingUnknown",
  "missing",
  ["所列缺少的类别不在入档范围之内。", "请核对类别。"],
  ["A kind said to be missing isn't among the kinds of entry.", "Check the kinds."],
  collection,
)
const onlyRecords = sharingFault(
  "publication.notRecord",
  "entry",
  ["只有失信记录可以公开，档案中的其他信息不公开。", "请核对条目类别。"],
  ["Only records of dishonesty are published; nothing else in a file is.", "Check the kind of entry."],
)
const disputed = sharingFault(
  "publication.disputed",
  "entry",
  ["该条目的更正申请尚未答复。", "请先答复更正申请。"],
  ["A request to correct the entry waits for its answer.", "Answer the request first."],
  plan("3.1.4"),
)
const notReviewed = sharingFault(
  "publication.notReviewed",
  "secrecyReviewRef",
  ["没有作国家秘密、商业秘密和个人隐私审查。", "请先审查，并填写审查意见的编号。"],
  [
    "It wasn't reviewed for state and business secrets and privacy.",
    "Review it first, and give the reference.",
  ],
  plan("2.2"),
)
const alreadyPublished = sharingFault(
  "publication.running",
  "channel",
  ["该条目已经通过这一渠道公开。", "请核对条目和渠道。"],
  ["The entry is public through this channel already.", "Check entry and channel."],
)
const notPublished = sharingFault(
  "publication.none",
  "channel",
  ["该条目没有通过这一渠道公开。", "请核对条目和渠道。"],
  ["The entry isn't public through this channel.", "Check entry and channel."],
)
const noConsent = sharingFault(
  "publication.noConsent",
  "entry",
  ["没有依本人同意进行的公开。", "依据条款公开有误的，可以申请更正。"],
  ["Nothing is public on consent.", "If it is public on a clause and wrong, ask for a correction."],
  notPublicWithoutConsent,
)
const nothingToTell = sharingFault(
  "notice.nothingOwed",
  "receiver",
  ["没有需要告知该单位的变动。", "请核对条目和受告知单位。"],
  ["Nothing is owed to this receiver.", "Check entry and receiver."],
  plan("3.1.4"),
)
