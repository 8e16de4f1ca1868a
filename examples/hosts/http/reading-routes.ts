// Reading a record as an audience may see it, and the joint measures of a case. What an audience may not see is answered as
// what isn't there.

import { linkageStreamOf, type Office } from "chengxin/application"
import {
  allowLists,
  audiences,
  viewFor,
  type Audience,
  type Reader,
  type RecordField,
} from "chengxin/disclosure"
import { text, type CalendarDate, type Fault, type PartyRef } from "chengxin/kernel"
import { recordToShow } from "chengxin/record"
import { json, reached } from "./answers.js"
import { actsFor, inPath, inQuery, partyIn, type MayRead } from "./asking.js"
import { failedOrNone } from "./failed-or-none.js"
import { fileRoutes } from "./file-routes.js"
import type { Readable } from "./identities.js"
import { viewOfJointMeasures } from "./joint-measures-view.js"
import { notFound, problem, problemOf, wrongQuery } from "./problems.js"
import { viewOfRecord } from "./record-view.js"
import type { Asked, GuardedRoute, Host } from "./route.js"

const caseParameter = inPath("stream", text("案件编号", "the case"))

/** The routes, with those of integrity files. */
export function readingRoutes(host: Host, office: Office, mayRead: MayRead): readonly GuardedRoute[] {
  const { law } = host
  const today = (then: (on: CalendarDate) => Promise<Response>): Promise<Response> =>
    reached(host.ports.clock.today, then)
  return [
    {
      kind: "guarded",
      method: "get",
      path: "/cases/{stream}/record",
      id: "readRecord",
      summary: text("按查看对象查看失信记录", "Read a record as an audience may see it"),
      parameters: [
        caseParameter,
        inQuery("audience", text("查看对象", "the audience"), "audience", true),
        actsFor,
        inQuery(
          "authority",
          text("有权机关查询的授权文书", "the document that allows a competent organ to ask"),
          "partyRef",
        ),
        inQuery(
          "only",
          text(
            "查看目的所需的项目，以逗号分开；只会更少",
            "the fields that the purpose needs, with commas between; it only narrows",
          ),
          "recordFields",
        ),
      ],
      done: {
        about: text("该对象可以看到的内容", "what the audience may see"),
        mediaType: "application/json",
        schema: "recordView",
      },
      problems: [400, 403, 404],
      answer: (asked, who) => {
        const query = readerOf(asked, who)
        if ("wrong" in query) return Promise.resolve(problem(400, [query.wrong]))
        const { reader, as, only } = query
        const stream = asked.path("stream")
        const { audience } = reader
        const authority = reader.audience === "competentOrgan" ? reader.authorityRef : undefined
        const what: Readable = {
          kind: "record",
          stream,
          audience,
          as,
          ...(authority === undefined ? {} : { authority }),
        }
        return mayRead(who, what, () =>
          today(async (on) => {
            const read = await office.read(stream)
            if (read.kind === "failed") return failedOrNone(office, stream, "case", read)
            const view = viewFor(reader, recordToShow(read.value.state, { ...law, on }), only)
            switch (view.kind) {
              case "nothing":
                return problem(404, [notFound])
              case "withheld":
                return problem(403, [view.because])
              case "shown":
                return json(viewOfRecord(view))
            }
          }),
        )
      },
    },
    {
      kind: "guarded",
      method: "get",
      path: "/cases/{stream}/joint-measures",
      id: "readJointMeasures",
      summary: text("查看案件的联动奖惩", "Read the joint measures of a case"),
      parameters: [caseParameter],
      done: {
        about: text("联动奖惩", "the joint measures"),
        mediaType: "application/json",
        schema: "jointMeasures",
      },
      problems: [403, 404],
      answer: (asked, who) => {
        const stream = asked.path("stream")
        return mayRead(who, { kind: "jointMeasures", stream }, () =>
          today(async (on) => {
            const read = await office.readJointMeasures(linkageStreamOf(stream))
            if (read.kind === "failed") return problemOf(read)
            const view = viewOfJointMeasures(read.value, law, on)
            return view === undefined ? problem(404, [notFound]) : json(view)
          }),
        )
      },
    },
    ...fileRoutes(host, office, mayRead),
  ]
}

interface ReadingAs {
  readonly reader: Reader
  /** Whom the sender acts for. */
  readonly as: PartyRef
  readonly only?: readonly RecordField[]
}

/** Who reads a record, as the query says it; or what in the query is wrong. */
function readerOf(asked: Asked, who: PartyRef): ReadingAs | { readonly wrong: Fault } {
  const audience = audiences.find((one) => one === asked.query("audience"))
  if (audience === undefined) return { wrong: wrongQuery("audience") }
  const as = partyIn(asked, "as", who)
  if (as === undefined) return { wrong: wrongQuery("as") }
  const authority = asked.query("authority")
  const authorityRef = authority === undefined ? undefined : partyIn(asked, "authority", who)
  if (authority !== undefined && authorityRef === undefined) return { wrong: wrongQuery("authority") }
  const wanted = asked.query("only")?.split(",")
  const only = wanted?.flatMap((name) => allowLists.subject.fields.filter((field) => field === name))
  if (only?.length !== wanted?.length) return { wrong: wrongQuery("only") }
  return { reader: asReader(audience, as, authorityRef), as, ...(only === undefined ? {} : { only }) }
}

function asReader(audience: Audience, as: PartyRef, authorityRef: PartyRef | undefined): Reader {
  switch (audience) {
    case "subject":
    case "sharingPartner":
      return { audience, ref: as }
    case "competentOrgan":
      return { audience, ...(authorityRef === undefined ? {} : { authorityRef }) }
    case "keeper":
    case "public":
    case "trainer":
      return { audience }
  }
}
