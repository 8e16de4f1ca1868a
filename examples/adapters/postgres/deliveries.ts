// Where notices and publicity go in the demo: a table with one row for each key. A real host puts its own gateway
// here and keeps the keys in the same way, because everything is handed over at least once.

import type { NotifierPort, PublisherPort } from "chengxin/port"
import { isDuplicate, type Database } from "./sql.js"

async function once(database: Database, key: string, content: string): Promise<void> {
  try {
    await database.query(
      `INSERT INTO chengxin_delivery (delivery_key, content)
       SELECT $1::varchar, $2::text WHERE NOT EXISTS (SELECT 1 FROM chengxin_delivery WHERE delivery_key = $1::varchar)`,
      [key, content],
    )
  } catch (error) {
    if (!isDuplicate(error)) throw error
  }
}

/** A notifier that writes each notification down once. */
export function postgresNotifier(database: Database): NotifierPort {
  return {
    notify: (notification) => once(database, `notice/${notification.key}`, JSON.stringify(notification)),
  }
}

/** A publisher that writes each wanted visibility down once. */
export function postgresPublisher(database: Database): PublisherPort {
  return {
    show: (visibility) =>
      once(database, `publicity/${visibility.stream}/${visibility.version}`, JSON.stringify(visibility)),
  }
}
