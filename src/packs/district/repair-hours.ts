/**
 * The hours of public service that a person's repair takes. No source names any number: the host's competent body does.
 */
import { text } from "../../kernel/index.js"
import { plan } from "../../law/index.js"
import { parameter } from "../../policy/index.js"

export const repairServiceHours = parameter(
  "repair.serviceHours",
  { kind: "number", min: 0, max: 1000, step: 0.5 },
  {
    label: text("修复所需公益服务时数（小时）", "hours of public service that a repair takes"),
    issuedBy: text("区社会信用体系建设联席会议", "the district joint conference on social credit"),
    citation: plan(
      "3.1.4",
      text("支持通过社会公益服务等方式修复；未定时数。", "Repair by public service; no hours are named."),
    ),
  },
)
