/**
 * What stands before every route of repair: what a law or a central document says can't be repaired, and records that
 * aren't in use.
 */
import { cite, on, text } from "../../kernel/index.js"
import { creditBounds, repairPlan2025, repairRule36 } from "../../law/index.js"
import { not, rulesFor } from "../../policy/index.js"
import { repairEligibility } from "../../repair/index.js"

/** 49号文; 36号令第二条. */
export const repairLimits = rulesFor(repairEligibility, (fact, rule) => [
  rule("repair.forbidden")
    .when(fact.repairForbidden)
    .must("notRepairable")
    .from(on("2020-12-07"))
    .cite(
      cite(
        creditBounds,
        undefined,
        text(
          "对失信主体减损权益，须以法律、法规或者党中央、国务院政策文件为依据。",
          "What takes rights from a dishonest entity must rest on law, regulation or central policy.",
        ),
      ),
      cite(
        repairRule36,
        "第二条",
        text(
          "法律、法规或者党中央、国务院政策文件明确规定不可修复的，不能修复。",
          "What a law, regulation or central policy expressly excludes can't be repaired.",
        ),
      ),
    ),
  rule("repair.nothing-in-use")
    .when(not(fact.recordInUse))
    .must("notRepairable")
    .note(text("记录已撤回、已修复或者已到期，没有可以修复的内容。", "Nothing is left to repair."))
    .cite(
      cite(
        repairPlan2025,
        undefined,
        text("信用修复针对仍在公示、使用的失信信息。", "Repair is about information still shown or used."),
      ),
    ),
])
