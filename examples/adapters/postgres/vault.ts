// Personal data, sealed with AES-256-GCM under a key per subject; each key is itself sealed under the host's master
// key, which never lies in the database. Erasing destroys the subject's key and its entries. Backups taken before
// still hold the sealed key: rotate the master key or keep `chengxin_subject_key` out of long-lived backups.

import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto"
import type { VaultPort } from "chengxin/port"
import { isDuplicate, textOf, type Database, type Sql } from "./sql.js"
import { personalFieldsOf } from "./unsafe.js"

const nonceLength = 12
const tagLength = 16

function seal(key: Uint8Array, plain: Uint8Array, about: string): string {
  const nonce = randomBytes(nonceLength)
  const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(Buffer.from(about, "utf8"))
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]).toString("base64")
}

function open(key: Uint8Array, sealed: string, about: string): Buffer {
  const bytes = Buffer.from(sealed, "base64")
  const decipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(0, nonceLength))
    .setAAD(Buffer.from(about, "utf8"))
    .setAuthTag(bytes.subarray(bytes.length - tagLength))
  return Buffer.concat([
    decipher.update(bytes.subarray(nonceLength, bytes.length - tagLength)),
    decipher.final(),
  ])
}

/**
 * A vault on a database whose tables are prepared.
 *
 * @param masterKey 32 bytes that the host keeps elsewhere
 */
export function postgresVault(database: Database, masterKey: Uint8Array): VaultPort {
  const keyOf = async (sql: Sql, subject: string): Promise<Buffer | undefined> => {
    const [row] = await sql.query("SELECT wrapped_key FROM chengxin_subject_key WHERE subject = $1", [
      subject,
    ])
    return typeof row?.["wrapped_key"] === "string" ? open(masterKey, row["wrapped_key"], subject) : undefined
  }

  const makeKey = async (subject: string): Promise<void> => {
    try {
      await database.query(
        `INSERT INTO chengxin_subject_key (subject, wrapped_key)
         SELECT $1::varchar, $2::text WHERE NOT EXISTS (SELECT 1 FROM chengxin_subject_key WHERE subject = $1::varchar)`,
        [subject, seal(masterKey, randomBytes(32), subject)],
      )
    } catch (error) {
      if (!isDuplicate(error)) throw error
    }
  }

  return {
    put: async ({ personalRef, subject, fields }) => {
      await makeKey(subject)
      await database.transaction(async (sql) => {
        // the subject's row is held until the end, so that an erasure comes wholly before or wholly after
        await sql.query("UPDATE chengxin_subject_key SET subject = subject WHERE subject = $1", [subject])
        const key = await keyOf(sql, subject)
        if (key === undefined) throw new Error("the subject was erased")
        const sealed = seal(key, Buffer.from(JSON.stringify(fields), "utf8"), personalRef)
        const [entry] = await sql.query("SELECT subject FROM chengxin_personal WHERE personal_ref = $1", [
          personalRef,
        ])
        if (entry !== undefined && textOf(entry, "subject") !== subject) {
          throw new Error("the reference belongs to another subject")
        }
        await sql.query(
          entry === undefined
            ? "INSERT INTO chengxin_personal (personal_ref, subject, sealed) VALUES ($1, $2, $3)"
            : "UPDATE chengxin_personal SET sealed = $3 WHERE personal_ref = $1 AND subject = $2",
          [personalRef, subject, sealed],
        )
      })
    },
    get: async (personalRef) => {
      const [entry] = await database.query(
        "SELECT subject, sealed FROM chengxin_personal WHERE personal_ref = $1",
        [personalRef],
      )
      if (entry === undefined) return undefined
      const key = await keyOf(database, textOf(entry, "subject"))
      if (key === undefined) return undefined
      return personalFieldsOf(open(key, textOf(entry, "sealed"), personalRef).toString("utf8"))
    },
    erase: async (subject) => {
      await makeKey(subject)
      await database.transaction(async (sql) => {
        await sql.query("UPDATE chengxin_subject_key SET wrapped_key = NULL WHERE subject = $1", [subject])
        await sql.query("DELETE FROM chengxin_personal WHERE subject = $1", [subject])
      })
    },
  }
}
