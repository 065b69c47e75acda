/** Malformed JSON, and pages of gateways in its place: what is read of them, and where they are malformed. */
import { assert, describe, it } from "@effect/vitest"
import { Effect, Exit, Redacted } from "effect"
import type { ResponseInvalid } from "effect-sp-api/SpApiError"
import { isSignatureTrouble } from "../../../packages/sp-api/src/auth/internal/signatureHints.ts"
import { errorResponse, reasonOf, requestIdOf } from "../../../packages/sp-api/src/http/internal/responseDecoder.ts"
import { parseJson } from "../../../packages/sp-api/src/wire/json.ts"
import { describeJsonError } from "../../../packages/sp-api/src/wire/jsonError.ts"
import { fakeApi } from "../support/fakeApi.ts"
import { getThings } from "../support/operations.ts"

const random = (seed: number) => () => {
  seed = Math.imul(seed ^ (seed >>> 15), 0x2c1b3c6d) + 0x9e3779b9 | 0
  return ((seed ^ (seed >>> 13)) >>> 0) / 2 ** 32
}

const pieces = ["\n", "\r\n", "\t", "\u0000", "\u001f", "\"", "\\", "/", "a", "ß", "日", "🙂", "{", "]", ":", ","]

const valueOf = (next: () => number, depth = 0): unknown => {
  const count = Math.floor(next() * 4)
  switch (Math.floor(next() * (depth > 3 ? 4 : 6))) {
    case 0:
      return next() < 0.5 ? null : true
    case 1:
      return Math.round((next() - 0.5) * 1e6) / 100
    case 2:
    case 3:
      return Array.from({ length: count * 2 }, () => pieces[Math.floor(next() * pieces.length)]).join("")
    case 4:
      return Array.from({ length: count }, () => valueOf(next, depth + 1))
    default:
      return Object.fromEntries(Array.from({ length: count }, (_, i) => [`k${i}\n`, valueOf(next, depth + 1)]))
  }
}

