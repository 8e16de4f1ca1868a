// What is taken out of a file (个人信息保护法第四十七条; 政务处分法第五十四条): nothing against the rules; and the law of files that
// nothing enters, moves or goes against an answer.
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { addDays, on } from "../../src/kernel/index.js"
import { foldDossier, type DossierCommandBody, type DossierEventBody } from "../../src/dossier/index.js"
import type { GivenFacts } from "../../src/policy/index.js"
import * as Record from "../record/office.js"
import * as A from "./archive.js"
import { broken } from "./laws.js"
import { randomLife } from "./random-life.js"
import { law, under, why } from "./under-rules.js"

describe("what is taken out at the end of its period", () => {
  const gone = addDays(A.day, 31)
  const file = A.after(A.opening, A.making(A.drafts.evaluation))
  const expiring = (facts?: GivenFacts): DossierCommandBody => ({
    type: "expireEntry",
    data: { by: A.by(), entry: "e-evaluation", ...(facts === undefined ? {} : { facts }) },
  })

  it("is erased where the rules let it be, on the table's clause and theirs", () => {
    const facts = { archiveRequired: false, stillListed: false }
    expect(Result.getOrThrow(A.decided(file, expiring(facts), under({}, gone)))).toMatchObject([
      {
        type: "entryExpired",
        data: { action: "delete", facts },
        receipt: {
          question: "retention.action",
          facts: {
            subjectKind: "civilServant",
            queryPeriodOver: true,
            storagePeriodOver: true,
            recordRepaired: false,
            ...facts,
          },
        },
      },
    ])
  })

  it("is never erased where the law keeps it, nor before anybody knows", () => {
    const kept = why(file, expiring({ archiveRequired: true, stillListed: false }), under({}, gone))
    expect(kept).toContain("choice.unlawful 第五十四条")
    expect(why(file, expiring(), under({}, gone))).toEqual([
      "choice.askOn archiveRequired",
      "choice.askOn stillListed",
    ])
  })

  it("isn't asked about before its last day has passed", () => {
    expect(why(file, expiring({ archiveRequired: true }), under())).toEqual([
      "retention.running entry 第四十七条",
    ])
  })

  it("of a record: whether it is repaired is read from its case", () => {
    const ended = { ...A.drafts.record, anchors: { ended: on("2026-04-01") } }
    const held = A.after(A.opening, A.making(ended))
    const record = Record.recorded(Record.servant, { subjectKind: "civilServant" }).state
    const out: DossierCommandBody = {
      type: "expireEntry",
      data: { by: A.by(), entry: "e-record", facts: { storagePeriodOver: false, stillListed: true } },
    }
    const late = on("2031-04-02")
    expect(why(held, out, under({ record }, late))).toEqual(
      expect.arrayContaining([expect.stringMatching(/^choice\.unlawful/u)]),
    )
    const free: DossierCommandBody = {
      ...out,
      data: { ...out.data, facts: { storagePeriodOver: false, stillListed: false } },
    }
    expect(why(held, free, under({ record }, late))).toEqual(["entryExpired"])
  })
})

describe("two hundred seeded lives of files under the rules", () => {
  it("break no law", () => {
    const happened = new Map<string, number>()
    for (let seed = 1; seed <= 200; seed += 1) {
      const { state, events, lastDay } = randomLife(seed, 60, undefined, law)
      if (state.kind === "open") expect([seed, broken(state, events, under({}, lastDay))]).toEqual([seed, []])
      for (const { type } of events) happened.set(type, (happened.get(type) ?? 0) + 1)
    }
    console.log(JSON.stringify(Object.fromEntries([...happened].sort())))
    for (const type of ["fileOpened", "fileHandedOver", "entryMade", "entryExpired"])
      expect(happened.get(type)).toBeGreaterThan(5)
  })
})

describe("the law that nothing goes against an answer is broken by what the questions keep out", () => {
  const name = "nothing enters, moves or goes against the answer of its question"
  const happening = (...bodies: readonly DossierEventBody[]) => {
    const common = {
      basis: [],
      schemaVersion: 1,
      occurredOn: addDays(A.day, 31),
      subject: A.civilServant.ref,
      actor: A.clerk,
    }
    const all = [
      ...A.life(A.opening, A.making(A.drafts.evaluation)),
      ...bodies.map((body) => ({ ...common, ...body })),
    ]
    const state = foldDossier(all)
    if (state.kind !== "open") throw new Error("no file")
    return broken(state, all, under({}, addDays(A.day, 31)))
  }
  const by = A.by()
  const cadre = { ...A.ofStaff, districtCadre: true }
  const forgeries: readonly (readonly [string, DossierEventBody])[] = [
    [
      "an entry without lawful authority",
      {
        type: "entryMade",
        data: { by, entry: A.drafts.clean, facts: { ...A.withBasis, entryBasis: false } },
      },
    ],
    ["an entry nobody asked about", { type: "entryMade", data: { by, entry: A.drafts.clean } }],
    [
      "a file handed over to another keeper than the rules name",
      {
        type: "fileHandedOver",
        data: { by, to: A.town, subject: A.civilServant, management: "staff", facts: cadre },
      },
    ],
    [
      "a file that stays with another keeper than the rules name",
      { type: "subjectMoved", data: { by, subject: A.civilServant, management: "staff", facts: cadre } },
    ],
    [
      "an entry erased that the law keeps",
      {
        type: "entryExpired",
        data: {
          by,
          entry: "e-evaluation",
          action: "delete",
          facts: { subjectKind: "civilServant", archiveRequired: true, stillListed: false },
        },
      },
    ],
  ]
  it.each(forgeries)("%s", (_, forged) => {
    expect(happening(forged)).toContain(name)
  })
  it("and not by a life that keeps to the answers", () => {
    expect(happening()).toEqual([])
  })
})
