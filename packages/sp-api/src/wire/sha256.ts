/**
 * SHA-256 for signatures: synchronous, by the platform (Node, Bun, Deno) or else by @aws-crypto, which takes several
 * times as long. WebCrypto is too slow for this, because each digest is a job for another thread.
 */
import type { Sha256 as AwsSha256 } from "@aws-crypto/sha256-js"
import * as Hex from "effect/encoding/Hex"
import { builtinModule } from "./builtinModule.ts"

/** Digests in lower-case hexadecimal. */
export interface Sha256 {
  readonly digest: (data: string | Uint8Array) => string
  /** HMACs by one key. */
  readonly hmac: (key: Uint8Array) => (value: string) => string
}

/** By @aws-crypto, on every platform. */
export const portable = (Aws: typeof AwsSha256): Sha256 => ({
  digest: (data) => {
    const sha256 = new Aws()
    sha256.update(data)
    return Hex.encode(sha256.digestSync())
  },
  hmac: (key) => (value) => {
    const sha256 = new Aws(key)
    sha256.update(value)
    return Hex.encode(sha256.digestSync())
  }
})

interface Digest {
  update(data: string | Uint8Array): Digest
  digest(encoding: "hex"): string
}

interface Crypto {
  /** Node 21.7 and later, Bun and Deno. */
  hash?(algorithm: "sha256", data: string | Uint8Array, encoding: "hex"): string
  createHash(algorithm: "sha256"): Digest
  createHmac(algorithm: "sha256", key: object): Digest
  createSecretKey(key: Uint8Array): object
}

/** By the platform's `node:crypto`. */
export const platform = (): Sha256 | undefined => {
  const crypto = builtinModule("node:crypto") as Crypto | undefined
  if (crypto === undefined) return undefined
  return {
    digest: (data) => crypto.hash?.("sha256", data, "hex") ?? crypto.createHash("sha256").update(data).digest("hex"),
    hmac: (key) => {
      // Bytes would be converted to a key at every use, which costs five times as much as the digest.
      const secret = crypto.createSecretKey(key)
      return (value) => crypto.createHmac("sha256", secret).update(value).digest("hex")
    }
  }
}

/** The fastest implementation of the platform. */
export const make = (Aws: typeof AwsSha256): Sha256 => platform() ?? portable(Aws)
