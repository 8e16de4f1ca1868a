/** What an objection shows as facts, and what it does to the record while open. */
import type { GivenFacts } from "../policy/index.js"
import type { ObjectionEffect, ObjectionState } from "./objection-state.js"

export const objectionFacts = (state: ObjectionState): GivenFacts => ({
  objectionOpen: state.kind === "open",
})

/** A record under an open objection is shown with a mark, or not at all. */
export const effectOfObjection = (state: ObjectionState): ObjectionEffect =>
  state.kind === "open" ? state.effect : "none"
