/**
 * Sends a case through the client, over an HTTP client that answers with the case's response, and compares both ends: what went out with what
 * the example asks for, what came back with what was answered. The expectations are built here, not by the client's own encoder.
 */
import { Cause, Effect, Exit, Layer, Logger, Redacted } from "effect"
import { SpApiConfig } from "effect-sp-api"
import * as LwaTokenService from "effect-sp-api/auth/LwaTokenService"
import * as RestrictedDataTokens from "effect-sp-api/auth/RestrictedDataTokens"
import * as Signer from "effect-sp-api/auth/Signer"
import * as Policy from "effect-sp-api/http/Policy"
import { UsagePlans } from "effect-sp-api/http/UsagePlans"
import { DriftHook, RegionChecking } from "effect-sp-api/operation/Checking"
import type { Operation } from "effect-sp-api/operation/Operation"
import type { Parameter } from "effect-sp-api/operation/OperationSpec"
import * as SpApi from "effect-sp-api/SpApi"
import type { SpApiError } from "effect-sp-api/SpApiError"
import { HttpClient, type HttpClientRequest, HttpClientResponse } from "effect/http"
import { isDeepStrictEqual } from "node:util"
import type { Case } from "./Case.ts"

/** How a case went. */
export interface Verdict {
  readonly failures: ReadonlyArray<string>
  readonly drifted: boolean
}

const fillers: Record<Parameter["type"], unknown> = {
  "string": "filled-in",
  "date-time": "2026-01-01T00:00:00Z",
  "date": "2026-01-01",
  "integer": 1,
  "number": 1,
  "boolean": true
}

const scalar = (type: Parameter["type"], value: unknown): unknown => {
  switch (type) {
    case "integer":
    case "number":
      return typeof value === "string" && value.trim() !== "" && Number.isFinite(Number(value)) ? Number(value) : value
    case "boolean":
      return value === "true" ? true : value === "false" ? false : value
    default:
      return typeof value === "string" ? value : String(value)
  }
}

/** Examples write lists as lists, as one value, or joined with commas; numbers and booleans also as texts. */
const coerce = (parameter: Parameter, value: unknown): unknown => {
  if (parameter.list === undefined) return scalar(parameter.type, Array.isArray(value) ? value.join(",") : value)
  const list = Array.isArray(value) ? value : typeof value === "string" ? value.split(",") : [value]
  return list.map((item) => scalar(parameter.type, item))
}

const lookUp = (record: Record<string, unknown> | undefined, name: string): unknown => {
  if (record === undefined) return undefined
  if (record[name] !== undefined) return record[name]
  const lower = name.toLowerCase()
  return Object.entries(record).find(([key]) => key.toLowerCase() === lower)?.[1]
}

const inputOf = (operation: Operation<never, unknown>, example: Case): Record<string, unknown> => {
  const input: Record<string, unknown> = {}
  const { body, parameters } = operation.spec
  for (const [name, parameter] of Object.entries(parameters ?? {})) {
    const given = lookUp(example.request[parameter.in], name)
    const missing = given === undefined || given === null || parameter.in === "path" && given === ""
      || Array.isArray(given) && given.length === 0
    if (!missing) input[name] = coerce(parameter, given)
    else if (parameter.required === true) input[name] = coerce(parameter, parameter.minimum ?? fillers[parameter.type])
  }
  if (example.request.body !== undefined) input["body"] = example.request.body
  else if (body === "required") input["body"] = {}
  return input
}

const pairs = (parameter: Parameter, name: string, value: unknown): ReadonlyArray<readonly [string, string]> => {
  if (parameter.list === "multi") return (value as ReadonlyArray<unknown>).map((item) => [name, String(item)] as const)
  return [[name, Array.isArray(value) ? value.map(String).join(",") : String(value)]]
}

interface Sent {
  readonly method: string
  readonly url: string
  readonly headers: Record<string, string>
  readonly body: string | undefined
}

