/**
 * One world behind all sections, called by the client with strict checks of responses.
 */
import { assert, describe, it } from "@effect/vitest"
import { Effect, Layer, Stream } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import * as DataKiosk from "effect-sp-api/apis/DataKiosk_2023_11_15"
import * as ProductTypes from "effect-sp-api/apis/DefinitionsProductTypes_2020_09_01"
import * as FbaInventory from "effect-sp-api/apis/FbaInventory"
import * as Finances from "effect-sp-api/apis/Finances_2024_06_19"
import * as FinancesV0 from "effect-sp-api/apis/FinancesV0"
import * as Inbound from "effect-sp-api/apis/FulfillmentInbound_2024_03_20"
import * as InboundV0 from "effect-sp-api/apis/FulfillmentInboundV0"
import * as ListingsItems from "effect-sp-api/apis/ListingsItems_2021_08_01"
import * as Notifications from "effect-sp-api/apis/Notifications"
import * as ProductFees from "effect-sp-api/apis/ProductFeesV0"
import * as ProductPricing from "effect-sp-api/apis/ProductPricing_2022_05_01"
import * as ProductPricingV0 from "effect-sp-api/apis/ProductPricingV0"
import * as Sales from "effect-sp-api/apis/Sales"
import * as Uploads from "effect-sp-api/apis/Uploads_2020_11_01"
import * as Marketplace from "effect-sp-api/Marketplace"
import { ResponseChecking } from "effect-sp-api/operation/Checking"
import { HttpClient, HttpClientRequest } from "effect/http"
import { TestClock } from "effect/testing"
import { createHash } from "node:crypto"
import { send } from "./support.ts"

const sandbox = (options?: Sandbox.Options) =>
  Layer.mergeAll(Layer.succeed(ResponseChecking, "strict"), Sandbox.layerTest({ usagePlans: "off", ...options }))

const US = Marketplace.US.id
const marketplaceIds = [US]

const own = Effect.gen(function*() {
  const { credentials, world } = yield* Sandbox.Sandbox
  const seller = yield* world.seller()
  const listings = [...seller.listings.values()].filter((listing) =>
    listing.offers.has(US) && !listing.sku.includes("/")
  )
  return {
    sellerId: credentials.sellerId,
    seller,
    afn: listings.find((listing) => listing.channel === "AFN" && listing.inventory.fulfillable > 10)!,
    mfn: listings.find((listing) => listing.channel === "MFN")!
  }
})

