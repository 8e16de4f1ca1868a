/** Why a command doesn't fit the state of a case: one rejection for each reason, with the clause and the way on. */
import { text } from "../kernel/index.js"
import { plan } from "../law/index.js"
import { reject } from "../procedure/index.js"

const clause = plan("3.1.4")
const penaltyClause = plan("3.1.2")

export const noCase = reject(
  "case.none",
  text("还没有立案。", "There is no case yet."),
  text("请先登记报告。", "Register the report first."),
  clause,
)

export const alreadyOpen = reject(
  "case.open",
  text("该案已经立案。", "The case is open already."),
  text("新的情况请补充到本案。", "Add what is new to it."),
  clause,
)

export const joined = reject(
  "case.joined",
  text("该案已经并入另案。", "The case was joined to another."),
  text("请到并入的案件中办理。", "Go on in the case that it was joined to."),
  clause,
)

export const closed = reject(
  "case.closed",
  text("该记录已经撤回，只留封存的痕迹。", "The record was withdrawn; only a sealed trace stays."),
  text("有新的失信行为的，请另行立案。", "For a new dishonest act open a new case."),
  clause,
)

export const beforeRecord = reject(
  "record.none",
  text("本案没有在用的失信记录。", "The case has no record."),
  text("请先完成准入、告知和记录。", "Complete admission, notice and recording first."),
  clause,
)

export const repairBeforeRecord = reject(
  "repair.beforeRecord",
  text("尚未作出失信记录，谈不上信用修复。", "Where no record was made there is nothing to repair."),
  text(
    "记录作出后可以申请修复；对拟记录有意见的，可以陈述申辩。",
    "Repair follows a record; against an intended one there is the defence.",
  ),
  clause,
)

export const penaltyBeforeRecord = reject(
  "penalty.beforeRecord",
  text("尚未作出失信记录，不得惩戒。", "Without a record there is no penalty."),
  text("请先完成准入、告知和记录。", "Complete admission, notice and recording first."),
  penaltyClause,
)

export const exempted = reject(
  "penalty.exempted",
  text("已经认定免责，不得惩戒。", "The case is exempted: there is no penalty."),
  text(
    "发现虚假材料的，由作出容错结论的机关先撤回结论。",
    "If materials were false, the body that exempted withdraws first.",
  ),
  clause,
)

export const tolerancePending = reject(
  "tolerance.pending",
  text("容错程序尚未办结，不能作出记录。", "The tolerance procedure has not concluded: no record yet."),
  text("请等待容错结论。", "Await its conclusion."),
  clause,
)

export const toleranceAfterRecord = reject(
  "tolerance.afterRecord",
  text("记录已经作出，容错不再启动。", "A record was made: tolerance no longer begins."),
  text("可以提出异议，或者申请复核。", "File an objection, or ask for review."),
  clause,
)

export const noticeNotDue = reject(
  "notice.notProposed",
  text("没有拟作出的记录，不需要告知。", "No record is intended, so there is nothing to give notice of."),
  text("请先就准入作出选择。", "Choose on admission first."),
  clause,
)

export const notProposed = reject(
  "record.notProposed",
  text("没有拟作出的记录。", "No record is intended."),
  text("请先就准入作出选择，并送达告知书。", "Choose on admission first, and serve the notice."),
  clause,
)

export const afterAdmission = reject(
  "admission.concluded",
  text("准入已经办结。", "Admission has been concluded."),
  text("有新的文书或者事实的，请先登记。", "If there is a new instrument or fact, register it first."),
  clause,
)

export const noInstrument = reject(
  "record.noInstrument",
  text(
    "没有认定该对象失信的生效文书，不能作出记录。",
    "No effective instrument finds the act of this subject: no record.",
  ),
  text("请等待文书生效后登记。", "Register the instrument once it has taken effect."),
  clause,
)

export const alreadyRegistered = reject(
  "instrument.registered",
  text("该文书已经登记。", "The instrument is registered already."),
  text("文书有变化的，请登记变化。", "If it changed, register the change."),
  clause,
)

export const unknownInstrument = reject(
  "instrument.unknown",
  text("本案没有这一文书。", "The case has no such instrument."),
  text("请核对文号和作出机关。", "Check its number and issuer."),
  clause,
)

export const unchanged = reject(
  "instrument.unchanged",
  text("该文书的状态没有变化。", "The instrument's status is the same."),
  text("请核对文书的最新状态。", "Check its latest status."),
  clause,
)

export const neverRevives = reject(
  "instrument.neverRevives",
  text(
    "已经变更、撤销、确认违法或者无效的文书不会恢复生效。",
    "An instrument that was changed or fell doesn't take effect again.",
  ),
  text("重新作出的，请登记新的文书。", "If the matter was decided again, register the new instrument."),
  clause,
)

export const suspended = reject(
  "record.suspended",
  text("作为依据的文书已经变化，记录中止使用。", "The instrument changed: the record rests."),
  text("请等待重新处理，或者先决定连锁处理事项。", "Await the re-decision, or first decide what follows."),
  clause,
)

export const repaired = reject(
  "record.repaired",
  text("该记录已经修复，不得再惩戒。", "The record is repaired: no further penalty."),
  text("有新的失信行为的，请另行立案。", "For a new dishonest act open a new case."),
  clause,
)

export const noticeAgain = reject(
  "record.noticeAgain",
  text(
    "对当事人更为不利的变动，应当重新告知并听取陈述申辩。",
    "What is worse for the subject works only after a new notice and hearing.",
  ),
  text(
    "请先登记告知后的变化，重新送达告知书，待陈述申辩期满后再办理。",
    "Note what is new, serve the notice again, and act once the term for the defence has run.",
  ),
  clause,
)

export const nothingNew = reject(
  "notice.nothingNew",
  text("记录已经作出，没有需要重新告知的变化。", "The record is made and nothing new is to be notified."),
  text("有新的事实或者依职权调整的，请先登记变化。", "If there is something new, note the change first."),
  clause,
)

export const nothingPending = reject(
  "cascade.none",
  text("没有待处理的文书变化。", "No change of an instrument waits for a decision."),
  text("请先登记文书的变化。", "Register the change of the instrument first."),
  clause,
)

export const redecisionWithoutInstrument = reject(
  "redecision.instrumentMissing",
  text(
    "重新认定同一失信行为，应当有新的生效文书。",
    "The same finding again needs a new instrument in effect.",
  ),
  text("请登记重新作出的文书。", "Register the instrument made again."),
  clause,
)
