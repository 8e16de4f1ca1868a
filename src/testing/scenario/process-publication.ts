/** The publication of a record as a process scenario writes it: on openness or consent, and what the review before it found. */

type Fields = Readonly<Record<string, unknown>>

export const publicationOf = ({ channel, ground, assessed, exception }: Fields): Fields => ({
  channel,
  ground:
    ground === "consent"
      ? {
          kind: "consent",
          consentRef: "consent",
          ...(assessed === true ? { assessmentRef: "assessment" } : {}),
        }
      : { kind: "openness", stage: "result" },
  review: { reviewRef: "review", found: exception === "none" ? [] : [exception] },
})
