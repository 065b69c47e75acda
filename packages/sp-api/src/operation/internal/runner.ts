/**
 * Runs operations over `SpApiHttpClient`: writes and checks the request, sends it, checks the response.
 */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type { ApiResponse } from "../../http/internal/call.ts"
import type { CallOptions } from "../../http/internal/operationFacts.ts"
import { SpApiHttpClient } from "../../http/SpApiHttpClient.ts"
import { SpApiConfig } from "../../SpApiConfig.ts"
import type { SpApiError } from "../../SpApiError.ts"
import { fail, RequestInvalid } from "../../SpApiError.ts"
import { makeCheck, prepare } from "./checks.ts"
import type { Described } from "./described.ts"
import { SpApi } from "./spApiService.ts"

/** Makes the runner. */
const makeRunner = Effect.gen(function*() {
  const config = yield* SpApiConfig
  const client = yield* SpApiHttpClient
  const check = makeCheck()

  const run = <I, A, B>(
    operation: Described<I, A>,
    input: I,
    options: CallOptions | undefined,
    select: (data: A, response: ApiResponse) => B
  ): Effect.Effect<B, SpApiError> =>
    Effect.withFiber((fiber) => {
      const { spec } = operation
      const request = prepare(operation as Described<never, unknown>, input, config, fiber)
      return request instanceof RequestInvalid
        ? fail(spec.name, request)
        : Effect.flatMap(
          client.send({ facts: spec, accept: spec.accept, options, ...request }),
          (response) =>
            Effect.map(check(operation as Described<never, A>, response, fiber), (data) => select(data, response))
        )
    })

  return SpApi.of({
    endpoint: config.endpoint,
    run: (operation, input, options) => run(operation, input, options, (data) => data),
    runWithResponse: (operation, input, options) =>
      run(operation, input, options, (data, { attempts, headers, rateLimit, requestId, status }) => ({
        data,
        status,
        requestId,
        rateLimit,
        headers,
        attempts
      }))
  })
})

/** Runs operations over HTTP. */
export const layer: Layer.Layer<SpApi, never, SpApiConfig | SpApiHttpClient> = Layer.effect(SpApi, makeRunner)
