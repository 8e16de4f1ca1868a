/**
 * What an office owes on a complaint or report about dishonesty, or about the handling of a record. Who complains, whether
 * the name is given, and whether the complaint is taken back are facts that no rule reads.
 */
import { text } from "../kernel/index.js"
import { all, any, booleanFact, each, factTerm, not, oneOfFact } from "../policy/index.js"

const complaintMatter = oneOfFact("complaintMatter", {
  label: text("投诉举报事项", "matter of the complaint"),
  prompt: text("投诉举报的是什么？", "What is the complaint about?"),
  options: {
    dishonestConduct: text("政务失信行为", "dishonest conduct of government"),
    recordHandling: text("记录、惩戒、修复办理不当", "the handling of a record, penalty or repair"),
    instrument: text("对文书本身不服", "an attack on the instrument itself"),
    unrelated: text("与政务诚信无关", "nothing of integrity in government"),
  },
})

const competentBody = oneOfFact("competentBody", {
  label: text("有权核实的单位", "who is competent to verify"),
  prompt: text("按照职责，由谁核实？", "Who is competent to verify it?"),
  options: {
    ownOffice: text("本单位", "this office"),
    otherBody: text("其他单位（不是被投诉单位）", "another body, not the one complained of"),
    bodyComplainedOf: text("被投诉单位", "the body complained of"),
  },
})

const anonymous = booleanFact("anonymous", {
  label: text("匿名", "anonymous"),
  prompt: text("是否匿名？（不影响受理）", "Is it anonymous? (That doesn't matter.)"),
})

const complaintWithdrawn = booleanFact("complaintWithdrawn", {
  label: text("投诉举报已撤回", "complaint taken back"),
  prompt: text("投诉举报人是否已经撤回？（不终止核实）", "Has it been taken back? (Verification goes on.)"),
})

const verifiable = booleanFact("verifiable", {
  label: text("有可以核实的事实或者线索", "facts or leads that can be verified"),
  prompt: text("是否有具体事实或者线索可以核实？", "Are there facts or leads that can be verified?"),
})

const answeredBefore = booleanFact("answeredBefore", {
  label: text("同一事项已处理且没有新的事实", "answered before, nothing new"),
  prompt: text(
    "同一事项是否已经处理并答复，又没有提出新的事实？",
    "Was the same matter dealt with and answered, with nothing new now?",
  ),
})

const complaintFinding = oneOfFact("complaintFinding", {
  label: text("核实结果", "result of verification"),
  prompt: text("核实的结果是什么？", "What did verification find?"),
  options: {
    none: text("尚未核实", "not verified yet"),
    established: text("属实", "true"),
    untrue: text("不属实", "untrue"),
  },
})

const reputationHarmed = booleanFact("reputationHarmed", {
  label: text("造成不良影响", "harm to reputation"),
  prompt: text(
    "不实的投诉举报是否对公职人员造成不良影响？",
    "Did the untrue report harm the reputation of a public employee?",
  ),
})

const fabricated = booleanFact("fabricated", {
  label: text("查实属于诬告陷害", "found to be a false accusation"),
  prompt: text(
    "是否查实属于捏造事实、诬告陷害（而不是错告）？",
    "Was it found to be a fabricated, false accusation, not a mistaken report?",
  ),
})

const untrue = factTerm(complaintFinding).is("untrue")

/**
 * 投诉举报办理 (each): what is owed to whoever complains and to whoever is complained of.
 * @example
 * complaintHandling.outcomes.map(({ id }) => id)
 * // => ["verify", "transfer", "transferAbove", "answer", "notAccepted", "correct", "clearName", "refer"]
 */
export const complaintHandling = each("complaint.handling", {
  title: text("投诉举报办理", "handling of complaints and reports"),
  ask: text("收到投诉举报应当办理哪些事项？", "What is owed on a complaint or report?"),
  facts: [
    complaintMatter,
    competentBody,
    anonymous,
    complaintWithdrawn,
    verifiable,
    answeredBefore,
    complaintFinding,
    reputationHarmed,
    fabricated,
  ],
  outcomes: {
    verify: { label: text("核实", "verify"), bearing: "benefit" },
    transfer: { label: text("转交有权核实的单位", "transfer to the competent body"), bearing: "benefit" },
    transferAbove: {
      label: text("转交被投诉单位的上级或者主管部门", "transfer to the superior of the body complained of"),
      bearing: "benefit",
    },
    answer: { label: text("答复或者公开回应", "answer"), bearing: "benefit" },
    notAccepted: text("不予受理，说明理由并告知向何处提出", "not accepted: why, and where to"),
    correct: {
      label: text("及时纠正并进入失信记录准入", "put right, and on to admission"),
      bearing: "benefit",
    },
    clearName: { label: text("澄清事实、恢复名誉", "clear the name"), bearing: "benefit" },
    refer: text("移送有权机关处理诬告陷害", "refer the false accusation"),
  },
  constraints: [
    {
      id: "complaint.found-untrue-first",
      impossible: all(any(factTerm(reputationHarmed), factTerm(fabricated)), not(untrue)),
      because: text(
        "只有查实不属实，才谈得上不实举报造成影响或者诬告陷害。",
        "Only what was found untrue can have harmed as untrue, or be a false accusation.",
      ),
    },
  ],
})
