/**
 * Prep details, labels, content updates, appointments and tax details of Fulfillment Inbound 2024-03-20.
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
  failing,
  get,
  items,
  layer,
  own,
  pack,
  place,
  quote,
  refused,
  run,
  sourceAddress,
  stock,
  succeed,
  us
} from "./inboundSupport.ts"
import { send } from "./support.ts"

/** The first SKU that Amazon fulfils, of a kind of product. */
const skuOf = (kind: string, marketplaceId = us) =>
  Effect.gen(function*() {
    const { world } = yield* Sandbox.Sandbox
    const seller = yield* world.seller()
    return [...seller.listings.values()].find(({ channel, offers, sku }) =>
      channel === "AFN" && sku.startsWith(kind) && !sku.includes("/") && offers.has(marketplaceId)
    )!.sku
  })

const detailOf = (sku: string, marketplaceId = us) =>
  Effect.map(
    get(`/items/prepDetails?marketplaceId=${marketplaceId}&mskus=${sku}`),
    ({ mskuPrepDetails }) => mskuPrepDetails[0]
  )

const create = (item: Record<string, unknown>, marketplaceId = us) => ({
  json: { destinationMarketplaces: [marketplaceId], sourceAddress, items: [{ quantity: 2, ...item }] }
})

const set = (msku: string, prepCategory: string, prepTypes: ReadonlyArray<string>, marketplaceId = us) => ({
  json: { marketplaceId, mskuPrepDetails: [{ msku, prepCategory, prepTypes }] }
})

describe("prep details", () => {
  it.effect("are those of the SKU asked, and plans with other owners are refused with the accepted ones", () =>
    Effect.gen(function*() {
      const [knife, shoes] = [yield* skuOf("KIT"), yield* skuOf("SHO")]
      const { mskuPrepDetails } = yield* get(`/items/prepDetails?marketplaceId=${us}&mskus=${shoes}&mskus=${knife}`)
      assert.deepStrictEqual(mskuPrepDetails, [
        {
          msku: shoes,
          prepCategory: "NONE",
          prepTypes: ["ITEM_LABELING"],
          prepOwnerConstraint: "NONE_ONLY",
          labelOwnerConstraint: "SELLER_ONLY"
        },
        {
          msku: knife,
          prepCategory: "SHARP",
          prepTypes: ["ITEM_BUBBLEWRAP", "ITEM_LABELING"],
          prepOwnerConstraint: "SELLER_ONLY",
          labelOwnerConstraint: "SELLER_ONLY"
        }
      ])
      const plans = (item: Record<string, unknown>) => refused("POST", "/inboundPlans", create(item))
      assert.strictEqual(
        yield* plans({ msku: shoes, labelOwner: "SELLER", prepOwner: "SELLER" }),
        `ERROR: ${shoes} does not require prepOwner but SELLER was assigned. Accepted values: [NONE]`
      )
      assert.strictEqual(
        yield* plans({ msku: knife, labelOwner: "SELLER", prepOwner: "NONE" }),
        `ERROR: ${knife} requires prepOwner but NONE was assigned. Accepted values: [SELLER]`
      )
      assert.strictEqual(
        yield* plans({ msku: shoes, labelOwner: "AMAZON", prepOwner: "NONE" }),
        `ERROR: ${shoes} requires labelOwner but AMAZON was assigned. Accepted values: [SELLER]`
      )
      assert.include(yield* plans({ msku: "NONE", labelOwner: "SELLER", prepOwner: "NONE" }), "MSKUs: [NONE]")
      assert.isEmpty((yield* get("/inboundPlans")).inboundPlans)
    }).pipe(Effect.provide(layer())))

  it.effect("outside the US let Amazon prepare, but then it labels too", () =>
    Effect.gen(function*() {
      const canada = "A2EUQ1WTGCTBG2"
      const sku = yield* skuOf("KIT", canada)
      const detail = yield* detailOf(sku, canada)
      assert.strictEqual(detail.allOwnersConstraint, "MUST_MATCH")
      assert.notProperty(detail, "prepOwnerConstraint")
      const mixed = create({ msku: sku, labelOwner: "AMAZON", prepOwner: "SELLER" }, canada)
      assert.include(yield* refused("POST", "/inboundPlans", mixed), "requires that prepOwner and labelOwner match")
      const plan = yield* createPlan(
        [{ msku: sku, quantity: 1, labelOwner: "AMAZON", prepOwner: "AMAZON" }],
        canada
      )
      const { items } = yield* get(`${plan}/items`)
      assert.deepStrictEqual(items[0].prepInstructions[0].fee.code, "CAD")
      assert.isAbove(items[0].prepInstructions[0].fee.amount, 0)
    }).pipe(Effect.provide(layer())))

  it.effect("of a new listing are unknown, fail its plan, and can be set", () =>
    Effect.gen(function*() {
      const { world } = yield* Sandbox.Sandbox
      const seller = yield* world.seller()
      const { asin } = [...seller.listings.values()].find(({ offers }) => offers.has(us))!
      yield* world.advance("1 hour")
      seller.listings.set("NEW-1", {
        ...seller.listings.get(yield* skuOf("SHO"))!,
        sku: "NEW-1",
        asin,
        created: yield* world.now
      })
      assert.deepStrictEqual(yield* detailOf("NEW-1"), { msku: "NEW-1", prepCategory: "UNKNOWN", prepTypes: [] })
      const item = { msku: "NEW-1", labelOwner: "SELLER", prepOwner: "SELLER" }
      const failed = yield* run("POST", "/inboundPlans", create(item))
      assert.strictEqual(failed.operationStatus, "FAILED")
      assert.strictEqual(failed.operationProblems[0].code, "FBA_INB_0182")
      assert.strictEqual(failed.operationProblems[0].details, "There's an input error with the resource 'NEW-1'.")
      assert.strictEqual((yield* get(`/inboundPlans/${failed.started.inboundPlanId}`)).status, "VOIDED")

      for (
        const [category, types] of [
          ["NONE", ["ITEM_LABELING"]],
          ["NONE", ["ITEM_NO_PREP", "ITEM_LABELING"]],
          ["FRAGILE", ["ITEM_NO_PREP"]],
          ["UNKNOWN", []],
          ["FC_PROVIDED", ["ITEM_BOXING"]]
        ] as const
      ) assert.include(yield* refused("POST", "/items/prepDetails", set("NEW-1", category, types)), category)
      yield* succeed("POST", "/items/prepDetails", set("NEW-1", "NONE", ["ITEM_NO_PREP"]))
      assert.deepStrictEqual(yield* detailOf("NEW-1"), {
        msku: "NEW-1",
        prepCategory: "NONE",
        prepTypes: ["ITEM_NO_PREP", "ITEM_LABELING"],
        prepOwnerConstraint: "SELLER_ONLY",
        labelOwnerConstraint: "SELLER_ONLY"
      })
      assert.strictEqual((yield* run("POST", "/inboundPlans", create(item))).operationStatus, "SUCCESS")
    }).pipe(Effect.provide(layer())))
})

