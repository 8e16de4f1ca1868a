/**
 * How far a record has reached: shown, shared, acted on. Asked wherever something must be undone.
 */
import { text } from "../kernel/index.js"
import { booleanFact } from "../policy/index.js"

/** The record is publicly displayed. */
export const isPublished = booleanFact("isPublished", {
  label: text("已公示", "published"),
  prompt: text("该记录是否已经公示？", "Has the record been published?"),
})

/** Other units have received the record. */
export const isShared = booleanFact("isShared", {
  label: text("已共享", "shared"),
  prompt: text("该记录是否已经共享给其他单位？", "Has the record been shared with other units?"),
})

/** Measures that rest on the record are in force. */
export const measuresRunning = booleanFact("measuresRunning", {
  label: text("惩戒措施在执行", "measures running"),
  prompt: text("依据该记录的惩戒措施是否正在执行？", "Are measures that rest on the record in force?"),
})
