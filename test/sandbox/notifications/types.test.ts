/**
 * Every type of notification that the world makes: what happens is notified once, in a form that Amazon's JSON Schema
 * and the client's types accept.
 */
import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import * as Notifications from "effect-sp-api/workflows/Notifications"
import { act, call, login, send } from "../support.ts"
import { check } from "./support/schemas.ts"
import { bus, destination, sent, subscribe } from "./support/subscribe.ts"

const US = "ATVPDKIKX0DER"

const options = { usagePlans: "off", now: "2026-11-10T08:00:00Z", frozen: true } as const

const layer = Sandbox.layerTest({ ...options, ordersPerSeller: 60 })

/** Without orders that take stock. */
const quiet = Sandbox.layerTest({ ...options, ordersPerSeller: 0 })

/** Subscribes to types. */
const watch = (...types: ReadonlyArray<string>) =>
  Effect.gen(function*() {
    const queue = yield* destination()
    const eventBus = yield* destination(bus, 0, "bus")
    for (const type of types) {
      const facts = (Notifications.types as Readonly<Record<string, Notifications.TypeFacts>>)[type]!
      yield* subscribe(type, facts.destination === "eventBridge" ? eventBus : queue, {
        payloadVersion: facts.payloadVersion ?? "1.0"
      })
    }
  })

/** The payloads of a type; all of them are checked. */
const payloads = (type: string) =>
  Effect.gen(function*() {
    const all = yield* sent(`?type=${type}`)
    yield* Effect.forEach(all, check, { discard: true })
    return yield* Effect.forEach(all, ({ body }) => Effect.orDie(Effect.fromResult(Notifications.decode(body)))).pipe(
      Effect.map((read) => read.map(({ payload }) => payload as any))
    )
  })

const listing = (channel: "AFN" | "MFN") =>
  Effect.gen(function*() {
    const seller = yield* (yield* Sandbox.Sandbox).world.seller()
    return [...seller.listings.values()].find((entry) =>
      entry.channel === channel && entry.offers.has(US) && !entry.sku.includes("/") &&
      (channel === "AFN" ? entry.inventory.fulfillable > 10 : entry.offers.get(US)!.quantity > 0)
    )!
  })

const patch = (sku: string, patches: ReadonlyArray<object>, productType: string) =>
  Effect.gen(function*() {
    const { credentials } = yield* Sandbox.Sandbox
    const response = yield* call(
      "PATCH",
      `/listings/2021-08-01/items/${credentials.sellerId}/${sku}?marketplaceIds=${US}`,
      { json: { productType, patches } }
    )
    assert.strictEqual(response.json.status, "ACCEPTED", response.text)
    yield* act("clock/advance", { by: "1 minutes" })
  })