describe("labels of items", () => {
  it.effect("are PDF documents with a label for each unit, on sheets and for thermal printers", () =>
    Effect.gen(function*() {
      const { world } = yield* Sandbox.Sandbox
      const sku = yield* skuOf("SHO")
      const { fnSku } = (yield* world.seller()).listings.get(sku)!
      const print = (more: Record<string, unknown>) => ({
        json: { marketplaceId: us, mskuQuantities: [{ msku: sku, quantity: 32 }], ...more }
      })
      for (
        const [options, pages, size] of [
          [{ labelType: "STANDARD_FORMAT", pageType: "Letter_30" }, 2, "[0 0 612 792]"],
          [{ labelType: "STANDARD_FORMAT", pageType: "A4_24_64x33" }, 2, "[0 0 595 842]"],
          [{ labelType: "THERMAL_PRINTING", width: 50.8, height: 25.4 }, 32, "[0 0 144 72]"]
        ] as const
      ) {
        const { json, status } = yield* ask("POST", "/items/labels", print(options))
        assert.strictEqual(status, 200)
        const [{ downloadType, expiration, uri }] = json.documentDownloads
        assert.strictEqual(downloadType, "URL")
        assert.match(expiration, /^2026-11-10T08:05:\d\d\.\d{3}Z$/u)
        const file = yield* send("GET", uri)
        assert.strictEqual(file.headers["content-type"], "application/pdf")
        assert.match(file.text, /^%PDF-1\.4\n/u)
        assert.match(file.text, /startxref\n\d+\n%%EOF\n$/u)
        assert.lengthOf(file.text.split("/Type/Page/"), pages + 1)
        assert.lengthOf(file.text.split(fnSku), 33)
        assert.include(file.text, size)
      }
      assert.include(yield* refused("POST", "/items/labels", print({ labelType: "STANDARD_FORMAT" })), "pageType")
      assert.include(
        yield* refused("POST", "/items/labels", print({ labelType: "THERMAL_PRINTING", width: 50 })),
        "width and height"
      )
    }).pipe(Effect.provide(layer())))
})

