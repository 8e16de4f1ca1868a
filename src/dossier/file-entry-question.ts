/**
 * Whether information enters an integrity file, and as what. An entry is not a record: only what the competent body chose to
 * record is kept as one, whatever else the file holds. A unit's file goes by its table: the question is about people.
 */
import { subjectKind } from "../facts/index.js"
import { cite, text } from "../kernel/index.js"
import { personalInformationLaw } from "../law/index.js"
import { booleanFact, chooseOne, oneOfFact } from "../policy/index.js"

const entrySource = oneOfFact("entrySource", {
  label: text("信息类别", "kind of information"),
  prompt: text("拟入档的是哪一类信息？", "Which kind of information would enter the file?"),
  options: {
    personalMatters: text("个人有关事项申报", "report of personal matters"),
    cleanGovernment: text("廉政记录", "clean-government record"),
    annualEvaluation: text("年度考核", "annual evaluation"),
    dishonestyRecord: text("失信记录", "record of dishonesty"),
    violation: text("违法违纪", "violation of law or discipline"),
    other: text("其他信息", "anything else"),
  },
})

const entryBasis = booleanFact("entryBasis", {
  label: text("入档有法定依据和权限", "entry has a lawful basis"),
  prompt: text(
    "收集、保存该信息是否有法律、行政法规规定的权限和程序？",
    "Do law or administrative regulation give the authority and procedure to collect and keep it?",
  ),
})

const sourceAuthorised = booleanFact("sourceAuthorised", {
  label: text("由有权提供的单位提供", "delivered by who may deliver it"),
  prompt: text(
    "信息是否由按照职责有权提供的单位提供？",
    "Does it come from the organ that by its duties may deliver it?",
  ),
})

const recordConclusion = oneOfFact("recordConclusion", {
  label: text("失信记录准入结论", "conclusion on the record"),
  prompt: text(
    "对失信记录准入作出了什么结论？",
    "What did the competent body conclude on admission to the record?",
  ),
  chosen: { question: "record.admission" },
  options: {
    none: text("没有作出", "none"),
    notRecorded: text("不作为失信记录", "no record"),
    verify: text("先行核实", "verify first"),
    urge: text("先督促整改", "urge rectification first"),
    await: text("等待生效文书", "await an effective instrument"),
    record: text("作为失信记录", "record"),
  },
})

/**
 * 诚信档案入档. Outcomes from lenient to severe: `notKept`, `kept` (an entry, not a record), `keptAsRecord`. Where no rule
 * speaks: `notKept`.
 * @example
 * entryInFile.outcomes.map(({ id }) => id) // => ["notKept", "kept", "keptAsRecord"]
 */
export const entryInFile = chooseOne("file.entry", {
  title: text("诚信档案入档", "entry in the integrity file"),
  ask: text("该信息是否纳入诚信档案，作为什么纳入？", "Does it enter the integrity file, and as what?"),
  facts: [subjectKind, entrySource, entryBasis, sourceAuthorised, recordConclusion],
  outcomes: {
    notKept: text("不入档", "not kept"),
    kept: text("入档，不作为失信记录", "kept, not a record of dishonesty"),
    keptAsRecord: text("作为失信记录入档", "kept as a record of dishonesty"),
  },
  otherwise: {
    outcome: "notKept",
    citations: [
      cite(
        personalInformationLaw,
        "第六条",
        text(
          "收集个人信息限于实现处理目的的最小范围。",
          "Personal information is collected only as far as the purpose needs.",
        ),
      ),
    ],
  },
})
