/** Runners that share a bucket over a table in memory, with late or lost responses and clocks of their own. */
import { Clock, Effect, Exit, Fiber, Random, Scope, Semaphore } from "effect"
import { type Member, partAt, type Share } from "effect-sp-api/http/SpApiRateLimiter"
import * as ApplicationShares from "../../../packages/cluster/src/engine/applicationShares.ts"
import type { ShareTable } from "../../../packages/cluster/src/engine/shareTable.ts"
import type { Row } from "../../../packages/cluster/src/store/shareRows.ts"

/** The bucket that they share: its rate is that of no wait. */
const bucket = { key: "app|eu|listingsRestrictions_2021-08-01.getListingsRestrictions", rate: 100 }

const millis = (clock: Clock.Clock): number => Number(clock.monotonicTimeNanosUnsafe()) / 1e6

/** The table; `faults` is how often a transaction fails, before or after it has committed. */
export const makeTable = Effect.fnUntraced(function*({ delay, faults }: { delay: number; faults: number }) {
  const clock = yield* Clock.Clock
  const rows = new Map<string, Row>()
  const lock = Semaphore.makeUnsafe(1)
  let transactions = 0
  // Far from the clock of any runner.
  const now = () => 1_700_000_000_000 + Math.floor(millis(clock))
  const later = Effect.flatMap(Random.nextBetween(0, delay), (millis) => Effect.sleep(Math.ceil(millis)))
  const mayFail = Effect.flatMap(Random.next, (next) => next < faults ? Effect.fail("lost" as const) : Effect.void)
  const renew: ShareTable["renew"] = (_, decide) =>
    Effect.gen(function*() {
      transactions++
      yield* later
      // What runs at the server goes on where its client has stopped waiting.
      const running = yield* Effect.forkDetach(
        lock.withPermits(1)(Effect.gen(function*() {
          const at = now()
          yield* later
          const row = decide([...rows.values()], at)
          yield* later
          yield* mayFail
          for (const [name, { expiresAt }] of rows) if (expiresAt <= at) rows.delete(name)
          rows.set(row.limiter, row)
        }))
      )
      yield* Fiber.join(running)
      yield* later
      yield* mayFail
    })
  const table: ShareTable = {
    renew,
    reserve: (bucket, gap) =>
      Effect.suspend(() => {
        let wait = 0
        return Effect.map(
          renew(bucket, (rows, now) => {
            const at = Math.max(now, ...rows.map(({ expiresAt }) => expiresAt))
            wait = at - now
            return { limiter: "", share: 0, equal: 0, demand: 0, expiresAt: Math.ceil(at + gap) }
          }),
          () => wait
        )
      }),
    remove: (limiters) =>
      Effect.gen(function*() {
        transactions++
        yield* later
        yield* mayFail
        for (const name of limiters) rows.delete(name)
      })
  }
  return { table, rows, transactions: () => transactions }
})

/** A runner, whose clock began at another time and runs at another speed. */
export const makeRunner = Effect.fnUntraced(function*(
  table: ShareTable,
  { changed = () => {}, offset, speed }: { changed?: () => void; offset: number; speed: number }
) {
  const base = yield* Clock.Clock
  const monotonicTimeNanosUnsafe = () => BigInt(Math.round((millis(base) * speed + offset) * 1e6))
  const clock: Clock.Clock = Object.assign(Object.create(base) as Clock.Clock, base, { monotonicTimeNanosUnsafe })
  const now = () => millis(clock)
  const scope = yield* Scope.make()
  let share: Share = { share: 0, equal: 0, reducedAt: 0, until: 0 }
  let isCut = false
  let isDead = false
  const cut = <A>(effect: Effect.Effect<A, unknown>) => Effect.suspend(() => isCut ? Effect.fail("cut") : effect)
  const shares = yield* ApplicationShares.make({
    renew: (...args) => cut(table.renew(...args)),
    reserve: (...args) => cut(table.reserve(...args)),
    remove: (limiters) => cut(table.remove(limiters))
  }).pipe(Scope.provide(scope), Effect.provideService(Clock.Clock, clock))
  const member: Member = shares.attach({
    ...bucket,
    set: (next) => {
      share = next
      changed()
    },
    give: () => {}
  })
  return {
    /** The part that it uses now. */
    part: () => isDead ? 0 : partAt(share, now()),
    /** It has calls: all of them waiting, or so many that had a token. */
    waits: () => member.asked(false, now()),
    calls: (count: number) => {
      for (let call = 0; call < count; call++) member.asked(true, now())
    },
    /** Its network is cut, or not any more. */
    cut: (is: boolean) => void (isCut = is),
    stop: Effect.suspend(() => Scope.close(scope, Exit.void)),
    /** It is gone, and its row stays. */
    kill: Effect.suspend(() => {
      isCut = isDead = true
      return Scope.close(scope, Exit.void)
    })
  }
})
export type Runner = Effect.Success<ReturnType<typeof makeRunner>>
