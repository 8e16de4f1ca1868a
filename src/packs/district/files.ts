/**
 * 三（一）1 on integrity files: five kinds of information enter, by the cadre-management authority one organ keeps each file,
 * and 四（二）: what is no longer of use isn't used.
 */
import { entryInFile, fileCustody, retentionAction } from "../../dossier/index.js"
import { text } from "../../kernel/index.js"
import { plan } from "../../law/index.js"
import { all, not, rulesFor } from "../../policy/index.js"
import { planEffectiveFrom } from "./effective-date.js"

const enters = plan(
  "3.1.1",
  text(
    "个人有关事项、廉政、年度考核、失信、违法违纪信息依法依规纳入诚信档案。",
    "Personal matters, clean government, evaluations, dishonesty and violations enter the file by law.",
  ),
)

const byAuthority = plan(
  "3.1.1",
  text(
    "组织、人社部门和各镇人民政府按照干部管理权限建立诚信档案。",
    "The organization department, the human resources bureau and the towns keep files by cadre-management authority.",
  ),
)

const governed = plan(
  "4.2",
  text(
    "信用信息的记录、披露、管理和应用按规定进行。",
    "Recording, disclosure, management and use of credit information follow rules.",
  ),
)

/** 入档. */
export const entriesInFile = rulesFor(entryInFile, (fact, rule) => {
  const enabled = all(
    fact.subjectKind.is("leadingCadre", "civilServant", "otherPublic"),
    fact.entryBasis,
    fact.sourceAuthorised,
  )
  return [
    rule("plan.file.entry.information")
      .when(
        all(
          enabled,
          fact.entrySource.is("personalMatters", "cleanGovernment", "annualEvaluation", "violation"),
        ),
      )
      .must("kept")
      .from(planEffectiveFrom)
      .cite(enters),
    rule("plan.file.entry.record")
      .when(all(enabled, fact.entrySource.is("dishonestyRecord"), fact.recordConclusion.is("record")))
      .must("keptAsRecord")
      .from(planEffectiveFrom)
      .cite(enters),
  ]
})

/** 归属: whoever is managed higher up comes first, so that nobody has two files. */
export const keepersOfFiles = rulesFor(fileCustody, (fact, rule) => {
  const here = not(fact.managedAbove)
  const others = all(here, not(fact.districtCadre))
  return [
    rule("plan.file.custody.higher")
      .when(fact.managedAbove)
      .must("higherKeeper")
      .from(planEffectiveFrom)
      .cite(byAuthority),
    rule("plan.file.custody.cadres")
      .when(all(here, fact.districtCadre))
      .must("organizationDepartment")
      .from(planEffectiveFrom)
      .cite(byAuthority),
    rule("plan.file.custody.towns")
      .when(all(others, fact.townEmployee))
      .must("town")
      .from(planEffectiveFrom)
      .cite(byAuthority),
    rule("plan.file.custody.others")
      .when(all(others, not(fact.townEmployee)))
      .must("humanResourcesBureau")
      .from(planEffectiveFrom)
      .cite(byAuthority),
  ]
})

/** 保存期限. */
export const retentionInDistrict = rulesFor(retentionAction, (fact, rule) => [
  rule("plan.retention.period-over")
    .when(fact.queryPeriodOver)
    .unless(fact.stillListed)
    .must("delete", "archive", "stopQuery")
    .from(planEffectiveFrom)
    .cite(governed),
  rule("plan.retention.repaired")
    .when(fact.recordRepaired)
    .must("delete", "archive", "stopQuery")
    .from(planEffectiveFrom)
    .cite(plan("3.1.4", text("修复以后，记录不再使用。", "Once repaired, a record is used no more."))),
])