const compareRequest = (
  operation: Operation<never, unknown>,
  example: Case,
  input: Record<string, unknown>,
  sent: Sent
): ReadonlyArray<string> => {
  const failures: Array<string> = []
  const url = new URL(sent.url)
  const parameters = Object.entries(operation.spec.parameters ?? {})
  if (sent.method !== example.method) failures.push(`method ${sent.method} instead of ${example.method}`)

  const greedy = parameters.some(([, parameter]) => parameter.greedy === true)
  const fill = (segment: string) => segment.replace(/\{([^}]+)\}/g, (_, name: string) => String(input[name] ?? ""))
  const expectedPath = greedy ? fill(example.path).split("/") : example.path.split("/").map(fill)
  const actualPath = url.pathname.split("/").map(decodeURIComponent)
  if (!isDeepStrictEqual(actualPath, expectedPath)) {
    failures.push(`path ${url.pathname} instead of ${expectedPath.join("/")}`)
  }

  const expectedQuery = parameters
    .filter(([name, parameter]) => parameter.in === "query" && input[name] !== undefined)
    .flatMap(([name, parameter]) => pairs(parameter, name, input[name]))
  const actualQuery = url.search === "" ? [] : url.search.slice(1).split("&").map((pair) => {
    const [key = "", value = ""] = pair.split("=")
    return [decodeURIComponent(key), decodeURIComponent(value)] as const
  })
  const order = (list: ReadonlyArray<readonly [string, string]>) => list.map((pair) => pair.join("=")).sort()
  if (!isDeepStrictEqual(order(actualQuery), order(expectedQuery))) {
    failures.push(`query ${url.search} instead of ${order(expectedQuery).join("&")}`)
  }

  for (const [name, parameter] of parameters) {
    if (parameter.in !== "header" || input[name] === undefined) continue
    if (sent.headers[name.toLowerCase()] !== String(input[name])) failures.push(`header ${name} is not as given`)
  }
  if (!sent.headers["x-amz-access-token"]) failures.push("no access token")
  if (!sent.headers["user-agent"]) failures.push("no User-Agent")

  const expectedBody = input["body"]
  if (expectedBody === undefined) {
    if (sent.body !== undefined) failures.push("a body where none belongs")
  } else if (sent.body === undefined || !isDeepStrictEqual(JSON.parse(sent.body), expectedBody)) {
    failures.push("the body is not as given")
  } else if (!sent.headers["content-type"]?.startsWith("application/json")) {
    failures.push("the body has no JSON content type")
  }
  return failures
}

const reasons: Record<number, ReadonlyArray<string>> = {
  400: ["BadRequest"],
  401: ["Unauthorized"],
  403: ["AccessDenied", "Unauthorized"],
  404: ["NotFound"],
  408: ["ServiceFailure"],
  409: ["Conflict"],
  410: ["NotFound"],
  413: ["PayloadTooLarge"],
  414: ["PayloadTooLarge"],
  415: ["UnsupportedMediaType"],
  422: ["Unprocessable"],
  429: ["Throttled"]
}

interface Item {
  readonly code?: unknown
  readonly message?: unknown
  readonly details?: unknown
}

const itemsOf = (response: unknown): ReadonlyArray<Item> => {
  const list = Array.isArray(response)
    ? response
    : typeof response === "object" && response !== null
    ? "errors" in response ? response.errors : [response]
    : []
  const flat = Array.isArray(list)
    ? list
    : typeof list === "object" && list !== null && "errors" in list
    ? list.errors
    : [list]
  return (Array.isArray(flat) ? flat : []).filter((item: Item | undefined) =>
    item?.code !== undefined || item?.message !== undefined
  )
}

const onlyErrors = (response: unknown): boolean =>
  typeof response === "object" && response !== null && !Array.isArray(response)
  && "errors" in response && Array.isArray(response.errors) && response.errors.length > 0
  && Object.entries(response).every(([key, value]) =>
    key === "errors" || value === null ||
    typeof value === "object" && Object.keys(value).length === 0 && !Array.isArray(value)
  )

const compareErrors = (error: SpApiError, expected: ReadonlyArray<Item>): ReadonlyArray<string> => {
  const actual = "errors" in error.reason ? error.reason.errors : []
  return expected.flatMap((item, index) => {
    const found = actual[index]
    if (found === undefined) return [`error ${index} is lost`]
    return (["code", "message", "details"] as const)
      .filter((key) => item[key] !== undefined && item[key] !== null && item[key] !== "" && found[key] !== item[key])
      .map((key) => `${key} of error ${index} is ${found[key]} instead of ${String(item[key])}`)
  })
}

