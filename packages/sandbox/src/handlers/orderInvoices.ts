/**
 * Invoices that a seller uploads for shipments: Shipment Invoicing v0 (Brazil) and Delivery by Amazon 2022-07-01.
 */
import { createHash } from "node:crypto"
import * as Http from "../protocol/Http.ts"
import * as In from "../protocol/Input.ts"
import * as Json from "../protocol/Json.ts"
import * as Money from "../world/Money.ts"
import type { Order } from "../world/Orders.ts"
import * as World from "../world/World.ts"
import type { Call, Handlers } from "./Call.ts"
import { notFound } from "./common.ts"

/** The invoices of a seller, by order: when they were uploaded. */
const invoices = World.collection<number>("orderInvoices")

/** An order by its id. The world has one shipment for each order, whose id is that of the order. */
const orderOf = (call: Call, id: string): Order => {
  const order = call.seller.ordersById.get(id)
  if (order === undefined || order.purchased > call.now) throw notFound("shipment", id)
  return order
}

/** Amazon checks the MD5 of the content, in Base64. */
const submit = (call: Call, id: string, content: string, md5: string): Http.Reply => {
  const order = orderOf(call, id)
  const bytes = Buffer.from(content, "base64")
  if (bytes.length === 0) throw Http.invalidInput("The invoice is empty.", "invoiceContent")
  if (createHash("md5").update(bytes).digest("base64") !== md5) {
    throw Http.invalidInput("The MD5 does not match the content of the invoice.", "contentMD5Value")
  }
  invoices.of(call.seller).set(order.id, call.now)
  return Http.ok({})
}

const statusOf = (call: Call, { id }: Order): string => {
  const at = invoices.of(call.seller).get(id)
  if (at === undefined) return "NotFound"
  return at + call.state.settings.processingMillis > call.now ? "Processing" : "Accepted"
}

/** Delivery by Amazon names the order or the shipment. */
const deliveryId = (call: Call): string => {
  const id = In.string(call.input, "orderId") ?? In.string(call.input, "shipmentId")
  if (id === undefined) throw Http.invalidInput("Either orderId or shipmentId is required.", "orderId")
  return id
}

const shipmentId = (call: Call): string => In.string(call.input, "shipmentId") ?? ""

const details = (call: Call, order: Order) => {
  const money = (units: number) => Money.Money(units, order.marketplace.currency)
  const { address, buyer } = order
  return {
    WarehouseId: `W${order.id.slice(0, 3)}`,
    AmazonOrderId: order.id,
    AmazonShipmentId: order.id,
    PurchaseDate: World.iso(order.purchased),
    ShippingAddress: {
      Name: address.name,
      AddressLine1: address.line1,
      City: address.city,
      ...Json.optional("StateOrRegion", address.state),
      PostalCode: address.postalCode,
      CountryCode: address.countryCode,
      Phone: address.phone,
      AddressType: order.business ? "Commercial" : "Residential"
    },
    PaymentMethodDetails: ["CreditCard"],
    MarketplaceId: order.marketplace.id,
    SellerId: call.seller.id,
    BuyerName: buyer.name,
    SellerDisplayName: call.seller.name,
    ShipmentItems: order.items.map((item) => ({
      ASIN: item.asin,
      SellerSKU: item.sku,
      OrderItemId: item.id,
      Title: item.title,
      QuantityOrdered: item.quantity,
      ItemPrice: money(item.price),
      ShippingPrice: money(item.shipping),
      PromotionDiscount: money(item.discount),
      SerialNumbers: []
    }))
  }
}

/** The operations of Shipment Invoicing and of Delivery by Amazon. */
export const handlers: Handlers = {
  "shipmentInvoicingV0.getShipmentDetails": (call) =>
    Http.ok({ payload: details(call, orderOf(call, shipmentId(call))) }),
  "shipmentInvoicingV0.submitInvoice": (call) =>
    submit(
      call,
      shipmentId(call),
      Json.string(call.body, "InvoiceContent") ?? "",
      Json.string(call.body, "ContentMD5Value") ?? ""
    ),
  "shipmentInvoicingV0.getInvoiceStatus": (call) => {
    const order = orderOf(call, shipmentId(call))
    return Http.ok({ payload: { Shipments: { AmazonShipmentId: order.id, InvoiceStatus: statusOf(call, order) } } })
  },
  "deliveryShipmentInvoiceV2022-07-01.submitInvoice": (call) =>
    submit(
      call,
      deliveryId(call),
      Json.string(call.body, "invoiceContent") ?? "",
      Json.string(call.body, "contentMD5Value") ?? ""
    ),
  "deliveryShipmentInvoiceV2022-07-01.getInvoiceStatus": (call) => {
    const order = orderOf(call, deliveryId(call))
    return Http.ok({ amazonOrderId: order.id, amazonShipmentId: order.id, invoiceStatus: statusOf(call, order) })
  }
}
