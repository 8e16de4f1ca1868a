/**
 * The twelve rules as a programmer writes them who needs no reasons: the yardstick of the bench. Lists of outcomes
 * are made once, since a programmer who counts nanoseconds would do so too.
 */
import type { Case, Lawful } from "./exemption.js"

const exempt = 1
const reduced = 2
const full = 4

const lists: readonly Lawful[] = Array.from({ length: 8 }, (_, set) => [
  ...((set & exempt) === 0 ? [] : (["exempt"] as const)),
  ...((set & reduced) === 0 ? [] : (["reduced"] as const)),
  ...((set & full) === 0 ? [] : (["full"] as const)),
])

export const byHand = (c: Case): Lawful => {
  const concerned = c.subject === "cadre" || c.subject === "organisation"
  let allowed = full
  if (concerned) {
    if (c.pioneering) allowed |= exempt
    if (c.trial && c.breached !== "prohibition") allowed |= exempt
    if (c.development && c.loss < 300) allowed |= exempt | reduced
    if (c.objected) allowed |= exempt
  }
  if (c.dutiesDone && c.unforeseeable) allowed |= exempt | reduced
  if (c.corrected && (c.onOwnInitiative || c.recovered === "fully")) allowed |= reduced
  if (c.recovered !== "none" && c.loss <= 500) allowed |= reduced
  const emergency = c.emergency && c.dutiesDone && !c.personalGain
  const prohibited = !emergency && c.breached === "prohibition" && (c.loss >= 500 || c.personalGain)
  if (!prohibited && c.corrected && c.onOwnInitiative && c.loss < 10 && c.earlier < 3)
    allowed = exempt | reduced
  if (c.personalGain || c.earlier >= 2) allowed &= ~exempt
  if (prohibited) allowed &= ~(exempt | reduced)
  return lists[allowed] ?? []
}
