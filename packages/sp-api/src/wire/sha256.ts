/**
 * SHA-256 for signatures: the platform's own where it answers at once (Node, Bun, Deno), else that of @aws-crypto,
 * which gives the same digests but takes several times as long. WebCrypto is no choice: each of its digests is a job
 * for another thread.
 */
import { Sha256 as AwsSha256 } from "@aws-crypto/sha256-js"
import * as Hex from "effect/encoding/Hex"

/** Digests in lower-case hexadecimal. */
export interface Sha256 {
  readonly digest: (data: string | Uint8Array) => string
  /** HMACs by one key. */
  readonly hmac: (key: Uint8Array) => (text: string) => string
}

/** By @aws-crypto; runs everywhere. */
export const portable: Sha256 = {
  digest: (data) => {
    const sha256 = new AwsSha256()
    sha256.update(data)
    return Hex.encode(sha256.digestSync())
  },
  hmac: (key) => (text) => {
    const sha256 = new AwsSha256(key)
    sha256.update(text)
    return Hex.encode(sha256.digestSync())
  }
}

interface Digest {
  update(data: string | Uint8Array): Digest
  digest(encoding: "hex"): string
}

interface Crypto {
  /** In one go, from Node 21.7 on; Bun and Deno have it too. */
  hash?(algorithm: "sha256", data: string | Uint8Array, encoding: "hex"): string
  createHash(algorithm: "sha256"): Digest
  createHmac(algorithm: "sha256", key: object): Digest
  createSecretKey(key: Uint8Array): object
}

/** By the `node:crypto` of the platform. It is asked for at run time, so bundles for browsers hold no trace of it. */
export const platform = (): Sha256 | undefined => {
  const { process } = globalThis as { readonly process?: { readonly getBuiltinModule?: (id: string) => unknown } }
  const crypto = process?.getBuiltinModule?.("node:crypto") as Crypto | undefined
  if (crypto === undefined) return undefined
  return {
    digest: (data) => crypto.hash?.("sha256", data, "hex") ?? crypto.createHash("sha256").update(data).digest("hex"),
    hmac: (key) => {
      // Bytes would be made a key of at every use, which costs five times what the digest does.
      const secret = crypto.createSecretKey(key)
      return (text) => crypto.createHmac("sha256", secret).update(text).digest("hex")
    }
  }
}

/** The quickest there is. */
export const make = (): Sha256 => platform() ?? portable