describe("work that ends", () => {
  it.effect("a report, with its document; a forced failure is FATAL, a cancelled one has no document", () =>
    Effect.gen(function*() {
      yield* watch("REPORT_PROCESSING_FINISHED")
      const create = Effect.map(
        call("POST", "/reports/2021-06-30/reports", {
          json: { reportType: "GET_MERCHANT_LISTINGS_ALL_DATA", marketplaceIds: [US] }
        }),
        ({ json }) => json.reportId as string
      )
      const done = yield* create
      yield* act("outcomes/force", { of: "report", outcome: "FATAL" })
      const fatal = yield* create
      const cancelled = yield* create
      yield* call("DELETE", `/reports/2021-06-30/reports/${cancelled}`)
      yield* act("clock/advance", { by: "1 minutes" })
      const all = yield* payloads("REPORT_PROCESSING_FINISHED")
      const states = new Map(all.map(({ processingStatus, reportId }) => [reportId, processingStatus]))
      assert.deepStrictEqual([...states].sort(), [[done, "DONE"], [fatal, "FATAL"], [cancelled, "CANCELLED"]])
      assert.lengthOf(all, 3, "each once")
      const { json } = yield* call("GET", `/reports/2021-06-30/reports/${done}`)
      const documentOf = (id: string) => all.find(({ reportId }) => reportId === id)?.reportDocumentId
      assert.strictEqual(documentOf(done), json.reportDocumentId)
      assert.isUndefined(documentOf(cancelled))
    }).pipe(Effect.provide(layer)))

  it.effect("a scheduled report, without a call", () =>
    Effect.gen(function*() {
      yield* watch("REPORT_PROCESSING_FINISHED")
      yield* call("POST", "/reports/2021-06-30/schedules", {
        json: {
          reportType: "GET_FLAT_FILE_OPEN_LISTINGS_DATA",
          marketplaceIds: [US],
          period: "PT8H",
          nextReportCreationTime: "2026-11-10T10:00:00Z"
        }
      })
      yield* act("clock/advance", { by: "17 hours" })
      const all = yield* sent("?type=REPORT_PROCESSING_FINISHED")
      assert.deepStrictEqual(all.map(({ body }) => body.eventTime), [
        "2026-11-10T10:00:30.000Z",
        "2026-11-10T18:00:30.000Z"
      ])
    }).pipe(Effect.provide(layer)))

  it.effect("a feed and a query, with their documents", () =>
    Effect.gen(function*() {
      yield* watch("FEED_PROCESSING_FINISHED", "DATA_KIOSK_QUERY_PROCESSING_FINISHED")
      const token = yield* login()
      const document = yield* call("POST", "/feeds/2021-06-30/documents", {
        token,
        json: { contentType: "text/xml; charset=UTF-8" }
      })
      yield* send("PUT", document.json.url, {
        text: "<AmazonEnvelope/>",
        headers: { "content-type": "text/xml; charset=UTF-8" }
      })
      const feed = yield* call("POST", "/feeds/2021-06-30/feeds", {
        token,
        json: {
          feedType: "POST_PRODUCT_DATA",
          marketplaceIds: [US],
          inputFeedDocumentId: document.json.feedDocumentId
        }
      })
      const query =
        "query MyQuery{analytics_salesAndTraffic_2024_04_24{salesAndTrafficByDate(startDate:\"2026-10-01\" endDate:\"2026-10-31\" aggregateBy:DAY marketplaceIds:[\"ATVPDKIKX0DER\"]){startDate}}}"
      const made = yield* call("POST", "/dataKiosk/2023-11-15/queries", { token, json: { query } })
      assert.strictEqual(made.status, 202, made.text)
      yield* act("clock/advance", { by: "1 minutes" })
      const [feedPayload, ...more] = yield* payloads("FEED_PROCESSING_FINISHED")
      assert.deepStrictEqual(more, [])
      assert.strictEqual(feedPayload.feedId, feed.json.feedId)
      const known = yield* call("GET", `/feeds/2021-06-30/feeds/${feed.json.feedId}`, { token })
      assert.strictEqual(feedPayload.processingStatus, known.json.processingStatus)
      assert.strictEqual(feedPayload.resultFeedDocumentId, known.json.resultFeedDocumentId)
      const [queryPayload] = yield* payloads("DATA_KIOSK_QUERY_PROCESSING_FINISHED")
      assert.strictEqual(queryPayload.queryId, made.json.queryId)
      assert.strictEqual(queryPayload.query, query)
      const ended = yield* call("GET", `/dataKiosk/2023-11-15/queries/${made.json.queryId}`, { token })
      assert.strictEqual(queryPayload.dataDocumentId, ended.json.dataDocumentId)
    }).pipe(Effect.provide(layer)))
})

