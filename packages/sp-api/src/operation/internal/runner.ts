/**
 * Runs operations over `SpApiHttpClient`: encodes the input, sends, checks the answer.
 */
import * as Effect from "effect/Effect"
import type * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import type { ApiResponse } from "../../http/internal/call.ts"
import type { CallOptions } from "../../http/internal/operationFacts.ts"
import { SpApiHttpClient } from "../../http/SpApiHttpClient.ts"
import * as Marketplace from "../../Marketplace.ts"
import type { RegionId } from "../../Region.ts"
import { SpApiConfig } from "../../SpApiConfig.ts"
import type { SpApiError, SpApiErrorReason } from "../../SpApiError.ts"
import { fail, RequestInvalid, ResponseInvalid } from "../../SpApiError.ts"
import type { Checker } from "../Checking.ts"
import { checker, notDateTime, RegionChecking, RequestChecking, ResponseChecking } from "../Checking.ts"
import type { OperationSpec } from "../OperationSpec.ts"
import type { SpApiResponse } from "../SpApiResponse.ts"
import type { Described } from "./described.ts"
import { makeReport, summary } from "./drift.ts"
import { encode } from "./encoding.ts"
import { SpApi } from "./spApiService.ts"

const failAt = (
  spec: OperationSpec,
  reason: SpApiErrorReason,
  answer?: ApiResponse
): Effect.Effect<never, SpApiError> =>
  fail(spec.name, reason, { attempts: answer?.attempts ?? 0, requestId: answer?.requestId })

const marketplaceName = /^marketplaceIds?$/i

/** The first marketplace of an input that is known to lie in another region. */
const foreignMarketplace = (input: unknown, region: RegionId): RequestInvalid | undefined => {
  if (typeof input !== "object" || input === null) return undefined
  for (const name in input) {
    const value = (input as Record<string, unknown>)[name]
    if (name === "body") {
      if (Array.isArray(value)) continue
      const inner = foreignMarketplace(value, region)
      if (inner !== undefined) {
        return new RequestInvalid({ field: `body.${inner.field}`, description: inner.description })
      }
    } else if (marketplaceName.test(name)) {
      for (const id of Array.isArray(value) ? value : [value]) {
        const home = typeof id === "string" ? Marketplace.fromId(id) : undefined
        if (home !== undefined && home.region !== region) {
          return new RequestInvalid({
            field: name,
            description:
              `${home.id} is ${home.name}, which lies in region ${home.region}, but this client is configured for ${region}; `
              + `use a client with region "${home.region}" and that region's refresh token`
          })
        }
      }
    }
  }
  return undefined
}

/** An input whose body JSON writes as Amazon wants it. */
const toWrite = <I, A>({ shapes }: Described<I, A>, input: I): I =>
  shapes.write === undefined || shapes.body === undefined
    ? input
    : { ...input, body: shapes.write(shapes.body(), (input as { readonly body?: unknown }).body) }

