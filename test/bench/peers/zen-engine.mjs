// The twelve rules as one decision graph with an expression node; `$` reads what the node has computed before. Cases
// are evaluated in batches, since every evaluation is a promise that crosses into native code.

import { ZenEngine } from "@gorules/zen-engine"

const expressions = {
  concerned: 'subject in ["cadre", "organisation"]',
  emergency_excepted: "emergency and dutiesDone and not personalGain",
  prohibited: 'not $.emergency_excepted and breached == "prohibition" and (loss >= 500 or personalGain)',
  slight: "not $.prohibited and corrected and onOwnInitiative and loss < 10 and earlier < 3",
  error_for_development: "$.concerned and development and loss < 300",
  not_foreseen: "dutiesDone and unforeseeable",
  exempt:
    "not $.prohibited and not personalGain and earlier < 2 and ($.slight or $.not_foreseen or $.error_for_development" +
    ' or ($.concerned and (pioneering or objected or (trial and breached != "prohibition"))))',
  reduced:
    "not $.prohibited and ($.slight or $.not_foreseen or $.error_for_development" +
    ' or (corrected and (onOwnInitiative or recovered == "fully")) or (recovered != "none" and loss <= 500))',
  full: "not $.slight",
}

const graph = {
  nodes: [
    { id: "in", type: "inputNode", name: "Request", position: { x: 0, y: 0 }, content: {} },
    {
      id: "rules",
      type: "expressionNode",
      name: "Rules",
      position: { x: 200, y: 0 },
      content: {
        expressions: Object.entries(expressions).map(([key, value]) => ({ id: key, key, value })),
      },
    },
    { id: "out", type: "outputNode", name: "Response", position: { x: 400, y: 0 }, content: {} },
  ],
  edges: [
    { id: "1", sourceId: "in", targetId: "rules", type: "edge" },
    { id: "2", sourceId: "rules", targetId: "out", type: "edge" },
  ],
}

export const create = async () => {
  const decision = new ZenEngine().createDecision(Buffer.from(JSON.stringify(graph)))
  return {
    batch: 64,
    ask: async (one) => {
      const { result } = await decision.evaluate(one)
      return ["exempt", "reduced", "full"].filter((id) => result[id])
    },
  }
}
