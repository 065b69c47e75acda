/** Orders of a seller: pages of the copy, its changes as they are stored, and one order as Amazon has it now. */
import { Schema } from "effect"
import * as SpApiErrorSchema from "effect-sp-api/SpApiErrorSchema"
import { HttpApiEndpoint, HttpApiGroup, HttpApiSchema, OpenApi } from "effect/http-api"
import { NotConnected, Parked, WorkFailed } from "./Problems.ts"
import { SellerId } from "./Sellers.ts"
import { Session } from "./Session.ts"

const text = Schema.NullOr(Schema.String)

/** An order. Times are ISO 8601; amounts are decimal numbers as strings, as Amazon sends them. */
export class Order extends Schema.Class<Order>("Order")({
  id: Schema.String,
  status: text,
  createdAt: text,
  updatedAt: text,
  shipBy: text,
  total: Schema.NullOr(Schema.Struct({ amount: Schema.String, currency: Schema.String })),
  items: Schema.Array(Schema.Struct({ sku: text, title: text, quantity: Schema.NullOr(Schema.Int) }))
}) {}

/** Where a page ends: the time and the id of its last order, opaque to clients. */
export const Cursor = Schema.StringFromBase64Url.pipe(
  Schema.decodeTo(Schema.fromJsonString(Schema.Tuple([Schema.String, Schema.String])))
)

export const OrderPage = Schema.Struct({
  orders: Schema.Array(Order),
  /** For `after` of the next page; null on the last one. */
  next: Schema.NullOr(Cursor)
})
export type OrderPage = typeof OrderPage.Type

/** An event of the live stream. */
export const LiveEvent = Schema.Union([
  /** Read the first page: sent at the start, after many changes at once, and where some may have been missed. */
  Schema.TaggedStruct("Reload", {}),
  /** An order is new, or has changed. */
  Schema.TaggedStruct("Order", { order: Order }),
  /** Nothing has happened, and the connection is alive. */
  Schema.TaggedStruct("Alive", {})
])
export type LiveEvent = typeof LiveEvent.Type

export class OrdersGroup extends HttpApiGroup.make("orders")
  .add(
    HttpApiEndpoint.get("list", "/", {
      params: { seller: SellerId },
      query: {
        status: Schema.optionalKey(Schema.String),
        after: Schema.optionalKey(Cursor),
        limit: Schema.optionalKey(
          Schema.NumberFromString.check(Schema.isInt(), Schema.isBetween({ minimum: 1, maximum: 200 }))
        )
      },
      success: OrderPage,
      error: NotConnected
    }).annotateMerge(OpenApi.annotations({ description: "Orders of the copy, newest first, 50 a page." })),
    HttpApiEndpoint.get("live", "/live", {
      params: { seller: SellerId },
      success: HttpApiSchema.StreamSse({ data: LiveEvent }),
      error: NotConnected
    }).annotateMerge(OpenApi.annotations({ description: "Orders as the copy stores them, as server-sent events." })),
    HttpApiEndpoint.get("current", "/:id", {
      params: { seller: SellerId, id: Schema.String },
      success: Order,
      error: [NotConnected, Parked, WorkFailed, ...SpApiErrorSchema.responses]
    }).annotateMerge(OpenApi.annotations({
      description: "The order as Amazon has it now, by a call within the rate limits of the seller."
    }))
  )
  .middleware(Session)
  .prefix("/api/sellers/:seller/orders")
{}
