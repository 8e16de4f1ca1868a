// Packs and receipts as text: JSON, YAML, and conditions that a lawyer can read.

export { parseCondition, type ConditionFault } from "./condition-parser.js"
export { formatCondition } from "./condition-text.js"
