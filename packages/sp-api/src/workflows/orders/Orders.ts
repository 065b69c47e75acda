/**
 * Orders in one shape for both versions of the Orders API.
 *
 * Amazon removes the read operations of Orders v0 on 2027-03-27. A program that uses this module selects the version
 * with one option, and needs no other change to switch:
 *
 * ```ts
 * Orders.search({
 *   marketplaceIds: [Marketplace.DE.id],
 *   lastUpdatedAfter: "2026-01-01T00:00:00Z",
 *   include: ["RECIPIENT"]
 * }).pipe(Stream.runForEach((order) => Effect.log(order.id, order.status)))
 * ```
 *
 * `raw` is the order as Amazon sent it, with everything that the common shape leaves out.
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
 * `BUYER` and `RECIPIENT` in `include` request personal data. For v0 they use a restricted data token; for 2026-01-01
 * the roles of the application are enough.
 *
 * Source: developer-docs.amazon.com/sp-api, "Orders API Migration Guide".
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import * as Stream from "effect/Stream"
import * as Current from "../../apis/Orders_2026_01_01.ts"
import * as V0 from "../../apis/OrdersV0.ts"
import type { DataElement } from "../../http/internal/operationFacts.ts"
import type { SpApi } from "../../operation/internal/spApiService.ts"
import type { DateTimeInput } from "../../operation/Operation.ts"
import type { SpApiError } from "../../SpApiError.ts"
import { fail, RequestInvalid } from "../../SpApiError.ts"
import * as Fields from "../internal/fields.ts"
import { located } from "../internal/located.ts"
import { layerOf } from "../internal/service.ts"
import * as Mapping from "./internal/mapping.ts"
import type { FulfilledBy, IncludedData, Order, Status } from "./internal/order.ts"

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
} from "./internal/order.ts"

/** A version of the Orders API. */
export type Version = "2026-01-01" | "v0"

/** The version, and the data to include. */
export interface Options {
  /** Default: `2026-01-01`. */
  readonly version?: Version | undefined
  /**
   * Data to include beside what every order has. `FULFILLMENT` and `PROCEEDS` are always included, as the common shape
   * needs them. For v0 only `BUYER` and `RECIPIENT` matter: it returns everything else in any case.
   */
  readonly include?: ReadonlyArray<IncludedData> | undefined
}

/**
 * A search. Exactly one of `createdAfter` and `lastUpdatedAfter` is required; `createdBefore` and `lastUpdatedBefore`
 * go with the start of the same kind.
 */
export interface SearchInput extends Options {
  /** 1 to 50 marketplaces of the client's region. */
  readonly marketplaceIds: ReadonlyArray<string>
  readonly createdAfter?: DateTimeInput | undefined
  readonly createdBefore?: DateTimeInput | undefined
  readonly lastUpdatedAfter?: DateTimeInput | undefined
  readonly lastUpdatedBefore?: DateTimeInput | undefined
  readonly statuses?: ReadonlyArray<Status> | undefined
  readonly fulfilledBy?: ReadonlyArray<FulfilledBy> | undefined
  /** Orders in a page, 1 to 100; default 100. */
  readonly pageSize?: number | undefined
}

/** The first problem of a search. Amazon would report it with a 400, at the cost of a call with a low rate limit. */
const problemOf = (input: SearchInput): RequestInvalid | undefined => {
  const { createdAfter, createdBefore, lastUpdatedAfter, lastUpdatedBefore, marketplaceIds } = input
  const invalid = (field: string, description: string) => new RequestInvalid({ field, description })
  if (createdAfter === undefined && lastUpdatedAfter === undefined) {
    return invalid("createdAfter", "is missing; set either createdAfter or lastUpdatedAfter")
  }
  if (createdAfter !== undefined && lastUpdatedAfter !== undefined) {
    return invalid("createdAfter", "cannot be combined with lastUpdatedAfter; set only one of them")
  }
  if (createdBefore !== undefined && createdAfter === undefined) {
    return invalid("createdBefore", "cannot be combined with lastUpdatedAfter; use lastUpdatedBefore")
  }
  if (lastUpdatedBefore !== undefined && lastUpdatedAfter === undefined) {
    return invalid("lastUpdatedBefore", "cannot be combined with createdAfter; use createdBefore")
  }
  return marketplaceIds.length === 0 || marketplaceIds.length > 50
    ? invalid("marketplaceIds", `must have 1 to 50 marketplaces, and has ${marketplaceIds.length}`)
    : undefined
}

