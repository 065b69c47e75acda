/**
 * What a runner bounds, and why: settings of Effect's cluster that differ from its own defaults. README.md, "Sizing",
 * has the measurements.
 */
import type * as ShardingConfig from "effect/cluster/ShardingConfig"

/** Settings of Effect's cluster. */
export type Sharding = Partial<ShardingConfig.ShardingConfig["Service"]>

export const bounds: Sharding = {
  // The interval is also the time limit of every operation on a lock. Shorter times move the work of a killed runner
  // hardly earlier, because its neighbours notice the closed port first, and cost all locks when a runner is slow.
  shardLockRefreshInterval: "10 seconds",
  shardLockExpiration: "35 seconds",
  // A refused connection says at once that a runner is gone; a runner that is only slow has a minute to respond.
  runnerHealthCheckInterval: "10 seconds",
  // A read decodes its messages and starts their handlers in one go, and nothing else runs meanwhile: 1,024 of them
  // held the event loop for seconds on a busy machine.
  unprocessedMessageBatchSize: 128,
  // Calls of one seller that wait for its entity. Callers repeat what is refused, so memory is bounded, not work.
  entityMailboxCapacity: 256,
  maxResidentEntities: 10_000,
  // The messages of a process with one event loop need not be encoded to reach its own entities.
  simulateRemoteSerialization: false
}
