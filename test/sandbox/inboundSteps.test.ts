/**
 * What Fulfillment Inbound 2024-03-20 refuses: steps out of order, options that have expired, contents that do not fit.
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
  optionOf,
  own,
  pack,
  parcel,
  partner,
  place,
  quote,
  refused,
  run,
  sourceAddress,
  succeed,
  us
} from "./inboundSupport.ts"
import { act } from "./support.ts"

const other = "00000000-0000-0000-0000-000000000000"

describe("a step out of order", () => {
  it.effect("is refused while the plan is being created, and once it is cancelled", () =>
    Effect.gen(function*() {
      const { world } = yield* Sandbox.Sandbox
      const json = { destinationMarketplaces: [us], sourceAddress, items: yield* items([1]) }
      const created = yield* ask("POST", "/inboundPlans", { json })
      const plan = `/inboundPlans/${created.json.inboundPlanId}`
      assert.strictEqual((yield* get(plan)).status, "ACTIVE")
      assert.include(yield* refused("POST", `${plan}/packingOptions`), "GeneratePackingOptions cannot be processed")
      yield* world.advance("1 minute")
      yield* succeed("PUT", `${plan}/cancellation`)
      assert.strictEqual((yield* get(plan)).status, "VOIDED")
      for (
        const [method, path, json] of [
          ["POST", "/packingOptions", undefined],
          ["POST", "/placementOptions", {}],
          ["PUT", "/name", { name: "New" }],
          ["PUT", "/cancellation", undefined]
        ] as const
      ) {
        assert.include(
          yield* refused(method, plan + path, json === undefined ? {} : { json }),
          "cannot be processed on a cancelled inbound plan."
        )
      }
    }).pipe(Effect.provide(layer())))

  it.effect("fails where the plan is cancelled while it runs", () =>
    Effect.gen(function*() {
      const { world } = yield* Sandbox.Sandbox
      const plan = yield* createPlan(yield* items([1]))
      const cancelled = yield* ask("PUT", `${plan}/cancellation`)
      const late = yield* ask("POST", `${plan}/placementOptions`, { json: {} })
      yield* world.advance("1 minute")
      assert.strictEqual((yield* get(`/operations/${cancelled.json.operationId}`)).operationStatus, "SUCCESS")
      const { operationProblems, operationStatus } = yield* get(`/operations/${late.json.operationId}`)
      assert.strictEqual(operationStatus, "FAILED")
      assert.include(operationProblems[0].message, "on a cancelled inbound plan")
    }).pipe(Effect.provide(layer())))

  it.effect("of packing is refused: no options, no confirmation, no group, boxes of a shipment", () =>
    Effect.gen(function*() {
      const [item] = yield* items([2])
      const plan = yield* createPlan([item!])
      assert.deepStrictEqual(yield* get(`${plan}/packingOptions`), { packingOptions: [], pagination: {} })
      assert.strictEqual((yield* ask("POST", `${plan}/packingOptions/po${other}/confirmation`)).status, 404)
      assert.strictEqual((yield* ask("GET", `${plan}/packingGroups/pg${other}/items`)).status, 404)
      const boxes = [box([item!])]
      const set = (grouping: Record<string, unknown>) =>
        refused("POST", `${plan}/packingInformation`, { json: { packageGroupings: [{ boxes, ...grouping }] } })
      assert.include(yield* set({ packingGroupId: `pg${other}` }), "no packing option is confirmed")
      assert.include(yield* set({ shipmentId: `sh${other}` }), "no placement option is confirmed")
      assert.include(yield* set({}), "One of shipmentId or packingGroupId")
      assert.include(yield* set({ shipmentId: `sh${other}`, packingGroupId: `pg${other}` }), "One of shipmentId")
      yield* succeed("POST", `${plan}/packingOptions`)
      const [{ packingGroups, packingOptionId }] = (yield* get(`${plan}/packingOptions`)).packingOptions
      assert.include(yield* set({ packingGroupId: packingGroups[0] }), "no packing option is confirmed")
      yield* succeed("POST", `${plan}/packingOptions/${packingOptionId}/confirmation`)
      assert.include(yield* set({ packingGroupId: `pg${other}` }), "does not belong to the confirmed packing option")
    }).pipe(Effect.provide(layer())))

  it.effect("of placement is refused: unknown, twice, and packing after it", () =>
    Effect.gen(function*() {
      const [item] = yield* items([4])
      const plan = yield* createPlan([item!])
      assert.strictEqual((yield* ask("POST", `${plan}/placementOptions/pl${other}/confirmation`)).status, 404)
      yield* succeed("POST", `${plan}/placementOptions`, { json: {} })
      // Without boxes it packs later, and gets no packing options any more.
      const [unsupported] = yield* failing("POST", `${plan}/packingOptions`)
      assert.include(unsupported!.message, "does not support packing options")
      const { placementOptions } = yield* get(`${plan}/placementOptions`)
      const confirm = (index: number) =>
        `${plan}/placementOptions/${placementOptions[index].placementOptionId}/confirmation`
      yield* succeed("POST", confirm(0))
      assert.include(yield* refused("POST", confirm(1)), "a placement option is already confirmed")
      assert.include(
        yield* refused("POST", `${plan}/placementOptions`, { json: {} }),
        "a placement option is already confirmed"
      )
      const shipmentId = placementOptions[1].shipmentIds[0]
      const json = { packageGroupings: [{ shipmentId, boxes: [box([item!])] }] }
      assert.include(
        yield* refused("POST", `${plan}/packingInformation`, { json }),
        "do not match the shipments in the confirmed placement option"
      )
    }).pipe(Effect.provide(layer())))

  it.effect("of transportation is refused: no placement, other shipments, no window, mixed carriers, twice", () =>
    Effect.gen(function*() {
      const [item] = yield* items([4])
      const plan = yield* createPlan([item!])
      yield* succeed("POST", `${plan}/placementOptions`, { json: {} })
      const [{ placementOptionId: first, shipmentIds: [only] }, { placementOptionId, shipmentIds }] =
        (yield* get(`${plan}/placementOptions`)).placementOptions
      const configure = (id: string, ids: ReadonlyArray<string>, start = "2026-11-12T00:00Z") => ({
        json: {
          placementOptionId: id,
          shipmentTransportationConfigurations: ids.map((shipmentId) => ({ shipmentId, readyToShipWindow: { start } }))
        }
      })
      const generate = `${plan}/transportationOptions`
      const [early] = yield* failing("POST", generate, configure(placementOptionId, shipmentIds))
      assert.deepStrictEqual(early, {
        code: "FBA_INB_0344",
        message: "ERROR: No placement option was confirmed.",
        severity: "ERROR",
        details: `There's an input error with the resource '${shipmentIds[0]}'.`
      })
      const confirm = `${generate}/confirmation`
      const select = (selections: ReadonlyArray<readonly [string, string]>) => ({
        json: {
          transportationSelections: selections.map(([shipmentId, transportationOptionId]) => ({
            shipmentId,
            transportationOptionId
          }))
        }
      })
      assert.strictEqual(
        yield* refused("POST", confirm, select([[shipmentIds[0], `to${other}`]])),
        `ERROR: No placement option is confirmed for inboundPlan ${plan.split("/").at(-1)}.`
      )
      assert.include(
        yield* refused("POST", `${plan}/shipments/${only}/deliveryWindowOptions/dw${other}/confirmation`),
        "No placement option is confirmed"
      )
      yield* succeed("POST", `${plan}/placementOptions/${placementOptionId}/confirmation`)
      assert.include(yield* refused("POST", generate, configure(first, [only])), "confirmed placement option")
      assert.include(
        yield* refused("POST", generate, configure(placementOptionId, [only])),
        "do not match the shipments"
      )
      assert.include(
        yield* refused("POST", generate, configure(placementOptionId, shipmentIds, "2026-10-01T00:00Z")),
        "must not be in the past"
      )
      assert.include(yield* refused("GET", generate), "placementOptionId")
      for (const shipmentId of shipmentIds) {
        const boxes = [box([{ ...item!, quantity: 2 }])]
        yield* succeed("POST", `${plan}/packingInformation`, { json: { packageGroupings: [{ shipmentId, boxes }] } })
      }
      const warned = yield* quote(plan, { placementOptionId, shipmentIds })
      assert.strictEqual(warned.operationProblems[0].severity, "WARNING")
      const idOf = (shipmentId: string, solution: string) =>
        Effect.map(optionOf(plan, shipmentId, solution, parcel), ({ transportationOptionId }) => transportationOptionId)
      const [a, b] = shipmentIds
      assert.include(
        yield* refused("POST", confirm, select([[a, yield* idOf(a, partner)]])),
        `Provided shipment ids [${a}] do not match the shipments in the confirmed placement option`
      )
      assert.strictEqual((yield* ask("POST", confirm, select([[a, `to${other}`], [b, `to${other}`]]))).status, 404)
      const without = yield* confirmCarriers(plan, shipmentIds, own)
      assert.strictEqual(without.operationStatus, "FAILED")
      assert.include(without.operationProblems[0].message, "delivery window")
      yield* chooseWindow(plan, b)
      const mixed = yield* failing("POST", confirm, select([[a, yield* idOf(a, partner)], [b, yield* idOf(b, own)]]))
      assert.deepStrictEqual(mixed.map(({ code }) => code), ["FBA_INB_0354"])
      assert.strictEqual((yield* confirmCarriers(plan, shipmentIds)).operationStatus, "SUCCESS")
      for (
        const [method, path, options] of [
          ["POST", confirm, select([[a, yield* idOf(a, partner)], [b, yield* idOf(b, partner)]])],
          ["POST", generate, configure(placementOptionId, shipmentIds)],
          ["PUT", `${plan}/shipments/${a}/sourceAddress`, { json: { address: sourceAddress } }]
        ] as const
      ) assert.include(yield* refused(method, path, options), "the transportation options are already confirmed")
    }).pipe(Effect.provide(layer())))

  it.effect("of tracking is refused: no carrier, a partnered one, unknown boxes, the wrong kind", () =>
    Effect.gen(function*() {
      const { world } = yield* Sandbox.Sandbox
      const plan = yield* createPlan(yield* items([1]))
      yield* pack(plan)
      const placed = yield* place(plan)
      const path = `${plan}/shipments/${placed.shipmentIds[0]}/trackingDetails`
      const spd = (boxId: string) => ({
        json: { trackingDetails: { spdTrackingDetail: { spdTrackingItems: [{ boxId, trackingId: "1Z" }] } } }
      })
      assert.include(yield* refused("PUT", path, spd("X")), "the transportation options are not confirmed")
      yield* quote(plan, placed)
      yield* chooseWindow(plan, placed.shipmentIds[0]!)
      yield* confirmCarriers(plan, placed.shipmentIds, own)
      assert.include(yield* refused("PUT", path, spd("FBAU000001")), "has no boxes [FBAU000001]")
      const ltl = { json: { trackingDetails: { ltlTrackingDetail: { freightBillNumber: ["1"] } } } }
      assert.include(yield* refused("PUT", path, ltl), "takes a spdTrackingDetail")
      const { shipmentConfirmationId } = yield* get(path.replace("/trackingDetails", ""))
      yield* succeed("PUT", path, spd(`${shipmentConfirmationId}U000001`))
      assert.include(yield* refused("PUT", `${plan}/cancellation`), "has been shipped")
      yield* world.advance("7 days")
      assert.include(
        yield* refused("POST", `${plan}/shipments/${placed.shipmentIds[0]}/deliveryWindowOptions`),
        "is closed"
      )
      const second = yield* createPlan(yield* items([1]))
      yield* pack(second)
      const again = yield* place(second)
      yield* quote(second, again, { readyToShipWindow: { start: "2026-11-20T00:00Z" } })
      yield* confirmCarriers(second, again.shipmentIds)
      assert.include(
        yield* refused("PUT", `${second}/shipments/${again.shipmentIds[0]}/trackingDetails`, spd("X")),
        "carrier provides the tracking details"
      )
    }).pipe(Effect.provide(layer())))
})

describe("an option that has expired", () => {
  it.effect("is not accepted: packing, placement, carrier, window", () =>
    Effect.gen(function*() {
      const { world } = yield* Sandbox.Sandbox
      const plan = yield* createPlan(yield* items([2]))
      yield* succeed("POST", `${plan}/packingOptions`)
      const [{ packingOptionId }] = (yield* get(`${plan}/packingOptions`)).packingOptions
      yield* world.advance("2 days")
      assert.strictEqual((yield* get(`${plan}/packingOptions`)).packingOptions[0].status, "EXPIRED")
      assert.include(
        yield* refused("POST", `${plan}/packingOptions/${packingOptionId}/confirmation`),
        "the packing option is expired"
      )
      yield* pack(plan)
      yield* succeed("POST", `${plan}/placementOptions`, { json: {} })
      const [{ expiration, placementOptionId }] = (yield* get(`${plan}/placementOptions`)).placementOptions
      assert.match(expiration, /^2026-11-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/u)
      yield* world.advance("3 days")
      assert.strictEqual((yield* get(`${plan}/placementOptions`)).placementOptions[0].status, "EXPIRED")
      const [late] = yield* failing("POST", `${plan}/placementOptions/${placementOptionId}/confirmation`)
      assert.include(late!.message, "expired")
      const placed = yield* place(plan)
      yield* quote(plan, placed, { readyToShipWindow: { start: "2026-11-15T00:00Z" } })
      const windows = `${plan}/shipments/${placed.shipmentIds[0]}/deliveryWindowOptions`
      yield* succeed("POST", windows)
      const [{ deliveryWindowOptionId }] = (yield* get(windows)).deliveryWindowOptions
      yield* world.advance("8 days")
      const expired = yield* failing("POST", `${windows}/${deliveryWindowOptionId}/confirmation`)
      assert.deepStrictEqual(expired.map(({ code, message }) => [code, message]), [
        ["FBA_INB_0469", "ERROR: Delivery window options are expired, please regenerate them."]
      ])
      const carriers = yield* confirmCarriers(plan, placed.shipmentIds)
      assert.include(carriers.operationProblems[0].message, "Transportation options are expired")
      yield* quote(plan, placed, { readyToShipWindow: { start: "2026-11-24T00:00Z" } })
      assert.strictEqual((yield* confirmCarriers(plan, placed.shipmentIds)).operationStatus, "SUCCESS")
    }).pipe(Effect.provide(layer())))

  it.effect("by other boxes or another address has to be generated again", () =>
    Effect.gen(function*() {
      const [item] = yield* items([2])
      const plan = yield* createPlan([item!])
      const [packingGroupId] = yield* pack(plan)
      yield* succeed("POST", `${plan}/placementOptions`, { json: {} })
      assert.isNotEmpty((yield* get(`${plan}/placementOptions`)).placementOptions)
      const boxes = [box([item!])]
      yield* succeed("POST", `${plan}/packingInformation`, {
        json: { packageGroupings: [{ packingGroupId, boxes }] }
      })
      assert.isEmpty((yield* get(`${plan}/placementOptions`)).placementOptions)
      const placed = yield* place(plan)
      yield* quote(plan, placed)
      const path = `${plan}/shipments/${placed.shipmentIds[0]}`
      const address = { ...sourceAddress, city: "Reno" }
      yield* succeed("PUT", `${path}/sourceAddress`, { json: { address } })
      assert.strictEqual((yield* get(path)).source.address.city, "Reno")
      const { transportationOptions } = yield* get(
        `${plan}/transportationOptions?placementOptionId=${placed.placementOptionId}`
      )
      assert.isEmpty(transportationOptions)
      yield* quote(plan, placed)
      const [shipmentId] = placed.shipmentIds
      yield* succeed("POST", `${plan}/packingInformation`, { json: { packageGroupings: [{ shipmentId, boxes }] } })
      assert.isEmpty((yield* get(`${plan}/transportationOptions?shipmentId=${shipmentId}`)).transportationOptions)
    }).pipe(Effect.provide(layer())))
})

describe("the content of boxes", () => {
  it.effect("has to be what the group holds, and must be left out where it is not provided", () =>
    Effect.gen(function*() {
      const [item] = yield* items([6])
      const plan = yield* createPlan([item!])
      const [packingGroupId] = yield* pack(plan)
      const set = (boxes: ReadonlyArray<unknown>) =>
        ask("POST", `${plan}/packingInformation`, { json: { packageGroupings: [{ packingGroupId, boxes }] } })
      const few = yield* set([box([{ ...item!, quantity: 5 }])])
      assert.deepStrictEqual([few.status, few.json.errors[0]], [400, {
        code: "BadRequest",
        message: `ERROR: Package group ${packingGroupId} did not contain expected items and/or quantities.`,
        details: `Expected item quantities ${item!.msku}: 6`
      }])
      for (
        const [boxes, message] of [
          [[box([{ ...item!, quantity: 6 }], 2)], "did not contain expected items"],
          [[box([])], "items of a box are required"],
          [[box([item!], 1, { contentInformationSource: "MANUAL_PROCESS" })], "must be empty"],
          [[box([item!], 1, { weight: { value: 51, unit: "LB" } })], "at most 50 LB"],
          [[box([{ ...item!, msku: "NONE" }])], "MSKUs: [NONE]"]
        ] as const
      ) {
        const { json, status, text } = yield* set(boxes)
        assert.strictEqual(status, 400, text)
        assert.include(json.errors[0].message, message)
      }
      assert.strictEqual((yield* set([box([], 2, { contentInformationSource: "BARCODE_2D" })])).status, 202)
    }).pipe(Effect.provide(layer())))

  it.effect("of some groups alone does not place the plan", () =>
    Effect.gen(function*() {
      const { world } = yield* Sandbox.Sandbox
      const seller = yield* world.seller()
      const all = (yield* items([...seller.listings.keys()].map(() => 1))).map((item) => ({ ...item, quantity: 1 }))
      const plan = yield* createPlan(all)
      yield* succeed("POST", `${plan}/packingOptions`)
      const [{ packingGroups, packingOptionId }] = (yield* get(`${plan}/packingOptions`)).packingOptions
      // Heavy products are packed apart.
      assert.lengthOf(packingGroups, 2)
      yield* succeed("POST", `${plan}/packingOptions/${packingOptionId}/confirmation`)
      const inGroup = (yield* get(`${plan}/packingGroups/${packingGroups[1]}/items?pageSize=100`)).items
      const boxes = [box(all.filter(({ msku }) => inGroup.some((item: any) => item.msku === msku)))]
      yield* succeed("POST", `${plan}/packingInformation`, {
        json: { packageGroupings: [{ packingGroupId: packingGroups[1], boxes }] }
      })
      assert.include(
        yield* refused("POST", `${plan}/placementOptions`, { json: {} }),
        "the packing information of some packing groups is missing"
      )
    }).pipe(Effect.provide(layer())))
})

describe("an operation that a test forces to fail", () => {
  it.effect("changes nothing: a plan is void, a shipment stays unconfirmed", () =>
    Effect.gen(function*() {
      const wanted = yield* items([2])
      const force = (type: string) => act("outcomes/force", { of: "inboundOperation", outcome: "FAILED", type })
      yield* force("createInboundPlan")
      const json = { destinationMarketplaces: [us], sourceAddress, items: wanted }
      const failed = yield* run("POST", "/inboundPlans", { json })
      assert.strictEqual(failed.operationStatus, "FAILED")
      assert.strictEqual((yield* get(`/inboundPlans/${failed.started.inboundPlanId}`)).status, "VOIDED")
      const plan = yield* createPlan(wanted)
      yield* succeed("POST", `${plan}/placementOptions`, { json: {} })
      const [{ placementOptionId, shipmentIds }] = (yield* get(`${plan}/placementOptions`)).placementOptions
      yield* force("confirmPlacementOption")
      const confirm = `${plan}/placementOptions/${placementOptionId}/confirmation`
      yield* failing("POST", confirm)
      assert.strictEqual((yield* get(`${plan}/shipments/${shipmentIds[0]}`)).status, "UNCONFIRMED")
      yield* succeed("POST", confirm)
      assert.strictEqual((yield* get(`${plan}/shipments/${shipmentIds[0]}`)).status, "WORKING")
    }).pipe(Effect.provide(layer())))
})

describe("requests that are wrong at once", () => {
  it.effect("name what is wrong: marketplaces, ids, custom placement, a second plan's shipment", () =>
    Effect.gen(function*() {
      const wanted = yield* items([1])
      const create = (more: Record<string, unknown>) =>
        ask("POST", "/inboundPlans", {
          json: { destinationMarketplaces: [us], sourceAddress, items: wanted, ...more }
        })
      assert.strictEqual((yield* create({ destinationMarketplaces: [us, "A2EUQ1WTGCTBG2"] })).status, 400)
      assert.strictEqual((yield* create({ destinationMarketplaces: ["A1PA6795UKMFR9"] })).status, 403)
      assert.strictEqual((yield* create({ items: [{ ...wanted[0]!, quantity: 0 }] })).status, 400)
      assert.strictEqual((yield* ask("GET", `/inboundPlans/wf${other}`)).status, 404)
      assert.strictEqual((yield* ask("GET", `/operations/${other}`)).status, 404)
      const plan = yield* createPlan(wanted)
      const customPlacement = [{ warehouseId: "AAA1", items: wanted }]
      assert.include(
        yield* refused("POST", `${plan}/placementOptions`, { json: { customPlacement } }),
        "only supported in the marketplace A21TJRUUN4KGV"
      )
      const second = yield* createPlan(wanted)
      const placed = yield* place(second)
      assert.strictEqual((yield* ask("GET", `${plan}/shipments/${placed.shipmentIds[0]}`)).status, 404)
      const done = yield* run("POST", `${plan}/placementOptions`, { json: {} })
      assert.strictEqual(done.operation, "generatePlacementOptions")
    }).pipe(Effect.provide(layer())))
})
