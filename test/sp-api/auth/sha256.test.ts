/** The digests of signatures: the platform's and those of @aws-crypto are the same. */
import { Sha256 } from "@aws-crypto/sha256-js"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import * as PlatformSha256 from "../../../packages/sp-api/src/auth/internal/sha256.ts"

const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("")

const Platform = PlatformSha256.platform()!

describe("digests", () => {
  it.effect.prop(
    "the platform's SHA-256 and HMAC equal those of @aws-crypto, with keys of text and of bytes",
    [Schema.String, Schema.NonEmptyString],
    Effect.fnUntraced(function*([data, secret]) {
      const bytes = new TextEncoder().encode(data)
      for (const key of [undefined, secret, new TextEncoder().encode(secret)]) {
        const [ours, aws] = [new Platform(key), new Sha256(key)]
        for (const digest of [ours, aws]) digest.update(bytes)
        assert.strictEqual(
          hex(yield* Effect.promise(() => ours.digest())),
          hex(yield* Effect.promise(() => aws.digest()))
        )
      }
    })
  )
})
