/**
 * Reads, sends and triggers the notifications of a sandbox.
 */
import type { RegionId } from "effect-sp-api/Region"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import type * as Stream from "effect/Stream"
import type { State } from "../state/State.ts"
import type { EmitInput } from "../watch/Emit.ts"
import { emit } from "../watch/Emit.ts"
import type { Notification } from "./Inbox.ts"
import * as Inbox from "./Inbox.ts"
import type { Triggered, TriggerInput } from "./Trigger.ts"
import { trigger } from "./Trigger.ts"

/** Reads, sends and triggers the notifications of a sandbox. */
export interface NotificationControl {
  /**
   * The notifications for all destinations, without end: those since the start or the last reset, 10,000 at most, and
   * then the new ones as the world's time passes. `Notifications.run` of the client handles them.
   */
  readonly notifications: Stream.Stream<Notification>
  /**
   * Sends a notification to those who have subscribed to its type, whatever their filters; returns the ids. Dies for
   * types that do not exist, without a subscription, and for a type without data in the world and without a payload.
   */
  readonly emit: (input: EmitInput) => Effect.Effect<ReadonlyArray<string>>
  /**
   * Triggers a notification by its cause, such as a new order, or with data of the world, or an invented payload. A
   * seller without a subscription gets one first. Dies for types, orders and SKUs that do not exist.
   */
  readonly trigger: (input: TriggerInput) => Effect.Effect<Triggered>
}

/** The control of the current state. */
export const make = (current: () => State, region: RegionId): NotificationControl => ({
  notifications: Inbox.notifications(current),
  emit: (input) => Effect.map(Clock.currentTimeMillis, (real) => emit(current(), real, input)),
  trigger: (input) => Effect.map(Clock.currentTimeMillis, (real) => trigger(current(), real, region, input))
})
