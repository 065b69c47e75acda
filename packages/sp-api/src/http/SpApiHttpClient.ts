/**
 * An HTTP client that speaks to the Selling Partner API: it waits for the quota, authenticates, signs where a Signer is there, repeats
 * what may be repeated, measures, and turns failures into `SpApiError`s.
 *
 * Section modules are built on `send`. `client` is the escape hatch: an `effect/http` client for a path that no model describes.
 */
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type * as Fiber from "effect/Fiber"
import type * as Headers from "effect/http/Headers"
import * as HttpClient from "effect/http/HttpClient"
import type * as HttpClientRequest from "effect/http/HttpClientRequest"
import * as Layer from "effect/Layer"
import type * as Redacted from "effect/Redacted"
import type * as Tracer from "effect/Tracer"
import { LwaTokenService } from "../auth/LwaTokenService.ts"
import { RestrictedDataTokens } from "../auth/RestrictedDataTokens.ts"
import { Signer } from "../auth/Signer.ts"
import { SpApiConfig } from "../SpApiConfig.ts"
import type { ErrorResponse, SpApiError, SpApiErrorReason } from "../SpApiError.ts"
import { fail as failWith, RequestInvalid, Throttled, TimedOut } from "../SpApiError.ts"
import { readText } from "../wire/body.ts"
import { monotonicMillis } from "../wire/monotonic.ts"
import { retryAfterOf } from "../wire/retryAfter.ts"
import * as AccessTokens from "./internal/accessTokens.ts"
import type { Answer, Call } from "./internal/call.ts"
import { makeExplain } from "./internal/explain.ts"
import * as Hints from "./internal/hints.ts"
import * as Observability from "./internal/observability.ts"
import type { Progress, Received, Renewal, Whole } from "./internal/progress.ts"
import { makeKnown } from "./internal/progress.ts"
import { makeRefusals } from "./internal/refusals.ts"
import { makeRenew } from "./internal/renewal.ts"
import { makeRequests } from "./internal/requests.ts"
import * as ResponseDecoder from "./internal/responseDecoder.ts"
import { restrictedResource } from "./internal/restrictedResource.ts"
import * as Retry from "./internal/retry.ts"
import * as Transport from "./internal/transport.ts"
import * as Watchdog from "./internal/watchdog.ts"
import * as Policy from "./Policy.ts"
import { SpApiRateLimiter } from "./SpApiRateLimiter.ts"

/** Sends calls to the Selling Partner API. */
export class SpApiHttpClient extends Context.Service<SpApiHttpClient, {
  /** Sends one call, as often as it takes and may; succeeds with an answer of 2xx. */
  readonly send: (call: Call) => Effect.Effect<Answer, SpApiError>
}>()("effect-sp-api/http/SpApiHttpClient") {}

const noRenewals: ReadonlyArray<Renewal> = []

/** A call with a key of its own counts once, however often it is sent. */
const isRepeatable = ({ facts, headers }: Call): boolean =>
  facts.repeatable || facts.idempotencyHeader !== undefined && !!headers?.[facts.idempotencyHeader.toLowerCase()]

