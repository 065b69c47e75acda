/**
 * Amazon Warehousing and Distribution (AWD) 2024-05-09: inventory, and replenishment of FBA.
 */
import * as Http from "../protocol/Http.ts"
import * as In from "../protocol/Input.ts"
import * as Json from "../protocol/Json.ts"
import * as Awd from "../world/Awd.ts"
import * as World from "../world/World.ts"
import { page, paging } from "./awdPages.ts"
import type { Call, Handlers } from "./Call.ts"
import { recordOf } from "./common.ts"
import * as PageToken from "./PageToken.ts"

const listInventory = (call: Call): Http.Reply => {
  const { now, seller } = call
  const input = PageToken.inputOf(call, paging)
  const requestedSku = In.string(input, "sku")
  const skus = new Set(
    [...Awd.inbounds.of(seller).values()].flatMap((inbound) => [...Awd.unitsOf(Awd.packagesOf(inbound)).keys()])
  )
  const matches = [...skus].filter((sku) => requestedSku === undefined || sku === requestedSku)
  const size = In.number(input, "maxResults") ?? paging.size
  const { items, nextToken } = PageToken.page(call, matches, { ...paging, size })
  return Http.ok({
    ...Json.optional("nextToken", nextToken),
    inventory: items.map((sku) => {
      const { inbound, leaving, onhand } = Awd.stockOf(seller, sku, now)
      return {
        sku,
        totalInboundQuantity: inbound,
        totalOnhandQuantity: onhand,
        ...(In.string(input, "details") === "SHOW"
          ? {
            inventoryDetails: {
              availableDistributableQuantity: onhand - leaving,
              reservedDistributableQuantity: leaving,
              replenishmentQuantity: leaving
            }
          }
          : undefined)
      }
    })
  })
}

const createReplenishmentOrder = (call: Call): Http.Reply => {
  const stored = Awd.replenishments.of(call.seller)
  const products = Json.array(call.body, "products")
  const id = Awd.newId(call.state.settings.seed, call.seller, "AWDR", stored.size)
  const quantities = new Map(
    products.map((product) => [Json.string(product, "sku") ?? "", Json.number(product, "quantity") ?? 0])
  )
  stored.set(id, { id, created: call.now, products, quantities, confirmed: undefined })
  return { status: 201, json: { orderId: id } }
}

const replenishmentOf = (call: Call): Awd.Replenishment =>
  recordOf(call, Awd.replenishments.of(call.seller), "orderId", "replenishment order")

/** The SKUs of an order of which AWD has too few units. */
const missing = (call: Call, { quantities }: Awd.Replenishment): ReadonlyArray<string> =>
  [...quantities].filter(([sku, quantity]) => {
    const { leaving, onhand } = Awd.stockOf(call.seller, sku, call.now)
    return quantity > onhand - leaving
  }).map(([sku]) => sku)

const replenishmentView = (call: Call, order: Awd.Replenishment) => {
  const short = order.confirmed === undefined ? missing(call, order) : []
  const done = Awd.isDone(order, call.now)
  return {
    orderId: order.id,
    createdAt: World.iso(order.created),
    ...(order.confirmed === undefined ? undefined : { confirmedOn: World.iso(order.confirmed) }),
    status: done
      ? "SUCCESS"
      : order.confirmed !== undefined
      ? "EXECUTING"
      : short.length > 0
      ? "INELIGIBLE"
      : "ELIGIBLE",
    products: order.products,
    ...(short.length === 0 ? { eligibleProducts: order.products } : {
      distributionIneligibleReasons: short.map((sku) => ({
        sku,
        failureCode: "INSUFFICIENT_INVENTORY",
        failureReasons: [`AWD has too few units of ${sku}.`]
      }))
    }),
    ...(done ? { shippedProducts: order.products } : undefined),
    outboundShipments: order.confirmed === undefined ? [] : [{
      orderId: order.id,
      shipmentId: `FBA${order.id.slice(4)}`,
      shipmentStatus: done ? "RECEIVED" : "IN_TRANSIT",
      createdAt: World.iso(order.confirmed)
    }]
  }
}

const confirmReplenishmentOrder = (call: Call): Http.Reply => {
  const { now, seller } = call
  const order = replenishmentOf(call)
  if (order.confirmed !== undefined) throw Http.invalidInput("The order is confirmed already.", "orderId")
  if (missing(call, order).length > 0) throw Http.invalidInput("AWD has too few units for the order.", "orderId")
  order.confirmed = now
  seller.pending.push({
    at: now + Awd.replenishing,
    apply: () => {
      for (const [sku, quantity] of order.quantities) {
        const listing = seller.listings.get(sku)
        if (listing === undefined) continue
        listing.inventory = { ...listing.inventory, fulfillable: listing.inventory.fulfillable + quantity }
      }
    }
  })
  return { status: 204 }
}

const at = "awd_2024-05-09."

/** The operations of inventory and replenishment of AWD. */
export const handlers: Handlers = {
  [`${at}listInventory`]: listInventory,
  [`${at}createReplenishmentOrder`]: createReplenishmentOrder,
  [`${at}confirmReplenishmentOrder`]: confirmReplenishmentOrder,
  [`${at}getReplenishmentOrder`]: (call) => Http.ok(replenishmentView(call, replenishmentOf(call))),
  [`${at}listReplenishmentOrders`]: (call) => {
    const { items, more } = page(
      call,
      Awd.replenishments.of(call.seller).values(),
      (order) => order.confirmed ?? order.created
    )
    return Http.ok({ ...more, orders: items.map((order) => replenishmentView(call, order)) })
  }
}
