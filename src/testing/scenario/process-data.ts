/** What a step of a 办理过程 says, as the data of its command: what it leaves out is as it usually is. */
import * as Result from "effect/Result"
import { dataOfProcedure, stepsOfProcedures } from "./process-procedure.js"
import { correctionOf } from "./process-correction.js"
import { publicationOf } from "./process-publication.js"
import { certificateHandedIn, certificateVerified } from "./process-service.js"
import { fieldsOf, valueOf, type Reading, type Value } from "./process-values.js"
import { body, instrumentWords, type StepWords } from "./process-words.js"
import { questionNamed } from "./read.js"
import { factsOf } from "./resolve-facts.js"
import { entryOf, wordOf, type Written } from "./syntax.js"

/** An instrument is known by number and issuer; a scenario has one unless it numbers them. */
const instrumentOf = (step: Written, { kind, status, issuedOn }: Record<string, Value>) => ({
  kind,
  number: wordOf(entryOf(step, "文书文号")) ?? "示例〔2026〕1号",
  issuer: wordOf(entryOf(step, "作出机关")) ?? "示例机关",
  ...(issuedOn === undefined ? {} : { issuedOn }),
  ...(status === undefined ? {} : { status }),
})

/** The data of the command that a step is; undefined where a name in it isn't known. */
export const dataOf = (
  words: StepWords,
  step: Written,
  subject: unknown,
  reading: Reading,
): Record<string, unknown> | undefined => {
  if (Object.values(stepsOfProcedures).includes(words)) return dataOfProcedure(words, step, reading)
  const question = words.question === undefined ? undefined : questionNamed(reading.rulebook, words.question)
  const fields = fieldsOf(words.fields ?? {}, step, question, reading)
  const facts = question === undefined ? undefined : factsOf(question, entryOf(step, "事实", "facts"))
  if (facts !== undefined && Result.isFailure(facts)) reading.faults.push(...facts.failure)
  const common = {
    ...(words.decision === true ? { by: body, grounds: ["scenario"] } : {}),
    ...(words.by === true ? { by: body } : {}),
    ...(words.facts === true
      ? { facts: facts !== undefined && Result.isSuccess(facts) ? facts.success : {} }
      : {}),
    ...(words.evidence === undefined
      ? {}
      : { evidence: words.evidence.map((kind, index) => ({ kind, ref: `E-${String(index + 1)}` })) }),
  }
  const { kind, status, issuedOn, ...others } = fields
  switch (words.command) {
    case "reportAllegation":
      return { ...common, subject }
    case "registerInstrument":
      return { instrument: instrumentOf(step, fields), ...others }
    case "changeInstrument": {
      const written = entryOf(step, "文书种类")
      const changed =
        written === undefined
          ? "adminPenalty"
          : valueOf(
              { name: "kind", as: { kind: "word", words: instrumentWords } },
              written,
              undefined,
              reading,
            )
      const { number, issuer } = instrumentOf(step, {})
      return { ...common, kind: changed, number, issuer, ...others }
    }
    case "correctContent":
      return { ...common, ...correctionOf(fields, instrumentOf(step, fields)) }
    case "enterService":
      return certificateHandedIn(fields)
    case "verifyService":
      return { ...common, ...certificateVerified(fields) }
    case "publishRecord":
      return { ...common, ...publicationOf(fields) }
    case "receiveDefence":
      return { statementRef: "statement" }
    case "fileObjection":
      return { ...common, statementRef: "statement" }
    default:
      return { ...common, ...fields }
  }
}
