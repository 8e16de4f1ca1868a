// A host's ports as Effect services.

import * as Context from "effect/Context"
import { text } from "../kernel/index.js"
import { Clock } from "./clock.js"
import { Directory } from "./directory.js"
import { attempt } from "./effectful.js"
import { EventStore } from "./event-store.js"
import type { HostPorts } from "./host-ports.js"
import { IdSource } from "./id-source.js"
import { Notifier } from "./notifier.js"
import { Progress } from "./progress.js"
import { Publisher } from "./publisher.js"
import { ReceiptStore } from "./receipt-store.js"
import { RecordViews } from "./record-views.js"
import { Vault } from "./vault.js"

/** The services that the application needs. */
export type Services =
  | EventStore
  | Clock
  | IdSource
  | Directory
  | Vault
  | Notifier
  | Publisher
  | ReceiptStore
  | Progress
  | RecordViews

const names = {
  eventStore: text("事件库", "event store"),
  clock: text("日期服务", "clock"),
  idSource: text("编号服务", "source of ids"),
  directory: text("机构人员目录", "directory"),
  vault: text("个人信息库", "vault"),
  notifier: text("通知服务", "notifier"),
  publisher: text("公示服务", "publisher"),
  receiptStore: text("凭据库", "receipt store"),
  progress: text("进度库", "store of progress"),
  recordViews: text("记录视图库", "store of record views"),
} as const

/**
 * Turns a host's promises into services; whatever an adapter throws becomes a `PortFailure` without its words.
 *
 * @param ports what the host implements
 */
export function servicesOf(ports: HostPorts): Context.Context<Services> {
  const {
    eventStore,
    clock,
    idSource,
    directory,
    vault,
    notifier,
    publisher,
    receiptStore,
    progress,
    recordViews,
  } = ports
  return Context.empty().pipe(
    Context.add(EventStore, {
      load: (stream) => attempt(names.eventStore, () => eventStore.load(stream)),
      append: (append) => attempt(names.eventStore, () => eventStore.append(append)),
      written: (key) => attempt(names.eventStore, () => eventStore.written(key)),
      after: (position, limit) => attempt(names.eventStore, () => eventStore.after(position, limit)),
      streamsAfter: (stream, limit) =>
        attempt(names.eventStore, () => eventStore.streamsAfter(stream, limit)),
      streamsAbout: (subject, stream, limit) =>
        attempt(names.eventStore, () => eventStore.streamsAbout(subject, stream, limit)),
    }),
    Context.add(Clock, { today: () => attempt(names.clock, () => clock.today()) }),
    Context.add(IdSource, { eventId: (place) => attempt(names.idSource, () => idSource.eventId(place)) }),
    Context.add(Directory, {
      party: (ref) => attempt(names.directory, () => directory.party(ref)),
      mayAct: (act) => attempt(names.directory, () => directory.mayAct(act)),
    }),
    Context.add(Vault, {
      put: (entry) => attempt(names.vault, () => vault.put(entry)),
      get: (personalRef) => attempt(names.vault, () => vault.get(personalRef)),
      erase: (subject) => attempt(names.vault, () => vault.erase(subject)),
    }),
    Context.add(Notifier, {
      notify: (notification) => attempt(names.notifier, () => notifier.notify(notification)),
    }),
    Context.add(Publisher, {
      show: (visibility) => attempt(names.publisher, () => publisher.show(visibility)),
    }),
    Context.add(ReceiptStore, {
      put: (digest, canonical) => attempt(names.receiptStore, () => receiptStore.put(digest, canonical)),
      get: (digest) => attempt(names.receiptStore, () => receiptStore.get(digest)),
    }),
    Context.add(Progress, {
      position: (reader) => attempt(names.progress, () => progress.position(reader)),
      advance: (reader, position) => attempt(names.progress, () => progress.advance(reader, position)),
    }),
    Context.add(RecordViews, {
      save: (view) => attempt(names.recordViews, () => recordViews.save(view)),
      viewsAfter: (stream, limit) => attempt(names.recordViews, () => recordViews.viewsAfter(stream, limit)),
      deadlinesUntil: (until, limit, after) =>
        attempt(names.recordViews, () => recordViews.deadlinesUntil(until, limit, after)),
    }),
  )
}
