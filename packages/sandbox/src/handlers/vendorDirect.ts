/**
 * Vendor Direct Fulfillment, v1 and 2021-12-28: orders that the vendor ships to customers, their labels and documents,
 * and the vendor's stock. Both versions are equal, except for the envelope of v1.
 */
import * as Label from "../documents/Label.ts"
import * as Http from "../protocol/Http.ts"
import * as In from "../protocol/Input.ts"
import * as Json from "../protocol/Json.ts"
import { day } from "../protocol/Millis.ts"
import type { DirectOrder } from "../world/DirectOrders.ts"
import * as DirectOrders from "../world/DirectOrders.ts"
import * as Money from "../world/Money.ts"
import * as World from "../world/World.ts"
import type { Call, Handler, Handlers } from "./Call.ts"
import { notFound } from "./common.ts"
import * as PageToken from "./PageToken.ts"
import * as Transactions from "./vendorTransactions.ts"

const each = (amount: number) => ({ amount, unitOfMeasure: "Each" })

const money = ({ marketplace }: DirectOrder, units: number) => ({
  currencyCode: marketplace.currency,
  amount: Money.format(units, marketplace.currency)
})

const parties = ({ vendorCode, warehouse }: DirectOrder) => ({
  sellingParty: { partyId: vendorCode },
  shipFromParty: { partyId: warehouse }
})

const addressOf = ({ address }: DirectOrder) => ({
  name: address.name,
  addressLine1: address.line1,
  ...Json.optional("addressLine2", address.line2),
  city: address.city,
  stateOrRegion: address.state ?? address.city,
  postalCode: address.postalCode,
  countryCode: address.countryCode,
  phone: address.phone
})

const view = (order: DirectOrder, withDetails = true) => {
  if (!withDetails) return { purchaseOrderNumber: order.number }
  const { netPrice, ordered, quantity, tax } = order
  const taxes = { taxLineItem: [{ taxRate: "0.08", taxAmount: money(order, tax), type: "TOTAL" }] }
  return {
    purchaseOrderNumber: order.number,
    orderDetails: {
      customerOrderNumber: order.customerOrder,
      orderDate: World.iso(ordered),
      orderStatus: DirectOrders.statusOf(order),
      shipmentDetails: {
        isPriorityShipment: false,
        isScheduledDeliveryShipment: false,
        isPslipRequired: true,
        isGift: false,
        shipMethod: "UPS_GR_RES",
        shipmentDates: {
          requiredShipDate: World.iso(ordered + 2 * day),
          promisedDeliveryDate: World.iso(ordered + 5 * day)
        },
        messageToCustomer: "Thank you for your order."
      },
      taxTotal: taxes,
      ...parties(order),
      shipToParty: addressOf(order),
      billToParty: { partyId: "AMAZON" },
      items: [{
        itemSequenceNumber: "1",
        buyerProductIdentifier: order.asin,
        vendorProductIdentifier: order.sku,
        title: order.title,
        orderedQuantity: each(quantity),
        netPrice: money(order, netPrice),
        taxDetails: taxes,
        totalPrice: money(order, netPrice * quantity + tax)
      }]
    }
  }
}

const ordersOf = (call: Call): ReadonlyArray<DirectOrder> =>
  [...DirectOrders.of(call.state.world, call.seller, call.now).values()].filter((order) => order.ordered <= call.now)

const orderOf = (call: Call, number: string | undefined): DirectOrder | undefined =>
  ordersOf(call).find((order) => order.number === number)

const paging = { parameter: "nextToken", size: 100 }

/** A page of the orders with an event in the requested period. */
const page = (call: Call, timeOf: (order: DirectOrder) => number | undefined) => {
  const input = PageToken.inputOf(call, paging)
  const warehouse = In.string(input, "shipFromPartyId")
  const status = In.string(input, "status")
  const sign = In.string(input, "sortOrder") === "DESC" ? -1 : 1
  const matches = ordersOf(call)
    .flatMap((order) => {
      const time = timeOf(order)
      return time !== undefined && In.isWithin(input, time, "createdAfter", "createdBefore") ? [{ order, time }] : []
    })
    .filter(({ order }) =>
      (warehouse === undefined || order.warehouse === warehouse) &&
      (status === undefined || DirectOrders.statusOf(order) === status)
    )
    .sort((a, b) => sign * (a.time - b.time))
    .map(({ order }) => order)
  const { items, nextToken } = PageToken.page(call, matches, { ...paging, size: In.number(input, "limit") ?? 100 })
  return { input, items, pagination: PageToken.pagination(nextToken) }
}

