/** 排除情形: any one of them shuts out exemption and reduction. Asked together, so that one answer (无) covers them all. */
import { text } from "../kernel/index.js"
import { booleanFact } from "../policy/index.js"

export const knowingViolation = booleanFact("knowingViolation", {
  label: text("明知故犯", "knowing violation"),
  prompt: text("是否明知故犯？", "Was it a knowing violation?"),
})
export const persistedAfterBan = booleanFact("persistedAfterBan", {
  label: text("上级明令禁止后仍实施", "persisted after a superior's explicit ban"),
  prompt: text("上级明令禁止后是否仍然实施？", "Was it done despite a superior's explicit ban?"),
})
export const privateGain = booleanFact("privateGain", {
  label: text("谋取私利", "private gain"),
  prompt: text("是否为自己或者他人谋取私利？", "Was private gain sought, for oneself or another?"),
})
export const collusion = booleanFact("collusion", {
  label: text("恶意串通", "collusion"),
  prompt: text("是否与他人恶意串通？", "Was there collusion with others?"),
})
export const plainlyUnlawfulOrder = booleanFact("plainlyUnlawfulOrder", {
  label: text("执行明显违法的决定", "carried out a plainly unlawful order"),
  prompt: text(
    "是否明知上级决定明显违法违规仍然执行？",
    "Was a superior's plainly unlawful decision knowingly carried out?",
  ),
})
