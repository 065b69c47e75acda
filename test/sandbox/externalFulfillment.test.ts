/** Locations and shipments of External Fulfillment over raw HTTP, and over the client with strict checks. */
import { assert, describe, it } from "@effect/vitest"
import { Effect, Layer, Stream } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import * as Location from "effect-sp-api/apis/ExternalFulfillmentLocation_2026_07_30"
import * as Shipments from "effect-sp-api/apis/ExternalFulfillmentShipments_2024_09_11"
import { ResponseChecking } from "effect-sp-api/operation/Checking"
import { TestClock } from "effect/testing"
import { call, login, send } from "./support.ts"

const layer = Sandbox.layerTest({ usagePlans: "off" })
const strict = Layer.mergeAll(Layer.succeed(ResponseChecking, "strict"), layer)
const US = "ATVPDKIKX0DER"
const locations = "/externalFulfillment/2026-07-30/location"
const base = "/externalFulfillment/2024-09-11/shipments"

const location = { merchantIds: ["M1"], marketplaceId: US, locationName: "Seattle" }

/** A client of this sandbox with one token. */
const api = Effect.map(login(), (token) => ({
  get: (target: string) => call("GET", `${base}${target}`, { token }),
  post: (target: string, json: unknown) => call("POST", `${base}${target}`, { token, json }),
  put: (target: string, json: unknown) => call("PUT", `${base}${target}`, { token, json }),
  patch: (target: string, json: unknown) => call("PATCH", `${base}${target}`, { token, json }),
  locate: (json: unknown) => call("POST", locations, { token, json })
}))

/** A new shipment for a new location. */
const newShipment = (more: object = {}) =>
  Effect.gen(function*() {
    const { locate, post } = yield* api
    const { json } = yield* locate(location)
    const request = {
      locationId: json.locationIds.MFN,
      marketplaceId: US,
      marketplaceChannel: "MFN",
      shippingType: "MARKETPLACE",
      ...more
    }
    const created = yield* post("", request)
    assert.strictEqual(created.status, 201, created.text)
    return created.json.shipmentId as string
  })

const list = (query: string) =>
  Effect.gen(function*() {
    const { get } = yield* api
    const pages: Array<any> = []
    let next: string | undefined
    do {
      const page = yield* get(`?${query}${next === undefined ? "" : `&paginationToken=${next}`}`)
      assert.strictEqual(page.status, 200, page.text)
      pages.push(page.json)
      next = page.json.pagination?.nextToken
    } while (next !== undefined)
    return { pages, shipments: pages.flatMap((page) => page.shipments) as Array<any> }
  })

describe("locations", () => {
  it.effect("have the same ids for the same name, and a new channel adds one", () =>
    Effect.gen(function*() {
      const { locate } = yield* api
      const first = yield* locate({ ...location, channels: ["MFN"] })
      assert.strictEqual(first.status, 201)
      assert.deepStrictEqual(Object.keys(first.json.locationIds), ["MFN"])
      const both = yield* locate(location)
      assert.strictEqual(both.json.locationIds.MFN, first.json.locationIds.MFN)
      assert.notStrictEqual(both.json.locationIds.FBA, both.json.locationIds.MFN)
      assert.deepStrictEqual((yield* locate(location)).json, both.json)
      const other = yield* locate({ ...location, locationName: "Austin" })
      assert.notStrictEqual(other.json.locationIds.MFN, both.json.locationIds.MFN)
    }).pipe(Effect.provide(layer)))

  it.effect("are refused for names and merchants that are too long or missing", () =>
    Effect.gen(function*() {
      const { locate } = yield* api
      const answer = (more: object) =>
        Effect.map(locate({ ...location, ...more }), ({ json, status }) => `${status} ${json.errors?.[0].message}`)
      assert.match(yield* answer({ locationName: "" }), /^400 .*locationName/)
      assert.match(yield* answer({ locationName: "x".repeat(61) }), /^400 .*at most 60/)
      assert.match(yield* answer({ locationName: "x".repeat(60) }), /^201/)
      assert.match(yield* answer({ merchantIds: [] }), /^400 .*merchantIds/)
      assert.match(yield* answer({ merchantIds: ["x".repeat(65)] }), /^400 .*at most 64/)
      assert.match(yield* answer({ channels: [] }), /^400 .*channels/)
      assert.match(yield* answer({ channels: ["DHL"] }), /^400 .*channels/)
      assert.match(yield* answer({ marketplaceId: "none" }), /^400 .*marketplaceId/)
      assert.match(yield* answer({ merchantIds: undefined }), /^400 .*merchantIds/)
    }).pipe(Effect.provide(layer)))
})

