/**
 * The rows of the comparison: what is measured, what the sandbox has seen of it, what the table says, and how to read
 * it. Programs are those of `probes.ts` and `programs.ts`.
 */
import type { Sandbox } from "effect-sp-api-sandbox"
import type { Facts, ProbeName } from "./probes.ts"
import type { MeasureName } from "./programs.ts"

interface Common {
  readonly name: string
  readonly title: string
  /** What the table says of the facts about one client. */
  readonly cell: (facts: Facts) => string
  /** How it was measured, and what to know about single clients. */
  readonly note: string
  /** Its title in the README, where it has the row, too. */
  readonly short?: string
}

/** A probe of a client in a process of its own, against a sandbox of its own. */
export interface ProbeRow extends Common {
  readonly probe: ProbeName
  readonly sandbox?: Sandbox.Options
  readonly seen?: (requests: ReadonlyArray<Sandbox.RequestRecord>) => Facts
}

/** A measurement of a program that uses the client. */
export interface MeasureRow extends Common {
  readonly measure: MeasureName
}

export type Row = ProbeRow | MeasureRow

const count = (requests: ReadonlyArray<Sandbox.RequestRecord>, operation: string, status?: number): number =>
  requests.filter((request) => request.operation === operation && (status === undefined || request.status === status))
    .length

/** A fact of the kind that a row needs; anything else was not measured by this version of the program. */
const fact = <A extends "number" | "boolean" | "string">(facts: Facts, name: string, kind: A) => {
  const value = facts[name]
  if (typeof value !== kind) throw new Error(`${name} is missing as a ${kind}`)
  return value as A extends "number" ? number : A extends "boolean" ? boolean : string
}

const number = (facts: Facts, name: string): string => fact(facts, name, "number").toLocaleString("en-US")

const yes = (facts: Facts, ...names: ReadonlyArray<string>): string =>
  names.map((name) => fact(facts, name, "boolean") ? "yes" : "no").join(", ")

