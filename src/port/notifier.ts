// Tells the people concerned. Handed every event they must hear of at least once, so the receiver keeps keys.
// Not service of a document in the legal sense: when that happened is a command with its own evidence.

import * as Context from "effect/Context"
import type { CalendarDate, PartyRef, Text } from "../kernel/index.js"
import type { Effectful } from "./effectful.js"

/** Something to tell. It holds no personal value; the host finds the address by the subject's reference. */
export interface Notification {
  /** The same for the same event, however often it is handed over. */
  readonly key: string
  readonly stream: string
  readonly subject: PartyRef
  /**
   * `subject`: the subject itself. `higherOrgan`: the organ above whoever is late, which presses on; the host knows which.
   */
  readonly to: "subject" | "higherOrgan"
  /** The type of the event that gives rise to it; `deadline` or `overdue` where it is a day. */
  readonly type: string
  readonly on: CalendarDate
  /** What happened, in one sentence. */
  readonly message: Text
}

/** What a host implements. */
export interface NotifierPort {
  /** Tells once for each key; a key seen before is no harm and tells nobody again. */
  readonly notify: (notification: Notification) => Promise<void>
}

/** The notifier as a service. */
export class Notifier extends Context.Service<Notifier, Effectful<NotifierPort>>()("chengxin/Notifier") {}
