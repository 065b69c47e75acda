/** Stock and returns of External Fulfillment, supply sources, Easy Ship and tracking, by raw HTTP. */
import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import { HttpClient } from "effect/http"
import { TestClock } from "effect/testing"
import { execFileSync, spawnSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import * as Zip from "../../packages/sandbox/src/documents/Zip.ts"
import { assertModel, call, login } from "./support.ts"

const US = "ATVPDKIKX0DER"
const JP = "A1VC38T7YXB528"
const memory = Sandbox.layerHttpClient({ usagePlans: "off" })

const api = (region: "na" | "fe" = "na") =>
  Effect.map(login(region), (token) => ({
    get: (target: string) => call("GET", target, { token }),
    send: (method: "POST" | "PUT" | "PATCH" | "DELETE", target: string, json?: unknown) =>
      call(method, target, json === undefined ? { token } : { token, json })
  }))

describe("External Fulfillment Inventory", () => {
  const setUp = Effect.gen(function*() {
    const { get, send } = yield* api()
    const sandbox = yield* Sandbox.Sandbox
    const seller = yield* sandbox.world.seller()
    const located = yield* send("POST", "/externalFulfillment/2026-07-30/location", {
      merchantIds: ["M1"],
      marketplaceId: US,
      locationName: "Seattle"
    })
    const locationId: string = located.json.locationIds.MFN
    const { sku } = [...seller.listings.values()].find(({ channel, offers }) => channel === "MFN" && offers.has(US))!
    const batch = (...requests: ReadonlyArray<readonly [uri: string, body?: object]>) =>
      send("POST", "/externalFulfillment/inventory/2024-09-11/inventories", {
        requests: requests.map(([uri, body]) => ({ uri, method: "POST", ...(body === undefined ? {} : { body }) }))
      })
    const uri = (verb: string, name = sku, location = locationId) =>
      `/inventory/${verb}?locationId=${location}&skuId=${encodeURIComponent(name)}`
    return { batch, get, send, seller, sku, locationId, uri }
  })

  it.effect("a quantity that was set is fetched again, and is the listing's", () =>
    Effect.gen(function*() {
      const { batch, get, locationId, seller, sku, uri } = yield* setUp
      const set = yield* batch([uri("update"), { quantity: 77, clientSequenceNumber: 5 }], [uri("fetch")])
      assert.strictEqual(set.status, 207)
      const { responses } = yield* assertModel("externalFulfillmentInventory_2024-09-11.batchInventory", set)
      for (const { body, status } of responses) {
        assert.deepStrictEqual(status, { statusCode: 200, reasonPhrase: "OK" })
        assert.deepInclude(body, { clientSequenceNumber: 5, locationId, skuId: sku, sellableQuantity: 77 })
      }
      const listing = yield* get(
        `/listings/2021-08-01/items/${seller.id}/${
          encodeURIComponent(sku)
        }?marketplaceIds=${US}&includedData=fulfillmentAvailability`
      )
      assert.strictEqual(listing.json.fulfillmentAvailability[0].quantity, 77)
    }).pipe(Effect.provide(memory)))

  it.effect("requests fail one by one", () =>
    Effect.gen(function*() {
      const { batch, uri } = yield* setUp
      const { json } = yield* batch(
        [uri("update"), { quantity: 1, clientSequenceNumber: 9 }],
        [uri("update"), { quantity: 2, clientSequenceNumber: 9 }],
        [uri("fetch", "none")],
        [uri("fetch", undefined, "NOWHERE")],
        [uri("destroy")],
        [uri("update"), {}],
        [uri("fetch"), { marketplaceAttributes: { channelName: "FBA", marketplaceId: US } }],
        [uri("fetch")]
      )
      assert.deepStrictEqual(
        json.responses.map((each: any) => [each.status.statusCode, each.body.actionableErrors?.[0].errorSubType]),
        [
          [200, undefined],
          [409, "STALE_SEQUENCE_NUMBER"],
          [404, "INVALID_SKU"],
          [404, "INVALID_LOCATION"],
          [400, "INVALID_URI"],
          [400, "INVALID_QUANTITY"],
          [400, "INVALID_MARKETPLACE_ATTRIBUTES"],
          [200, undefined]
        ]
      )
      assert.strictEqual(json.responses.at(-1).body.sellableQuantity, 1)
    }).pipe(Effect.provide(memory)))

  it.effect("units of open shipments are reserved until they leave", () =>
    Effect.gen(function*() {
      const { batch, get, locationId, send, uri } = yield* setUp
      const base = "/externalFulfillment/2024-09-11/shipments"
      const created = yield* send("POST", base, {
        locationId,
        marketplaceId: US,
        marketplaceChannel: "MFN",
        shippingType: "SELF"
      })
      const shipment = (yield* get(`${base}/${created.json.shipmentId}`)).json
      const [line] = shipment.lineItems
      const fetch = Effect.map(
        batch([uri("update", line.merchantSku), { quantity: 50 }], [uri("fetch", line.merchantSku)]),
        ({ json }) => json.responses[1].body
      )
      assert.deepInclude(yield* fetch, { sellableQuantity: 49, reservedQuantity: 1 })
      yield* send("PATCH", `${base}/${created.json.shipmentId}`, {
        updateType: "SHIPMENT_STATUS_CHANGE",
        updates: { status: "SHIPPED" }
      })
      assert.deepInclude(yield* fetch, { sellableQuantity: 50, reservedQuantity: 0 })
    }).pipe(Effect.provide(memory)))
})

describe("External Fulfillment Returns", () => {
  const base = "/externalFulfillment/2024-09-11/returns"

  it.effect("are listed in pages, found by id, filtered, and go on", () =>
    Effect.gen(function*() {
      const { get } = yield* api()
      const all: Array<any> = []
      let next: string | undefined = ""
      while (next !== undefined) {
        const page: any = yield* assertModel(
          "externalFulfillmentReturns_2024-09-11.listReturns",
          yield* get(`${base}?maxResults=2${next === "" ? "" : `&nextToken=${encodeURIComponent(next)}`}`)
        )
        all.push(...page.returns)
        next = page.nextToken
      }
      assert.isAbove(all.length, 2)
      assert.strictEqual(new Set(all.map(({ id }) => id)).size, all.length)
      const [first] = all
      assert.deepStrictEqual((yield* get(`${base}/${first.id}`)).json, first)
      const order = yield* get(`/orders/v0/orders/${first.marketplaceChannelDetails.customerOrderId}`)
      assert.strictEqual(order.json.payload.OrderStatus, "Shipped")
      for (
        const [name, value] of [
          ["rmaId", first.returnMetadata.rmaId],
          ["reverseTrackingId", first.returnShippingInfo.reverseTrackingInfo.trackingId]
        ]
      ) {
        const found = (yield* get(`${base}?${name}=${value}`)).json.returns
        assert.deepStrictEqual(found.map(({ id }: any) => id), [first.id], name)
      }
      assert.isEmpty((yield* get(`${base}?createdSince=2027-01-01T00:00:00Z`)).json.returns)
      assert.strictEqual((yield* get(`${base}/none`)).status, 404)
      yield* TestClock.adjust("8 days")
      const { get: later } = yield* api()
      for (const { id } of all) {
        assert.include(["PROCESSED", "REJECTED"], (yield* later(`${base}/${id}`)).json.status)
      }
    }).pipe(Effect.provide(memory)))
})

describe("Supply Sources", () => {
  const base = "/supplySources/2020-07-01/supplySources"
  const address = {
    name: "Store",
    addressLine1: "1 Main St",
    city: "Seattle",
    stateOrRegion: "WA",
    postalCode: "98101",
    countryCode: "US"
  }
  const source = (code: string) => ({ supplySourceCode: code, alias: `Store ${code}`, address })

  it.effect("are created, changed, activated and archived for good", () =>
    Effect.gen(function*() {
      const { get, send } = yield* api()
      const created = yield* assertModel(
        "supplySources_2020-07-01.createSupplySource",
        yield* send("POST", base, source("S1"))
      )
      const path = `${base}/${created.supplySourceId}`
      assert.deepInclude(yield* assertModel("supplySources_2020-07-01.getSupplySource", yield* get(path)), {
        ...source("S1"),
        status: "Inactive"
      })
      const configuration = { timezone: "America/Los_Angeles" }
      const updated = yield* send("PUT", path, { alias: "New name", configuration })
      assert.deepStrictEqual([updated.status, updated.text], [204, ""])
      assert.strictEqual((yield* send("PUT", `${path}/status`, { status: "Active" })).status, 204)
      assert.deepInclude((yield* get(path)).json, { alias: "New name", configuration, status: "Active" })
      assert.strictEqual((yield* send("POST", base, source("S1"))).status, 400)
      assert.strictEqual((yield* send("DELETE", path)).status, 204)
      assert.strictEqual((yield* get(path)).json.status, "Archived")
      assert.strictEqual((yield* send("PUT", `${path}/status`, { status: "Active" })).status, 400)
      assert.strictEqual((yield* send("POST", base, source("S1"))).status, 200)
      assert.strictEqual((yield* get(`${base}/none`)).status, 404)
    }).pipe(Effect.provide(memory)))

  it.effect("are listed in pages without archived ones", () =>
    Effect.gen(function*() {
      const { get, send } = yield* api()
      const ids = yield* Effect.forEach(["A", "B", "C", "D"], (code) =>
        Effect.map(send("POST", base, source(code)), ({ json }) => json.supplySourceId as string))
      yield* send("DELETE", `${base}/${ids[1]}`)
      const first = yield* assertModel("supplySources_2020-07-01.getSupplySources", yield* get(`${base}?pageSize=2`))
      const rest = (yield* get(`${base}?pageSize=2&nextPageToken=${encodeURIComponent(first.nextPageToken)}`)).json
      assert.deepStrictEqual(
        [...first.supplySources, ...rest.supplySources].map(({ supplySourceId }: any) =>
          supplySourceId
        ),
        [ids[0], ids[2], ids[3]]
      )
      assert.notProperty(rest, "nextPageToken")
    }).pipe(Effect.provide(memory)))
})

const measured = {
  packageDimensions: { length: 30, width: 20, height: 10, unit: "cm" },
  packageWeight: { value: 800, unit: "g" }
}

/** Orders of a marketplace that wait for their shipment. */
const openOrders = (region: "na" | "fe", marketplaceId: string) =>
  Effect.gen(function*() {
    const { get } = yield* api(region)
    const { json } = yield* get(
      `/orders/v0/orders?MarketplaceIds=${marketplaceId}&CreatedAfter=2026-04-01T00:00:00Z&OrderStatuses=Unshipped&FulfillmentChannels=MFN`
    )
    return json.payload.Orders.map(({ AmazonOrderId }: any) => AmazonOrderId) as ReadonlyArray<string>
  })

describe("Easy Ship", () => {
  const base = "/easyShip/2022-03-23"
  const code = ({ json, status }: { status: number; json: any }) => [status, json.errors[0].code]

  it.effect("an order is scheduled in a slot, moved to another one, and handed over and delivered", () =>
    Effect.gen(function*() {
      const { get, send } = yield* api("fe")
      const [amazonOrderId] = yield* openOrders("fe", JP)
      const slots = yield* assertModel(
        "easyShip_2022-03-23.listHandoverSlots",
        yield* send("POST", `${base}/timeSlot`, { marketplaceId: JP, amazonOrderId, ...measured })
      )
      const [first, second] = slots.timeSlots
      assert.isAbove(Date.parse(first.startTime), Date.UTC(2026, 6, 1))
      const request = {
        amazonOrderId,
        marketplaceId: JP,
        packageDetails: { packageTimeSlot: { slotId: first.slotId } }
      }
      const scheduled = yield* assertModel(
        "easyShip_2022-03-23.createScheduledPackage",
        yield* send("POST", `${base}/package`, request)
      )
      assert.deepInclude(scheduled, { ...measured, packageTimeSlot: first, packageStatus: "ReadyForPickup" })
      assert.deepStrictEqual(code(yield* send("POST", `${base}/package`, request)), [
        400,
        "ScheduledPackageAlreadyExists"
      ])
      const path = `${base}/package?amazonOrderId=${amazonOrderId}&marketplaceId=${JP}`
      assert.deepStrictEqual((yield* get(path)).json, scheduled)
      const moved = yield* assertModel(
        "easyShip_2022-03-23.updateScheduledPackages",
        yield* send("PATCH", `${base}/package`, {
          marketplaceId: JP,
          updatePackageDetailsList: [{
            scheduledPackageId: scheduled.scheduledPackageId,
            packageTimeSlot: { slotId: second.slotId }
          }]
        })
      )
      assert.deepStrictEqual(moved.packages[0].packageTimeSlot, second)
      const status = Effect.gen(function*() {
        const { get } = yield* api("fe")
        const order = yield* get(`/orders/v0/orders/${amazonOrderId}`)
        return [(yield* get(path)).json.packageStatus, order.json.payload.OrderStatus]
      })
      yield* TestClock.adjust(Date.parse(first.startTime) - Date.UTC(2026, 6, 1) + 60_000)
      assert.deepStrictEqual(yield* status, ["ReadyForPickup", "Unshipped"])
      yield* TestClock.adjust("3 hours")
      assert.deepStrictEqual(yield* status, ["PickedUp", "Shipped"])
      const late = yield* (yield* api("fe")).send("PATCH", `${base}/package`, {
        marketplaceId: JP,
        updatePackageDetailsList: [{
          scheduledPackageId: scheduled.scheduledPackageId,
          packageTimeSlot: { slotId: second.slotId }
        }]
      })
      assert.deepStrictEqual(code(late), [405, "OrderNotEligibleForRescheduling"])
      yield* TestClock.adjust("3 days")
      assert.deepStrictEqual(yield* status, ["Delivered", "Shipped"])
    }).pipe(Effect.provide(memory)))

  it.effect("what cannot be scheduled has Amazon's code", () =>
    Effect.gen(function*() {
      const { get, send } = yield* api("fe")
      const [amazonOrderId] = yield* openOrders("fe", JP)
      const slots = (more: object) =>
        send("POST", `${base}/timeSlot`, { marketplaceId: JP, amazonOrderId, ...measured, ...more })
      assert.deepStrictEqual(code(yield* slots({ amazonOrderId: "249-0000000-0000000" })), [404, "ResourceNotFound"])
      assert.deepStrictEqual(code(yield* slots({ packageWeight: { value: 40_000, unit: "g" } })), [
        404,
        "TimeSlotNotAvailable"
      ])
      const schedule = (slotId: string) =>
        send("POST", `${base}/package`, {
          amazonOrderId,
          marketplaceId: JP,
          packageDetails: { packageTimeSlot: { slotId } }
        })
      assert.deepStrictEqual(code(yield* schedule("nonsense")), [400, "InvalidTimeSlotId"])
      const past = Buffer.from(`PICKUP|${Date.UTC(2026, 5, 1)}`).toString("base64url")
      assert.deepStrictEqual(code(yield* schedule(past)), [400, "ScheduleWindowExpired"])
      const none = yield* get(`${base}/package?amazonOrderId=${amazonOrderId}&marketplaceId=${JP}`)
      assert.deepStrictEqual(code(none), [404, "ResourceNotFound"])
      const na = yield* api()
      const [american] = yield* openOrders("na", US)
      const unsupported = yield* na.send("POST", `${base}/timeSlot`, {
        marketplaceId: US,
        amazonOrderId: american,
        ...measured
      })
      assert.deepStrictEqual(code(unsupported), [404, "RegionNotSupported"])
    }).pipe(Effect.provide(memory)))

  it.effect("many orders are scheduled at once, with their labels in one archive and the rejected ones by name", () =>
    Effect.gen(function*() {
      const { send } = yield* api("fe")
      const [first, second] = yield* openOrders("fe", JP)
      const minted = yield* send("POST", "/tokens/2021-03-01/restrictedDataToken", {
        restrictedResources: [{ method: "POST", path: `${base}/packages/bulk` }]
      })
      const bulk = yield* assertModel(
        "easyShip_2022-03-23.createScheduledPackageBulk",
        yield* call("POST", `${base}/packages/bulk`, {
          token: minted.json.restrictedDataToken,
          json: {
            marketplaceId: JP,
            labelFormat: "ZPL",
            orderScheduleDetailsList: [first, second, first, "249-0000000-0000000"].map((amazonOrderId) => ({
              amazonOrderId
            }))
          }
        })
      )
      assert.deepStrictEqual(
        bulk.scheduledPackages.map((item: any) => item.scheduledPackageId.amazonOrderId),
        [first, second]
      )
      assert.deepStrictEqual(
        bulk.rejectedOrders.map(({ amazonOrderId, error }: any) => [amazonOrderId, error.code]),
        [[first, "ScheduledPackageAlreadyExists"], ["249-0000000-0000000", "ResourceNotFound"]]
      )
      const response = yield* HttpClient.get(bulk.printableDocumentsUrl)
      assert.strictEqual(response.headers["content-type"], "application/zip")
      // Nothing is compressed, so names and labels stand in the archive as they are.
      const archive = Buffer.from(yield* response.arrayBuffer).toString("latin1")
      for (const { scheduledPackageId, trackingDetails } of bulk.scheduledPackages) {
        for (const name of ["label.zpl", "invoice.pdf"]) {
          assert.strictEqual(archive.split(`${scheduledPackageId.amazonOrderId}/${name}`).length, 3, name)
        }
        assert.include(archive, `^FD${trackingDetails.trackingId}^FS`)
      }
    }).pipe(Effect.provide(memory)))
})

/** The files of an archive, read by Python's zipfile, which checks the checksums. */
const unzip = (archive: Buffer): Readonly<Record<string, string>> => {
  const directory = mkdtempSync(join(tmpdir(), "sandbox-zip-"))
  try {
    const path = join(directory, "a.zip")
    writeFileSync(path, archive)
    const program = "import json,sys,zipfile;z=zipfile.ZipFile(sys.argv[1]);assert not z.testzip();" +
      "print(json.dumps({n:z.read(n).decode('latin-1') for n in z.namelist()}))"
    return JSON.parse(execFileSync("python3", ["-c", program, path], { encoding: "utf8" }))
  } finally {
    rmSync(directory, { recursive: true })
  }
}

const python = spawnSync("python3", ["--version"]).status === 0

describe("archives", () => {
  it.skipIf(!python)("are read by another program, with any names and contents", () => {
    const entries = [
      { name: "a.txt", content: Buffer.from("") },
      { name: "ordner/größe.txt", content: Buffer.from("x".repeat(70_000)) }
    ]
    assert.deepStrictEqual(unzip(Zip.archive(entries)), { "a.txt": "", "ordner/größe.txt": "x".repeat(70_000) })
    assert.deepStrictEqual(unzip(Zip.archive([])), {})
  })
})

describe("Tracking", () => {
  const base = "/tracking/2026-01-30/shipments/track"

  it.effect("a package that was shipped has milestones, the newest first, until it is delivered", () =>
    Effect.gen(function*() {
      const { send } = yield* api()
      const [orderId] = yield* openOrders("na", US)
      const { get } = yield* api()
      const items = (yield* get(`/orders/v0/orders/${orderId}/orderItems`)).json.payload.OrderItems
      const confirmed = yield* send("POST", `/orders/v0/orders/${orderId}/shipmentConfirmation`, {
        marketplaceId: US,
        packageDetail: {
          packageReferenceId: "1",
          carrierCode: "UPS",
          trackingNumber: "1Z0000000000000001",
          shipDate: "2026-07-01T00:00:00Z",
          orderItems: items.map(({ OrderItemId, QuantityOrdered }: any) => ({
            orderItemId: OrderItemId,
            quantity: QuantityOrdered
          }))
        }
      })
      assert.strictEqual(confirmed.status, 204, confirmed.text)
      const track = (query: string) =>
        Effect.gen(function*() {
          const { get } = yield* api()
          const response = yield* get(`${base}?${query}`)
          return (yield* assertModel("tracking_2026-01-30.getShipmentTracking", response)).trackingDetail
        })
      const query = "carrierTracking.trackingNumber=1Z0000000000000001"
      const early = yield* track(query)
      assert.strictEqual(early.latestMilestone.status.code, "PICKED_UP")
      yield* TestClock.adjust("4 days")
      const late = yield* track(`${query}&carrierTracking.carrierCode=UPS`)
      assert.deepStrictEqual(late.latestMilestone, late.milestoneHistory[0])
      assert.strictEqual(late.latestMilestone.status.code, "DELIVERED")
      assert.deepStrictEqual(late.milestoneHistory.at(-1), early.latestMilestone)
      const times = late.milestoneHistory.map(({ occurredAt }: any) => occurredAt)
      assert.deepStrictEqual(times, times.toSorted().reverse())
      // Amazon's own ids lead to the same package.
      for (const name of ["id", "aftn"]) assert.deepStrictEqual(yield* track(`${name}=${late.identifier[name]}`), late)
    }).pipe(Effect.provide(memory)))

  it.effect.each(
    [
      ["an unknown number", "carrierTracking.trackingNumber=none", 404],
      ["an unknown container", "containerNumber=none", 404],
      ["no identifier", "", 400],
      ["two identifiers", "id=a&aftn=b", 400],
      ["a carrier alone", "carrierTracking.carrierCode=UPS", 400],
      ["a carrier with another identifier", "id=a&carrierTracking.carrierCode=UPS", 400]
    ] as const
  )("%s is refused", ([, query, status]) =>
    Effect.gen(function*() {
      const { get } = yield* api()
      assert.strictEqual((yield* get(`${base}?${query}`)).status, status)
    }).pipe(Effect.provide(memory)))
})