describe("shipments", () => {
  it.effect("are listed page by page with the new ones, and filtered", () =>
    Effect.gen(function*() {
      const { shipments: before } = yield* list("status=ACCEPTED&maxResults=5")
      assert.isAbove(before.length, 10)
      const id = yield* newShipment({
        lineItemCount: "MULTIPLE",
        quantityCount: "MULTIPLE",
        orderType: ["HAZMAT", "MPS"]
      })
      const { pages, shipments } = yield* list("status=ACCEPTED&maxResults=5")
      assert.lengthOf(pages, Math.ceil(shipments.length / 5))
      assert.deepStrictEqual(shipments.slice(0, -1), before)
      const created = shipments.at(-1)
      assert.strictEqual(created.id, id)
      assert.isAbove(created.lineItems.length, 1)
      assert.isTrue(created.lineItems.every((line: any) =>
        line.numberOfUnits > 1 && line.complianceAttributes.hazmatLabelsRequirement === "REQUIRED" &&
        line.pieceType === "MULTIPLE"
      ))
      const own = yield* list(`locationId=${created.locationId}&status=ACCEPTED`)
      assert.deepStrictEqual(own.shipments, [created])
      assert.deepStrictEqual((yield* list("status=DELIVERED")).pages, [{ shipments: [] }])
      assert.deepStrictEqual((yield* list("status=ACCEPTED&lastUpdatedAfter=2026-07-01T00:00:00Z")).shipments, [
        created
      ])
    }).pipe(Effect.provide(layer)))

  it.effect("are created for the channel and the marketplace of a location that exists", () =>
    Effect.gen(function*() {
      const { locate, post } = yield* api
      const { FBA, MFN } = (yield* locate(location)).json.locationIds
      const request = { locationId: MFN, marketplaceId: US, marketplaceChannel: "MFN", shippingType: "SELF" }
      const answer = (more: object) =>
        Effect.map(post("", { ...request, ...more }), ({ json, status }) => `${status} ${json.errors?.[0].message}`)
      assert.match(yield* answer({}), /^201/)
      assert.match(yield* answer({ locationId: "none" }), /^404/)
      assert.match(yield* answer({ locationId: FBA }), /^400 .*locationId/)
      assert.match(yield* answer({ locationId: "x".repeat(37) }), /^400 .*at most 36/)
      assert.match(yield* answer({ marketplaceId: "A2EUQ1WTGCTBG2" }), /^400 .*locationId/)
      assert.match(yield* answer({ orderType: [] }), /^400 .*orderType/)
      assert.match(yield* answer({ shippingType: "POST" }), /^400 .*shippingType/)
    }).pipe(Effect.provide(layer)))

  it.effect("are none for a selling partner without listings, and cannot be created", () =>
    Effect.gen(function*() {
      const { listings } = yield* Sandbox.Sandbox.use(({ world }) => world.seller())
      listings.clear()
      assert.deepStrictEqual((yield* list("status=ACCEPTED")).pages, [{ shipments: [] }])
      const { locate, post } = yield* api
      const { MFN } = (yield* locate(location)).json.locationIds
      const request = { locationId: MFN, marketplaceId: US, marketplaceChannel: "MFN", shippingType: "SELF" }
      const { json, status } = yield* post("", request)
      assert.match(`${status} ${json.errors[0].message}`, /^400 .*no listings/)
      const token = yield* login()
      const promotions = yield* call("GET", `/promotions/2025-12-01/promotions?marketplaceIds=${US}`, { token })
      assert.deepStrictEqual(promotions.json, { totalResults: 0, promotions: [] })
    }).pipe(Effect.provide(layer)))

  it.effect("are updated on behalf of the marketplace: status, invoice and pickup, as they are listed afterwards", () =>
    Effect.gen(function*() {
      const { get, patch } = yield* api
      const id = yield* newShipment()
      const update = (updateType: string, updates?: object) =>
        Effect.map(
          patch(`/${id}`, { updateType, updates }),
          ({ json, status }) => `${status} ${json?.errors[0].message}`
        )
      const state = Effect.map(get(`/${id}`), ({ json }) => json)
      yield* TestClock.adjust("30 minutes")
      assert.match(yield* update("INVOICE_AVAILABILITY_CHANGE", { status: "SHIPPED" }), /^400 .*absent/)
      assert.match(yield* update("INVOICE_AVAILABILITY_CHANGE"), /^204/)
      assert.strictEqual((yield* state).shipmentRequirements.invoice.status, "AVAILABLE")
      assert.strictEqual((yield* get(`/${id}/invoice`)).json.document.format, "PDF")
      assert.match(yield* update("TRANSPORT_CAPACITY_CHANGE", {}), /^400 .*timestamp/)
      assert.match(yield* update("TRANSPORT_CAPACITY_CHANGE", { timestamp: "2026-07-09T10:30:00Z" }), /^204/)
      assert.strictEqual((yield* state).shippingInfo.expectedShippingDateTimeInUTC, "2026-07-09T10:30:00Z")
      assert.match(yield* update("SHIPMENT_STATUS_CHANGE"), /^400 .*either/)
      const both = { status: "SHIPPED", subStatus: "OUT_FOR_DELIVERY" }
      assert.match(yield* update("SHIPMENT_STATUS_CHANGE", both), /^400 .*either/)
      assert.match(yield* update("SHIPMENT_STATUS_CHANGE", { status: "DELIVERED" }), /^400 .*cannot be delivered/)
      assert.match(yield* update("SHIPMENT_STATUS_CHANGE", { status: "SHIPPED" }), /^204/)
      assert.match(yield* update("SHIPMENT_STATUS_CHANGE", { subStatus: "OUT_FOR_DELIVERY" }), /^204/)
      assert.deepInclude(yield* state, { status: "SHIPPED", subStatus: "OUT_FOR_DELIVERY" })
      assert.match(yield* update("SHIPMENT_STATUS_CHANGE", { status: "CANCELLED" }), /^400 .*cannot be cancelled/)
      for (let time = 0; time < 2; time++) {
        assert.match(yield* update("SHIPMENT_STATUS_CHANGE", { status: "DELIVERED" }), /^204/)
      }
      const { lastUpdatedDateTime, status } = yield* state
      assert.deepStrictEqual([status, lastUpdatedDateTime], ["DELIVERED", "2026-07-01T00:30:00Z"])
      assert.lengthOf((yield* list("status=DELIVERED")).shipments, 1)
      assert.strictEqual((yield* patch("/none", { updateType: "INVOICE_AVAILABILITY_CHANGE" })).status, 404)
      assert.match(yield* update("NOTHING"), /^400 .*updateType/)
    }).pipe(Effect.provide(layer)))

  it.effect("are confirmed, packed, invoiced, labelled and shipped by the seller, or rejected", () =>
    Effect.gen(function*() {
      const { get, patch, post, put } = yield* api
      const id = yield* newShipment()
      const dimension = { value: "10", dimensionUnit: "CM" }
      const parcel = {
        id: "P1",
        dimensions: { length: dimension, width: dimension, height: dimension },
        weight: { value: "1", weightUnit: "KG" },
        packageLineItems: [{ packageLineItemId: "1", quantity: 1 }]
      }
      const status = Effect.map(get(`/${id}`), ({ json }) => json.status)
      assert.strictEqual((yield* post(`/${id}/packages`, { packages: [parcel] })).status, 400)
      assert.strictEqual((yield* get(`/${id}/invoice`)).status, 404)
      assert.strictEqual((yield* post(`/${id}?operation=CONFIRM`, { lineItems: [] })).status, 204)
      const wrong = { ...parcel, packageLineItems: [{ packageLineItemId: "9", quantity: 1 }] }
      assert.strictEqual((yield* post(`/${id}/packages`, { packages: [wrong] })).status, 400)
      assert.strictEqual((yield* post(`/${id}/packages`, { packages: [parcel] })).status, 204)
      assert.strictEqual(yield* status, "PACKAGE_CREATED")
      const heavier = { ...parcel, weight: { value: "2", weightUnit: "KG" } }
      assert.strictEqual((yield* put(`/${id}/packages/P1`, heavier)).status, 204)
      assert.strictEqual((yield* put(`/${id}/packages/P2`, heavier)).status, 404)
      assert.strictEqual((yield* get(`/${id}`)).json.packages[0].weight.value, "2")
      assert.isNotEmpty((yield* get(`/${id}/shippingOptions?packageId=P1`)).json.shippingOptions)
      assert.strictEqual((yield* post(`/${id}/invoice`, undefined)).status, 200)
      assert.strictEqual(yield* status, "INVOICE_GENERATED")
      const labels = yield* put(`/${id}/shipLabels?operation=GENERATE`, { packageIds: ["P1"] })
      const { url } = labels.json.packageShipLabelList[0].fileData
      assert.include((yield* send("GET", url)).text, "%PDF")
      assert.strictEqual((yield* put(`/${id}/shipLabels?operation=GENERATE`, { packageIds: ["P2"] })).status, 404)
      assert.strictEqual((yield* patch(`/${id}/packages/P1`, { status: "SHIPPED" })).status, 204)
      assert.strictEqual(yield* status, "SHIPPED")
      const other = yield* newShipment()
      const reject = { lineItems: [{ lineItem: { id: "1" }, reason: "OUT_OF_STOCK" }] }
      assert.strictEqual((yield* post(`/${other}?operation=REJECT`, reject)).status, 204)
      const { json } = yield* get(`/${other}`)
      assert.deepInclude(json, { status: "CANCELLED", reason: "OUT_OF_STOCK" })
      assert.strictEqual(json.lineItems[0].cancellations[0].cancellationType, "SELLER_REJECTED")
    }).pipe(Effect.provide(layer)))
})

