/**
 * Fulfillment Outbound 2026-07-04: the orders of 2020-07-01 in the terms of this version.
 */
import * as Http from "../protocol/Http.ts"
import * as In from "../protocol/Input.ts"
import * as Json from "../protocol/Json.ts"
import { hour } from "../protocol/Millis.ts"
import * as Outbound from "../world/Outbound.ts"
import * as World from "../world/World.ts"
import type { Call, Handlers } from "./Call.ts"
import { notFound, recordOf } from "./common.ts"
import { changedSince, checkId, checkStock, tooLow } from "./outboundOrders.ts"
import * as PageToken from "./PageToken.ts"

const tiers: Readonly<Record<Outbound.Speed, string>> = {
  Standard: "STANDARD",
  Expedited: "EXPEDITED",
  Priority: "PRIORITY"
}
const policies = { FillOrKill: "FILL_OR_KILL", FillAll: "FILL_ALL", FillAllAvailable: "FILL_ALL_AVAILABLE" } as const
const actions = { Ship: "SHIP", Hold: "HOLD" } as const

/** The key of a value. */
const keyOf = <A extends string>(words: Readonly<Record<A, string>>, word: unknown): A | undefined =>
  (Object.keys(words) as Array<A>).find((key) => words[key] === word)

const statuses: Readonly<Record<string, string>> = { Complete: "COMPLETE", Cancelled: "CANCELLED" }

const statusOf = (order: Outbound.OutboundOrder, now: number) => {
  const { since, status } = Outbound.statusAt(order, now)
  return {
    since,
    // This version has one state for all work of the warehouse. States set by Amazon's sandbox operations are already
    // its own.
    status: statuses[status] ?? (status === status.toUpperCase() ? status : "PROCESSING")
  }
}

const eaches = (quantity: number) => ({ unit: "EACHES", value: String(quantity) })

const shipmentOf = (order: Outbound.OutboundOrder, now: number) => {
  const { since, status } = statusOf(order, now)
  const shipped = status === "COMPLETE"
  const delivery = Outbound.deliveryOf(order)
  const packageId = String(order.packageNumber)
  return {
    amazonShipmentId: order.shipmentId,
    amazonFacility: { facilityId: "SBX1" },
    status: shipped ? "SHIPPED" : "PROCESSING",
    ...(shipped ? { shipTime: World.iso(since) } : undefined),
    deliveryTime: World.iso(delivery),
    items: order.items.map(({ id, quantity, sku }) => ({
      productIdentifier: { amazonSku: sku },
      lineItemId: id,
      amount: eaches(quantity),
      packageId,
      shipmentItemId: `${order.shipmentId}-${id}`
    })),
    packages: shipped
      ? [{
        packageId,
        deliveryTime: World.iso(delivery),
        status: order.forcedPackage ?? (delivery <= now ? "DELIVERED" : "IN_TRANSIT"),
        tracking: {
          carrier: { carrierCode: "AMZN_US", trackingNumber: order.trackingNumber },
          amazon: { trackingNumber: order.trackingNumber }
        },
        shipmentItemIds: order.items.map(({ id }) => `${order.shipmentId}-${id}`)
      }]
      : [],
    serviceLevel: { serviceTier: tiers[order.facts.speed] }
  }
}

const view = (order: Outbound.OutboundOrder, now: number, withShipments: boolean) => {
  const { facts } = order
  const { since, status } = statusOf(order, now)
  const begun = !["Received", "Cancelled"].includes(Outbound.statusAt(order, now).status)
  return {
    orderId: order.id,
    receiveTime: World.iso(order.received),
    status,
    statusUpdateTime: World.iso(since),
    fulfillmentConfiguration: {
      serviceLevel: { serviceTiers: [tiers[facts.speed]] },
      action: actions[facts.action],
      policy: policies[facts.policy],
      services: { packaging: { packingSlip: { templateAttributes: { displayableOrderId: facts.displayId } } } }
    },
    destination: { deliveryAddress: facts.address },
    lineItems: order.items.map(({ id, quantity, sku }) => ({
      lineItemId: id,
      product: { productIdentifier: { amazonSku: sku } },
      amount: eaches(quantity),
      ...(status === "CANCELLED" ? { cancelledAmount: eaches(quantity) } : undefined)
    })),
    ...(withShipments ? { shipments: begun ? [shipmentOf(order, now)] : [] } : undefined)
  }
}

