/**
 * No foreign string blocks the event loop: the time of every regular expression of the packages is linear in its
 * input, and the length of foreign strings is limited before any expression sees them.
 */
import { assert, describe, it } from "@effect/vitest"
import { Cause, Duration, Effect, Exit, Layer } from "effect"
import * as LwaTokenService from "effect-sp-api/auth/LwaTokenService"
import * as StsCredentialService from "effect-sp-api/auth/StsCredentialService"
import * as SpApi from "effect-sp-api/SpApi"
import * as SpApiConfig from "effect-sp-api/SpApiConfig"
import { HttpClient, HttpClientError, HttpClientRequest, HttpClientResponse } from "effect/http"
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { errorResponse } from "../../packages/sp-api/src/http/internal/responseDecoder.ts"
import * as Transport from "../../packages/sp-api/src/http/internal/transport.ts"
import { scrub } from "../../packages/sp-api/src/wire/redaction.ts"
import { values } from "../sp-api/support/fakeApi.ts"
import { getThings } from "../sp-api/support/operations.ts"

/** Milliseconds that this thread has computed. Other work of the machine does not count. */
const cpuTime = (): number => {
  const { system, user } = process.threadCpuUsage()
  return (user + system) / 1000
}

/** Milliseconds of one run, as the mean of so many runs that the resolution of the clock does not matter. */
const costOf = (work: () => void): number => {
  const start = cpuTime()
  let runs = 0
  do {
    work()
    runs++
  } while (cpuTime() - start < 20)
  return (cpuTime() - start) / runs
}

/**
 * Whether ten times the input takes less than 40 times as long; it takes 100 times as long where the time is
 * quadratic.
 */
const isLinear = (work: (size: number) => void, size: number): boolean => {
  const start = performance.now()
  work(size * 10)
  return performance.now() - start < 1 || costOf(() => work(size * 10)) < 40 * costOf(() => work(size))
}

describe("the measurement of time", () => {
  it.each(
    [["x", /x+y/], ["0", /(\d+)-(\d+)-(\d+)/], ["a", /(?:a|b)*c/], [" ", /\s+$/]] as const
  )("takes the time of many %j for quadratic in %s", (piece, expression) => {
    const input = piece.repeat(20_000)
    assert.isFalse(isLinear((size) => void expression.test(`${input.slice(0, size)}!`), 1_000))
  })

  it.each([/^x+y/, /^(\d+)-(\d+)-(\d+)$/, /[ab]c/])("takes that of %s for linear", (expression) => {
    const input = "x0ab".repeat(100_000)
    assert.isTrue(isLinear((size) => void expression.test(input.slice(0, size)), 40_000))
  })
})

const hostile: ReadonlyArray<string> = [
  "http://",
  "https://a",
  "https://a@",
  "https://user:",
  "Atza|",
  "Atzr%7C",
  "Atz.sprdt|",
  "code=",
  "code=code&",
  "X-Amz-Signature=",
  "X-Amz-Credential=&",
  "AWSAccessKeyId",
  "amzn1.oa2-cs.v1.",
  "amzn1.oa2-cs.v1",
  "AKIA",
  "AKIAAAAAAAAAAAAAAAAA",
  "ASIA_",
  "client_secret",
  "refresh_token= ",
  "a",
  "_",
  " ",
  "\n",
  "%7C",
  "?",
  "/",
  "\"",
  "<Code>",
  "<html",
  "\u0000"
]

