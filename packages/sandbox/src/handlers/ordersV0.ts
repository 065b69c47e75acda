/**
 * Orders v0. Personal data require a restricted data token.
 */
import * as Http from "../protocol/Http.ts"
import type { Input } from "../protocol/Input.ts"
import * as In from "../protocol/Input.ts"
import * as Json from "../protocol/Json.ts"
import { minute } from "../protocol/Millis.ts"
import { Money } from "../world/Money.ts"
import type { Order, OrderItem } from "../world/Orders.ts"
import * as Orders from "../world/Orders.ts"
import * as Shipments from "../world/Shipments.ts"
import { iso, siteName } from "../world/World.ts"
import type { Call, Handlers } from "./Call.ts"
import { marketplacesOf, orderOf } from "./common.ts"
import * as PageToken from "./PageToken.ts"
import { seenAt } from "./searchLag.ts"

/** What an address has without a restricted data token: no name, no street, no phone number. */
const area = (order: Order) => ({
  City: order.address.city,
  ...Json.optional("StateOrRegion", order.address.state),
  PostalCode: order.address.postalCode,
  CountryCode: order.address.countryCode
})

const address = (order: Order) => ({
  Name: order.address.name,
  AddressLine1: order.address.line1,
  ...Json.optional("AddressLine2", order.address.line2),
  City: order.address.city,
  ...Json.optional("StateOrRegion", order.address.state),
  PostalCode: order.address.postalCode,
  CountryCode: order.address.countryCode,
  Phone: order.address.phone,
  AddressType: order.business ? "Commercial" : "Residential"
})

const buyerInfo = (order: Order) => ({
  BuyerEmail: order.buyer.email,
  BuyerName: order.buyer.name,
  ...(order.buyer.company === undefined ? undefined : { PurchaseOrderNumber: `PO-${order.id.slice(-7)}` })
})

const taxInformation = (order: Order) =>
  order.buyer.company === undefined ? undefined : {
    BuyerTaxInformation: {
      BuyerLegalCompanyName: order.buyer.company,
      BuyerBusinessAddress: order.address.line1,
      BuyerTaxRegistrationId: `TAX${order.id.slice(0, 3)}`,
      BuyerTaxOffice: order.address.city
    }
  }

const view = (call: Call, order: Order, now = call.now) => {
  const { dataElements } = call
  const status = Orders.statusAt(order, now)
  const shipped = Orders.shippedQuantity(order, now)
  const { currency } = order.marketplace
  return {
    AmazonOrderId: order.id,
    SellerOrderId: order.sellerOrderId ?? order.id,
    PurchaseDate: iso(order.purchased),
    LastUpdateDate: iso(Orders.updatedAt(order, now)),
    OrderStatus: status,
    FulfillmentChannel: order.channel,
    SalesChannel: siteName(order.marketplace),
    ShipServiceLevel: order.prime ? "SecondDay" : "Std US D2D Dom",
    // Pending orders have no total: the payment is not complete.
    ...(status === "Pending" ? undefined : { OrderTotal: Money(Orders.total(order), currency) }),
    NumberOfItemsShipped: shipped,
    NumberOfItemsUnshipped: status === "Canceled" ? 0 : Orders.orderedQuantity(order) - shipped,
    PaymentMethod: "Other",
    PaymentMethodDetails: ["Standard"],
    MarketplaceId: order.marketplace.id,
    ShipmentServiceLevelCategory: order.prime ? "SecondDay" : "Standard",
    OrderType: "StandardOrder",
    EarliestShipDate: iso(order.confirmed),
    LatestShipDate: iso(order.shipBy),
    ...(order.channel === "AFN"
      ? undefined
      : { EarliestDeliveryDate: iso(order.shipBy), LatestDeliveryDate: iso(order.deliverBy) }),
    IsBusinessOrder: order.business,
    IsPrime: order.prime,
    IsPremiumOrder: false,
    IsGlobalExpressEnabled: false,
    IsReplacementOrder: false,
    IsSoldByAB: false,
    IsISPU: false,
    IsAccessPointOrder: false,
    HasRegulatedItems: false,
    // Pending orders have no address yet.
    ...(status === "Pending"
      ? undefined
      : { ShippingAddress: dataElements.has("shippingAddress") ? address(order) : area(order) }),
    BuyerInfo: dataElements.has("buyerInfo") ? buyerInfo(order) : {},
    ...(dataElements.has("buyerTaxInformation") ? taxInformation(order) : undefined)
  }
}

const itemView = (call: Call, order: Order, item: OrderItem) => {
  const { currency } = order.marketplace
  return {
    ASIN: item.asin,
    SellerSKU: item.sku,
    OrderItemId: item.id,
    Title: item.title,
    QuantityOrdered: Orders.statusAt(order, call.now) === "Canceled" ? 0 : item.quantity,
    QuantityShipped: Orders.shippedQuantity(order, call.now, item.id),
    ProductInfo: { NumberOfItems: "1" },
    ItemPrice: Money(item.price, currency),
    ...(item.shipping === 0 ? undefined : { ShippingPrice: Money(item.shipping, currency) }),
    ItemTax: Money(item.tax, currency),
    PromotionDiscount: Money(item.discount, currency),
    ...(item.discount === 0 ? undefined : { PromotionIds: ["SANDBOX-5-PERCENT"] }),
    IsGift: item.giftMessage === undefined ? "false" : "true",
    ConditionId: "New",
    ConditionSubtypeId: "New",
    TaxCollection: { Model: "MarketplaceFacilitator", ResponsibleParty: "Amazon Services, Inc." },
    IsTransparency: false,
    SerialNumberRequired: false,
    ...(call.dataElements.has("buyerInfo") && item.giftMessage !== undefined
      ? { BuyerInfo: { GiftMessageText: item.giftMessage, GiftWrapLevel: "Classic" } }
      : undefined)
  }
}

