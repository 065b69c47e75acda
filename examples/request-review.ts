/**
 * Asks the buyers of delivered orders for a review of the product and for feedback to the seller. Amazon writes the
 * message, translates it, and allows it once for each order, from 5 to 30 days after the delivery.
 *
 * `LIMIT` is the number of orders to look at; default 5. Amazon allows one call a second, after a burst of five.
 *
 * Sends messages to buyers. Needs the credentials of the seller (see README.md) and the role Buyer Solicitation.
 */
import { Config, Console, DateTime, Effect, Stream } from "effect"
import * as Solicitations from "effect-sp-api/apis/Solicitations"
import * as Orders from "effect-sp-api/workflows/Orders"
import * as Sellers from "effect-sp-api/workflows/Sellers"
import { run } from "./support/run.ts"

const kind = "productReviewAndSellerFeedback"

/** Whether the buyer was asked. Amazon alone knows when a package arrived and who was asked before. */
const ask = Effect.fn(function*(amazonOrderId: string, marketplaceId: string) {
  const order = { amazonOrderId, marketplaceIds: [marketplaceId] }
  const { _links } = yield* Solicitations.getSolicitationActionsForOrder(order)
  if (_links?.actions.some(({ name }) => name === kind) !== true) return false
  return yield* Solicitations.createProductReviewAndSellerFeedbackSolicitation(order).pipe(
    Effect.as(true),
    // Another program, or a person in Seller Central, was faster; buyers may also refuse such messages.
    Effect.catchReason("SpApiError", "AccessDenied", () => Effect.succeed(false))
  )
})

run(Effect.gen(function*() {
  const limit = yield* Config.Int("LIMIT").pipe(Config.withDefault(5))
  const marketplaces = yield* Sellers.marketplaces
  const now = yield* DateTime.now
  const asked = yield* Orders.search({
    marketplaceIds: marketplaces.map(({ id }) => id),
    createdAfter: DateTime.subtract(now, { days: 30 }),
    createdBefore: DateTime.subtract(now, { days: 14 }),
    statuses: ["SHIPPED"]
  }).pipe(
    Stream.take(limit),
    Stream.filterEffect(({ id = "", marketplaceId = "" }) => ask(id, marketplaceId)),
    Stream.tap(({ id }) => Console.log(`${id}: the buyer is asked for a review`)),
    Stream.runCount
  )
  yield* Console.log(`${asked} buyers were asked`)
}))
