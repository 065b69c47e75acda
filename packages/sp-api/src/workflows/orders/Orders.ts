/**
 * Orders in one shape, whichever version of the Orders API they come from.
 *
 * Amazon removes the reading operations of Orders v0 on 2027-03-27. Code that is written against this module says which version answers in
 * one place, and reads on unchanged when it switches:
 *
 * ```ts
 * Orders.search({
 *   marketplaceIds: [Marketplace.DE.id],
 *   lastUpdatedAfter: "2026-01-01T00:00:00Z",
 *   include: ["RECIPIENT"]
 * }).pipe(Stream.runForEach((order) => Effect.log(order.id, order.status)))
 * ```
 *
 * What the common shape leaves out is in `raw`, as Amazon sent it.
 *
 * | `Order` | 2026-01-01 | v0 |
 * | --- | --- | --- |
 * | `id`, `createdAt`, `updatedAt` | `orderId`, `createdTime`, `lastUpdatedTime` | `AmazonOrderId`, `PurchaseDate`, `LastUpdateDate` |
 * | `sellerOrderId` | the alias of type `SELLER_ORDER_ID` | `SellerOrderId` |
 * | `status` | `fulfillment.fulfillmentStatus` | `OrderStatus`, in the spelling of 2026-01-01 |
 * | `fulfilledBy` | `fulfillment.fulfilledBy` | `FulfillmentChannel`: `AFN` is `AMAZON`, `MFN` is `MERCHANT` |
 * | `marketplaceId` | `salesChannel.marketplaceId` | `MarketplaceId` |
 * | `total` | `proceeds.grandTotal` | `OrderTotal` |
 * | `shipBy`, `deliverBy` | `fulfillment.shipByWindow`, `deliverByWindow` | `EarliestShipDate` … `LatestDeliveryDate` |
 * | `isBusiness`, `isPrime` | `programs` holds `AMAZON_BUSINESS`, `PRIME` | `IsBusinessOrder`, `IsPrime` |
 * | `buyer`, `shippingAddress` | `buyer`, `recipient.deliveryAddress` | `BuyerInfo`, `ShippingAddress` |
 * | `items` | `orderItems` | `getOrderItems`, one more call for each order |
 *
 * Personal data: `BUYER` and `RECIPIENT` of `include` ask for it. On v0 they fetch a restricted data token; on 2026-01-01 the roles of the
 * application are enough.
 *
 * Source: developer-docs.amazon.com/sp-api, "Orders API Migration Guide".
 */
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import * as Current from "../../apis/Orders_2026_01_01.ts"
import * as V0 from "../../apis/OrdersV0.ts"
import type { DataElement } from "../../http/internal/operationFacts.ts"
import type { SpApi } from "../../operation/internal/spApiService.ts"
import type { DateTimeInput } from "../../operation/Operation.ts"
import type { SpApiError } from "../../SpApiError.ts"
import { fail, RequestInvalid } from "../../SpApiError.ts"
import * as Fields from "../internal/fields.ts"
import type { IncludedData, Order, Status } from "./internal/orderShape.ts"
import * as OrderShape from "./internal/orderShape.ts"

export type {
  Address,
  Buyer,
  FulfilledBy,
  IncludedData,
  Money,
  Order,
  OrderItem,
  Raw,
  Status,
  Window
} from "./internal/orderShape.ts"

/** The versions of the Orders API. */
export type Version = "2026-01-01" | "v0"

/** Which version answers, and what it should tell. */
export interface Options {
  /** Default: `2026-01-01`. */
  readonly version?: Version | undefined
  /**
   * What to tell beside what every order holds. `FULFILLMENT` and `PROCEEDS`, from which the common shape is filled, are always asked for.
   * v0 knows `BUYER` and `RECIPIENT`, and tells everything else that it has anyway.
   */
  readonly include?: ReadonlyArray<IncludedData> | undefined
}

/** Which orders. Exactly one of `createdAfter` and `lastUpdatedAfter` is needed, and the end of the other one is not allowed. */
export interface SearchInput extends Options {
  /** 1 to 50 marketplaces, all of the client's region. */
  readonly marketplaceIds: ReadonlyArray<string>
  readonly createdAfter?: DateTimeInput | undefined
  readonly createdBefore?: DateTimeInput | undefined
  readonly lastUpdatedAfter?: DateTimeInput | undefined
  readonly lastUpdatedBefore?: DateTimeInput | undefined
  readonly statuses?: ReadonlyArray<Status> | undefined
  readonly fulfilledBy?: ReadonlyArray<OrderShape.FulfilledBy> | undefined
  /** 1 to 100, the default. */
  readonly pageSize?: number | undefined
}

const invalid = (operation: string, field: string, description: string): Effect.Effect<never, SpApiError> =>
  fail(operation, new RequestInvalid({ field, description }))

