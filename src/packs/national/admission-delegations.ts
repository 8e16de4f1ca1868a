/**
 * What the national documents leave to lower packs on `record.admission`: subjects beyond their words, and findings that
 * a rule of a lower document names as a basis.
 */
import { cite, text } from "../../kernel/index.js"
import { creditBounds, creditSystemOpinion, integrityGuidance } from "../../law/index.js"
import { all, factTerm, type Delegation } from "../../policy/index.js"
import { instrument, subjectKind } from "../../facts/index.js"
import { recordAdmission } from "../../record/index.js"

const everyOutcome = recordAdmission.outcomes.map(({ id }) => id)

export const admissionDelegations: readonly Delegation[] = [
  {
    id: "admission.other-public-employees",
    question: recordAdmission.id,
    when: factTerm(subjectKind).is("otherPublic"),
    outcomes: everyOutcome,
    citation: cite(
      creditSystemOpinion,
      undefined,
      text(
        "加强公职人员诚信管理；公务员以外的公职人员如何记录，未作具体规定。",
        "Integrity of public employees is strengthened; how others than civil servants are recorded isn't laid down.",
      ),
    ),
  },
  {
    id: "admission.grassroots-bodies",
    question: recordAdmission.id,
    when: factTerm(subjectKind).is("grassrootsBody"),
    outcomes: everyOutcome,
    citation: cite(
      integrityGuidance,
      undefined,
      text(
        "只规定各级人民政府和公务员；基层群众性自治组织未作规定。",
        "Only governments and civil servants are named; grassroots bodies are left open.",
      ),
    ),
  },
  {
    id: "admission.verified-findings",
    question: recordAdmission.id,
    when: all(factTerm(instrument).is("verifiedFinding")),
    outcomes: everyOutcome,
    citation: cite(
      creditBounds,
      undefined,
      text(
        "相关政策文件可以规定作为认定依据的其他文书。",
        "Policy documents may name other instruments as a basis.",
      ),
    ),
  },
]
