// Who sees what of a record, all cases: every audience, every scope, every standing, with and without an objection, shared
// and published or not (个人信息保护法第三十四条、第四十五条; 政府信息公开条例第十六条).
import { describe, expect, it } from "vitest"
import { on, partyRef, text } from "../../src/kernel/index.js"
import { plan } from "../../src/law/index.js"
import {
  allowLists,
  audiences,
  viewFor,
  type Audience,
  type Reader,
  type RecordFields,
  type RecordToShow,
} from "../../src/disclosure/index.js"
import { refusalLine } from "../rights/refusal-lines.js"

const subject = partyRef("person-7")
const partner = partyRef("unit-7")
const scopes = ["undecided", "sealed", "subjectOnly", "onAuthority", "sharedOnNeed", "public"] as const
const standings = ["inUse", "suspended", "repaired", "withdrawn"] as const
const objections = ["none", "mark", "freeze"] as const

const fields: RecordFields = {
  subject,
  subjectKind: "person",
  recordedOn: on("2026-03-12"),
  basis: [plan("3.1.4")],
  instruments: [
    { kind: "courtDecision", number: "虚构〔2026〕1号", issuer: "虚构法院", issuedOn: on("2026-01-05") },
  ],
  severity: "ordinary",
  measures: [{ id: "honoursLimit", label: text("限制评优评先", "limit on honours"), basis: [] }],
  standing: "inUse",
  scope: "public",
  channels: ["portal"],
  receivers: [partner],
  repair: "none",
  facts: { subjectKind: "civilServant" },
  assessments: [partyRef("assessment-7")],
}

const every: readonly RecordToShow[] = scopes.flatMap((scope) =>
  standings.flatMap((standing) =>
    objections.flatMap((objection) =>
      [true, false].flatMap((isPublic) =>
        [[partner, partyRef("unit-8")], [partyRef("unit-8")], []].map((sharedWith) => ({
          fields: { ...fields, scope, standing },
          objection,
          isPublic,
          sharedWith,
        })),
      ),
    ),
  ),
)

const readers: Readonly<Record<Audience, Reader>> = {
  subject: { audience: "subject", ref: subject },
  keeper: { audience: "keeper" },
  competentOrgan: { audience: "competentOrgan", authorityRef: partyRef("authority-1") },
  sharingPartner: { audience: "sharingPartner", ref: partner },
  public: { audience: "public" },
  trainer: { audience: "trainer" },
}

/** In which scopes, standings and states of an objection an audience sees a record, and what else that takes. */
interface Sees {
  readonly scopes: readonly string[]
  readonly standings: readonly string[]
  readonly objections: readonly string[]
  readonly alsoNeeds?: (record: RecordToShow) => boolean
  readonly otherwise: "nothing" | "withheld"
}

const law: Readonly<Record<Audience, Sees>> = {
  subject: { scopes, standings, objections, otherwise: "nothing" },
  keeper: { scopes, standings, objections, otherwise: "nothing" },
  competentOrgan: {
    scopes: ["onAuthority", "sharedOnNeed", "public"],
    standings: ["inUse"],
    objections,
    otherwise: "withheld",
  },
  sharingPartner: {
    scopes: ["sharedOnNeed", "public"],
    standings: ["inUse"],
    objections: ["none", "mark"],
    alsoNeeds: ({ sharedWith }) => sharedWith.includes(partner),
    otherwise: "nothing",
  },
  public: {
    scopes: ["public"],
    standings: ["inUse"],
    objections: ["none", "mark"],
    alsoNeeds: ({ isPublic }) => isPublic,
    otherwise: "nothing",
  },
  trainer: {
    scopes: ["subjectOnly", "onAuthority", "sharedOnNeed", "public"],
    standings: ["inUse", "suspended", "repaired"],
    objections,
    otherwise: "nothing",
  },
}

