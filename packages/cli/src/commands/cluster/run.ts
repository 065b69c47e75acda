/** Prints the status of a cluster, as a runner sends it. */
import * as Effect from "effect/Effect"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import * as HttpClient from "effect/http/HttpClient"
import * as Option from "effect/Option"
import { isObject } from "effect/Predicate"
import * as Host from "../../host.ts"
import { fail, type Failure, usage } from "../../output/failure.ts"
import { Presentation } from "../../output/presentation.ts"
import * as Print from "../../output/print.ts"
import { oneLine } from "../../output/sanitize.ts"
import type { Values } from "./flags.ts"
import { type Json, problemsOf, tablesOf } from "./shown.ts"

/** A runner reads its database, which may take ten seconds. */
const patience = "20 seconds"

/** Bytes; a status has bounded lists. */
const longest = 4_000_000

const advice = "name the port of operations of a runner: --url http://localhost:9464"

const addressOf = (values: Values, env: Host.Shape["env"]): Effect.Effect<URL, Failure> => {
  const text = Option.getOrUndefined(values.url) ?? env["SPAPI_CLUSTER_URL"]
  const name = Option.isSome(values.url) ? "--url" : "SPAPI_CLUSTER_URL"
  if (text === undefined || text === "") return usage("--url: is missing", advice)
  const url = URL.parse(text)
  if (url === null || !/^https?:$/.test(url.protocol)) return usage(`${name}: is not an address`, advice)
  if (url.username !== "" || url.password !== "") {
    return usage(`${name}: contains a user or a password`, "a runner needs neither: leave them out")
  }
  // With or without the path that a browser shows.
  const base = url.pathname.replace(/\/+$/, "").replace(/\/status(?:\.json)?$/, "")
  return Effect.succeed(new URL(`${base}/status.json`, url))
}

const problemOf = (json: unknown): string => {
  const problems = isObject(json) && "problems" in json ? json.problems : undefined
  return Array.isArray(problems) && problems.every((problem) => typeof problem === "string")
    ? oneLine(problems.join("; ").slice(0, 500))
    : ""
}

const isStatus = (json: unknown): json is Json =>
  isObject(json) && "sellers" in json && isObject(json.sellers) && "feeds" in json && Array.isArray(json.feeds)

const get = (url: URL): Effect.Effect<Json, Failure> => {
  const place = oneLine(url.origin)
  const absent = (why: string) => fail("network", `${place} does not respond${why}`, advice)
  return Effect.flatMap(HttpClient.HttpClient, (client) => client.get(url)).pipe(
    Effect.flatMap((response) => Effect.map(response.text, (text) => ({ status: response.status, text }))),
    Effect.provideService(FetchHttpClient.RequestInit, { redirect: "manual" }),
    Effect.provideService(HttpClient.TracerPropagationEnabled, false),
    Effect.provide(FetchHttpClient.layer),
    Effect.catch(() => absent("")),
    Effect.timeoutOrElse({ duration: patience, orElse: () => absent(` within ${patience}`) }),
    Effect.flatMap(({ status, text }) => {
      let json: unknown
      try {
        json = text.length > longest ? undefined : JSON.parse(text)
      } catch {
        json = undefined
      }
      if (status === 503) {
        return fail(
          "network",
          `The runner ${place} is not ready: ${problemOf(json) || "it says 503"}`,
          "ask another one"
        )
      }
      if (status !== 200 || !isStatus(json)) {
        return fail("configuration", `${place} has no status of a cluster at ${oneLine(url.pathname)}`, advice)
      }
      return Effect.succeed(json)
    })
  )
}

/** Runs the command. */
export const run = Effect.fnUntraced(function*(values: Values) {
  const status = yield* get(yield* addressOf(values, yield* Host.env))
  const { format } = yield* Presentation
  yield* Print.value(format === "json" ? status : tablesOf(status))
  if (!values.check) return
  const problems = problemsOf(status)
  if (problems.length > 0) return yield* fail("unexpected", problems.join("; "), "the runbook says what to do")
})
