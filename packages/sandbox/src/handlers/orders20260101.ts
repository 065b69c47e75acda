/**
 * Orders 2026-01-01, with the same orders as v0. Roles grant personal data, so `includedData` alone decides what is
 * returned.
 */
import * as Http from "../protocol/Http.ts"
import type { Input } from "../protocol/Input.ts"
import * as In from "../protocol/Input.ts"
import * as Json from "../protocol/Json.ts"
import { day, minute } from "../protocol/Millis.ts"
import { money } from "../world/Money.ts"
import type { Order, OrderItem, Package } from "../world/Orders.ts"
import * as Orders from "../world/Orders.ts"
import { iso, siteName } from "../world/World.ts"
import type { Call, Handlers } from "./Call.ts"
import { marketplacesOf, orderOf } from "./common.ts"
import * as PageToken from "./PageToken.ts"
import { seenAt } from "./searchLag.ts"

const statuses: Readonly<Record<Orders.Status, string>> = {
  Pending: "PENDING",
  Unshipped: "UNSHIPPED",
  PartiallyShipped: "PARTIALLY_SHIPPED",
  Shipped: "SHIPPED",
  Canceled: "CANCELLED"
}

const parcelView = (parcel: Package, now: number) => ({
  packageReferenceId: parcel.reference,
  createdTime: iso(parcel.shipped),
  packageStatus: parcel.shipped + 3 * day <= now ? { status: "DELIVERED" } : { status: "IN_TRANSIT" },
  carrier: parcel.carrier,
  shipTime: iso(parcel.shipped),
  shippingService: parcel.service,
  trackingNumber: parcel.trackingNumber,
  packageItems: parcel.items.map((item) => ({ orderItemId: item.id, quantity: item.quantity }))
})

const itemView = (order: Order, item: OrderItem, included: ReadonlySet<string>, now: number) => {
  const { currency } = order.marketplace
  const shipped = Orders.shippedQuantity(order, now, item.id)
  return {
    orderItemId: item.id,
    quantityOrdered: item.quantity,
    product: {
      asin: item.asin,
      title: item.title,
      sellerSku: item.sku,
      condition: { conditionType: "NEW", conditionSubtype: "NEW" },
      price: { unitPrice: money(item.price / item.quantity, currency) }
    },
    ...(included.has("PROCEEDS")
      ? {
        proceeds: {
          proceedsTotal: money(item.price + item.tax + item.shipping - item.discount, currency),
          breakdowns: [
            { type: "ITEM", subtotal: money(item.price, currency) },
            { type: "TAX", subtotal: money(item.tax, currency) },
            { type: "SHIPPING", subtotal: money(item.shipping, currency) },
            { type: "DISCOUNT", subtotal: money(item.discount, currency) }
          ]
        }
      }
      : undefined),
    ...(included.has("PROMOTION") && item.discount > 0
      ? { promotion: { breakdowns: [{ promotionId: "SANDBOX-5-PERCENT" }] } }
      : undefined),
    ...(included.has("CANCELLATION") && Orders.statusAt(order, now) === "Canceled"
      ? { cancellation: { cancellationExecution: { cancelledBy: "BUYER", cancelReason: "NO_LONGER_NEEDED" } } }
      : undefined),
    ...(included.has("FULFILLMENT")
      ? {
        fulfillment: {
          quantityFulfilled: shipped,
          quantityUnfulfilled: item.quantity - shipped,
          ...(item.giftMessage === undefined
            ? undefined
            : { packing: { giftOption: { giftMessage: item.giftMessage, giftWrapLevel: "Classic" } } })
        }
      }
      : undefined),
    ...(included.has("TAX")
      ? { tax: { taxCollections: [{ model: "MARKETPLACE_FACILITATOR", responsibleParty: "AMAZON_SERVICES_INC" }] } }
      : undefined)
  }
}

