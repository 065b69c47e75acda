/**
 * The selling partners of an application, in the database of the `SqlClient` (`spapi_sellers`). A seller is a selling
 * partner in a region, because Amazon issues a refresh token for each.
 *
 * ```ts
 * const sellers = yield* Sellers.Sellers
 * const id = yield* sellers.authorize({ sellingPartnerId: "A2ABCDEF", region: "eu", marketplaces, refreshToken })
 * ```
 *
 * A seller whose authorization Amazon refuses is parked: nothing is sent for it, and its jobs wait, until
 * {@link authorize} brings a new refresh token.
 */
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Data from "effect/Data"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import type * as Redacted from "effect/Redacted"
import * as SqlClient from "effect/sql/SqlClient"
import type { SqlError } from "effect/sql/SqlError"
import * as Stream from "effect/Stream"
import * as Errors from "./store/errorRows.ts"
import { line } from "./store/line.ts"
import type { Authorization, Seller } from "./store/sellerRows.ts"
import * as Rows from "./store/sellerRows.ts"
import { TokenKeys, type TokenUnreadable } from "./TokenKeys.ts"

export type { Authorization, Seller } from "./store/sellerRows.ts"

/** A value of a seller is wrong. Nothing was stored. */
export class SellerInvalid extends Data.TaggedError("SellerInvalid")<{
  readonly field: string
  readonly description: string
}> {
  override get message(): string {
    return `${this.field}: ${this.description}`
  }
}

/** The id belongs to no seller. */
export class SellerUnknown extends Data.TaggedError("SellerUnknown")<{ readonly seller: string }> {
  override get message(): string {
    return `${JSON.stringify(this.seller)} is not the id of a seller; an id is a region and a selling partner id, like `
      + "\"eu:A2ABCDEF\". Sellers.authorize adds one"
  }
}

/** The store of the sellers. */
export class Sellers extends Context.Service<Sellers, {
  /** Adds a seller, or replaces its token and marketplaces and makes it active again. Returns its id. */
  readonly authorize: (authorization: Authorization) => Effect.Effect<string, SellerInvalid | SqlError>
  readonly find: (id: string) => Effect.Effect<Option.Option<Seller>, SqlError>
  /** Fails with `SellerUnknown`. */
  readonly get: (id: string) => Effect.Effect<Seller, SellerUnknown | SqlError>
  /** The refresh token of a seller, decrypted. */
  readonly refreshToken: (
    id: string
  ) => Effect.Effect<Redacted.Redacted<string>, SellerUnknown | TokenUnreadable | SqlError>
  /** All sellers, or those in a state, in the order of their ids; read in pages. */
  readonly stream: (options?: { readonly state?: Seller["state"] }) => Stream.Stream<Seller, SqlError>
  /**
   * Parks a seller. `authorizationId` is the one that the caller saw: an authorization that came meanwhile stays.
   * Returns whether the seller is parked by this call.
   */
  readonly park: (
    id: string,
    options: { readonly reason: string; readonly authorizationId: string }
  ) => Effect.Effect<boolean, SqlError>
  /** Stores the last failure of a seller (`spapi_errors`). Ends where the database fails: the task has failed already. */
  readonly failed: (failure: Omit<Errors.Failure, "at">) => Effect.Effect<void>
  /** Removes a seller and its cursors. `SellerRunner.remove` also ends the jobs that wait for its authorization. */
  readonly remove: (id: string) => Effect.Effect<void, SqlError>
  /** Encrypts tokens of other keys with the current one. Returns how many. Can be repeated after a crash. */
  readonly reencrypt: Effect.Effect<number, TokenUnreadable | SqlError>
}>()("effect-sp-api-cluster/Sellers") {}

const pageSize = 500

