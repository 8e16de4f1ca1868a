/**
 * What the law leaves open about hours of public service. None has a default: while unset, what depends on it is shown as
 * unset, and nobody's hours are lost by it.
 */
import { cite, text } from "../kernel/index.js"
import { plan, volunteerRecords } from "../law/index.js"
import { parameter } from "../policy/index.js"

const jointConference = text("区社会信用体系建设联席会议", "the district joint conference on social credit")

/** How long hours count, from the last day of the service. */
export const hoursValidity = parameter(
  "service.hoursValidity",
  { kind: "period" },
  {
    label: text("公益服务时数有效期", "how long hours of public service count"),
    issuedBy: jointConference,
    citation: plan(
      "3.1.4",
      text("支持以公益服务修复；未定时数的有效期。", "Repair by service; no term for hours is named."),
    ),
  },
)

/** What becomes of hours beyond those that a repair took. */
export const excessHours = parameter(
  "service.excessHours",
  {
    kind: "oneOf",
    ordered: false,
    options: [
      { value: "kept", label: text("可以用于其他记录的修复", "kept for the repair of another record") },
      { value: "spent", label: text("一并用去", "spent with the others") },
    ],
  },
  {
    label: text("超出修复所需的时数", "hours beyond what the repair took"),
    issuedBy: jointConference,
    citation: plan(
      "3.1.4",
      text(
        "支持以公益服务修复；未定超出部分如何处理。",
        "Repair by service; nothing is said of excess hours.",
      ),
    ),
  },
)

/** Whether hours certified by the subject's own unit count, once somebody else has verified them. */
export const ownUnitIssuer = parameter(
  "service.ownUnitIssuer",
  {
    kind: "oneOf",
    ordered: false,
    options: [
      { value: "admitted", label: text("经他人核实后可以计入", "count once verified by others") },
      { value: "excluded", label: text("不计入", "don't count") },
    ],
  },
  {
    label: text("本单位出具的证明", "certificates of one's own unit"),
    issuedBy: jointConference,
    citation: cite(
      volunteerRecords,
      "第三条",
      text(
        "记录和证明应当真实；未定本单位出具的如何处理。",
        "Certificates are true; nothing is said of those of one's own unit.",
      ),
    ),
  },
)

/** Whether a certificate without a seal is complete. */
export const sealRequired = parameter(
  "service.sealRequired",
  { kind: "boolean" },
  {
    label: text("公益服务证明应当加盖公章", "a certificate of service must bear a seal"),
    issuedBy: jointConference,
    citation: cite(
      volunteerRecords,
      "第三条",
      text(
        "证明应当完整；是否应当加盖公章，民发〔2015〕149号另有要求，原文未见。",
        "Certificates are complete; whether they bear a seal is said in 民发〔2015〕149号, whose wording wasn't seen.",
      ),
    ),
  },
)

export const serviceParameters = [hoursValidity, excessHours, ownUnitIssuer, sealRequired] as const
