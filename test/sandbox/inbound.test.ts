/**
 * Fulfillment Inbound 2024-03-20 from a plan to the warehouse, as other clients use it.
 */
import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import * as Registry from "effect-sp-api/apis/Registry"
import * as Plans from "../../packages/sandbox/src/world/InboundPlans.ts"
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
  parcel,
  partner,
  place,
  quote,
  sourceAddress,
  stock,
  succeed,
  us
} from "./inboundSupport.ts"
import { login, send } from "./support.ts"

const uuid = (prefix: string) => new RegExp(`^${prefix}[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$`, "u")

describe("a plan whose boxes are known", () => {
  it.effect("leads with a partnered carrier to the warehouse, and its boxes come back", () =>
    Effect.gen(function*() {
      const { world } = yield* Sandbox.Sandbox
      const [shoes] = yield* items([12])
      const before = yield* stock(shoes!.msku)
      const plan = yield* createPlan([shoes!])
      assert.match(plan.split("/").at(-1)!, uuid("wf"))
      assert.deepInclude(yield* get(plan), {
        name: "Spring",
        status: "ACTIVE",
        marketplaceIds: [us],
        sourceAddress,
        packingOptions: [],
        shipments: []
      })
      yield* succeed("POST", `${plan}/packingOptions`)
      const { packingOptions } = yield* get(`${plan}/packingOptions`)
      assert.lengthOf(packingOptions, 1)
      assert.strictEqual(packingOptions[0].status, "OFFERED")
      yield* succeed("POST", `${plan}/packingOptions/${packingOptions[0].packingOptionId}/confirmation`)
      const [group] = packingOptions[0].packingGroups
      const sent = [
        box([{ ...shoes!, quantity: 4 }], 2),
        box([{ ...shoes!, quantity: 4 }], 1, { weight: { value: 7, unit: "KG" } })
      ]
      yield* succeed("POST", `${plan}/packingInformation`, {
        json: { packageGroupings: [{ packingGroupId: group, boxes: sent }] }
      })
      for (const path of [`${plan}/packingGroups/${group}/boxes`, `${plan}/boxes`]) {
        const { boxes } = yield* get(path)
        assert.deepStrictEqual(
          boxes.map(({ contentInformationSource, dimensions, items, quantity, weight }: any) => ({
            contentInformationSource,
            dimensions,
            weight,
            quantity,
            items: items.map((item: any) => ({
              msku: item.msku,
              quantity: item.quantity,
              labelOwner: item.labelOwner,
              prepOwner: item.prepInstructions[0].prepOwner
            }))
          })),
          sent
        )
        assert.match(boxes[0].packageId, uuid("pk"))
      }

      yield* succeed("POST", `${plan}/placementOptions`, { json: {} })
      const { placementOptions } = yield* get(`${plan}/placementOptions`)
      assert.deepStrictEqual(placementOptions.map(({ shipmentIds }: any) => shipmentIds.length), [1, 2])
      assert.deepStrictEqual(placementOptions[0].fees[0].value, { amount: 3.6, code: "USD" })
      const [{ placementOptionId, shipmentIds }] = placementOptions
      const shipment = `${plan}/shipments/${shipmentIds[0]}`
      assert.strictEqual((yield* get(shipment)).status, "UNCONFIRMED")
      // Who knows the boxes may compare the carriers of placements before confirming one.
      yield* quote(plan, { placementOptionId, shipmentIds })
      yield* succeed("POST", `${plan}/placementOptions/${placementOptionId}/confirmation`)
      assert.strictEqual((yield* get(shipment)).status, "WORKING")
      assert.deepStrictEqual((yield* get(plan)).shipments, [{ shipmentId: shipmentIds[0], status: "WORKING" }])
      assert.strictEqual((yield* stock(shoes!.msku)).inboundWorkingQuantity, 12)

      const { quote: price } = yield* optionOf(plan, shipmentIds[0], partner, parcel)
      assert.isAbove(price.cost.amount, 10)
      assert.strictEqual((yield* confirmCarriers(plan, shipmentIds)).operationStatus, "SUCCESS")
      const ready = yield* get(shipment)
      assert.strictEqual(ready.status, "READY_TO_SHIP")
      assert.match(ready.shipmentConfirmationId, /^FBA[A-Z0-9]{9}$/u)
      assert.deepStrictEqual(ready.source, { sourceType: "SELLER_FACILITY", address: sourceAddress })
      const { boxes } = yield* get(`${shipment}/boxes`)
      assert.deepStrictEqual(boxes.map(({ boxId, items, quantity }: any) => [boxId, quantity, items[0].quantity]), [
        [`${ready.shipmentConfirmationId}U000001`, 1, 4],
        [`${ready.shipmentConfirmationId}U000002`, 1, 4],
        [`${ready.shipmentConfirmationId}U000003`, 1, 4]
      ])
      assert.lengthOf(new Set(boxes.map(({ packageId }: any) => packageId)), 3)

      const seen = [ready.status]
      for (let day = 0; day < 10; day++) {
        yield* world.advance("1 day")
        const { status } = yield* get(shipment)
        if (status !== seen.at(-1)) seen.push(status)
        if (status === "SHIPPED") assert.strictEqual((yield* get(plan)).status, "SHIPPED")
      }
      assert.deepStrictEqual(seen, ["READY_TO_SHIP", "SHIPPED", "IN_TRANSIT", "DELIVERED", "RECEIVING", "CLOSED"])
      const after = yield* stock(shoes!.msku)
      assert.strictEqual(after.inboundShippedQuantity, before.inboundShippedQuantity)
      assert.strictEqual(after.inboundWorkingQuantity, 0)
    }).pipe(Effect.provide(layer({ ordersPerSeller: 0 }))))

  it.effect("counts its units as working, shipped and receiving, and then as fulfillable", () =>
    Effect.gen(function*() {
      const { world } = yield* Sandbox.Sandbox
      const [item] = yield* items([5])
      const { fulfillableQuantity, inboundShippedQuantity } = yield* stock(item!.msku)
      const plan = yield* createPlan([item!])
      yield* pack(plan)
      const placed = yield* place(plan)
      yield* quote(plan, placed)
      yield* confirmCarriers(plan, placed.shipmentIds)
      const quantities = Effect.map(stock(item!.msku), (details) => [
        details.inboundWorkingQuantity,
        details.inboundShippedQuantity - inboundShippedQuantity,
        details.inboundReceivingQuantity,
        details.fulfillableQuantity - fulfillableQuantity
      ])
      assert.deepStrictEqual(yield* quantities, [5, 0, 0, 0])
      // It is ready on the 12th, and picked up on the 13th.
      for (
        const [by, expected] of [
          ["3 days", [0, 5, 0, 0]],
          ["4 days", [0, 0, 5, 0]],
          ["1 day", [0, 0, 3, 2]],
          ["1 day", [0, 0, 0, 5]]
        ] as const
      ) {
        yield* world.advance(by)
        assert.deepStrictEqual(yield* quantities, [...expected], by)
      }
    }).pipe(Effect.provide(layer({ ordersPerSeller: 0 }))))

  it.effect("receives everything also after a month without a call", () =>
    Effect.gen(function*() {
      const { world } = yield* Sandbox.Sandbox
      const [item] = yield* items([3])
      const { fulfillableQuantity } = yield* stock(item!.msku)
      const plan = yield* createPlan([item!])
      yield* pack(plan)
      const placed = yield* place(plan)
      yield* quote(plan, placed)
      const [shipmentId] = placed.shipmentIds
      const { transportationOptionId } = yield* optionOf(plan, shipmentId!, partner, parcel)
      yield* ask("POST", `${plan}/transportationOptions/confirmation`, {
        json: { transportationSelections: [{ shipmentId, transportationOptionId }] }
      })
      yield* world.advance("30 days")
      assert.strictEqual((yield* stock(item!.msku)).fulfillableQuantity, fulfillableQuantity + 3)
    }).pipe(Effect.provide(layer({ ordersPerSeller: 0 }))))

  it.effect("splits boxes and units over several shipments, all of which are sent", () =>
    Effect.gen(function*() {
      const wanted = yield* items([6, 3])
      const plan = yield* createPlan(wanted)
      yield* pack(plan)
      yield* succeed("POST", `${plan}/placementOptions`, { json: {} })
      const { placementOptions } = yield* get(`${plan}/placementOptions`)
      assert.deepStrictEqual(placementOptions.map(({ fees, shipmentIds }: any) => [shipmentIds.length, fees.length]), [
        [1, 1],
        [2, 1],
        [4, 0]
      ])
      assert.isAbove(placementOptions[0].fees[0].value.amount, placementOptions[1].fees[0].value.amount)
      const { placementOptionId, shipmentIds } = placementOptions[2]
      yield* succeed("POST", `${plan}/placementOptions/${placementOptionId}/confirmation`)
      // Only the chosen one is left.
      assert.deepStrictEqual((yield* get(plan)).placementOptions, [{ placementOptionId, status: "ACCEPTED" }])
      const units = new Map<string, number>()
      const warehouses = new Set<string>()
      const packages: Array<string> = []
      for (const id of shipmentIds) {
        const { items } = yield* get(`${plan}/shipments/${id}/items`)
        const { boxes } = yield* get(`${plan}/shipments/${id}/boxes`)
        assert.strictEqual(
          boxes.reduce((sum: number, { quantity }: any) => sum + quantity, 0),
          items.reduce((sum: number, { quantity }: any) => sum + quantity, 0)
        )
        packages.push(...boxes.map(({ packageId }: any) => packageId))
        for (const { msku, quantity } of items) units.set(msku, (units.get(msku) ?? 0) + quantity)
        warehouses.add((yield* get(`${plan}/shipments/${id}`)).destination.warehouseId)
      }
      assert.deepStrictEqual([...units].sort(), wanted.map(({ msku, quantity }) => [msku, quantity]).sort())
      assert.lengthOf(warehouses, 4)
      assert.lengthOf(new Set(packages), packages.length)
      yield* quote(plan, { placementOptionId, shipmentIds })
      assert.strictEqual((yield* confirmCarriers(plan, shipmentIds)).operationStatus, "SUCCESS")
      const ids = []
      for (const id of shipmentIds) ids.push((yield* get(`${plan}/shipments/${id}`)).shipmentConfirmationId)
      assert.lengthOf(new Set(ids), 4)
      const all = (yield* get(`${plan}/boxes?pageSize=5`)) as { boxes: Array<any>; pagination: { nextToken: string } }
      const rest = yield* get(`${plan}/boxes?pageSize=5&paginationToken=${all.pagination.nextToken}`)
      assert.lengthOf([...all.boxes, ...rest.boxes], 9)
      assert.deepStrictEqual(rest.pagination, {})
    }).pipe(Effect.provide(layer())))
})

