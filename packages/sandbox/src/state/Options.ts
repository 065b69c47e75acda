/**
 * The options of a sandbox: one table for the flags of the command, the options of the Layers, and the README.
 */
import type { RegionId } from "effect-sp-api/Region"
import * as Duration from "effect/Duration"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { readFileSync } from "node:fs"
import { timeOf } from "../protocol/DateTimes.ts"
import * as PublicUrl from "../protocol/PublicUrl.ts"
import * as Strict from "../protocol/Strict.ts"
import { beginOf } from "../world/file/read.ts"
import { WorldFile } from "../world/file/WorldFile.ts"
import type { Definition } from "./Definition.ts"
import { choice, duration, positive, toggle, whole, words } from "./Definition.ts"
import type { PortOptions } from "./PortOptions.ts"
import type { Settings } from "./State.ts"

export type { Definition } from "./Definition.ts"
export type { PortOptions } from "./PortOptions.ts"

/** Options of all sandboxes. */
export interface SharedOptions {
  /** The same seed results in the same world, ids and credentials. Default 1. */
  readonly seed?: number | undefined
  /** The region of the seller of `configValues`. Default `na`. */
  readonly region?: RegionId | undefined
  /**
   * Number of selling partners: one in each region, the others in the regions by turns. Each has ids, listings, orders
   * and rate limits of its own. Listings and orders are made with the first call of a seller. Default 3.
   */
  readonly sellers?: number | undefined
  /** Number of products; every seller lists all of them. Default 60. */
  readonly products?: number | undefined
  /**
   * Orders per seller in the 60 days before the start; as many a day keep coming in after it, and are forgotten after
   * two years. Default 250.
   */
  readonly ordersPerSeller?: number | undefined
  /**
   * `off`, or the factor for Amazon's rates and bursts. Default 1. With `off` the client of `layerTest` has no rate
   * limits either; otherwise it waits for them, so a `TestClock` has to be adjusted.
   */
  readonly usagePlans?: "off" | number | undefined
  /** Usage plans by operation (`ordersV0.getOrders`); rates in requests per second. */
  readonly usagePlanOverrides?: Readonly<Record<string, { readonly rate: number; readonly burst: number }>> | undefined
  /**
   * What happens to a request that breaks one of Amazon's documented limits: `enforced`, as at Amazon; `warned`, it
   * succeeds and its record has a warning; or `off`. Limits that are only reported are warnings. Default `enforced`.
   */
  readonly limits?: "enforced" | "warned" | "off" | undefined
  /**
   * What the selling partner is. A `seller` has no access to what is for vendors only, and the other way round. Default
   * `both`, which no account of Amazon is.
   */
  readonly partner?: "both" | "seller" | "vendor" | undefined
  /** Lifetime of access tokens. Default one hour. */
  readonly tokenLifetime?: Duration.Input | undefined
  /** Processing time of reports, feeds and queries, in time of the world. Default 30 seconds. */
  readonly processingTime?: Duration.Input | undefined
  /**
   * How late searches show what changed, in time of the world: orders, transactions, listings and FBA stock that is
   * asked for by time, each up to so late. Reading one by its id shows it as it is. Default 0.
   */
  readonly searchLag?: Duration.Input | undefined
  /**
   * Speed of the world's time: with 3600, an hour of orders, shipments and reports passes in a second. Tokens,
   * presigned URLs, signatures and usage plans follow the clock. Default 1.
   */
  readonly worldSpeed?: number | undefined
  /**
   * When the world begins, as a date such as `2026-11-10`, a date-time with its zone, a `Date` or epoch milliseconds.
   * The sandbox's clock begins then, too. Default: the real time, or 2026-07-01 under a clock that begins in 1970.
   */
  readonly now?: string | number | Date | undefined
  /**
   * The content of the file of the world, see "Worlds" in the README. What it leaves out is
   * generated. The flag takes the path of the file.
   */
  readonly world?: WorldFile | undefined
  /** Whether the sandbox's clock stands still until `clock.resume`. Default false. */
  readonly frozen?: boolean | undefined
  /**
   * Whether requests must be signed. Signatures that are present are always checked. Default `optional`, as at Amazon.
   */
  readonly signatures?: "optional" | "required" | undefined
  /**
   * Whether the log of requests keeps parameters and bodies, for `verify`: of the last 1,000 requests, up to 64 kB of
   * each, without secrets such as tokens. Bodies may contain personal data. Default false.
   */
  readonly recordBodies?: boolean | undefined
  /** Number of applications; all sellers have authorized each. Default 1. */
  readonly applications?: number | undefined
  /** Directory of Amazon's models: respond with their examples, as Amazon's static sandbox does. */
  readonly models?: string | undefined
}

/** All options that are flags as well. */
export type AllOptions = SharedOptions & PortOptions

const isHttpUrl = (value: unknown): value is string =>
  typeof value === "string" && URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)

const isPublicUrl = (value: unknown): value is string =>
  typeof value === "string" && PublicUrl.parse(value) !== undefined

const plans = Schema.Record(Schema.String, Schema.Struct({ rate: positive, burst: positive }))