describe("listings", () => {
  const offer = (amount: number) => [{
    marketplace_id: US,
    currency: "USD",
    our_price: [{ schedule: [{ value_with_tax: amount }] }]
  }]
  const patch = (sku: string, sellerId: string, value: unknown, mode?: "VALIDATION_PREVIEW") =>
    ListingsItems.patchListingsItem({
      sellerId,
      sku,
      marketplaceIds,
      ...(mode === undefined ? undefined : { mode }),
      body: {
        productType: "PRODUCT",
        patches: [{
          op: "replace",
          path: "/attributes/purchasable_offer",
          value: value as ReadonlyArray<Record<string, unknown>>
        }]
      }
    })

  it.effect("a change is accepted, and live in all sections some time later", () =>
    Effect.gen(function*() {
      const { mfn, sellerId } = yield* own
      const price = Effect.gen(function*() {
        const listing = yield* ListingsItems.getListingsItem({
          sellerId,
          sku: mfn.sku,
          marketplaceIds,
          includedData: ["offers"]
        })
        const { payload } = yield* ProductPricingV0.getPricing({ MarketplaceId: US, ItemType: "Sku", Skus: [mfn.sku] })
        return [listing.offers![0]!.price.amount, payload![0]!.Product!.Offers![0]!.BuyingPrice.ListingPrice.Amount]
      })
      const before = yield* price
      assert.strictEqual((yield* patch(mfn.sku, sellerId, offer(77.7))).status, "ACCEPTED")
      assert.deepStrictEqual(yield* price, before)
      yield* TestClock.adjust("30 seconds")
      assert.deepStrictEqual(yield* price, ["77.70", 77.7])
    }).pipe(Effect.provide(sandbox())))

  it.effect("a preview saves nothing, and names the issues", () =>
    Effect.gen(function*() {
      const { mfn, sellerId } = yield* own
      assert.strictEqual((yield* patch(mfn.sku, sellerId, offer(77.7), "VALIDATION_PREVIEW")).status, "VALID")
      const wrong = yield* patch(mfn.sku, sellerId, offer(-1), "VALIDATION_PREVIEW")
      assert.deepStrictEqual([wrong.status, wrong.issues![0]!.attributeNames], ["INVALID", ["purchasable_offer"]])
      assert.strictEqual((yield* patch(mfn.sku, sellerId, offer(-1))).status, "INVALID")
      yield* TestClock.adjust("1 minute")
      const listing = yield* ListingsItems.getListingsItem({
        sellerId,
        sku: mfn.sku,
        marketplaceIds,
        includedData: ["offers"]
      })
      assert.notStrictEqual(listing.offers![0]!.price.amount, "77.70")
    }).pipe(Effect.provide(sandbox())))

  it.effect("a new SKU is created, found and deleted", () =>
    Effect.gen(function*() {
      const { sellerId } = yield* own
      const sku = "NEW/SKU ü 1"
      const get = ListingsItems.getListingsItem({
        sellerId,
        sku,
        marketplaceIds,
        includedData: ["summaries", "issues", "attributes"]
      })
      const title = "x".repeat(151)
      const attributes = {
        item_name: [{ value: title, marketplace_id: US, language_tag: "en_US" }],
        brand: [{ value: "Sandbox", marketplace_id: US }],
        condition_type: [{ value: "new_new", marketplace_id: US }],
        purchasable_offer: offer(10),
        fulfillment_availability: [{ fulfillment_channel_code: "DEFAULT", quantity: 3 }]
      }
      const put = yield* ListingsItems.putListingsItem({
        sellerId,
        sku,
        marketplaceIds,
        body: { productType: "SHIRT", attributes }
      })
      assert.strictEqual(put.status, "ACCEPTED")
      assert.strictEqual((yield* Effect.flip(get)).reason._tag, "NotFound")
      yield* TestClock.adjust("30 seconds")
      const listing = yield* get
      assert.deepStrictEqual([listing.summaries![0]!.itemName, listing.summaries![0]!.status], [title, [
        "BUYABLE",
        "DISCOVERABLE"
      ]])
      assert.deepStrictEqual(listing.issues!.map((issue) => issue.severity), ["WARNING"])
      const incomplete = yield* ListingsItems.putListingsItem({
        sellerId,
        sku: "INCOMPLETE",
        marketplaceIds,
        body: { productType: "SHIRT", attributes: {} }
      })
      assert.strictEqual(incomplete.status, "INVALID")
      assert.deepStrictEqual(incomplete.issues!.map((issue) => issue.attributeNames![0]), [
        "item_name",
        "brand",
        "condition_type",
        "purchasable_offer"
      ])
      const results = yield* ListingsItems.searchListingsItems({
        sellerId,
        marketplaceIds,
        identifiers: [sku],
        identifiersType: "SKU"
      })
      assert.strictEqual(results.numberOfResults, 1)
      yield* ListingsItems.deleteListingsItem({ sellerId, sku, marketplaceIds })
      yield* TestClock.adjust("30 seconds")
      assert.strictEqual((yield* Effect.flip(get)).reason._tag, "NotFound")
    }).pipe(Effect.provide(sandbox())))

  it.effect("listings of another seller are refused, and all own ones are found page by page", () =>
    Effect.gen(function*() {
      const { seller, sellerId } = yield* own
      const refused = yield* Effect.flip(
        ListingsItems.getListingsItem({ sellerId: "A1SOMEBODYELSE", sku: "x", marketplaceIds })
      )
      assert.strictEqual(refused.reason._tag, "AccessDenied")
      const all = yield* ListingsItems.searchListingsItems.items({
        sellerId,
        marketplaceIds,
        sortBy: "sku",
        sortOrder: "ASC"
      }).pipe(Stream.runCollect)
      assert.deepStrictEqual(
        all.map((item) => item.sku),
        [...seller.listings.values()].filter((listing) => listing.offers.has(US)).map((listing) => listing.sku).sort()
      )
    }).pipe(Effect.provide(sandbox())))

  it.effect("a product type has a schema with a correct checksum", () =>
    Effect.gen(function*() {
      const definition = yield* ProductTypes.getDefinitionsProductType({ productType: "SHIRT", marketplaceIds })
      const { checksum, link } = definition.schema
      const document = yield* send("GET", link.resource)
      assert.strictEqual(createHash("md5").update(document.text).digest("base64"), checksum)
      assert.include(document.json.required, "item_name")
      yield* TestClock.adjust("6 days")
      assert.strictEqual((yield* send("GET", link.resource)).status, 200)
      const types = yield* ProductTypes.searchDefinitionsProductTypes({ marketplaceIds, keywords: ["shirt"] })
      assert.deepStrictEqual(types.productTypes.map((type) => type.name), ["SHIRT"])
    }).pipe(Effect.provide(sandbox())))
})