describe("a plan that is packed later", () => {
  it.effect("goes with the seller's carrier: a window, boxes, tracking numbers", () =>
    Effect.gen(function*() {
      const { world } = yield* Sandbox.Sandbox
      const [item] = yield* items([8])
      const plan = yield* createPlan([item!])
      const placed = yield* place(plan, 1)
      assert.lengthOf(placed.shipmentIds, 2)
      for (const shipmentId of placed.shipmentIds) {
        const boxes = [box([{ ...item!, quantity: 2 }], 2)]
        yield* succeed("POST", `${plan}/packingInformation`, { json: { packageGroupings: [{ shipmentId, boxes }] } })
        assert.strictEqual((yield* get(`${plan}/shipments/${shipmentId}/boxes`)).boxes[0].quantity, 2)
      }
      yield* quote(plan, placed)
      const windows = []
      for (const shipmentId of placed.shipmentIds) windows.push(yield* chooseWindow(plan, shipmentId))
      assert.match(windows[0].startDate, /^2026-11-\d\dT00:00Z$/u)
      assert.strictEqual((yield* confirmCarriers(plan, placed.shipmentIds, own)).operationStatus, "SUCCESS")
      const [shipmentId] = placed.shipmentIds
      const shipment = `${plan}/shipments/${shipmentId}`
      assert.strictEqual(
        (yield* get(shipment)).selectedDeliveryWindow.deliveryWindowOptionId,
        windows[0].deliveryWindowOptionId
      )
      // No partner picks it up.
      yield* world.advance("10 days")
      assert.strictEqual((yield* get(shipment)).status, "READY_TO_SHIP")
      const { boxes } = yield* get(`${shipment}/boxes`)
      const spdTrackingItems = boxes.map(({ boxId }: any, index: number) => ({ boxId, trackingId: `1Z${index}` }))
      yield* succeed("PUT", `${shipment}/trackingDetails`, {
        json: { trackingDetails: { spdTrackingDetail: { spdTrackingItems } } }
      })
      const tracked = (status: string) => ({
        spdTrackingDetail: {
          spdTrackingItems: spdTrackingItems.map((item: any) => ({ ...item, trackingNumberValidationStatus: status }))
        }
      })
      const shipped = yield* get(shipment)
      assert.strictEqual(shipped.status, "SHIPPED")
      assert.deepStrictEqual(shipped.trackingDetails, tracked("NOT_VALIDATED"))
      assert.strictEqual((yield* get(plan)).status, "ACTIVE")
      yield* world.advance("7 hours")
      assert.deepStrictEqual((yield* get(shipment)).trackingDetails, tracked("VALIDATED"))
    }).pipe(Effect.provide(layer())))

  it.effect("goes on pallets: freight, contact, pallets that come back", () =>
    Effect.gen(function*() {
      const [item] = yield* items([50])
      const plan = yield* createPlan([item!])
      const placed = yield* place(plan)
      const pallet = {
        dimensions: { length: 48, width: 40, height: 50, unitOfMeasurement: "IN" },
        weight: { value: 500, unit: "LB" },
        stackability: "STACKABLE",
        quantity: 2
      }
      const freightInformation = { freightClass: "FC_50", declaredValue: { amount: 900, code: "USD" } }
      const contactInformation = { name: "Ann", phoneNumber: "1234567890", email: "ann@example.com" }
      const quoted = yield* quote(plan, placed, { pallets: [pallet], freightInformation })
      assert.deepStrictEqual(quoted.operationProblems, [])
      for (const path of [`${plan}/pallets`, `${plan}/shipments/${placed.shipmentIds[0]}/pallets`]) {
        const { pallets } = yield* get(path)
        assert.deepStrictEqual(pallets, [{ ...pallet, packageId: pallets[0].packageId }])
      }
      const { quote: price } = yield* optionOf(plan, placed.shipmentIds[0]!, partner, ltl)
      assert.deepStrictEqual(price.cost, { amount: 370, code: "USD" })
      const refusedOutcome = yield* confirmCarriers(plan, placed.shipmentIds, partner, ltl)
      assert.include(refusedOutcome.operationProblems[0].message, "Contact information")
      const { transportationOptionId } = yield* optionOf(plan, placed.shipmentIds[0]!, partner, ltl)
      yield* succeed("POST", `${plan}/transportationOptions/confirmation`, {
        json: {
          transportationSelections: [{ shipmentId: placed.shipmentIds[0], transportationOptionId, contactInformation }]
        }
      })
      const shipment = yield* get(`${plan}/shipments/${placed.shipmentIds[0]}`)
      assert.deepInclude(shipment, { contactInformation, freightInformation, status: "READY_TO_SHIP" })
      assert.match(shipment.amazonReferenceId, /^[A-Z0-9]{8}$/u)
    }).pipe(Effect.provide(layer())))
})

