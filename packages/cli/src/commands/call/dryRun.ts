/** The request that a call would send, made by the client itself over an HTTP client that sends nothing. */
import * as Marketplace from "effect-sp-api/Marketplace"
import { isRegionId } from "effect-sp-api/Region"
import * as SpApi from "effect-sp-api/SpApi"
import type { SpApiError } from "effect-sp-api/SpApiError"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as HttpClient from "effect/http/HttpClient"
import type * as HttpClientRequest from "effect/http/HttpClientRequest"
import * as HttpClientResponse from "effect/http/HttpClientResponse"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import * as Resolve from "../../config/resolve.ts"
import { hidden } from "../../reference/personal.ts"
import { version } from "../../version.ts"

/** A request without its secrets. */
export interface Request {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: unknown
}

const secretHeaders = new Set(["authorization", "x-amz-access-token", "x-amz-security-token"])

const bodyOf = ({ body }: HttpClientRequest.HttpClientRequest): unknown => {
  if (body._tag !== "Uint8Array") return undefined
  const text = new TextDecoder().decode(body.body)
  try {
    return JSON.parse(text) as unknown
  } catch {
    return text
  }
}

const shown = (request: HttpClientRequest.HttpClientRequest, url: URL): Request => {
  const body = bodyOf(request)
  return {
    method: request.method,
    url: url.href,
    headers: Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name, secretHeaders.has(name) ? hidden : value])
    ),
    ...(body === undefined ? {} : { body })
  }
}

/** Tokens that are asked for before the request itself; no service accepts them. */
const tokens = {
  access_token: "none",
  token_type: "bearer",
  expires_in: 3600,
  restrictedDataToken: "none",
  expiresIn: 3600
}

const isTokenRequest = (url: URL, operation: string): boolean =>
  url.pathname.endsWith("/auth/o2/token") ||
  url.pathname.endsWith("/restrictedDataToken") && !operation.endsWith(".createRestrictedDataToken")

/** Any marketplace id within an input. */
const marketplaceWithin = (input: unknown): Marketplace.Marketplace | undefined => {
  const text = JSON.stringify(input ?? null)
  return Marketplace.all.find(({ id }) => text.includes(`"${id}"`))
}

/** The request of a call with the region and the endpoint of the settings. No secret is read. */
export const requestOf = Effect.fnUntraced(function*(
  operation: string,
  input: unknown,
  call: Effect.Effect<unknown, SpApiError, SpApi.SpApi>
) {
  const { values: settings } = yield* Resolve.settingsUnresolved
  const captured = yield* Deferred.make<Request>()
  const client = HttpClient.make((request, url) =>
    isTokenRequest(url, operation)
      ? Effect.sync(() => HttpClientResponse.fromWeb(request, Response.json(tokens)))
      : Effect.andThen(Deferred.succeed(captured, shown(request, url)), Effect.never)
  )
  const region = settings.region?.value.toLowerCase()
  const endpoint = settings.endpoint?.value
  const layer = SpApi.layer({
    ...(region !== undefined && isRegionId(region)
      ? { region }
      : endpoint === undefined
      ? { region: marketplaceWithin(input)?.region }
      : {}),
    endpoint,
    clientId: "amzn1.application-oa2-client.none",
    clientSecret: Redacted.make("none"),
    refreshToken: Redacted.make("none"),
    applicationName: "spapi",
    applicationVersion: version
  }).pipe(Layer.provide(Layer.succeed(HttpClient.HttpClient, client)))
  return yield* Effect.raceFirst(Deferred.await(captured), Effect.andThen(Effect.provide(call, layer), Effect.never))
})

/** A request as it is written in HTTP. */
export const textOf = ({ body, headers, method, url }: Request): string =>
  [
    `${method} ${url}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    ...(body === undefined ? [] : ["", JSON.stringify(body, null, 2)])
  ].join("\n")
