/**
 * Finances v0 and 2024-06-19: proceeds of the orders.
 */
import * as Http from "../protocol/Http.ts"
import type { Input } from "../protocol/Input.ts"
import * as In from "../protocol/Input.ts"
import * as Json from "../protocol/Json.ts"
import { day, minute } from "../protocol/Millis.ts"
import { number } from "../world/Money.ts"
import { feesOf } from "../world/Offers.ts"
import type { Order, OrderItem } from "../world/Orders.ts"
import * as Orders from "../world/Orders.ts"
import { iso, siteName } from "../world/World.ts"
import type { Call, Handlers } from "./Call.ts"
import * as PageToken from "./PageToken.ts"
import { seenAt } from "./searchLag.ts"

/** An order is posted when its first package is shipped. */
const postedAt = (order: Order): number | undefined => order.packages[0]?.shipped

const postedOrders = (
  call: Call,
  from: number,
  to: number
): ReadonlyArray<{ readonly order: Order; readonly posted: number }> =>
  call.seller.orders.flatMap((order) => {
    const posted = postedAt(order)
    return posted !== undefined && posted <= seenAt(call, order.id) && posted >= from && posted <= to
      ? [{ order, posted }]
      : []
  }).sort((a, b) => a.posted - b.posted)

const feesOfItem = (call: Pick<Call, "state">, order: Order, item: OrderItem) =>
  feesOf(
    call.state.world.catalogue.byAsin.get(item.asin),
    item.price,
    item.shipping,
    order.channel === "AFN",
    order.marketplace.currency
  )

/** What the seller receives for an item, in the smallest unit of the currency. */
export const proceeds = (call: Pick<Call, "state">, order: Order, item: OrderItem): number => {
  const fees = feesOfItem(call, order, item)
  return item.price + item.shipping + item.tax - item.discount - fees.referral - fees.fulfillment
}

/** What an order brings is deferred for a week. */
const statusAt = (posted: number, now: number): string => posted + 7 * day <= now ? "DEFERRED_RELEASED" : "DEFERRED"

const transaction = (call: Call, order: Order, posted: number) => {
  const { currency } = order.marketplace
  const amount = (units: number) => ({ currencyCode: currency, currencyAmount: number(units, currency) })
  const breakdown = (breakdownType: string, units: number) => ({ breakdownType, breakdownAmount: amount(units) })
  const sum = (of: (item: OrderItem) => number): number => order.items.reduce((total, item) => total + of(item), 0)
  return {
    sellingPartnerMetadata: {
      sellingPartnerId: call.seller.id,
      marketplaceId: order.marketplace.id,
      accountType: "Standard Orders"
    },
    relatedIdentifiers: [{ relatedIdentifierName: "ORDER_ID", relatedIdentifierValue: order.id }],
    transactionType: "Shipment",
    transactionId: `${order.id}-shipment`,
    transactionStatus: statusAt(posted, call.now),
    description: "Order Payment",
    postedDate: iso(posted),
    totalAmount: amount(sum((item) => proceeds(call, order, item))),
    marketplaceDetails: {
      marketplaceId: order.marketplace.id,
      marketplaceName: siteName(order.marketplace)
    },
    items: order.items.map((item) => ({
      description: item.title,
      totalAmount: amount(proceeds(call, order, item)),
      contexts: [{
        contextType: "ProductContext",
        asin: item.asin,
        sku: item.sku,
        quantityShipped: item.quantity,
        fulfillmentNetwork: order.channel
      }]
    })),
    breakdowns: [
      breakdown("Product Charges", sum((item) => item.price)),
      breakdown("Tax", sum((item) => item.tax)),
      breakdown("Shipping", sum((item) => item.shipping)),
      breakdown("Promotions", -sum((item) => item.discount)),
      breakdown(
        "Amazon Fees",
        -sum((item) => feesOfItem(call, order, item).referral + feesOfItem(call, order, item).fulfillment)
      )
    ]
  }
}

const refundOf = (call: Call, order: Order, refund: Orders.Refund) => {
  const { currency } = order.marketplace
  return {
    sellingPartnerMetadata: {
      sellingPartnerId: call.seller.id,
      marketplaceId: order.marketplace.id,
      accountType: "Standard Orders"
    },
    relatedIdentifiers: [{ relatedIdentifierName: "ORDER_ID", relatedIdentifierValue: order.id }],
    transactionType: "Refund",
    transactionId: `${order.id}-refund-${order.refunds.indexOf(refund) + 1}`,
    transactionStatus: "RELEASED",
    description: "Refund Order",
    postedDate: iso(refund.at),
    totalAmount: { currencyCode: currency, currencyAmount: -number(refund.units, currency) },
    marketplaceDetails: { marketplaceId: order.marketplace.id, marketplaceName: siteName(order.marketplace) }
  }
}

const transactionsPaging = { parameter: "nextToken", size: 100 }