/** What is wrong with a search; both versions would say so with a 400 that has used up a token of a slow plan. */
const wrongWith = (input: SearchInput): readonly [field: string, description: string] | undefined => {
  const { createdAfter, createdBefore, lastUpdatedAfter, lastUpdatedBefore, marketplaceIds } = input
  if ((createdAfter === undefined) === (lastUpdatedAfter === undefined)) {
    return ["createdAfter", "give exactly one of createdAfter and lastUpdatedAfter"]
  }
  if (createdBefore !== undefined && createdAfter === undefined) {
    return ["createdBefore", "goes with createdAfter only; lastUpdatedBefore goes with lastUpdatedAfter"]
  }
  if (lastUpdatedBefore !== undefined && lastUpdatedAfter === undefined) {
    return ["lastUpdatedBefore", "goes with lastUpdatedAfter only; createdBefore goes with createdAfter"]
  }
  if (marketplaceIds.length === 0 || marketplaceIds.length > 50) {
    return ["marketplaceIds", `takes 1 to 50 marketplaces, not ${marketplaceIds.length}`]
  }
  return undefined
}

const included = (options: Options): ReadonlyArray<IncludedData> => [
  ...new Set<IncludedData>(["FULFILLMENT", "PROCEEDS", ...options.include ?? []])
]

const elements = (
  options: Options,
  ofItems: boolean
): { readonly dataElements: ReadonlyArray<DataElement> } | undefined => {
  const asked = options.include ?? []
  const dataElements: Array<DataElement> = []
  if (asked.includes("BUYER")) dataElements.push("buyerInfo")
  if (asked.includes("RECIPIENT") && !ofItems) dataElements.push("shippingAddress")
  return dataElements.length === 0 ? undefined : { dataElements }
}

const withItems = (order: V0.Order, options: Options): Effect.Effect<Order, SpApiError, SpApi> => {
  const orderId = Fields.string(Fields.of(order).AmazonOrderId)
  return orderId === undefined ? Effect.succeed(OrderShape.fromV0(order, undefined)) : Effect.map(
    Stream.runCollect(V0.getOrderItems.items({ orderId }, elements(options, true))),
    (items) => OrderShape.fromV0(order, items)
  )
}

const searchCurrent = (input: SearchInput): Stream.Stream<Order, SpApiError, SpApi> =>
  Stream.map(
    Current.searchOrders.items({
      marketplaceIds: input.marketplaceIds,
      createdAfter: input.createdAfter,
      createdBefore: input.createdBefore,
      lastUpdatedAfter: input.lastUpdatedAfter,
      lastUpdatedBefore: input.lastUpdatedBefore,
      fulfillmentStatuses: input.statuses,
      fulfilledBy: input.fulfilledBy,
      maxResultsPerPage: input.pageSize,
      includedData: included(input)
    }),
    OrderShape.fromCurrent
  )

const searchV0 = (input: SearchInput): Stream.Stream<Order, SpApiError, SpApi> =>
  Stream.mapEffect(
    V0.getOrders.items({
      MarketplaceIds: input.marketplaceIds,
      CreatedAfter: input.createdAfter,
      CreatedBefore: input.createdBefore,
      LastUpdatedAfter: input.lastUpdatedAfter,
      LastUpdatedBefore: input.lastUpdatedBefore,
      OrderStatuses: input.statuses?.map(OrderShape.statusOfV0),
      FulfillmentChannels: input.fulfilledBy?.map(OrderShape.channelOf),
      MaxResultsPerPage: input.pageSize
    }, elements(input, false)),
    (order) => withItems(order, input)
  )

/**
 * Orders, page by page as they are asked for, each with its items.
 *
 * Fails with `RequestInvalid` before anything is sent where the times contradict one another.
 */
export const search = (input: SearchInput): Stream.Stream<Order, SpApiError, SpApi> => {
  const isV0 = input.version === "v0"
  const wrong = wrongWith(input)
  if (wrong !== undefined) {
    return Stream.fromEffect(invalid((isV0 ? V0.getOrders : Current.searchOrders).spec.name, ...wrong))
  }
  return isV0 ? searchV0(input) : searchCurrent(input)
}

/** One order with its items. Fails with `NotFound` where there is none. */
export const get = (orderId: string, options: Options = {}): Effect.Effect<Order, SpApiError, SpApi> =>
  options.version === "v0"
    ? Effect.flatMap(V0.getOrder({ orderId }, elements(options, false)), (response) => {
      const { payload } = Fields.of(response)
      return Fields.isObject(payload)
        ? withItems(payload, options)
        : Fields.missing(V0.getOrder, "it has no payload, so no order")
    })
    : Effect.flatMap(Current.getOrder({ orderId, includedData: included(options) }), (response) => {
      const { order } = Fields.of(response)
      return Fields.isObject(order)
        ? Effect.succeed(OrderShape.fromCurrent(order))
        : Fields.missing(Current.getOrder, "it has no order")
    })