describe("stock", () => {
  it.effect("all stock is found page by page, and a page token is valid for 30 seconds", () =>
    Effect.gen(function*() {
      const { seller } = yield* own
      const input = { marketplaceIds, granularityType: "Marketplace" as const, granularityId: US }
      const items = yield* FbaInventory.getInventorySummaries.items(input).pipe(Stream.runCollect)
      const stocked = [...seller.listings.values()].filter((listing) =>
        listing.channel === "AFN" && listing.offers.has(US)
      )
      assert.deepStrictEqual(items.map((item) => item.sellerSku), stocked.map((item) => item.sku))
      const first = yield* FbaInventory.getInventorySummaries(input)
      if (first.pagination?.nextToken == null) return assert.fail("the world is too small for a second page")
      yield* TestClock.adjust("31 seconds")
      const late = yield* Effect.flip(
        FbaInventory.getInventorySummaries({ ...input, nextToken: first.pagination.nextToken })
      )
      assert.strictEqual(late.reason._tag, "BadRequest")
    }).pipe(Effect.provide(sandbox({ products: 200 }))))

  it.effect("an inbound plan leads from items to a shipped shipment, operation by operation", () =>
    Effect.gen(function*() {
      const { afn } = yield* own
      const finished = (operationId: string) =>
        Effect.gen(function*() {
          assert.strictEqual((yield* Inbound.getInboundOperationStatus({ operationId })).operationStatus, "IN_PROGRESS")
          yield* TestClock.adjust("30 seconds")
          return yield* Inbound.getInboundOperationStatus({ operationId })
        })
      const { mskuPrepDetails: [prep] } = yield* Inbound.listPrepDetails({ marketplaceId: US, mskus: [afn.sku] })
      const plan = (msku: string) =>
        Inbound.createInboundPlan({
          body: {
            destinationMarketplaces: marketplaceIds,
            sourceAddress: {
              name: "W",
              addressLine1: "1 Street",
              city: "Seattle",
              postalCode: "98109",
              countryCode: "US",
              phoneNumber: "1"
            },
            items: [{
              msku,
              quantity: 10,
              labelOwner: "SELLER",
              prepOwner: prep!.prepOwnerConstraint === "NONE_ONLY" ? "NONE" : "SELLER"
            }]
          }
        })
      assert.strictEqual((yield* Effect.flip(plan("NO-SUCH-SKU"))).reason._tag, "BadRequest")
      const { inboundPlanId, operationId } = yield* plan(afn.sku)
      assert.strictEqual((yield* Inbound.getInboundPlan({ inboundPlanId })).status, "ACTIVE")
      assert.strictEqual((yield* finished(operationId)).operationStatus, "SUCCESS")
      const { items } = yield* Inbound.listInboundPlanItems({ inboundPlanId })
      assert.deepStrictEqual(items.map((item) => item.msku), [afn.sku])
      yield* finished((yield* Inbound.generatePlacementOptions({ inboundPlanId, body: {} })).operationId)
      const [placement] = (yield* Inbound.listPlacementOptions({ inboundPlanId })).placementOptions
      const placementOptionId = placement!.placementOptionId
      yield* finished((yield* Inbound.confirmPlacementOption({ inboundPlanId, placementOptionId })).operationId)
      const shipmentId = (yield* Inbound.getInboundPlan({ inboundPlanId })).shipments![0]!.shipmentId
      // Partners quote for boxes that they know.
      const boxes = [{
        contentInformationSource: "MANUAL_PROCESS",
        dimensions: { length: 20, width: 20, height: 20, unitOfMeasurement: "CM" },
        weight: { value: 9, unit: "KG" },
        quantity: 2
      }]
      yield* finished(
        (yield* Inbound.setPackingInformation({ inboundPlanId, body: { packageGroupings: [{ shipmentId, boxes }] } }))
          .operationId
      )
      yield* finished(
        (yield* Inbound.generateTransportationOptions({
          inboundPlanId,
          body: {
            placementOptionId,
            shipmentTransportationConfigurations: [{ shipmentId, readyToShipWindow: { start: "2026-07-05T00:00:00Z" } }]
          }
        })).operationId
      )
      const [transport] =
        (yield* Inbound.listTransportationOptions({ inboundPlanId, shipmentId })).transportationOptions
      yield* finished(
        (yield* Inbound.confirmTransportationOptions({
          inboundPlanId,
          body: {
            transportationSelections: [{ shipmentId, transportationOptionId: transport!.transportationOptionId }]
          }
        })).operationId
      )
      const shipment = yield* Inbound.getShipment({ inboundPlanId, shipmentId })
      assert.strictEqual(shipment.status, "READY_TO_SHIP")
      assert.match(shipment.shipmentConfirmationId!, /^FBA/)
      // Strict checks of the responses find nothing.
      yield* Inbound.listShipmentBoxes({ inboundPlanId, shipmentId })
      yield* Inbound.listShipmentItems({ inboundPlanId, shipmentId })
      const { payload } = yield* InboundV0.getShipments({
        QueryType: "SHIPMENT",
        MarketplaceId: US,
        ShipmentStatusList: ["WORKING"]
      })
      assert.strictEqual(payload!.ShipmentData![0]!.ShipmentId, shipment.shipmentConfirmationId)
      yield* TestClock.adjust("10 days")
      assert.strictEqual((yield* Inbound.getShipment({ inboundPlanId, shipmentId })).status, "RECEIVING")
    }).pipe(Effect.provide(sandbox())))
})