/** Submits changes to orders. Each must name an existing order, in a state that allows the change. */
const submit = (
  call: Call,
  list: string,
  problemOf: (order: DirectOrder) => string | undefined,
  apply: (order: DirectOrder, item: unknown, at: number) => void
): string => {
  const items = Json.array(call.body, list)
  const submissions = items.map((item) => ({ item, order: orderOf(call, Json.string(item, "purchaseOrderNumber")) }))
  const problems = submissions.flatMap(({ item, order }) =>
    order === undefined
      ? [`The purchase order ${Json.string(item, "purchaseOrderNumber") ?? ""} does not exist.`]
      : problemOf(order) ?? []
  )
  return Transactions.submit(call, problems, (at) => {
    for (const { item, order } of submissions) if (order !== undefined) apply(order, item, at)
  })
}

const unless = (order: DirectOrder, ...states: ReadonlyArray<DirectOrders.DirectStatus>): string | undefined => {
  const status = DirectOrders.statusOf(order)
  return states.includes(status) ? undefined : `The purchase order ${order.number} is ${status}.`
}

/**
 * The code `00` accepts an order; all others are reasons to reject it. Source: the use case guide of Vendor
 * Direct Fulfillment.
 */
const acknowledge = (call: Call): string =>
  submit(call, "orderAcknowledgements", (order) => unless(order, "NEW"), (order, submission, at) => {
    if (Json.string(submission, "acknowledgementStatus", "code") === "00") order.accepted = at
    else order.cancelled = at
  })

const confirm = (call: Call): string =>
  submit(call, "shipmentConfirmations", (order) => unless(order, "ACCEPTED", "SHIPPED"), (order, submission, at) => {
    if (Json.string(submission, "shipmentDetails", "shipmentStatus") === "FLOOR_DENIAL") order.cancelled = at
    else order.shipped ??= at
  })

const requestLabels = (call: Call): string =>
  submit(call, "shippingLabelRequests", (order) => unless(order, "ACCEPTED", "SHIPPED"), (order, _, at) => {
    order.labelled ??= at
  })

const label = (order: DirectOrder) => ({
  purchaseOrderNumber: order.number,
  ...parties(order),
  labelFormat: "ZPL",
  labelData: [{
    packageIdentifier: "1",
    trackingNumber: order.trackingNumber,
    shipMethod: "UPS_GR_RES",
    shipMethodName: "UPS Ground Residential",
    content: Label.base64("ZPL", order.trackingNumber)
  }]
})

const slip = (order: DirectOrder) => ({
  purchaseOrderNumber: order.number,
  content: Label.base64("PDF", `Packing slip ${order.number}`),
  contentType: "application/pdf"
})

const invoice = (order: DirectOrder) => ({
  purchaseOrderNumber: order.number,
  content: Label.base64("PDF", `Invoice ${order.number}`)
})

const setStock = (call: Call): string => {
  const { seller } = call
  const inventory = Json.object(call.body, "inventory")
  const items = Json.array(inventory, "items").map((item) => ({
    sku: Json.string(item, "vendorProductIdentifier") ?? "",
    quantity: Json.number(item, "availableQuantity", "amount") ?? 0
  }))
  const problems = items.filter(({ sku }) => !seller.listings.has(sku)).map(({ sku }) =>
    `The item ${sku} does not exist.`
  )
  return Transactions.submit(call, problems, () => {
    const left = Json.readJson(inventory, ["isFullUpdate"]) === true ? [...seller.listings.keys()] : []
    const quantities = new Map(left.map((sku) => [sku, 0]))
    for (const { quantity, sku } of items) quantities.set(sku, quantity)
    for (const [sku, quantity] of quantities) {
      const listing = seller.listings.get(sku)
      if (listing?.channel !== "MFN") continue
      for (const offer of listing.offers.values()) offer.quantity = quantity
    }
  })
}

