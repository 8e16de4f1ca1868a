/** How the steps of a 办理过程 are described: which command a step is, and what may be written beside it. */

/** How a written value becomes a field: a choice among named words, an outcome of the question, facts, and so on. */
export type FieldKind =
  | { readonly kind: "word"; readonly words: Readonly<Record<string, string>> }
  | { readonly kind: "outcome" }
  | { readonly kind: "outcomes" }
  | { readonly kind: "boolean" }
  | { readonly kind: "number" }
  | { readonly kind: "date" }
  | { readonly kind: "period" }
  | { readonly kind: "text" }
  | { readonly kind: "texts" }

export interface Field {
  readonly name: string
  readonly as: FieldKind
  /** Taken where nothing is written; a field without one must be written. */
  readonly otherwise?: string | number | boolean
}

export interface StepWords {
  readonly command: string
  /** The question whose outcomes and facts the step is written in. */
  readonly question?: string
  /** A choice of a competent body: it names who decides and on what grounds. */
  readonly decision?: true
  /** An act of a body without a choice: it names who acts. */
  readonly by?: true
  readonly facts?: true
  /** Evidence that the step attaches, by the name that its procedure asks for. */
  readonly evidence?: readonly string[]
  readonly fields?: Readonly<Record<string, Field>>
}

/** A choice among named words. */
export const word = (name: string, words: Readonly<Record<string, string>>, otherwise?: string): Field => ({
  name,
  as: { kind: "word", words },
  ...(otherwise === undefined ? {} : { otherwise }),
})

export const boolean = (name: string, otherwise?: boolean): Field => ({
  name,
  as: { kind: "boolean" },
  ...(otherwise === undefined ? {} : { otherwise }),
})

export const written = (name: string): Field => ({ name, as: { kind: "text" } })

export const instrumentWords: Readonly<Record<string, string>> = {
  裁判文书: "courtDecision",
  纳入失信被执行人名单决定: "listDecision",
  行政处罚决定: "adminPenalty",
  行政决定: "adminDecision",
  党纪处分: "partyDiscipline",
  政务处分: "governmentalSanction",
  处分: "appointingSanction",
  问责决定: "accountability",
  审计决定: "auditDecision",
  违约失信确认: "defaultConfirmation",
  核实结论: "verifiedFinding",
  谈话提醒等: "measureOnly",
}

/** The body that acts in a scenario: it decides collectively, with minutes. */
export const body = { organ: "deciding-organ", collective: true, minutes: "minutes" }
