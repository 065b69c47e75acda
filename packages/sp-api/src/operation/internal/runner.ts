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
import type { SpApiResponse } from "../SpApiResponse.ts"
import { makeCheck, prepare } from "./checks.ts"
import type { Described } from "./described.ts"
import { SpApi } from "./spApiService.ts"

const dataOf = <A>(data: A): A => data

const withResponse = <A>(
  data: A,
  { attempts, headers, rateLimit, requestId, status }: ApiResponse
): SpApiResponse<A> => ({ data, status, requestId, rateLimit, headers, attempts })

/** Makes the runner of a client. */
export const makeRunner = (config: SpApiConfig["Service"], client: SpApiHttpClient["Service"]): SpApi["Service"] => {
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
        ? fail(spec.name, request, { account: config.accountName })
        : Effect.flatMap(
          client.send({ facts: spec, accept: spec.accept, options, ...request }),
          (response) =>
            Effect.map(
              check(operation as Described<never, A>, response, fiber, config.accountName),
              (data) => select(data, response)
            )
        )
    })

  return {
    endpoint: config.endpoint,
    run: (operation, input, options) => run(operation, input, options, dataOf),
    runWithResponse: (operation, input, options) => run(operation, input, options, withResponse)
  }
}

/** Runs operations over HTTP. */
export const layer: Layer.Layer<SpApi, never, SpApiConfig | SpApiHttpClient> = Layer.effect(
  SpApi,
  Effect.gen(function*() {
    return makeRunner(yield* SpApiConfig, yield* SpApiHttpClient)
  })
)
