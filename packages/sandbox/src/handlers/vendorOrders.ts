/**
 * Vendor Orders v1 (Retail Procurement): Amazon's purchase orders, and their acknowledgements by the vendor.
 */
import * as Http from "../protocol/Http.ts"
import * as In from "../protocol/Input.ts"
import * as Json from "../protocol/Json.ts"
import { day } from "../protocol/Millis.ts"
import * as Money from "../world/Money.ts"
import type { PurchaseLine, PurchaseOrder } from "../world/PurchaseOrders.ts"
import * as PurchaseOrders from "../world/PurchaseOrders.ts"
import * as World from "../world/World.ts"
import type { Call, Handlers } from "./Call.ts"
import { notFound } from "./common.ts"
import * as PageToken from "./PageToken.ts"
import * as Transactions from "./vendorTransactions.ts"

const eaches = (amount: number) => ({ amount, unitOfMeasure: "Eaches", unitSize: 1 })

const money = (order: PurchaseOrder, units: number) => ({
  currencyCode: order.marketplace.currency,
  amount: Money.format(units, order.marketplace.currency)
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
      items: lines.map((purchaseLine) => {
        const { asin, ...rest } = line(order, purchaseLine)
        return {
          ...rest,
          amazonProductIdentifier: asin,
          orderedQuantity: eaches(purchaseLine.quantity),
          isBackOrderAllowed: false
        }
      })
    }
  }
}