type Table = { readonly [Name in keyof Required<AllOptions>]: Definition<NonNullable<AllOptions[Name]>> }

/** All options, by name. A flag has the same name, with hyphens. */
export const table: Table = {
  port: whole(0, 65_535, { byDefault: undefined, shown: "a free one", description: "port to listen on", server: true }),
  host: words("address", {
    byDefault: "127.0.0.1",
    description: "address to listen on, `0.0.0.0` or `::` for all; it is not meant for a public network",
    server: true
  }),
  publicUrl: {
    schema: Schema.declare(isPublicUrl),
    text: "text",
    expected: "http:// or https:// with a host that clients can reach, and no path",
    metavar: "url",
    byDefault: undefined,
    description: "URL that clients reach the sandbox by, where it is not the one that it listens on",
    server: true
  },
  trustProxy: toggle({
    description: "take that URL from `X-Forwarded-Host`, `-Proto` and `-Port` of each request",
    server: true
  }),
  tls: toggle({ description: "serve https with a certificate that is made at the start", server: true }),
  caFile: words("file", {
    byDefault: undefined,
    shown: "a temporary one",
    description: "with `tls`: the file to write the certificate's authority to",
    server: true
  }),
  sqsEndpoint: {
    schema: Schema.declare(isHttpUrl),
    text: "text",
    expected: "an http:// or https:// URL",
    metavar: "url",
    byDefault: undefined,
    description: "endpoint compatible with Amazon SQS, such as LocalStack, that notifications are sent to",
    server: true
  },
  envFile: words("file", {
    byDefault: undefined,
    // Node takes `--env-file` for itself, wherever it is, and ends unless the file exists.
    letter: "e",
    shown: "none",
    description: "the file to write the settings of clients to; Node refuses the long form unless the file exists",
    server: true
  }),
  data: words("directory", {
    byDefault: undefined,
    shown: "none",
    description: "directory of what a later start continues with",
    server: true
  }),
  seed: whole(0, Number.MAX_SAFE_INTEGER, {
    byDefault: 1,
    description: "the same seed results in the same world, ids and credentials"
  }),
  region: choice(["na", "eu", "fe"], {
    byDefault: "na",
    description: "region of the seller of the printed credentials"
  }),
  // The settings of clients have the sellers of a region in one variable, and Linux takes 128 kB of each.
  sellers: whole(3, 3000, {
    byDefault: 3,
    description: "number of selling partners: one in each region, the others in the regions by turns"
  }),
  products: whole(0, 100_000, { byDefault: 60, description: "number of products; every seller lists all of them" }),
  ordersPerSeller: whole(0, 1_000_000, {
    byDefault: 250,
    description: "orders of the 60 days before the start; as many a day keep coming in after it"
  }),
  usagePlans: {
    schema: Schema.Union([Schema.Literal("off"), positive]),
    text: "number",
    expected: `"off" or a number above 0`,
    metavar: "factor|off",
    byDefault: 1,
    description: `factor for Amazon's rates and bursts, or "off"`
  },
  usagePlanOverrides: {
    schema: plans,
    text: "json",
    metavar: "json",
    byDefault: undefined,
    description: `usage plans by operation: {"ordersV0.getOrders": {"rate": 1, "burst": 1}}`
  },
  limits: choice(["enforced", "warned", "off"], {
    byDefault: "enforced",
    description: "what happens to requests that break Amazon's documented limits"
  }),
  partner: choice(["both", "seller", "vendor"], {
    byDefault: "both",
    description: "what the selling partner is; others have no access to what is for sellers or for vendors only"
  }),
  tokenLifetime: duration({ byDefault: "1 hour", description: "lifetime of access tokens" }),
  processingTime: duration({ byDefault: "30 seconds", description: "processing time of reports, feeds and queries" }),
  searchLag: duration({
    byDefault: "0 seconds",
    description: "how late, at most, searches by time show a change of orders, transactions, listings and FBA stock"
  }),
  worldSpeed: {
    schema: positive,
    text: "number",
    expected: "a number above 0",
    metavar: "factor",
    byDefault: 1,
    description: "speed of the world's time: 3600 is an hour per second"
  },
  now: {
    schema: Schema.declare((value): value is string | number | Date => timeOf(value) !== undefined),
    text: "number",
    expected: "a date such as 2026-11-10, or a date and time with its zone such as 2026-11-10T08:00:00Z",
    metavar: "time",
    byDefault: undefined,
    shown: "the real time",
    description: "when the world and the sandbox's clock begin"
  },
  world: {
    schema: WorldFile,
    text: "file",
    metavar: "file",
    byDefault: undefined,
    shown: "generated",
    description: "products, orders and sellers of the world, as JSON"
  },
  frozen: toggle({ description: "the clock stands still until it is set, advanced or resumed" }),
  signatures: choice(["optional", "required"], {
    byDefault: "optional",
    description: "`required` refuses unsigned requests; signatures that are present are always checked"
  }),
  recordBodies: toggle({ description: "the log of requests keeps parameters and bodies, without secrets" }),
  applications: whole(1, 1000, {
    byDefault: 1,
    description: "number of applications, each authorized by all sellers"
  }),
  models: words("directory", { byDefault: undefined, description: "respond with the examples of Amazon's models" })
}

