/**
 * The twelve rules as a programmer writes them who needs no reasons: the yardstick of the bench. Lists of outcomes
 * are made once, since a programmer who counts nanoseconds would do so too. And the same with the checks that an engine makes.
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

const subjects: readonly string[] = ["cadre", "organisation", "unit", "other"]
const breaches: readonly string[] = ["none", "procedure", "prohibition"]
const recoveries: readonly string[] = ["none", "partly", "fully"]

const isStep = (value: unknown, high: number): boolean =>
  typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= high

/** The same by a programmer who doesn't trust what is given: every fact must be there and in its domain, no other. */
export const byHandChecked = (c: Case): Lawful => {
  if (
    Object.keys(c).length !== 15 ||
    !subjects.includes(c.subject) ||
    typeof c.pioneering !== "boolean" ||
    typeof c.trial !== "boolean" ||
    typeof c.development !== "boolean" ||
    typeof c.objected !== "boolean" ||
    typeof c.dutiesDone !== "boolean" ||
    typeof c.unforeseeable !== "boolean" ||
    typeof c.corrected !== "boolean" ||
    typeof c.onOwnInitiative !== "boolean" ||
    typeof c.personalGain !== "boolean" ||
    typeof c.emergency !== "boolean" ||
    !breaches.includes(c.breached) ||
    !recoveries.includes(c.recovered) ||
    !isStep(c.loss, 1000) ||
    !isStep(c.earlier, 9)
  )
    throw new Error("not a complete case")
  return byHand(c)
}
