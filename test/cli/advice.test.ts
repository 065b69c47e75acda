/** What to do after failures that have no hint of their own. */
import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { ResponseInvalid, SpApiError } from "effect-sp-api/SpApiError"
import { jsonOf } from "../../packages/cli/src/commands/jobs/values.ts"
import { forReason } from "../../packages/cli/src/output/advice.ts"
import { explain } from "../../packages/cli/src/output/explain.ts"
import { advice as headerAdvice } from "../../packages/sp-api/src/documents/internal/header.ts"

const errorOf = (operation: string, description: string, status = 200, hint?: string) =>
  new SpApiError({
    operation,
    reason: new ResponseInvalid({ status, description }),
    attempts: 1,
    timestamp: "2026-11-29T12:00:00.000Z",
    ...(hint === undefined ? undefined : { hint })
  })

const adviceOn = (operation: string, description: string, status = 200) =>
  forReason(errorOf(operation, description, status))

describe("a response that is not understood", () => {
  it("to what changes something may have changed it", () => {
    for (const operation of ["feeds_2021-06-30.createFeed", "listingsItems_2021-08-01.putListingsItem"]) {
      assert.match(adviceOn(operation, "it is not JSON")!, /look whether it did before you repeat it/)
    }
  })

  it("to what reads has changed nothing", () => {
    for (const operation of ["ordersV0.getOrders", "orders_2026-01-01.searchOrders"]) {
      assert.match(adviceOn(operation, "it is empty")!, /whether something else than Amazon responds/)
    }
  })

  it("that is too large is asked for in parts, where it reads", () => {
    assert.match(adviceOn("orders_2026-01-01.searchOrders", "it is larger than 33554432 bytes")!, /less at a time/)
    assert.notMatch(adviceOn("feeds_2021-06-30.createFeed", "it is larger than 33554432 bytes")!, /less at a time/)
  })

  it("as the document of a report is there unread, and of one cut off again", () => {
    const type = "GET_MERCHANT_LISTINGS_ALL_DATA"
    assert.match(adviceOn(type, "its line 1, taken for the header, is HTML, XML or JSON")!, /--raw/)
    assert.match(adviceOn(type, "it ends early: the gzip data is cut off")!, /download it again/)
  })
})

describe("the options of the library, in errors about documents", () => {
  it.each([
    headerAdvice,
    "it contains bytes that are not valid utf-8; set the option charset to the charset of the document, or invalid to "
    + "\"replace\"",
    "its charset \"x\" is unknown; set the option charset to the charset of the document"
  ])("%s: is said in flags", (description) => {
    const { message } = explain(errorOf("GET_MERCHANT_LISTINGS_ALL_DATA", description))
    assert.match(message, /add --raw to have it as it is/)
    assert.notMatch(message, /\{|option charset|replace/)
  })

  it("are said in flags in hints too", () => {
    const hint =
      "Open the document right after requesting its URL, or pass the Effect that requests it, which is then run again."
    assert.strictEqual(
      explain(errorOf("document.download", "it is XML", 403, hint)).advice,
      "Run the command again: it requests a new one."
    )
  })

  it("stay as they are for readers without a command line, and in what Amazon says of a call", () => {
    const text = "set the option charset to the charset of the document"
    assert.include(explain(errorOf("GET_MERCHANT_LISTINGS_ALL_DATA", text), (same) => same).message, text)
    assert.include(explain(errorOf("feeds_2021-06-30.getFeed", text)).message, text)
  })
})

it.effect("a file that is not JSON is said how to write, not where to look for it", () =>
  Effect.gen(function*() {
    const { advice } = yield* Effect.flip(jsonOf("lamp.json", "{sku: 1}"))
    assert.match(advice!, /write it as JSON/)
  }))
