/** The URL that notifications are sent to. */
import Undici from "@effect/platform-node/Undici"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import { isObject } from "effect/Predicate"
import { codeOf } from "../../output/advice.ts"
import { type Failure, usage } from "../../output/failure.ts"
import { durationOf } from "../../output/units.ts"
import { version } from "../../version.ts"

/** What a hook has said. */
export interface Response {
  /** `null` where no response came. */
  readonly status: number | null
  readonly milliseconds: number
  /** Why it does not count as received; undefined for 2xx. */
  readonly problem: string | undefined
}

/** A hook. */
export interface Hook {
  /** Its address without user, password and query, which may be secret. */
  readonly name: string
  /** Sends a notification. A redirect is not followed; the body of the response is not used. */
  readonly post: (body: string, headers: Readonly<Record<string, string>>) => Effect.Effect<Response>
}

const words: Readonly<Record<string, string>> = {
  ECONNREFUSED: "connection refused",
  ECONNRESET: "connection closed",
  ENOTFOUND: "host not found",
  EAI_AGAIN: "host not found",
  UND_ERR_SOCKET: "connection closed",
  DEPTH_ZERO_SELF_SIGNED_CERT: "its certificate is not trusted: set NODE_EXTRA_CA_CERTS",
  SELF_SIGNED_CERT_IN_CHAIN: "its certificate is not trusted: set NODE_EXTRA_CA_CERTS",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "its certificate is not trusted: set NODE_EXTRA_CA_CERTS"
}

/** What is read of a response, so that its connection can be used again. */
const mostBytes = 64 * 1024

/** Why no response came, without the address. */
const problemOf = (error: unknown, limit: number): string => {
  if (isObject(error) && "name" in error && error.name === "TimeoutError") {
    return `no response in ${durationOf(limit)}`
  }
  const code = codeOf(error)
  return words[code] ?? (code === "unknown" ? "no response" : `no response (${code})`)
}

const statusProblem = (status: number): string | undefined =>
  status >= 200 && status < 300
    ? undefined
    : status >= 300 && status < 400
    ? `${status}, and redirects are not followed`
    : String(status)

/** The hook at an address. Fails with exit code 2 where it is not http or https. */
export const make = (address: string, timeout: Duration.Duration): Effect.Effect<Hook, Failure> => {
  const url = URL.parse(address)
  if (url === null || !/^https?:$/.test(url.protocol)) {
    return usage("--forward-to: is not an http or https URL", "write --forward-to http://localhost:3000/hook")
  }
  const limit = Duration.toMillis(timeout)
  const { password, username } = url
  const credentials = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`
  const authorization: Readonly<Record<string, string>> = username === "" && password === ""
    ? {}
    : { authorization: `Basic ${Buffer.from(credentials).toString("base64")}` }
  const name = `${url.origin}${url.pathname}`
  const [target] = new URL(url).href.split("#")
  const plain = new URL(target!)
  plain.username = plain.password = ""
  const post = (body: string, headers: Readonly<Record<string, string>>) =>
    Effect.promise(async (): Promise<Omit<Response, "milliseconds">> => {
      try {
        const signal = AbortSignal.timeout(limit)
        const response = await Undici.request(plain, {
          method: "POST",
          headers: {
            ...headers,
            ...authorization,
            "content-type": "application/json",
            "user-agent": `spapi/${version}`
          },
          body,
          signal
        })
        await response.body.dump({ limit: mostBytes, signal }).catch(() => {})
        return { status: response.statusCode, problem: statusProblem(response.statusCode) }
      } catch (error) {
        return { status: null, problem: problemOf(error, limit) }
      }
    })
  return Effect.succeed({
    name,
    post: (body, headers) =>
      Effect.map(Effect.timed(post(body, headers)), ([took, response]) => ({
        ...response,
        milliseconds: Math.round(Duration.toMillis(took))
      }))
  })
}
