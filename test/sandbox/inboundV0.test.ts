/**
 * Fulfillment Inbound v0, which reads the shipments of plans.
 */
import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import {
  ask,
  box,
  chooseWindow,
  confirmCarriers,
  createPlan,
  get,
  items,
  layer,
  ltl,
  optionOf,
  own,
  pack,
  partner,
  place,
  quote,
  sourceAddress,
  succeed,
  us
} from "./inboundSupport.ts"
import { send } from "./support.ts"

const v0 = "/fba/inbound/v0"

/** A plan whose carrier is confirmed; the ids on the labels of its shipments. */
const dispatch = (solution: string, quantity = 4, choice = 0) =>
  Effect.gen(function*() {
    const wanted = yield* items([quantity])
    const plan = yield* createPlan(wanted)
    yield* pack(plan)
    const placed = yield* place(plan, choice)
    yield* quote(plan, placed)
    const ids: Array<string> = []
    for (const shipmentId of placed.shipmentIds) {
      if (solution === own) yield* chooseWindow(plan, shipmentId)
    }
    assert.strictEqual((yield* confirmCarriers(plan, placed.shipmentIds, solution)).operationStatus, "SUCCESS")
    for (const shipmentId of placed.shipmentIds) {
      ids.push((yield* get(`${plan}/shipments/${shipmentId}`)).shipmentConfirmationId)
    }
    return { plan, wanted, ids, ...placed }
  })

const shipments = (query: string) =>
  Effect.map(get(`${v0}/shipments?MarketplaceId=${us}&${query}`), ({ payload }) => payload)

const invalid = (path: string) =>
  Effect.map(ask("GET", v0 + path), ({ json, status, text }) => {
    assert.strictEqual(status, 400, text)
    assert.strictEqual(json.errors[0].code, "InvalidInput")
    return json.errors[0].message as string
  })

