/** Files of settings as editors and shells leave them: read where the meaning is clear, named where it is not. */
import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { resolve } from "../../packages/cli/src/config/secrets.ts"
import { requireLines, utf8 } from "../../packages/cli/src/config/text.ts"

const failureOf = <A>(effect: Effect.Effect<A, { readonly message: string; readonly advice?: string | undefined }>) =>
  effect.pipe(Effect.flip, Effect.map(({ advice, message }) => ({ message, advice })))

describe("a file of settings", () => {
  it.effect("loses its byte order mark", () =>
    Effect.gen(function*() {
      assert.strictEqual(yield* utf8("f", Buffer.from("\uFEFFA=1")), "A=1")
    }))

  it.effect.each<readonly [string, Buffer]>([
    ["UTF-16, as PowerShell 5 redirects", Buffer.from("\uFEFFA=1", "utf16le")],
    ["UTF-16 without a byte order mark", Buffer.from("A=1", "utf16le")]
  ])("fails in %s", ([, bytes]) =>
    Effect.gen(function*() {
      const { advice, message } = yield* failureOf(utf8(".env", bytes))
      assert.match(message, /^\.env is not text in UTF-8$/)
      assert.match(advice!, /PowerShell/)
    }))
})

describe("lines of .env", () => {
  it.effect.each<readonly [string, RegExp]>([
    ["SPAPI_REGION=na\nSPAPI_CLIENT_ID: amzn1\n", /line 2: SPAPI_CLIENT_ID has no =$/],
    ["\r\nexport SPAPI_REGION\r\n", /line 2: SPAPI_REGION has no =$/],
    ["SPAPI_REFRESH_TOKEN=Atzr|abc\ndef\nX=1", /line 2: the value of SPAPI_REFRESH_TOKEN goes on here/]
  ])("%j is named, without its value", ([text, expected]) =>
    Effect.gen(function*() {
      const { message } = yield* failureOf(requireLines(text))
      assert.match(message, expected)
      assert.notMatch(message, /amzn1|Atzr|def/)
    }))

  it.effect.each([
    "# SPAPI_REGION\nexport SPAPI_REGION='na'\n\nexport OTHER\nFOO bar\n",
    "SPAPI_CLIENT_ID = a\n  # b\n\nSPAPI_REGION=\nnonsense of another program\n",
    "SPAPI_APPLICATION_NAME=\"two\nlines\"\n",
    ""
  ])("%j is taken as it is", (text) =>
    Effect.gen(function*() {
      assert.strictEqual(yield* requireLines(text), text)
    }))
})

describe("a secret of a profile", () => {
  it.effect.each<readonly [string, RegExp]>([
    ["vault:kv/amazon", /vault: is not a way to refer to a secret/],
    ["env:", /env: refers to nothing/],
    ["keychain:", /keychain: refers to nothing/]
  ])("%s is not taken for the secret itself", ([value, expected]) =>
    Effect.gen(function*() {
      const { advice, message } = yield* failureOf(resolve("client_secret of profile shop", value, {}))
      assert.match(message, expected)
      assert.match(advice!, /env:NAME, file:PATH/)
    }))

  it.effect.each(["Atzr|a:b", "amzn1.oa2-cs.v1.ab", "redis://:pass@host:6379", "AbC+/x=:y"])(
    "%s is one",
    (value) =>
      Effect.gen(function*() {
        assert.strictEqual(yield* resolve("x", value, {}), value)
      })
  )

  it.effect("of a variable that is not set says where it has to be", () =>
    Effect.gen(function*() {
      const { advice } = yield* failureOf(resolve("x", "env:NOPE", {}))
      assert.match(advice!, /cron/)
    }))
})
