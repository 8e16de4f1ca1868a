// Every command of a record as a decoder. Held to `CommandBody` by the compiler, in both directions.

import * as Schema from "effect/Schema"
import type { CommandType } from "../../record/index.js"
import { data } from "./body.js"
import { serviceData } from "./service-body.js"
import { commandTitle } from "./command-titles.js"

const command = <const Type extends CommandType, Data extends Schema.Top>(type: Type, of: Data) => {
  const { zh, en } = commandTitle(type)
  return Schema.Struct({ type: Schema.Literal(type), data: of }).annotate({
    identifier: type,
    title: `${zh} ${en}`,
  })
}

/** A command's type and data. */
export const commandBody = Schema.Union([
  command("reportAllegation", data.allegation),
  command("establishFacts", data.established),
  command("registerInstrument", data.instrument),
  command("chooseAdmission", data.admission),
  command("chooseRecording", data.recording),
  command("chooseSeverity", data.severity),
  command("changeInstrument", data.instrumentChange),
  command("resolveRedecision", data.redecision),
  command("chooseCascade", data.cascade),
  command("startTolerance", data.toleranceStart),
  command("chooseToleranceAcceptance", data.toleranceAcceptance),
  command("verifyTolerance", data.toleranceStep),
  command("chooseTolerance", data.toleranceConclusion),
  command("reportTolerance", data.toleranceStep),
  command("withdrawTolerance", data.toleranceWithdrawal),
  command("serveNotice", data.notice),
  command("receiveDefence", data.defence),
  command("answerDefence", data.defenceAnswer),
  command("noteChangeSinceNotice", data.changeSinceNotice),
  command("chooseLeniency", data.leniency),
  command("choosePenalties", data.penalties),
  command("liftMeasures", data.measuresLifted),
  command("chooseDisclosure", data.disclosure),
  command("publishRecord", data.publication),
  command("shareRecord", data.sharing),
  command("closePublicity", data.done),
  command("tellReceivers", data.done),
  command("fileObjection", data.objection),
  command("chooseObjectionAcceptance", data.objectionAcceptance),
  command("chooseObjectionEffect", data.objectionEffect),
  command("chooseObjectionOutcome", data.objectionOutcome),
  command("recordRectification", data.rectification),
  command("makeCommitment", data.commitment),
  command("signUpForService", serviceData.signUp),
  command("withdrawSignUp", serviceData.signUpWithdrawal),
  command("enterService", serviceData.service),
  command("withdrawService", serviceData.withdrawal),
  command("verifyService", serviceData.verification),
  command("chooseServiceRecognition", serviceData.recognition),
  command("noteSpentElsewhere", serviceData.spentElsewhere),
  command("applyRepair", data.application),
  command("chooseRepair", data.repair),
  command("chooseRepairEffects", data.repairEffects),
  command("withdrawRepair", data.repairWithdrawal),
])
