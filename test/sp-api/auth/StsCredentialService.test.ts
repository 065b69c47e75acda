/** AssumeRole against a server that verifies its signature, and the other sources of credentials. */
import { assert, describe, it } from "@effect/vitest"
import * as Sts from "effect-sp-api/auth/StsCredentialService"
import type { AwsValues } from "effect-sp-api/SpApiConfig"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import * as HttpClient from "effect/http/HttpClient"
import * as HttpClientResponse from "effect/http/HttpClientResponse"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import * as TestClock from "effect/testing/TestClock"
import { inspect } from "node:util"
import { serve } from "./support/server.ts"
import type { Answer, Received } from "./support/server.ts"
import { config } from "./support/settings.ts"
import * as Fake from "./support/sts.ts"

const aws = {
  accessKeyId: Fake.user.accessKeyId,
  secretAccessKey: Redacted.make(Fake.user.secretAccessKey),
  roleArn: Fake.roleArn
}

const credentials = Sts.StsCredentialService.use((sts) => sts.credentials)

const assume = (answer: (received: Received, index: number) => Answer, more: Partial<AwsValues> = {}) =>
  Effect.gen(function*() {
    const server = yield* serve(answer)
    const result = yield* Effect.result(credentials).pipe(
      Effect.provide(Sts.layerAssumeRole.pipe(
        Layer.provide([
          config({ region: "eu", aws: { ...aws, ...more, stsEndpoint: `${server.url}/` } }),
          FetchHttpClient.layer
        ])
      ))
    )
    return { received: server.received, result }
  })

const failing = (answer: (received: Received, index: number) => Answer) =>
  Effect.flatMap(
    assume(answer),
    ({ received, result }) => Effect.map(Effect.flip(Effect.fromResult(result)), (error) => ({ received, error }))
  )

/** STS in this process, for the tests that run on TestClock. */
const inProcess = (answer: (received: Received, index: number) => Answer) => {
  let count = 0
  const layer = Layer.succeed(
    HttpClient.HttpClient,
    HttpClient.make((request, url) =>
      Effect.suspend(() => {
        const body = request.body._tag === "Uint8Array" ? new TextDecoder().decode(request.body.body) : ""
        const received = {
          method: request.method,
          target: url.pathname + url.search,
          headers: { ...request.headers, host: url.host },
          body
        }
        const { body: text = "", headers = {}, status = 200 } = answer(received, count++)
        return Effect.as(
          Effect.sleep(100),
          HttpClientResponse.fromWeb(request, new Response(text, { status, headers }))
        )
      })
    )
  )
  return {
    layer: Sts.layerAssumeRole.pipe(Layer.provide([config({ region: "eu", aws }), layer])),
    get requests() {
      return count
    }
  }
}

const soon = <A, E, R>(effect: Effect.Effect<A, E, R>) =>
  Effect.gen(function*() {
    const fiber = yield* Effect.forkChild(effect, { startImmediately: true })
    // Signing takes turns of the event loop, so the request is not sent yet.
    for (let i = 0; i < 50; i++) yield* Effect.promise(() => new Promise((resolve) => setImmediate(resolve)))
    yield* TestClock.adjust("1 second")
    return yield* Fiber.join(fiber)
  })