describe("listings", () => {
  it.effect("a new price changes offers; one above the featured offer loses it, within the filter's period once", () =>
    Effect.gen(function*() {
      const { world } = yield* Sandbox.Sandbox
      const { sku } = yield* listing("AFN")
      yield* watch("PRICING_HEALTH")
      const eventFilter = {
        eventFilterType: "ANY_OFFER_CHANGED",
        aggregationSettings: { aggregationTimePeriod: "FiveMinutes" }
      }
      const other = yield* destination({ sqs: { arn: "arn:aws:sqs:eu-west-1:123456789012:prices" } }, 0, "prices")
      yield* subscribe("ANY_OFFER_CHANGED", other, { directive: { eventFilter } })
      for (const price of [100, 50_000_00, 60_000_00]) {
        yield* world.setPrice(sku, US, price)
        yield* sent()
      }
      assert.deepStrictEqual(yield* payloads("ANY_OFFER_CHANGED"), [])
      yield* act("clock/advance", { by: "5 minutes" })
      const [change, ...more] = yield* payloads("ANY_OFFER_CHANGED")
      assert.deepStrictEqual(more, [], "the newest of five minutes")
      assert.strictEqual(change.OfferChangeTrigger.MarketplaceId, US)
      const own = change.Offers.find((offer: any) => offer.SellerId === change.SellerId)
      assert.deepStrictEqual(own.ListingPrice, { Amount: 60_000, CurrencyCode: "USD" })
      assert.isFalse(own.IsBuyBoxWinner)
      const [health, ...others] = yield* payloads("PRICING_HEALTH")
      assert.deepStrictEqual(others, [], "it was lost once")
      assert.strictEqual(health.issueType, "BuyBoxDisqualification")
      assert.deepStrictEqual(health.merchantOffer.listingPrice, { amount: 50_000, currencyCode: "USD" })
    }).pipe(Effect.provide(layer)))

  it.effect("a competitor's price changes offers, and takes the place of the featured one", () =>
    Effect.gen(function*() {
      const { world } = yield* Sandbox.Sandbox
      const { asin, sku } = yield* listing("AFN")
      yield* world.setPrice(sku, US, 500)
      yield* watch("ANY_OFFER_CHANGED", "B2B_ANY_OFFER_CHANGED", "PRICING_HEALTH")
      yield* sent()
      for (const price of [9000, 1, 2]) {
        yield* world.setCompetingPrice(asin, US, price)
        yield* sent()
      }
      const changes = yield* payloads("ANY_OFFER_CHANGED")
      const ofRival = ({ Offers, SellerId }: any) =>
        Offers.flatMap((offer: any) => offer.SellerId === SellerId ? [] : [offer.ListingPrice.Amount])
      for (const [index, amount] of [90, 0.01, 0.02].entries()) assert.include(ofRival(changes[index]), amount)
      assert.lengthOf(yield* payloads("B2B_ANY_OFFER_CHANGED"), 3)
      const health = yield* payloads("PRICING_HEALTH")
      assert.deepStrictEqual(health.map(({ offerChangeTrigger }) => offerChangeTrigger.asin), [asin])
    }).pipe(Effect.provide(quiet)))

  it.effect("an item of the catalogue has another title, then another product type, wherever it is offered", () =>
    Effect.gen(function*() {
      const { world } = yield* Sandbox.Sandbox
      const { asin, offers } = yield* listing("AFN")
      yield* watch("BRANDED_ITEM_CONTENT_CHANGE", "ITEM_PRODUCT_TYPE_CHANGE")
      yield* sent()
      const token = yield* login()
      const item = Effect.map(
        call("GET", `/catalog/2022-04-01/items/${asin}?marketplaceIds=${US}&includedData=summaries,productTypes`, {
          token
        }),
        ({ json }) => [json.summaries[0].itemName, json.productTypes[0].productType] as const
      )
      const [, before] = yield* item
      yield* world.changeItem(asin, { title: "Another" })
      const [title, same] = yield* item
      assert.deepStrictEqual([title, same], ["Another", before])
      yield* world.changeItem(asin, { productType: before === "SHIRT" ? "LUGGAGE" : "SHIRT" })
      const [still, after] = yield* item
      assert.strictEqual(still, "Another")
      const contents = yield* payloads("BRANDED_ITEM_CONTENT_CHANGE")
      const types = yield* payloads("ITEM_PRODUCT_TYPE_CHANGE")
      const places = [...offers.keys()].sort()
      assert.deepStrictEqual(contents.map(({ MarketplaceId }) => MarketplaceId).sort(), places)
      assert.deepStrictEqual(types.map(({ MarketplaceId }) => MarketplaceId).sort(), places)
      assert.deepInclude(types[0], { Asin: asin, PreviousProductType: before, CurrentProductType: after })
      const wrong = yield* Effect.exit(world.changeItem(asin, { productType: "SHIRTS" }))
      assert.include(String(wrong), "SHIRT")
    }).pipe(Effect.provide(quiet)))

  it.effect("quantity, states and issues after a submission is live", () =>
    Effect.gen(function*() {
      const types = ["LISTINGS_ITEM_STATUS_CHANGE", "LISTINGS_ITEM_ISSUES_CHANGE", "LISTINGS_ITEM_MFN_QUANTITY_CHANGE"]
      yield* watch(...types)
      const { asin, sku } = yield* listing("MFN")
      const { json } = yield* call(
        "GET",
        `/listings/2021-08-01/items/${(yield* Sandbox.Sandbox).credentials.sellerId}/${sku}?marketplaceIds=${US}`
      )
      const { productType } = json.summaries[0]
      const quantity = (value: number) =>
        patch(sku, [{
          op: "replace",
          path: "/attributes/fulfillment_availability",
          value: [{ fulfillment_channel_code: "DEFAULT", quantity: value }]
        }], productType)
      yield* quantity(0)
      yield* quantity(7)
      const changes = yield* payloads("LISTINGS_ITEM_MFN_QUANTITY_CHANGE")
      assert.deepStrictEqual(changes.map(({ Quantity, Sku }) => [Sku, Quantity]), [[sku, 0], [sku, 7]])
      const states = yield* payloads("LISTINGS_ITEM_STATUS_CHANGE")
      assert.deepStrictEqual(states.map(({ Asin, Status }) => [Asin, Status]), [
        [asin, ["DISCOVERABLE"]],
        [asin, ["BUYABLE", "DISCOVERABLE"]]
      ])
      yield* patch(sku, [{
        op: "replace",
        path: "/attributes/item_name",
        value: [{ value: "long ".repeat(35).trim(), language_tag: "en_US", marketplace_id: US }]
      }], productType)
      const issues = yield* payloads("LISTINGS_ITEM_ISSUES_CHANGE")
      assert.deepStrictEqual([...new Set(issues.map(({ Severities }) => Severities.join()))], ["WARNING"])
      yield* call(
        "DELETE",
        `/listings/2021-08-01/items/${(yield* Sandbox.Sandbox).credentials.sellerId}/${sku}?marketplaceIds=${US}`
      )
      yield* act("clock/advance", { by: "1 minutes" })
      const last = (yield* payloads("LISTINGS_ITEM_STATUS_CHANGE")).at(-1)
      assert.deepStrictEqual(last.Status, ["DELETED"])
    }).pipe(Effect.provide(layer)))
})

