import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { text } from "../../src/kernel/index.js"
import {
  procedure,
  procedureFaults,
  proceduresInForce,
  step,
  type Procedure,
  type ProcedureNeed,
  type Step,
} from "../../src/procedure/index.js"
import { citation, deadlineOf, term, who } from "./made-up.js"

const label = text("步骤", "step")
const parts: readonly Step[] = [
  step({ id: "told", label, actor: "organ", who, follows: [] }),
  step({
    id: "heard",
    label,
    actor: "subject",
    who,
    follows: ["told", "heard", "answered"],
    deadlines: [deadlineOf("told")],
  }),
  step({ id: "answered", label, actor: "organ", who, follows: ["heard"], deadlines: [deadlineOf("heard")] }),
]
const need: ProcedureNeed = {
  procedure: "example",
  steps: [
    { step: "told", required: true, begins: true, carries: ["decider", "evidence", "documents"] },
    { step: "heard", required: true, begins: false, carries: [] },
    { step: "answered", required: false, begins: false, carries: ["decider"] },
  ],
  rights: [{ step: "heard", from: "told" }],
}
const made = (steps: readonly Step[]): Procedure =>
  procedure({ id: "example", label: text("示例", "example"), citation, steps })

const changed = (id: string, change: Partial<Step>): Procedure =>
  made(parts.map((one) => (one.id === id ? { ...one, ...change } : one)))

const faults = (one: Procedure) => procedureFaults(one, need).map(({ code, at }) => `${code} ${at ?? ""}`)

const extension = (times: number) => ({
  period: term("longer"),
  bounds: "added" as const,
  approvedBy: who,
  times,
  citation,
})
const ground = { id: "appraisal", label: text("鉴定", "appraisal"), citation }
const document = { document: "letter", label: text("函", "letter"), to: "other", proof: "receipt" } as const

describe("a procedure is held to what it must be", () => {
  it("is fine as it stands", () => {
    expect(faults(made(parts))).toEqual([])
  })

  it("may bind a body to decide together and to recuse itself, and let a case go on without the subject", () => {
    expect(faults(changed("answered", { collective: true, recusal: true }))).toEqual([])
    for (const effect of ["caseGoesOn", "receiverDecides"] as const)
      expect(
        faults(changed("heard", { deadlines: [deadlineOf("told", { ifLate: { effect, words: label } })] })),
      ).toEqual([])
    for (const times of [1, 2])
      expect(
        faults(changed("answered", { deadlines: [deadlineOf("heard", { extension: extension(times) })] })),
      ).toEqual([])
    const { times: _, ...unbounded } = extension(1)
    expect(
      faults(changed("answered", { deadlines: [deadlineOf("heard", { extension: unbounded })] })),
    ).toEqual([])
  })

  const wrong: readonly (readonly [string, Procedure, readonly string[]])[] = [
    ["a name twice", made([...parts, parts[2]!]), ["procedure.stepTwice example.answered"]],
    [
      "no beginning",
      changed("told", { follows: ["answered"] }),
      [
        "procedure.noFirstStep example",
        "procedure.unreachable example.told",
        "procedure.unreachable example.heard",
        "procedure.unreachable example.answered",
        "procedure.mustBegin example.told",
      ],
    ],
    [
      "a step that there isn't",
      changed("answered", { follows: ["heard", "elsewhere"] }),
      ["procedure.unknownStep example.answered.follows"],
    ],
    [
      "an island",
      made([...parts, step({ id: "lost", label, actor: "organ", who, follows: ["lost"] })]),
      ["procedure.unreachable example.lost"],
    ],
    ["nobody acts", changed("answered", { who: text(" ", " ") }), ["procedure.nobodyActs example.answered"]],
    [
      "the subject decides together",
      changed("heard", { collective: true }),
      ["procedure.nobodyActs example.heard", "procedure.tooMuchAsked example.heard"],
    ],
    [
      "a term that nothing starts",
      changed("answered", { deadlines: [deadlineOf("elsewhere")] }),
      ["procedure.unknownStart example.answered.elsewhere"],
    ],
    [
      "a term that only a later step starts",
      made(
        [...parts, step({ id: "closed", label, actor: "organ", who, follows: ["answered"] })].map((one) =>
          one.id === "told"
            ? { ...one, deadlines: [deadlineOf("closed")] }
            : one.id === "heard"
              ? { ...one, follows: [...one.follows, "closed"] }
              : one,
        ),
      ),
      ["procedure.unknownStart example.told.closed"],
    ],
    [
      "two terms from one day",
      changed("answered", { deadlines: [deadlineOf("heard"), deadlineOf("heard")] }),
      ["procedure.termTwice example.answered.heard"],
    ],
    [
      "a body's lateness against the subject",
      changed("answered", {
        deadlines: [deadlineOf("heard", { ifLate: { effect: "caseGoesOn", words: label } })],
      }),
      ["procedure.lateAgainstSubject example.answered.heard"],
    ],
    ...[0, -1, 1.5].map((times): readonly [string, Procedure, readonly string[]] => [
      `extended ${String(times)} times`,
      changed("answered", { deadlines: [deadlineOf("heard", { extension: extension(times) })] }),
      ["procedure.extensionTimes example.answered.heard"],
    ]),
    [
      "nobody named in one of the two languages",
      changed("answered", { who: text("办理机关", " ") }),
      ["procedure.nobodyActs example.answered"],
    ],
    [
      "nobody named in the other",
      changed("answered", { who: text(" ", "the body") }),
      ["procedure.nobodyActs example.answered"],
    ],
    [
      "the subject recuses itself",
      changed("heard", { recusal: true }),
      ["procedure.nobodyActs example.heard"],
    ],
    [
      "a body's late receipt left to whoever receives",
      changed("answered", {
        deadlines: [deadlineOf("heard", { ifLate: { effect: "receiverDecides", words: label } })],
      }),
      ["procedure.lateAgainstSubject example.answered.heard"],
    ],
    [
      "a term that only the step itself starts",
      changed("told", { deadlines: [deadlineOf("told")] }),
      ["procedure.unknownStart example.told.told"],
    ],
    [
      "a ground twice",
      changed("answered", { deadlines: [deadlineOf("heard", { suspensions: [ground, ground] })] }),
      ["procedure.groundTwice example.answered.heard.appraisal"],
    ],
    [
      "a document twice",
      changed("told", { service: [document, document] }),
      ["procedure.documentTwice example.told.letter"],
    ],
    [
      "a step that a command needs left out",
      made(parts.slice(0, 1)),
      ["procedure.stepNeeded example.heard", "procedure.rightNarrowed example.heard"],
    ],
    [
      "evidence that a command can't carry",
      changed("answered", { evidence: ["report"] }),
      ["procedure.tooMuchAsked example.answered"],
    ],
    [
      "documents that a command can't carry",
      changed("answered", { service: [document] }),
      ["procedure.tooMuchAsked example.answered"],
    ],
    [
      "a body in the subject's place",
      changed("heard", { actor: "organ" }),
      ["procedure.tooMuchAsked example.heard", "procedure.rightNarrowed example.heard"],
    ],
    [
      "a right that ends with a later step",
      changed("heard", { follows: ["told"] }),
      ["procedure.rightNarrowed example.heard"],
    ],
  ]
  it.each(wrong)("%s", (_, one, expected) => {
    expect(faults(one)).toEqual(expected)
  })

  it("says in words what is wrong and what to do", () => {
    for (const [, one] of wrong)
      for (const { message, remedy } of procedureFaults(one, need)) {
        expect(message.zh).toMatch(/。$/u)
        expect(remedy.zh).toMatch(/^请.*。$/u)
      }
  })
})

