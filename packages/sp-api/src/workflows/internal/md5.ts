/** MD5, which S3 requires for `Content-MD5` and Web Crypto does not have: a checksum, not a protection. */
import * as Digest from "effect/crypto/Digest"

/** The 16 bytes of the digest. Effect computes MD5 in TypeScript, so it needs no `Digest` service and no Effect. */
export const md5 = (content: Uint8Array): Uint8Array => Digest.md5.implementation!(content)
