import { describe, expect, it } from "vitest"
import { laws, real, walk, without, withoutFollowing, type Machine } from "./walk.js"

const walked = walk(real)

/** For each law the guard that holds it, taken out. */
/** What units answered, whatever became of the case: the reading that the library doesn't take. */
const asAnswered: Machine["inEffect"] = ({ requests }) =>
  requests.flatMap(({ id, measure, basis, units }) =>
    units
      .filter(({ answer }) => ["accepted", "carriedOut"].includes(answer.kind))
      .map(({ unit }) => ({ request: id, measure, basis, unit })),
  )

/** The same, and whoever refused counted with the rest. */
const withRefusals: Machine["inEffect"] = ({ requests }) =>
  requests.flatMap(({ id, measure, basis, units }) =>
    units.map(({ unit }) => ({ request: id, measure, basis, unit })),
  )

/** The library with one guard taken out, by the beginning of the name of the law that it holds. */
const guards: readonly (readonly [string, Machine])[] = [
  [
    "no measure without basis",
    { ...without("linkage.notListed", "linkage.notImposed"), inEffect: asAnswered },
  ],
  ["only what the case imposes", without("linkage.notListed", "linkage.notImposed")],
  ["only what the case imposes", without("linkage.unknownUnit")],
  ["nothing keeps effect after repair", { ...real, inEffect: asAnswered }],
  ["nothing keeps effect after its last day", { ...real, inEffect: asAnswered }],
  ["repair and revocation reach all", withoutFollowing],
  ["no double counting", without("linkage.alreadyAsked")],
  ["an answer once given", without("linkage.answered")],
  ["results are fed back only after", without("linkage.feedbackBeforeResponse")],
  ["each unit answers for itself", without("linkage.notAsked")],
  ["a request that ended stays ended", without("linkage.requestTaken")],
  ["whoever may have acted owes", without("linkage.evidenceMissing")],
  ["whoever may have acted owes", { ...real, owing: () => [] }],
  ["whoever said in writing", { ...real, inEffect: withRefusals }],
]

describe("every state that joint measures can reach", () => {
  it("keeps every law", () => {
    expect([...walked.broken]).toEqual([])
    process.stdout.write(
      `联动奖惩: ${String(walked.worlds)} states, ${String(walked.steps)} steps, ${String(walked.refused)} refusals, ` +
        `${String(laws.length)} laws; ${String(walked.compared)} states taken for another fare the same\n`,
    )
    expect(walked.worlds).toBeGreaterThan(1000)
    expect(walked.compared).toBeGreaterThan(100)
  })
  it.each(guards)("without its guard this law fails: %s", (name, machine) => {
    const law = laws.find((known) => known.name.startsWith(name))?.name ?? "no such law"
    expect([...walk(machine, law).broken.keys()]).toContain(law)
  })
  it("has a guard taken out for each law", () => {
    expect(laws.filter(({ name }) => !guards.some(([begins]) => name.startsWith(begins)))).toEqual([])
  })
})