/** The differences between the versions. */
interface Version {
  readonly name: string
  readonly ok: (json: unknown) => Http.Reply
  readonly accepted: (transactionId: string) => Http.Reply
}

/** A handler that returns one order, if `has` is true for it. */
const showOne = (
  { ok }: Version,
  what: string,
  has: (order: DirectOrder) => boolean,
  show: (order: DirectOrder) => unknown
): Handler =>
(call) => {
  const number = In.string(call.input, "purchaseOrderNumber") ?? ""
  const order = orderOf(call, number)
  if (order === undefined || !has(order)) throw notFound(what, number)
  return ok(show(order))
}

/** A handler that returns all orders with an event in the requested period. */
const showMany = (
  { ok }: Version,
  name: string,
  timeOf: (order: DirectOrder) => number | undefined,
  show: (order: DirectOrder) => unknown
): Handler =>
(call) => {
  const { items, pagination } = page(call, timeOf)
  return ok({ ...pagination, [name]: items.map(show) })
}

const ordersHandlers = (version: Version): Handlers => ({
  [`vendorDirectFulfillmentOrders${version.name}.getOrders`]: (call) => {
    const { input, items, pagination } = page(call, (order) => order.ordered)
    const withDetails = input["includeDetails"] !== false
    return version.ok({ ...pagination, orders: items.map((order) => view(order, withDetails)) })
  },
  [`vendorDirectFulfillmentOrders${version.name}.getOrder`]: showOne(version, "purchase order", () => true, view),
  [`vendorDirectFulfillmentOrders${version.name}.submitAcknowledgement`]: (call) => version.accepted(acknowledge(call))
})

const shippingHandlers = (version: Version): Handlers => {
  const at = `vendorDirectFulfillmentShipping${version.name}.`
  const isLabelled = (order: DirectOrder): boolean => order.labelled !== undefined
  const isAccepted = (order: DirectOrder): boolean => order.accepted !== undefined
  const isShipped = (order: DirectOrder): boolean => order.shipped !== undefined
  return {
    [`${at}submitShippingLabelRequest`]: (call) => version.accepted(requestLabels(call)),
    [`${at}submitShipmentConfirmations`]: (call) => version.accepted(confirm(call)),
    [`${at}submitShipmentStatusUpdates`]: (call) =>
      version.accepted(submit(call, "shipmentStatusUpdates", (order) => unless(order, "SHIPPED"), () => {})),
    [`${at}getShippingLabel`]: showOne(version, "shipping label", isLabelled, label),
    [`${at}getShippingLabels`]: showMany(version, "shippingLabels", (order) => order.labelled, label),
    [`${at}getPackingSlip`]: showOne(version, "packing slip", isAccepted, slip),
    [`${at}getPackingSlips`]: showMany(version, "packingSlips", (order) => order.accepted, slip),
    [`${at}getCustomerInvoice`]: showOne(version, "customer invoice", isShipped, invoice),
    [`${at}getCustomerInvoices`]: showMany(version, "customerInvoices", (order) => order.shipped, invoice)
  }
}

const v1: Version = { name: "V1", ok: (payload) => Http.ok({ payload }), accepted: Transactions.accepted }
const v2021: Version = { name: "_2021-12-28", ok: Http.ok, accepted: Transactions.acceptedWithoutEnvelope }

/** The operations of Vendor Direct Fulfillment. */
export const handlers: Handlers = {
  ...ordersHandlers(v1),
  ...ordersHandlers(v2021),
  ...shippingHandlers(v1),
  ...shippingHandlers(v2021),
  "vendorDirectFulfillmentShipping_2021-12-28.createShippingLabels": (call) => {
    const number = In.string(call.input, "purchaseOrderNumber") ?? ""
    const order = orderOf(call, number)
    if (order === undefined) throw notFound("purchase order", number)
    const problem = unless(order, "ACCEPTED", "SHIPPED")
    if (problem !== undefined) throw Http.invalidInput(problem, "purchaseOrderNumber")
    order.labelled ??= call.now
    return Http.ok(label(order))
  },
  "vendorDirectFulfillmentInventoryV1.submitInventoryUpdate": (call) => v1.accepted(setStock(call))
}
