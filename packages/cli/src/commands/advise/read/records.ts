/**
 * What a record of a log says of a request. Read are: the lines of `RequestLog`, the records of the sandbox, entries of
 * HAR files, and any object with a time, a method, an address and a status.
 */
import { isObject } from "effect/Predicate"
import { oneLine } from "../../../output/sanitize.ts"
import { placeOf } from "../../../reference/operationFacts.ts"
import { operationAt } from "../../../reference/paths.ts"
import type { Parameters, Request } from "../request.ts"
import { ofBody, ofObject, ofQuery } from "./parameters.ts"

/**
 * A record: a request, one that is not a call of the API (`other`: documents, AWS STS, other hosts), or something else
 * (`foreign`).
 */
export type Read = Request | "other" | "foreign"

type Json = Readonly<Record<string, unknown>>

const text = (value: unknown): string | undefined => typeof value === "string" && value !== "" ? value : undefined

const number = (value: unknown): number | undefined =>
  typeof value === "number" && Number.isFinite(value)
    ? value
    : typeof value === "string" && value.trim() !== "" && Number.isFinite(Number(value))
    ? Number(value)
    : undefined

/** Epoch milliseconds of what logs write: ISO 8601, epoch seconds or milliseconds. */
const timeOf = (value: unknown): number | undefined => {
  const amount = number(value)
  const millis = amount === undefined
    ? typeof value === "string" ? Date.parse(value) : Number.NaN
    : Math.abs(amount) < 100_000_000_000
    ? amount * 1_000
    : amount
  return Number.isFinite(millis) && Math.abs(millis) < 8.64e15 ? millis : undefined
}

const statusOf = (value: unknown): number | undefined => {
  const status = number(value)
  return status !== undefined && Number.isInteger(status) && status >= 100 && status < 600 ? status : undefined
}

const tokens = ["none", "seller", "grantless", "restricted"] as const
const tokenOf = (value: unknown): Request["token"] => tokens.find((token) => token === value)

/** Accounts are shown: what is too long, or looks like a token, is not a name. */
const accountOf = (value: unknown): string => {
  const name = text(value) ?? ""
  return name.length > 100 || /At[a-z]{1,2}\|/.test(name) ? "" : oneLine(name)
}

const isCall = (operation: string): boolean => placeOf(operation) !== undefined || operation === "lwa.token"

/** A line of `RequestLog`, or a record of the sandbox. */
const ofNamed = (record: Json, operation: string, time: number): Read => {
  if (!isCall(operation)) {
    // Raw calls, and paths that no operation has.
    return "other"
  }
  const isSandbox = typeof record["time"] === "number" || record["signed"] !== undefined
  const parameters: Parameters | undefined = isObject(record["parameters"])
    ? { ...ofObject(record["parameters"], isSandbox), ...ofBody(record["body"]) }
    : undefined
  return {
    operation,
    time,
    account: accountOf(record["account"] ?? record["sellerId"]),
    status: statusOf(record["status"]),
    error: text(record["error"]),
    token: tokenOf(record["token"]),
    parameters,
    rateLimit: number(record["rateLimit"]),
    processingStatus: text(record["processingStatus"])
  }
}

const isTokenPath = (host: string, path: string): boolean =>
  path === "/auth/o2/token" && !host.startsWith("sellingpartner")

/** A request by its address. */
const ofAddress = (
  { body, method, rateLimit, restricted, status, time, url }: {
    readonly method: string
    readonly url: string
    readonly time: number
    readonly status: number | undefined
    readonly body: unknown
    readonly rateLimit: number | undefined
    readonly restricted: boolean | undefined
  }
): Read => {
  if (!URL.canParse(url, "http://localhost")) return "foreign"
  const { host, pathname, search } = new URL(url, "http://localhost")
  const base = {
    time,
    account: "",
    status,
    error: undefined,
    rateLimit,
    processingStatus: undefined
  }
  if (isTokenPath(host, pathname)) return { ...base, operation: "lwa.token", token: undefined, parameters: undefined }
  const match = operationAt(method, pathname)
  if (match === undefined) return "other"
  return {
    ...base,
    operation: match.operation,
    token: restricted === undefined ? undefined : restricted ? "restricted" : "seller",
    parameters: { ...ofQuery(search), ...ofBody(body), ...match.parameters }
  }
}

const headerOf = (headers: unknown, name: string): string | undefined => {
  if (!Array.isArray(headers)) return undefined
  const found = headers.find((header) => isObject(header) && text(Reflect.get(header, "name"))?.toLowerCase() === name)
  return isObject(found) ? text(Reflect.get(found, "value")) : undefined
}

/** An entry of a HAR file. */
const ofHar = ({ request, response, startedDateTime }: Json): Read => {
  if (!isObject(request)) return "foreign"
  const { headers, method, postData, url } = request as Json
  const answered: Json = isObject(response) ? response as Json : {}
  const time = timeOf(startedDateTime)
  const token = headerOf(headers, "x-amz-access-token")
  return time === undefined || text(method) === undefined || text(url) === undefined ? "foreign" : ofAddress({
    method: text(method)!,
    url: text(url)!,
    time,
    status: statusOf(answered["status"]),
    body: isObject(postData) ? Reflect.get(postData, "text") : undefined,
    rateLimit: number(headerOf(answered["headers"], "x-amzn-ratelimit-limit")),
    restricted: token === undefined ? undefined : token.startsWith("Atz.sprdt|")
  })
}

/** How loggers and proxies name what a request is read from: nginx, Envoy, Caddy, structured logs. */
const names = {
  time: ["time", "timestamp", "@timestamp", "ts", "start_time", "time_iso8601"],
  method: ["method", "request_method"],
  url: ["url", "path", "request_uri", "uri"],
  status: ["status", "statusCode", "status_code", "response_code"]
} as const

const firstOf = (json: Json, keys: ReadonlyArray<string>): unknown =>
  keys.map((key) => json[key]).find((value) => value !== undefined && value !== null)

/** The request of a record. */
export const read = (record: unknown): Read => {
  if (!isObject(record) || Array.isArray(record)) return "foreign"
  const json = record as Json
  if (json["startedDateTime"] !== undefined) return ofHar(json)
  const time = timeOf(firstOf(json, names.time))
  if (time === undefined) return "foreign"
  const operation = text(json["operation"])
  if (operation !== undefined) return ofNamed(json, operation, time)
  const [line, lineMethod, lineUrl] = /^([A-Z]+) (\S+)(?: HTTP\/[\d.]+)?$/.exec(text(json["request"]) ?? "") ?? []
  const method = text(firstOf(json, names.method)) ?? (line && lineMethod)
  const url = text(firstOf(json, names.url)) ?? (line && lineUrl)
  return method === undefined || url === undefined ? "foreign" : ofAddress({
    method,
    url,
    time,
    status: statusOf(firstOf(json, names.status)),
    body: json["body"],
    rateLimit: number(json["rateLimit"]),
    restricted: undefined
  })
}