const itemStatus = (order: PurchaseOrder, purchaseLine: PurchaseLine, now: number) => {
  const { asin, ...rest } = line(order, purchaseLine)
  const latest = order.acknowledgements.get(purchaseLine.sequence)
  const acknowledged = latest === undefined || latest.at > now ? undefined : latest
  const { accepted = 0, rejected = 0 } = acknowledged ?? {}
  const received = accepted > 0 && PurchaseOrders.isReceived(order, now)
  return {
    ...rest,
    buyerProductIdentifier: asin,
    orderedQuantity: { orderedQuantity: eaches(purchaseLine.quantity) },
    acknowledgementStatus: {
      confirmationStatus: acknowledged === undefined
        ? "UNCONFIRMED"
        : accepted === 0
        ? "REJECTED"
        : accepted < purchaseLine.quantity
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
    itemStatus: order.lines.map((purchaseLine) => itemStatus(order, purchaseLine, now))
  }
}

const paging = { parameter: "nextToken", size: 100 }

/** The orders that pass the filters of both lists, in the requested order. */
const ordersOf = (call: Call, input: In.Input, changed: "changed" | "updated"): Array<PurchaseOrder> => {
  const within = (time: number, name: string): boolean => In.isWithin(input, time, `${name}After`, `${name}Before`)
  const vendorCode = In.string(input, "orderingVendorCode")
  const orders = [...PurchaseOrders.of(call.state.world, call.seller, call.now).values()].filter((order) =>
    order.ordered <= call.now &&
    within(order.ordered, "created") &&
    within(PurchaseOrders.stateAt(order, call.now).since, changed) &&
    (vendorCode === undefined || vendorCode === order.vendorCode)
  )
  const sign = In.string(input, "sortOrder") === "DESC" ? -1 : 1
  return orders.sort((a, b) => sign * (a.ordered - b.ordered))
}

const page = (call: Call, input: In.Input, orders: ReadonlyArray<PurchaseOrder>) => {
  const { items, nextToken } = PageToken.page(call, orders, { ...paging, size: In.number(input, "limit") ?? 100 })
  return { items, pagination: PageToken.pagination(nextToken) }
}

const getPurchaseOrders = (call: Call): Http.Reply => {
  const input = PageToken.inputOf(call, paging)
  const state = In.string(input, "purchaseOrderState")
  // The sandbox has no changed or cancelled purchase orders.
  const none = input["isPOChanged"] === true || In.string(input, "poItemState") === "Cancelled"
  const orders = ordersOf(call, input, "changed").filter((order) =>
    !none && (state === undefined || state === PurchaseOrders.stateAt(order, call.now).state)
  )
  const { items, pagination } = page(call, input, orders)
  const withDetails = input["includeDetails"] !== false
  return Http.ok({ payload: { ...pagination, orders: items.map((order) => view(order, call.now, withDetails)) } })
}

const getPurchaseOrdersStatus = (call: Call): Http.Reply => {
  const input = PageToken.inputOf(call, paging)
  const matches = (name: string, value: string): boolean => (In.string(input, name) ?? value) === value
  const some = (name: string, values: ReadonlyArray<string>): boolean =>
    In.string(input, name) === undefined || values.includes(In.string(input, name)!)
  const orders = ordersOf(call, input, "updated").filter((order) => {
    const { itemStatus, purchaseOrderStatus } = statusView(order, call.now)
    return matches("purchaseOrderNumber", order.number) && matches("purchaseOrderStatus", purchaseOrderStatus) &&
      matches("shipToPartyId", order.warehouse) &&
      some("itemConfirmationStatus", itemStatus.map((status) => status.acknowledgementStatus.confirmationStatus)) &&
      some("itemReceiveStatus", itemStatus.map((status) => status.receivingStatus.receiveStatus))
  })
  const { items, pagination } = page(call, input, orders)
  return Http.ok({ payload: { ...pagination, ordersStatus: items.map((order) => statusView(order, call.now)) } })
}

/** The order with a number; undefined for future orders. */
export const orderOf = (call: Call, number: string): PurchaseOrder | undefined => {
  const order = PurchaseOrders.of(call.state.world, call.seller, call.now).get(number)
  return order === undefined || order.ordered > call.now ? undefined : order
}

interface LineAcknowledgement {
  readonly order: PurchaseOrder
  readonly line: PurchaseLine
  readonly accepted: number
  readonly rejected: number
}

const quantityOf = (acknowledgements: ReadonlyArray<unknown>, code: string): number =>
  acknowledgements
    .filter((acknowledgement) => Json.string(acknowledgement, "acknowledgementCode") === code)
    .reduce<number>((sum, acknowledgement) => {
      const quantity = Json.object(acknowledgement, "acknowledgedQuantity")
      const size = Json.string(quantity, "unitOfMeasure") === "Cases" ? Json.number(quantity, "unitSize") ?? 1 : 1
      return sum + (Json.number(quantity, "amount") ?? 0) * size
    }, 0)

/** The acknowledgement of a line, or a string that says what is wrong with it. */
const readLine = (order: PurchaseOrder, item: unknown): LineAcknowledgement | string => {
  const sequence = Json.string(item, "itemSequenceNumber")
  const sku = Json.string(item, "vendorProductIdentifier")
  const asin = Json.string(item, "amazonProductIdentifier")
  const line = order.lines.find((line) =>
    sequence === undefined ? line.sku === sku || line.asin === asin : Number(line.sequence) === Number(sequence)
  )
  if (line === undefined) return `The purchase order ${order.number} has no item ${sequence ?? sku ?? asin ?? ""}.`
  const acknowledgements = Json.array(item, "itemAcknowledgements")
  const accepted = quantityOf(acknowledgements, "Accepted") + quantityOf(acknowledgements, "Backordered")
  const rejected = quantityOf(acknowledgements, "Rejected")
  if (
    acknowledgements.some((acknowledgement) =>
      !((Json.number(acknowledgement, "acknowledgedQuantity", "amount") ?? 0) >= 0)
    )
  ) {
    return `A quantity of item ${line.sequence} of the purchase order ${order.number} is below 0.`
  }
  return accepted + rejected > line.quantity
    ? `More of item ${line.sequence} of the purchase order ${order.number} is acknowledged than was ordered.`
    : { order, line, accepted, rejected }
}

const submitAcknowledgement = (call: Call): Http.Reply => {
  const results = Json.array(call.body, "acknowledgements").flatMap(
    (acknowledgement): ReadonlyArray<LineAcknowledgement | string> => {
      const number = Json.string(acknowledgement, "purchaseOrderNumber") ?? ""
      const order = orderOf(call, number)
      return order === undefined
        ? [`The purchase order ${number} does not exist.`]
        : Json.array(acknowledgement, "items").map((item) => readLine(order, item))
    }
  )
  const problems = results.filter((result) => typeof result === "string")
  return Transactions.accepted(Transactions.submit(call, problems, (at) => {
    for (const result of results) {
      if (typeof result === "string") continue
      PurchaseOrders.acknowledge(result.order, result.line.sequence, {
        at,
        accepted: result.accepted,
        rejected: result.rejected
      })
    }
  }))
}

/** The operations of Vendor Orders. */
export const handlers: Handlers = {
  "vendorOrders.getPurchaseOrders": getPurchaseOrders,
  "vendorOrders.getPurchaseOrder": (call) => {
    const number = In.string(call.input, "purchaseOrderNumber") ?? ""
    const order = orderOf(call, number)
    if (order === undefined) throw notFound("purchase order", number)
    return Http.ok({ payload: view(order, call.now, true) })
  },
  "vendorOrders.submitAcknowledgement": submitAcknowledgement,
  "vendorOrders.getPurchaseOrdersStatus": getPurchaseOrdersStatus
}