const included = (options: Options): ReadonlyArray<IncludedData> => [
  ...new Set<IncludedData>(["FULFILLMENT", "PROCEEDS", ...options.include ?? []])
]

/** The personal data of v0 that a call requests by a restricted data token. Items have no address. */
const restricted = (
  { include = [] }: Options,
  target: "order" | "items"
): { readonly dataElements: ReadonlyArray<DataElement> } | undefined => {
  const dataElements: Array<DataElement> = []
  if (include.includes("BUYER")) dataElements.push("buyerInfo")
  if (include.includes("RECIPIENT") && target === "order") dataElements.push("shippingAddress")
  return dataElements.length === 0 ? undefined : { dataElements }
}

const withItems = (order: V0.Order, options: Options): Effect.Effect<Order, SpApiError, SpApi> => {
  const orderId = Fields.string(Fields.of(order).AmazonOrderId)
  return orderId === undefined ? Effect.succeed(Mapping.fromV0(order, undefined)) : Effect.map(
    Stream.runCollect(V0.getOrderItems.items({ orderId }, restricted(options, "items"))),
    (items) => Mapping.fromV0(order, items)
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
    Mapping.fromCurrent
  )

const searchV0 = (input: SearchInput): Stream.Stream<Order, SpApiError, SpApi> =>
  Stream.mapEffect(
    V0.getOrders.items({
      MarketplaceIds: input.marketplaceIds,
      CreatedAfter: input.createdAfter,
      CreatedBefore: input.createdBefore,
      LastUpdatedAfter: input.lastUpdatedAfter,
      LastUpdatedBefore: input.lastUpdatedBefore,
      OrderStatuses: input.statuses?.map(Mapping.statusV0),
      FulfillmentChannels: input.fulfilledBy?.map(Mapping.channelV0),
      MaxResultsPerPage: input.pageSize
    }, restricted(input, "order")),
    (order) => withItems(order, input)
  )

/**
 * The orders of a search, each with its items. Pages are requested as the Stream is consumed.
 *
 * Fails with `RequestInvalid` before anything is sent if the times contradict each other.
 */
export const search = located((input: SearchInput): Stream.Stream<Order, SpApiError, SpApi> => {
  const isV0 = input.version === "v0"
  const problem = problemOf(input)
  if (problem !== undefined) {
    return Stream.fromEffect(fail((isV0 ? V0.getOrders : Current.searchOrders).spec.name, problem))
  }
  return isV0 ? searchV0(input) : searchCurrent(input)
})

const getCurrent = (orderId: string, options: Options): Effect.Effect<Order, SpApiError, SpApi> =>
  Effect.flatMap(Current.getOrder({ orderId, includedData: included(options) }), (response) => {
    const { order } = Fields.of(response)
    return Fields.isObject(order)
      ? Effect.succeed(Mapping.fromCurrent(order))
      : Fields.missing(Current.getOrder, "it has no order")
  })

const getV0 = (orderId: string, options: Options): Effect.Effect<Order, SpApiError, SpApi> =>
  Effect.flatMap(V0.getOrder({ orderId }, restricted(options, "order")), (response) => {
    const { payload } = Fields.of(response)
    return Fields.isObject(payload)
      ? withItems(payload, options)
      : Fields.missing(V0.getOrder, "it has no payload, so no order")
  })

/** An order with its items. Fails with `NotFound` if it does not exist. */
export const get = located((orderId: string, options: Options = {}): Effect.Effect<Order, SpApiError, SpApi> =>
  options.version === "v0" ? getV0(orderId, options) : getCurrent(orderId, options)
)

/** The functions of this module as a service, for programs that inject it, or replace it with `Layer.mock`. */
export class Service extends Context.Service<Service, {
  readonly search: (input: SearchInput) => Stream.Stream<Order, SpApiError>
  readonly get: (orderId: string, options?: Options) => Effect.Effect<Order, SpApiError>
}>()("effect-sp-api/workflows/Orders") {}

/** The service over `SpApi`. */
export const layer: Layer.Layer<Service, never, SpApi> = layerOf(Service, ({ effect, stream }) => ({
  search: stream(search),
  get: effect(get)
}))
