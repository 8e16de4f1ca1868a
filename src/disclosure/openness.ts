/**
 * Openness as the rule (以公开为常态，不公开为例外): units' own work is open in five stages, and is withheld only on one of
 * four grounds, each with its clause. Not about persons: of them nothing is public without an express basis.
 */
import { cite, fault, text, type Citation, type Fault, type Text } from "../kernel/index.js"
import { opennessRegulation, plan } from "../law/index.js"

/** The five stages that are open (方案二，阳光行政). */
export const opennessStages = ["decision", "execution", "management", "service", "result"] as const

export type OpennessStage = (typeof opennessStages)[number]

/** The four grounds on which something is withheld. */
export const opennessExceptions = ["stateSecurity", "stateSecret", "businessSecret", "privacy"] as const

export type OpennessException = (typeof opennessExceptions)[number]

/** What the stage is called. */
export const opennessStageLabels: Readonly<Record<OpennessStage, Text>> = {
  decision: text("决策", "decision"),
  execution: text("执行", "execution"),
  management: text("管理", "management"),
  service: text("服务", "service"),
  result: text("结果", "result"),
}

/** The clause by which all five stages are open. */
export const openByDefault = plan(
  "2.2",
  text(
    "决策、执行、管理、服务和结果全过程公开，公开为常态、不公开为例外。",
    "Decision, execution, management, service and result are open; openness is the rule.",
  ),
)

/** What a ground is called, and the clause that withholds. */
export interface OpennessGround {
  readonly label: Text
  readonly citation: Citation
}

/** Each ground with the clause that withholds. */
export const opennessGrounds: Readonly<Record<OpennessException, OpennessGround>> = {
  stateSecurity: {
    label: text("国家信息安全", "the security of state information"),
    citation: plan(
      "2.2",
      text("公开以保护国家信息安全为前提。", "Openness presupposes the security of state information."),
    ),
  },
  stateSecret: {
    label: text("国家秘密", "a state secret"),
    citation: cite(
      opennessRegulation,
      "第十四条",
      text("依法确定为国家秘密的，不予公开。", "What is a state secret by law isn't public."),
    ),
  },
  businessSecret: {
    label: text("商业秘密", "a business secret"),
    citation: cite(
      opennessRegulation,
      "第十五条",
      text(
        "涉及商业秘密，公开会损害第三方合法权益的，不得公开；第三方同意的除外。",
        "Business secrets that would harm a third party aren't public unless that party consents.",
      ),
    ),
  },
  privacy: {
    label: text("个人隐私", "privacy"),
    citation: cite(
      opennessRegulation,
      "第十五条",
      text(
        "涉及个人隐私，公开会损害第三方合法权益的，不得公开；第三方同意的除外。",
        "Privacy that would be harmed isn't made public unless the person consents.",
      ),
    ),
  },
}

/** Who reviewed something before it is made public, and which grounds were found. */
export interface ExceptionReview {
  /** Where the host keeps the review. */
  readonly reviewRef: string
  readonly found: readonly OpennessException[]
}

/**
 * What stands in the way of making something public, however it was chosen: a fault for each ground found. Consent of the
 * person or holder opens a business secret and privacy, nothing opens the other two.
 *
 * @example
 * exceptionFaults({ reviewRef: "R-1", found: [] }, false) // => []
 * exceptionFaults({ reviewRef: "R-1", found: ["privacy"] }, true) // => []
 * exceptionFaults({ reviewRef: "R-1", found: ["stateSecret"] }, true).map(({ code }) => code) // => ["publication.exception"]
 * exceptionFaults(undefined, false).map(({ code }) => code) // => ["publication.notReviewed"]
 */
export const exceptionFaults = (review: ExceptionReview | undefined, consent: boolean): readonly Fault[] => {
  if (review === undefined) return [notReviewed]
  const opened: readonly OpennessException[] = consent ? ["businessSecret", "privacy"] : []
  return opennessExceptions
    .filter((exception) => review.found.includes(exception) && !opened.includes(exception))
    .map(withheld)
}

const withheld = (exception: OpennessException): Fault => {
  const { label, citation } = opennessGrounds[exception]
  return fault("publication.exception", {
    at: `review.found.${exception}`,
    message: text(`内容涉及${label.zh}，不得公开。`, `It touches ${label.en} and isn't made public.`),
    remedy: text(
      "请不要公开；可以区分处理的，只公开不涉及的部分。",
      "Don't publish it; where it can be parted, publish only the rest.",
    ),
    citation,
  })
}

const notReviewed = fault("publication.notReviewed", {
  at: "review",
  message: text(
    "公开前没有作国家秘密、国家信息安全、商业秘密和个人隐私审查。",
    "It wasn't reviewed for state secrets, the security of state information, business secrets and privacy.",
  ),
  remedy: text("请先审查，并填写审查意见的编号。", "Review it first, and give the reference."),
  citation: openByDefault,
})
