/** The digests of signatures: the platform's and those of @aws-crypto are the same. */
import { Sha256 as AwsSha256 } from "@aws-crypto/sha256-js"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import * as Sha256 from "../../../packages/sp-api/src/wire/sha256.ts"

describe("digests", () => {
  const platform = Sha256.platform()!
  const portable = Sha256.portable(AwsSha256)

  it.effect.prop(
    "the platform's SHA-256 and HMAC equal those of @aws-crypto, for strings and for bytes",
    [Schema.String, Schema.NonEmptyString],
    ([data, secret]) =>
      Effect.sync(() => {
        const [bytes, key] = [new TextEncoder().encode(data), new TextEncoder().encode(secret)]
        assert.strictEqual(platform.digest(data), portable.digest(data))
        assert.strictEqual(platform.digest(bytes), portable.digest(data))
        assert.strictEqual(platform.hmac(key)(data), portable.hmac(key)(data))
      })
  )
})
