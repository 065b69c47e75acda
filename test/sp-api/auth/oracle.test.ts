/** Signatures and addresses compared with the signer of @smithy and the parser of URLs. */
import { Sha256 } from "@aws-crypto/sha256-js"
import { assert, describe, it } from "@effect/vitest"
import { SignatureV4 } from "@smithy/signature-v4"
import * as Arbitrary from "effect/Arbitrary"
import * as Effect from "effect/Effect"
import * as HttpBody from "effect/http/HttpBody"
import * as HttpClientRequest from "effect/http/HttpClientRequest"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as TestClock from "effect/testing/TestClock"
import { addressOf } from "../../../packages/sp-api/src/auth/internal/address.ts"
import * as SigV4 from "../../../packages/sp-api/src/auth/internal/sigv4.ts"

const rfc3986 = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)

const one = <const A extends ReadonlyArray<string>>(...texts: A) => Arbitrary.schema(Schema.Literals(texts))
const texts = one(
  "",
  "a",
  "Z9",
  "A/B",
  "50%",
  "a b",
  "ä",
  "+",
  "!'()*",
  "🧦",
  "~",
  "%41",
  "a&b=c",
  "#",
  "?",
  ";",
  ":@,",
  "="
)

const drawn = Arbitrary.all([
  Arbitrary.all([
    Arbitrary.array(texts, { maxLength: 5 }),
    Arbitrary.array(Arbitrary.all([texts, texts]), { maxLength: 6 }),
    one("GET", "POST", "PUT", "DELETE", "PATCH"),
    one("", "{}", "{\"sku\":\"ä 🧦\"}", " ")
  ]),
  Arbitrary.all([
    one("example.com", "Example.COM", "127.0.0.1", "[::1]", "xn--bcher-kva.example"),
    one("", ":443", ":80", ":8443", ":65535"),
    Arbitrary.array(
      Arbitrary.all([
        one("accept", "x-amzn-thing", "user-agent", "content-length", "date", "x-amz-content-sha256", "authorization"),
        one("a", "", "  a \t b  ", "\"a   b\"", "a,b", "UNSIGNED-PAYLOAD")
      ]),
      { maxLength: 5 }
    ),
    Arbitrary.all([
      Arbitrary.schema(Schema.String),
      one("none", "token/+=="),
      Arbitrary.schema(Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 4e12 })))
    ])
  ])
])

describe("a signature", () => {
  it.effect.prop("is that of @smithy/signature-v4 for the same request", [drawn], ([[
    [segments, query, method, body],
    [host, port, headers, [secret, sessionToken, time]]
  ]]) =>
    Effect.gen(function*() {
      yield* TestClock.setTime(time)
      const path = `/${segments.map(rfc3986).join("/")}`
      const text = query.map(([name, value]) => `${rfc3986(name)}=${rfc3986(value)}`).filter((part) => part !== "=")
        .join("&")
      const url = `https://${host}${port}${path}${text === "" ? "" : `?${text}`}`
      const request = HttpClientRequest.make(method)(url, {
        headers: Object.fromEntries(headers),
        ...(body === "" ? undefined : { body: HttpBody.text(body, "application/json") })
      })
      const credentials = {
        accessKeyId: "AKIDEXAMPLE",
        secretAccessKey: Redacted.make(`s${secret}`),
        ...(sessionToken === "none" ? undefined : { sessionToken: Redacted.make(sessionToken) })
      }
      const signed = yield* (yield* SigV4.make("execute-api", "eu-west-1"))(request, credentials)

      const bag: Record<string, Array<string>> = {}
      for (const [name, value] of query) if (name !== "" || value !== "") (bag[name] ??= []).push(value)
      const theirs = new SignatureV4({
        service: "execute-api",
        region: "eu-west-1",
        sha256: Sha256,
        applyChecksum: false,
        credentials: {
          accessKeyId: credentials.accessKeyId,
          secretAccessKey: Redacted.value(credentials.secretAccessKey),
          ...(sessionToken === "none" ? undefined : { sessionToken })
        }
      })
      const expected = yield* Effect.promise(() =>
        theirs.sign({
          method,
          protocol: "https:",
          hostname: host,
          path,
          query: bag,
          headers: { ...request.headers, host: new URL(url).host },
          ...(body === "" ? undefined : { body })
        }, { signingDate: new Date(time), unsignableHeaders: new Set(["content-length", "date"]) })
      )
      assert.strictEqual(signed.headers["authorization"], expected.headers["authorization"])
    }), { arbitrary: { runs: 300 } })
})

describe("an address", () => {
  const hosts = one(
    "example.com",
    "Example.COM",
    "a.b-c.d",
    "127.0.0.1",
    "127.1",
    "0x7f.1",
    "0177.0.0.1",
    "1.2.3",
    "localhost",
    "localhost.",
    "a..b",
    "xn--a",
    "xn--bcher-kva.example",
    "b.xn--a",
    "bücher.example",
    "[::1]",
    "user@example.com",
    "user:pw@example.com",
    "a_b.c",
    "-",
    "0x7f",
    "a.0x7f",
    ""
  )
  const ports = one("", ":80", ":443", ":080", ":00443", ":0", ":8080", ":59999", ":65535", ":65536", ":99999", ":")
  const pieces = one(
    "/",
    "//",
    "a",
    ".",
    "..",
    "%2e",
    "%2E.",
    "%",
    "?",
    "#",
    "&",
    "=",
    "+",
    "\\",
    " ",
    "é",
    "\n",
    "\t",
    "@",
    ":",
    "~",
    "{}",
    "'"
  )
  const urls = Arbitrary.map(
    Arbitrary.all([
      one("https:", "http:", "HTTPS:", "ftp:"),
      hosts,
      ports,
      one("", "/"),
      Arbitrary.array(pieces, { maxLength: 8 })
    ]),
    ([protocol, host, port, slash, rest]) => `${protocol}//${host}${port}${slash}${rest.join("")}`
  )

  it.effect.prop("is what a parser of URLs finds", [urls], ([url]) =>
    Effect.sync(() => {
      const found = addressOf(HttpClientRequest.make("GET")(url))
      const direct = URL.canParse(url) ? new URL(url) : undefined
      assert.strictEqual(Result.isSuccess(found), direct !== undefined, url)
      if (direct === undefined || Result.isFailure(found)) return
      assert.deepStrictEqual({ ...found.success }, {
        href: direct.href.split("#")[0]!,
        protocol: direct.protocol,
        host: direct.host,
        target: direct.pathname + direct.search
      })
    }), { arbitrary: { runs: 5000 } })
})