describe("Amazon's warehouses", () => {
  it.effect("an order of another channel reserves stock, and goes through its states to its shipment", () =>
    Effect.gen(function*() {
      yield* watch("FULFILLMENT_ORDER_STATUS", "FBA_INVENTORY_AVAILABILITY_CHANGES")
      const { inventory: { fulfillable }, sku } = yield* listing("AFN")
      const created = yield* call("POST", "/fba/outbound/2020-07-01/fulfillmentOrders", {
        json: {
          sellerFulfillmentOrderId: "shop-1",
          displayableOrderId: "shop-1",
          displayableOrderDate: "2026-11-10T08:00:00Z",
          displayableOrderComment: "Thank you",
          shippingSpeedCategory: "Standard",
          destinationAddress: {
            name: "A",
            addressLine1: "1 Street",
            city: "Seattle",
            stateOrRegion: "WA",
            postalCode: "98109",
            countryCode: "US"
          },
          items: [{ sellerSku: sku, sellerFulfillmentOrderItemId: "1", quantity: 3 }]
        }
      })
      assert.strictEqual(created.status, 200, created.text)
      const [reserved] = yield* payloads("FBA_INVENTORY_AVAILABILITY_CHANGES")
      const { FulfillmentInventory } = reserved.FulfillmentInventoryByMarketplace[0]
      assert.strictEqual(FulfillmentInventory.Fulfillable, fulfillable - 3)
      yield* act("clock/advance", { by: "2 days" })
      const all = yield* payloads("FULFILLMENT_ORDER_STATUS")
      assert.deepStrictEqual(all.map(({ EventType, FulfillmentOrderStatus }) => [EventType, FulfillmentOrderStatus]), [
        ["Order", "RECEIVED"],
        ["Order", "PLANNING"],
        ["Order", "PROCESSING"],
        ["Order", "COMPLETE"],
        ["Shipment", "COMPLETE"]
      ])
      assert.strictEqual(all.at(-1).FulfillmentShipment.FulfillmentShipmentStatus, "SHIPPED")
      assert.lengthOf(yield* payloads("FBA_INVENTORY_AVAILABILITY_CHANGES"), 2, "reserved, and left")
    }).pipe(Effect.provide(quiet)))

  it.effect("an order takes stock when it comes in, and what is cancelled is free again", () =>
    Effect.gen(function*() {
      yield* watch("FBA_INVENTORY_AVAILABILITY_CHANGES", "ORDER_CHANGE", "FBA_OUTBOUND_SHIPMENT_STATUS")
      const { inventory: { fulfillable, reserved }, sku } = yield* listing("AFN")
      const { json: { id } } = yield* act("world/orders/add", { sku, quantity: 2 })
      const stock = Effect.map(
        payloads("FBA_INVENTORY_AVAILABILITY_CHANGES"),
        (all) => all.map(({ FulfillmentInventoryByMarketplace: [{ FulfillmentInventory }] }) => FulfillmentInventory)
      )
      const counts = Effect.map(
        stock,
        (all) => all.map((of) => [of.Fulfillable, of.ReservedQuantityBreakdown.PendingCustomerOrder])
      )
      assert.deepStrictEqual(yield* counts, [[fulfillable - 2, reserved + 2]])
      assert.strictEqual((yield* act("world/orders/cancel", { id })).status, 200)
      assert.deepStrictEqual(yield* counts, [[fulfillable - 2, reserved + 2], [fulfillable, reserved]])
      const states = (yield* payloads("ORDER_CHANGE")).map(({ Summary }) => Summary.OrderStatus)
      assert.deepStrictEqual(states, ["Pending", "Unshipped", "Canceled"])
      const shipments = (yield* payloads("FBA_OUTBOUND_SHIPMENT_STATUS")).map(({ ShipmentStatus }) => ShipmentStatus)
      assert.deepStrictEqual(shipments, ["Created", "Cancelled"])
    }).pipe(Effect.provide(quiet)))

  it.effect("sales and stock are sent once an hour, two days of them at most after a jump", () =>
    Effect.gen(function*() {
      yield* watch("ITEM_SALES_EVENT_CHANGE", "ITEM_INVENTORY_EVENT_CHANGE")
      yield* act("clock/advance", { by: "3 hours" })
      const hours = Effect.map(sent("?type=ITEM_INVENTORY_EVENT_CHANGE"), (all) => all.map(({ time }) => time))
      assert.deepStrictEqual(yield* hours, ["2026-11-10T09:00:00Z", "2026-11-10T10:00:00Z", "2026-11-10T11:00:00Z"])
      yield* act("clock/advance", { by: "20 days" })
      assert.lengthOf(yield* hours, 3 + 48)
      assert.lengthOf(yield* payloads("ITEM_INVENTORY_EVENT_CHANGE"), 3 + 48)
      const sales = yield* payloads("ITEM_SALES_EVENT_CHANGE")
      for (const { itemSalesEventChanges } of sales) {
        for (const { orderedUnits, orderedRevenue } of itemSalesEventChanges) {
          assert.isTrue(orderedUnits > 0 && orderedRevenue > 0)
        }
      }
    }).pipe(Effect.provide(layer)))
})

describe("orders", () => {
  it.effect("their changes, shipments and transactions have Amazon's form", () =>
    Effect.gen(function*() {
      yield* watch("ORDER_CHANGE", "FBA_OUTBOUND_SHIPMENT_STATUS", "TRANSACTION_UPDATE")
      yield* act("clock/advance", { by: "20 days" })
      assert.isAbove((yield* payloads("ORDER_CHANGE")).length, 20)
      const shipments = yield* payloads("FBA_OUTBOUND_SHIPMENT_STATUS")
      assert.isAbove(shipments.filter(({ ShipmentStatus }) => ShipmentStatus === "Created").length, 3)
      assert.isAbove((yield* payloads("TRANSACTION_UPDATE")).length, 5)
    }).pipe(Effect.provide(layer)))
})
