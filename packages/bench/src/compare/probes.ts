/**
 * What each client is asked to do, in a process of its own. A probe returns what the client did, as far as the client
 * can see it; what the sandbox saw is added to it by the row (`rows.ts`).
 */
import { setTimeout as sleep } from "node:timers/promises"
import { format, inspect } from "node:util"
import type { Client, MakeClient, Settings } from "./client.ts"

/** What was seen, by name. */
export type Facts = Readonly<Record<string, number | boolean | string>>

/** What a probe works with. */
export interface Probe {
  readonly make: MakeClient
  readonly settings: Settings
  /** Ids of orders that the sandbox has. */
  readonly orderIds: ReadonlyArray<string>
  /** An ASIN that it has. */
  readonly asin: string
  /** Runs an action of the sandbox. */
  readonly act: (action: string, body?: object) => Promise<void>
}

/** The client has no function for it. */
export const absent: Facts = { absent: true }

const settled = async (calls: ReadonlyArray<Promise<unknown>>): Promise<number> =>
  (await Promise.allSettled(calls)).filter(({ status }) => status === "fulfilled").length

const succeeds = async (call: Promise<unknown>): Promise<boolean> => await settled([call]) === 1

const megabytes = (): number => Math.round(process.resourceUsage().maxRSS / 1024)

/** What `console.log` prints of the error of a call. */
const printed = async (call: Promise<unknown>): Promise<string> => {
  try {
    await call
  } catch (error) {
    return format(error)
  }
  throw new Error("the call that has to fail succeeded")
}

const secretsIn = (text: string, { clientSecret, refreshToken }: Settings): ReadonlyArray<string> =>
  [
    ["client secret", text.includes(clientSecret)],
    ["refresh token", text.includes(refreshToken)],
    // The form of access tokens, at Amazon and in the sandbox.
    ["access token", /Atza\|\S/.test(text)]
  ].flatMap(([name, isIn]) => isIn ? [String(name)] : [])

/** Whether it has a value anywhere in it. */
const has = (value: unknown, wanted: string): boolean => JSON.stringify(value ?? null).includes(JSON.stringify(wanted))

/** After a first call, so that the client has a token. */
const after = async ({ make, orderIds, settings }: Probe): Promise<Client> => {
  const client = await make(settings)
  await client.getOrder(orderIds[0]!)
  return client
}