describe("getShipments", () => {
  it.effect("knows the shipments of plans once they have an id, in every state on their way", () =>
    Effect.gen(function*() {
      const { world } = yield* Sandbox.Sandbox
      assert.deepStrictEqual(yield* shipments("QueryType=SHIPMENT&ShipmentStatusList=WORKING"), { ShipmentData: [] })
      const { ids: [id], wanted } = yield* dispatch(partner)
      const { ShipmentData: [shipment] } = yield* shipments(`QueryType=SHIPMENT&ShipmentIdList=${id}`)
      assert.deepInclude(shipment, {
        ShipmentId: id,
        ShipmentStatus: "WORKING",
        LabelPrepType: "SELLER_LABEL",
        AreCasesRequired: false,
        BoxContentsSource: "INTERACTIVE"
      })
      assert.strictEqual(shipment.ShipFromAddress.AddressLine1, sourceAddress.addressLine1)
      assert.match(shipment.DestinationFulfillmentCenterId, /^[A-Z]{3}\d$/u)
      const status = Effect.map(
        shipments(`QueryType=SHIPMENT&ShipmentIdList=${id},FBANONE`),
        ({ ShipmentData }) => ShipmentData[0].ShipmentStatus
      )
      yield* ask("GET", `${v0}/shipments/${id}/labels?PageType=PackageLabel_Thermal&LabelType=UNIQUE`)
      const seen = [yield* status]
      for (let step = 0; step < 20; step++) {
        yield* world.advance("12 hours")
        const now = yield* status
        if (now !== seen.at(-1)) seen.push(now)
      }
      assert.deepStrictEqual(seen, [
        "READY_TO_SHIP",
        "SHIPPED",
        "IN_TRANSIT",
        "DELIVERED",
        "CHECKED_IN",
        "RECEIVING",
        "CLOSED"
      ])
      assert.lengthOf((yield* shipments("QueryType=SHIPMENT&ShipmentStatusList=CLOSED,SHIPPED")).ShipmentData, 1)
      assert.lengthOf((yield* shipments("QueryType=SHIPMENT&ShipmentStatusList=SHIPPED")).ShipmentData, 0)
      const { payload } = yield* get(`${v0}/shipments/${id}/items`)
      assert.deepInclude(payload.ItemData[0], {
        ShipmentId: id,
        SellerSKU: wanted[0]!.msku,
        QuantityShipped: 4,
        QuantityReceived: 4
      })
    }).pipe(Effect.provide(layer())))

  it.effect("selects by dates, marketplace and status, and pages with a token alone", () =>
    Effect.gen(function*() {
      const { world } = yield* Sandbox.Sandbox
      yield* dispatch(partner)
      yield* world.advance("1 hour")
      const ids = []
      // 13 plans of four shipments are more than a page.
      for (let index = 0; index < 13; index++) ids.push(...(yield* dispatch(partner, 4, 2)).ids)
      assert.lengthOf(new Set(ids), 52)
      const range = (after: string, before: string) =>
        `LastUpdatedAfter=2026-11-10T${after}&LastUpdatedBefore=${before}`
      const since = range("09:00:00Z", "2026-11-11T00:00:00Z")
      const first = yield* shipments(`QueryType=DATE_RANGE&${since}`)
      assert.lengthOf(first.ShipmentData, 50)
      const token = encodeURIComponent(first.NextToken)
      const rest = yield* shipments(`QueryType=NEXT_TOKEN&NextToken=${token}`)
      assert.deepStrictEqual(
        [...first.ShipmentData, ...rest.ShipmentData].map(({ ShipmentId }: any) => ShipmentId).sort(),
        [...ids].sort()
      )
      assert.notProperty(rest, "NextToken")
      const early = range("08:00:00Z", "2026-11-10T09:00:00Z")
      assert.lengthOf((yield* shipments(`QueryType=DATE_RANGE&${early}`)).ShipmentData, 1)
      assert.isEmpty((yield* shipments(`QueryType=DATE_RANGE&${early}&ShipmentStatusList=CLOSED`)).ShipmentData)
      const canada = yield* get(`${v0}/shipments?MarketplaceId=A2EUQ1WTGCTBG2&QueryType=DATE_RANGE&${since}`)
      assert.isEmpty(canada.payload.ShipmentData)
      const { payload } = yield* get(`${v0}/shipmentItems?MarketplaceId=${us}&QueryType=DATE_RANGE&${since}`)
      assert.lengthOf(payload.ItemData, 50)
      assert.isString(payload.NextToken)
    }).pipe(Effect.provide(layer())))

  it.effect("requires what its query type needs", () =>
    Effect.gen(function*() {
      const query = `/shipments?MarketplaceId=${us}&QueryType=`
      assert.include(yield* invalid(`${query}SHIPMENT`), "ShipmentStatusList or ShipmentIdList")
      assert.include(yield* invalid(`${query}DATE_RANGE&LastUpdatedAfter=2026-11-10`), "LastUpdatedBefore is required")
      assert.include(
        yield* invalid(`${query}DATE_RANGE&LastUpdatedAfter=2026-11-10&LastUpdatedBefore=2026-11-09`),
        "must not be before"
      )
      assert.include(yield* invalid(`${query}NEXT_TOKEN`), "NextToken is required")
      assert.include(yield* invalid(`${query}NEXT_TOKEN&NextToken=abc`), "Invalid NextToken")
      assert.strictEqual((yield* ask("GET", `${v0}/shipments/FBANONE/items`)).status, 404)
    }).pipe(Effect.provide(layer())))

  it.effect("calls a shipment deleted whose plan was cancelled, and prints nothing for it", () =>
    Effect.gen(function*() {
      const { ids: [id], plan } = yield* dispatch(partner)
      yield* succeed("PUT", `${plan}/cancellation`)
      const { ShipmentData: [shipment] } = yield* shipments("QueryType=SHIPMENT&ShipmentStatusList=DELETED")
      assert.strictEqual(shipment.ShipmentId, id)
      assert.include(
        yield* invalid(`/shipments/${id}/labels?PageType=PackageLabel_Letter_2&LabelType=UNIQUE`),
        "is cancelled"
      )
    }).pipe(Effect.provide(layer())))
})

