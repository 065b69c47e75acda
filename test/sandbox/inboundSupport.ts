/**
 * A seller's program for Fulfillment Inbound, by raw HTTP.
 */
import { assert } from "@effect/vitest"
import { Effect } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import { checkResponse } from "./inboundModel.ts"
import type { Raw } from "./support.ts"
import { call, login } from "./support.ts"

const options = { now: "2026-11-10T08:00:00Z", frozen: true, usagePlans: "off" } as const
export const layer = (more: Sandbox.Options = {}) => Sandbox.layerHttpClient({ ...options, ...more })

export const us = "ATVPDKIKX0DER"
const base = "/inbound/fba/2024-03-20"

export const sourceAddress = {
  name: "Warehouse",
  addressLine1: "1 Main Street",
  city: "Seattle",
  stateOrProvinceCode: "WA",
  postalCode: "98101",
  countryCode: "US",
  phoneNumber: "+1 206 555 0100"
}

export interface Item {
  readonly msku: string
  readonly quantity: number
  readonly labelOwner: string
  readonly prepOwner: string
}

type Region = "na" | "eu" | "fe"
type Options = { readonly json?: unknown; readonly region?: Region }

/** A call with the seller's token; a successful response is as the model describes it. */
export const ask = (method: "GET" | "POST" | "PUT", path: string, { json, region = "na" }: Options = {}) =>
  Effect.gen(function*() {
    const token = yield* login(region)
    const target = path.startsWith("/fba") ? path : base + path
    const response = yield* call(method, target, { token, ...(json === undefined ? undefined : { json }) })
    yield* checkResponse(method, target, response.status, response.json)
    return response
  })

/** A GET that succeeds; its body. */
export const get = (path: string, region?: Region) =>
  Effect.map(ask("GET", path, region === undefined ? {} : { region }), ({ json, status, text }) => {
    assert.strictEqual(status, 200, text)
    return json
  })

/** The outcome of an operation, once half a minute has passed. */
const outcome = (operationId: string, region?: Region) =>
  Effect.gen(function*() {
    const { world } = yield* Sandbox.Sandbox
    const path = `/operations/${operationId}`
    assert.strictEqual((yield* get(path, region)).operationStatus, "IN_PROGRESS")
    yield* world.advance("30 seconds")
    return yield* get(path, region)
  })

/** Starts an operation; its outcome, whatever it is. */
export const run = (method: "POST" | "PUT", path: string, options: Options & { readonly status?: number } = {}) =>
  Effect.gen(function*() {
    const started: Raw = yield* ask(method, path, options)
    assert.strictEqual(started.status, options.status ?? 202, started.text)
    return { ...(yield* outcome(started.json.operationId, options.region)), started: started.json }
  })

/** Starts an operation that must succeed. */
export const succeed = (method: "POST" | "PUT", path: string, options: Options & { readonly status?: number } = {}) =>
  Effect.map(run(method, path, options), (done) => {
    assert.strictEqual(done.operationStatus, "SUCCESS", JSON.stringify(done.operationProblems))
    return done
  })

/** The problems of an operation that fails. */
export const failing = (method: "POST" | "PUT", path: string, options: Options = {}) =>
  Effect.map(run(method, path, options), (done) => {
    assert.strictEqual(done.operationStatus, "FAILED")
    return done.operationProblems as ReadonlyArray<Record<string, string>>
  })

/** The message of a request that is refused with 400. */
export const refused = (method: "GET" | "POST" | "PUT", path: string, options: Options = {}) =>
  Effect.map(ask(method, path, options), ({ json, status, text }) => {
    assert.strictEqual(status, 400, text)
    assert.strictEqual(json.errors[0].code, "BadRequest")
    return json.errors[0].message as string
  })

/** Items that Amazon takes, with the owners that it asks for. */
export const items = (quantities: ReadonlyArray<number>, marketplaceId = us, region: Region = "na") =>
  Effect.gen(function*() {
    const { world } = yield* Sandbox.Sandbox
    const seller = yield* world.seller(region)
    const skus = [...seller.listings.values()]
      .filter(({ channel, offers, sku }) => channel === "AFN" && offers.has(marketplaceId) && !sku.includes("/"))
      .map(({ sku }) => sku)
      .slice(0, quantities.length)
    const query = skus.map((sku) => `mskus=${sku}`).join("&")
    const { mskuPrepDetails } = yield* get(`/items/prepDetails?marketplaceId=${marketplaceId}&${query}`, region)
    const owner = (constraint: string | undefined) => constraint?.replace("_ONLY", "") ?? "SELLER"
    return mskuPrepDetails.map((detail: any, index: number): Item => ({
      msku: detail.msku,
      quantity: quantities[index]!,
      labelOwner: owner(detail.labelOwnerConstraint),
      prepOwner: owner(detail.prepOwnerConstraint)
    })) as ReadonlyArray<Item>
  })

/** A plan that exists; the path to it. */
export const createPlan = (items: ReadonlyArray<Item>, marketplaceId = us, region: Region = "na") =>
  Effect.map(
    succeed("POST", "/inboundPlans", {
      region,
      json: { destinationMarketplaces: [marketplaceId], sourceAddress, items, name: "Spring" }
    }),
    ({ started }) => `/inboundPlans/${started.inboundPlanId}`
  )

