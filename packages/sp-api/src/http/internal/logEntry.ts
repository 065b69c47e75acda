/** The lines of the log of requests. */
import type { TokenResponse } from "../../auth/internal/tokenRequest.ts"
import { requestIdOf } from "../../auth/internal/tokenRequest.ts"
import type { Shape as Config } from "../../SpApiConfig.ts"
import { monotonicMillis } from "../../wire/monotonic.ts"
import type { Hash, Parameters } from "./loggedParameters.ts"
import { parametersOf } from "./loggedParameters.ts"
import type { AttemptObserver } from "./onAttempt.ts"
import * as ResponseDecoder from "./responseDecoder.ts"

/** One request. What is not known, or does not apply, is absent. */
export interface Entry {
  /** When it was sent: ISO 8601, UTC. */
  readonly time: string
  /** `ordersV0.getOrders`, `lwa.token`; `raw.GET /…` of `RawHttpClient`. */
  readonly operation: string
  readonly method: string
  /** The name of the account (`accountName`). */
  readonly account?: string
  readonly region: "na" | "eu" | "fe"
  /** 1 for the first request of a call, 2 for its first repetition. */
  readonly attempt: number
  /** Milliseconds that it waited for the rate limiter; absent where it did not. */
  readonly waited?: number
  /** Milliseconds from sending it to the end of the response. */
  readonly ms: number
  /** The status of the response; absent where none came. */
  readonly status?: number
  /** Amazon's code of the error, or why no response came: `timeout`, `reset` … */
  readonly error?: string
  /** Amazon's id of the request. */
  readonly requestId?: string
  /** Requests per second that the response reports (`x-amzn-ratelimit-limit`). */
  readonly rateLimit?: number
  /** What it was sent with; of `lwa.token`, what the token is for. */
  readonly token: "seller" | "grantless" | "restricted"
  /** The personal data that the token is for. */
  readonly dataElements?: ReadonlyArray<string>
  /** The state of a report, feed or query: `IN_QUEUE`, `DONE`, `CANCELLED` … */
  readonly processingStatus?: string
  /**
   * The parameters of path, query and body by their names. Marketplaces, dates, sizes of pages and types are readable;
   * any other value is `#` and a keyed hash: equal values have equal hashes, and nothing leads back.
   */
  readonly parameters?: Parameters
}

const codeOf = (text: string): string | undefined =>
  /"(?:code|error)"\s*:\s*"([A-Za-z][\w.-]{0,63})"/.exec(text.slice(0, 4_096))?.[1]

const statusOf = (text: string): string | undefined =>
  /"processingStatus"\s*:\s*"([A-Z_]{1,32})"/.exec(text.slice(0, 4_096))?.[1]

const jobs = /\.(?:getReport|getFeed|getQuery)$/
const safeId = /^[\w=+/.:-]{1,128}$/

const present = <A extends object>(entry: A): A =>
  Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined)) as A

const timeOf = (millis: number): string => new Date(Number.isFinite(millis) ? millis : 0).toISOString()

/** Makes the line of each request of a call. */
export const ofAttempt =
  (hash: Hash, write: (entry: Entry) => void): AttemptObserver => (facts, attempt, waited, sentAt, received) => {
    const { call, client: { config }, clock, resource } = facts
    const ms = Math.max(0, Math.round(monotonicMillis(clock) - sentAt))
    const response = "_tag" in received ? undefined : received
    const id = response?.headers["x-amzn-requestid"]
    write(present<{ [Name in keyof Entry]: Entry[Name] | undefined }>({
      time: timeOf(clock.currentTimeMillisUnsafe() - ms),
      operation: call.facts.name,
      method: call.facts.method,
      account: config.accountName,
      region: config.region.id,
      attempt,
      waited: waited > 0 ? Math.round(waited) : undefined,
      ms,
      status: response?.status,
      error: "_tag" in received
        ? received.kind
        : received.status >= 400 || received.status === 207
        ? codeOf(received.text)
        : undefined,
      requestId: id !== undefined && safeId.test(id) ? id : undefined,
      rateLimit: response === undefined ? undefined : ResponseDecoder.rateLimitOf(response.headers),
      token: call.facts.grantless !== undefined ? "grantless" : resource === undefined ? "seller" : "restricted",
      dataElements: resource?.dataElements,
      processingStatus: response !== undefined && jobs.test(call.facts.name)
        ? statusOf(response.text)
        : undefined,
      parameters: parametersOf(call, hash)
    }) as Entry)
  }

/** Makes the line of a token request. */
export const ofToken = (
  write: (entry: Entry) => void
) =>
(config: Config, grantType: string, sentAt: number, now: number, { body, headers, status }: TokenResponse): void => {
  const id = requestIdOf(headers)
  write(present<{ [Name in keyof Entry]: Entry[Name] | undefined }>({
    time: timeOf(sentAt),
    operation: "lwa.token",
    method: "POST",
    account: config.accountName,
    region: config.region.id,
    attempt: 1,
    ms: Math.max(0, now - sentAt),
    status,
    error: status >= 400 ? codeOf(body) : undefined,
    requestId: id !== undefined && safeId.test(id) ? id : undefined,
    token: grantType === "client_credentials" ? "grantless" : "seller",
    dataElements: undefined,
    processingStatus: undefined,
    rateLimit: undefined,
    waited: undefined,
    parameters: undefined
  }) as Entry)
}
