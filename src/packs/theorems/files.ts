// 诚信档案：an entry is not a record, everyone has one keeper, and nothing outlives its ground.

import { entryInFile, fileCustody, retentionAction } from "../../dossier/index.js"
import { cite, on, text } from "../../kernel/index.js"
import { creditBounds, personalInformationLaw, plan, repairRule36, sanctionLaw } from "../../law/index.js"
import { all, any, not, setting } from "../../policy/index.js"
import {
  atLeastOne,
  both,
  can,
  exactlyOne,
  forced,
  isDecided,
  neverChosen,
  theoremsFor,
} from "../../policy/proof/index.js"
import { planEffectiveFrom } from "../district/effective-date.js"
import { rule36AppliesToPersons, rule36Begins } from "../national/repair-readings.js"
import { isPerson, isUnit } from "../persons-and-units.js"

const informationLawBegins = on("2021-11-01")
const boundsBegin = on("2020-12-07")
const sanctionLawBegins = on("2020-07-01")
const fromThePlan = { from: planEffectiveFrom, citation: plan("3.1.1") }

export const fileTheorems = [
  ...theoremsFor(entryInFile, (fact, theorem) => [
    theorem(
      "an-entry-is-no-record",
      text(
        "没有决定作为失信记录的，入档也不是失信记录。",
        "What wasn't chosen to be recorded is no record by entering a file.",
      ),
      {
        kind: "sufficient",
        condition: fact.recordConclusion.isNot("record"),
        claim: neverChosen("keptAsRecord"),
      },
      { from: boundsBegin, citation: cite(creditBounds) },
    ),
    theorem(
      "nothing-without-authority",
      text(
        "没有法定权限的个人信息，一律不入档。",
        "Personal information without lawful authority never enters.",
      ),
      {
        kind: "sufficient",
        condition: all(isPerson, not(fact.entryBasis)),
        claim: both(neverChosen("kept"), neverChosen("keptAsRecord")),
      },
      { from: informationLawBegins, citation: cite(personalInformationLaw, "第三十四条") },
    ),
  ]),
  ...theoremsFor(retentionAction, (fact, theorem) => [
    theorem(
      "nothing-erased-that-law-keeps",
      text("依法应当保存档案的，不得删除。", "What the law keeps is never erased."),
      { kind: "sufficient", condition: fact.archiveRequired, claim: neverChosen("delete") },
      { from: sanctionLawBegins, citation: cite(sanctionLaw, "第五十四条") },
    ),
    theorem(
      "repaired-is-used-no-more",
      text(
        "《信用修复管理办法》适用的，修复以后不再使用。",
        "Where the repair rule (No. 36) applies, what is repaired is used no more.",
      ),
      {
        kind: "sufficient",
        condition: all(fact.recordRepaired, any(isUnit, setting(rule36AppliesToPersons))),
        claim: both(atLeastOne("delete", "archive", "stopQuery"), neverChosen("keep")),
      },
      { from: rule36Begins, citation: cite(repairRule36, "第三条") },
    ),
    theorem(
      "nothing-kept-past-its-purpose",
      text(
        "保存期限届满、法律又不要求存档的个人信息，应当删除。",
        "Personal information past its storage, that no law keeps, is erased.",
      ),
      {
        kind: "implication",
        when: all(isPerson, fact.storagePeriodOver, not(fact.archiveRequired)),
        given: isDecided,
        then: forced("delete"),
      },
      { from: informationLawBegins, citation: cite(personalInformationLaw, "第四十七条") },
    ),
  ]),
]

export const districtFileTheorems = [
  ...theoremsFor(entryInFile, (fact, theorem) => [
    theorem(
      "only-records-as-records",
      text(
        "只有失信记录一类信息，才作为失信记录入档。",
        "Only information of the kind record is kept as a record.",
      ),
      {
        kind: "necessary",
        claim: can("keptAsRecord"),
        condition: all(fact.entrySource.is("dishonestyRecord"), fact.recordConclusion.is("record")),
      },
      { citation: plan("3.1.1") },
    ),
    theorem(
      "nothing-else-enters",
      text("五类以外的信息不入档。", "Nothing but the five kinds enters."),
      {
        kind: "implication",
        when: fact.entrySource.is("other"),
        given: isDecided,
        then: forced("notKept"),
      },
      { citation: plan("3.1.1") },
    ),
    theorem(
      "information-enters",
      text(
        "有依据、由有权单位提供的四类信息应当入档，但不是失信记录。",
        "Four kinds, with authority and from who may deliver them, enter, and are no record.",
      ),
      {
        kind: "implication",
        when: all(
          fact.subjectKind.is("leadingCadre", "civilServant", "otherPublic"),
          fact.entryBasis,
          fact.sourceAuthorised,
          fact.entrySource.isNot("dishonestyRecord", "other"),
        ),
        given: isDecided,
        then: forced("kept"),
      },
      fromThePlan,
    ),
  ]),
  ...theoremsFor(fileCustody, (fact, theorem) => [
    theorem(
      "one-keeper-for-everyone",
      text("每一名公职人员有且只有一个建档单位。", "Every public employee has exactly one keeper."),
      {
        kind: "sufficient",
        condition: all(),
        claim: exactlyOne("organizationDepartment", "humanResourcesBureau", "town", "higherKeeper"),
      },
      fromThePlan,
    ),
    theorem(
      "higher-comes-first",
      text(
        "由上级或者垂直管理的，在本区任何职务都不改变建档单位。",
        "Whoever is managed higher up keeps that keeper, whatever the post in the district.",
      ),
      { kind: "independent", of: ["districtCadre", "townEmployee"], where: fact.managedAbove },
      { citation: plan("3.1.1") },
    ),
  ]),
  ...theoremsFor(retentionAction, (fact, theorem) => [
    theorem(
      "never-used-past-its-period",
      text(
        "查询期限届满并已移出名单的，或者已经修复的，不再使用。",
        "Past its period and off the list, or repaired: it is used no more.",
      ),
      {
        kind: "implication",
        when: any(all(fact.queryPeriodOver, not(fact.stillListed)), fact.recordRepaired),
        given: isDecided,
        then: both(atLeastOne("delete", "archive", "stopQuery"), neverChosen("keep")),
      },
      { from: planEffectiveFrom, citation: plan("4.2") },
    ),
    theorem(
      "before-the-plan-only-rule-36",
      text(
        "方案施行以前，《信用修复管理办法》不适用于个人、查询期限也没有届满的，修复不改变保存。",
        "Before the plan, where the repair rule (No. 36) doesn't reach persons and the period runs, repair changes nothing here.",
      ),
      {
        kind: "sufficient",
        condition: all(isPerson, not(setting(rule36AppliesToPersons)), not(fact.queryPeriodOver)),
        claim: both(neverChosen("delete"), neverChosen("archive"), neverChosen("stopQuery")),
      },
      { until: planEffectiveFrom },
    ),
    theorem(
      "never-gone-before-its-period",
      text(
        "期限没有届满、也没有修复的，照常保存。",
        "Before its period is over, and unrepaired, a record is kept.",
      ),
      {
        kind: "implication",
        when: all(not(fact.queryPeriodOver), not(fact.recordRepaired)),
        given: isDecided,
        then: forced("keep"),
      },
      { citation: plan("4.2") },
    ),
  ]),
]
