/**
 * 失信程度. The plan measures by loss and social influence but sets no figure: every threshold is the host's. Which
 * measures follow is a question of its own.
 */
import { text } from "../kernel/index.js"
import { plan } from "../law/index.js"
import { chooseOne, numberFact } from "../policy/index.js"
import { instrument, lossAmount, rectification, socialInfluence } from "../facts/index.js"

const priorRecords = numberFact("priorRecords", {
  label: text("此前的失信记录", "earlier records"),
  prompt: text(
    "在计算期内，该对象此前有几条在用的失信记录？",
    "How many records in use did the subject have within the period that counts?",
  ),
  unit: text("条", "records"),
  min: 0,
  max: 1000,
  step: 1,
})

export const recordSeverity = chooseOne("record.severity", {
  title: text("失信程度", "severity"),
  ask: text("失信程度属于哪一档？", "How serious is the dishonest act?"),
  facts: [instrument, lossAmount, socialInfluence, priorRecords, rectification],
  outcomes: {
    slight: text("轻微", "slight"),
    ordinary: text("一般", "ordinary"),
    serious: text("严重", "serious"),
  },
  otherwise: {
    outcome: "slight",
    citations: [
      plan(
        "3.1.2",
        text(
          "按损失情况和社会影响程度区分；达不到上一档的，从低。",
          "By loss and influence; what doesn't reach a degree belongs to the lower.",
        ),
      ),
    ],
  },
})
