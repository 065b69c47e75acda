import { assert, describe, it } from "@effect/vitest"
import { isSignatureTrouble } from "../../../packages/sp-api/src/auth/internal/signatureHints.ts"
import {
  errorItems,
  errorResponse,
  holdsOnlyErrors,
  reasonOf
} from "../../../packages/sp-api/src/http/internal/responseDecoder.ts"

const error = { code: "InvalidInput", message: "wrong", details: "because" }

describe("errors of a response", () => {
  it.each<readonly [form: string, json: unknown, items: ReadonlyArray<unknown>]>([
    ["a list", { errors: [error, { code: "B", message: "b" }] }, [error, { code: "B", message: "b" }]],
    ["a bare list", [error], [error]],
    ["a bare error", error, [error]],
    ["an object in place of the list", { errors: error }, [error]],
    ["a list within the object", { errors: { errors: [error] } }, [error]],
    ["upper case", { Errors: [{ Code: "InvalidInput", Message: "wrong", Details: "because" }] }, [error]],
    ["one under “error”", { error }, [error]],
    ["OAuth", { error: "invalid_request", error_description: "no" }, [{ code: "invalid_request", message: "no" }]],
    ["a gateway's message", { message: "Forbidden" }, [{ code: "", message: "Forbidden" }]],
    ["AWS", { __type: "AccessDenied", Message: "no" }, [{ code: "AccessDenied", message: "no" }]],
    ["errorCode and errorMessage", { errors: [{ errorCode: "A", errorMessage: "a" }] }, [{ code: "A", message: "a" }]],
    ["texts", { errors: ["no", null, 1] }, [{ code: "", message: "no" }]],
    ["a text", "no", [{ code: "", message: "no" }]],
    ["an empty list beside a message", { errors: [], message: "no" }, [{ code: "", message: "no" }]],
    ["no details", { errors: [{ code: "A", message: "a", details: null }, { code: "B" }] }, [
      { code: "A", message: "a" },
      { code: "B", message: "" }
    ]],
    ["other types", { errors: [{ code: 400, message: { a: 1 }, details: ["x"] }] }, [
      { code: "400", message: "{\"a\":1}", details: "[\"x\"]" }
    ]],
    ["nothing", {}, []],
    ["a number", 42, []],
    ["empty lists", { errors: [[], {}] }, []]
  ])("in the form of %s", (_, json, items) => {
    assert.deepStrictEqual<ReadonlyArray<unknown>>(errorItems(json), items)
  })

  it("are not looked for without end", () => {
    let nested: unknown = error
    for (let depth = 0; depth < 10_000; depth++) nested = { errors: [nested] }
    assert.deepStrictEqual(errorItems(nested), [])
    const deep = JSON.parse("[".repeat(30_000) + "]".repeat(30_000)) as unknown
    assert.deepStrictEqual(errorItems({ errors: [{ code: deep, message: "no" }] }), [{ code: "", message: "no" }])
  })

  it("of a page are its words, and its beginning is kept", () => {
    const page = "<html><body>Service Unavailable</body></html>"
    const errors = [{ code: "", message: "Service Unavailable" }]
    assert.deepStrictEqual(errorResponse(503, {}, page), { status: 503, errors, body: page })
    assert.deepStrictEqual(errorResponse(503, {}, ""), { status: 503, errors: [] })
  })
})

describe("a 2xx response", () => {
  it.each<readonly [json: unknown, failure: boolean]>([
    [{ errors: [error] }, true],
    [{ errors: [error], payload: null }, true],
    [{ errors: [error], payload: {} }, true],
    [{ errors: error }, true],
    [{ Errors: [error] }, true],
    [{ errors: [error], payload: { Orders: [] } }, false],
    [{ errors: [error], warnings: [] }, false],
    [{ errors: [] }, false],
    [{ errors: null }, false],
    [{ errors: {} }, false],
    [{}, false],
    [[error], false],
    [null, false]
  ])("%j is a failure: %s", (json, failure) => {
    assert.strictEqual(holdsOnlyErrors(json), failure)
  })
})

describe("the reason of a failure", () => {
  const special: Record<number, string> = {
    400: "BadRequest",
    401: "Unauthorized",
    403: "AccessDenied",
    404: "NotFound",
    408: "ServiceFailure",
    409: "Conflict",
    410: "NotFound",
    413: "PayloadTooLarge",
    414: "PayloadTooLarge",
    415: "UnsupportedMediaType",
    422: "Unprocessable"
  }

  it("follows from the status, for every status", () => {
    for (let status = 300; status < 600; status++) {
      // 429 becomes `Throttled` where the pause is known.
      if (status === 429) continue
      const expected = special[status] ?? (status >= 500 ? "ServiceFailure" : "UnexpectedStatus")
      assert.strictEqual(reasonOf({ status, errors: [error] }, "failed", {})._tag, expected, String(status))
    }
  })

  it("of 403 is Unauthorized where token or signature are the trouble", () => {
    const tagOf = (message: string) =>
      reasonOf({ status: 403, errors: [{ code: "Unauthorized", message }] }, "failed", {
        isRefused: isSignatureTrouble
      })._tag
    assert.strictEqual(tagOf("Access to requested resource is denied."), "AccessDenied")
    assert.strictEqual(tagOf("The access token you provided has expired."), "Unauthorized")
    assert.strictEqual(tagOf("The access token you provided is revoked, malformed or invalid."), "Unauthorized")
    assert.strictEqual(tagOf("The request signature we calculated does not match."), "Unauthorized")
  })

  it("reads like a sentence, whatever is missing of the error", () => {
    const messageOf = (code: string, message: string) =>
      reasonOf({ status: 403, errors: [{ code, message }] }, "failed", {}).message
    assert.strictEqual(messageOf("", "Forbidden"), "Access denied (403): Forbidden")
    assert.strictEqual(messageOf("Denied", ""), "Access denied (403 Denied) without a message")
  })
})
