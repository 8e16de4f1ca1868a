/** What has happened in joining and splitting cases. */
import type { Body, Decision, Evidence } from "../procedure/index.js"
import type { Absorbed, CasePart } from "./joining-command.js"

export type JoiningEvent =
  | Body<"caseAbsorbed", Absorbed>
  | Body<"caseJoined", Decision & { readonly into: string }>
  /** With the whole part, so that its case can be opened from here at any time. */
  | Body<"caseSplit", Decision & { readonly into: string; readonly part: Omit<CasePart, "from"> }>
  | Body<"partOpened", CasePart & { readonly evidence: readonly Evidence[] }>