describe("what takes secrets out of strings", () => {
  it.each(hostile)("is linear in the repetitions of %j", (piece) => {
    const text = piece.repeat(Math.ceil(16_000 / piece.length))
    assert.isTrue(isLinear((size) => scrub(text.slice(0, size)), 1_600))
    assert.isTrue(isLinear((size) => scrub(`${text.slice(0, size - 1)}\u0001`), 1_600))
  })

  it("sees no more than 16,384 characters, and says how long the string was", () => {
    const million = "http://".repeat(150_000)
    const cut = scrub(million)
    assert.isBelow(cut.length, 16_500)
    assert.match(cut, / … \(cut, 1050000 characters\)$/)
    // A pair of surrogates that is cut in two leaves no half.
    assert.isTrue(scrub("😀".repeat(20_000)).isWellFormed())
    assert.isTrue(scrub(`x${"😀".repeat(20_000)}`).isWellFormed())
  })

  it("takes out user information, queries and tokens, wherever they are", () => {
    assert.strictEqual(
      scrub("GET https://user:pw@proxy.example:8080/a?b=c failed"),
      "GET https://<redacted>@proxy.example:8080/a?<redacted> failed"
    )
    assert.strictEqual(scrub("HTTPS://h.example/p?q=1&r=2>"), "HTTPS://h.example/p?<redacted>>")
    assert.strictEqual(scrub("http://h.example/p?"), "http://h.example/p?")
    assert.strictEqual(scrub("see http://h.example/@me"), "see http://h.example/@me")
    assert.strictEqual(
      scrub("Atza|abc Atzr%7Cdef amzn1.oa2-cs.v1.x AKIAABCDEFGHIJKLMNOP"),
      Array(4).fill("<redacted>").join(" ")
    )
  })

  it("leaves no part of a secret where it cuts", () => {
    for (let at = 16_300; at < 16_400; at++) {
      const text = `${"x ".repeat(at / 2)}code=planted-secret&client_secret=planted-secret ${"y".repeat(20_000)}`
      assert.notInclude(scrub(text), "planted")
    }
  })
})

const sources = (folder: string): ReadonlyArray<string> =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !/\/(?:apis|generated)\/|Payloads\.ts$/.test(file))