describe("documents", () => {
  const labels = (id: string, query: string) =>
    Effect.flatMap(
      get(`${v0}/shipments/${id}/labels?${query}`),
      ({ payload }) => Effect.map(send("GET", payload.DownloadURL), ({ text }) => text)
    )

  it.effect("have a label for each box, on sheets of the page type, and expire after 15 seconds", () =>
    Effect.gen(function*() {
      const { clock } = yield* Sandbox.Sandbox
      const { ids: [id], plan, shipmentIds } = yield* dispatch(partner)
      const { boxes } = yield* get(`${plan}/shipments/${shipmentIds[0]}/boxes`)
      for (
        const [type, pages] of [
          ["PackageLabel_Letter_2", 2],
          ["PackageLabel_A4_4", 1],
          ["PackageLabel_Thermal_Unified", 4]
        ] as const
      ) {
        const file = yield* labels(id!, `PageType=${type}&LabelType=BARCODE_2D`)
        assert.match(file, /^%PDF-/u)
        assert.lengthOf(file.split("/Type/Page/"), pages + 1, type)
        for (const { boxId } of boxes) assert.include(file, boxId)
      }
      const one = yield* labels(
        id!,
        `PageType=PackageLabel_Plain_Paper&LabelType=UNIQUE&PackageLabelsToPrint=${id}U000002`
      )
      assert.include(one, `${id}U000002`)
      assert.notInclude(one, `${id}U000001`)
      assert.strictEqual(
        yield* invalid(
          `/shipments/${id}/labels?PageType=PackageLabel_Plain_Paper&LabelType=UNIQUE&PackageLabelsToPrint=${id}U000009`
        ),
        `Provided SellerCartonIds are not valid: [[${id}U000009]] for Shipment: [${id}]`
      )
      const second = yield* labels(
        id!,
        "PageType=PackageLabel_Thermal&LabelType=UNIQUE&PageSize=2&PageStartIndex=2"
      )
      assert.include(second, `${id}U000003`)
      assert.notInclude(second, `${id}U000002`)
      const { payload } = yield* get(`${v0}/shipments/${id}/labels?PageType=PackageLabel_A4_2&LabelType=UNIQUE`)
      yield* clock.advance("15 seconds")
      assert.strictEqual((yield* send("GET", payload.DownloadURL)).status, 403)
      assert.include(yield* invalid(`/shipments/${id}/billOfLading`), "LTL")
    }).pipe(Effect.provide(layer())))

  it.effect("exist for pallets: labels, and the bill of lading of a partnered carrier", () =>
    Effect.gen(function*() {
      const [item] = yield* items([20])
      const prepare = (solution: string) =>
        Effect.gen(function*() {
          const plan = yield* createPlan([item!])
          const placed = yield* place(plan)
          const [shipmentId] = placed.shipmentIds
          yield* quote(plan, placed, {
            pallets: [{ quantity: 2 }],
            freightInformation: { freightClass: "FC_50", declaredValue: { amount: 90, code: "USD" } },
            contactInformation: { name: "Ann", phoneNumber: "1", email: "ann@example.com" }
          })
          yield* chooseWindow(plan, shipmentId!)
          assert.strictEqual((yield* confirmCarriers(plan, [shipmentId!], solution, ltl)).operationStatus, "SUCCESS")
          const path = `${plan}/shipments/${shipmentId}`
          return { plan, path, id: (yield* get(path)).shipmentConfirmationId as string }
        })
      const { id } = yield* prepare(partner)
      const { payload } = yield* get(`${v0}/shipments/${id}/billOfLading`)
      const lading = (yield* send("GET", payload.DownloadURL)).text
      assert.include(lading, `Bill of lading ${id}`)
      assert.include(lading, "Pallets: 2")
      const pallets = yield* labels(id, "PageType=PackageLabel_Plain_Paper&LabelType=PALLET")
      assert.lengthOf(pallets.split(`${id}P000002`), 5)

      const alone = yield* prepare(own)
      const query = `/shipments/${alone.id}/labels?PageType=PackageLabel_Letter_2&LabelType=UNIQUE&NumberOfPackages=3`
      assert.include(yield* invalid(query), "pageSize must be provided for Non-Partnered and LTL Shipments.")
      assert.include(
        yield* invalid(query.replace("&NumberOfPackages=3", "&PageSize=10")),
        "NumberOfPackages is required"
      )
      assert.include(
        yield* labels(alone.id, `${query.split("?")[1]}&PageSize=10&PageStartIndex=0`),
        `${alone.id}U000003`
      )
      assert.include(yield* invalid(`/shipments/${alone.id}/billOfLading`), "Amazon-partnered LTL")
      yield* optionOf(alone.plan, alone.path.split("/").at(-1)!, own, ltl)
      yield* succeed("PUT", `${alone.path}/trackingDetails`, {
        json: { trackingDetails: { ltlTrackingDetail: { freightBillNumber: ["123"], billOfLadingNumber: "B1" } } }
      })
      const { status, trackingDetails } = yield* get(alone.path)
      assert.strictEqual(status, "SHIPPED")
      assert.deepStrictEqual(trackingDetails, {
        ltlTrackingDetail: { freightBillNumber: ["123"], billOfLadingNumber: "B1" }
      })
    }).pipe(Effect.provide(layer())))

  it.effect("say where boxes have their contents from", () =>
    Effect.gen(function*() {
      const [item] = yield* items([2])
      const plan = yield* createPlan([item!])
      const placed = yield* place(plan)
      const [shipmentId] = placed.shipmentIds
      const sourceOf = (contentInformationSource: string) =>
        Effect.gen(function*() {
          const boxes = [box([], 1, { contentInformationSource })]
          yield* succeed("POST", `${plan}/packingInformation`, { json: { packageGroupings: [{ shipmentId, boxes }] } })
        })
      yield* sourceOf("MANUAL_PROCESS")
      yield* quote(plan, placed)
      yield* confirmCarriers(plan, placed.shipmentIds)
      const source = Effect.map(
        shipments("QueryType=SHIPMENT&ShipmentStatusList=WORKING"),
        ({ ShipmentData }) => ShipmentData[0].BoxContentsSource
      )
      assert.strictEqual(yield* source, "NONE")
      yield* sourceOf("BARCODE_2D")
      assert.strictEqual(yield* source, "2D_BARCODE")
      // The new box has its label as well.
      const { boxes } = yield* get(`${plan}/shipments/${shipmentId}/boxes`)
      assert.match(boxes[0].boxId, /^FBA[A-Z0-9]{9}U000001$/u)
      assert.isEmpty(boxes[0].items)
    }).pipe(Effect.provide(layer())))
})