describe("a step that a command takes", () => {
  const carried = ["evidence", "documents", "decider"] as const
  const every = [0, 1, 2, 3, 4, 5, 6, 7].map((bits) =>
    carried.filter((_, place) => (bits >> place) % 2 === 1),
  )
  const own: ProcedureNeed = { ...need, rights: [] }
  const tooMuch = (change: Partial<Step>) =>
    every
      .filter((carries) => {
        const steps = own.steps.map((one) => (one.step === "answered" ? { ...one, carries } : one))
        const found = procedureFaults(changed("answered", change), { ...own, steps })
        return found.some(({ code }) => code === "procedure.tooMuchAsked")
      })
      .map((carries) => carries.join(" "))

  it("asks for no more than the command can carry: evidence, the service of documents with its proof, a decider", () => {
    expect(tooMuch({ actor: "either" })).toEqual([])
    expect(tooMuch({ actor: "either", evidence: ["report"] })).toEqual([
      "",
      "documents",
      "decider",
      "documents decider",
    ])
    expect(tooMuch({ actor: "either", service: [document] })).toEqual([
      "",
      "evidence",
      "documents",
      "decider",
      "evidence decider",
      "documents decider",
    ])
    const undecided = ["", "evidence", "documents", "evidence documents"]
    expect(tooMuch({ actor: "organ" })).toEqual(undecided)
    expect(tooMuch({ actor: "either", collective: true })).toEqual(undecided)
  })

  it("begins the procedure where the command begins it, and nowhere else", () => {
    const begun = [
      ...procedureFaults(changed("answered", { follows: [] }), own),
      ...procedureFaults(changed("told", { follows: ["heard"] }), own),
    ].filter(({ code }) => code === "procedure.mustBegin")
    expect(begun.map(({ at }) => at)).toEqual(["example.answered", "example.told"])
  })
})

describe("the procedures of an office", () => {
  it("are each held to the need of the room that runs it, and to no other", () => {
    const second = { ...made(parts.slice(0, 1)), id: "second" }
    expect(proceduresInForce([second, made(parts)], [need])).toEqual(
      Result.succeed({ second, example: made(parts) }),
    )
    const codesOf = (needs: readonly ProcedureNeed[]) => {
      const found = proceduresInForce([second, made(parts)], needs)
      return Result.isFailure(found) ? found.failure.map(({ code, at }) => `${code} ${at ?? ""}`) : []
    }
    expect(codesOf([need, { ...need, procedure: "second" }])).toEqual([
      "procedure.stepNeeded second.heard",
      "procedure.rightNarrowed second.heard",
    ])
    expect(codesOf([{ ...need, procedure: "absent" }])).toEqual(["procedure.missing absent"])
  })

  it("are taken together if each is fine", () => {
    expect(proceduresInForce([made(parts)], [need])).toEqual(Result.succeed({ example: made(parts) }))
  })
  it("are refused with every fault: one twice, one missing, one wrong", () => {
    const twice = proceduresInForce(
      [made(parts), changed("answered", { follows: [] })],
      [need, { ...need, procedure: "absent" }],
    )
    expect(Result.isFailure(twice) && twice.failure.map(({ code, at }) => `${code} ${at ?? ""}`)).toEqual([
      "procedure.twice example",
      "procedure.missing absent",
      "procedure.unknownStart example.answered.heard",
      "procedure.mustBegin example.answered",
    ])
  })
})