/** Equal boxes with some items. */
export const box = (items: ReadonlyArray<Item>, quantity = 1, more: Record<string, unknown> = {}) => ({
  contentInformationSource: "BOX_CONTENT_PROVIDED",
  dimensions: { length: 20, width: 12, height: 10, unitOfMeasurement: "IN" },
  weight: { value: 15.5, unit: "LB" },
  quantity,
  items,
  ...more
})

/** Packs a plan before its placement: a box for each unit of each item. */
export const pack = (plan: string) =>
  Effect.gen(function*() {
    yield* succeed("POST", `${plan}/packingOptions`)
    const [option] = (yield* get(`${plan}/packingOptions`)).packingOptions
    yield* succeed("POST", `${plan}/packingOptions/${option.packingOptionId}/confirmation`)
    const packageGroupings = []
    for (const packingGroupId of option.packingGroups) {
      const { items } = yield* get(`${plan}/packingGroups/${packingGroupId}/items`)
      const boxes = items.map(({ labelOwner, msku, prepInstructions, quantity }: any) =>
        box([{ msku, quantity: 1, labelOwner, prepOwner: prepInstructions[0].prepOwner }], quantity)
      )
      packageGroupings.push({ packingGroupId, boxes })
    }
    yield* succeed("POST", `${plan}/packingInformation`, { json: { packageGroupings } })
    return option.packingGroups as ReadonlyArray<string>
  })

/** Places a plan; the ids of its shipments. The first option has one shipment. */
export const place = (plan: string, choice = 0, region?: Region) =>
  Effect.gen(function*() {
    const of = region === undefined ? {} : { region }
    yield* succeed("POST", `${plan}/placementOptions`, { json: {}, ...of })
    const option = (yield* get(`${plan}/placementOptions`, region)).placementOptions[choice]
    yield* succeed("POST", `${plan}/placementOptions/${option.placementOptionId}/confirmation`, of)
    return { placementOptionId: option.placementOptionId as string, shipmentIds: option.shipmentIds as Array<string> }
  })

/** Options of transport for all shipments of a placement. */
export const quote = (
  plan: string,
  { placementOptionId, shipmentIds }: { readonly placementOptionId: string; readonly shipmentIds: Array<string> },
  more: Record<string, unknown> = {},
  region?: Region
) =>
  succeed("POST", `${plan}/transportationOptions`, {
    ...(region === undefined ? {} : { region }),
    json: {
      placementOptionId,
      shipmentTransportationConfigurations: shipmentIds.map((shipmentId) => ({
        shipmentId,
        readyToShipWindow: { start: "2026-11-12T00:00:00Z" },
        ...more
      }))
    }
  })

/** The option of a carrier for a shipment. */
export const optionOf = (plan: string, shipmentId: string, solution: string, mode: string, region?: Region) =>
  Effect.map(get(`${plan}/transportationOptions?shipmentId=${shipmentId}&pageSize=20`, region), (json) => {
    const found = json.transportationOptions.find((option: any) =>
      option.shippingSolution === solution && option.shippingMode === mode
    )
    assert.isDefined(found, JSON.stringify(json.transportationOptions))
    return found
  })

export const partner = "AMAZON_PARTNERED_CARRIER"
export const own = "USE_YOUR_OWN_CARRIER"
export const parcel = "GROUND_SMALL_PARCEL"
export const ltl = "FREIGHT_LTL"

/** Confirms the same kind of carrier for all shipments. */
export const confirmCarriers = (
  plan: string,
  shipmentIds: ReadonlyArray<string>,
  solution = partner,
  mode = parcel,
  region?: Region
) =>
  Effect.gen(function*() {
    const transportationSelections = []
    for (const shipmentId of shipmentIds) {
      const { transportationOptionId } = yield* optionOf(plan, shipmentId, solution, mode, region)
      transportationSelections.push({ shipmentId, transportationOptionId })
    }
    return yield* run("POST", `${plan}/transportationOptions/confirmation`, {
      ...(region === undefined ? {} : { region }),
      json: { transportationSelections }
    })
  })

/** Confirms a delivery window of a shipment. */
export const chooseWindow = (plan: string, shipmentId: string, region?: Region) =>
  Effect.gen(function*() {
    const of = region === undefined ? {} : { region }
    const path = `${plan}/shipments/${shipmentId}/deliveryWindowOptions`
    yield* succeed("POST", path, of)
    const [window] = (yield* get(path, region)).deliveryWindowOptions
    yield* succeed("POST", `${path}/${window.deliveryWindowOptionId}/confirmation`, of)
    return window
  })

/** The stock of a SKU, in FBA Inventory. */
export const stock = (sku: string, marketplaceId = us) =>
  Effect.map(
    ask(
      "GET",
      `/fba/inventory/v1/summaries?granularityType=Marketplace&granularityId=${marketplaceId}&marketplaceIds=${marketplaceId}&details=true&sellerSkus=${sku}`
    ),
    ({ json }) => json.payload.inventorySummaries[0].inventoryDetails
  )
