/** The client of a command: with the settings of this run, or with a Selling Partner API in memory. */
import * as Policy from "effect-sp-api/http/Policy"
import * as SpApiRateLimiter from "effect-sp-api/http/SpApiRateLimiter"
import * as NodeSpApi from "effect-sp-api/NodeSpApi"
import * as SpApiConfig from "effect-sp-api/SpApiConfig"
import type { SpApiError } from "effect-sp-api/SpApiError"
import * as ConfigProvider from "effect/ConfigProvider"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as MutableRef from "effect/MutableRef"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import * as Resolve from "../config/resolve.ts"
import { type Globals, InMemory, MaxWait, Profile } from "../globals.ts"
import { type Failure, usage } from "../output/failure.ts"
import type { Presentation } from "../output/presentation.ts"
import type { Progress } from "../output/progress.ts"
import { Resumption } from "../output/resume.ts"
import { millisOf } from "../output/units.ts"
import { version } from "../version.ts"
import * as Attempts from "./attempts.ts"
import * as Log from "./log.ts"
import { MemoryRegion } from "./memory.ts"
import * as Waits from "./waits.ts"

/** Rate limits of this process, or those that it shares by Redis. */
const limiterOf = Effect.fnUntraced(function*({ values: { redisPrefix, redisUrl } }: Resolve.Settings) {
  if (redisUrl === undefined) return SpApiRateLimiter.layer()
  const SharedLimits = yield* Effect.promise(() => import("./sharedLimits.ts"))
  const shared = SharedLimits.layer({ url: redisUrl.value, prefix: redisPrefix?.value ?? "spapi:" })
  return Layer.succeedContext(yield* Layer.build(shared))
})

/** Signs where there are AWS keys. */
const ofSettings = Layer.unwrap(Effect.gen(function*() {
  const settings = yield* Resolve.resolved
  const env = Resolve.toVariables(settings)
  const values = yield* SpApiConfig.fromEnv.pipe(
    Effect.provideService(ConfigProvider.ConfigProvider, ConfigProvider.fromEnv({ env }))
  )
  const named = values.applicationName === undefined
    ? { ...values, applicationName: "spapi", applicationVersion: version }
    : values
  const rateLimiter = yield* limiterOf(settings)
  return Layer.mergeAll(
    values.aws === undefined ? NodeSpApi.layer(named, { rateLimiter }) : NodeSpApi.layerSigned(named, { rateLimiter }),
    rateLimiter,
    Log.layer(Redacted.isRedacted(values.clientSecret) ? values.clientSecret : undefined)
  )
}))

/** `--max-wait`. */
const patience = Layer.unwrap(Effect.gen(function*() {
  const text = Option.getOrUndefined(yield* MaxWait)
  if (text === undefined) return Layer.empty
  const millis = millisOf(text)
  return millis === undefined
    ? yield* usage(`--max-wait: ${text} is not a length of time`, "write 30s, 5m or 1h")
    : Layer.succeed(Policy.MaxWait, Duration.millis(millis))
}))

/** Loaded where it is asked for alone. Who tries a report here does not want to wait for it as long as at Amazon. */
const inMemory = Layer.unwrap(Effect.gen(function*() {
  const Sandbox = yield* Effect.promise(() => import("effect-sp-api-sandbox/Sandbox"))
  const region = MutableRef.get(yield* MemoryRegion)
  // The rate limiter is that of the client: layers are built once.
  return Layer.mergeAll(
    Sandbox.layerTest({ processingTime: "1 second", region }),
    SpApiRateLimiter.layer(),
    Log.layer(undefined)
  )
}))

/** What commands call Amazon with. */
type Services = NodeSpApi.Services | SpApiRateLimiter.SpApiRateLimiter

/**
 * The client, its rate limiter, and the `HttpClient` for its documents. Fails with exit code 3 where a setting is missing
 * or wrong.
 */
export const layer: Layer.Layer<
  Services,
  SpApiError | Failure,
  Globals | Presentation | Progress | Resumption | MemoryRegion
> = Layer.unwrap(Effect.gen(function*() {
  const isInMemory = yield* InMemory
  const profile = Option.getOrUndefined(yield* Profile)
  yield* (yield* Resumption).clientIs({ profile, isInMemory })
  return isInMemory ? inMemory : ofSettings
})).pipe(Layer.provideMerge(Layer.mergeAll(Waits.layer, Attempts.layer, patience)))