const compareOutcome = (example: Case, exit: Exit.Exit<unknown, SpApiError>): ReadonlyArray<string> => {
  const { response, status } = example
  const error = Exit.isFailure(exit) ? Cause.findErrorOption(exit.cause) : undefined
  if (Exit.isFailure(exit) && error?._tag !== "Some") return [`a defect: ${Cause.pretty(exit.cause)}`]
  const failure = error?._tag === "Some" ? error.value : undefined
  if (status >= 200 && status < 300 && !onlyErrors(response)) {
    if (failure !== undefined) return [`failed: ${failure.message}`]
    const data = Exit.isSuccess(exit) ? exit.value : undefined
    const nothing = response === undefined || response === null || status === 204
    if (nothing ? data === undefined : isDeepStrictEqual(data, response)) return []
    return ["the answer did not come back as it was sent"]
  }
  if (failure === undefined) return [`${status} came out as a success`]
  const tags = status < 300 ? undefined : status >= 500 ? ["ServiceFailure"] : reasons[status] ?? ["UnexpectedStatus"]
  const wrongTag = tags === undefined || tags.includes(failure.reason._tag)
    ? []
    : [`${failure.reason._tag} instead of ${tags.join(" or ")}`]
  return [...wrongTag, ...compareErrors(failure, itemsOf(response))]
}

const noWaiting = Layer.succeed(UsagePlans, {
  acquire: () => Effect.succeed(0),
  observe: () => Effect.void,
  throttled: (_, retryAfter) => Effect.succeed(retryAfter ?? Policy.MaxWait.defaultValue()),
  status: Effect.succeed([])
})

/** Sends a case and compares. */
export const check = (operation: Operation<never, unknown>, example: Case): Effect.Effect<Verdict> =>
  Effect.gen(function*() {
    const input = inputOf(operation, example)
    const sent: Array<Sent> = []
    let drifted = false
    const http = HttpClient.make((request: HttpClientRequest.HttpClientRequest) => {
      sent.push({
        method: request.method,
        url: request.url,
        headers: { ...request.headers },
        body: request.body._tag === "Uint8Array" ? new TextDecoder().decode(request.body.body) : undefined
      })
      const empty = example.response === undefined || example.status === 204 || example.status === 304
      return Effect.succeed(HttpClientResponse.fromWeb(
        request,
        new Response(empty ? null : JSON.stringify(example.response), {
          status: example.status,
          headers: { "content-type": "application/json", "x-amzn-RequestId": "conformance" }
        })
      ))
    })
    const client = SpApi.layerNoDeps.pipe(
      Layer.provide([
        LwaTokenService.layerTest(),
        RestrictedDataTokens.layerNone,
        Signer.layerNone,
        noWaiting,
        Layer.succeed(HttpClient.HttpClient, http)
      ]),
      Layer.provide(SpApiConfig.layer({
        sandbox: true,
        clientId: "conformance",
        clientSecret: Redacted.make("conformance"),
        refreshToken: Redacted.make("Atzr|conformance")
      }))
    )
    const exit = yield* operation(input as never).pipe(
      Effect.provide(client),
      Effect.provideService(Policy.CurrentRetryPolicy, {
        attempts: 1,
        baseMillis: 0,
        capMillis: 0,
        throttledAttempts: 1
      }),
      // Examples name marketplaces of several regions in one call.
      Effect.provideService(RegionChecking, "off"),
      Effect.provideService(DriftHook, () =>
        Effect.sync(() => {
          drifted = true
        })),
      Effect.provide(Logger.layer([])),
      Effect.exit
    )
    const first = sent[0]
    const failures = [
      ...(first === undefined ? ["nothing was sent"] : compareRequest(operation, example, input, first)),
      ...compareOutcome(example, exit as Exit.Exit<unknown, SpApiError>)
    ]
    return { failures, drifted }
  })