describe("prices and money", () => {
  it.effect("a batch has a response for each request", () =>
    Effect.gen(function*() {
      const { mfn } = yield* own
      const ask = (asin: string) => ({
        asin,
        marketplaceId: US,
        includedData: ["featuredBuyingOptions", "referencePrices", "lowestPricedOffers"] as const,
        method: "GET" as const,
        uri: "/products/pricing/2022-05-01/items/competitiveSummary"
      })
      const { responses } = yield* ProductPricing.getCompetitiveSummary({
        body: { requests: [ask(mfn.asin), ask("B000000000")] }
      })
      assert.deepStrictEqual(responses.map((response) => response.status.statusCode), [200, 404])
      const expected = yield* ProductPricing.getFeaturedOfferExpectedPriceBatch({
        body: {
          requests: [{
            marketplaceId: US,
            sku: mfn.sku,
            method: "GET",
            uri: "/products/pricing/2022-05-01/offer/featuredOfferExpectedPrice"
          }]
        }
      })
      assert.strictEqual(expected.responses![0]!.status.statusCode, 200)
      const offers = yield* ProductPricingV0.getItemOffersBatch({
        body: {
          requests: [mfn.asin, "B000000000"].map((asin) => ({
            uri: `/products/pricing/v0/items/${asin}/offers`,
            method: "GET",
            MarketplaceId: US,
            ItemCondition: "New"
          }))
        }
      })
      assert.deepStrictEqual(offers.responses!.map((response) => response.status!.statusCode), [200, 400])
      const single = yield* ProductPricingV0.getItemOffers({ Asin: mfn.asin, MarketplaceId: US, ItemCondition: "New" })
      assert.deepStrictEqual(offers.responses![0]!.body.payload, single.payload)
    }).pipe(Effect.provide(sandbox())))

  it.effect("fees follow from price and channel", () =>
    Effect.gen(function*() {
      const { afn } = yield* own
      const estimate = (IsAmazonFulfilled: boolean) =>
        Effect.map(
          ProductFees.getMyFeesEstimateForSKU({
            SellerSKU: afn.sku,
            body: {
              FeesEstimateRequest: {
                MarketplaceId: US,
                IsAmazonFulfilled,
                PriceToEstimateFees: { ListingPrice: { CurrencyCode: "USD", Amount: 100 } },
                Identifier: "1"
              }
            }
          }),
          (response) => response.payload!.FeesEstimateResult!.FeesEstimate!.TotalFeesEstimate!.Amount!
        )
      assert.strictEqual(yield* estimate(false), 15)
      assert.isAbove(yield* estimate(true), 15)
    }).pipe(Effect.provide(sandbox())))

  it.effect("transactions, events and metrics add up to the orders", () =>
    Effect.gen(function*() {
      const { seller } = yield* own
      const transactions = yield* Finances.listTransactions.items({ postedAfter: "2026-05-01T00:00:00Z" }).pipe(
        Stream.runCollect
      )
      const shipped = seller.orders.filter((order) =>
        order.packages.some((parcel) => parcel.shipped <= Date.UTC(2026, 5, 30, 23, 58))
      )
      assert.strictEqual(transactions.length, shipped.length)
      const { payload } = yield* FinancesV0.listFinancialEventsByOrderId({ orderId: shipped[0]!.id })
      assert.strictEqual(
        payload!.FinancialEvents!.ShipmentEventList![0]!.ShipmentItemList![0]!.SellerSKU,
        shipped[0]!.items[0]!.sku
      )
      const groups = yield* FinancesV0.listFinancialEventGroups({})
      assert.strictEqual(groups.payload!.FinancialEventGroupList![0]!.ProcessingStatus, "Open")
      const metrics = yield* Sales.getOrderMetrics({
        marketplaceIds,
        interval: "2026-06-01T00:00:00Z--2026-06-29T00:00:00Z",
        granularity: "Day",
        granularityTimeZone: "UTC"
      })
      assert.strictEqual(metrics.payload!.length, 28)
      const total = yield* Sales.getOrderMetrics({
        marketplaceIds,
        interval: "2026-06-01T00:00:00Z--2026-06-29T00:00:00Z",
        granularity: "Total"
      })
      assert.strictEqual(
        total.payload![0]!.unitCount,
        metrics.payload!.reduce((sum, interval) => sum + interval.unitCount, 0)
      )
    }).pipe(Effect.provide(sandbox())))
})

