/**
 * The escape hatch: an `effect/http` client for paths that no model describes yet. Requests are authenticated, limited,
 * signed, retried and measured like those of the modules in `apis/`: they are sent through the same `SpApiHttpClient`.
 * Bodies are bytes in both directions: neither requests nor responses need be JSON.
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
 * The facts of the operation that a raw request calls: its rate, its scope, whether it may be repeated. Provide it
 * around the request. By default the bucket is the path without identifiers, no rate is known, and only GET is
 * repeated. `name` and `path`, a template such as `/things/{thingId}`, say which requests belong to one operation;
 * without them the client guesses, see {@link make}.
 */
export const CurrentFacts: Context.Reference<Partial<OperationFacts>> = Context.Reference<Partial<OperationFacts>>(
  "effect-sp-api/http/RawHttpClient/CurrentFacts",
  { defaultValue: () => ({}) }
)

const methods: ReadonlyArray<string> = ["GET", "POST", "PUT", "PATCH", "DELETE"]
const isMethod = (method: string): method is Method => methods.includes(method)

const invalid = (request: HttpClientRequest.HttpClientRequest, field: string, description: string) =>
  fail(`raw.${request.method}`, new RequestInvalid({ field, description }))

/**
 * The path of a request as it is sent; undefined where the URL names another host, or another resource than it seems
 * to.
 */
const pathOf = (url: string, endpoint: string): string | undefined => {
  const path = url.startsWith(`${endpoint}/`) ? url.slice(endpoint.length) : url
  if (!path.startsWith("/") || path.startsWith("//") || /[\s#\\]/.test(path)) return undefined
  const bare = path.split("?")[0]!
  return bare.split("/").some((segment) => /^(\.|%2e){1,2}$/i.test(segment)) ? undefined : path
}

/** Sections, versions and resources; anything else may be one identifier among millions. */
const isCommon = /^(?:[a-z][A-Za-z-]{0,40}|v\d+|\d{4}-\d\d-\d\d)?$/

/** How many different words at one place of a path are taken for words; more are identifiers. */
const maxWords = 48

/** How many templates a client keeps. */
const maxTemplates = 256

/** The paths that a client has called, which limit the number of operations, metrics and buckets. */
class Templates {
  private readonly words = new Map<string, Set<string>>()
  private readonly known = new Set<string>()

  /**
   * `/orders/v0/orders/902-1845936-5435065` as `/orders/v0/orders/{}`: one bucket, one metric, and no identifier in a
   * span.
   */
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
    let words = this.words.get(before)
    if (words === undefined) {
      if (this.words.size >= maxTemplates) return false
      words = new Set()
      this.words.set(before, words)
    }
    if (words.has(word)) return true
    if (words.size >= maxWords) return false
    words.add(word)
    return true
  }
}

/** One for each client, however often the escape hatch is made over it. */
const templates = new WeakMap<object, Templates>()

const templatesOf = (client: object): Templates => {
  const known = templates.get(client) ?? new Templates()
  templates.set(client, known)
  return known
}

/** Headers of the connection. With a wrong one a request never ends, or becomes two. */
const transportHeaders = /^(?:host|connection|transfer-encoding|keep-alive|upgrade|te|trailer|expect)$/i

const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

/** Whether a body begins with `{`, after blanks and a byte order mark: it may hold errors and nothing else. */
const isJsonObject = (bytes: Uint8Array): boolean => {
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  // Tab, line feed, carriage return and space.
  while (bytes[at] === 0x20 || bytes[at] === 9 || bytes[at] === 10 || bytes[at] === 13) at++
  return bytes[at] === 0x7b
}

/** The headers that are true of a decompressed body. */
const headersOf = (headers: Readonly<Record<string, string>>): Record<string, string> => {
  const { "content-encoding": _, "content-length": _length, ...rest } = headers
  return rest
}

/**
 * Makes the client. It fails with `SpApiError`, for responses outside 2xx as well.
 *
 * Requests are counted and limited by their path. Segments that are not plain words become `{}`, and so do all segments
 * at a place where more than 48 different words were seen: until then identifiers made of letters look like words. A
 * client knows 256 paths at most; all others share one name. `CurrentFacts` replaces the guess.
 */
export const make: Effect.Effect<HttpClient.HttpClient.With<SpApiError>, never, SpApiHttpClient | SpApiConfig> = Effect
  .gen(function*() {
    const api = yield* SpApiHttpClient
    const names = templatesOf(api)
    const { accountName: account, endpoint } = yield* SpApiConfig
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
              return invalid(request, "body", "must be bytes, a string or JSON")
            }
            const query = Array.from(
              request.urlParams.params,
              ([key, value]) =>
                `${percentEncode(key)}=${percentEncode(Redacted.isRedacted(value) ? Redacted.value(value) : value)}`
            ).join("&")
            const invalidHeader = refuseHeaders(request.headers)
            if (invalidHeader !== undefined) return fail(`raw.${method}`, invalidHeader, { account })
            const { "content-length": length, ...headers } = request.headers
            const reserved = Object.keys(headers).find((name) => transportHeaders.test(name))
              ?? (length === undefined || Number(length) === (body._tag === "Empty" ? 0 : body.body.length)
                ? undefined
                : "content-length")
            if (reserved !== undefined) {
              return invalid(request, `headers.${reserved}`, "is set by the HTTP client: leave it out")
            }
            const known = fiber.getRef(CurrentFacts)
            const template = known.path ?? names.of(path.split("?")[0]!)
            const facts: OperationFacts = {
              name: `raw.${method} ${template}`,
              method,
              path: template,
              repeatable: method === "GET",
              ...known
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
                const content = isJsonObject(bytes) ? ResponseDecoder.bodyOf(status, decode(bytes)) : undefined
                return content !== undefined && "_tag" in content && content._tag === "UnexpectedStatus"
                  ? fail(facts.name, content, { attempts, requestId, account })
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
