// SHA-256 as the digest of canonical text. Not the only choice: a host that must use SM3 passes its own.

import { sha256 } from "@noble/hashes/sha2.js"
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js"
import type { Digest } from "./digest.js"

/**
 * SHA-256 of the UTF-8 bytes of a text, as 64 lower-case hexadecimal digits.
 *
 * @example
 * sha256Digest("abc") // => "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
 */
export const sha256Digest: Digest = (canonical) => bytesToHex(sha256(utf8ToBytes(canonical)))
