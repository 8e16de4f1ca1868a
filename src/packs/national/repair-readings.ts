/**
 * Two readings that national documents leave open about 36号令: the host's competent body decides them in writing.
 */
import { cite, on, text } from "../../kernel/index.js"
import { repairRule36 } from "../../law/index.js"
import { parameter } from "../../policy/index.js"

const creditSubjects = cite(
  repairRule36,
  "第二条",
  text(
    "信用主体依法享有修复权；未见明确是否包括公职人员。",
    "Credit subjects have a right to repair; whether public employees are among them isn't said.",
  ),
)

/** The day on which 36号令 took force, and older rules of repair made way for it. */
export const rule36Begins = on("2026-04-01")

/** Whether 36号令 governs records of natural persons (公职人员). */
export const rule36AppliesToPersons = parameter(
  "repair.rule36AppliesToPersons",
  { kind: "boolean" },
  {
    label: text(
      "《信用修复管理办法》是否适用于公职人员",
      "whether the repair rule (No. 36) applies to persons",
    ),
    issuedBy: text("区社会信用体系建设联席会议", "the district joint conference on social credit"),
    citation: creditSubjects,
  },
)

/** Whether a confirmed government default needs the conditions of 36号令 besides those of 1103号. */
export const rule36AppliesToUnitDefault = parameter(
  "repair.rule36AppliesToUnitDefault",
  { kind: "boolean" },
  {
    label: text(
      "政府违约失信修复是否另需《信用修复管理办法》的条件",
      "whether repair of a government default also needs the conditions of the repair rule (No. 36)",
    ),
    issuedBy: text("区社会信用体系建设联席会议", "the district joint conference on social credit"),
    citation: creditSubjects,
  },
)
