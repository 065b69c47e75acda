/**
 * Vendor Orders v1 (Retail Procurement): Amazon's purchase orders, and the vendor's answers to them.
 */
import * as Http from "../protocol/Http.ts"
import * as In from "../protocol/Input.ts"
import * as Json from "../protocol/Json.ts"
import * as Money from "../world/Money.ts"
import type { PurchaseLine, PurchaseOrder } from "../world/PurchaseOrders.ts"
import * as PurchaseOrders from "../world/PurchaseOrders.ts"
import * as World from "../world/World.ts"
import type { Call, Handlers } from "./Call.ts"
import { notFound } from "./common.ts"
import * as PageToken from "./PageToken.ts"
import * as Transactions from "./vendorTransactions.ts"

const day = 86_400_000

const eaches = (amount: number) => ({ amount, unitOfMeasure: "Eaches", unitSize: 1 })

const money = (order: PurchaseOrder, units: number) => ({
  currencyCode: order.marketplace.currency,
  amount: Money.text(units, order.marketplace.currency)
})

const line = (order: PurchaseOrder, { asin, listPrice, netCost, sequence, sku }: PurchaseLine) => ({
  itemSequenceNumber: sequence,
  vendorProductIdentifier: sku,
  netCost: money(order, netCost),
  listPrice: money(order, listPrice),
  asin
})

const interval = (from: number, to: number): string => `${World.iso(from)}--${World.iso(to)}`

const view = (order: PurchaseOrder, now: number, withDetails: boolean) => {
  const { lines, number, ordered, vendorCode, warehouse } = order
  const { since, state } = PurchaseOrders.stateAt(order, now)
  if (!withDetails) return { purchaseOrderNumber: number, purchaseOrderState: state }
  return {
    purchaseOrderNumber: number,
    purchaseOrderState: state,
    orderDetails: {
      purchaseOrderDate: World.iso(ordered),
      purchaseOrderStateChangedDate: World.iso(since),
      purchaseOrderType: "RegularOrder",
      paymentMethod: "Invoice",
      buyingParty: { partyId: warehouse },
      sellingParty: { partyId: vendorCode },
      shipToParty: { partyId: warehouse },
      billToParty: { partyId: warehouse },
      shipWindow: interval(ordered + 2 * day, ordered + 7 * day),
      deliveryWindow: interval(ordered + 4 * day, ordered + 10 * day),
      items: lines.map((one) => {
        const { asin, ...rest } = line(order, one)
        return {
          ...rest,
          amazonProductIdentifier: asin,
          orderedQuantity: eaches(one.quantity),
          isBackOrderAllowed: false
        }
      })
    }
  }
}

const itemStatus = (order: PurchaseOrder, one: PurchaseLine, now: number) => {
  const { asin, ...rest } = line(order, one)
  const said = order.acknowledgements.get(one.sequence)
  const acknowledged = said === undefined || said.at > now ? undefined : said
  const { accepted = 0, rejected = 0 } = acknowledged ?? {}
  const received = accepted > 0 && PurchaseOrders.isReceived(order, now)
  return {
    ...rest,
    buyerProductIdentifier: asin,
    orderedQuantity: { orderedQuantity: eaches(one.quantity) },
    acknowledgementStatus: {
      confirmationStatus: acknowledged === undefined
        ? "UNCONFIRMED"
        : accepted === 0
        ? "REJECTED"
        : accepted < one.quantity
        ? "PARTIALLY_ACCEPTED"
        : "ACCEPTED",
      acceptedQuantity: eaches(accepted),
      rejectedQuantity: eaches(rejected)
    },
    receivingStatus: {
      receiveStatus: received ? "RECEIVED" : "NOT_RECEIVED",
      receivedQuantity: eaches(received ? accepted : 0),
      ...(received ? { lastReceiveDate: World.iso(order.receives!) } : undefined)
    }
  }
}

const statusView = (order: PurchaseOrder, now: number) => {
  const { since, state } = PurchaseOrders.stateAt(order, now)
  return {
    purchaseOrderNumber: order.number,
    purchaseOrderStatus: state === "Closed" ? "CLOSED" : "OPEN",
    purchaseOrderDate: World.iso(order.ordered),
    lastUpdatedDate: World.iso(since),
    sellingParty: { partyId: order.vendorCode },
    shipToParty: { partyId: order.warehouse },
    itemStatus: order.lines.map((one) => itemStatus(order, one, now))
  }
}

const paging = { parameter: "nextToken", size: 100 }

/** The orders that a call is about: those that the filters which both lists have let through, in the order that was asked for. */
const found = (call: Call, input: In.Input, changed: "changed" | "updated"): Array<PurchaseOrder> => {
  const within = (time: number, name: string): boolean =>
    time >= (In.time(input, `${name}After`) ?? Number.NEGATIVE_INFINITY) &&
    time <= (In.time(input, `${name}Before`) ?? Number.POSITIVE_INFINITY)
  const vendorCode = In.text(input, "orderingVendorCode")
  const orders = [...PurchaseOrders.of(call.state.world, call.seller).values()].filter((order) =>
    order.ordered <= call.now &&
    within(order.ordered, "created") &&
    within(PurchaseOrders.stateAt(order, call.now).since, changed) &&
    (vendorCode === undefined || vendorCode === order.vendorCode)
  )
  const sign = In.text(input, "sortOrder") === "DESC" ? -1 : 1
  return orders.sort((a, b) => sign * (a.ordered - b.ordered))
}

