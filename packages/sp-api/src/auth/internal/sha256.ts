/**
 * SHA-256 for signatures: the platform's own where it answers at once (Node, Bun, Deno), else that of @aws-crypto, which gives the same
 * bytes but takes several times as long. WebCrypto is no choice: each of its digests is a job for another thread.
 */
import { Sha256 } from "@aws-crypto/sha256-js"
import type { SignatureV4CryptoInit } from "@smithy/signature-v4"

/** Makes digests, and with a key HMACs. */
type HashConstructor = SignatureV4CryptoInit["sha256"]

type Data = string | ArrayBuffer | ArrayBufferView

interface Digest {
  readonly update: (data: Data) => unknown
  readonly digest: () => Uint8Array
}

interface Crypto {
  readonly createHash: (algorithm: "sha256") => Digest
  readonly createHmac: (algorithm: "sha256", key: KeyObject | string) => Digest
  readonly createSecretKey: (key: ArrayBuffer | ArrayBufferView) => KeyObject
}

interface KeyObject {
  readonly type: string
}

/** The `node:crypto` of this platform. It is asked for by name at run time: bundles for browsers must not look for it. */
const platformCrypto = (): Crypto | undefined => {
  const { process } = globalThis as {
    readonly process?: { readonly getBuiltinModule?: (name: string) => unknown }
  }
  return process?.getBuiltinModule?.("node:crypto") as Crypto | undefined
}

/** Digests of the platform. */
export const platform = (): HashConstructor | undefined => {
  const crypto = platformCrypto()
  if (crypto === undefined) return undefined
  // Making a key of bytes costs five times what using it does, and a day's signatures are all made with the same one.
  const keys = new WeakMap<object, KeyObject>()
  const keyOf = (key: Data): KeyObject | string => {
    if (typeof key === "string") return key
    let found = keys.get(key)
    if (found === undefined) {
      found = crypto.createSecretKey(key)
      keys.set(key, found)
    }
    return found
  }
  return class {
    private readonly key: KeyObject | string | undefined
    private digesting: Digest

    constructor(key?: Data) {
      this.key = key === undefined ? undefined : keyOf(key)
      this.digesting = this.start()
    }

    private start(): Digest {
      return this.key === undefined ? crypto.createHash("sha256") : crypto.createHmac("sha256", this.key)
    }

    update(data: Data): void {
      this.digesting.update(data)
    }

    digest(): Promise<Uint8Array> {
      return Promise.resolve(this.digesting.digest())
    }

    reset(): void {
      this.digesting = this.start()
    }
  }
}

/** The quickest digests that there are. */
export const make = (): HashConstructor => platform() ?? Sha256