describe("StsCredentialService.layerAssumeRole", () => {
  it.live("sends a signed AssumeRole that a verifier accepts, and reads the credentials", () =>
    Effect.gen(function*() {
      const { received, result } = yield* assume(Fake.sts(Date.now, "eu-west-1"), { externalId: "partner & co" })
      const given = yield* Effect.fromResult(result)
      assert.strictEqual(given.accessKeyId, "ASIAPLANTEDROLE00000")
      assert.strictEqual(Redacted.value(given.secretAccessKey), Fake.role.secretAccessKey)
      assert.strictEqual(given.sessionToken && Redacted.value(given.sessionToken), Fake.roleToken)
      assert.approximately(given.expiration ?? 0, Date.now() + 3_600_000, 10_000)
      assert.strictEqual(received.length, 1)
      assert.deepStrictEqual([received[0]?.method, received[0]?.target], ["POST", "/"])
      assert.deepStrictEqual(Object.fromEntries(new URLSearchParams(received[0]?.body)), {
        Action: "AssumeRole",
        Version: "2011-06-15",
        RoleArn: Fake.roleArn,
        RoleSessionName: "effect-sp-api",
        DurationSeconds: "3600",
        ExternalId: "partner & co"
      })
    }))

  it.live("signs with a session token where the configured keys are temporary", () =>
    Effect.gen(function*() {
      const { received } = yield* assume(() => Fake.success(Date.now() + 3_600_000, 0), {
        sessionToken: Redacted.make("the//token==")
      })
      assert.strictEqual(received[0]?.headers["x-amz-security-token"], "the//token==")
      assert.match(received[0]?.headers.authorization ?? "", /x-amz-security-token/)
    }))

  it.effect("1,000 fibers asking at once send one request; so again five minutes before expiry, and after invalidate", () => {
    let time = 0
    const sts = inProcess((received, index) => Fake.sts(() => time, "eu-west-1")(received, index))
    const thousand = Effect.forEach(Array.from({ length: 1000 }), () => credentials, { concurrency: "unbounded" })
    const key = (all: ReadonlyArray<Sts.AwsCredentials>) => [...new Set(all.map((one) => one.accessKeyId))]
    return Effect.gen(function*() {
      assert.deepStrictEqual(key(yield* soon(thousand)), ["ASIAPLANTEDROLE00000"])
      yield* TestClock.setTime(55 * 60_000 - 1)
      assert.deepStrictEqual(key(yield* thousand), ["ASIAPLANTEDROLE00000"])
      assert.strictEqual(sts.requests, 1)

      time = 55 * 60_000
      yield* TestClock.setTime(time)
      assert.deepStrictEqual(key(yield* soon(thousand)), ["ASIAPLANTEDROLE00001"])
      assert.strictEqual(sts.requests, 2)

      yield* Sts.StsCredentialService.use((s) => s.invalidate)
      assert.deepStrictEqual(key(yield* soon(thousand)), ["ASIAPLANTEDROLE00002"])
      assert.strictEqual(sts.requests, 3)
    }).pipe(Effect.provide(sts.layer))
  })

  it.effect("a failure is not kept", () => {
    const sts = inProcess((_, index) =>
      index === 0 ? Fake.failure(403, "AccessDenied", "no") : Fake.success(3_600_000, index)
    )
    return Effect.gen(function*() {
      assert.strictEqual((yield* Effect.flip(soon(credentials))).reason._tag, "AuthFailed")
      assert.strictEqual((yield* soon(credentials)).accessKeyId, "ASIAPLANTEDROLE00001")
    }).pipe(Effect.provide(sts.layer))
  })

  it.effect("a clock an hour slow is corrected once by the date of STS, and stays corrected", () => {
    let ours = 0
    const ahead = 3_600_000
    const sts = inProcess((received, index) => Fake.sts(() => ours + ahead, "eu-west-1")(received, index))
    return Effect.gen(function*() {
      const first = yield* soon(credentials)
      assert.strictEqual(sts.requests, 2)
      assert.approximately(first.clockOffset ?? 0, ahead, 1000)
      // Judged by our clock, they still live for an hour.
      assert.approximately(first.expiration ?? 0, 3_600_000, 1000)
      ours = 3_600_000
      yield* TestClock.setTime(ours)
      yield* soon(credentials)
      assert.strictEqual(sts.requests, 3)
    }).pipe(Effect.provide(sts.layer))
  })

  it.live("a wrong secret is not taken for a wrong clock", () =>
    Effect.gen(function*() {
      const { error, received } = yield* failing(() =>
        Fake.failure(403, "SignatureDoesNotMatch", "it does not match", { date: new Date().toUTCString() })
      )
      assert.strictEqual(received.length, 1)
      assert.match(error.hint ?? "", /secretAccessKey/)
    }))

  it.live("a clock that stays wrong fails after one correction and says so", () =>
    Effect.gen(function*() {
      const { error, received } = yield* failing(() =>
        Fake.failure(403, "SignatureDoesNotMatch", "Signature expired: 1 is now earlier than 2", {
          date: "Tue, 01 Jan 2030 00:00:00 GMT"
        })
      )
      assert.strictEqual(received.length, 2)
      assert.match(error.hint ?? "", /clock/)
    }))

  it.live.each(
    [
      ["AccessDenied", 403, /trust policy/],
      ["InvalidClientTokenId", 403, /accessKeyId/],
      ["ExpiredToken", 403, /temporary/],
      ["RegionDisabledException", 403, /region/],
      ["ValidationError", 400, /aws\.roleArn/]
    ] as const
  )("%s (%i) says what to do, and is not tried again", ([code, status, hint]) =>
    Effect.gen(function*() {
      const { error, received } = yield* failing(() => Fake.failure(status, code, "a < b & c"))
      assert.deepInclude(error.reason, { _tag: "AuthFailed", provider: "sts", code, description: "a < b & c", status })
      assert.match(error.hint ?? "", hint)
      assert.deepStrictEqual([error.operation, error.requestId, error.attempts], ["sts.AssumeRole", "sts-request-1", 1])
      assert.strictEqual(received.length, 1)
    }))

  it.live.each(
    [
      ["a 500", Fake.failure(500, "InternalFailure", "oops"), "AuthFailed"],
      ["an HTML 503", { status: 503, body: "<html><br>unavailable</html>" }, "ServiceFailure"],
      ["Throttling", Fake.failure(400, "Throttling", "Rate exceeded"), "Throttled"],
      ["a reset", { reset: true }, "TransportFailed"]
    ] as const
  )("%s is tried three times", ([, answer, tag]) =>
    Effect.gen(function*() {
      const { error, received } = yield* failing(() => answer)
      assert.strictEqual(received.length, 3)
      assert.deepStrictEqual([error.reason._tag, error.attempts], [tag, 3])
    }))

  it.live.each(
    [
      ["is not XML", { body: "{\"AssumeRoleResponse\": {}}" }],
      ["is cut off", { body: "<AssumeRoleResponse><AssumeRoleResult><Credentials><AccessKeyId>x</AccessKeyId>" }],
      ["holds an entity bomb", {
        body: "<!DOCTYPE a [<!ENTITY b \"c\">]><AssumeRoleResponse>&b;</AssumeRoleResponse>"
      }],
      ["lacks the session token", {
        body:
          "<AssumeRoleResponse><AssumeRoleResult><Credentials><AccessKeyId>x</AccessKeyId><SecretAccessKey>y</SecretAccessKey>" +
          "<Expiration>2026-01-01T00:00:00Z</Expiration></Credentials></AssumeRoleResult></AssumeRoleResponse>"
      }]
    ] as const
  )("a 200 that %s fails as ResponseInvalid", ([, answer]) =>
    Effect.gen(function*() {
      const { error } = yield* failing(() => answer)
      assert.strictEqual(error.reason._tag, "ResponseInvalid")
    }))

  it.live("a redirect is not followed", () =>
    Effect.gen(function*() {
      const { error } = yield* failing(() => ({ status: 307, headers: { location: "http://127.0.0.1:1/" } }))
      assert.strictEqual(error.reason._tag, "UnexpectedStatus")
    }))

  it.effect("without keys or role it fails when it is built, naming the setting", () =>
    Effect.gen(function*() {
      const build = (values: Parameters<typeof config>[0]) =>
        Effect.flip(
          Effect.provide(credentials, Sts.layerAssumeRole.pipe(Layer.provide([config(values), FetchHttpClient.layer])))
        )
      const noKeys = yield* build({})
      assert.strictEqual(noKeys.reason._tag === "RequestInvalid" && noKeys.reason.field, "aws")
      const noRole = yield* build({ aws: { accessKeyId: aws.accessKeyId, secretAccessKey: aws.secretAccessKey } })
      assert.strictEqual(noRole.reason._tag === "RequestInvalid" && noRole.reason.field, "aws.roleArn")
    }))
})

