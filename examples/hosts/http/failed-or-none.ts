// What is answered when a stream can't be read as what was asked for: a stream that holds another kind isn't found.

import type { Failed, Office, StreamKind } from "chengxin/application"
import { notFound, problem, problemOf } from "./problems.js"

/**
 * The answer where a stream wasn't read.
 *
 * @param wanted what it was read as; a file is looked at by a command, which is logged, so it isn't found among cases
 */
export async function failedOrNone(
  office: Office,
  stream: string,
  wanted: StreamKind,
  failed: Failed,
): Promise<Response> {
  const others = await Promise.all([
    wanted === "case" ? undefined : office.read(stream),
    wanted === "file" ? undefined : office.readFile(stream),
    wanted === "jointMeasures" ? undefined : office.readJointMeasures(stream),
  ])
  const isOther = others.some((read) => read?.kind === "done" && read.value.version > 0)
  return isOther ? problem(404, [notFound]) : problemOf(failed)
}