export const rows: ReadonlyArray<Row> = [
  {
    name: "tokens",
    title: "20 first calls at once: access tokens requested",
    short: "20 first calls at once: tokens requested",
    probe: "tokens",
    seen: (requests) => ({ tokens: count(requests, "lwa.token") }),
    cell: (facts) => number(facts, "tokens"),
    note: "All clients make all 20 calls of `getOrder`."
  },
  {
    name: "limits",
    title: "30 calls at once, two a second allowed: 429, failed",
    short: "30 calls at once, 2/s allowed: 429, failed",
    probe: "limits",
    sandbox: { usagePlans: 1 },
    seen: (requests) => ({ throttled: count(requests, "catalogItems_2022-04-01.searchCatalogItems", 429) }),
    cell: (facts) => `${number(facts, "throttled")}, ${30 - fact(facts, "succeeded", "number")}`,
    note:
      "`searchCatalogItems` by its default usage plan, rate 2 and burst 2. amazon-sp-api repeats a throttled call until it"
      + " succeeds, by default; @sp-api-sdk repeats it three times, with `rateLimiting.retry`, as its README recommends."
      + " The rate limiter of Amazon's SDK, which is on by default, rejects what exceeds the burst before it is sent; its"
      + " sample program has a loop of its own around the call."
  },
  {
    name: "refused",
    title: "Access token that Amazon says has expired, was revoked: the call succeeds",
    short: "Token expired, revoked: the call succeeds",
    probe: "refused",
    cell: (facts) => yes(facts, "expired", "revoked"),
    note: "The response is a 403 before the token's time is over. Every client renews a token whose time is over."
  },
  {
    name: "passing",
    title: "Connection breaks once, one 503: `getOrder` succeeds",
    short: "Connection broken, 503: the call succeeds",
    probe: "passing",
    cell: (facts) => yes(facts, "broken", "unavailable"),
    note: "The body of the 503 is a page of HTML."
  },
  {
    name: "lost",
    title: "`createReport` took effect, its response was lost: reports created",
    short: "Lost response of `createReport`: reports made",
    probe: "lost",
    seen: (requests) => ({ sent: count(requests, "reports_2021-06-30.createReport") - 1 }),
    cell: (facts) => number(facts, "sent"),
    note:
      "Where it is 1 the call fails. The error of effect-sp-api says that the outcome is unknown. amazon-sp-api repeats"
      + " the call unless `retry_remote_timeout` is `false`; the default is `true`."
  },
  {
    name: "personal",
    title: "Streets of 5 orders: restricted data tokens requested",
    short: "Streets of 5 orders: restricted tokens",
    probe: "personal",
    seen: (requests) => ({ tokens: count(requests, "tokens_2021-03-01.createRestrictedDataToken") }),
    cell: (facts) => fact(facts, "whole", "number") === 5 ? number(facts, "tokens") : "by hand",
    note:
      "`getOrderAddress` of Orders v0. By hand: the program has to call `createRestrictedDataToken` and pass the token;"
      + " without it Amazon leaves out name and street. In effect-sp-api it is `{ restricted: true }`, in Amazon's SDK"
      + " `enableAutoRetrievalRestrictedDataToken`."
  },
  {
    name: "pages",
    title: "All orders of 7 pages: calls that the program makes",
    short: "Orders of 7 pages: calls by the program",
    probe: "pages",
    sandbox: { ordersPerSeller: 1000 },
    cell: (facts) => number(facts, "calls"),
    note:
      "`getOrders` by pages of 50. All clients get the same orders; page tokens are passed on by hand where it is more than 1."
  },
  {
    name: "charset",
    title: "Report of Japan, Shift JIS: right text, column names as elsewhere",
    short: "Shift JIS report: text right, columns as elsewhere",
    probe: "charset",
    sandbox: { region: "fe" },
    cell: (facts) => yes(facts, "right", "named"),
    note:
      "`GET_MERCHANT_LISTINGS_ALL_DATA`, in which Amazon names columns in Japanese. –: no function reads a document."
  },
  {
    name: "rows",
    title: "Report of 500,000 rows, 95 MB, as objects: most memory, MB",
    short: "500,000 rows as objects: most MB",
    probe: "rows",
    cell: (facts) => number(facts, "megabytes"),
    note:
      "Resident memory of the process, by `downloadReport` with `json: true`, and by `Reports.rows`. –: no function reads"
      + " a document."
  },
  {
    name: "bytes",
    title: "The same as a stream of bytes: most memory, MB",
    probe: "bytes",
    cell: (facts) => number(facts, "megabytes"),
    note: "By `downloadReportStream`, which leaves charset and rows to the program, and by `Reports.bytes`."
  },
  {
    name: "unknown",
    title: "A status and a property that no model has: returned",
    probe: "unknown",
    cell: (facts) => yes(facts, "value", "property"),
    note: "effect-sp-api also reports both as drift, in the log."
  },
  {
    name: "secrets",
    title: "`console.log(error)`: secrets in it",
    short: "Secrets in `console.log(error)`",
    probe: "secrets",
    cell: (facts) =>
      ["ofCall", "ofToken"].map((name) => fact(facts, name, "string")).filter((text) => text !== "").join(", ") ||
      "none",
    note:
      "Of a call with 404, and of a token request with a wrong client secret. The errors of @sp-api-sdk are those of axios,"
      + " and of Amazon's SDK those of superagent: they hold the request."
  },
  {
    name: "cancelled",
    title: "Call that is cancelled by an `AbortSignal`",
    short: "Cancelled by an `AbortSignal`",
    probe: "cancelled",
    cell: (facts) => yes(facts, "cancelled"),
    note: "–: takes no signal. amazon-sp-api and Amazon's SDK have timeouts."
  },
  {
    name: "types",
    title: "A misspelt property of a result: does not compile",
    measure: "types",
    cell: (facts) => fact(facts, "compiles", "boolean") && !fact(facts, "misspelt", "boolean") ? "yes" : "no",
    note:
      "Of `getOrderItems`, under strict TypeScript. amazon-sp-api has no types for some operations, as its README says."
      + " Amazon's SDK has declarations, but none at its entry: its import does not compile, or is `any`."
  },
  {
    name: "loading",
    title: "Loading the modules of one call, ms CPU",
    measure: "loading",
    cell: (facts) => number(facts, "millis"),
    note:
      "Median of five processes, from `node_modules`, beyond those of bare Node. Half of that of effect-sp-api is `effect`."
  },
  {
    name: "bundle",
    title: "Bundle of one call, kB gzipped",
    short: "Bundle of one call, kB",
    measure: "bundle",
    cell: (facts) => {
      const fetch = facts["overFetch"]
      return `${number(facts, "kilobytes")}${typeof fetch === "number" ? ` (${fetch} over \`fetch\`)` : ""}${
        fact(facts, "starts", "boolean") ? "" : ", does not start"
      }`
    },
    note:
      "rolldown for Node, minified. effect-sp-api with the connections of `undici`, and in brackets over `fetch`. Amazon's"
      + " SDK reads the `package.json` two folders above its own file when it is loaded, and a bundle has none there."
  }
]