describe("StsCredentialService, other sources", () => {
  it.effect("layerStatic provides the configured keys, and fails naming the setting where there are none", () =>
    Effect.gen(function*() {
      const given = yield* Effect.provide(credentials, Sts.layerStatic.pipe(Layer.provide(config({ aws }))))
      assert.strictEqual(given.accessKeyId, Fake.user.accessKeyId)
      const error = yield* Effect.flip(Effect.provide(credentials, Sts.layerStatic.pipe(Layer.provide(config()))))
      assert.strictEqual(error.reason._tag === "RequestInvalid" && error.reason.field, "aws")
    }))

  it.effect("layerProvider asks its provider once until five minutes before expiry", () => {
    let asked = 0
    const provider = () =>
      Promise.resolve({
        ...Fake.role,
        sessionToken: Fake.roleToken,
        accessKeyId: `AKIA${asked}`,
        expiration: new Date(++asked * 3_600_000)
      })
    return Effect.gen(function*() {
      for (let i = 0; i < 3; i++) assert.strictEqual((yield* credentials).accessKeyId, "AKIA0")
      yield* TestClock.setTime(55 * 60_000 - 1)
      assert.strictEqual((yield* credentials).accessKeyId, "AKIA0")
      yield* TestClock.setTime(55 * 60_000)
      assert.strictEqual((yield* credentials).accessKeyId, "AKIA1")
      assert.strictEqual(asked, 2)
    }).pipe(Effect.provide(Sts.layerProvider(provider)))
  })

  it.effect("layerProvider asks once for keys that do not expire, and again after invalidate", () => {
    let asked = 0
    return Effect.gen(function*() {
      yield* credentials
      yield* TestClock.adjust("365 days")
      yield* credentials
      assert.strictEqual(asked, 1)
      yield* Sts.StsCredentialService.use((s) => s.invalidate)
      yield* credentials
      assert.strictEqual(asked, 2)
    }).pipe(Effect.provide(Sts.layerProvider(() => Promise.resolve({ ...Fake.role, asked: asked++ }))))
  })

  it.effect("layerProvider waits for its provider as long as for any token request, and asks again after that", () => {
    let asked = 0
    const provider = () => asked++ === 0 ? new Promise<never>(() => {}) : Promise.resolve(Fake.role)
    return Effect.gen(function*() {
      const fiber = yield* Effect.forkChild(Effect.flip(credentials), { startImmediately: true })
      yield* TestClock.adjust("30 seconds")
      const error = yield* Fiber.join(fiber)
      assert.deepInclude(error.reason, { _tag: "AuthFailed", code: "TimeoutError" })
      assert.strictEqual((yield* credentials).accessKeyId, Fake.role.accessKeyId)
    }).pipe(Effect.provide(Sts.layerProvider(provider)))
  })

  it.effect.each([["hidden\nkey"], ["hidden key"], [""]] as const)(
    "layerProvider refuses the key %j, which could not be sent, and does not quote it",
    ([key]) =>
      Effect.gen(function*() {
        const error = yield* Effect.flip(credentials)
        assert.deepInclude(error.reason, { _tag: "AuthFailed", code: "InvalidCredentials" })
        assert.notInclude(inspect(error, { depth: null }), "hidden")
      }).pipe(Effect.provide(Sts.layerProvider(() => Promise.resolve({ ...Fake.role, sessionToken: key }))))
  )

  it.effect("layerNone fails and says which Layers there are", () =>
    Effect.gen(function*() {
      const error = yield* Effect.flip(credentials)
      assert.match(error.message, /layerAssumeRole/)
    }).pipe(Effect.provide(Sts.layerNone)))
})
