/**
 * The control API of a local sandbox: that of the settings, or of `--sandbox-url`. No credentials are sent to it.
 */
import type { RegionId } from "effect-sp-api/Region"
import { isRegionId } from "effect-sp-api/Region"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import * as HttpClient from "effect/http/HttpClient"
import * as HttpClientRequest from "effect/http/HttpClientRequest"
import * as Option from "effect/Option"
import { isObject } from "effect/Predicate"
import * as Schedule from "effect/Schedule"
import * as Stream from "effect/Stream"
import * as Resolve from "../config/resolve.ts"
import { type Globals, InMemory } from "../globals.ts"
import { codeOf } from "../output/advice.ts"
import { configuration, fail, type Failure, usage } from "../output/failure.ts"
import { note } from "../output/notes.ts"
import type { Presentation } from "../output/presentation.ts"
import { oneLine } from "../output/sanitize.ts"

/** A sandbox that has said that it is one. */
export interface Control {
  readonly url: string
  /** That of the settings. */
  readonly region: RegionId | undefined
  /** Reads; fails with the kind `network` where the sandbox is not there. */
  readonly get: (path: string, query?: Readonly<Record<string, string>>) => Effect.Effect<Json, Failure>
  /** Runs an action; what the sandbox refuses is a mistake of the command line. */
  readonly act: (name: string, body: unknown) => Effect.Effect<Json, Failure>
}

type Json = { readonly [name: string]: unknown }

interface Reply {
  readonly status: number
  readonly json: Json
}

const start = "start one with `spapi sandbox --port 8080`"
const name = "name it with --sandbox-url http://127.0.0.1:8080"

/** Longer than a request of the control API waits. */
const patience: Duration.Input = "30 seconds"

const shown = (url: string): string => {
  const parsed = URL.parse(url)
  return parsed === null ? url : `${parsed.origin}${parsed.pathname === "/" ? "" : parsed.pathname}`
}

/** The code of Node for a connection that failed: `ECONNREFUSED`. */
const reasonOf = (error: unknown): string => {
  for (let cause: unknown = error, depth = 0; isObject(cause) && depth < 5; depth++) {
    const code = codeOf(cause)
    if (code !== "unknown") return code
    cause = "cause" in cause ? cause.cause : "reason" in cause ? cause.reason : undefined
  }
  return "no connection"
}

const unreachable = (url: string, reason: string) =>
  fail("network", `The sandbox ${shown(url)} does not respond (${reason})`, `${start}, or ${name}`)

const execute = (
  url: string,
  request: HttpClientRequest.HttpClientRequest,
  limit: Duration.Input
): Effect.Effect<Reply, Failure> =>
  Effect.flatMap(HttpClient.HttpClient, (client) => client.execute(request)).pipe(
    Effect.flatMap((response) =>
      Effect.map(response.text, (text): Reply => {
        let json: unknown
        try {
          json = JSON.parse(text)
        } catch {
          json = undefined
        }
        return { status: response.status, json: isObject(json) ? json as Json : {} }
      })
    ),
    Effect.provideService(FetchHttpClient.RequestInit, { redirect: "manual" }),
    Effect.provideService(HttpClient.TracerPropagationEnabled, false),
    Effect.provide(FetchHttpClient.layer),
    Effect.catch((error) => unreachable(url, reasonOf(error))),
    Effect.timeoutOrElse({ duration: limit, orElse: () => unreachable(url, "no response in time") })
  )

const messageOf = ({ json, status }: Reply): string =>
  typeof json["message"] === "string" ? oneLine(json["message"].slice(0, 2_000)) : `status ${status}`

/** The result, or the failure that the sandbox explains. */
const accepted = (url: string, version: unknown) => (reply: Reply): Effect.Effect<Json, Failure> =>
  reply.status === 200
    ? Effect.succeed(reply.json)
    : reply.status === 400
    ? usage(messageOf(reply))
    : reply.status === 404
    ? configuration(
      `The sandbox ${shown(url)} does not know this: ${messageOf(reply)}`,
      `its version is ${oneLine(String(version))}; start that of this command with \`spapi sandbox\``
    )
    : fail("refused", `The sandbox ${shown(url)} failed: ${messageOf(reply)}`, "its output says why")

