/**
 * Requests that break what the models say of values are refused, and the error names the field. Raw calls.
 */
import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import * as Registry from "effect-sp-api/apis/Registry"
import { call } from "./support.ts"

const sandbox = Sandbox.layerHttpClient({ usagePlans: "off" })
const US = "ATVPDKIKX0DER"

const outbound = (more: object) => ({
  sellerFulfillmentOrderId: "F1",
  displayableOrderId: "F1",
  displayableOrderDate: "2026-07-01T00:00:00Z",
  displayableOrderComment: "Thank you",
  shippingSpeedCategory: "Standard",
  destinationAddress: {
    name: "A",
    addressLine1: "1 Street",
    stateOrRegion: "WA",
    postalCode: "98109",
    countryCode: "US"
  },
  items: [{ sellerSku: "SKU", sellerFulfillmentOrderItemId: "1", quantity: 1 }],
  ...more
})

const refused = (method: "GET" | "POST" | "PUT", target: string, json: unknown, field: string, words: RegExp) =>
  Effect.gen(function*() {
    const response = yield* call(method, target, json === undefined ? {} : { json })
    assert.strictEqual(response.status, 400, response.text)
    const [error] = response.json.errors
    assert.deepStrictEqual([error.code, error.details], ["InvalidInput", field], response.text)
    assert.match(error.message, words)
    assert.include(error.message, field)
  })

const create = "/fba/outbound/2020-07-01/fulfillmentOrders"

describe("a body", () => {
  it.effect.each(
    [
      ["an unknown member of an enum", { shippingSpeedCategory: "Warp" }, "shippingSpeedCategory", /one of Standard, /],
      [
        "a string that is too long",
        { sellerFulfillmentOrderId: "F".repeat(41) },
        "sellerFulfillmentOrderId",
        /at most 40/
      ],
      ["a date-time in words", { displayableOrderDate: "tomorrow" }, "displayableOrderDate", /ISO 8601/],
      [
        "a quantity below its bound",
        { items: [{ sellerSku: "S", sellerFulfillmentOrderItemId: "1", quantity: -1 }] },
        "items[0].quantity",
        /1 or more/
      ],
      [
        "a string of a nested object",
        { items: [{ sellerSku: "S".repeat(51), sellerFulfillmentOrderItemId: "1", quantity: 1 }] },
        "items[0].sellerSku",
        /at most 50 characters/
      ]
    ] as const
  )(
    "with %s is refused",
    ([, more, field, words]) => refused("POST", create, outbound(more), field, words).pipe(Effect.provide(sandbox))
  )

  it.effect("with a missing property of a nested object is refused", () =>
    Effect.gen(function*() {
      const response = yield* call("POST", create, { json: outbound({ items: [{ sellerSku: "S" }] }) })
      assert.match(response.json.errors[0].message, /^Missing required parameter: items\[0\]\./)
    }).pipe(Effect.provide(sandbox)))

  it.effect("with too many elements is refused", () =>
    refused(
      "POST",
      "/reports/2021-06-30/reports",
      { reportType: "GET_MERCHANT_LISTINGS_ALL_DATA", marketplaceIds: Array.from({ length: 26 }, () => US) },
      "marketplaceIds",
      /at most 25 values/
    ).pipe(Effect.provide(sandbox)))

  it.effect("with a report type of one letter too many is refused", () =>
    refused(
      "POST",
      "/reports/2021-06-30/reports",
      { reportType: "GET_MERCHANT_LISTINGS_ALL_DATAA", marketplaceIds: [US] },
      "reportType",
      /does not exist/
    ).pipe(Effect.provide(sandbox)))

  it.effect("with an empty message is refused", () =>
    Effect.gen(function*() {
      const { world } = yield* Sandbox.Sandbox
      const id = yield* world.addOrder({ channel: "MFN" })
      yield* refused(
        "POST",
        `/messaging/v1/orders/${id}/messages/confirmCustomizationDetails?marketplaceIds=${US}`,
        { text: "" },
        "text",
        /at least 1 character/
      )
    }).pipe(Effect.provide(sandbox)))
})

describe("a parameter", () => {
  it.effect.each(
    [
      [
        "an unknown member",
        `/catalog/2022-04-01/items?marketplaceIds=${US}&keywords=a&includedData=foo`,
        "includedData",
        /one of/
      ],
      [
        "a number above its bound",
        `/catalog/2022-04-01/items?marketplaceIds=${US}&keywords=a&pageSize=21`,
        "pageSize",
        /20 or less/
      ],
      [
        "a number below its bound",
        `/orders/v0/orders?MarketplaceIds=${US}&CreatedAfter=2026-06-01&MaxResultsPerPage=0`,
        "MaxResultsPerPage",
        /1 or more/
      ],
      [
        "too many values",
        `/catalog/2022-04-01/items?marketplaceIds=${US}&keywords=${
          Array.from({ length: 21 }, (_, index) => `k${index}`).join(",")
        }`,
        "keywords",
        /at most 20/
      ]
    ] as const
  )(
    "with %s is refused",
    ([, target, field, words]) => refused("GET", target, undefined, field, words).pipe(Effect.provide(sandbox))
  )
})

describe("the constraints of all operations", () => {
  it("compile, and take what the models say", () =>
    Effect.runPromise(Effect.gen(function*() {
      const Constraints = yield* Effect.promise(() => import("../../packages/sandbox/src/protocol/Constraints.ts"))
      let operations = 0
      for (const section of Registry.sections) {
        const { facts } = yield* Effect.promise(() => section.facts())
        for (const { id } of section.operations) {
          const constraints = Constraints.make(facts, id)
          constraints.checkInput({})
          try {
            constraints.checkBody({})
          } catch (error) {
            // A required property is missing: the schema was compiled.
            assert.property(error, "reply", `${section.model}.${id}: ${String(error)}`)
          }
          operations++
        }
      }
      assert.isAbove(operations, 300)
    })), 300_000)
})