const view = (order: Order, included: ReadonlySet<string>, now: number) => {
  const { address, buyer, marketplace } = order
  const status = Orders.statusAt(order, now)
  return {
    orderId: order.id,
    createdTime: iso(order.purchased),
    lastUpdatedTime: iso(Orders.updatedAt(order, now)),
    programs: [...(order.prime ? ["PRIME"] : []), ...(order.business ? ["AMAZON_BUSINESS"] : [])],
    salesChannel: {
      channelName: "AMAZON",
      marketplaceId: marketplace.id,
      marketplaceName: siteName(marketplace)
    },
    ...(included.has("BUYER")
      ? {
        buyer: {
          buyerName: buyer.name,
          buyerEmail: buyer.email,
          ...Json.optional("buyerCompanyName", buyer.company)
        }
      }
      : undefined),
    ...(included.has("RECIPIENT")
      ? {
        recipient: {
          deliveryAddress: {
            name: address.name,
            addressLine1: address.line1,
            ...Json.optional("addressLine2", address.line2),
            city: address.city,
            ...Json.optional("stateOrRegion", address.state),
            postalCode: address.postalCode,
            countryCode: address.countryCode,
            phone: address.phone,
            addressType: order.business ? "COMMERCIAL" : "RESIDENTIAL"
          }
        }
      }
      : undefined),
    ...(included.has("PROCEEDS") && status !== "Pending"
      ? { proceeds: { grandTotal: money(Orders.total(order), marketplace.currency) } }
      : undefined),
    ...(included.has("PAYMENT")
      ? {
        payment: {
          paymentExecutions: [{
            paymentMethod: "Standard",
            paymentAmount: money(Orders.total(order), marketplace.currency)
          }]
        }
      }
      : undefined),
    ...(included.has("FULFILLMENT")
      ? {
        fulfillment: {
          fulfillmentStatus: statuses[status],
          fulfilledBy: order.channel === "AFN" ? "AMAZON" : "MERCHANT",
          fulfillmentServiceLevel: order.prime ? "SECOND_DAY" : "STANDARD",
          shipByWindow: { earliestDateTime: iso(order.confirmed), latestDateTime: iso(order.shipBy) },
          deliverByWindow: { earliestDateTime: iso(order.shipBy), latestDateTime: iso(order.deliverBy) }
        }
      }
      : undefined),
    orderItems: order.items.map((item) => itemView(order, item, included, now)),
    ...(included.has("PACKAGES")
      ? { packages: order.packages.filter((parcel) => parcel.shipped <= now).map((parcel) => parcelView(parcel, now)) }
      : undefined)
  }
}

const paging = { parameter: "paginationToken", size: 100 }

const select = (call: Call, input: Input) => {
  const created = In.time(input, "createdAfter")
  const updated = In.time(input, "lastUpdatedAfter")
  const after = created ?? updated ?? 0
  const before = In.time(input, created === undefined ? "lastUpdatedBefore" : "createdBefore") ?? call.now - 2 * minute
  const ids = In.strings(input, "marketplaceIds")
  const marketplaces = ids.length === 0 ? call.seller.marketplaces : marketplacesOf(call, ids)
  const requestedStatuses = In.strings(input, "fulfillmentStatuses")
  const fulfilledBy = In.strings(input, "fulfilledBy")
  const orders = call.seller.orders.filter((order) => {
    const seen = seenAt(call, order.id)
    if (order.purchased > seen || !marketplaces.includes(order.marketplace)) return false
    if (requestedStatuses.length > 0 && !requestedStatuses.includes(statuses[Orders.statusAt(order, seen)])) {
      return false
    }
    if (fulfilledBy.length > 0 && !fulfilledBy.includes(order.channel === "AFN" ? "AMAZON" : "MERCHANT")) return false
    const at = created === undefined ? Orders.updatedAt(order, seen) : order.purchased
    return at >= after && at <= before
  })
  return { orders, before: created === undefined ? { lastUpdatedBefore: iso(before) } : { createdBefore: iso(before) } }
}

/** The operations of Orders 2026-01-01. */
export const handlers: Handlers = {
  "orders_2026-01-01.searchOrders": (call) => {
    const input = PageToken.inputOf(call, paging)
    const size = In.number(input, "maxResultsPerPage") ?? paging.size
    const { before, orders } = select(call, input)
    const { items, nextToken } = PageToken.page(call, orders, { ...paging, size })
    const included = new Set(In.strings(input, "includedData"))
    return Http.ok({
      orders: items.map((order) => view(order, included, seenAt(call, order.id))),
      ...PageToken.pagination(nextToken),
      ...before
    })
  },
  "orders_2026-01-01.getOrder": (call) => {
    const order = orderOf(call, "orderId")
    return Http.ok({ order: view(order, new Set(In.strings(call.input, "includedData")), call.now) })
  }
}