describe("Data Kiosk", () => {
  const query = (fields: string) =>
    `query Q { analytics_salesAndTraffic_2024_04_24 { salesAndTrafficByDate(startDate: "2026-06-01" endDate: "2026-06-10" aggregateBy: DAY marketplaceIds: ["${US}"]) { ${fields} } } }`

  it.effect("a query ends with rows of the selected fields", () =>
    Effect.gen(function*() {
      const { queryId } = yield* DataKiosk.createQuery({ body: { query: query("startDate sales { unitsOrdered }") } })
      assert.strictEqual((yield* DataKiosk.getQuery({ queryId })).processingStatus, "IN_QUEUE")
      yield* TestClock.adjust("30 seconds")
      const done = yield* DataKiosk.getQuery({ queryId })
      const { documentUrl } = yield* DataKiosk.getDocument({ documentId: done.dataDocumentId! })
      const rows = (yield* send("GET", documentUrl)).text.trimEnd().split("\n").map((line) => JSON.parse(line))
      assert.strictEqual(rows.length, 10)
      assert.deepStrictEqual(Object.keys(rows[0]), ["startDate", "sales"])
      assert.deepStrictEqual(Object.keys(rows[0].sales), ["unitsOrdered"])
    }).pipe(Effect.provide(sandbox())))

  it.effect("a query without a known dataset is refused, one that cannot be run ends FATAL, and a running one can be cancelled", () =>
    Effect.gen(function*() {
      const refused = yield* Effect.flip(
        DataKiosk.createQuery({ body: { query: "query Q { nothing { atAll } }" } })
      )
      assert.strictEqual(refused.reason._tag, "BadRequest")
      const wrong = yield* DataKiosk.createQuery({
        body: { query: query("startDate").replace("2026-06-10", "2026-05-10") }
      })
      yield* TestClock.adjust("30 seconds")
      const fatal = yield* DataKiosk.getQuery(wrong)
      assert.strictEqual(fatal.processingStatus, "FATAL")
      const { documentUrl } = yield* DataKiosk.getDocument({ documentId: fatal.errorDocumentId! })
      assert.isString((yield* send("GET", documentUrl)).json.errors[0].message)
      const running = yield* DataKiosk.createQuery({ body: { query: query("startDate") } })
      yield* DataKiosk.cancelQuery(running)
      assert.strictEqual((yield* DataKiosk.getQuery(running)).processingStatus, "CANCELLED")
    }).pipe(Effect.provide(sandbox())))
})

