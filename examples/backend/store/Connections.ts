/** Which user owns which seller. The first user who connects a seller owns it; no other can take it over. */
import { Context, Effect, Layer } from "effect"
import { SqlClient } from "effect/sql"
import { NotConnected } from "../api/Problems.ts"

export class Connections extends Context.Service<Connections, {
  /** The ids of the sellers of a user. */
  readonly of: (user: string) => Effect.Effect<ReadonlyArray<string>>
  /** Makes the user the owner, unless another one is. Returns whether the user owns the seller now. */
  readonly claim: (user: string, seller: string) => Effect.Effect<boolean>
  /** Fails where the user does not own the seller. */
  readonly check: (user: string, seller: string) => Effect.Effect<void, NotConnected>
}>()("backend/Connections") {}

export const layer = Layer.effect(
  Connections,
  Effect.gen(function*() {
    const sql = yield* SqlClient.SqlClient
    const owns = (owner: string, seller: string) =>
      sql`SELECT seller FROM backend_connections WHERE seller = ${seller} AND owner = ${owner}`.pipe(
        Effect.map((rows) => rows.length > 0),
        Effect.orDie
      )
    return Connections.of({
      of: (owner) =>
        sql<{ readonly seller: string }>`SELECT seller FROM backend_connections WHERE owner = ${owner} ORDER BY seller`
          .pipe(Effect.map((rows) => rows.map(({ seller }) => seller)), Effect.orDie),
      claim: (owner, seller) =>
        sql`INSERT INTO backend_connections ${sql.insert({ seller, owner })} ON CONFLICT (seller) DO NOTHING`.pipe(
          Effect.orDie,
          Effect.andThen(owns(owner, seller))
        ),
      check: (user, seller) =>
        Effect.flatMap(owns(user, seller), (isOwner) => isOwner ? Effect.void : Effect.fail(new NotConnected({})))
    })
  })
)
