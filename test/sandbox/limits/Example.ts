/**
 * Requests that break a limit, and requests that just keep it. Raw calls; the world begins on 2026-07-01.
 */
import { Effect, Redacted } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import { TestClock } from "effect/testing"
import type { Raw } from "../support.ts"
import { call, login, send } from "../support.ts"

export const US = "ATVPDKIKX0DER"
export const CA = "A2EUQ1WTGCTBG2"

const minute = 60_000
const day = 1440 * minute

/** When the world begins. */
const begin = Date.UTC(2026, 6, 1)

/** The time so many minutes after the begin; before it for negative ones. */
export const at = (minutes: number): string => new Date(begin + minutes * minute).toISOString()

/** The time so many days after the begin, and some minutes. */
export const on = (days: number, minutes = 0): string => at(days * 1440 + minutes)

/** The time so many months before the begin, and some days after that. */
export const monthsAgo = (months: number, days = 0): string =>
  new Date(Date.UTC(2026, 6 - months, 1) + days * day).toISOString()

/** A raw call, or several whose last response counts. */
type Step = Effect.Effect<Raw, unknown, any>

/** The options of the sandbox that an example requires. */
type Options = Parameters<typeof Sandbox.layerHttpClient>[0]

export interface Example {
  readonly breaks: Step
  readonly keeps: Step
  readonly options?: Options
  /** The options of the sandbox for `keeps`, where they differ. */
  readonly keepsOptions?: Options
}

/** Examples by the name of their limit. */
export type Examples = Readonly<Record<string, Example>>

type Query = Readonly<Record<string, string>>

const encoded = (query: Query): string => new URLSearchParams(query).toString()

/** A GET with a query. */
export const get = (path: string, query: Query): Step => call("GET", `${path}?${encoded(query)}`)

/** The same with a restricted data token. */
export const getRestricted = (path: string, query: Query): Step =>
  Effect.gen(function*() {
    const { json } = yield* call("POST", "/tokens/2021-03-01/restrictedDataToken", {
      json: { restrictedResources: [{ method: "GET", path }] }
    })
    return yield* call("GET", `${path}?${encoded(query)}`, { token: json.restrictedDataToken })
  })

/** A POST of JSON. */
export const post = (path: string, json: unknown): Step => call("POST", path, { json })

/** Examples of a list: the query of each is added to those parameters that all have. */
export const list = (
  send: (path: string, query: Query) => Step,
  path: string,
  common: Query,
  operation: string,
  examples: Readonly<Record<string, readonly [breaks: Query, keeps: Query]>>
): Examples =>
  Object.fromEntries(
    Object.entries(examples).map(([name, [breaks, keeps]]) => [
      `${operation} ${name}`,
      { breaks: send(path, { ...common, ...breaks }), keeps: send(path, { ...common, ...keeps }) }
    ])
  )

/** Examples of an operation whose body varies. */
export const bodies = (
  path: string,
  operation: string,
  examples: Readonly<Record<string, readonly [breaks: unknown, keeps: unknown]>>
): Examples =>
  Object.fromEntries(
    Object.entries(examples).map(([name, [breaks, keeps]]) => [
      `${operation} ${name}`,
      { breaks: post(path, breaks), keeps: post(path, keeps) }
    ])
  )

/** Waits. */
export const wait = (minutes: number) => TestClock.adjust(`${Math.round(minutes * 60)} seconds`)

/** Uses the token of a first page after some minutes. */
export const pageAfter = (
  minutes: number,
  first: Step,
  tokenOf: (json: any) => string | undefined,
  next: (token: string) => Step
): Step =>
  Effect.gen(function*() {
    const page = yield* first
    const token = tokenOf(page.json)
    if (token === undefined) return yield* Effect.die(new Error(`no second page: ${page.text.slice(0, 300)}`))
    yield* wait(minutes)
    return yield* next(token)
  })

/** Reads all pages, and returns the last one. */
export const lastPage = (
  first: Step,
  tokenOf: (json: any) => string | undefined,
  next: (token: string) => Step
): Step =>
  Effect.gen(function*() {
    let page = yield* first
    for (let token = tokenOf(page.json); token !== undefined; token = tokenOf(page.json)) page = yield* next(token)
    return page
  })

/** Uploads a document and creates a feed of it. */
export const feed = (feedType: string, contentType: string, content: string): Step =>
  Effect.gen(function*() {
    const { json } = yield* post("/feeds/2021-06-30/documents", { contentType })
    yield* send("PUT", json.url, { text: content, headers: { "content-type": contentType } })
    return yield* post("/feeds/2021-06-30/feeds", {
      feedType,
      marketplaceIds: [US],
      inputFeedDocumentId: json.feedDocumentId
    })
  })

/** Creates a destination of the application and subscribes to a type with it. */
export const subscription = (type: string, resourceSpecification: object, processingDirective?: object): Step =>
  Effect.gen(function*() {
    const sandbox = yield* Sandbox.Sandbox
    const { clientId, clientSecret } = sandbox.credentials
    const grantless = yield* send("POST", `${sandbox.url}/auth/o2/token`, {
      form: {
        grant_type: "client_credentials",
        scope: "sellingpartnerapi::notifications",
        client_id: clientId,
        client_secret: Redacted.value(clientSecret)
      }
    })
    const { json } = yield* call("POST", "/notifications/v1/destinations", {
      token: grantless.json.access_token,
      json: { name: "A", resourceSpecification }
    })
    return yield* call("POST", `/notifications/v1/subscriptions/${type}`, {
      token: yield* login(),
      json: { payloadVersion: "1.0", destinationId: json.payload.destinationId, processingDirective }
    })
  })