describe("a record", () => {
  it.each(audiences)("shows to the audience %s exactly where the law lets it", (audience) => {
    const sees = law[audience]
    for (const record of every) {
      const view = viewFor(readers[audience], record)
      const { scope, standing } = record.fields
      const lawful =
        sees.scopes.includes(scope) &&
        sees.standings.includes(standing) &&
        sees.objections.includes(record.objection) &&
        (sees.alsoNeeds?.(record) ?? true)
      expect(view.kind).toBe(lawful ? "shown" : sees.otherwise)
      if (view.kind === "shown") expect(view.objection).toBe(record.objection)
    }
  })

  it("of somebody else, or that doesn't exist, is nothing to whoever asks as its subject", () => {
    const [record] = every
    expect(viewFor({ audience: "subject", ref: partner }, record)).toEqual({ kind: "nothing" })
    for (const audience of audiences)
      expect(viewFor(readers[audience], undefined)).toEqual({ kind: "nothing" })
  })

  it("shows each audience the fields of its list, with the purpose and the clause, and of these only those asked for", () => {
    const record: RecordToShow = { fields, objection: "mark", isPublic: true, sharedWith: [partner] }
    for (const audience of audiences) {
      const { purpose, basis, fields: listed } = allowLists[audience]
      const picked = (names: readonly (keyof RecordFields)[]) =>
        Object.fromEntries(names.map((name) => [name, fields[name]]))
      const whole = { kind: "shown", audience, purpose, basis, fields: picked(listed), objection: "mark" }
      expect(viewFor(readers[audience], record)).toEqual(whole)
      const only = ["severity", "measures", "facts"] as const
      expect(viewFor(readers[audience], record, only)).toEqual({
        ...whole,
        fields: picked(listed.filter((name) => only.some((one) => one === name))),
      })
      expect(viewFor(readers[audience], record, [])).toEqual({ ...whole, fields: {} })
    }
  })
})

it("the lists are these: a field more shows somebody what was not theirs to see", () => {
  const everything =
    "subject subjectKind recordedOn basis instruments severity measures standing scope channels receivers repair facts assessments"
  const lines = audiences.map((audience) => {
    const { purpose, basis, fields: listed, from } = allowLists[audience]
    return [audience, from ?? "always", purpose.zh, `${basis.title}${basis.article ?? ""}`, listed.join(" ")]
  })
  expect(lines).toEqual([
    ["subject", "always", "查阅、复制关于自己的信息", "中华人民共和国个人信息保护法第四十五条", everything],
    ["keeper", "always", "保管、更正、修复记录", "加强政务诚信建设实施方案三（一）1", everything],
    [
      "competentOrgan",
      "onAuthority",
      "依授权查询，履行法定职责",
      "中华人民共和国个人信息保护法第三十四条",
      "subject subjectKind recordedOn basis instruments severity measures standing repair",
    ],
    [
      "sharingPartner",
      "sharedOnNeed",
      "联动奖惩",
      "加强政务诚信建设实施方案三（一）2",
      "subject subjectKind recordedOn basis instruments severity measures standing",
    ],
    [
      "public",
      "public",
      "社会监督",
      "中华人民共和国政府信息公开条例第十六条",
      "subject subjectKind recordedOn basis instruments severity",
    ],
    [
      "trainer",
      "subjectOnly",
      "诚信教育，不涉及当事人是谁",
      "加强政务诚信建设实施方案三（一）5",
      "subjectKind basis severity standing",
    ],
  ])
})

it("what an organ may not look up is withheld word for word, with the clause that bounds its duty", () => {
  const because = (reader: Reader, record: RecordToShow) => {
    const view = viewFor(reader, record)
    return view.kind === "withheld" ? refusalLine(view.because) : view.kind
  }
  const open: RecordToShow = { fields, objection: "none", isPublic: true, sharedWith: [] }
  expect(because({ audience: "competentOrgan" }, open)).toBe(
    "view.authorityMissing at authorityRef | 中华人民共和国个人信息保护法第三十四条 | 没有查询的授权。请填写授权文书的编号。 | There is no authority for the query. Give the reference of the document that allows it.",
  )
  const repaired: RecordToShow = { ...open, fields: { ...fields, standing: "repaired" } }
  expect(because(readers.competentOrgan, repaired)).toBe(
    "view.notOpen at scope | 中华人民共和国个人信息保护法第三十四条 | 没有可以依授权查询的在用记录。确需查询的，请商记录单位依法决定。 | There is no record in use that may be looked up on authority. Where it is needed, ask the keeper, who decides by law.",
  )
})
