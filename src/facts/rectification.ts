/** What became of the rectification that was urged. Sham rectification counts as refusal wherever rules speak of either. */
import { text } from "../kernel/index.js"
import { oneOfFact } from "../policy/index.js"

export const rectification = oneOfFact("rectification", {
  label: text("整改情况", "rectification"),
  prompt: text("督促整改的情况如何？", "What became of the rectification that was urged?"),
  move: "both",
  options: {
    notUrged: text("尚未督促整改", "not urged"),
    running: text("正在限期整改", "running"),
    done: text("已整改到位", "done"),
    refused: text("拒不整改", "refused"),
    sham: text("虚假整改", "sham"),
  },
})