it.effect("the client creates, reads and updates shipments, as their schemas say", () =>
  Effect.gen(function*() {
    const { locationIds } = yield* Location.createSandboxLocation({ body: location })
    const { shipmentId } = yield* Shipments.createSandboxShipment({
      body: {
        locationId: locationIds!.FBA!,
        marketplaceId: US,
        marketplaceChannel: "FBA",
        shippingType: "SELF",
        orderType: ["GIFT_WRAP", "GIFT_MESSAGE", "CROSS_BORDER", "PHARMA_PRESCRIPTION", "EXCHANGE", "SERIAL"]
      }
    })
    yield* Shipments.updateSandboxShipment({
      shipmentId: shipmentId!,
      body: { updateType: "SHIPMENT_STATUS_CHANGE", updates: { status: "CANCELLED" } }
    })
    const shipments = yield* Stream.runCollect(Shipments.getShipments.items({ status: "CANCELLED", maxResults: 3 }))
    assert.deepStrictEqual(shipments.map(({ id }) => id), [shipmentId])
    assert.isAbove((yield* Stream.runCollect(Shipments.getShipments.items({ status: "ACCEPTED" }))).length, 10)
    assert.strictEqual((yield* Shipments.getShipment({ shipmentId: shipmentId! })).status, "CANCELLED")
  }).pipe(Effect.provide(strict)))