const literal = /(?:^|[=(,:?&|![]|return|=>)\s*\/(?![*/])((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+)\/([dgimsuvy]*)/g

/** The regular expressions of a package, by their source. */
const expressions = (name: string): ReadonlyMap<string, RegExp> => {
  const found = new Map<string, RegExp>()
  for (const file of sources(join(import.meta.dirname, "../../packages", name, "src"))) {
    for (const line of readFileSync(file, "utf8").split("\n")) {
      if (/^\s*(?:\*|\/\/|\/\*)/.test(line)) continue
      for (const [, source = "", flags = ""] of line.matchAll(literal)) {
        if (/[*+{]/.test(source)) found.set(`/${source}/${flags}`, new RegExp(source, flags.replace("g", "")))
      }
    }
  }
  return found
}

/** Strings for which a faulty expression takes long: its own pieces, repeated, with an end that does not match. */
const attacks = (source: string): ReadonlyArray<(size: number) => string> => {
  const plain = source
    .replace(/\\[bBdDsSwWu]|\(\?<?[:=!]|\[[^\]]*\]|[\^$*+?(){}|]/g, "\u0001")
    .replace(/\\(.)/g, "$1")
    .split("\u0001")
    .filter((piece) => piece !== "")
  const pieces = new Set([
    ...plain,
    plain.join(""),
    plain.join("a"),
    plain.join(" "),
    ..."a0A ./\"'\\<>{}[]():,;=-_&%#\n\t\u0000"
  ])
  return [...pieces].filter((piece) => piece !== "").flatMap((piece) => [
    (size: number) => piece.repeat(Math.ceil(size / piece.length)),
    (size: number) => `${piece.repeat(Math.ceil(size / piece.length))}\u0000\n!`,
    (size: number) => `${piece.repeat(Math.ceil(size / piece.length))}/`,
    (size: number) => `${plain[0] ?? ""}${piece.repeat(Math.ceil(size / piece.length))}\u0000`
  ])
}

describe.each(["sp-api", "sandbox"])("the regular expressions of packages/%s", (name) => {
  const found = expressions(name)

  it("are found", () => assert.isAbove(found.size, 10))

  it.each([...found].map(([key, expression]) => [key, expression] as const))("%s is linear", (_, expression) => {
    for (const attack of attacks(expression.source)) {
      const test = (size: number) => {
        expression.lastIndex = 0
        expression.test(attack(size))
      }
      assert.isTrue(isLinear(test, 4_000), `with ${JSON.stringify(attack(40))}`)
    }
  })
})

/** Runs with an HTTP client that sends one response to everything, and returns how long it computed. */
const timed = <A, E, R>(
  response: (request: HttpClientRequest.HttpClientRequest) => Effect.Effect<Response, HttpClientError.HttpClientError>,
  effect: Effect.Effect<A, E, R>,
  layer: Layer.Layer<R, unknown, HttpClient.HttpClient>
) =>
  Effect.gen(function*() {
    const http = Layer.succeed(
      HttpClient.HttpClient,
      HttpClient.make((request) => Effect.map(response(request), (web) => HttpClientResponse.fromWeb(request, web)))
    )
    const start = cpuTime()
    const exit = yield* Effect.exit(Effect.provide(effect, Layer.provide(layer, http)))
    const message = Exit.isFailure(exit) ? Cause.pretty(exit.cause) : ""
    return { exit, message, millis: cpuTime() - start }
  })

const shapes = ["http://", "Atza|", "code=", "X-Amz-Signature=", "\n", "<a>", "<Code>", "https://a@"]

describe("a hostile response", () => {
  const token = () => Response.json({ access_token: "Atza|test", expires_in: 3600 })
  const isLwa = (request: HttpClientRequest.HttpClientRequest) => new URL(request.url).host === "api.amazon.com"

  it.live.each(shapes)(
    "of repeated %j fails a call at once, as an error, within a 2xx response, and as a message of the transport",
    (piece) =>
      Effect.gen(function*() {
        const long = piece.repeat(Math.ceil(3_000_000 / piece.length))
        const call = getThings({ MarketplaceIds: ["ATVPDKIKX0DER"] })
        const error = { code: long, message: long, details: { [long]: long } }
        const bodies: ReadonlyArray<readonly [number, string]> = [
          [400, long],
          [400, JSON.stringify({ errors: [error] })],
          [200, JSON.stringify({ errors: [error, error] })],
          [200, JSON.stringify({ errors: Array.from({ length: 100_000 }, () => ({ code: piece, message: piece })) })]
        ]
        for (const [status, body] of bodies) {
          const { exit, millis } = yield* timed(
            (request) => Effect.succeed(isLwa(request) ? token() : new Response(body, { status })),
            call,
            SpApi.layer(values)
          )
          assert.isTrue(Exit.isFailure(exit))
          // It was minutes; what is left is parsing.
          assert.isBelow(millis, 6_000, `${status}`)
        }
        const request = HttpClientRequest.get("https://example.com")
        const start = cpuTime()
        Transport.failureOf(
          new HttpClientError.HttpClientError({
            reason: new HttpClientError.TransportError({
              request,
              cause: new TypeError(long, { cause: new Error(long) })
            })
          }),
          Duration.seconds(1)
        ).reason("failed")
        errorResponse(500, { "x-amzn-errortype": long }, long)
        assert.isBelow(cpuTime() - start, 500)
      })
  )

  it.live.each(shapes)(
    "of repeated %j fails a token of Login with Amazon and credentials of STS at once",
    (piece) =>
      Effect.gen(function*() {
        const long = piece.repeat(Math.floor(60_000 / piece.length))
        const escaped = long.replaceAll("<", "&lt;").slice(0, 60_000)
        const config = SpApiConfig.layer({
          ...values,
          aws: {
            accessKeyId: "AKIATEST",
            secretAccessKey: values.clientSecret,
            roleArn: "arn:aws:iam::1:role/r"
          } as never
        })
        for (
          const body of [long, JSON.stringify({ error: long }), JSON.stringify({ error: "x", error_description: long })]
        ) {
          const { exit, millis } = yield* timed(
            () => Effect.succeed(new Response(body, { status: 400 })),
            LwaTokenService.LwaTokenService.use((lwa) => lwa.accessToken),
            LwaTokenService.layer.pipe(Layer.provide(config))
          )
          assert.isTrue(Exit.isFailure(exit))
          assert.isBelow(millis, 1_000)
        }
        const xml = `<ErrorResponse><Error><Code>${escaped}</Code><Message>${escaped}</Message></Error></ErrorResponse>`
        for (const body of [long, xml.slice(0, 65_000)]) {
          const { exit, millis } = yield* timed(
            () => Effect.succeed(new Response(body, { status: 403 })),
            StsCredentialService.StsCredentialService.use((sts) => sts.credentials),
            StsCredentialService.layerAssumeRole.pipe(Layer.provide(config))
          )
          assert.isTrue(Exit.isFailure(exit))
          assert.isBelow(millis, 1_000)
        }
      })
  )
})