/** Makes the client from the parts it needs. */
export const make = /*#__PURE__*/ Effect.gen(function*() {
  const config = yield* SpApiConfig
  const lwa = yield* LwaTokenService
  const rdt = yield* RestrictedDataTokens
  const signer = yield* Signer
  const limiter = yield* SpApiRateLimiter
  const http = yield* HttpClient.HttpClient
  const budget = Retry.makeBudget()
  const watchdog = Watchdog.make(yield* Effect.scope)
  const timedOut = new Transport.AttemptTimedOut()
  const contextOf = Transport.makeSettle()
  const knownOf = makeKnown(config)
  const explain = makeExplain(config)
  const origin = new URL(config.endpoint)
  const port = Number(origin.port) || (origin.protocol === "http:" ? 80 : 443)

  const fail = (progress: Progress, reason: SpApiErrorReason, hint?: string): Effect.Effect<never, SpApiError> =>
    failWith(progress.call.facts.name, reason, { attempts: progress.attempts, requestId: progress.requestId, hint })

  const tokens = AccessTokens.make(lwa, rdt, (call) => send(call))

  const refusals = makeRefusals()
  const renew = makeRenew(tokens, signer, refusals)

  const requestOf = makeRequests(config)

  const receive = (
    progress: Progress,
    fiber: Fiber.Fiber<unknown, unknown>,
    request: HttpClientRequest.HttpClientRequest
  ): Effect.Effect<Received> => {
    const exchange = Effect.flatMap(
      http.execute(request),
      (response): Effect.Effect<Received, Transport.ExchangeError> => {
        // Some clients parse their headers anew at every access.
        const { headers, status } = response
        const isFine = status >= 200 && status < 300
        const limit = isFine ? progress.limits.answer : progress.limits.errorText
        const { read } = progress.call
        return isFine && read !== undefined
          ? Effect.map(
            read(response, headers["content-encoding"], limit),
            (bytes) => ({ status, headers, text: "", bytes })
          )
          : Effect.map(
            readText(response, headers, limit, !isFine),
            (text) => ({ status, headers, text })
          )
      }
    )
    return exchange.pipe(
      Effect.updateContext(contextOf),
      (guarded) =>
        watchdog.guard<Received, Transport.ExchangeError, never>(
          guarded,
          Duration.toMillis(progress.timeout),
          fiber.getRef(Clock.Clock),
          timedOut
        ),
      Effect.catch((error) => Effect.succeed(Transport.failureOf(error, progress.timeout)))
    )
  }

  const attempt = (progress: Progress, fiber: Fiber.Fiber<unknown, unknown>): Effect.Effect<Answer, SpApiError> =>
    Effect.flatMap(
      tokens.get(progress.call.facts, progress.resource),
      (token) => {
        const refusal = refusals.find(progress, token, fiber.getRef(Clock.Clock))
        if (refusal !== undefined) {
          progress.requestId ??= refusal.requestId
          const reason = ResponseDecoder.reasonOf(refusal.response, "failed")
          return fail(progress, reason, explain.remembered(progress, fiber, refusal))
        }
        // A place in the quota is for now: who took it and then waited for a token would arrive together with those behind.
        return Effect.flatMap(
          Effect.catchTag(limiter.acquire(progress.known.bucket), "Throttled", (reason) => fail(progress, reason)),
          (waited) =>
            waited === 0
              ? exchange(progress, fiber, token, waited)
              // The wait may have been longer than the token lives.
              : Effect.flatMap(
                tokens.get(progress.call.facts, progress.resource),
                (token) => exchange(progress, fiber, token, waited)
              )
        )
      }
    )

  const exchange = (
    progress: Progress,
    fiber: Fiber.Fiber<unknown, unknown>,
    token: Redacted.Redacted<string>,
    waited: number
  ): Effect.Effect<Answer, SpApiError> =>
    Effect.flatMap(signer.sign(requestOf(progress.call, token)), (request) => {
      progress.attempts++
      progress.underway = true
      progress.sentAt = monotonicMillis(fiber.getRef(Clock.Clock))
      return Effect.flatMap(
        Effect.useSpan("SpApi.attempt", { kind: "client", parent: progress.span }, (span) =>
          Effect.map(receive(progress, fiber, request), (received) => {
            progress.underway = false
            describeAttempt(span, progress, received, waited)
            return received
          })),
        (received) => {
          if ("_tag" in received) {
            progress.known.metrics.request(undefined, fiber.context)
            return afterFailure(progress, fiber, received)
          }
          progress.known.metrics.request(received.status, fiber.context)
          return afterAnswer(progress, fiber, request, token, received)
        }
      )
    })

  const describeAttempt = (span: Tracer.Span, progress: Progress, received: Received, waited: number): void =>
    Observability.describeAttempt(span, {
      method: progress.call.facts.method,
      template: progress.call.facts.path,
      host: origin.hostname,
      port,
      attempt: progress.attempts,
      waited,
      ...("_tag" in received
        ? { failure: received.kind }
        : { status: received.status, requestId: received.headers["x-amzn-requestid"] })
    })

  /** Repeats after a pause when attempts and budget allow it; else fails. */
  const repeat = (
    progress: Progress,
    fiber: Fiber.Fiber<unknown, unknown>,
    otherwise: () => Effect.Effect<never, SpApiError>,
    headers: Readonly<Record<string, string | undefined>> = {}
  ): Effect.Effect<Answer, SpApiError> => {
    if (progress.transient + 1 >= progress.policy.attempts || !budget.spend("transient")) return otherwise()
    progress.spent += Retry.budgetCost.transient
    // What was renewed was taken: should it be refused later in the same call, it may be renewed again.
    progress.renewals = noRenewals
    progress.known.metrics.retry("transient", fiber.context)
    const asked = retryAfterOf(headers, fiber.getRef(Clock.Clock).currentTimeMillisUnsafe())
    return Effect.flatMap(
      Retry.pause(progress.policy, progress.transient++, asked),
      () => attempt(progress, fiber)
    )
  }

  const afterFailure = (
    progress: Progress,
    fiber: Fiber.Fiber<unknown, unknown>,
    failure: Transport.Failure
  ): Effect.Effect<Answer, SpApiError> => {
    const action = Retry.decide(failure.outcome, progress.repeatable)
    const giveUp = () => fail(progress, failure.reason(action === "fail-unknown" ? "unknown" : "failed"))
    return action === "repeat" ? repeat(progress, fiber, giveUp) : giveUp()
  }

  const afterAnswer = (
    progress: Progress,
    fiber: Fiber.Fiber<unknown, unknown>,
    request: HttpClientRequest.HttpClientRequest,
    token: Redacted.Redacted<string>,
    received: Whole
  ): Effect.Effect<Answer, SpApiError> => {
    const { headers, status, text } = received
    const requestId = headers["x-amzn-requestid"] ?? headers["x-amz-request-id"]
    if (requestId !== undefined) progress.requestId = requestId
    const rate = Retry.rateLimit(headers["x-amzn-ratelimit-limit"])
    if (rate !== undefined && rate !== progress.known.rate) {
      progress.known.rate = rate
      return Effect.flatMap(
        limiter.observe(progress.known.bucket, rate),
        () => afterAnswer(progress, fiber, request, token, received)
      )
    }
    if (status >= 200 && status < 300) return succeed(progress, received, rate)
    if (requestId === undefined) progress.requestId = ResponseDecoder.requestIdOf(text) ?? progress.requestId

    const response = ResponseDecoder.errorResponse(status, headers, text)
    if (Hints.isThrottling(response)) return throttled(progress, fiber, response, headers)
    return Effect.flatMap(renew(progress, { request, token, headers, response }), (renewed) => {
      if (renewed === undefined) return refused(progress, fiber, headers, response)
      progress.renewals = [...progress.renewals, renewed]
      progress.known.metrics.retry(renewed, fiber.context)
      return attempt(progress, fiber)
    })
  }

  /** A response that is an error, and not about what proves who calls. */
  const refused = (
    progress: Progress,
    fiber: Fiber.Fiber<unknown, unknown>,
    headers: Headers.Headers,
    response: ErrorResponse
  ): Effect.Effect<Answer, SpApiError> => {
    const action = Retry.decide(
      Retry.isTransientStatus(response.status) ? "transient" : "permanent",
      progress.repeatable
    )
    const giveUp = () =>
      fail(
        progress,
        ResponseDecoder.reasonOf(response, action === "fail-unknown" ? "unknown" : "failed"),
        explain.hint(progress, fiber, response)
      )
    return action === "repeat" ? repeat(progress, fiber, giveUp, headers) : giveUp()
  }

  const succeed = (
    progress: Progress,
    { bytes, headers, status, text }: Whole,
    rateLimit: number | undefined
  ): Effect.Effect<Answer, SpApiError> => {
    const body = bytes === undefined ? ResponseDecoder.bodyOf(status, text) : { json: undefined, text }
    if ("_tag" in body) return fail(progress, body)
    budget.earn(progress.spent)
    explain.learn(progress.call.facts, body.json)
    return Effect.succeed({
      status,
      headers,
      json: body.json,
      text: body.text,
      bytes,
      requestId: progress.requestId,
      rateLimit,
      attempts: progress.attempts
    })
  }

  const throttled = (
    progress: Progress,
    fiber: Fiber.Fiber<unknown, unknown>,
    response: ErrorResponse,
    headers: Headers.Headers
  ): Effect.Effect<Answer, SpApiError> =>
    Effect.clockWith((clock) => {
      const now = clock.currentTimeMillisUnsafe()
      const told = retryAfterOf(headers, now)
      return Effect.flatMap(
        limiter.throttled(
          progress.known.bucket,
          told === undefined ? undefined : Duration.millis(told),
          now - (monotonicMillis(clock) - progress.sentAt)
        ),
        (pause) => {
          if (++progress.throttled >= progress.policy.throttledAttempts || !budget.spend("throttled")) {
            return fail(
              progress,
              new Throttled({
                ...response,
                retryAfter: pause,
                limit: progress.known.rate ?? progress.known.bucket.rate,
                origin: "server"
              })
            )
          }
          progress.spent += Retry.budgetCost.throttled
          progress.renewals = noRenewals
          progress.known.metrics.retry("throttled", fiber.context)
          return attempt(progress, fiber)
        }
      )
    })

  const send = (call: Call): Effect.Effect<Answer, SpApiError> =>
    Effect.withFiber((fiber) => {
      const found = knownOf(call.facts)
      const clock = fiber.getRef(Clock.Clock)
      const start = monotonicMillis(clock)
      const deadline = fiber.getRef(Policy.Deadline)
      const whole = Effect.useSpan(
        `SpApi.${call.facts.name}`,
        { kind: "internal" },
        (span) => {
          const restricted = restrictedResource(
            call.facts,
            call.target,
            call.options,
            fiber.getRef(Policy.DefaultDataElements),
            config.sandbox
          )
          const progress: Progress = {
            call,
            known: found,
            span,
            policy: fiber.getRef(Policy.CurrentRetryPolicy),
            timeout: fiber.getRef(Policy.AttemptTimeout),
            limits: fiber.getRef(Policy.CurrentSizeLimits),
            resource: typeof restricted === "string" ? undefined : restricted,
            repeatable: isRepeatable(call),
            attempts: 0,
            transient: 0,
            throttled: 0,
            renewals: noRenewals,
            spent: 0,
            underway: false,
            sentAt: 0,
            requestId: undefined
          }
          if (typeof restricted === "string") {
            return fail(progress, new RequestInvalid({ field: "dataElements", description: restricted }))
          }
          const running = attempt(progress, fiber)
          return deadline === undefined ? running : Effect.timeoutOrElse(running, {
            duration: deadline,
            orElse: () =>
              fail(
                progress,
                new TimedOut({
                  limit: "deadline",
                  after: deadline,
                  outcome: progress.underway && !progress.repeatable ? "unknown" : "failed"
                })
              )
          })
        }
      )
      return Effect.onExit(whole, (exit) => {
        const reason = exit._tag === "Success" ? undefined : exit.cause.reasons[0]
        const outcome = reason === undefined
          ? "success"
          : reason._tag === "Fail"
          ? reason.error.reason._tag
          : reason._tag
        found.metrics.call(outcome, monotonicMillis(clock) - start, fiber.context)
        return Effect.void
      })
    })

  return SpApiHttpClient.of({ send })
})

/** The client; it needs the Layers of `auth`, the usage plans, and an HTTP client of the program's choice. */
export const layer: Layer.Layer<
  SpApiHttpClient,
  never,
  SpApiConfig | LwaTokenService | RestrictedDataTokens | Signer | SpApiRateLimiter | HttpClient.HttpClient
> = /*#__PURE__*/ Layer.effect(SpApiHttpClient, make)
