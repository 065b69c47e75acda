/**
 * Fulfillment Inbound 2024-03-20. Changes of a plan are asynchronous: an operation id leads to their outcome.
 */
import * as Http from "../protocol/Http.ts"
import * as In from "../protocol/Input.ts"
import * as Json from "../protocol/Json.ts"
import * as Prng from "../world/Prng.ts"
import * as World from "../world/World.ts"
import type { Call, Handler, Handlers } from "./Call.ts"
import { marketplacesOf, notFound, recordOf } from "./common.ts"
import type { Line, Operation, Option, Plan, Problem, Shipment } from "./inboundPlans.ts"
import { makePackings, makePlacements, makeTransports, makeWindows, newId } from "./inboundPlans.ts"
import * as PageToken from "./PageToken.ts"

const plans = World.collection<Plan>("inbound.plans")
const operations = World.collection<Operation>("inbound.operations")

const toldToFail: Problem = {
  code: "InternalFailure",
  message: "A test has forced this outcome.",
  severity: "ERROR",
  details: ""
}

/** Starts an operation; it takes effect when it ends, unless it has problems. */
const begin = (call: Call, found: ReadonlyArray<Problem>, effect: (at: number) => void): string => {
  const stored = operations.of(call.seller)
  const forced = call.state.outcomes.take("inboundOperation", call.operation.id)
  const problems = forced === undefined ? found : [...found, toldToFail]
  const id = newId(call, "", "operation", stored.size)
  const ends = call.now + call.state.settings.processingMillis
  stored.set(id, { id, name: call.operation.id, ends, problems })
  if (problems.length === 0) call.seller.pending.push({ at: ends, apply: () => effect(ends) })
  return id
}

const planOf = (call: Call): Plan => recordOf(call, plans.of(call.seller), "inboundPlanId", "inbound plan")

const shipmentOf = (call: Call): Shipment => recordOf(call, planOf(call).shipments, "shipmentId", "shipment")

const paging = (call: Call): PageToken.PageOptions => ({
  parameter: "paginationToken",
  size: In.number(call.input, "pageSize") ?? 10
})

const listing = (name: string, items: (call: Call) => ReadonlyArray<unknown>): Handler => (call) => {
  const { items: page, nextToken } = PageToken.page(call, items(call), paging(call))
  return Http.ok({ [name]: page, ...PageToken.pagination(nextToken) })
}

const itemView = (line: Line) => ({
  asin: line.listing.asin,
  fnsku: line.listing.fnSku,
  msku: line.listing.sku,
  quantity: line.quantity,
  labelOwner: line.labelOwner,
  prepInstructions: [{ prepType: "ITEM_NO_PREP", prepOwner: line.prepOwner }]
})

const summary = (plan: Plan) => ({
  inboundPlanId: plan.id,
  name: plan.name,
  status: plan.status,
  marketplaceIds: plan.marketplaceIds,
  sourceAddress: plan.sourceAddress,
  createdAt: World.iso(plan.created),
  lastUpdatedAt: World.iso(plan.updated)
})

const createInboundPlan = (call: Call): Http.Reply => {
  const { listings } = call.seller
  const problems: Array<Problem> = []
  const lines: Array<Line> = []
  const ids = Json.strings(call.body, "destinationMarketplaces")
  marketplacesOf(call, ids, "destinationMarketplaces")
  for (const item of Json.array(call.body, "items")) {
    const sku = Json.string(item, "msku") ?? ""
    const quantity = Json.number(item, "quantity") ?? 0
    const listing = listings.get(sku)
    if (listing === undefined) {
      problems.push({
        code: "FBA_INB_0004",
        message: `A listing with the SKU ${sku} does not exist.`,
        severity: "ERROR",
        details: sku
      })
    } else if (quantity < 1) {
      problems.push({
        code: "FBA_INB_0182",
        message: "The quantity must be 1 or more.",
        severity: "ERROR",
        details: sku
      })
    } else {
      lines.push({
        listing: listing,
        quantity,
        labelOwner: Json.string(item, "labelOwner") ?? "SELLER",
        prepOwner: Json.string(item, "prepOwner") ?? "SELLER"
      })
    }
  }
  const stored = plans.of(call.seller)
  const id = newId(call, "wf", stored.size)
  const plan: Plan = {
    id,
    name: Json.string(call.body, "name") ?? `Inbound plan ${stored.size + 1}`,
    created: call.now,
    updated: call.now,
    marketplaceIds: ids,
    sourceAddress: Json.object(call.body, "sourceAddress"),
    status: "ACTIVE",
    lines,
    packingOptions: [],
    placementOptions: [],
    transportationOptions: [],
    windows: new Map(),
    shipments: new Map()
  }
  const operationId = begin(call, problems, () => void stored.set(id, plan))
  return { status: 202, json: { inboundPlanId: id, operationId } }
}

