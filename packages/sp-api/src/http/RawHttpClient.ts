/**
 * The escape hatch: an `effect/http` client for paths that no model describes yet. It authenticates, waits, signs, repeats and measures
 * like every section does, because it sends through the same `SpApiHttpClient`.
 *
 * ```ts
 * const client = yield* RawHttpClient.make
 * const response = yield* client.get("/new/2027-01-01/things", { urlParams: { marketplaceIds: "ATVPDKIKX0DER" } })
 * const things = yield* response.json
 * ```
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as HttpClient from "effect/http/HttpClient"
import type * as HttpClientRequest from "effect/http/HttpClientRequest"
import * as HttpClientResponse from "effect/http/HttpClientResponse"
import * as Redacted from "effect/Redacted"
import { SpApiConfig } from "../SpApiConfig.ts"
import type { SpApiError } from "../SpApiError.ts"
import { fail, RequestInvalid } from "../SpApiError.ts"
import type { Method, OperationFacts } from "./OperationFacts.ts"
import { SpApiHttpClient } from "./SpApiHttpClient.ts"

/**
 * What is known of the operation that a raw request calls: its usage plan, its scope, whether it may be repeated. Provide it around the
 * request. By default the bucket is the path without identifiers, no rate is known, and only GET is repeated.
 */
export const CurrentFacts: Context.Reference<Partial<OperationFacts>> = Context.Reference<Partial<OperationFacts>>(
  "effect-sp-api/http/RawHttpClient/CurrentFacts",
  { defaultValue: () => ({}) }
)

const methods: ReadonlyArray<string> = ["GET", "POST", "PUT", "PATCH", "DELETE"]
const isMethod = (method: string): method is Method => methods.includes(method)

const encode = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)

const invalid = (request: HttpClientRequest.HttpClientRequest, field: string, description: string) =>
  fail(`raw.${request.method}`, new RequestInvalid({ field, description }))

/** The path of a request, as it will be sent; undefined when the URL names another host or another resource than it seems to. */
const pathOf = (url: string, endpoint: string): string | undefined => {
  const path = url.startsWith(`${endpoint}/`) ? url.slice(endpoint.length) : url
  if (!path.startsWith("/") || path.startsWith("//") || /[\s#\\]/.test(path)) return undefined
  const bare = path.split("?")[0]!
  return bare.split("/").some((segment) => /^(\.|%2e){1,2}$/i.test(segment)) ? undefined : path
}

/** Sections, versions and resources; anything else may be the name of one thing among millions. */
const isCommon = /^(?:[A-Za-z][A-Za-z-]*|v\d+|\d{4}-\d\d-\d\d)?$/

/** `/orders/v0/orders/902-1845936-5435065` as `/orders/v0/orders/{}`: one quota, one metric, and no identifier in a span. */
const templateOf = (path: string): string =>
  path.split("/").map((segment) => isCommon.test(segment) ? segment : "{}").join("/")

/** Makes the client. Its failures are `SpApiError`s, answers outside 2xx included. */
export const make: Effect.Effect<HttpClient.HttpClient.With<SpApiError>, never, SpApiHttpClient | SpApiConfig> =
  /*#__PURE__*/ Effect.gen(function*() {
    const { send } = yield* SpApiHttpClient
    const { endpoint } = yield* SpApiConfig
    return HttpClient.makeWith<never, never, SpApiError, never>(
      (effect) =>
        Effect.flatMap(effect, (request) =>
          Effect.withFiber((fiber) => {
            const { body, method } = request
            if (!isMethod(method)) return invalid(request, "method", `must be one of ${methods.join(", ")}`)
            const path = pathOf(request.url, endpoint)
            if (path === undefined) {
              return invalid(request, "url", `must be a path like /orders/v0/orders, or an address on ${endpoint}`)
            }
            if (body._tag !== "Empty" && body._tag !== "Uint8Array") {
              return invalid(request, "body", "must be bytes, text or JSON")
            }
            const query = Array.from(
              request.urlParams.params,
              ([key, value]) => `${encode(key)}=${encode(Redacted.isRedacted(value) ? Redacted.value(value) : value)}`
            ).join("&")
            const template = templateOf(path.split("?")[0]!)
            const facts: OperationFacts = {
              name: `raw.${method} ${template}`,
              method,
              path: template,
              repeatable: method === "GET",
              ...fiber.getRef(CurrentFacts)
            }
            const call = {
              facts,
              target: query === "" ? path : `${path}${path.includes("?") ? "&" : "?"}${query}`,
              headers: { ...request.headers },
              body: body._tag === "Empty" ? undefined : new TextDecoder().decode(body.body)
            }
            return Effect.map(send(call), (answer) =>
              HttpClientResponse.fromWeb(
                request,
                new Response(answer.text === "" ? null : answer.text, {
                  status: answer.status,
                  headers: answer.headers
                })
              ))
          })),
      Effect.succeed
    )
  })