const itemOf = (line: unknown): Outbound.OutboundItem => ({
  id: Json.string(line, "lineItemId") ?? "",
  sku: Json.string(line, "product", "productIdentifier", "amazonSku") ?? "",
  quantity: Number(Json.string(line, "amount", "value"))
})

const itemsOf = (body: unknown): ReadonlyArray<Outbound.OutboundItem> => {
  const items = Json.array(body, "lineItems").map(itemOf)
  for (const { quantity, sku } of items) {
    if (!Number.isInteger(quantity) || quantity < 1) {
      throw Http.invalidInput(`The amount of ${sku} must be a whole number above 0.`, "lineItems.amount.value")
    }
  }
  return items
}

const orderOf = (call: Call): Outbound.OutboundOrder =>
  recordOf(call, Outbound.of(call.seller), "orderId", "fulfillment order")

const openOrderOf = (call: Call): Outbound.OutboundOrder => {
  const order = orderOf(call)
  if (Outbound.isOpen(order, call.now)) return order
  throw Http.invalidInput("The warehouse has begun to process the order; it cannot be changed or cancelled.")
}

const withShipments = (input: In.Input): boolean => In.string(input, "shipments") === "INCLUDE"

const createOrder = (call: Call): Http.Reply => {
  const { body, now, seller } = call
  const id = Json.string(body, "orderId") ?? ""
  checkId(call, id, "orderId")
  const items = itemsOf(body)
  checkStock(call, items, "lineItems")
  const [tier] = Json.array(body, "fulfillmentConfiguration", "serviceLevel", "serviceTiers")
  const order = Outbound.create(call.state.settings.seed, seller, now, {
    id,
    marketplaceId: seller.marketplaces[0]!.id,
    items,
    facts: {
      displayId: id,
      displayDate: World.iso(now),
      comment: Json.string(body, "destination", "deliveryNotes") ?? "",
      speed: keyOf(tiers, tier) ?? "Standard",
      action: keyOf(actions, Json.string(body, "fulfillmentConfiguration", "action")) ?? "Ship",
      policy: keyOf(policies, Json.string(body, "fulfillmentConfiguration", "policy")) ?? "FillOrKill",
      address: Json.object(body, "destination", "deliveryAddress"),
      emails: []
    }
  })
  return Http.ok({ order: view(order, now, true) })
}

const requestedTiers = (body: unknown): ReadonlyArray<string> => {
  const tierNames = Json.strings(body, "fulfillmentConfiguration", "serviceLevel", "serviceTiers")
  return tierNames.length === 0 ? ["STANDARD", "EXPEDITED"] : tierNames
}

/** Each higher tier arrives a day earlier. */
const delivery = (now: number, tier: string) => {
  const days = tier === "PRIORITY" ? 2 : tier === "EXPEDITED" ? 3 : 4
  return { startTime: World.iso(now + days * 24 * hour), endTime: World.iso(now + (days + 1) * 24 * hour) }
}

const shortage = (sku: string) => ({
  type: "ValidationError",
  code: "ItemQuantityNotAvailable",
  message: `The stock of ${sku} is too low.`
})

