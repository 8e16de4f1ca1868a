import { on } from "../../src/kernel/index.js"
import { noticeReadiness, objectionAcceptance, objectionEffect } from "../../src/objection/index.js"
import { asking } from "./shipped.js"
import { hold, independent, neverWorse, single } from "./theorems.js"

const day = on("2026-05-06")
const steady = (changed: boolean, notified: boolean) => !changed || notified

hold(noticeReadiness, asking(noticeReadiness), day, {
  "having sought a remedy changes nothing": independent("remedySought"),
  "a defence that fails leaves the subject where no defence would": {
    kind: "pair",
    fact: "defence",
    where: (facts) => facts["defence"] === "notMade",
    holds: (_from, to, before, after) =>
      to["defence"] !== "notMadeOut" || before.certain.join() === after.certain.join(),
  },
  "a defence never worsens the outcome that silence would have had": {
    kind: "pair",
    fact: "defence",
    where: (facts) => facts["defence"] === "notMade",
    holds: (_from, _to, before, after) =>
      before.certain.join() === "record" || after.certain.join() !== "record",
  },
  "a change since the notice works only after a new notice": single((facts, { certain }) =>
    steady(facts["changeSinceNotice"] !== "none", facts["changeNotified"] === true)
      ? undefined
      : certain.join() === "notifyAgain",
  ),
  "no record before service, a complete notice, the end of the term and an answer to the defence": single(
    (facts, { certain }) =>
      certain.includes("record")
        ? facts["noticeServed"] === true &&
          facts["noticeComplete"] === true &&
          facts["defenceTermRun"] === true &&
          facts["defence"] !== "unanswered" &&
          facts["defence"] !== "madeOut"
        : undefined,
  ),
  "a defence made out ends in no record": single((facts, { certain }) =>
    facts["defence"] === "madeOut" &&
    steady(facts["changeSinceNotice"] !== "none", facts["changeNotified"] === true)
      ? certain.join() === "doNotRecord"
      : undefined,
  ),
})

hold(objectionAcceptance, asking(objectionAcceptance), day, {
  "an attack on the instrument itself is redirected, never refused": single((facts, { certain }) =>
    facts["objectionTarget"] === "instrument" ? certain.join() === "redirect" : undefined,
  ),
  "evidence of a wrong content, offered by the subject, is always looked at": single((facts, { certain }) =>
    facts["evidenceOffered"] === true &&
    facts["objectionFiler"] !== "other" &&
    (facts["objectionTarget"] === "content" || facts["objectionTarget"] === "identity")
      ? certain.join() === (facts["informationSource"] === "ownOffice" ? "accept" : "transfer")
      : undefined,
  ),
  "only what was decided before, without new evidence, is refused": single((facts, { certain }) =>
    certain.includes("refuse")
      ? facts["sameObjectionDecided"] === true && facts["evidenceOffered"] === false
      : undefined,
  ),
  "evidence never harms": neverWorse(objectionAcceptance, "evidenceOffered"),
  "stating reasons never harms": neverWorse(objectionAcceptance, "reasonsStated"),
})

hold(objectionEffect, asking(objectionEffect), day, {
  "an open objection always shows": single((facts, { certain }) =>
    facts["objectionOpen"] === true ? !certain.includes("none") : undefined,
  ),
  "a suspended instrument freezes its record": single((facts, { certain }) =>
    facts["executionSuspended"] === true ? certain.join() === "freeze" : undefined,
  ),
  "without an objection, a remedy or a suspension nothing happens": single((facts, { certain }) =>
    facts["objectionOpen"] === false && facts["remedyAccepted"] === "none"
      ? certain.join() === "none"
      : undefined,
  ),
  "an open objection never leaves the subject worse": neverWorse(objectionEffect, "objectionOpen"),
})
