// Every event of a record as a decoder, for what a store gives back. Held to `RecordEventBody` by the compiler.

import * as Schema from "effect/Schema"
import { periodUnits } from "../../kernel/index.js"
import { data, measureName } from "./body.js"
import { published } from "./publication-body.js"
import { serviceData } from "./service-body.js"
import { procedureData } from "./procedure-body.js"
import { happening } from "./titled-command.js"
import { calendarDate, citation, decision, givenFacts, ruleNames, words } from "./values.js"

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
  happening("allegationReported", data.allegation),
  happening("factsEstablished", data.established),
  happening("instrumentRegistered", data.instrument),
  happening("admissionChosen", data.admission),
  happening("recordingChosen", data.recording),
  happening("severityChosen", data.severity),
  happening("instrumentChanged", data.instrumentChange),
  happening("redecisionResolved", data.redecision),
  happening("cascadeFollowed", Schema.Struct({ outcomes: ruleNames })),
  happening("cascadeChosen", data.cascade),
  happening("toleranceStarted", data.toleranceStart),
  happening("toleranceAcceptanceChosen", data.toleranceAcceptance),
  happening("toleranceVerified", data.toleranceStep),
  happening("toleranceDetermined", data.toleranceConclusion),
  happening("toleranceReported", data.toleranceStep),
  happening("toleranceWithdrawn", data.toleranceWithdrawal),
  happening("noticeServed", data.notice),
  happening("defenceReceived", data.defence),
  happening("defenceAnswered", data.defenceAnswer),
  happening("changeSinceNoticeNoted", data.changeSinceNotice),
  happening("leniencyChosen", data.leniency),
  happening(
    "penaltiesChosen",
    Schema.Struct({ ...decision, outcomes: ruleNames, measures: Schema.Array(measure), facts: givenFacts }),
  ),
  happening("measuresLifted", data.measuresLifted),
  happening("measuresSuspended", data.measuresLifted),
  happening("measuresResumed", data.measuresLifted),
  happening("disclosureChosen", data.disclosure),
  happening("recordPublished", published),
  happening("recordShared", data.sharing),
  happening("publicityClosed", data.done),
  happening("receiversTold", data.done),
  happening("objectionFiled", data.objection),
  happening("objectionAcceptanceChosen", data.objectionAcceptance),
  happening("objectionEffectChosen", data.objectionEffect),
  happening("objectionOutcomeChosen", data.objectionOutcome),
  happening("rectificationRecorded", data.rectification),
  happening("commitmentMade", data.commitment),
  happening("serviceSignedUp", serviceData.signedUp),
  happening("serviceSignUpWithdrawn", serviceData.signUpWithdrawn),
  happening("serviceEntered", serviceData.entered),
  happening("serviceWithdrawn", serviceData.withdrawn),
  happening("serviceVerified", serviceData.verification),
  happening("serviceRecognitionChosen", serviceData.recognition),
  happening("serviceSpent", serviceData.spent),
  happening("serviceSpentElsewhere", serviceData.spentElsewhere),
  happening("repairApplied", data.application),
  happening("repairChosen", data.repair),
  happening("repairEffectsFollowed", Schema.Struct({ outcomes: ruleNames })),
  happening("repairEffectsChosen", data.repairEffects),
  happening("repairWithdrawn", data.repairWithdrawal),
  happening("contentCorrected", Schema.Struct({ ...data.correction.fields, worsens: Schema.Boolean })),
  happening("reputationRestored", data.reputation),
  happening("treatmentRouted", data.routed),
  happening("issuerAsked", data.routed),
  happening("caseAbsorbed", data.absorbed),
  happening("caseJoined", data.joined),
  happening(
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
  happening("partOpened", data.part),
  happening("stepTaken", procedureData.stepTaken),
  happening("deadlineExtended", procedureData.extended),
  happening("procedureSuspended", procedureData.suspension),
  happening("procedureResumed", procedureData.resumption),
])
