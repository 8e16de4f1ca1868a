/**
 * Whether the law itself wants the record kept, whatever else becomes of it.
 */
import { text } from "../kernel/index.js"
import { booleanFact } from "../policy/index.js"

export const archiveRequired = booleanFact("archiveRequired", {
  label: text("依法应当保存档案", "archive required by law"),
  prompt: text(
    "法律法规是否要求继续保存该记录的档案？",
    "Does the law require the archive of this record to be kept?",
  ),
})