/** Starts an operation that changes a plan. */
const change = (effect: (call: Call, plan: Plan, at: number) => void, status = 202): Handler => (call) => {
  const plan = planOf(call)
  if (plan.status === "VOIDED") throw Http.refuse(400, "BadRequest", "The inbound plan has been cancelled.")
  const operationId = begin(call, [], (at) => {
    effect(call, plan, at)
    plan.updated = at
  })
  return { status, json: { operationId } }
}

const accept = (options: ReadonlyArray<Option>, key: string, id: string): ReadonlyArray<Option> =>
  options.map((option) => option[key] === id ? { ...option, status: "ACCEPTED" } : option)

const idIn = (call: Call, options: ReadonlyArray<Option>, key: string): string => {
  const id = In.string(call.input, key) ?? ""
  if (!options.some((option) => option[key] === id)) throw notFound(key, id)
  return id
}

const confirmTransportation: Handler = (call) => {
  const plan = planOf(call)
  const selections = Json.array(call.body, "transportationSelections")
  for (const selection of selections) {
    const id = Json.string(selection, "transportationOptionId")
    if (!plan.transportationOptions.some((option) => option["transportationOptionId"] === id)) {
      throw notFound("transportation option", id ?? "")
    }
  }
  return change((_, on) => {
    for (const selection of selections) {
      const shipment = on.shipments.get(Json.string(selection, "shipmentId") ?? "")
      if (shipment === undefined) continue
      shipment.json["selectedTransportationOptionId"] = Json.string(selection, "transportationOptionId")
      shipment.json["shipmentConfirmationId"] = `FBA${
        Prng.make(call.state.settings.seed, shipment.id).string(9, Prng.alphanumeric)
      }`
      shipment.json["status"] = "READY_TO_SHIP"
    }
  })(call)
}

const at = "fulfillmentInbound_2024-03-20."

