/**
 * The immutable facts of one call: what is sent, for whom, and within which bounds.
 */
import * as Clock from "effect/Clock"
import type * as Context from "effect/Context"
import type * as Duration from "effect/Duration"
import type * as Fiber from "effect/Fiber"
import type * as Tracer from "effect/Tracer"
import type { RestrictedResource } from "../../auth/RestrictedDataTokens.ts"
import { RequestInvalid } from "../../SpApiError.ts"
import * as Policy from "../Policy.ts"
import type { Call } from "./call.ts"
import type { Client } from "./client.ts"
import type { KnownOperation } from "./knownOperations.ts"
import { restrictedResource } from "./restrictedResource.ts"

/** The facts of one call. */
export interface CallFacts {
  readonly call: Call
  readonly client: Client
  /** What this client knows of the operation. */
  readonly known: KnownOperation
  /** The resource that the call needs a restricted data token for. */
  readonly resource: RestrictedResource | undefined
  /** Whether the call may be sent again when its outcome is unknown. */
  readonly isRepeatable: boolean
  readonly policy: Policy.RetryPolicy
  /** The limit of one attempt. */
  readonly timeout: Duration.Duration
  readonly limits: Policy.SizeLimits
  readonly clock: Clock.Clock
  /** The context of the caller, for metrics. */
  readonly context: Context.Context<never>
  /** The span of the whole call; absent where no tracer is installed. */
  readonly span: Tracer.Span | undefined
}

/**
 * Collects the facts of a call from its input, the settings and the caller's fiber; a reason where it cannot be sent.
 */
export const callFacts = (
  call: Call,
  client: Client,
  known: KnownOperation,
  fiber: Fiber.Fiber<unknown, unknown>,
  span: Tracer.Span | undefined
): CallFacts | RequestInvalid => {
  const { facts, headers, options, target } = call
  const defaults = fiber.getRef(Policy.DefaultDataElements)
  const resource = restrictedResource(facts, target, options, defaults, client.config.sandbox)
  if (typeof resource === "string") return new RequestInvalid({ field: "dataElements", description: resource })
  const { idempotencyHeader, repeatable } = facts
  return {
    call,
    client,
    known,
    resource,
    // A call with a key of its own counts once, however often it is sent.
    isRepeatable: repeatable || idempotencyHeader !== undefined && !!headers?.[idempotencyHeader.toLowerCase()],
    policy: fiber.getRef(Policy.CurrentRetryPolicy),
    timeout: fiber.getRef(Policy.AttemptTimeout),
    limits: fiber.getRef(Policy.CurrentSizeLimits),
    clock: fiber.getRef(Clock.Clock),
    context: fiber.context,
    span
  }
}
