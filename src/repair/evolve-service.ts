/** The ledger and the sign-ups after an event. What was withdrawn leaves nothing behind. */
import type { CalendarDate } from "../kernel/index.js"
import type { ServiceEvent } from "./repair-event.js"
import type { CertificateName } from "./repair-command.js"
import type { RepairState } from "./repair-state.js"
import { sameCertificate } from "./service-certificate.js"
import { entered, type ServiceEntry, type Verification } from "./service-ledger.js"

export const evolveService = (state: RepairState, event: ServiceEvent, on: CalendarDate): RepairState => {
  switch (event.type) {
    case "serviceSignedUp":
      return { ...state, signUps: [...state.signUps, event.data.occasion] }
    case "serviceSignUpWithdrawn": {
      const { activity, from } = event.data
      return {
        ...state,
        signUps: state.signUps.filter((known) => known.activity !== activity || known.from !== from),
      }
    }
    case "serviceEntered":
      return { ...state, ledger: [...state.ledger, entered(event.data)] }
    case "serviceWithdrawn":
      return { ...state, ledger: state.ledger.filter((entry) => !sameCertificate(entry, event.data)) }
    case "serviceVerified": {
      const { by, found } = event.data
      const verification: Verification =
        found.outcome === "confirmed"
          ? { kind: "confirmed", hours: found.hours, by: by.organ }
          : { kind: "refuted", by: by.organ }
      return withEntry(state, event.data, (entry) => ({ ...entry, verification }))
    }
    case "serviceRecognitionChosen":
      return withEntry(state, event.data, (entry) => ({ ...entry, recognition: event.data.outcome }))
    case "serviceSpent":
      return event.data.taken.reduce(
        (sofar, taken) =>
          withEntry(sofar, taken, (entry) => ({ ...entry, spentHere: entry.spentHere + taken.hours })),
        state,
      )
    case "serviceSpentElsewhere": {
      const { takenBy: record, hours } = event.data
      return withEntry(state, event.data, (entry) => ({
        ...entry,
        spentElsewhere: [
          ...entry.spentElsewhere.filter((known) => known.record !== record),
          ...(hours === 0 ? [] : [{ record, hours, on }]),
        ],
      }))
    }
  }
}

/** A repair that was withdrawn has taken nothing. */
export const unspent = (state: RepairState): RepairState => ({
  ...state,
  ledger: state.ledger.map((entry) => ({ ...entry, spentHere: 0 })),
})

const withEntry = (
  state: RepairState,
  name: CertificateName,
  change: (entry: ServiceEntry) => ServiceEntry,
): RepairState => ({
  ...state,
  ledger: state.ledger.map((entry) => (sameCertificate(entry, name) ? change(entry) : entry)),
})