describe("getPrepInstructions", () => {
  it.effect("returns the prep details of SKUs and ASINs, and which do not exist", () =>
    Effect.gen(function*() {
      const { world } = yield* Sandbox.Sandbox
      const { listings } = yield* world.seller()
      const knife = [...listings.values()].find(({ sku }) => sku.startsWith("KIT") && !sku.includes("/"))!
      const path = `${v0}/prepInstructions?ShipToCountryCode=US`
      const { payload } = yield* get(`${path}&SellerSKUList=${knife.sku},NONE&ASINList=${knife.asin},B000000000`)
      assert.deepStrictEqual(payload, {
        SKUPrepInstructionsList: [{
          SellerSKU: knife.sku,
          ASIN: knife.asin,
          BarcodeInstruction: "RequiresFNSKULabel",
          PrepGuidance: "SeePrepInstructionsList",
          PrepInstructionList: ["BubbleWrapping", "Labeling"]
        }],
        InvalidSKUList: [{ SellerSKU: "NONE", ErrorReason: "DoesNotExist" }],
        ASINPrepInstructionsList: [{
          ASIN: knife.asin,
          BarcodeInstruction: "MustProvideSellerSKU",
          PrepGuidance: "SeePrepInstructionsList",
          PrepInstructionList: ["BubbleWrapping", "Labeling"]
        }],
        InvalidASINList: [{ ASIN: "B000000000", ErrorReason: "DoesNotExist" }]
      })
      assert.include(yield* invalid("/prepInstructions?ShipToCountryCode=US"), "SellerSKUList or ASINList")
      assert.include(
        yield* invalid("/prepInstructions?ShipToCountryCode=DE&ASINList=B000000000"),
        "does not sell in DE"
      )
    }).pipe(Effect.provide(layer())))
})
