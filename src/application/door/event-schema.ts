// Every event of a record as a decoder, for what a store gives back. Held to `RecordEventBody` by the compiler.

import * as Schema from "effect/Schema"
import { periodUnits } from "../../kernel/index.js"
import { data, measureName } from "./body.js"
import { published } from "./publication-body.js"
import { serviceData } from "./service-body.js"
import { procedureData } from "./procedure-body.js"
import { calendarDate, citation, decision, givenFacts, ruleNames, words } from "./values.js"

const event = <const Type extends string, Data extends Schema.Top>(type: Type, of: Data) =>
  Schema.Struct({ type: Schema.Literal(type), data: of })

const parameterValue = Schema.Union([
  Schema.Boolean,
  Schema.String,
  Schema.Finite,
  Schema.Struct({ amount: Schema.Finite, unit: Schema.Literals(periodUnits) }),
  Schema.Array(Schema.String),
])

const measure = Schema.Struct({
  id: measureName,
  label: words,
  basis: Schema.NonEmptyArray(citation),
  imposedOn: calendarDate,
  terms: Schema.Record(Schema.String, parameterValue),
})

/** An event's type and data. */
export const eventBody = Schema.Union([
  event("allegationReported", data.allegation),
  event("factsEstablished", data.established),
  event("instrumentRegistered", data.instrument),
  event("admissionChosen", data.admission),
  event("recordingChosen", data.recording),
  event("severityChosen", data.severity),
  event("instrumentChanged", data.instrumentChange),
  event("redecisionResolved", data.redecision),
  event("cascadeFollowed", Schema.Struct({ outcomes: ruleNames })),
  event("cascadeChosen", data.cascade),
  event("toleranceStarted", data.toleranceStart),
  event("toleranceAcceptanceChosen", data.toleranceAcceptance),
  event("toleranceVerified", data.toleranceStep),
  event("toleranceDetermined", data.toleranceConclusion),
  event("toleranceReported", data.toleranceStep),
  event("toleranceWithdrawn", data.toleranceWithdrawal),
  event("noticeServed", data.notice),
  event("defenceReceived", data.defence),
  event("defenceAnswered", data.defenceAnswer),
  event("changeSinceNoticeNoted", data.changeSinceNotice),
  event("leniencyChosen", data.leniency),
  event(
    "penaltiesChosen",
    Schema.Struct({ ...decision, outcomes: ruleNames, measures: Schema.Array(measure), facts: givenFacts }),
  ),
  event("measuresLifted", data.measuresLifted),
  event("measuresSuspended", data.measuresLifted),
  event("measuresResumed", data.measuresLifted),
  event("disclosureChosen", data.disclosure),
  event("recordPublished", published),
  event("recordShared", data.sharing),
  event("publicityClosed", data.done),
  event("receiversTold", data.done),
  event("objectionFiled", data.objection),
  event("objectionAcceptanceChosen", data.objectionAcceptance),
  event("objectionEffectChosen", data.objectionEffect),
  event("objectionOutcomeChosen", data.objectionOutcome),
  event("rectificationRecorded", data.rectification),
  event("commitmentMade", data.commitment),
  event("serviceSignedUp", serviceData.signedUp),
  event("serviceSignUpWithdrawn", serviceData.signUpWithdrawn),
  event("serviceEntered", serviceData.entered),
  event("serviceWithdrawn", serviceData.withdrawn),
  event("serviceVerified", serviceData.verification),
  event("serviceRecognitionChosen", serviceData.recognition),
  event("serviceSpent", serviceData.spent),
  event("serviceSpentElsewhere", serviceData.spentElsewhere),
  event("repairApplied", data.application),
  event("repairChosen", data.repair),
  event("repairEffectsFollowed", Schema.Struct({ outcomes: ruleNames })),
  event("repairEffectsChosen", data.repairEffects),
  event("repairWithdrawn", data.repairWithdrawal),
  event("contentCorrected", Schema.Struct({ ...data.correction.fields, worsens: Schema.Boolean })),
  event("reputationRestored", data.reputation),
  event("treatmentRouted", data.routed),
  event("issuerAsked", data.routed),
  event("caseAbsorbed", data.absorbed),
  event("caseJoined", data.joined),
  event(
    "caseSplit",
    Schema.Struct({
      ...decision,
      into: data.joined.fields.into,
      part: Schema.Struct({
        subject: data.part.fields.subject,
        instruments: data.part.fields.instruments,
        facts: givenFacts,
      }),
    }),
  ),
  event("partOpened", data.part),
  event("stepTaken", procedureData.stepTaken),
  event("deadlineExtended", procedureData.extended),
  event("procedureSuspended", procedureData.suspension),
  event("procedureResumed", procedureData.resumption),
])
