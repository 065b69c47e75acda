/**
 * The buckets of the application over all its sellers, shared by all runners over one PostgreSQL. Each limiter of a
 * runner has a part of a bucket, which it renews while it is used; what allots the parts is in `allotment.ts`.
 *
 * Nothing runs, and nothing is in the database, for a bucket without a call for ten seconds.
 */
import { ApplicationShares, type Shares } from "effect-sp-api/http/SpApiRateLimiter"
import * as Effect from "effect/Effect"
import * as FiberSet from "effect/FiberSet"
import * as Layer from "effect/Layer"
import * as SqlClient from "effect/sql/SqlClient"
import * as Rows from "../store/shareRows.ts"
import { ShareMember } from "./shareMember.ts"
import { type Host, monotonicMillis, type ShareTable } from "./shareTable.ts"
import { TokenMember } from "./tokenMember.ts"

/** Requests per second below which a bucket holds too few tokens to be divided. */
const slow = 20

/** How long the end of a runner waits for the database. */
const patience = "2 seconds"

const tableOf = (sql: SqlClient.SqlClient): ShareTable => {
  const over = Effect.provideService(SqlClient.SqlClient, sql)
  return {
    renew: (bucket, decide) => over(Rows.renew(bucket, decide)),
    reserve: (bucket, gap) => over(Rows.reserve(bucket, gap)),
    remove: (limiters) => over(Rows.remove(limiters))
  }
}

/** Allots the shares of one runner by a table. They end with the scope. */
export const make = Effect.fnUntraced(function*(table: ShareTable) {
  const members: Array<ShareMember | TokenMember> = []
  let isClosed = false
  let isDown = false
  yield* Effect.addFinalizer(() =>
    Effect.clockWith((clock) => {
      isClosed = true
      const now = monotonicMillis(clock)
      const rows = members.flatMap((member) => member.leave(now) ?? [])
      return rows.length > 0 ? Effect.ignoreCause(Effect.timeout(table.remove(rows), patience)) : Effect.void
    })
  )
  // Its fibers end before the rows are removed.
  const run = yield* FiberSet.makeRuntime()
  const host: Host = {
    table,
    run: (loop) => void run(loop),
    isClosed: () => isClosed,
    watch: (transaction) =>
      Effect.matchCauseEffect(transaction, {
        onSuccess: () => Effect.sync(() => void (isDown = false)),
        onFailure: () => {
          if (isDown) return Effect.void
          isDown = true
          // Without the error, which may name hosts and users of the database.
          return Effect.logWarning(
            "The shares of the application's rate limits cannot be renewed: they fall to equal parts after 10 s, and end after 35 s; then calls wait"
          )
        }
      })
  }
  return {
    attach: (bucket) => {
      const member = new (bucket.rate < slow ? TokenMember : ShareMember)(bucket, host)
      members.push(member)
      return member
    },
    parts: (now) => members.map((member) => ({ key: member.key, part: member.part(now) }))
  } satisfies Shares
})

/**
 * The shares of a runner over PostgreSQL. Its limiters read them where a call needs such a bucket for the first time.
 */
export const layer: Layer.Layer<never, never, SqlClient.SqlClient> = Layer.effect(
  ApplicationShares,
  Effect.flatMap(SqlClient.SqlClient, (sql) => make(tableOf(sql)))
)
