/**
 * Raw calls of the sandbox, without the client.
 */
import { assert } from "@effect/vitest"
import { Effect, Redacted } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import * as Registry from "effect-sp-api/apis/Registry"
import { checker } from "effect-sp-api/operation/Checking"
import type { OperationShapes } from "effect-sp-api/operation/Operation"
import { HttpClient, HttpClientRequest } from "effect/http"

export interface Raw {
  readonly status: number
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly text: string
  readonly json: any
}

const parse = (value: string): unknown => {
  try {
    return JSON.parse(value)
  } catch {
    return undefined
  }
}

export const send = (
  method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE",
  url: string,
  options: {
    readonly headers?: Record<string, string>
    readonly json?: unknown
    readonly form?: Record<string, string>
    readonly text?: string
  } = {}
) =>
  Effect.gen(function*() {
    const client = yield* HttpClient.HttpClient
    let request = HttpClientRequest.make(method)(url)
    if (options.json !== undefined) {
      request = HttpClientRequest.bodyText(request, JSON.stringify(options.json), "application/json")
    }
    if (options.form !== undefined) {
      request = HttpClientRequest.bodyText(
        request,
        new URLSearchParams(options.form).toString(),
        "application/x-www-form-urlencoded;charset=UTF-8"
      )
    }
    if (options.text !== undefined) {
      request = HttpClientRequest.bodyText(request, options.text, "application/json")
    }
    if (options.headers !== undefined) request = HttpClientRequest.setHeaders(request, options.headers)
    const response = yield* client.execute(request)
    const value = yield* response.text
    return { status: response.status, headers: response.headers, text: value, json: parse(value) } satisfies Raw as Raw
  })

/** An access token for the refresh token of the sandbox. */
export const login = (region?: "na" | "eu" | "fe") =>
  Effect.gen(function*() {
    const sandbox = yield* Sandbox.Sandbox
    const credentials = region === undefined ? sandbox.credentials : sandbox.credentialsOf(region)
    const response = yield* send("POST", `${sandbox.url}/auth/o2/token`, {
      form: {
        grant_type: "refresh_token",
        client_id: credentials.clientId,
        client_secret: Redacted.value(credentials.clientSecret),
        refresh_token: Redacted.value(credentials.refreshToken)
      }
    })
    return response.json.access_token as string
  })

/** A call with an access token of the seller. */
export const call = (
  method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE",
  target: string,
  options: { readonly token?: string; readonly json?: unknown; readonly region?: "na" | "eu" | "fe" } = {}
) =>
  Effect.gen(function*() {
    const sandbox = yield* Sandbox.Sandbox
    const token = options.token ?? (yield* login(options.region))
    return yield* send(method, sandbox.url + target, {
      headers: { "x-amz-access-token": token },
      ...(options.json === undefined ? undefined : { json: options.json })
    })
  })

/** An action of the sandbox. */
export const act = (name: string, json: unknown = {}) =>
  Effect.flatMap(Sandbox.Sandbox, ({ url }) => send("POST", `${url}/_sandbox/${name}`, { json }))

/** Checks that a response is a success, and that its body matches the model of an operation, `sellers.getAccount`. */
export const assertModel = (operation: string, response: Raw) =>
  Effect.gen(function*() {
    assert.isBelow(response.status, 300, response.text)
    const dot = operation.lastIndexOf(".")
    const section = Registry.sections.find(({ model }) => model === operation.slice(0, dot))!
    const module = yield* Effect.promise(() => section.load())
    const { shapes } = module[operation.slice(dot + 1)] as { readonly shapes: OperationShapes }
    assert.deepStrictEqual(checker(shapes.output!()).mismatches(response.json), [], operation)
    return response.json
  })
