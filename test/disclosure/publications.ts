/** What is decided, reviewed and published about an invented record, for tests of the room alone. */
import { cite, partyRef } from "../../src/kernel/index.js"
import { personalInformationLaw } from "../../src/law/index.js"
import {
  undisclosed,
  type DisclosureScope,
  type DisclosureState,
  type PublicationGround,
} from "../../src/disclosure/index.js"
import { invented } from "../model/permissive-law.js"
import { day, decision } from "../rights/scripted-law.js"

export const { by } = decision
export const [one, other] = [partyRef("unit-1"), partyRef("unit-2")]
export const scoped = (scope: DisclosureScope): DisclosureState => ({
  ...undisclosed,
  scope: { kind: "decided", scope, since: day, basis: [invented] },
})
export const openness: PublicationGround = { kind: "openness", stage: "result" }
export const clause = cite(personalInformationLaw, "第二十五条")
export const assessmentRef = partyRef("assessment-1")
export const review = { reviewRef: "虚构审查意见", found: [] }
export const published: DisclosureState = {
  ...scoped("public"),
  publicity: { kind: "published", channel: "portal", since: day, basis: [invented] },
  channels: ["portal"],
}
