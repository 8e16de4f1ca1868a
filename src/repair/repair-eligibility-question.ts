/**
 * Whether a record can be repaired, and by which route: each source of a record has its own conditions. Not what a
 * repair does. Service never repairs by itself and is never the only way.
 */
import { all, booleanFact, chooseOne, factTerm, not, numberFact, oneOfFact } from "../policy/index.js"
import { cite, text } from "../kernel/index.js"
import { severity, subjectKind } from "../facts/index.js"
import { repairPlan2025 } from "../law/index.js"
import { mostHours } from "./repair-facts.js"

const recordSource = oneOfFact("recordSource", {
  label: text("失信信息来源", "source of the record"),
  prompt: text("失信记录的来源是什么？", "What is the source of the record?"),
  options: {
    adminPenalty: text("行政处罚", "administrative penalty"),
    courtList: text("失信被执行人名单", "list of dishonest judgment debtors"),
    governmentDefault: text("政府部门违约失信确认", "confirmed government default"),
    discipline: text("处分、问责", "sanction or accountability"),
    otherFinding: text("其他认定文书", "another instrument"),
  },
})

const recordInUse = booleanFact("recordInUse", {
  label: text("记录在用", "record in use"),
  prompt: text(
    "该记录是否仍在使用（未撤回、未修复、未到期）？",
    "Is the record in use, not withdrawn, repaired or expired?",
  ),
})

const correctionState = oneOfFact("correctionState", {
  label: text("纠正情况", "correction"),
  prompt: text("失信行为纠正到什么程度？", "How far has the dishonest act been corrected?"),
  options: {
    none: text("未纠正", "not corrected"),
    claimed: text("自称已纠正，未核实", "said to be corrected, not verified"),
    verified: text("已核实纠正", "verified as corrected"),
  },
  ordered: true,
  move: "up",
  movedBy: text("使纠正情况达到{value}", "bring the correction to {value}"),
})

const dutiesPerformed = booleanFact("dutiesPerformed", {
  label: text("义务全部履行", "all duties performed"),
  prompt: text(
    "相关文书规定的义务是否全部履行（经强制履行的也算）？",
    "Are all duties performed (compelled performance counts)?",
  ),
  move: "up",
  movedBy: text("履行相关文书规定的全部义务", "perform all duties that the instrument lays down"),
})

const commitmentPublished = booleanFact("commitmentPublished", {
  label: text("公开作出信用承诺", "credit commitment made publicly"),
  prompt: text("是否公开作出信用承诺？", "Was a credit commitment made publicly?"),
  move: "up",
  movedBy: text("公开作出信用承诺", "make a credit commitment publicly"),
})

const minimumPublicityReached = booleanFact("minimumPublicityReached", {
  label: text("达到最短公示期", "minimum publicity period reached"),
  prompt: text(
    "自文书认定之日起，是否已达到最短公示期？",
    "Has the minimum publicity period run since the instrument's date?",
  ),
})

const otherConditionsMet = booleanFact("otherConditionsMet", {
  label: text("其他法定条件具备", "other statutory conditions met"),
  prompt: text(
    "法律、行政法规、部门规章要求的其他条件是否具备？",
    "Are other conditions required by law or rule met?",
  ),
  move: "up",
  movedBy: text(
    "满足法律、行政法规、部门规章要求的其他条件",
    "meet the other conditions that law or rule requires",
  ),
})

const falseRepairMaterials = booleanFact("falseRepairMaterials", {
  label: text("虚假材料或者承诺严重不实", "false materials or seriously untrue commitment"),
  prompt: text(
    "申请中是否有虚假材料，或者承诺严重不实且仍在限制期内？",
    "Are materials false, or is a seriously untrue commitment still within its restricted period?",
  ),
})

const repairForbidden = booleanFact("repairForbidden", {
  label: text("规定不可修复", "repair forbidden"),
  prompt: text(
    "法律、法规或者党中央、国务院政策文件是否明确规定不可修复？",
    "Does a law, regulation or central policy expressly forbid repair?",
  ),
})

const keeperRemoved = booleanFact("keeperRemoved", {
  label: text("认定单位已移出或者修复", "removed or repaired by its keeper"),
  prompt: text(
    "认定单位（法院等）是否已经移出名单或者准予修复？",
    "Has the body that made it removed or repaired it?",
  ),
})

const defaultCured = booleanFact("defaultCured", {
  label: text("认定部门确认已纠正并履约", "cure confirmed by the determining body"),
  prompt: text(
    "认定部门是否确认已纠正失信行为、完成履约？",
    "Has the determining body confirmed cure and performance?",
  ),
  move: "up",
  movedBy: text(
    "纠正失信行为、完成履约并经认定部门确认",
    "put it right, perform, and have the determining body confirm it",
  ),
})

const serviceHours = numberFact("serviceHours", {
  label: text("已认定公益服务时数", "recognised hours of public service"),
  prompt: text(
    "已认定、未用于其他修复的公益服务时数是多少？",
    "How many recognised and unused hours of public service are there?",
  ),
  unit: text("小时", "hours"),
  min: 0,
  max: mostHours,
  step: 0.5,
  move: "up",
  movedBy: text(
    "再完成{amount}公益服务并经认定",
    "complete {amount} more of public service and have them recognised",
  ),
})

const otherWay = booleanFact("otherWay", {
  label: text("以其他方式修复", "repaired in another way"),
  prompt: text(
    "是否以公益服务以外的其他方式修复，并经核实？",
    "Was another way than public service taken, and verified?",
  ),
  move: "up",
  movedBy: text(
    "以公益服务以外的其他方式修复并经核实",
    "take another way than public service and have it verified",
  ),
})

/**
 * 信用修复条件. Outcomes from lenient to severe: `eligible`, `atKeeper` (the body that made the record decides),
 * `notYet` (something is missing), `notRepairable`. Where no rule speaks: `notYet`.
 * @example
 * repairEligibility.outcomes.map(({ id }) => id) // => ["eligible", "atKeeper", "notYet", "notRepairable"]
 */
export const repairEligibility = chooseOne("repair.eligibility", {
  title: text("信用修复条件", "eligibility for repair"),
  ask: text("该失信记录可否修复？", "Can the record be repaired?"),
  facts: [
    subjectKind,
    recordSource,
    recordInUse,
    severity,
    correctionState,
    dutiesPerformed,
    commitmentPublished,
    minimumPublicityReached,
    otherConditionsMet,
    falseRepairMaterials,
    repairForbidden,
    keeperRemoved,
    defaultCured,
    serviceHours,
    otherWay,
  ],
  outcomes: {
    eligible: text("准予修复", "eligible"),
    atKeeper: text("由认定单位办理", "at its keeper"),
    notYet: text("暂不能修复", "not yet"),
    notRepairable: text("不可修复", "not repairable"),
  },
  otherwise: {
    outcome: "notYet",
    citations: [
      cite(
        repairPlan2025,
        undefined,
        text("谁认定、谁修复。", "Who determines a record decides on its repair."),
      ),
    ],
  },
  constraints: [
    {
      id: "repair.eligibility.cure-is-verified",
      impossible: all(factTerm(defaultCured), not(factTerm(correctionState).is("verified"))),
      because: text(
        "认定部门已确认纠正，即已核实纠正。",
        "A cure confirmed by the determining body is verified.",
      ),
    },
  ],
})