/** The JSON of a careless server: control characters as they are. */
const raw = (json: string): string =>
  json.replace(/\\(?:u00([01][\da-f])|([nrtbf\\"]))/g, (whole, hex, short: string) =>
    hex === undefined
      ? "\\\"".includes(short) ? whole : JSON.parse(`"${whole}"`) as string
      : String.fromCharCode(parseInt(hex, 16)))

describe("JSON with raw control characters inside strings", () => {
  it("is read as the value that was meant, for every value at random", () => {
    const next = random(7)
    let changed = 0
    for (let round = 0; round < 3000; round++) {
      const value = valueOf(next)
      for (const json of [JSON.stringify(value), JSON.stringify(value, undefined, "\t")]) {
        const text = raw(json)
        if (text !== json) changed++
        assert.deepStrictEqual(parseJson(text), value)
        assert.deepStrictEqual(parseJson(`\uFEFF${text}\r\n`), value)
      }
    }
    assert.isAbove(changed, 500)
  })

  it.each<readonly [text: string, value: unknown]>([
    ["{\"a\":\"it\\'s 5\\% off\\x\"}", { a: "it\\'s 5\\% off\\x" }],
    ["{\"a\":\"ends with \\\n\"}", { a: "ends with \\\n" }],
    ["\uFEFF{}", {}],
    ["\uFEFF", undefined],
    ["{\"a\":1,}", undefined],
    ["[1,]", undefined],
    ["{\"a\":1} trailing", undefined],
    ["{} {}", undefined],
    ["{'a':1}", undefined],
    ["{\"a\":\"\\u12\"}", undefined],
    ["{\"__proto__\":\"a\nb\"}", JSON.parse("{\"__proto__\":\"a\\nb\"}")],
    ["", undefined]
  ])("stray backslashes and byte order marks are read, guesses are not made: %j", (text, value) => {
    assert.deepStrictEqual(parseJson(text), value)
  })

  const signature = "{\n  \"errors\": [ {\n    \"message\": \"The request signature we calculated does not match.\n\n"
    + "The Canonical String for this request should have been\n'GET\n/orders/v0/orders\n\nhost:sellingpartnerapi-na.amazon.com\r\n'\",\n"
    + "    \"code\": \"InvalidSignature\", \"details\": \"a\tb\"\n  } ] }"

  it("an error keeps its code, message and details, and its reason", () => {
    const response = errorResponse(403, {}, signature)
    assert.strictEqual(response.errors[0]?.code, "InvalidSignature")
    assert.include(response.errors[0]?.message, "'GET\n/orders/v0/orders\n\nhost:")
    assert.strictEqual(response.errors[0]?.details, "a\tb")
    assert.isUndefined(response.body)
    assert.strictEqual(reasonOf(response, "failed", { isRefused: isSignatureTrouble })._tag, "Unauthorized")
  })

  it.effect("an expired token is seen and renewed, and data is given", () =>
    Effect.gen(function*() {
      const api = fakeApi((_, index) =>
        index === 0
          ? new Response(
            "{\"errors\":[{\"code\":\"Unauthorized\",\"message\":\"Access to requested resource is denied.\",\n"
              + "\"details\":\"The access token you provided\nhas expired.\"}]}",
            { status: 403 }
          )
          : new Response("{\"payload\":{\"Things\":[{\"id\":\"1\",\"note\":\"first\nsecond\"}]}}")
      )
      const page = yield* Effect.provide(getThings({ MarketplaceIds: ["ATVPDKIKX0DER"] }), api.layer())
      assert.deepStrictEqual(page, { payload: { Things: [{ id: "1", note: "first\nsecond" }] } })
      assert.strictEqual(api.sent.length, 2)
      assert.strictEqual(api.tokens(), 2)
    }))
})

describe("a 2xx body that is not JSON", () => {
  it.each<readonly [text: string, problem: string, line: number, column: number]>([
    ["{\"a\":1,}", "it breaks off", 1, 8],
    ["{\n  \"a\": 1,\n  \"b\": oops\n}", "it breaks off", 3, 8],
    ["{\"a\":1}\r\n{\"b\":2}", "it breaks off", 2, 1],
    ["[1 2]", "it breaks off", 1, 4],
    ["{\"a\" 1}", "it breaks off", 1, 6],
    ["{a:1}", "it breaks off", 1, 2],
    ["{\"a\":01}", "it breaks off", 1, 6],
    ["{\"a\":truely}", "it breaks off", 1, 6],
    ["[1}", "it breaks off", 1, 3],
    ["]", "it breaks off", 1, 1],
    ["{\"a\":[1,2", "it ends too early", 1, 10],
    ["{\"a\":\n", "it ends too early", 2, 1],
    ["\n<!DOCTYPE html>\n<html></html>", "it is HTML or XML", 2, 1],
    ["OK", "it breaks off", 1, 1],
    ["{\"a\":\"Ada Lov", "it ends too early, within the string", 1, 6],
    ["{\"a\":1,\"b", "it ends too early, within the string", 1, 8],
    ["{\"a\":\"x\\", "it ends too early, within the string", 1, 6],
    ["{\"a\":\"x\\u12", "it ends too early, within the string", 1, 6],
    ["{\"a\":\"x\\u12\"}", "\\u is not followed by four hexadecimal digits", 1, 8],
    ["{\"a\":\"\\u00e4\\uzzzz\",\n\"b\":1}", "\\u is not followed by four hexadecimal digits", 1, 13],
    ["{\"a\":fal", "it ends too early, within the value", 1, 6],
    ["{\"a\":-1.5e", "it ends too early, within the value", 1, 6],
    ["{\"a\" \"b\"}", "it breaks off", 1, 6]
  ])("is reported by line and column: %j", (text, problem, line, column) => {
    assert.isUndefined(parseJson(text))
    assert.include(describeJsonError(text), `it is not JSON: ${problem} at line ${line}, column ${column}, near `)
  })

  it("cut off anywhere, at random, breaks off at its end or where the string or number that was cut begins", () => {
    const next = random(3)
    for (let round = 0; round < 500; round++) {
      const json = JSON.stringify({ a: valueOf(next), b: [valueOf(next)] })
      const text = json.slice(0, 1 + Math.floor(next() * (json.length - 1)))
      const [, column] = /column (\d+)/.exec(describeJsonError(text))!
      const at = Number(column) - 1
      // What stands before the place can be gone on with: the whole is JSON, and begins so.
      assert.isAtMost(at, text.length, text)
      assert.match(text.slice(at), /^(?:$|"|[\dtfn-])/, text)
    }
  })

  it.effect("fails with the place, the body redacted, and no word or number of the body in the message", () =>
    Effect.gen(function*() {
      const body =
        "{\"payload\":{\"Things\":[{\"id\":\"1\",\"note\":\"Ada Lovelace, 12 St James's Square, +44 20 7946\"]}}"
      const api = fakeApi(() => new Response(body))
      const error = yield* Effect.flip(
        Effect.provide(getThings({ MarketplaceIds: ["ATVPDKIKX0DER"] }), api.layer())
      )
      const reason = error.reason as ResponseInvalid
      assert.strictEqual(reason._tag, "ResponseInvalid")
      assert.match(error.message, /it is not JSON: it breaks off at line 1, column 89, near x+, x+ x+ x+"\]\}\}/)
      for (const word of ["Ada", "Lovelace", "James", "7946", "44"]) {
        assert.notInclude(error.message, word)
        assert.notInclude(JSON.stringify(error), word)
      }
      assert.strictEqual(Redacted.value(reason.body!), body)
    }))
})

const cloudFront =
  `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd">
<HTML><HEAD><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=iso-8859-1">
<TITLE>ERROR: The request could not be satisfied</TITLE>
</HEAD><BODY>
<H1>403 ERROR</H1>
<H2>The request could not be satisfied.</H2>
<HR noshade size="1px">
Request blocked.
We can't connect to the server for this app &amp; website.
<BR clear="all"><HR noshade size="1px">
<PRE>
Generated by cloudfront (CloudFront)
Request ID: JZ3x-abcdEFGH_ijklMNOP==
</PRE><ADDRESS></ADDRESS></BODY></HTML>`

describe("a page of a gateway or a firewall", () => {
  it.each<readonly [name: string, status: number, page: string, code: string, message: string, id: string | undefined]>(
    [
      [
        "CloudFront and WAF",
        403,
        cloudFront,
        "",
        "403 ERROR The request could not be satisfied. Request blocked. We can't connect to the server for this app & website. "
        + "Generated by cloudfront (CloudFront) Request ID: JZ3x-abcdEFGH_ijklMNOP==",
        "JZ3x-abcdEFGH_ijklMNOP=="
      ],
      [
        "nginx",
        502,
        "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad Gateway</h1></center>\r\n</body></html>",
        "",
        "502 Bad Gateway",
        undefined
      ],
      [
        "a page with nothing but a title",
        503,
        "<html><head><title>Down</title></head><body></body></html>",
        "",
        "Down",
        undefined
      ],
      [
        "a page with scripts, styles and comments",
        403,
        `<html><head><style>${
          "p{color:red}".repeat(900)
        }</style></head><body><!-- no --><script>var a = "<b>";</script><p>Are you\n a robot&#63;</p></body></html>`,
        "",
        "Are you a robot?",
        undefined
      ],
      [
        "Coral",
        503,
        "<ErrorResponse xmlns=\"http://mws.amazonaws.com/\"><Error><Type>Sender</Type><Code>ServiceUnavailable</Code>"
        + "<Message>Rate &quot;exceeded&quot;</Message></Error><RequestId>aaaa-bbbb</RequestId></ErrorResponse>",
        "ServiceUnavailable",
        "Rate \"exceeded\"",
        "aaaa-bbbb"
      ],
      [
        "S3",
        403,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>AccessDenied</Code><Message><![CDATA[Request \"1 > 0\" expired]]></Message>"
        + "<RequestId>0F1</RequestId><HostId>x</HostId></Error>",
        "AccessDenied",
        "Request \"1 > 0\" expired",
        "0F1"
      ],
      [
        "API Gateway",
        403,
        "<AccessDeniedException><Message>User is not authorized to access this resource</Message></AccessDeniedException>",
        "AccessDeniedException",
        "User is not authorized to access this resource",
        undefined
      ],
      ["a name alone", 404, "<UnknownOperationException/>\n", "UnknownOperationException", "", undefined],
      ["a namespace", 400, "<s:e><s:Code a=\"b\">X</s:Code><s:Message>y</s:Message></s:e>", "X", "y", undefined]
    ]
  )("is its words, and code, message and request id where it has them: %s", (_, status, page, code, message, id) => {
    const response = errorResponse(status, {}, page)
    assert.deepStrictEqual(response.errors, [{ code, message }])
    assert.strictEqual(response.body, page.slice(0, 2048))
    assert.notMatch(reasonOf(response, "failed", {}).message, /<\/?[a-z]+>/i)
    assert.strictEqual(requestIdOf(500, {}, page), id)
  })

  it.effect("its request id is that of the error, unless a header has one", () =>
    Effect.gen(function*() {
      for (const header of [undefined, "from-header"]) {
        const headers: Record<string, string> = header === undefined ? {} : { "x-amzn-requestid": header }
        const api = fakeApi(() => new Response(cloudFront, { status: 404, headers }))
        const exit = yield* Effect.exit(
          Effect.flip(Effect.provide(getThings({ MarketplaceIds: ["ATVPDKIKX0DER"] }), api.layer()))
        )
        assert.strictEqual(Exit.isSuccess(exit) && exit.value.requestId, header ?? "JZ3x-abcdEFGH_ijklMNOP==")
      }
    }))

  it("costs no more than a multiple of its length, however hostile", () => {
    const hostile = [
      "<",
      "<script",
      "<!--",
      "<code>",
      "<code><![CDATA[",
      "&",
      "&#1",
      "<a ",
      "\"\\",
      "{\"a\":\"",
      "[",
      "\"",
      "\n",
      " "
    ]
    for (const piece of hostile) {
      const text = `<${piece.repeat(400_000 / piece.length)}`
      const start = process.threadCpuUsage()
      errorResponse(503, {}, text)
      requestIdOf(500, {}, text)
      describeJsonError(text.slice(1))
      parseJson(text.slice(1))
      assert.isBelow(process.threadCpuUsage(start).user / 1000, 1500, piece)
    }
  })
})
