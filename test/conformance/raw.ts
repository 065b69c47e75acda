/**
 * Sends the examples of Amazon's static sandbox to the sandbox that replays them, by raw HTTP and without any code of
 * the client, and compares the responses. Lists are written in each way that clients write them.
 */
import { Effect, Redacted } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import * as Examples from "effect-sp-api-sandbox/Examples"
import { Agent, request } from "node:http"
import { isDeepStrictEqual } from "node:util"
import type { Case } from "./Case.ts"
import { modelCases } from "./modelCases.ts"

interface Answer {
  readonly status: number
  readonly body: string
}

const agent = new Agent({ keepAlive: true })

const send = (
  url: string,
  method: string,
  headers: Readonly<Record<string, string>>,
  body: string | undefined
): Effect.Effect<Answer, Error> =>
  Effect.callback((resume) => {
    const outgoing = request(url, { agent, method, headers }, (incoming) => {
      const chunks: Array<Buffer> = []
      incoming.on("data", (chunk: Buffer) => void chunks.push(chunk))
      incoming.on("end", () =>
        resume(Effect.succeed({ status: incoming.statusCode ?? 0, body: Buffer.concat(chunks).toString("utf8") })))
    })
    outgoing.on("error", (error) =>
      resume(Effect.fail(error)))
    outgoing.end(body)
  })

/** The access token of the seller, and those of applications by scope. */
const tokensOf = ({ credentials, url }: Sandbox.Sandbox["Service"]) => {
  const login = (fields: Readonly<Record<string, string>>) => {
    const form = new URLSearchParams({
      client_id: credentials.clientId,
      client_secret: Redacted.value(credentials.clientSecret),
      ...fields
    })
    return Effect.map(
      send(`${url}/auth/o2/token`, "POST", { "content-type": "application/x-www-form-urlencoded" }, form.toString()),
      ({ body }) => (JSON.parse(body) as { readonly access_token: string }).access_token
    )
  }
  const scopes = ["notifications", "client_credential:rotation"]
  return Effect.all([
    login({ grant_type: "refresh_token", refresh_token: Redacted.value(credentials.refreshToken) }),
    ...scopes.map((scope) => login({ grant_type: "client_credentials", scope: `sellingpartnerapi::${scope}` }))
  ])
}

const encode = (value: unknown): string =>
  encodeURIComponent(typeof value === "object" ? JSON.stringify(value) : String(value))

/** The ways to write a query: a list with commas, with encoded commas, and with a name for each value. */
const queriesOf = ({ request: { query = {} } }: Case): ReadonlyArray<string> => {
  const write = (list: (name: string, values: ReadonlyArray<unknown>) => string): string =>
    Object.entries(query).map(([name, value]) => list(encodeURIComponent(name), Array.isArray(value) ? value : [value]))
      .join("&")
  return [
    ...new Set([
      write((name, values) => `${name}=${values.map(encode).join(",")}`),
      write((name, values) => `${name}=${values.map(encode).join("%2C")}`),
      write((name, values) => values.map((value) => `${name}=${encode(value)}`).join("&"))
    ])
  ]
}

const pathOf = ({ path, request }: Case): string =>
  path.replace(/\{([^}]+)\}/g, (_, name: string) => encode(request.path?.[name] ?? "any"))

/** Two examples with the same request cannot both get their response. */
const requestKey = ({ method, path, request }: Case): string => JSON.stringify([method, path, request])

const isSame = ({ response, status }: Case, answer: Answer): boolean =>
  answer.status === status &&
  (answer.body === ""
    ? response === undefined || status === 204
    : isDeepStrictEqual(JSON.parse(answer.body), response))

/** Sends all examples below a directory of models; returns what differs. */
export const runRaw = (directory: string) =>
  Effect.gen(function*() {
    const sandbox = yield* Sandbox.Sandbox
    const tokens = yield* tokensOf(sandbox)
    const cases = modelCases(directory, "static")
    const alike = Map.groupBy(cases, requestKey)
    const failures: Array<string> = []
    let requests = 0
    let ambiguous = 0
    for (const example of cases) {
      const candidates = alike.get(requestKey(example))!
      const isAnswer = (answer: Answer): boolean => candidates.some((candidate) => isSame(candidate, answer))
      if (candidates.length > 1) ambiguous++
      const body = example.request.body === undefined ? undefined : JSON.stringify(example.request.body)
      const headers = {
        ...Object.fromEntries(
          Object.entries(example.request.header ?? {}).map(([name, value]) => [name, String(value)])
        ),
        ...(body === undefined ? undefined : {
          "content-type": "application/json",
          "content-length": String(Buffer.byteLength(body))
        })
      }
      for (const query of queriesOf(example)) {
        const target = pathOf(example) + (query === "" ? "" : `?${query}`)
        let answer: Answer | undefined
        // Most operations take the token of a seller; a few take one of the application.
        for (const token of tokens) {
          requests++
          const next = yield* send(
            sandbox.url + target,
            example.method,
            { ...headers, "x-amz-access-token": token },
            body
          )
          answer ??= next
          if (next.status === 403 && !isAnswer(next)) continue
          answer = next
          break
        }
        if (!isAnswer(answer!)) {
          failures.push(`${example.model} ${example.method} ${target}: ${answer!.status} ${answer!.body.slice(0, 200)}`)
          break
        }
      }
    }
    return { examples: cases.length, requests, ambiguous, failures }
  }).pipe(Effect.provide(Sandbox.layerServer({ usagePlans: "off", examples: Examples.load(directory) })))
