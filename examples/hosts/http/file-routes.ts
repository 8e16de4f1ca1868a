// Reading an integrity file: the subject their own, others what a logged access shows.

import type { Law, Office } from "chengxin/application"
import { subjectView, viewUnder, type OpenDossier } from "chengxin/dossier"
import { text } from "chengxin/kernel"
import { json, reached } from "./answers.js"
import { actsFor, inPath, partyIn, type MayRead } from "./asking.js"
import { failedOrNone } from "./failed-or-none.js"
import { viewOfAccess, viewOfOwnFile } from "./file-views.js"
import { notFound, problem, wrongQuery } from "./problems.js"
import type { GuardedRoute, Host } from "./route.js"

const fileParameter = inPath("stream", text("档案编号", "the integrity file"))

/** The routes. */
export function fileRoutes(host: Host, office: Office, mayRead: MayRead): readonly GuardedRoute[] {
  const {
    law,
    ports: { clock },
  } = host
  return [
    {
      kind: "guarded",
      method: "get",
      path: "/files/{stream}/own",
      id: "readOwnFile",
      summary: text("本人查看自己的诚信档案", "The subject reads their own integrity file"),
      parameters: [fileParameter, actsFor],
      done: { about: text("档案", "the file"), mediaType: "application/json", schema: "ownFile" },
      problems: [400, 403, 404],
      answer: (asked, who) => {
        const subject = partyIn(asked, "as", who)
        if (subject === undefined) return Promise.resolve(problem(400, [wrongQuery("as")]))
        const stream = asked.path("stream")
        return mayRead(who, { kind: "ownFile", stream, as: subject }, () =>
          reached(clock.today, (on) =>
            inFile(office, law, stream, (file, files) =>
              file.subject.ref === subject
                ? json(
                    viewOfOwnFile(stream, subjectView(file, { tables: files, calendar: law.calendar, on })),
                  )
                : problem(404, [notFound]),
            ),
          ),
        )
      },
    },
    {
      kind: "guarded",
      method: "get",
      path: "/files/{stream}/accesses/{access}",
      id: "readFileUnderAccess",
      summary: text(
        "查看已登记查阅的档案条目（先办理 viewFile）",
        "Read what a logged access to a file shows (send viewFile first)",
      ),
      parameters: [fileParameter, inPath("access", text("查阅编号", "the access"), "accessId"), actsFor],
      done: {
        about: text("这次查阅可以看到的条目", "the entries that this access shows"),
        mediaType: "application/json",
        schema: "viewedFile",
      },
      problems: [400, 403, 404, 422],
      answer: (asked, who) => {
        const reader = partyIn(asked, "as", who)
        if (reader === undefined) return Promise.resolve(problem(400, [wrongQuery("as")]))
        const [stream, access] = [asked.path("stream"), asked.path("access")]
        return mayRead(who, { kind: "fileAccess", stream, access, as: reader }, () =>
          reached(clock.today, (on) =>
            inFile(office, law, stream, (file) => {
              const logged = file.accesses.some((one) => one.id === access && one.reader === reader)
              if (!logged) return problem(404, [notFound])
              const view = viewUnder(file, access, on)
              return view._tag === "Success" ? json(viewOfAccess(view.success)) : problem(422, [view.failure])
            }),
          ),
        )
      },
    },
  ]
}

/** A file that is open here; whatever else the stream holds isn't found. */
async function inFile(
  office: Office,
  { files }: Law,
  stream: string,
  then: (file: OpenDossier, files: NonNullable<Law["files"]>) => Response,
): Promise<Response> {
  const read = await office.readFile(stream)
  if (read.kind === "failed") return failedOrNone(office, stream, "file", read)
  const { state } = read.value
  return state.kind === "none" || files === undefined ? problem(404, [notFound]) : then(state, files)
}
