/** The legs to the hosts: name, proxy and TLS, by requests without credentials; and the clock, by their dates. */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as HttpClient from "effect/http/HttpClient"
import * as HttpClientRequest from "effect/http/HttpClientRequest"
import { durationOf } from "../../output/units.ts"
import * as Trouble from "./trouble.ts"
import { type Found, type Problem, problem } from "./walk.ts"

/** The response of a host to a request without credentials. */
export interface Answer {
  readonly status: number
  /** How far its clock is ahead of ours in milliseconds; undefined where it names no date. */
  readonly ahead: number | undefined
}

/** Longer than a healthy connection takes, shorter than the patience of who waits for this command. */
const patience = "10 seconds"

/**
 * An operation of the API, without a token: the gateway refuses it, and never asks what is behind it. No other request
 * without credentials has a response that is Amazon's alone.
 */
export const probePath = "/sellers/v1/marketplaceParticipations"

/** Sends a GET without credentials; any response is proof of the way there. */
export const reach = Effect.fnUntraced(
  function*(target: Trouble.Target, path = ""): Effect.fn.Return<Found<Answer>, Problem, HttpClient.HttpClient> {
    const http = yield* HttpClient.HttpClient
    const sent = yield* Clock.currentTimeMillis
    const response = yield* http.execute(HttpClientRequest.get(`${target.url}${path}`)).pipe(
      Effect.tap((response) => Effect.ignore(response.text)),
      Effect.mapError((error) => Trouble.problemOf(error, target)),
      Effect.timeoutOrElse({
        duration: patience,
        orElse: () => Effect.fail(Trouble.problemOf({ code: "ETIMEDOUT" }, target))
      }),
      Effect.provideService(HttpClient.TracerPropagationEnabled, false),
      Effect.provideService(HttpClient.TracerDisabledWhen, () => true)
    )
    const received = yield* Clock.currentTimeMillis
    const { headers, status } = response
    if (status === 407) return yield* Effect.fail(Trouble.problemOf({ message: "Proxy response (407)" }, target))
    const host = URL.parse(target.url)?.host ?? target.url
    if (path !== "" && status < 400) {
      return yield* Effect.fail(problem({
        kind: "network",
        message: `${host} accepts a request that the API refuses (${status})`,
        cause: "something else than the Selling Partner API is there: a wrong address, or the log-in page of a network",
        next: target.address === undefined
          ? "open https://example.com in a browser of this machine: a network that asks to log in sends its page for all hosts"
          : `check ${target.address.place}: ${target.address.change}`,
        status
      }))
    }
    const date = Date.parse(headers["date"] ?? "")
    // A date has no milliseconds: it was cut, on average by half a second.
    const ahead = Number.isNaN(date) ? undefined : date + 500 - (sent + received) / 2
    const via = Trouble.proxyOf(target)
    return {
      value: { status, ahead },
      message: `${host}${
        via === undefined || Trouble.exception(target) !== undefined ? "" : ` through the proxy ${via.host}`
      }`,
      facts: { host, status }
    }
  }
)

/** Milliseconds that Amazon tolerates: signatures five minutes, `CreatedBefore` of orders less. */
const tolerated = 120_000

/** Compares the clock of this machine with that of a host. */
export const clock = (answers: ReadonlyArray<Answer>): Effect.Effect<Found<number | undefined>, Problem> => {
  const known = answers.map(({ ahead }) => ahead).filter((ahead) => ahead !== undefined)
  const worst = known.toSorted((a, b) => Math.abs(b) - Math.abs(a))[0]
  if (worst === undefined) {
    return Effect.succeed({ value: undefined, message: "no response names its date", skipped: true })
  }
  const size = durationOf(Math.abs(worst))
  const side = worst > 0 ? "behind" : "ahead of"
  return Math.abs(worst) <= tolerated
    ? Effect.succeed({
      value: worst,
      message: Math.abs(worst) < 1_500 ? "the same as Amazon's" : `${size} ${side} Amazon's`,
      facts: { aheadSeconds: -Math.round(worst / 1000) }
    })
    : Effect.fail(problem({
      kind: "configuration",
      message: `The clock of this machine is ${size} ${side} Amazon's`,
      cause:
        "the clock is wrong: signatures of AWS are refused beyond 5 minutes, and dates of requests that are in Amazon's future always",
      next: Trouble.synchronize,
      facts: { aheadSeconds: -Math.round(worst / 1000) }
    }))
}
