/**
 * 三（一）4 修复: persons repair by public service or another way, once the act is corrected and the duties are done.
 * A discretion (支持): the competent body may still say not yet. From 2026-04-01 only where 36号令 is read not to apply.
 */
import { text, type Text } from "../../kernel/index.js"
import { plan } from "../../law/index.js"
import { all, always, any, not, rulesFor, setting, type Condition } from "../../policy/index.js"
import { repairEffect, repairEligibility } from "../../repair/index.js"
import { rule36AppliesToPersons, rule36Begins } from "../national/repair-readings.js"
import { isPerson } from "../persons-and-units.js"
import { planEffectiveFrom } from "./effective-date.js"
import { repairServiceHours } from "./repair-hours.js"

const clause = (says: Text) => plan("3.1.4", says)

/** The same rules twice: until 36号令 took force, and after it where it doesn't reach persons. */
const versions = [
  { suffix: "", where: always, dates: { from: planEffectiveFrom, until: rule36Begins } },
  { suffix: ".2026", where: not(setting(rule36AppliesToPersons)), dates: { from: rule36Begins } },
] as const

export const repairOfPersons = rulesFor(repairEligibility, (fact, rule) => {
  const stopped = any(fact.repairForbidden, not(fact.recordInUse))
  const person = all(isPerson, not(fact.recordSource.is("courtList")))
  const corrected = all(fact.correctionState.is("verified"), not(fact.falseRepairMaterials))
  const oneWay = any(fact.otherWay, fact.serviceHours.atLeast(repairServiceHours))
  return versions.flatMap(({ suffix, where, dates }) => {
    const draft = (id: string, when: Condition) =>
      rule(`${id}${suffix}`)
        .when(all(person, where, when))
        .unless(stopped)
    const dated = (drafted: ReturnType<ReturnType<typeof draft>["must"]>) =>
      "until" in dates ? drafted.from(dates.from).until(dates.until) : drafted.from(dates.from)
    const missing = (id: string, when: Condition, says: Text) =>
      dated(draft(id, when).must("notYet")).cite(clause(says))
    return [
      missing(
        "repair.person.corrected",
        not(corrected),
        text("修复以失信行为已核实纠正为前提。", "Repair presupposes that the act is verified as corrected."),
      ),
      missing(
        "repair.person.duties",
        not(fact.dutiesPerformed),
        text("修复以义务全部履行为前提。", "Repair presupposes that all duties are performed."),
      ),
      missing(
        "repair.person.way",
        not(oneWay),
        text("通过社会公益服务等方式之一修复。", "Repair is by one way: public service or another."),
      ),
      dated(draft("repair.person.met", all(corrected, fact.dutiesPerformed, oneWay)).may("eligible")).cite(
        clause(
          text(
            "支持个人通过社会公益服务等方式修复信用。",
            "Persons are supported to repair by public service and other ways.",
          ),
        ),
      ),
    ]
  })
})

/** What the district does once a repair is granted: it reaches everyone who was told, and deletes nothing. */
export const districtEffectsOfRepair = rulesFor(repairEffect, (fact, rule) => {
  const repaired = fact.repairConclusion.is("eligible")
  const repairs = clause(text("修复信用，保护信用权益。", "Credit is repaired and its rights protected."))
  return [
    rule("repair.effect.mark").when(repaired).must("markRepaired").from(planEffectiveFrom).cite(repairs),
    rule("repair.effect.unpublish")
      .when(all(repaired, fact.isPublished))
      .must("endPublicity")
      .from(planEffectiveFrom)
      .cite(repairs),
    rule("repair.effect.stop").when(repaired).must("stopSharing").from(planEffectiveFrom).cite(repairs),
    rule("repair.effect.lift")
      .when(all(repaired, fact.measuresRunning))
      .must("liftMeasures")
      .from(planEffectiveFrom)
      .cite(repairs),
    rule("repair.effect.keep")
      .when(all(repaired, fact.archiveRequired))
      .must("keepArchive")
      .from(planEffectiveFrom)
      .cite(
        plan(
          "4.2",
          text("规范公职人员信用信息的记录和管理。", "Credit information is recorded and managed by rules."),
        ),
      ),
  ]
})
