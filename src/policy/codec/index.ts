// Packs and receipts as text: JSON, YAML, and conditions that a lawyer can read.

export { parseCondition, type ConditionFault } from "./condition-parser.js"
export { formatCondition } from "./condition-text.js"
export { decodePack, encodePack, type PackFile, type PackJson } from "./pack-json.js"
export { packFromYaml, packToYaml } from "./pack-yaml.js"
export { decodeReceipt } from "./receipt-json.js"
