/** That files follow the rules, read from the events alone: each question is asked again on what was said then. */
import {
  entryInFile,
  fileCustody,
  retentionAction,
  type DossierContext,
  type DossierEvent,
  type OpenDossier,
} from "../../src/dossier/index.js"
import type { PartyRef } from "../../src/kernel/index.js"
import { standingOf, type GivenFacts, type Question } from "../../src/policy/index.js"

/** Whether each event of a file has an answer that lets it be. */
export const followsRules = (
  { subject }: Pick<OpenDossier, "subject">,
  events: readonly DossierEvent[],
  { law, tables }: DossierContext,
): boolean => {
  if (law === undefined) return true
  const isPerson = subject.kind === "person"
  const authorityOf = (keeper: PartyRef | undefined): string =>
    tables.custody.keepers.find(({ ref }) => ref === keeper)?.authority ?? "nobody"
  let keeper: PartyRef | undefined
  let to: PartyRef | undefined
  return events.every((event, index) => {
    const lets = (question: Question, choice: string, shown: GivenFacts = {}): boolean => {
      const said = "facts" in event.data ? event.data.facts : {}
      return (
        standingOf(law.rulebook.ask(question, { ...said, ...shown }, event.occurredOn), choice) === "lawful"
      )
    }
    switch (event.type) {
      case "fileOpened":
        keeper = event.data.keeper
        return !isPerson || lets(fileCustody, authorityOf(keeper))
      case "subjectMoved":
        return !isPerson || lets(fileCustody, authorityOf(keeper))
      case "fileHandedOver":
        to = event.data.to
        return !isPerson || lets(fileCustody, authorityOf(to))
      case "fileReceived":
        keeper = to
        return true
      case "entryMade": {
        const { kind } = event.data.entry
        const choice = kind === "dishonestyRecord" ? "keptAsRecord" : "kept"
        return !isPerson || lets(entryInFile, choice, { entrySource: kind, sourceAuthorised: true })
      }
      case "entryExpired": {
        const { action, entry } = event.data
        const made = events
          .slice(0, index)
          .find((earlier) => earlier.type === "entryMade" && earlier.data.entry.id === entry)
        const isRecord = made?.type === "entryMade" && made.data.entry.record !== undefined
        return lets(retentionAction, action, {
          queryPeriodOver: true,
          ...(action === "delete" ? { storagePeriodOver: true } : {}),
          ...(isRecord ? {} : { recordRepaired: false }),
          ...(isPerson ? {} : { subjectKind: "govUnit" }),
        })
      }
      default:
        return true
    }
  })
}