const isName = (name: string): name is keyof Table => Object.hasOwn(table, name)

/** The names of all options. */
export const names: ReadonlyArray<keyof Table> = Object.keys(table).filter(isName)

/** `usage-plans` for `usagePlans`. */
export const flagName = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** The default of an option in words; undefined for options without one. */
export const shownDefault = ({ byDefault, shown }: Definition<unknown>): string | undefined =>
  shown ?? (byDefault === undefined ? undefined : String(byDefault))

/** Checks the value of an option. Throws `Unacceptable`. */
const check = (name: string, definition: Definition<unknown>, value: unknown): void => {
  const result = Strict.decode(definition.schema, value)
  if (Result.isSuccess(result)) return
  const { expected } = definition
  throw new Strict.Unacceptable(
    definition.text === "file"
      ? Strict.explain(result.failure, "The world")
      : expected === undefined
      ? Strict.explain(result.failure.map(({ message, path }) => ({ message, path: Strict.join(name, path) })), name)
      : `${name} is ${typeof value === "string" ? value : JSON.stringify(value)}; it must be ${expected}.`
  )
}

const parseJson = (source: string, what: string): unknown => {
  try {
    return JSON.parse(source)
  } catch (cause) {
    throw new Strict.Unacceptable(`${what} is not JSON: ${cause instanceof Error ? cause.message : String(cause)}`)
  }
}

const readText = (path: string): string => {
  try {
    return readFileSync(path, "utf8")
  } catch (cause) {
    throw new Strict.Unacceptable(`Cannot read ${path}: ${cause instanceof Error ? cause.message : String(cause)}`)
  }
}

/** The value of a flag's text. Throws `Unacceptable`. */
export const fromText = <Name extends keyof Table>(name: Name, text: string): NonNullable<AllOptions[Name]> => {
  const definition: Definition<unknown> = table[name]
  let value: unknown = text
  if (definition.text === "number" && text.trim() !== "" && !Number.isNaN(Number(text))) value = Number(text)
  if (definition.text === "json") value = parseJson(text, text)
  if (definition.text === "file") value = parseJson(readText(text), text)
  check(`--${flagName(name)}`, definition, value)
  return value as NonNullable<AllOptions[Name]>
}

/**
 * Checks the options of a program, which may be written in JavaScript. Throws `Unacceptable` for names that do not
 * exist and for values that are not allowed.
 *
 * @param server whether they are the options of a server
 * @param others names of options that are not in the table
 */
export const checkAll = (options: object, server: boolean, others: ReadonlyArray<string>): void => {
  const known = [...names.filter((name) => server || table[name].server !== true), ...others]
  for (const [name, value] of Object.entries(options)) {
    if (!known.includes(name)) throw new Strict.Unacceptable(`The option ${name} ${Strict.unknownName(name, known)}`)
    if (value !== undefined && isName(name)) check(name, table[name], value)
  }
  checkTogether(options)
}

/** Checks options that depend on each other. Throws `Unacceptable`. */
const checkTogether = ({ caFile, publicUrl, tls, trustProxy }: AllOptions): void => {
  if (publicUrl !== undefined && trustProxy === true) {
    throw new Strict.Unacceptable("Set publicUrl or trustProxy, not both: each of them says what URLs begin with.")
  }
  if (caFile !== undefined && tls !== true) throw new Strict.Unacceptable("caFile requires tls.")
}

const valueOf = <Name extends keyof Table>(options: AllOptions, name: Name): AllOptions[Name] =>
  options[name] ?? table[name].byDefault as AllOptions[Name]

const millis = (input: Duration.Input | undefined): number => Duration.toMillis(Duration.fromInputUnsafe(input ?? 0))

/** The settings of checked options. */
export const settingsOf = (options: AllOptions): Settings => ({
  seed: valueOf(options, "seed")!,
  sellers: valueOf(options, "sellers")!,
  products: valueOf(options, "products")!,
  ordersPerSeller: valueOf(options, "ordersPerSeller")!,
  usagePlans: valueOf(options, "usagePlans")!,
  usagePlanOverrides: options.usagePlanOverrides ?? {},
  limits: valueOf(options, "limits")!,
  partner: valueOf(options, "partner")!,
  tokenLifetime: Math.round(millis(valueOf(options, "tokenLifetime")) / 1000),
  processingMillis: millis(valueOf(options, "processingTime")),
  searchLagMillis: millis(valueOf(options, "searchLag")),
  signatures: valueOf(options, "signatures")!,
  worldSpeed: valueOf(options, "worldSpeed")!,
  begins: timeOf(options.now) ?? (options.world === undefined ? undefined : beginOf(options.world)),
  world: options.world,
  frozen: valueOf(options, "frozen")!,
  recordBodies: valueOf(options, "recordBodies")!,
  applications: valueOf(options, "applications")!
})
