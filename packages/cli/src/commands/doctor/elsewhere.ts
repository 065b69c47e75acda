/** Where an account is that Amazon refuses here: in another region, or on the other side of Amazon's sandbox. */
import * as LwaTokenService from "effect-sp-api/auth/LwaTokenService"
import * as Region from "effect-sp-api/Region"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as HttpClient from "effect/http/HttpClient"
import * as HttpClientRequest from "effect/http/HttpClientRequest"
import * as Redacted from "effect/Redacted"
import { probePath } from "./reach.ts"
import { change, type Setup } from "./setup.ts"

/** Evidence, and the step that follows from it. */
export interface Evidence {
  readonly evidence: string
  readonly next: string
}

const regions = [Region.NA, Region.EU, Region.FE]

/** Whether an endpoint of Amazon's accepts the token. The token goes to the addresses that `Region` has, to no other. */
const accepts = (setup: Setup, endpoint: string) =>
  Effect.gen(function*() {
    const http = Context.get(setup.client, HttpClient.HttpClient)
    const { accessToken } = Context.get(setup.client, LwaTokenService.LwaTokenService)
    const token = Redacted.value(yield* accessToken)
    const response = yield* http.execute(
      HttpClientRequest.get(`${endpoint}${probePath}`, { headers: { "x-amz-access-token": token } })
    ).pipe(
      Effect.provideService(HttpClient.TracerPropagationEnabled, false),
      Effect.provideService(HttpClient.TracerDisabledWhen, () => true)
    )
    return response.status >= 200 && response.status < 300
  }).pipe(Effect.timeout("5 seconds"), Effect.catchCause(() => Effect.succeed(false)))

/** Tries the other endpoints of Amazon; undefined where none accepts the token, or the endpoint is not Amazon's. */
export const elsewhere = Effect.fnUntraced(function*(setup: Setup): Effect.fn.Return<Evidence | undefined> {
  const { config, settings } = setup
  const isProduction = config.endpoint === config.region.endpoint
  if (!isProduction && config.endpoint !== config.region.sandboxEndpoint) return undefined
  const other = isProduction ? config.region.sandboxEndpoint : config.region.endpoint
  const candidates = [
    ...regions.filter(({ id }) => id !== config.region.id).map((region) => ({
      endpoint: isProduction ? region.endpoint : region.sandboxEndpoint,
      evidence: `the same token is accepted in region ${region.id}: the account is there, not in ${config.region.id}`,
      next: `set the region to ${region.id}: ${change(settings, "region")}`
    })),
    {
      endpoint: other,
      evidence: isProduction
        ? "the same token is accepted by Amazon's sandbox: the application is a sandbox application, or the token is of one"
        : "the same token is accepted by the production API: these are no credentials of the sandbox",
      next: isProduction
        ? `set SPAPI_SANDBOX=true to call the sandbox, or take client id, secret and token of a production application`
        : `unset SPAPI_SANDBOX to call production: ${change(settings, "sandbox")}`
    }
  ]
  const accepted = yield* Effect.forEach(candidates, ({ endpoint }) => accepts(setup, endpoint), { concurrency: 3 })
  return candidates.find((_, index) => accepted[index])
})