/** Makes the runner. */
export const makeRunner = /*#__PURE__*/ Effect.gen(function*() {
  const config = yield* SpApiConfig
  const client = yield* SpApiHttpClient
  const checkers = new WeakMap<object, { readonly body: Checker | undefined; readonly output: Checker | undefined }>()
  const report = makeReport({ what: "the answer", id: "request id" })

  const checkersOf = (operation: Described<never, unknown>) => {
    const { shapes } = operation
    let found = checkers.get(shapes)
    if (found === undefined) {
      found = {
        body: shapes.body === undefined ? undefined : checker(shapes.body()),
        output: shapes.output === undefined ? undefined : checker(shapes.output())
      }
      checkers.set(shapes, found)
    }
    return found
  }

  const wrongBody = (
    operation: Described<never, unknown>,
    body: unknown,
    fiber: Fiber.Fiber<unknown, unknown>
  ): RequestInvalid | undefined => {
    const mode = fiber.getRef(RequestChecking)
    const check = mode === "off" ? undefined : checkersOf(operation).body
    if (check === undefined || check.matches(body)) return undefined
    const first = check.mismatches(body).find((found) =>
      (mode === "strict" || !found.missing) && !(config.sandbox && found.problem === notDateTime)
    )
    return first === undefined ? undefined : new RequestInvalid({
      field: first.path === "" ? "body" : `body.${first.path}`,
      description: `is ${first.problem}`
    })
  }

  /** Amazon's sandbox answers the requests of its examples, and these hold `TEST_CASE_200` where a date-time belongs. */
  const isChecked = (fiber: Fiber.Fiber<unknown, unknown>): boolean =>
    !config.sandbox && fiber.getRef(RequestChecking) !== "off"

  const check = <A>(
    operation: Described<never, A>,
    answer: ApiResponse,
    fiber: Fiber.Fiber<unknown, unknown>
  ): Effect.Effect<A, SpApiError> => {
    const data = answer.json as A
    const mode = fiber.getRef(ResponseChecking)
    const isEmpty = data === undefined || data === null
    if (mode === "off" && !isEmpty) return Effect.succeed(data)
    const { output } = checkersOf(operation)
    if (output === undefined || output.matches(data)) return Effect.succeed(data)
    const { repeatable } = operation.spec
    // A call that must not be sent again has taken effect; where its model requires nothing of the response, nothing is missing.
    const instead = isEmpty && !repeatable && mode !== "strict" && output.matches({}) ? {} as A : undefined
    if (mode === "off" && instead !== undefined) return Effect.succeed(instead)
    const mismatches = isEmpty ? [{ path: "", problem: "empty", missing: true }] : output.mismatches(data)
    if (mode === "strict" || isEmpty && instead === undefined) {
      return failAt(
        operation.spec,
        new ResponseInvalid({
          status: answer.status,
          description: isEmpty ? "it is empty, where the model of the operation has a body" : summary(mismatches),
          body: Redacted.make(answer.text, { label: "body" })
        }),
        answer
      )
    }
    const { requestId } = answer
    return Effect.as(report({ operation: operation.spec.name, requestId, mismatches }, fiber), instead ?? data)
  }

  const exchange = <I, A, B>(
    operation: Described<I, A>,
    input: I,
    options: CallOptions | undefined,
    give: (data: A, answer: ApiResponse) => B
  ): Effect.Effect<B, SpApiError> =>
    Effect.withFiber((fiber) => {
      const { spec } = operation
      const encoded = encode(spec, toWrite(operation, input), isChecked(fiber))
      if (encoded instanceof RequestInvalid) return failAt(spec, encoded)
      const foreign = fiber.getRef(RegionChecking) === "off" ? undefined : foreignMarketplace(input, config.region.id)
      const wrong = foreign
        ?? (encoded.body === undefined
          ? undefined
          : wrongBody(operation as Described<never, unknown>, (input as { readonly body?: unknown }).body, fiber))
      if (wrong !== undefined) return failAt(spec, wrong)
      return Effect.flatMap(
        client.send({
          facts: spec,
          target: encoded.target,
          headers: encoded.headers,
          body: encoded.body,
          accept: spec.accept,
          options
        }),
        (answer) => Effect.map(check(operation as Described<never, A>, answer, fiber), (data) => give(data, answer))
      )
    })

  return SpApi.of({
    endpoint: config.endpoint,
    run: (operation, input, options) => exchange(operation, input, options, (data) => data),
    runWithResponse: <I, A>(operation: Described<I, A>, input: I, options?: CallOptions) =>
      exchange(operation, input, options, (data, answer): SpApiResponse<A> => ({
        data,
        status: answer.status,
        requestId: answer.requestId,
        rateLimit: answer.rateLimit,
        headers: answer.headers,
        attempts: answer.attempts
      }))
  })
})

/** Runs operations over HTTP. */
export const layer: Layer.Layer<SpApi, never, SpApiConfig | SpApiHttpClient> = /*#__PURE__*/ Layer.effect(
  SpApi,
  makeRunner
)