const page = (call: Call, input: In.Input, orders: ReadonlyArray<PurchaseOrder>) => {
  const { items, nextToken } = PageToken.page(call, orders, { ...paging, size: In.number(input, "limit") ?? 100 })
  return { items, pagination: nextToken === undefined ? undefined : { pagination: { nextToken } } }
}

const getPurchaseOrders = (call: Call): Http.Reply => {
  const input = PageToken.inputOf(call, paging)
  const state = In.text(input, "purchaseOrderState")
  // Amazon changes and cancels nothing here.
  const none = input["isPOChanged"] === true || In.text(input, "poItemState") === "Cancelled"
  const orders = found(call, input, "changed").filter((order) =>
    !none && (state === undefined || state === PurchaseOrders.stateAt(order, call.now).state)
  )
  const { items, pagination } = page(call, input, orders)
  const withDetails = input["includeDetails"] !== false
  return Http.ok({ payload: { ...pagination, orders: items.map((order) => view(order, call.now, withDetails)) } })
}

const getPurchaseOrdersStatus = (call: Call): Http.Reply => {
  const input = PageToken.inputOf(call, paging)
  const wanted = (name: string, value: string): boolean => (In.text(input, name) ?? value) === value
  const some = (name: string, values: ReadonlyArray<string>): boolean =>
    In.text(input, name) === undefined || values.includes(In.text(input, name)!)
  const orders = found(call, input, "updated").filter((order) => {
    const { itemStatus, purchaseOrderStatus } = statusView(order, call.now)
    return wanted("purchaseOrderNumber", order.number) && wanted("purchaseOrderStatus", purchaseOrderStatus) &&
      wanted("shipToPartyId", order.warehouse) &&
      some("itemConfirmationStatus", itemStatus.map((one) => one.acknowledgementStatus.confirmationStatus)) &&
      some("itemReceiveStatus", itemStatus.map((one) => one.receivingStatus.receiveStatus))
  })
  const { items, pagination } = page(call, input, orders)
  return Http.ok({ payload: { ...pagination, ordersStatus: items.map((order) => statusView(order, call.now)) } })
}

/** An order that has come in already. */
export const orderOf = (call: Call, number: string): PurchaseOrder | undefined => {
  const order = PurchaseOrders.of(call.state.world, call.seller).get(number)
  return order === undefined || order.ordered > call.now ? undefined : order
}

interface Said {
  readonly order: PurchaseOrder
  readonly line: PurchaseLine
  readonly accepted: number
  readonly rejected: number
}

const quantityOf = (acknowledgements: ReadonlyArray<unknown>, code: string): number =>
  acknowledgements
    .filter((one) => Json.string(one, "acknowledgementCode") === code)
    .reduce<number>((sum, one) => {
      const quantity = Json.object(one, "acknowledgedQuantity")
      const size = Json.string(quantity, "unitOfMeasure") === "Cases" ? Json.number(quantity, "unitSize") ?? 1 : 1
      return sum + (Json.number(quantity, "amount") ?? 0) * size
    }, 0)

/** What a vendor says of a line; a text where it cannot be. */
const readLine = (order: PurchaseOrder, item: unknown): Said | string => {
  const sequence = Json.string(item, "itemSequenceNumber")
  const sku = Json.string(item, "vendorProductIdentifier")
  const asin = Json.string(item, "amazonProductIdentifier")
  const line = order.lines.find((one) =>
    sequence === undefined ? one.sku === sku || one.asin === asin : Number(one.sequence) === Number(sequence)
  )
  if (line === undefined) return `The purchase order ${order.number} has no item ${sequence ?? sku ?? asin ?? ""}.`
  const said = Json.list(item, "itemAcknowledgements")
  const accepted = quantityOf(said, "Accepted") + quantityOf(said, "Backordered")
  const rejected = quantityOf(said, "Rejected")
  if (said.some((one) => !((Json.number(one, "acknowledgedQuantity", "amount") ?? 0) >= 0))) {
    return `A quantity of item ${line.sequence} of the purchase order ${order.number} is below 0.`
  }
  return accepted + rejected > line.quantity
    ? `More of item ${line.sequence} of the purchase order ${order.number} is acknowledged than was ordered.`
    : { order, line, accepted, rejected }
}

const submitAcknowledgement = (call: Call): Http.Reply => {
  const said = Json.list(call.body, "acknowledgements").flatMap((acknowledgement): ReadonlyArray<Said | string> => {
    const number = Json.string(acknowledgement, "purchaseOrderNumber") ?? ""
    const order = orderOf(call, number)
    return order === undefined
      ? [`There is no purchase order ${number}.`]
      : Json.list(acknowledgement, "items").map((item) => readLine(order, item))
  })
  const problems = said.filter((one) => typeof one === "string")
  return Transactions.accepted(Transactions.submit(call, problems, (at) => {
    for (const one of said) {
      if (typeof one === "string") continue
      PurchaseOrders.acknowledge(one.order, one.line.sequence, { at, accepted: one.accepted, rejected: one.rejected })
    }
  }))
}

/** The operations of Vendor Orders. */
export const handlers: Handlers = {
  "vendorOrders.getPurchaseOrders": getPurchaseOrders,
  "vendorOrders.getPurchaseOrder": (call) => {
    const number = In.text(call.input, "purchaseOrderNumber") ?? ""
    const order = orderOf(call, number)
    if (order === undefined) throw notFound("purchase order", number)
    return Http.ok({ payload: view(order, call.now, true) })
  },
  "vendorOrders.submitAcknowledgement": submitAcknowledgement,
  "vendorOrders.getPurchaseOrdersStatus": getPurchaseOrdersStatus
}
