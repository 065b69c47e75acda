/**
 * The escape hatch: an `effect/http` client for paths that no model describes yet. It authenticates, waits, signs, repeats and measures
 * like every section does, because it sends through the same `SpApiHttpClient`. Bodies are bytes in both directions: what is sent and what
 * comes back need not be JSON.
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
import { readBytes } from "../wire/body.ts"
import { percentEncode } from "../wire/percentEncoding.ts"
import { refuseHeaders } from "./internal/headerValues.ts"
import type { Method, OperationFacts } from "./internal/operationFacts.ts"
import * as ResponseDecoder from "./internal/responseDecoder.ts"
import { SpApiHttpClient } from "./SpApiHttpClient.ts"

/**
 * What is known of the operation that a raw request calls: its usage plan, its scope, whether it may be repeated. Provide it around the
 * request. By default the bucket is the path without identifiers, no rate is known, and only GET is repeated. `name` and `path`, a template
 * such as `/things/{thingId}`, say which calls are of one operation; without them the client can only guess, see {@link make}.
 */
export const CurrentFacts: Context.Reference<Partial<OperationFacts>> = Context.Reference<Partial<OperationFacts>>(
  "effect-sp-api/http/RawHttpClient/CurrentFacts",
  { defaultValue: () => ({}) }
)

const methods: ReadonlyArray<string> = ["GET", "POST", "PUT", "PATCH", "DELETE"]
const isMethod = (method: string): method is Method => methods.includes(method)

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
const isCommon = /^(?:[a-z][A-Za-z-]{0,40}|v\d+|\d{4}-\d\d-\d\d)?$/

/** Different words at one place of a path, beyond which they are taken for identifiers. */
const maxWords = 48

/** Templates of one client. */
const maxTemplates = 256

/** The paths that a client has called, so that they never become more operations, metrics and buckets than these. */
class Templates {
  private readonly words = new Map<string, Set<string>>()
  private readonly known = new Set<string>()

  /** `/orders/v0/orders/902-1845936-5435065` as `/orders/v0/orders/{}`: one quota, one metric, and no identifier in a span. */
  of(path: string): string {
    let template = ""
    for (const word of path.slice(1).split("/")) template += `/${this.isWord(template, word) ? word : "{}"}`
    if (this.known.has(template)) return template
    if (this.known.size >= maxTemplates) return "/{}"
    this.known.add(template)
    return template
  }

  private isWord(before: string, word: string): boolean {
    if (!isCommon.test(word)) return false
    let found = this.words.get(before)
    if (found === undefined) {
      if (this.words.size >= maxTemplates) return false
      found = new Set()
      this.words.set(before, found)
    }
    if (found.has(word)) return true
    if (found.size >= maxWords) return false
    found.add(word)
    return true
  }
}

/** One for each client, however often the escape hatch is made over it. */
const templates = /*#__PURE__*/ new WeakMap<object, Templates>()

const templatesOf = (client: object): Templates => {
  const found = templates.get(client) ?? new Templates()
  templates.set(client, found)
  return found
}

/** Headers of the connection. A request that says them wrongly waits for ever, or is two. */
const transportHeaders = /^(?:host|connection|transfer-encoding|keep-alive|upgrade|te|trailer|expect)$/i

const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

/** `{`, with which a body begins that may be errors and nothing else. */
const brace = 0x7b

/** The headers of a body that is decompressed already. */
const headersOf = (headers: Readonly<Record<string, string>>): Record<string, string> => {
  const { "content-encoding": _, "content-length": _length, ...rest } = headers
  return rest
}

/**
 * Makes the client. Its failures are `SpApiError`s, responses outside 2xx included.
 *
 * Requests are counted and limited by their path. Segments that are not plain words become `{}`, and so does what stands at a place where
 * more than 48 different words were seen: identifiers made of letters are not told from words before. A client knows 256 paths at most,
 * what is beyond shares one name. `CurrentFacts` says it better.
 */
export const make: Effect.Effect<HttpClient.HttpClient.With<SpApiError>, never, SpApiHttpClient | SpApiConfig> =
  /*#__PURE__*/ Effect.gen(function*() {
    const api = yield* SpApiHttpClient
    const names = templatesOf(api)
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
              ([key, value]) =>
                `${percentEncode(key)}=${percentEncode(Redacted.isRedacted(value) ? Redacted.value(value) : value)}`
            ).join("&")
            const unsendable = refuseHeaders(request.headers)
            if (unsendable !== undefined) return fail(`raw.${method}`, unsendable)
            const { "content-length": length, ...headers } = request.headers
            const owned = Object.keys(headers).find((name) => transportHeaders.test(name))
              ?? (length === undefined || Number(length) === (body._tag === "Empty" ? 0 : body.body.length)
                ? undefined
                : "content-length")
            if (owned !== undefined) {
              return invalid(request, `headers.${owned}`, "is for the HTTP client to say: leave it out")
            }
            const given = fiber.getRef(CurrentFacts)
            const template = given.path ?? names.of(path.split("?")[0]!)
            const facts: OperationFacts = {
              name: `raw.${method} ${template}`,
              method,
              path: template,
              repeatable: method === "GET",
              ...given
            }
            const call = {
              facts,
              target: query === "" ? path : `${path}${path.includes("?") ? "&" : "?"}${query}`,
              headers: { ...request.headers },
              body: body._tag === "Empty" ? undefined : body.body,
              read: readBytes
            }
            return Effect.flatMap(
              api.send(call),
              ({ attempts, bytes = new Uint8Array(0), headers, requestId, status }) => {
                const held = bytes[0] === brace ? ResponseDecoder.bodyOf(status, decode(bytes)) : undefined
                return held !== undefined && "_tag" in held && held._tag === "UnexpectedStatus"
                  ? fail(facts.name, held, { attempts, requestId })
                  : Effect.succeed(HttpClientResponse.fromWeb(
                    request,
                    new Response(bytes.length === 0 ? null : bytes as Uint8Array<ArrayBuffer>, {
                      status,
                      headers: headersOf(headers)
                    })
                  ))
              }
            )
          })),
      Effect.succeed
    )
  })
