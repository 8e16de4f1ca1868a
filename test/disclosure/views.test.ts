// Who sees what of a record: random records for every audience. Nothing outside a list, nothing of a record that is narrower
// than the audience, the mark of an objection wherever the record shows (个人信息保护法第六条、第三十四条、第四十五条).

import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { months, on, partyRef, text, type Severity } from "../../src/kernel/index.js"
import { plan } from "../../src/law/index.js"
import { civilCodeCounting } from "../../src/packs/national/calendar/index.js"
import {
  allowLists,
  audiences,
  disclosureScope,
  undisclosed,
  viewFor,
  type DisclosureScope,
  type Reader,
  type RecordField,
  type RecordFields,
  type RecordToShow,
} from "../../src/disclosure/index.js"
import * as disclosure from "../../src/disclosure/index.js"
import { recordToShow, type Recorded } from "../../src/record/index.js"
import { canaries } from "../audit/canaries.js"
import { examplesOf, runExample } from "../kernel/run-examples.js"
import * as Record from "../record/office.js"

const scopes = disclosureScope.outcomes.map(({ id }): DisclosureScope => id)
const subject = partyRef("person-7")
const partner = partyRef("unit-7")

/** Each field says which one it is, and holds somebody's data, so that whatever comes out can be told. */
const fields: fc.Arbitrary<RecordFields> = fc
  .record({
    canary: fc.constantFrom(...canaries),
    subjectKind: fc.constantFrom("unit" as const, "person" as const),
    standing: fc.constantFrom(
      "inUse" as const,
      "suspended" as const,
      "repaired" as const,
      "withdrawn" as const,
    ),
    scope: fc.constantFrom(...scopes, "undecided" as const),
    severity: fc.constantFrom<Severity>("slight", "ordinary", "serious"),
  })
  .map(({ canary, ...rest }) => {
    const told = (field: string): string => `${field}:${canary}`
    return {
      ...rest,
      subject,
      recordedOn: on("2026-03-12"),
      basis: [{ ...plan("3.1.4"), title: told("basis") }],
      instruments: [
        {
          kind: "courtDecision",
          number: told("instruments"),
          issuer: "虚构法院",
          issuedOn: on("2026-01-05"),
        },
      ],
      measures: [{ id: told("measures"), label: text("措施", "measure"), basis: [] }],
      channels: [told("channels")],
      receivers: [partner],
      repair: told("repair"),
      facts: { remark: told("facts") },
      assessments: [partyRef("assessment-7")],
    }
  })

const records: fc.Arbitrary<RecordToShow> = fc.record({
  fields,
  objection: fc.constantFrom("none", "mark", "freeze"),
  isPublic: fc.boolean(),
  sharedWith: fc.constantFrom([], [partner], [partyRef("unit-8")]),
})

const readers: readonly Reader[] = [
  { audience: "subject", ref: subject },
  { audience: "keeper" },
  { audience: "competentOrgan", authorityRef: partyRef("authority-1") },
  { audience: "sharingPartner", ref: partner },
  { audience: "public" },
  { audience: "trainer" },
]

const names = Object.keys(fc.sample(fields, { numRuns: 1, seed: 1 })[0] ?? {}) as readonly RecordField[]
const width = (scope: DisclosureScope | "undecided" | undefined): number =>
  scope === undefined || scope === "undecided" ? -1 : scopes.indexOf(scope)

const everyView = (
  check: (reader: Reader, record: RecordToShow, view: ReturnType<typeof viewFor>) => void,
) => {
  let shown = 0
  fc.assert(
    fc.property(records, (record) => {
      for (const reader of readers) {
        const view = viewFor(reader, record)
        if (view.kind === "shown") shown += 1
        check(reader, record, view)
      }
    }),
    { numRuns: 600 },
  )
  expect(shown).toBeGreaterThan(500)
}