describe("notifications", () => {
  it.effect("a subscription needs a destination, and a destination in use stays", () =>
    Effect.gen(function*() {
      const createDestination = (arn: string) =>
        Notifications.createDestination({ body: { name: "queue", resourceSpecification: { sqs: { arn } } } })
      const fifo = yield* Effect.flip(createDestination("arn:aws:sqs:us-east-1:123456789012:queue.fifo"))
      assert.strictEqual(fifo.reason._tag, "BadRequest")
      const { destinationId } = (yield* createDestination("arn:aws:sqs:us-east-1:123456789012:queue")).payload!
      const again = yield* Effect.flip(createDestination("arn:aws:sqs:us-east-1:123456789012:queue"))
      assert.strictEqual(again.reason._tag, "Conflict")
      const notificationType = "ORDER_CHANGE"
      const subscribe = Notifications.createSubscription({
        notificationType,
        body: { payloadVersion: "1.0", destinationId }
      })
      const { subscriptionId } = (yield* subscribe).payload!
      assert.strictEqual((yield* Effect.flip(subscribe)).reason._tag, "Conflict")
      assert.strictEqual(
        (yield* Notifications.getSubscription({ notificationType })).payload!.subscriptionId,
        subscriptionId
      )
      assert.strictEqual(
        (yield* Effect.flip(Notifications.deleteDestination({ destinationId }))).reason._tag,
        "Conflict"
      )
      yield* Notifications.deleteSubscriptionById({ notificationType, subscriptionId })
      yield* Notifications.deleteDestination({ destinationId })
      assert.deepStrictEqual((yield* Notifications.getDestinations()).payload, [])
    }).pipe(Effect.provide(sandbox())))
})

describe("uploads", () => {
  it.effect("accept the bytes with the announced digest, and no others", () =>
    Effect.gen(function*() {
      const content = "hello"
      const { payload } = yield* Uploads.createUploadDestinationForResource({
        resource: "aplus/2020-11-01/contentDocuments",
        marketplaceIds,
        contentMD5: createHash("md5").update(content).digest("base64"),
        contentType: "text/plain"
      })
      const client = yield* HttpClient.HttpClient
      const put = (value: string) =>
        Effect.map(
          client.execute(HttpClientRequest.put(payload!.url!).pipe(HttpClientRequest.bodyText(value, "text/plain"))),
          (response) => response.status
        )
      assert.strictEqual(yield* put("other"), 400)
      assert.strictEqual(yield* put(content), 200)
    }).pipe(Effect.provide(sandbox())))
})
