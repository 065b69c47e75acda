/** Rows of `spapi_sellers`: what is read from them, and what may become one. */
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import * as SqlClient from "effect/sql/SqlClient"
import type { SqlError } from "effect/sql/SqlError"

/** Rows from before have an authorization without a name, until the next. */
export const nameAuthorizations: Effect.Effect<void, SqlError, SqlClient.SqlClient> = Effect.flatMap(
  SqlClient.SqlClient,
  (sql) => sql`ALTER TABLE spapi_sellers ADD COLUMN authorization_id TEXT NOT NULL DEFAULT ''`
).pipe(Effect.asVoid)

/** A seller without its token. */
export interface Seller {
  /** Region and selling partner id: `eu:A2ABCDEF`. */
  readonly id: string
  readonly sellingPartnerId: string
  readonly region: "na" | "eu" | "fe"
  /** Ids of the marketplaces whose data is fetched. */
  readonly marketplaces: ReadonlyArray<string>
  readonly state: "active" | "parked"
  /** Why it is parked, and since when (ISO 8601). */
  readonly parked: { readonly reason: string; readonly at: string } | undefined
  /** How often it was authorized since it was added. */
  readonly authorizations: number
  /** Names its last authorization. Each has another one, also that of a seller which was removed and is added again. */
  readonly authorizationId: string
}

/** A consent of a selling partner, as the OAuth routes of the client return it. */
export interface Authorization {
  readonly sellingPartnerId: string
  readonly region: "na" | "eu" | "fe"
  readonly marketplaces: ReadonlyArray<string>
  readonly refreshToken: Redacted.Redacted<string>
}

export interface Row {
  readonly id: string
  readonly selling_partner_id: string
  readonly region: Seller["region"]
  readonly marketplaces: string
  readonly state: Seller["state"]
  readonly parked_reason: string | null
  readonly parked_at: string | null
  readonly authorizations: number | bigint
  readonly authorization_id: string
  readonly token: string
  readonly token_key: string
}

export const toSeller = (row: Row): Seller => ({
  id: row.id,
  sellingPartnerId: row.selling_partner_id,
  region: row.region,
  marketplaces: JSON.parse(row.marketplaces) as ReadonlyArray<string>,
  state: row.state,
  parked: row.state === "parked" ? { reason: row.parked_reason ?? "", at: row.parked_at ?? "" } : undefined,
  authorizations: Number(row.authorizations),
  authorizationId: row.authorization_id
})

/** What is wrong with an authorization, where something is. */
export const problemOf = (
  { marketplaces, refreshToken, region, sellingPartnerId }: Authorization
): { readonly field: string; readonly description: string } | undefined => {
  if (!/^[A-Za-z0-9]{1,64}$/.test(sellingPartnerId)) {
    return {
      field: "sellingPartnerId",
      description: "must be letters and digits, as the consent returns it (selling_partner_id)"
    }
  }
  if (!["na", "eu", "fe"].includes(region)) return { field: "region", description: "must be na, eu or fe" }
  if (marketplaces.length === 0) {
    return { field: "marketplaces", description: "is empty: name at least one, such as those of Sellers.marketplaces" }
  }
  const index = marketplaces.findIndex((id) => !/^[A-Za-z0-9]{1,64}$/.test(id))
  if (index >= 0) return { field: `marketplaces[${index}]`, description: "must be the id of a marketplace" }
  // Without its value, which may be most of a token.
  if (Redacted.value(refreshToken).trim() === "") return { field: "refreshToken", description: "is empty" }
  return undefined
}
