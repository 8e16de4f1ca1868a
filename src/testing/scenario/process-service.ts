/** Certificates of public service as a process scenario writes them: what it leaves out is as it usually is. */
import { certificateItems } from "../../repair/index.js"

type Fields = Readonly<Record<string, unknown>>

/** A certificate that names the subject and states everything, or all but what was done. */
export const certificateHandedIn = ({ activity, issuerKind, complete, ...certificate }: Fields): Fields => ({
  ...certificate,
  contents: {
    kind: "kept",
    served: "subject",
    activity,
    issuerRef: "issuing-organisation",
    issuerKind,
    items: certificateItems.filter((item) => complete === true || item !== "content"),
    days: [],
  },
})

/** What the issuer says when it is asked: the hours that it confirms, none if it doesn't. */
export const certificateVerified = ({ hours, ...certificate }: Fields): Fields => ({
  ...certificate,
  found: hours === 0 ? { outcome: "refuted" } : { outcome: "confirmed", hours },
})