const make = Effect.gen(function*() {
  const sql = yield* SqlClient.SqlClient
  const keys = yield* TokenKeys
  const now = Effect.map(Clock.currentTimeMillis, (millis) => new Date(millis).toISOString())

  const row = (id: string) =>
    Effect.flatMap(
      sql<Rows.Row>`SELECT * FROM spapi_sellers WHERE id = ${id}`,
      ([row]): Effect.Effect<Rows.Row, SellerUnknown> =>
        row === undefined ? Effect.fail(new SellerUnknown({ seller: id })) : Effect.succeed(row)
    )
  const get = (id: string) => Effect.map(row(id), Rows.toSeller)

  const authorize = Effect.fnUntraced(function*(authorization: Authorization) {
    const problem = Rows.problemOf(authorization)
    if (problem !== undefined) return yield* Effect.fail(new SellerInvalid(problem))
    const { marketplaces, refreshToken, region, sellingPartnerId } = authorization
    const id = `${region}:${sellingPartnerId}`
    const { keyId, token } = yield* keys.encrypt(id, refreshToken)
    const at = yield* now
    yield* sql`
      INSERT INTO spapi_sellers ${
      sql.insert({
        id,
        selling_partner_id: sellingPartnerId,
        region,
        marketplaces: JSON.stringify(marketplaces),
        state: "active",
        authorizations: 1,
        // Random, so that it differs from those of a seller that was removed, which no row remembers.
        authorization_id: crypto.randomUUID(),
        token,
        token_key: keyId,
        created_at: at,
        updated_at: at
      })
    }
      ON CONFLICT (id) DO UPDATE SET
        marketplaces = excluded.marketplaces, state = 'active', parked_reason = NULL, parked_at = NULL,
        authorizations = spapi_sellers.authorizations + 1, authorization_id = excluded.authorization_id,
        token = excluded.token, token_key = excluded.token_key, updated_at = excluded.updated_at`
    return id
  })

  const page = (after: string, state: Seller["state"] | undefined) =>
    sql<Rows.Row>`
      SELECT * FROM spapi_sellers WHERE id > ${after} ${state === undefined ? sql`` : sql`AND state = ${state}`}
      ORDER BY id LIMIT ${pageSize}`

  const reencryptRow = Effect.fnUntraced(function*({ id, token, token_key }: Rows.Row) {
    const encrypted = yield* keys.encrypt(id, yield* keys.decrypt(id, { keyId: token_key, token }))
    // A row that was authorized meanwhile has a newer token, which stays.
    yield* sql`
      UPDATE spapi_sellers SET token = ${encrypted.token}, token_key = ${encrypted.keyId}
      WHERE id = ${id} AND token = ${token}`
  })

  return Sellers.of({
    authorize,
    get,
    find: (id) => get(id).pipe(Effect.asSome, Effect.catchTag("SellerUnknown", () => Effect.succeedNone)),
    refreshToken: (id) =>
      Effect.flatMap(row(id), ({ token, token_key }) => keys.decrypt(id, { keyId: token_key, token })),
    stream: (options) =>
      Stream.paginate("", (after) =>
        Effect.map(page(after, options?.state), (rows) => [
          rows.map(Rows.toSeller),
          rows.length < pageSize ? Option.none<string>() : Option.some(rows.at(-1)!.id)
        ])),
    park: (id, { authorizationId, reason }) =>
      Effect.gen(function*() {
        const at = yield* now
        const rows = yield* sql`
          UPDATE spapi_sellers
          SET state = 'parked', parked_reason = ${line(reason)}, parked_at = ${at}, updated_at = ${at}
          WHERE id = ${id} AND state = 'active' AND authorization_id = ${authorizationId}
          RETURNING id`
        return rows.length > 0
      }),
    failed: (failure) =>
      Effect.flatMap(now, (at) => Errors.record({ ...failure, at })).pipe(
        Effect.provideService(SqlClient.SqlClient, sql),
        Effect.ignoreCause
      ),
    remove: (id) =>
      sql.withTransaction(Effect.andThen(
        Effect.andThen(
          sql`DELETE FROM spapi_cursors WHERE seller = ${id}`,
          sql`DELETE FROM spapi_errors WHERE seller = ${id}`
        ),
        Effect.andThen(
          sql`DELETE FROM spapi_turns WHERE seller = ${id}`,
          sql`DELETE FROM spapi_sellers WHERE id = ${id}`
        )
      )).pipe(Effect.asVoid),
    reencrypt: Effect.gen(function*() {
      let count = 0
      while (true) {
        const rows = yield* sql<Rows.Row>`
          SELECT * FROM spapi_sellers WHERE token_key <> ${keys.current} ORDER BY id LIMIT ${pageSize}`
        if (rows.length === 0) return count
        yield* Effect.forEach(rows, reencryptRow, { discard: true })
        count += rows.length
      }
    })
  })
})

/** The store in the database of the `SqlClient`, whose tables `Migrations` creates. */
export const layer: Layer.Layer<Sellers, never, SqlClient.SqlClient | TokenKeys> = Layer.effect(Sellers, make)