describe("plans", () => {
  it("take the first id that is free", () => {
    const id = (index: number) => `a${index % 3}`
    assert.strictEqual(Plans.freeId(new Map(), id), "a0")
    assert.strictEqual(Plans.freeId(new Map([["a0", 1], ["x", 2], ["a2", 3]]), id), "a1")
  })

  it.effect("have behaviour in every operation of both versions", () =>
    Effect.gen(function*() {
      const sections = Registry.sections.filter(({ model }) => /^fulfillmentInbound/iu.test(model))
      const names = sections.flatMap(({ model, operations }) => operations.map(({ id }) => `${model}.${id}`))
      assert.lengthOf(names, 51)
      const { handlers } = yield* Effect.promise(() => import("../../packages/sandbox/src/handlers/index.ts"))
      assert.deepStrictEqual(names.filter((name) => handlers[name] === undefined), [])
    }))

  it.effect("created at the same time have ids of their own, also those that run at once", () =>
    Effect.gen(function*() {
      const sandbox = yield* Sandbox.Sandbox
      const wanted = yield* items([1])
      const token = yield* login()
      const json = { destinationMarketplaces: [us], sourceAddress, items: wanted }
      const created = yield* Effect.all(
        Array.from({ length: 40 }, () =>
          send("POST", `${sandbox.url}/inbound/fba/2024-03-20/inboundPlans`, {
            headers: { "x-amz-access-token": token },
            json
          })),
        { concurrency: 40 }
      )
      const ids = new Set(created.map(({ json }) => json.inboundPlanId))
      assert.lengthOf(ids, 40)
      assert.lengthOf(new Set(created.map(({ json }) => json.operationId)), 40)
      yield* sandbox.world.advance("1 minute")
      const plans = []
      let next = ""
      do {
        const { inboundPlans, pagination } = yield* get(`/inboundPlans?pageSize=30${next}`)
        plans.push(...inboundPlans)
        next = pagination.nextToken === undefined ? "" : `&paginationToken=${pagination.nextToken}`
      } while (next !== "")
      assert.deepStrictEqual(new Set(plans.map(({ inboundPlanId }) => inboundPlanId)), ids)
    }).pipe(Effect.provide(layer())))

  it.effect("are in the currency and the country of their marketplace", () =>
    Effect.gen(function*() {
      for (const [id, country, code] of [["A1PA6795UKMFR9", "DE", "EUR"], ["A1F83G8C2ARO7P", "GB", "GBP"]] as const) {
        const wanted = yield* items([4], id, "eu")
        const plan = yield* createPlan(wanted, id, "eu")
        const placed = yield* place(plan, 0, "eu")
        const { placementOptions } = yield* get(`${plan}/placementOptions`, "eu")
        assert.strictEqual(placementOptions[0].fees[0].value.code, code)
        const { destination } = yield* get(`${plan}/shipments/${placed.shipmentIds[0]}`, "eu")
        assert.strictEqual(destination.address.countryCode, country)
        const listed = (yield* get(`/inboundPlans?sortBy=CREATION_TIME&sortOrder=DESC`, "eu")).inboundPlans
        assert.deepStrictEqual(listed[0].marketplaceIds, [id])
      }
      assert.lengthOf((yield* get("/inboundPlans", "eu")).inboundPlans, 2)
      assert.lengthOf((yield* get("/inboundPlans")).inboundPlans, 0)
    }).pipe(Effect.provide(layer())))

  it.effect("are renamed, sorted by their last change, and cancelled with what they announced", () =>
    Effect.gen(function*() {
      const { world } = yield* Sandbox.Sandbox
      const [item] = yield* items([5])
      const first = yield* createPlan([item!])
      const second = yield* createPlan([item!])
      yield* world.advance("1 hour")
      assert.strictEqual((yield* ask("PUT", `${first}/name`, { json: { name: "Autumn" } })).status, 204)
      const { inboundPlans } = yield* get("/inboundPlans?sortBy=LAST_UPDATED_TIME&sortOrder=DESC")
      assert.deepStrictEqual(inboundPlans.map(({ name }: any) => name), ["Autumn", "Spring"])
      yield* pack(second)
      const placed = yield* place(second)
      const shipment = `${second}/shipments/${placed.shipmentIds[0]}`
      assert.strictEqual((yield* ask("PUT", `${shipment}/name`, { json: { name: "Truck 1" } })).status, 204)
      assert.strictEqual((yield* get(shipment)).name, "Truck 1")
      assert.strictEqual((yield* stock(item!.msku)).inboundWorkingQuantity, 5)
      yield* quote(second, placed)
      yield* confirmCarriers(second, placed.shipmentIds)
      const { fulfillableQuantity, inboundShippedQuantity } = yield* stock(item!.msku)
      yield* succeed("PUT", `${second}/cancellation`)
      // The carrier does not pick it up.
      yield* world.advance("30 days")
      const { inboundWorkingQuantity, ...after } = yield* stock(item!.msku)
      assert.strictEqual(inboundWorkingQuantity, 0)
      assert.deepInclude(after, { fulfillableQuantity, inboundShippedQuantity })
      assert.strictEqual((yield* get(shipment)).status, "CANCELLED")
      assert.deepStrictEqual(
        (yield* get("/inboundPlans?status=VOIDED")).inboundPlans.map(({ inboundPlanId }: any) => inboundPlanId),
        [second.split("/").at(-1)]
      )
    }).pipe(Effect.provide(layer({ ordersPerSeller: 0 }))))
})