const controlOf = (url: string, region: RegionId | undefined, version: unknown): Control => {
  const at = (path: string) => `${url}/_sandbox/${path}`
  return {
    url: shown(url),
    region,
    get: (path, query = {}) =>
      Effect.flatMap(
        execute(url, HttpClientRequest.get(at(path), { urlParams: query }), patience),
        accepted(url, version)
      ),
    act: (name, body) =>
      Effect.flatMap(
        execute(
          url,
          HttpClientRequest.bodyText(HttpClientRequest.post(at(name)), JSON.stringify(body), "application/json"),
          patience
        ),
        accepted(url, version)
      )
  }
}

/** Amazon's hosts, its own sandbox included, have no control API. */
const isAmazon = (url: string): boolean => /(^|\.)amazon\.[a-z.]+$/i.test(URL.parse(url)?.hostname ?? "")

/** The address of the sandbox, without a slash at its end. */
const addressOf = Effect.fnUntraced(function*(
  flag: Option.Option<string>,
  { endpoint, sandbox }: Resolve.Settings["values"]
): Effect.fn.Return<string, Failure> {
  if (Option.isSome(flag)) {
    const url = URL.parse(flag.value)
    if (url === null || !/^https?:$/.test(url.protocol)) {
      return yield* usage("--sandbox-url: is not the address of a sandbox", "write --sandbox-url http://127.0.0.1:8080")
    }
    if (url.username !== "" || url.password !== "") {
      return yield* usage("--sandbox-url: contains a user or a password", "a sandbox needs neither: leave them out")
    }
    if (isAmazon(url.href)) return yield* usage("--sandbox-url: is a host of Amazon's", start)
    return `${url.origin}${url.pathname}`.replace(/\/+$/, "")
  }
  const url = endpoint?.value
  if (url === undefined || isAmazon(url)) {
    const amazons = sandbox?.value === "true" || url?.includes("//sandbox.") === true
    return yield* configuration(
      amazons
        ? "The settings are those of Amazon's own sandbox, which cannot do this"
        : "The settings are those of production, and this is for a local sandbox alone",
      `${start}, and take its settings, or ${name}`
    )
  }
  return url.replace(/\/+$/, "")
})

/**
 * The sandbox of this run. Fails with exit code 3 where the settings are those of production or the address is not that
 * of a sandbox, and with 7 where it does not respond.
 */
export const connect = Effect.fnUntraced(function*(
  flag: Option.Option<string>
): Effect.fn.Return<Control, Failure, Globals> {
  if (yield* InMemory) {
    return yield* usage(
      "--sandbox is a Selling Partner API in memory, which nothing else can reach",
      `${start}, and ${name}`
    )
  }
  const { values } = yield* Resolve.settingsUnresolved
  const url = yield* addressOf(flag, values)
  const health = yield* execute(url, HttpClientRequest.get(`${url}/_sandbox/health`), "10 seconds").pipe(
    // While it starts it says so.
    Effect.repeat({
      schedule: Schedule.spaced("200 millis"),
      times: 50,
      while: ({ json }) => json["status"] === "starting"
    })
  )
  const { seed, status, version } = health.json
  if (health.status !== 200 || status !== "ready" || seed === undefined) {
    return yield* configuration(`${shown(url)} is not a sandbox: it has no /_sandbox/health`, `${start}, or ${name}`)
  }
  const region = values.region?.value.toLowerCase() ?? ""
  return controlOf(url, isRegionId(region) ? region : undefined, version)
})

const nextOf = ({ next }: Json): number => typeof next === "number" ? next : 0

/**
 * What a list of a sandbox gets from now on, without end: `notifications` or `requests`, by filters. A sandbox that ends
 * is waited for; one that has started again counts from the beginning.
 */
export const follow = Effect.fnUntraced(function*(
  { get, url }: Control,
  list: "notifications" | "requests",
  filters: Readonly<Record<string, string>> = {},
  begin?: number
): Effect.fn.Return<Stream.Stream<Json, Failure, Presentation>, Failure> {
  const latest = Effect.map(get(list, { after: "latest" }), nextOf)
  let after = begin ?? (yield* latest)
  const again = Effect.gen(function*() {
    yield* note(`The sandbox ${url} does not respond; waiting for it.`)
    const newest = yield* Effect.retry(latest, {
      while: ({ kind }) => kind === "network",
      schedule: Schedule.spaced("1 second")
    })
    if (newest < after) after = 0
    yield* note(`The sandbox ${url} is there again.`)
    return {}
  })
  const page = Effect.suspend(() => get(list, { ...filters, after: String(after), wait: "20" })).pipe(
    Effect.tap((page) => Effect.sync(() => void (after = nextOf(page)))),
    Effect.catchIf(({ kind }) => kind === "network", () => again)
  )
  return Stream.fromEffectRepeat(page)
})