export const probes = {
  /** 20 first calls at once. */
  tokens: async ({ make, orderIds, settings }) => {
    const client = await make(settings)
    return { succeeded: await settled(orderIds.slice(0, 20).map((id) => client.getOrder(id))) }
  },

  /** 30 calls at once of an operation that Amazon allows twice a second. */
  limits: async ({ asin, make, settings }) => {
    const client = await make(settings)
    // The client has a token, and the bucket is full again.
    await client.search(asin)
    await sleep(2000)
    const start = performance.now()
    const succeeded = await settled(Array.from({ length: 30 }, () => client.search(asin)))
    return { succeeded, seconds: Math.round((performance.now() - start) / 100) / 10 }
  },

  /** The access token ends before its time: Amazon says that it has expired, and then that it was revoked. */
  refused: async (probe) => {
    const client = await after(probe)
    const again = () => succeeds(client.getOrder(probe.orderIds[1]!))
    await probe.act("faults/add", { kind: "expired-token", on: "ordersV0.getOrder" })
    const expired = await again()
    await probe.act("tokens/revoke")
    return { expired, revoked: await again() }
  },

  /** A report is created; another one as well, and its response is lost. */
  lost: async (probe) => {
    const client = await after(probe)
    await client.createReport()
    const on = "reports_2021-06-30.createReport"
    await probe.act("faults/add", { kind: "reset-before-headers", on, processed: true })
    return { succeeded: await succeeds(client.createReport()) }
  },

  /** An order is read, and first the connection breaks, then a proxy of Amazon's responds with 503. */
  passing: async (probe) => {
    const client = await after(probe)
    const once = async (kind: string) => {
      await probe.act("faults/add", { kind, on: "ordersV0.getOrder" })
      return succeeds(client.getOrder(probe.orderIds[1]!))
    }
    return { broken: await once("reset-before-headers"), unavailable: await once("unavailable") }
  },

  /** Addresses of five orders, which need a restricted data token. */
  personal: async ({ make, orderIds, settings }) => {
    const client = await make(settings)
    let whole = 0
    for (const id of orderIds.slice(0, 5)) {
      // Without such a token Amazon leaves out names and streets.
      if (/addressLine1: './i.test(inspect(await client.address(id), { depth: 6 }))) whole++
    }
    return { whole }
  },

  /** All orders, by pages of 50. */
  pages: async ({ make, settings }) => {
    const client = await make(settings)
    const { calls, ids } = await client.orders(new Date(Date.now() - 50 * 86_400_000).toISOString())
    return { calls, orders: new Set(ids).size }
  },

  /** An order with a status and a property that no model has. */
  unknown: async ({ act, make, orderIds, settings }) => {
    const client = await make(settings)
    const [AmazonOrderId] = orderIds
    const times = { PurchaseDate: "2026-01-01T00:00:00Z", LastUpdateDate: "2026-01-01T00:00:00Z" }
    const payload = { AmazonOrderId, ...times, OrderStatus: "Teleported", NewProperty: "something new" }
    await act("stubs/add", { operation: "ordersV0.getOrder", response: { body: { payload } } })
    const order = await client.getOrder(AmazonOrderId!)
    return { value: has(order, "Teleported"), property: has(order, "something new") }
  },

  /** Errors as `console.log` prints them: of a call that Amazon refuses, and of credentials that it refuses. */
  secrets: async (probe) => {
    const client = await after(probe)
    const ofCall = secretsIn(await printed(client.getOrder("902-0000000-0000000")), probe.settings)
    const wrong = { ...probe.settings, clientSecret: "amzn1.oa2-cs.v1.a-secret-that-is-planted" }
    const ofToken = secretsIn(await printed((await probe.make(wrong)).getOrder(probe.orderIds[0]!)), wrong)
    return { ofCall: ofCall.join(", "), ofToken: ofToken.join(", ") }
  },

  /** A call whose response takes 3 seconds, and succeeds unless it is cancelled before. */
  cancelled: async (probe) => {
    const { cancellable } = await after(probe)
    if (cancellable === undefined) return absent
    await probe.act("faults/add", { kind: "slow", on: "ordersV0.getOrder", delay: "3 seconds" })
    const succeeded = await succeeds(cancellable(probe.orderIds[1]!, AbortSignal.timeout(500)))
    return { cancelled: !succeeded }
  },

  /** A report of Japan, in Shift JIS. */
  charset: async ({ make, settings }) => {
    const { report } = await make(settings)
    if (report === undefined) return absent
    const { first } = await report()
    const text = Object.values(first).join(" ")
    return { right: /[\u30a0-\u30ff]/.test(text) && !text.includes("\ufffd"), named: "seller-sku" in first }
  },

  /** The rows of a report of 500,000 rows. */
  rows: async ({ make, settings }) => {
    const { report } = await make(settings)
    if (report === undefined) return absent
    const before = megabytes()
    const start = performance.now()
    const { rows } = await report(500_000)
    return { rows, before, megabytes: megabytes(), seconds: Math.round((performance.now() - start) / 100) / 10 }
  },

  /** The same as decompressed bytes. */
  bytes: async ({ make, settings }) => {
    const { reportBytes } = await make(settings)
    if (reportBytes === undefined) return absent
    const before = megabytes()
    return { bytes: await reportBytes(500_000), before, megabytes: megabytes() }
  }
} satisfies Readonly<Record<string, (probe: Probe) => Promise<Facts>>>

export type ProbeName = keyof typeof probes