const listTransactions = (call: Call): Http.Reply => {
  const input = PageToken.inputOf(call, transactionsPaging)
  const from = In.time(input, "postedAfter")
  const relatedName = In.string(input, "relatedIdentifierName")
  const relatedValue = In.string(input, "relatedIdentifierValue")
  const to = In.time(input, "postedBefore") ?? call.now - 2 * minute
  const marketplaceId = In.string(input, "marketplaceId")
  const status = In.string(input, "transactionStatus")
  // `postedBefore` is not included, as in the model.
  const refunds = call.seller.orders.flatMap((order) =>
    order.refunds.filter(({ at }) => at <= seenAt(call, order.id) && at >= (from ?? 0) && at < to)
      .map((refund) => ({ order, posted: refund.at, refund }))
  )
  const shipments = postedOrders(call, from ?? 0, to - 1).map((posted) => ({ ...posted, refund: undefined }))
  const matches = [...shipments, ...refunds].filter(({ order, posted, refund }) =>
    (marketplaceId === undefined || order.marketplace.id === marketplaceId) &&
    (relatedName !== "ORDER_ID" || order.id === relatedValue) &&
    (status === undefined ||
      status === (refund === undefined ? statusAt(posted, call.now) : "RELEASED"))
  ).sort((a, b) => a.posted - b.posted)
  const { items, nextToken } = PageToken.page(call, matches, transactionsPaging)
  return Http.ok({
    payload: {
      transactions: items.map(({ order, posted, refund }) =>
        refund === undefined ? transaction(call, order, posted) : refundOf(call, order, refund)
      ),
      ...Json.optional("nextToken", nextToken)
    }
  })
}

const shipmentEvent = (call: Call, order: Order, posted: number) => {
  const { currency } = order.marketplace
  const amount = (units: number) => ({ CurrencyCode: currency, CurrencyAmount: number(units, currency) })
  return {
    AmazonOrderId: order.id,
    SellerOrderId: order.id,
    MarketplaceName: siteName(order.marketplace),
    PostedDate: iso(posted),
    ShipmentItemList: order.items.map((item) => {
      const fees = feesOfItem(call, order, item)
      return {
        SellerSKU: item.sku,
        OrderItemId: item.id,
        QuantityShipped: item.quantity,
        ItemChargeList: [
          { ChargeType: "Principal", ChargeAmount: amount(item.price) },
          { ChargeType: "Tax", ChargeAmount: amount(item.tax) },
          { ChargeType: "ShippingCharge", ChargeAmount: amount(item.shipping) }
        ],
        ItemFeeList: [
          { FeeType: "Commission", FeeAmount: amount(-fees.referral) },
          ...(fees.fulfillment === 0
            ? []
            : [{ FeeType: "FBAPerUnitFulfillmentFee", FeeAmount: amount(-fees.fulfillment) }])
        ]
      }
    })
  }
}

const eventsPaging = { parameter: "NextToken", size: 100 }

const events = (
  call: Call,
  select: (input: Input) => ReadonlyArray<{ readonly order: Order; readonly posted: number }>
): Http.Reply => {
  const input = PageToken.inputOf(call, eventsPaging)
  const size = In.number(input, "MaxResultsPerPage") ?? 100
  const { items, nextToken } = PageToken.page(call, select(input), { ...eventsPaging, size })
  return Http.ok({
    payload: {
      FinancialEvents: { ShipmentEventList: items.map(({ order, posted }) => shipmentEvent(call, order, posted)) },
      ...Json.optional("NextToken", nextToken)
    }
  })
}

/** A financial event group covers two weeks. */
const groupLength = 14 * day

const groupStart = (time: number): number => time - time % groupLength

const groupId = (call: Call, start: number): string => Buffer.from(`${call.seller.id}/${start}`).toString("base64url")

const listGroups = (call: Call): Http.Reply => {
  const after = In.time(call.input, "FinancialEventGroupStartedAfter") ?? call.now - 90 * day
  const before = In.time(call.input, "FinancialEventGroupStartedBefore") ?? call.now
  const groups: Array<unknown> = []
  const { currency } = call.seller.marketplaces[0]!
  for (
    let start = groupStart(call.now);
    start >= Math.max(after, call.state.world.start - 90 * day);
    start -= groupLength
  ) {
    if (start > before) continue
    const open = start + groupLength > call.now
    const sum = postedOrders(call, start, start + groupLength - 1)
      .filter(({ order }) => order.marketplace.currency === currency)
      .reduce(
        (total, { order }) => total + order.items.reduce((part, item) => part + proceeds(call, order, item), 0),
        0
      )
    groups.push({
      FinancialEventGroupId: groupId(call, start),
      ProcessingStatus: open ? "Open" : "Closed",
      ...(open
        ? undefined
        : {
          FundTransferStatus: "Successful",
          FundTransferDate: iso(start + groupLength + 2 * day),
          AccountTail: "123"
        }),
      OriginalTotal: { CurrencyCode: currency, CurrencyAmount: number(sum, currency) },
      BeginningBalance: { CurrencyCode: currency, CurrencyAmount: 0 },
      FinancialEventGroupStart: iso(start),
      ...(open ? undefined : { FinancialEventGroupEnd: iso(start + groupLength) })
    })
  }
  const size = In.number(call.input, "MaxResultsPerPage") ?? 10
  const { items, nextToken } = PageToken.page(call, groups, { parameter: "NextToken", size })
  return Http.ok({
    payload: { FinancialEventGroupList: items, ...Json.optional("NextToken", nextToken) }
  })
}

/** The operations of Finances. */
export const handlers: Handlers = {
  "finances_2024-06-19.listTransactions": listTransactions,
  "financesV0.listFinancialEvents": (call) =>
    events(
      call,
      (input) => postedOrders(call, In.time(input, "PostedAfter") ?? 0, In.time(input, "PostedBefore") ?? call.now)
    ),
  "financesV0.listFinancialEventsByOrderId": (call) =>
    events(
      call,
      (input) => postedOrders(call, 0, call.now).filter(({ order }) => order.id === In.string(input, "orderId"))
    ),
  "financesV0.listFinancialEventsByGroupId": (call) =>
    events(
      call,
      (input) =>
        postedOrders(call, 0, call.now).filter(({ posted }) =>
          groupId(call, groupStart(posted)) === In.string(input, "eventGroupId")
        )
    ),
  "financesV0.listFinancialEventGroups": listGroups
}