describe("content updates", () => {
  it.effect("change boxes, items, quote and announced units when they are confirmed, while they are valid", () =>
    Effect.gen(function*() {
      const { world } = yield* Sandbox.Sandbox
      const [item] = yield* items([4])
      const plan = yield* createPlan([item!])
      yield* pack(plan)
      const placed = yield* place(plan)
      const shipment = `${plan}/shipments/${placed.shipmentIds[0]}`
      const path = `${shipment}/contentUpdatePreviews`
      const less = { items: [{ ...item!, quantity: 3 }], boxes: [box([{ ...item!, quantity: 3 }])] }
      assert.include(yield* refused("POST", path, { json: less }), "the transportation options are not confirmed")
      yield* quote(plan, placed)
      yield* confirmCarriers(plan, placed.shipmentIds)
      const [{ packageId }] = (yield* get(`${shipment}/boxes`)).boxes
      const wrong = { ...less, boxes: [box([{ ...item!, quantity: 2 }])] }
      assert.include(yield* refused("POST", path, { json: wrong }), "did not contain expected items")
      const update = { ...less, boxes: [{ ...less.boxes[0], packageId }] }
      yield* succeed("POST", path, { json: update })
      const { contentUpdatePreviews } = yield* get(path)
      const [{ contentUpdatePreviewId, requestedUpdates, transportationOption }] = contentUpdatePreviews
      assert.deepStrictEqual(requestedUpdates, update)
      assert.isAbove(transportationOption.quote.cost.amount, 0)
      assert.deepStrictEqual(yield* get(`${path}/${contentUpdatePreviewId}`), contentUpdatePreviews[0])
      assert.lengthOf((yield* get(`${shipment}/boxes`)).boxes, 4)
      yield* succeed("POST", `${path}/${contentUpdatePreviewId}/confirmation`)
      const { boxes } = yield* get(`${shipment}/boxes`)
      assert.deepStrictEqual(boxes.map(({ items, packageId }: any) => [packageId, items[0].quantity]), [[packageId, 3]])
      assert.strictEqual((yield* get(`${shipment}/items`)).items[0].quantity, 3)
      assert.strictEqual(
        (yield* get(shipment)).selectedTransportationOptionId,
        transportationOption.transportationOptionId
      )
      assert.strictEqual((yield* stock(item!.msku)).inboundWorkingQuantity, 3)
      yield* succeed("POST", path, { json: less })
      const [{ contentUpdatePreviewId: late }] = (yield* get(path)).contentUpdatePreviews
      yield* world.advance("6 hours")
      const [expired] = yield* failing("POST", `${path}/${late}/confirmation`)
      assert.include(expired!.message, "expired")
      yield* world.advance("5 days")
      assert.include(yield* refused("POST", path, { json: less }), "has been shipped")
    }).pipe(Effect.provide(layer())))
})

describe("self-ship appointments", () => {
  it.effect("are made, moved with a reason and cancelled in Mexico, and do not exist in the US", () =>
    Effect.gen(function*() {
      const { world } = yield* Sandbox.Sandbox
      const mexico = "A1AM78C64UM0Y8"
      const prepare = (marketplaceId: string) =>
        Effect.gen(function*() {
          const plan = yield* createPlan(yield* items([2], marketplaceId), marketplaceId)
          const placed = yield* place(plan)
          const shipment = `${plan}/shipments/${placed.shipmentIds[0]}`
          return { plan, placed, shipment }
        })
      const american = yield* prepare(us)
      assert.include(
        yield* refused("POST", `${american.shipment}/selfShipAppointmentSlots`, { json: {} }),
        "not available in the marketplace"
      )
      const { placed, plan, shipment } = yield* prepare(mexico)
      const slots = `${shipment}/selfShipAppointmentSlots`
      assert.include(yield* refused("POST", slots, { json: {} }), "are not confirmed")
      yield* quote(plan, placed)
      yield* chooseWindow(plan, placed.shipmentIds[0]!)
      yield* confirmCarriers(plan, placed.shipmentIds, own)
      const json = { desiredStartDate: "2026-11-15T00:00:00Z", desiredEndDate: "2026-11-18T00:00:00Z" }
      yield* succeed("POST", slots, { json, status: 201 })
      const page = yield* get(`${slots}?pageSize=2`)
      const available = page.selfShipAppointmentSlotsAvailability.slots
      assert.deepStrictEqual(available.map(({ slotTime }: any) => slotTime.startTime), [
        "2026-11-15T09:00:00Z",
        "2026-11-15T11:00:00Z"
      ])
      assert.isString(page.pagination.nextToken)
      const schedule = (index: number, body: unknown = {}) =>
        ask("POST", `${slots}/${available[index].slotId}/schedule`, { json: body })
      const { json: made, status } = yield* schedule(0)
      assert.strictEqual(status, 200)
      assert.deepInclude(made.selfShipAppointmentDetails, {
        appointmentSlotTime: available[0].slotTime,
        appointmentStatus: "ARRIVAL_SCHEDULED"
      })
      assert.strictEqual((yield* schedule(1)).status, 400)
      const moved = (yield* schedule(1, { reasonComment: "VEHICLE_DELAY" })).json.selfShipAppointmentDetails
      assert.strictEqual(moved.appointmentId, made.selfShipAppointmentDetails.appointmentId)
      assert.deepStrictEqual((yield* get(shipment)).selfShipAppointmentDetails, [moved])
      const cancel = `${shipment}/selfShipAppointmentCancellation`
      yield* succeed("PUT", cancel, { json: { reasonComment: "OTHER" } })
      assert.strictEqual((yield* get(shipment)).selfShipAppointmentDetails[0].appointmentStatus, "CANCELLED")
      assert.include(yield* refused("PUT", cancel, { json: {} }), "has no appointment")
      yield* world.advance("1 day")
      assert.strictEqual((yield* schedule(0)).status, 400)
    }).pipe(Effect.provide(layer())))
})

