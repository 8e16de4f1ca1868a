/** Names of a program made from ids of a pack: valid, distinct, and the same for the same plan. */

const parts = (id: string): readonly string[] => id.split(/[^\p{L}\p{N}]+/u).filter((part) => part !== "")

const raised = (part: string): string => part.charAt(0).toUpperCase() + part.slice(1)

/** `penalty.leniency` → `PenaltyLeniency`. Letters outside ASCII are left out, so that every compiler reads the name. */
export const typeName = (id: string): string => {
  const name = parts(id)
    .map((part) => raised(part.replace(/[^A-Za-z0-9]/gu, "")))
    .join("")
  return /^[A-Za-z]/u.test(name) ? name : `Q${name}`
}

/** `penalty.leniency` → `penaltyLeniency`. */
export const valueName = (id: string): string => {
  const name = typeName(id)
  return name.charAt(0).toLowerCase() + name.slice(1)
}

/** `ownDuty` → `OWN_DUTY`. */
export const constantName = (id: string): string => {
  const name = parts(id)
    .map((part) => part.replace(/[^A-Za-z0-9]/gu, "").replace(/([a-z0-9])([A-Z])/gu, "$1_$2"))
    .filter((part) => part !== "")
    .join("_")
    .toUpperCase()
  return /^[A-Z]/u.test(name) ? name : `V_${name}`
}

/** One name for each id; ids that would have the same name are told apart by a number. */
export const distinctNames = (
  ids: readonly string[],
  nameOf: (id: string) => string,
  taken: ReadonlySet<string> = new Set(),
): ReadonlyMap<string, string> => {
  const used = new Set(taken)
  const names = new Map<string, string>()
  for (const id of ids) {
    const wanted = nameOf(id)
    let name = wanted
    for (let number = 2; used.has(name); number += 1) name = `${wanted}${String(number)}`
    used.add(name)
    names.set(id, name)
  }
  return names
}