const getOrderPreview = (call: Call): Http.Reply => {
  const { body, now, seller } = call
  const items = itemsOf(body)
  const short = tooLow(call, items)
  if (short.length > 0) {
    return Http.ok({ plannedShipments: [], constraints: short.map(({ sku }) => shortage(sku)) })
  }
  const units = items.reduce((sum, { quantity }) => sum + quantity, 0)
  const price = (tier: string) => ({
    currencyCode: seller.marketplaces[0]!.currency,
    amount: (6.99 * units + (tier === "STANDARD" ? 0 : 3)).toFixed(2)
  })
  return Http.ok({
    plannedShipments: [{
      estimatedShippingWeight: { unit: "KG", value: (0.5 * units).toFixed(1) },
      items: items.map(({ quantity, sku }) => ({ productIdentifier: { amazonSku: sku }, amount: eaches(quantity) })),
      offers: requestedTiers(body).map((serviceTier) => ({
        ...(Json.readJson(body, ["excludeEstimatedFees"]) === true ? undefined : {
          estimatedPrice: {
            rollupPrices: [{ type: "MCFTransportationFee", value: price(serviceTier) }],
            totalPrice: price(serviceTier)
          }
        }),
        fulfillmentConfiguration: {
          serviceLevel: {
            serviceTier,
            deliveryInterval: delivery(now, serviceTier),
            shipInterval: { startTime: World.iso(now + 12 * hour), endTime: World.iso(now + 24 * hour) }
          }
        }
      }))
    }]
  })
}

const getOffers = (call: Call): Http.Reply => {
  const { body, now, seller } = call
  const items = Json.array(body, "items").map((item) => Json.string(item, "productIdentifier", "amazonSku") ?? "")
  return Http.ok({
    offerResults: items.map((sku) => ({
      item: { productIdentifier: { amazonSku: sku } },
      ...(Outbound.stock(seller, sku) < 1 ? { offers: [], constraints: [shortage(sku)] } : {
        offers: requestedTiers(body).map((serviceTier) => ({
          expiryTime: World.iso(now + hour),
          fulfillmentConfiguration: {
            serviceLevel: { serviceTier, deliveryInterval: delivery(now, serviceTier) }
          }
        }))
      })
    }))
  })
}

const paging = { parameter: "pageToken", size: 30 }

const listOrders = (call: Call): Http.Reply => {
  const { now } = call
  const input = PageToken.inputOf(call, paging)
  const matches = changedSince(call, In.time(input, "updatedAfter"))
  const { items, nextToken } = PageToken.page(call, matches, paging)
  const shipments = input["shipments"] === "INCLUDE"
  return Http.ok({
    orders: items.map((order) => view(order, now, shipments)),
    ...PageToken.pagination(nextToken)
  })
}

const at = "fulfillmentOutbound_2026-07-04."

/** The operations of Fulfillment Outbound. */
export const handlers: Handlers = {
  [`${at}createOrder`]: createOrder,
  [`${at}getOrder`]: (call) => Http.ok({ order: view(orderOf(call), call.now, withShipments(call.input)) }),
  [`${at}listOrders`]: listOrders,
  [`${at}getOrderPreview`]: getOrderPreview,
  [`${at}getOffers`]: getOffers,
  [`${at}updateOrder`]: (call) => {
    const order = openOrderOf(call)
    const action = keyOf(actions, Json.string(call.body, "fulfillmentConfiguration", "action"))
    if (action !== undefined) Outbound.change(call.seller, order, { ...order.facts, action }, call.now)
    return { status: 202, json: {} }
  },
  [`${at}cancelOrder`]: (call) => {
    Outbound.cancel(call.seller, openOrderOf(call), call.now)
    return { status: 202, json: {} }
  },
  [`${at}updateOrderStatus`]: (call) => {
    const status = Json.string(call.body, "status") ?? "PROCESSING"
    orderOf(call).forced = { status: keyOf(statuses, status) ?? status, at: call.now }
    return { status: 204 }
  },
  [`${at}updatePackage`]: (call) => {
    const order = orderOf(call)
    const id = In.string(call.input, "packageId") ?? ""
    if (id !== String(order.packageNumber)) throw notFound("package", id)
    order.forcedPackage = Json.string(call.body, "status")
    return { status: 204 }
  }
}