describe("a view of a record", () => {
  it("has every field that its list names and no other, and no value of another comes out with it", () => {
    everyView((reader, record, view) => {
      if (view.kind !== "shown") {
        expect(JSON.stringify(view)).not.toMatch(/person-7|unit-7|虚构法院/u)
        return
      }
      const listed = allowLists[reader.audience].fields
      expect(Object.keys(view.fields)).toEqual(listed)
      for (const name of names.filter((one) => !listed.includes(one)))
        expect(JSON.stringify(view)).not.toContain(`${name}:`)
      if (!listed.includes("subject")) expect(JSON.stringify(view)).not.toContain(record.fields.subject)
    })
  })

  it("shows nothing of a record that is narrower than the audience", () => {
    everyView((reader, record, view) => {
      const { from } = allowLists[reader.audience]
      if (from !== undefined && width(record.fields.scope) < width(from)) expect(view.kind).not.toBe("shown")
    })
  })

  it("bears the mark of an objection wherever the record shows, and its purpose and clause", () => {
    everyView((reader, record, view) => {
      if (view.kind !== "shown") return
      expect(view.objection).toBe(record.objection)
      expect([view.purpose, view.basis]).toEqual([
        allowLists[reader.audience].purpose,
        allowLists[reader.audience].basis,
      ])
    })
  })

  it("shows nothing repaired, withdrawn, resting or frozen to the public or to partners, nor anything not public", () => {
    everyView((reader, record, view) => {
      if (reader.audience !== "public" && reader.audience !== "sharingPartner") return
      const { standing } = record.fields
      if (standing !== "inUse" || record.objection === "freeze") expect(view).toEqual({ kind: "nothing" })
      if (reader.audience === "public" && !record.isPublic) expect(view).toEqual({ kind: "nothing" })
      if (reader.audience === "sharingPartner" && !record.sharedWith.includes(partner))
        expect(view).toEqual({ kind: "nothing" })
    })
  })

  it("is for the public, a partner, a trainer and another person the same as if there were no record", () => {
    everyView((reader, _, view) => {
      if (view.kind === "nothing") expect(view).toEqual(viewFor(reader, undefined))
    })
    const [record] = fc.sample(records, { numRuns: 1, seed: 1 })
    expect(viewFor({ audience: "subject", ref: partyRef("person-8") }, record)).toEqual({ kind: "nothing" })
  })

  it("shows the subject everything, always", () => {
    everyView((reader, record, view) => {
      if (reader.audience === "subject") expect(view).toMatchObject({ kind: "shown", fields: record.fields })
    })
    expect(allowLists.subject.fields.toSorted()).toEqual(names.toSorted())
  })

  it("is narrowed by what the purpose needs, and never widened", () => {
    fc.assert(
      fc.property(records, fc.subarray([...names]), (record, only) => {
        for (const reader of readers) {
          const view = viewFor(reader, record, only)
          if (view.kind === "shown")
            expect(Object.keys(view.fields)).toEqual(
              allowLists[reader.audience].fields.filter((name) => only.includes(name)),
            )
        }
      }),
    )
  })

  it("needs an authority for an organ; without one, or for a narrower record, it says the clause", () => {
    const [record] = fc.sample(records, { numRuns: 1, seed: 1 })
    const because = (reader: Reader, one: RecordToShow | undefined) => {
      const view = viewFor(reader, one)
      return view.kind === "withheld" && `${view.because.code} ${view.because.citation?.article ?? ""}`
    }
    const sealed = record && { ...record, fields: { ...record.fields, scope: "sealed" as const } }
    expect(because({ audience: "competentOrgan" }, record)).toBe("view.authorityMissing 第三十四条")
    expect(because(readers[2]!, sealed)).toBe("view.notOpen 第三十四条")
  })

  it("has a list for each audience", () => {
    expect(readers.map(({ audience }) => audience)).toEqual([...audiences])
  })
})

describe("a case", () => {
  const published = {
    ...undisclosed,
    scope: { kind: "decided", scope: "public", since: on("2026-03-13"), basis: [plan("3.1.1")] },
    publicity: {
      kind: "published",
      channel: "虚构信用网站",
      since: on("2026-03-13"),
      basis: [plan("3.1.1")],
    },
  } as const
  const recorded = Record.recorded(Record.town).state as Recorded
  const law = Record.lawOf({ ...Record.bindings, "disclosure.publicityPeriod": months(6) })
  const seenOn = (state: Recorded, day: ReturnType<typeof on>) => {
    const context = {
      ...Record.contextOn(day, law),
      counting: { "disclosure.publicityPeriod": civilCodeCounting },
    }
    return viewFor({ audience: "public" }, recordToShow(state, context)).kind
  }
  it("is public once published, until its period is over, whoever forgot to take it down", () => {
    const state = { ...recorded, disclosure: published }
    expect([seenOn(state, on("2026-07-06")), seenOn(state, on("2026-07-07"))]).toEqual(["shown", "nothing"])
    expect(seenOn(recorded, on("2026-04-01"))).toBe("nothing")
  })
  it("has nothing to show before a record was made", () => {
    expect(
      recordToShow(Record.proposed(Record.town).state, Record.contextOn(on("2026-03-04"))),
    ).toBeUndefined()
  })
  it("withdrawn shows its subject that there was one, and others nothing", () => {
    const state = {
      kind: "withdrawn",
      file: recorded.file,
      on: on("2026-04-01"),
      because: "objection",
      disclosure: published,
    } as const
    const shown = recordToShow(state as never, Record.contextOn(on("2026-04-02")))
    expect(viewFor({ audience: "subject", ref: Record.town.ref }, shown).kind).toBe("shown")
    expect(readers.slice(2).map((reader) => viewFor(reader, shown).kind)).toEqual([
      "withheld",
      "nothing",
      "nothing",
      "nothing",
    ])
  })
})

describe("the examples in the documentation of views", () => {
  it.each(["audience", "view-for"].flatMap((file) => examplesOf(`src/disclosure/${file}.ts`)))(
    "hold at line $line",
    (example) => {
      expect(runExample(example, { ...disclosure })).toBeGreaterThan(0)
    },
  )
})
