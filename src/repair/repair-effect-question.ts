/**
 * What follows from a repair that was granted. Not whether it is granted. A repair reaches everyone who was told, and
 * deletes nothing that the law says must be kept.
 */
import { each } from "../policy/index.js"
import { text } from "../kernel/index.js"
import { archiveRequired, isPublished, isShared, measuresRunning, subjectKind } from "../facts/index.js"
import { repairConclusion } from "./repair-conclusion.js"

/**
 * 修复结果 (each). All but `keepArchive` favour the subject.
 * @example
 * repairEffect.outcomes.map(({ id }) => id)
 * // => ["endPublicity", "stopSharing", "liftMeasures", "markRepaired", "keepArchive"]
 */
export const repairEffect = each("repair.effect", {
  title: text("信用修复结果", "effect of repair"),
  ask: text("准予修复后应当办理哪些事项？", "What follows from the repair?"),
  facts: [repairConclusion, subjectKind, isPublished, isShared, measuresRunning, archiveRequired],
  outcomes: {
    endPublicity: { label: text("终止公示", "end publicity"), bearing: "benefit" },
    stopSharing: {
      label: text("停止共享和使用，告知已接收单位", "stop sharing and use, and tell the receivers"),
      bearing: "benefit",
    },
    liftMeasures: { label: text("解除惩戒措施", "lift measures"), bearing: "benefit" },
    markRepaired: { label: text("标注已修复", "mark as repaired"), bearing: "benefit" },
    keepArchive: text("依法保存档案", "keep in the archive"),
  },
})
