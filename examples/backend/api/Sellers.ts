/** The sellers of the user. New ones come by the consent at Amazon: `/amazon/login?marketplace=DE`. */
import { Schema } from "effect"
import { HttpApiEndpoint, HttpApiGroup, OpenApi } from "effect/http-api"
import { NotConnected, Parked, WorkFailed } from "./Problems.ts"
import { Session } from "./Session.ts"

/** Region and selling partner id: `eu:A2ABCDEF`. */
export const SellerId = Schema.String.check(Schema.isPattern(/^(na|eu|fe):[A-Z0-9]+$/))

export class Seller extends Schema.Class<Seller>("Seller")({
  id: SellerId,
  /** ISO 3166 codes: DE, FR. */
  countries: Schema.Array(Schema.String),
  state: Schema.Literals(["active", "parked"]),
  /** Up to when the copy of its orders is complete; null before the first turn. */
  ordersUntil: Schema.NullOr(Schema.String)
}) {}

export class SellersGroup extends HttpApiGroup.make("sellers")
  .add(
    HttpApiEndpoint.get("list", "/", { success: Schema.Array(Seller) }),
    HttpApiEndpoint.post("refresh", "/:seller/refresh", {
      params: { seller: SellerId },
      success: Schema.Struct({ changed: Schema.Int }),
      error: [NotConnected, Parked, WorkFailed]
    }).annotateMerge(OpenApi.annotations({
      description: "Reads what has changed at Amazon now, instead of at the next turn. Returns the number of changes."
    }))
  )
  .middleware(Session)
  .prefix("/api/sellers")
{}
