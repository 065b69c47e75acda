/** Keys that identify an application or a selling partner without its secrets. */
import * as Effect from "effect/Effect"
import { builtinModule } from "../wire/builtinModule.ts"

interface Crypto {
  /** Node 20.12 and later, Bun and Deno. */
  readonly hash?: (algorithm: "sha256", data: string) => string
}

/**
 * The first bytes of the SHA-256 hash in hexadecimal. WebCrypto, which has another thread make it, takes a hundred
 * times as long.
 */
export const fingerprint = (value: string, bytes = 12): Effect.Effect<string> => {
  const hash = (builtinModule("node:crypto") as Crypto | undefined)?.hash?.("sha256", value)
  return hash !== undefined ? Effect.succeed(hash.slice(0, 2 * bytes)) : Effect.map(
    Effect.promise(() => crypto.subtle.digest("SHA-256", new TextEncoder().encode(value))),
    (digest) => Array.from(new Uint8Array(digest, 0, bytes), (byte) => byte.toString(16).padStart(2, "0")).join("")
  )
}
