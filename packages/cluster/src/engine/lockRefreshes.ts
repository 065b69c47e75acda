/**
 * One refresh of shard locks at a time, for all that ask meanwhile.
 *
 * Before a runner stores the reply of a persisted message it confirms that it still holds the lock of the shard. These
 * confirmations share one connection and one time limit, which includes their wait for the connection; one that
 * exceeds it closes the connection, and with it go all locks of the runner. So thousands of messages that end at
 * once, each with a confirmation of its own, release the very locks they ask about: their replies are
 * discarded, the messages are handled again, and the next wave ends in the same way.
 *
 * Here a caller that asks while a refresh is under way shares the next one. Two statements are in the queue at most,
 * however many messages end.
 */
import * as RunnerStorage from "effect/cluster/RunnerStorage"
import type { ShardId } from "effect/cluster/ShardId"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"

type Storage = RunnerStorage.RunnerStorage["Service"]
type Refresh = Storage["refresh"]
type Refreshed = Effect.Success<ReturnType<Refresh>>
type RefreshError = Effect.Error<ReturnType<Refresh>>

/** A refresh that has not begun. Shards are compared by their names. */
interface Next {
  readonly address: Parameters<Refresh>[0]
  readonly shards: Map<string, ShardId>
  readonly done: Deferred.Deferred<Refreshed, RefreshError>
}

const shared = Effect.fnUntraced(function*(storage: Storage) {
  const scope = yield* Effect.scope
  let next: Next | undefined
  let isBusy = false

  const run = Effect.suspend(() => {
    const { address, done, shards } = next!
    next = undefined
    return Effect.onExit(storage.refresh(address, [...shards.values()]), (exit) => Deferred.done(done, exit))
  })
  // Whether there is a next one is decided in the same step as the end, so that no caller joins a run that has ended.
  const runAll: Effect.Effect<void> = Effect.suspend(() => {
    if (next !== undefined) return Effect.andThen(Effect.ignoreCause(run), runAll)
    isBusy = false
    return Effect.void
  })

  const refresh: Refresh = (address, shardIds) =>
    Effect.suspend(() => {
      const asked = new Map(Array.from(shardIds, (shardId) => [shardId.toString(), shardId] as const))
      // The probe of a runner without locks, which must not wait for a connection that does not respond.
      if (asked.size === 0) return storage.refresh(address, [])
      next ??= { address, shards: new Map(), done: Deferred.makeUnsafe() }
      for (const [name, shardId] of asked) next.shards.set(name, shardId)
      const held = Effect.map(
        Deferred.await(next.done),
        (refreshed) => refreshed.filter((shardId) => asked.has(shardId.toString()))
      )
      if (isBusy) return held
      isBusy = true
      return Effect.andThen(Effect.forkIn(runAll, scope), held)
    })
  return { ...storage, refresh }
})

/** The same storage, with refreshes that share. */
export const share = <E, R>(
  storage: Layer.Layer<RunnerStorage.RunnerStorage, E, R>
): Layer.Layer<RunnerStorage.RunnerStorage, E, R> =>
  Layer.effect(
    RunnerStorage.RunnerStorage,
    Effect.flatMap(RunnerStorage.RunnerStorage, shared)
  ).pipe(Layer.provide(storage))
