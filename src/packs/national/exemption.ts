/**
 * 中国共产党问责条例 第十七条: grounds on which Party organisations and leading cadres may be exempted, and what shuts them
 * out. It opens exemption only; 减责, and everyone else, are left to lower packs, but never beyond the exclusions.
 */
import { cite, text } from "../../kernel/index.js"
import { accountabilityRegulation } from "../../law/index.js"
import { exemptionDetermination } from "../../exemption/index.js"
import { all, any, factTerm, not, rulesFor, type Delegation } from "../../policy/index.js"
import { subjectKind } from "../../facts/index.js"
import { anyExclusion } from "../exemption-grounds.js"

const article17 = (item: string, zh: string, en: string) =>
  cite(accountabilityRegulation, `第十七条${item}`, text(zh, en))

const lawfulErrors = article17(
  "第一款第（一）项",
  "改革中缺乏经验先行先试的失误、尚无明确限制的探索性试验中的失误、为推动发展的无意过失，可以不予或者免予问责。",
  "Errors of pioneering reform, of trials not yet limited, and unintentional ones for development may be exempted.",
)

const addressees = ["partyOrganisation", "leadingCadre"] as const

/** 第十七条: 可以不予问责或者免予问责. */
export const nationalGrounds = rulesFor(exemptionDetermination, (fact, rule) => {
  const concerned = fact.subjectKind.is(...addressees)
  return [
    rule("exemption.pioneering").when(all(concerned, fact.pioneering)).may("exempt").cite(lawfulErrors),
    rule("exemption.exploratory-trial")
      .when(all(concerned, fact.exploratoryTrial, fact.breached.isNot("prohibition")))
      .may("exempt")
      .note(
        text(
          "违反禁止性规定的，不属于“尚无明确限制”。",
          "What breaches a prohibition isn't without explicit limit.",
        ),
      )
      .cite(lawfulErrors),
    rule("exemption.development")
      .when(all(concerned, fact.developmentError))
      .may("exempt")
      .cite(lawfulErrors),
    rule("exemption.recorded-objection")
      .when(all(concerned, fact.recordedObjection))
      .may("exempt")
      .cite(
        article17(
          "第一款第（二）项",
          "集体决策中对错误决策明确反对或者保留意见的。",
          "Objection or reservation on record against a wrong collective decision.",
        ),
      ),
    rule("exemption.unforeseeable")
      .when(all(concerned, fact.dutiesDone, fact.unforeseeable))
      .may("exempt")
      .cite(
        article17(
          "第一款第（三）项",
          "已经履职尽责，因不可抗力、难以预见等因素造成损失的。",
          "Duties done, loss by force majeure or the unforeseeable.",
        ),
      ),
    rule("exemption.objected-to-superior")
      .when(all(concerned, fact.objectedToSuperior))
      .may("exempt")
      .cite(
        article17(
          "第二款",
          "对上级错误决定提出改正或者撤销意见未被采纳的。",
          "An objection to a superior's wrong decision that wasn't heeded.",
        ),
      ),
  ]
})

/** 明知故犯、明令禁止后仍实施、谋取私利、恶意串通、执行明显违法的决定: never exempt, never reduced. */
export const nationalExclusions = rulesFor(exemptionDetermination, (fact, rule) => [
  rule("exemption.excluded")
    .when(any(fact.knowingViolation, fact.persistedAfterBan, fact.privateGain, fact.collusion))
    .mustNot("exempt", "reduced")
    .cite(
      article17(
        "第一款第（一）项",
        "所容的是失误和无意过失，不及于明知故犯、明令禁止后仍实施、谋取私利和恶意串通。",
        "Errors and unintentional faults are tolerated, not knowing violation, defiance of a ban, private gain or collusion.",
      ),
    ),
  rule("exemption.plainly-unlawful-order")
    .when(fact.plainlyUnlawfulOrder)
    .mustNot("exempt", "reduced")
    .cite(
      article17(
        "第二款",
        "上级错误决定明显违法违规的，应当承担相应责任。",
        "Whoever carried out a plainly unlawful decision answers for it.",
      ),
    ),
])

const open = not(anyExclusion)

const leftOpen = article17(
  "第一款",
  "只规定党组织和党的领导干部不予、免予问责；其他人员和减责没有规定。",
  "Only exemption of Party organisations and leading cadres is laid down; others, and reduction, aren't.",
)

/** 减责 for everyone; 免责 too for government bodies and public employees whom article 17 doesn't name. */
export const exemptionDelegations: readonly Delegation[] = [
  {
    id: "exemption.reduced",
    question: exemptionDetermination.id,
    when: open,
    outcomes: ["reduced"],
    citation: leftOpen,
  },
  {
    id: "exemption.others",
    question: exemptionDetermination.id,
    when: all(open, factTerm(subjectKind).is("govUnit", "civilServant", "otherPublic", "grassrootsBody")),
    outcomes: ["exempt", "reduced", "notExempt"],
    citation: leftOpen,
  },
]