/** Amazon shows orders two minutes after the purchase. */
const lag = 2 * minute

interface Window {
  readonly by: "created" | "updated"
  readonly after: number
  readonly before: number
}

const windowOf = (call: Call, input: Input): Window | undefined => {
  const created = In.time(input, "CreatedAfter")
  const updated = In.time(input, "LastUpdatedAfter")
  const after = created ?? updated
  if (after === undefined) return undefined
  const by = created === undefined ? "updated" : "created"
  const before = In.time(input, by === "created" ? "CreatedBefore" : "LastUpdatedBefore") ?? call.now - lag
  return { by, after, before }
}

const select = (call: Call, input: Input, window: Window | undefined): ReadonlyArray<Order> => {
  const marketplaces = new Set(marketplacesOf(call, In.strings(input, "MarketplaceIds"), "MarketplaceIds"))
  const statuses = In.strings(input, "OrderStatuses")
  const channels = In.strings(input, "FulfillmentChannels")
  const ids = In.strings(input, "AmazonOrderIds")
  const sellerOrderId = In.string(input, "SellerOrderId")
  const email = In.string(input, "BuyerEmail")
  return call.seller.orders.filter((order) => {
    const seen = seenAt(call, order.id)
    if (order.purchased > seen || !marketplaces.has(order.marketplace)) return false
    if (ids.length > 0 && !ids.includes(order.id)) return false
    if (sellerOrderId !== undefined && order.id !== sellerOrderId) return false
    if (email !== undefined && order.buyer.email !== email) return false
    if (channels.length > 0 && !channels.includes(order.channel)) return false
    if (statuses.length > 0 && !statuses.includes(Orders.statusAt(order, seen))) return false
    if (window === undefined) return true
    const at = window.by === "created" ? order.purchased : Orders.updatedAt(order, seen)
    return at >= window.after && at <= window.before
  })
}

const paging = { parameter: "NextToken", size: 100 }

const getOrders = (call: Call): Http.Reply => {
  const input = PageToken.inputOf(call, paging)
  const size = In.number(input, "MaxResultsPerPage") ?? paging.size
  const window = windowOf(call, input)
  const { items, nextToken } = PageToken.page(call, select(call, input, window), { ...paging, size })
  return Http.ok({
    payload: {
      // Amazon writes this boolean as a string in lists, and as a boolean in a single order.
      Orders: items.map((order) => ({ ...view(call, order, seenAt(call, order.id)), IsReplacementOrder: "false" })),
      ...Json.optional("NextToken", nextToken),
      ...(window === undefined
        ? undefined
        : window.by === "created"
        ? { CreatedBefore: iso(window.before) }
        : { LastUpdatedBefore: iso(window.before) })
    }
  })
}

const confirmShipment = (call: Call): Http.Reply => {
  const order = orderOf(call, "orderId")
  const detail = Json.object(call.body, "packageDetail")
  const problem = Shipments.ship(order, {
    reference: Json.string(detail, "packageReferenceId") ?? "",
    carrier: Json.string(detail, "carrierCode") ?? "",
    service: Json.string(detail, "shippingMethod") ?? "",
    trackingNumber: Json.string(detail, "trackingNumber") ?? "",
    shipped: call.now,
    items: Json.array(detail, "orderItems").map((item) => ({
      id: Json.string(item, "orderItemId") ?? "",
      quantity: Json.number(item, "quantity") ?? 0
    }))
  }, call.now)
  if (problem === undefined) return { status: 204 }
  const field = problem.kind === "channel" || problem.kind === "status" ? "orderId" : "orderItems"
  throw Http.invalidInput(problem.message, field)
}

/** The operations of Orders v0. */
export const handlers: Handlers = {
  "ordersV0.getOrders": getOrders,
  "ordersV0.getOrder": (call) => Http.ok({ payload: view(call, orderOf(call, "orderId")) }),
  "ordersV0.getOrderBuyerInfo": (call) => {
    const order = orderOf(call, "orderId")
    const shown = call.dataElements.has("buyerInfo") ? buyerInfo(order) : undefined
    return Http.ok({ payload: { AmazonOrderId: order.id, ...shown } })
  },
  "ordersV0.getOrderAddress": (call) => {
    const order = orderOf(call, "orderId")
    return Http.ok({
      payload: {
        AmazonOrderId: order.id,
        ...(call.dataElements.has("shippingAddress")
          ? { ...Json.optional("BuyerCompanyName", order.buyer.company), ShippingAddress: address(order) }
          : { ShippingAddress: { ...area(order), Name: "" } })
      }
    })
  },
  "ordersV0.getOrderItems": (call) => {
    const order = orderOf(call, "orderId")
    return Http.ok({
      payload: { AmazonOrderId: order.id, OrderItems: order.items.map((item) => itemView(call, order, item)) }
    })
  },
  "ordersV0.getOrderItemsBuyerInfo": (call) => {
    const order = orderOf(call, "orderId")
    return Http.ok({
      payload: {
        AmazonOrderId: order.id,
        OrderItems: order.items.map((item) => ({
          OrderItemId: item.id,
          ...(item.giftMessage === undefined || !call.dataElements.has("buyerInfo")
            ? undefined
            : { GiftMessageText: item.giftMessage, GiftWrapLevel: "Classic" })
        }))
      }
    })
  },
  "ordersV0.confirmShipment": confirmShipment,
  "ordersV0.updateShipmentStatus": (call) => {
    orderOf(call, "orderId").touched = call.now
    return { status: 204 }
  }
}
