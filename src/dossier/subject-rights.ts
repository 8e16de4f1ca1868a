/**
 * What the subject of a file can do now, by which clause, and until when; and what others owe the subject. A right without
 * a last day has none by law, or its period isn't set.
 */
import { cite, text, type CalendarDate, type Citation, type Text } from "../kernel/index.js"
import { opennessRegulation, personalInformationLaw } from "../law/index.js"
import { erasureClause } from "./decide-retention.js"
import { correctionClause, unitCorrectionClause } from "./deciding.js"
import { notPublicWithoutConsent } from "../disclosure/index.js"
import { retentionOf } from "./retention.js"
import { keptEntries, openRequest, type OpenDossier } from "./state.js"
import type { DossierContext } from "./tables.js"

export type SubjectRightId = "consult" | "requestCorrection" | "withdrawConsent" | "askErasure"

export interface SubjectRight {
  readonly id: SubjectRightId
  /** The entry it is about; without one, the whole file. */
  readonly entry?: string
  readonly label: Text
  /** Where to turn and what to do. */
  readonly how: Text
  /** The last day, where there is one. */
  readonly until?: CalendarDate
  readonly citation: Citation
}

/** 个人信息保护法第四十五条. */
const consultPerson = cite(
  personalInformationLaw,
  "第四十五条",
  text("有权查阅、复制自己的个人信息。", "One may consult and copy one's own information."),
)

const consultUnit = cite(opennessRegulation, "第四十一条")

/**
 * Everything the subject can do on a day.
 *
 * @example
 * // file: one annual evaluation
 * subjectRights(file, context).map(({ id }) => id) // => ["consult", "requestCorrection"]
 */
export const subjectRights = (state: OpenDossier, context: DossierContext): readonly SubjectRight[] => {
  const person = state.subject.kind === "person"
  return [
    {
      id: "consult",
      label: text("查阅、复制", "consult and copy"),
      how: text("向建档单位提出。", "Ask the keeper of the file."),
      citation: person ? consultPerson : consultUnit,
    },
    ...keptEntries(state).flatMap((entry): readonly SubjectRight[] => {
      const retention = retentionOf(entry, context.tables.retention, context.calendar)
      const lastDay = retention.kind === "until" ? retention.deadline.dueOn : undefined
      const isOver = lastDay !== undefined && lastDay < context.on
      const isOut = entry.standing.kind === "notShown" || entry.standing.kind === "archived"
      return [
        ...(openRequest(state, entry.id) === undefined
          ? [
              {
                id: "requestCorrection" as const,
                entry: entry.id,
                label: text("申请更正、补充", "ask for a correction"),
                how: text("向建档单位提出，并附理由和材料。", "Ask the keeper, with reasons and material."),
                // Past the last day the entry may be taken out at any time; until then it can be corrected.
                ...(lastDay === undefined || isOver || isOut ? {} : { until: lastDay }),
                citation: person ? correctionClause : unitCorrectionClause,
              },
            ]
          : []),
        ...(state.publications.some(
          (one) => one.entry === entry.id && one.closedOn === undefined && one.basis.kind === "consent",
        )
          ? [
              {
                id: "withdrawConsent" as const,
                entry: entry.id,
                label: text("撤回同意", "withdraw consent"),
                how: text(
                  "向建档单位撤回，公开随即停止。",
                  "Withdraw it with the keeper; publication ends at once.",
                ),
                citation: notPublicWithoutConsent,
              },
            ]
          : []),
        ...(isOver && !isOut
          ? [
              {
                id: "askErasure" as const,
                entry: entry.id,
                label: text("请求作到期处理", "ask that it be taken out"),
                how: text("保存期限已满，向建档单位提出。", "Its period is over: ask the keeper."),
                citation: erasureClause,
              },
            ]
          : []),
      ]
    }),
  ]
}
