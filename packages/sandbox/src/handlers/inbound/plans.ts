/**
 * Inbound plans: creation, list, name and cancellation.
 */
import * as Http from "../../protocol/Http.ts"
import * as In from "../../protocol/Input.ts"
import * as Json from "../../protocol/Json.ts"
import type { Line, Plan } from "../../world/InboundPlans.ts"
import * as Plans from "../../world/InboundPlans.ts"
import * as Stock from "../../world/InboundStock.ts"
import type { Listing } from "../../world/World.ts"
import * as World from "../../world/World.ts"
import type { Call, Handlers } from "../Call.ts"
import { marketplacesOf } from "../common.ts"
import { accept, newId, openPlan, outOfOrder, planOf, problem, start } from "./Operations.ts"
import * as Prep from "./prepDetails.ts"
import { itemView, listing } from "./views.ts"

const ownersOf = (item: unknown) => ({
  labelOwner: Json.string(item, "labelOwner") ?? "",
  prepOwner: Json.string(item, "prepOwner") ?? ""
})

/** A line of a request. */
export const lineOf = (call: Call, item: unknown, listing: Listing, marketplaceId: string): Line => ({
  listing,
  quantity: Json.number(item, "quantity") ?? 0,
  ...ownersOf(item),
  prepTypes: Prep.prepTypesOf(call, listing, marketplaceId),
  expiration: Json.string(item, "expiration"),
  manufacturingLotCode: Json.string(item, "manufacturingLotCode")
})

/** The listings of the items of a request, whose owners are right. */
export const listingsOf = (call: Call, items: ReadonlyArray<unknown>, marketplaceId: string) => {
  const listings = Prep.listingsOf(call, items.map((item) => Json.string(item, "msku") ?? ""), marketplaceId)
  const wrong = items.flatMap((item, index) =>
    Prep.ownerProblems(call, listings[index]!, marketplaceId, ownersOf(item))
  )
  if (wrong.length === 0) return listings
  throw new Http.Refusal({
    status: 400,
    json: { errors: wrong.map((message) => ({ code: "BadRequest", message: `ERROR: ${message}`, details: "" })) }
  })
}

const createInboundPlan = (call: Call): Http.Reply => {
  const [marketplaceId = ""] = Json.strings(call.body, "destinationMarketplaces")
  marketplacesOf(call, [marketplaceId], "destinationMarketplaces")
  const items = Json.array(call.body, "items")
  const listings = listingsOf(call, items, marketplaceId)
  const stored = Plans.of(call.seller)
  const plan: Plan = {
    id: Plans.freeId(stored, (index) => newId(call, "wf", index)),
    name: Json.string(call.body, "name") ?? `Inbound plan ${stored.size + 1}`,
    created: call.now,
    updated: call.now,
    marketplaceId,
    source: Json.object(call.body, "sourceAddress"),
    lines: items.map((item, index) => lineOf(call, item, listings[index]!, marketplaceId)),
    creating: true,
    cancelled: false,
    packsLater: false,
    packing: [],
    placements: [],
    shipments: new Map()
  }
  stored.set(plan.id, plan)
  // Amazon voids a plan that it cannot create.
  const created = (at: number, failed: boolean): void => {
    plan.creating = false
    plan.updated = at
    plan.cancelled = failed
  }
  const operationId = start(call, (at) => {
    const problems = listings.flatMap((listing) => Prep.missingClassification(call, listing, marketplaceId) ?? [])
    created(at, problems.length > 0)
    return problems
  }, (at) => created(at, true))
  return { status: 202, json: { inboundPlanId: plan.id, operationId } }
}

const summary = (plan: Plan, now: number) => ({
  inboundPlanId: plan.id,
  name: plan.name,
  status: Stock.planStatus(plan, now),
  marketplaceIds: [plan.marketplaceId],
  sourceAddress: plan.source,
  createdAt: World.iso(plan.created),
  lastUpdatedAt: World.iso(plan.updated)
})

const plansOf = (call: Call) => {
  const status = In.string(call.input, "status")
  const key = In.string(call.input, "sortBy") === "LAST_UPDATED_TIME" ? "updated" : "created"
  const sign = In.string(call.input, "sortOrder") === "DESC" ? -1 : 1
  return [...Plans.of(call.seller).values()]
    .filter((plan) => status === undefined || Stock.planStatus(plan, call.now) === status)
    .sort((a, b) => sign * (a[key] - b[key]))
    .map((plan) => summary(plan, call.now))
}

/** Whether an option is still offered. */
export const optionStatus = ({ accepted, expires }: Plans.Offer, now: number): string =>
  accepted ? "ACCEPTED" : expires <= now ? "EXPIRED" : "OFFERED"

const getInboundPlan = (call: Call): Http.Reply => {
  const plan = planOf(call)
  const { now } = call
  const chosen = Plans.placementOf(plan)
  return Http.ok({
    ...summary(plan, now),
    packingOptions: plan.packing.map((option) => ({ packingOptionId: option.id, status: optionStatus(option, now) })),
    placementOptions: (chosen === undefined ? plan.placements : [chosen]).map((option) => ({
      placementOptionId: option.id,
      status: optionStatus(option, now)
    })),
    shipments: Plans.shipmentsOf(plan).map((shipment) => ({
      shipmentId: shipment.id,
      status: Stock.stateAt(shipment, now).status
    }))
  })
}

const cancelInboundPlan = (call: Call): Http.Reply => {
  const plan = openPlan(call)
  const gone = (now: number) => Plans.shipmentsOf(plan).some((shipment) => Stock.hasLeft(shipment, now))
  if (gone(call.now)) throw outOfOrder(call, "a shipment of the inbound plan has been shipped")
  return accept(call, (at) => {
    if (plan.cancelled) return
    if (gone(at)) return [problem("BadRequest", "A shipment of the inbound plan has been shipped.")]
    plan.cancelled = true
    plan.updated = at
    for (const shipment of Plans.shipmentsOf(plan)) {
      Stock.announce(call.seller, shipment, at, -1)
      shipment.cancelled = at
    }
  })
}

const at = "fulfillmentInbound_2024-03-20."

/** The operations of plans. */
export const handlers: Handlers = {
  [`${at}createInboundPlan`]: createInboundPlan,
  [`${at}listInboundPlans`]: listing("inboundPlans", plansOf),
  [`${at}getInboundPlan`]: getInboundPlan,
  [`${at}listInboundPlanItems`]: listing("items", (call) => {
    const plan = planOf(call)
    return plan.lines.map(itemView(plan))
  }),
  [`${at}updateInboundPlanName`]: (call) => {
    const plan = openPlan(call)
    plan.name = Json.string(call.body, "name") ?? plan.name
    plan.updated = call.now
    return { status: 204 }
  },
  [`${at}cancelInboundPlan`]: cancelInboundPlan
}