describe("India", () => {
  const india = "A21TJRUUN4KGV"
  const world = {
    sellers: [{ region: "eu", marketplaces: [india] }],
    products: [{ sku: "TEA", channel: "AFN", prices: { [india]: 400 } }]
  } as const

  it.effect("has delivery challans, tax details of items and placements of the seller's choice", () =>
    Effect.gen(function*() {
      const region = "eu" as const
      const wanted = yield* items([6], india, region)
      const compliance = `/items/compliance?marketplaceId=${india}`
      const taxDetails = {
        hsnCode: "0902",
        declaredValue: { amount: 300, code: "INR" },
        taxRates: [{ taxType: "IGST", gstRate: 5 }]
      }
      const listed = Effect.map(get(`${compliance}&mskus=TEA`, region), ({ complianceDetails }) => complianceDetails[0])
      assert.notProperty(yield* listed, "taxDetails")
      yield* succeed("PUT", compliance, { region, json: { msku: "TEA", taxDetails } })
      assert.deepStrictEqual((yield* listed).taxDetails, taxDetails)

      const plan = yield* createPlan(wanted, india, region)
      const part = (warehouseId: string, quantity: number) => ({ warehouseId, items: [{ ...wanted[0]!, quantity }] })
      const path = `${plan}/placementOptions`
      assert.include(
        yield* refused("POST", path, { region, json: { customPlacement: [part("BLR7", 5)] } }),
        "did not contain expected items"
      )
      yield* succeed("POST", path, { region, json: { customPlacement: [part("BLR7", 2), part("DEL4", 4)] } })
      const [{ placementOptionId, shipmentIds }] = (yield* get(path, region)).placementOptions
      yield* succeed("POST", `${path}/${placementOptionId}/confirmation`, { region })
      const warehouses = []
      for (const [index, id] of shipmentIds.entries()) {
        warehouses.push((yield* get(`${plan}/shipments/${id}`, region)).destination.warehouseId)
        const boxes = [box([{ ...wanted[0]!, quantity: index === 0 ? 2 : 4 }])]
        yield* succeed("POST", `${plan}/packingInformation`, {
          region,
          json: { packageGroupings: [{ shipmentId: id, boxes }] }
        })
      }
      assert.deepStrictEqual(warehouses, ["BLR7", "DEL4"])
      const challan = `${plan}/shipments/${shipmentIds[1]}/deliveryChallanDocument`
      assert.include(yield* refused("GET", challan, { region }), "no Amazon-partnered carrier is confirmed")
      yield* quote(plan, { placementOptionId, shipmentIds }, {}, region)
      yield* confirmCarriers(plan, shipmentIds, undefined, undefined, region)
      const { documentDownload } = yield* get(challan, region)
      assert.include((yield* send("GET", documentDownload.uri)).text, "Delivery challan FBA")
    }).pipe(Effect.provide(layer({ world, region: "eu" }))))

  it.effect("alone has delivery challans", () =>
    Effect.gen(function*() {
      const plan = yield* createPlan(yield* items([1]))
      const placed = yield* place(plan)
      assert.include(
        yield* refused("GET", `${plan}/shipments/${placed.shipmentIds[0]}/deliveryChallanDocument`),
        "not available in the marketplace"
      )
    }).pipe(Effect.provide(layer())))
})