/** The operations of Fulfillment Inbound. */
export const handlers: Handlers = {
  [`${at}createInboundPlan`]: createInboundPlan,
  [`${at}listInboundPlans`]: listing("inboundPlans", (call) => {
    const status = In.string(call.input, "status")
    return [...plans.of(call.seller).values()].filter((plan) => status === undefined || plan.status === status).map(
      summary
    )
  }),
  [`${at}getInboundPlan`]: (call) => {
    const plan = planOf(call)
    const accepted = plan.placementOptions.find((option) => option["status"] === "ACCEPTED")?.["placementOptionId"]
    return Http.ok({
      ...summary(plan),
      packingOptions: plan.packingOptions.map(({ packingOptionId, status }) => ({ packingOptionId, status })),
      placementOptions: plan.placementOptions.map(({ placementOptionId, status }) => ({ placementOptionId, status })),
      shipments: [...plan.shipments.values()]
        .filter((shipment) => shipment.placementOptionId === accepted)
        .map(({ id, json }) => ({ shipmentId: id, status: json["status"] }))
    })
  },
  [`${at}listInboundPlanItems`]: listing("items", (call) => planOf(call).lines.map(itemView)),
  [`${at}updateInboundPlanName`]: (call) => {
    const plan = planOf(call)
    plan.name = Json.string(call.body, "name") ?? plan.name
    plan.updated = call.now
    return { status: 204 }
  },
  [`${at}cancelInboundPlan`]: change((_, plan) => {
    plan.status = "VOIDED"
  }),
  [`${at}generatePackingOptions`]: change((call, plan) => {
    plan.packingOptions = makePackings(call, plan)
  }),
  [`${at}listPackingOptions`]: listing("packingOptions", (call) => planOf(call).packingOptions),
  [`${at}confirmPackingOption`]: (call) => {
    const id = idIn(call, planOf(call).packingOptions, "packingOptionId")
    return change((_, plan) => {
      plan.packingOptions = accept(plan.packingOptions, "packingOptionId", id)
    })(call)
  },
  [`${at}listPackingGroupItems`]: listing("items", (call) => planOf(call).lines.map(itemView)),
  [`${at}setPackingInformation`]: change(() => {}),
  [`${at}generatePlacementOptions`]: change((call, plan) => {
    plan.placementOptions = makePlacements(call, plan)
  }),
  [`${at}listPlacementOptions`]: listing("placementOptions", (call) => planOf(call).placementOptions),
  [`${at}confirmPlacementOption`]: (call) => {
    const id = idIn(call, planOf(call).placementOptions, "placementOptionId")
    return change((_, plan) => {
      plan.placementOptions = accept(plan.placementOptions, "placementOptionId", id)
      for (const shipment of plan.shipments.values()) {
        if (shipment.placementOptionId === id) shipment.json["status"] = "WORKING"
      }
    })(call)
  },
  [`${at}getShipment`]: (call) => Http.ok(shipmentOf(call).json),
  [`${at}updateShipmentName`]: (call) => {
    shipmentOf(call).json["name"] = Json.string(call.body, "name")
    return { status: 204 }
  },
  [`${at}listShipmentItems`]: listing("items", (call) => {
    shipmentOf(call)
    return planOf(call).lines.map(itemView)
  }),
  [`${at}generateTransportationOptions`]: (call) => {
    const plan = planOf(call)
    for (const configuration of Json.array(call.body, "shipmentTransportationConfigurations")) {
      const id = Json.string(configuration, "shipmentId") ?? ""
      if (!plan.shipments.has(id)) throw notFound("shipment", id)
    }
    return change((from, on) => {
      on.transportationOptions = [...on.transportationOptions, ...makeTransports(from, on)]
    })(call)
  },
  [`${at}listTransportationOptions`]: listing("transportationOptions", (call) => {
    const shipmentId = In.string(call.input, "shipmentId")
    return planOf(call).transportationOptions.filter((option) =>
      shipmentId === undefined || option["shipmentId"] === shipmentId
    )
  }),
  [`${at}confirmTransportationOptions`]: confirmTransportation,
  [`${at}generateDeliveryWindowOptions`]: (call) => {
    const { id } = shipmentOf(call)
    return change((from, plan) => void plan.windows.set(id, makeWindows(from, id)))(call)
  },
  [`${at}listDeliveryWindowOptions`]: listing(
    "deliveryWindowOptions",
    (call) => planOf(call).windows.get(shipmentOf(call).id) ?? []
  ),
  [`${at}confirmDeliveryWindowOptions`]: (call) => {
    const shipment = shipmentOf(call)
    const options = planOf(call).windows.get(shipment.id) ?? []
    const id = idIn(call, options, "deliveryWindowOptionId")
    return change(() => {
      shipment.json["selectedDeliveryWindow"] = options.find((option) => option["deliveryWindowOptionId"] === id)
    })(call)
  },
  [`${at}updateShipmentTrackingDetails`]: (call) => {
    const shipment = shipmentOf(call)
    return change(() => {
      shipment.json["trackingDetails"] = Json.object(call.body, "trackingDetails")
      shipment.json["status"] = "SHIPPED"
    })(call)
  },
  [`${at}updateShipmentSourceAddress`]: change(() => {}),
  [`${at}getInboundOperationStatus`]: (call) => {
    const operation = recordOf(call, operations.of(call.seller), "operationId", "operation")
    const running = operation.ends > call.now
    return Http.ok({
      operation: operation.name,
      operationId: operation.id,
      operationStatus: running ? "IN_PROGRESS" : operation.problems.length > 0 ? "FAILED" : "SUCCESS",
      operationProblems: running ? [] : operation.problems
    })
  }
}
