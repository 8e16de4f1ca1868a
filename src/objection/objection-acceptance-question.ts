/**
 * Whether an objection to a record is accepted, and if not, where it goes. Not the objection's merits. An attack on the
 * instrument itself is redirected to whoever can change the instrument; it is never simply refused.
 */
import { all, booleanFact, chooseOne, factTerm, oneOfFact } from "../policy/index.js"
import { text } from "../kernel/index.js"
import { objectionHandling, objectionSourceReply, objectionTransfer } from "./objection-periods.js"

const objectionFiler = oneOfFact("objectionFiler", {
  label: text("异议提出人", "who objects"),
  prompt: text("异议由谁提出？", "Who files the objection?"),
  options: {
    subject: text("记录对象本人（本单位）", "the subject of the record"),
    agent: text("其委托的人", "an agent of the subject"),
    other: text("其他人", "somebody else"),
  },
})

const objectionTarget = oneOfFact("objectionTarget", {
  label: text("异议针对的内容", "what is contested"),
  prompt: text("异议针对什么？", "What does the objection contest?"),
  options: {
    content: text("记录内容错误、遗漏或者与文书不一致", "content wrong, incomplete or unlike the instrument"),
    identity: text("记录的不是本人（本单位）", "the record is of somebody else"),
    overdue: text("应当终止公示、删除或者更新而未办理", "publicity, deletion or update overdue"),
    rights: text(
      "侵犯国家秘密、商业秘密、个人隐私等合法权益",
      "secrets, privacy or other lawful interests infringed",
    ),
    instrument: text("对作为依据的文书本身不服", "the underlying instrument itself"),
    unrelated: text("与记录无关的事项", "a matter unrelated to the record"),
  },
})

const informationSource = oneOfFact("informationSource", {
  label: text("信息来源", "source of the information"),
  prompt: text("有异议的信息由谁提供？", "Who supplied the contested information?"),
  options: {
    ownOffice: text("本机关产生", "this office"),
    sourceUnit: text("其他单位提供", "another unit"),
  },
})

const evidenceOffered = booleanFact("evidenceOffered", {
  label: text("已提供证据", "evidence offered"),
  prompt: text("是否提供了信息不准确的证据？", "Is evidence offered that the information is inaccurate?"),
  move: "up",
  movedBy: text("提供信息不准确的证据", "offer evidence that the information is inaccurate"),
})

const reasonsStated = booleanFact("reasonsStated", {
  label: text("写明异议内容和理由", "contents and reasons stated"),
  prompt: text("是否写明异议的内容和理由？", "Are the contents and reasons of the objection stated?"),
  move: "up",
  movedBy: text("写明异议的内容和理由", "state the contents and reasons of the objection"),
})

const sameObjectionDecided = booleanFact("sameObjectionDecided", {
  label: text("同一异议已经处理且无新证据", "same objection already decided, no new evidence"),
  prompt: text(
    "同一异议是否已经处理完毕，且没有新的证据和理由？",
    "Has the same objection been decided, with no new evidence or reason?",
  ),
  move: "down",
  movedBy: text("提出新的证据或者理由", "bring new evidence or a new reason"),
})

/**
 * 异议受理. Outcomes from lenient to severe: `accept`, `transfer` (the source unit checks), `redirect` (told where the
 * matter belongs), `supplement` (told once what is missing), `refuse`. The periods of each are payload.
 * @example
 * objectionAcceptance.outcomes.map(({ id }) => id) // => ["accept", "transfer", "redirect", "supplement", "refuse"]
 */
export const objectionAcceptance = chooseOne("objection.acceptance", {
  title: text("异议受理", "acceptance of an objection"),
  ask: text("异议是否受理？", "Is the objection accepted?"),
  facts: [
    objectionFiler,
    objectionTarget,
    informationSource,
    evidenceOffered,
    reasonsStated,
    sameObjectionDecided,
  ],
  outcomes: {
    accept: { label: text("受理", "accept"), payload: [objectionHandling.id] },
    transfer: {
      label: text("转交信息提供单位核查", "transfer to the source unit"),
      payload: [objectionTransfer.id, objectionSourceReply.id],
    },
    redirect: text("告知应当向何处提出", "tell where it belongs"),
    supplement: text("一次告知补正", "tell once what is missing"),
    refuse: text("不予受理并说明理由", "refuse, with reasons"),
  },
  constraints: [
    {
      id: "objection.acceptance.evidence-is-new",
      impossible: all(factTerm(sameObjectionDecided), factTerm(evidenceOffered)),
      because: text(
        "提供了新的证据，就不是已经处理的同一异议。",
        "An objection with new evidence isn't the one already decided.",
      ),
    },
  ],
})
