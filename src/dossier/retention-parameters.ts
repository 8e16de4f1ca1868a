/**
 * How long a record may be shown and used, and from which day. No national document sets either for records of integrity in
 * government; regulations of some places do.
 */
import { cite, text } from "../kernel/index.js"
import { personalInformationLaw } from "../law/index.js"
import { parameter } from "../policy/index.js"

const shortestTime = cite(
  personalInformationLaw,
  "第十九条",
  text(
    "保存期限为实现处理目的所必要的最短时间；未定具体期限。",
    "The shortest time that the purpose needs; no length is named.",
  ),
)

const office = text("区社会信用体系建设联席会议办公室", "the district joint-conference office")

/** For how long a record may be shown and used. */
export const retentionPeriod = parameter(
  "retention.period",
  { kind: "period" },
  { label: text("查询（使用）期限", "period of use"), issuedBy: office, citation: shortestTime },
)

/** The day from which that period runs; the values are those of `RetentionAnchor`. */
export const retentionAnchor = parameter(
  "retention.anchor",
  {
    kind: "oneOf",
    options: [
      { value: "determined", label: text("认定之日", "the day of determination") },
      { value: "ended", label: text("失信行为或者事件终止之日", "the day the act or event ended") },
      { value: "executed", label: text("执行完毕之日", "the day of completed execution") },
      { value: "entered", label: text("入档之日", "the day of entering the file") },
    ],
    ordered: false,
  },
  { label: text("期限起算日", "anchor of the period"), issuedBy: office, citation: shortestTime },
)

/** All parameters of retention. */
export const retentionParameters = [retentionPeriod, retentionAnchor] as const
