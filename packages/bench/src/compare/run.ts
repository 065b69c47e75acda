/** Runs a probe of one client in a process of its own, against a sandbox of its own. */
import { Effect, Redacted } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import { execFile } from "node:child_process"
import { fileURLToPath } from "node:url"
import type { Settings } from "./client.ts"
import { marketplaces } from "./client.ts"
import type { Facts } from "./probes.ts"
import type { ProbeRow } from "./rows.ts"

const program = fileURLToPath(new URL("child.ts", import.meta.url))

/** No probe takes a fifth of it on a machine that does nothing else. */
const mostMillis = 300_000

const childOf = (row: ProbeRow, client: string, described: object): Effect.Effect<Facts> =>
  Effect.callback((resume) => {
    const args = [program, client, row.probe, JSON.stringify(described)]
    const child = execFile(process.execPath, args, { timeout: mostMillis }, (error, stdout, stderr) => {
      const line = stdout.trim().split("\n").at(-1) ?? ""
      if (error === null) return resume(Effect.sync(() => JSON.parse(line) as Facts))
      const reason = stderr.split("\n").find((line) => /^\w*Error\b/.test(line)) ?? stderr.trim().split("\n").at(-1)
      resume(Effect.die(new Error(`${row.name}, ${client}: ${error.signal ?? `exit code ${error.code}`}: ${reason}`)))
    })
    return Effect.sync(() => child.kill())
  })

/** What a client and the sandbox saw. Our client is the built package, or its sources. */
export const runProbe = (row: ProbeRow, client: string, isBuilt: boolean): Effect.Effect<Facts, unknown> =>
  Effect.gen(function*() {
    const sandbox = yield* Sandbox.Sandbox
    const { clientId, clientSecret, refreshToken } = sandbox.credentials
    const { region = "na" } = row.sandbox ?? {}
    if (region === "eu") return yield* Effect.die(new Error("no client has settings for Europe"))
    const settings: Settings = {
      region,
      endpoint: sandbox.url,
      clientId,
      clientSecret: Redacted.value(clientSecret),
      refreshToken: Redacted.value(refreshToken)
    }
    const seller = yield* sandbox.world.seller()
    const [now, marketplaceId] = [yield* sandbox.world.now, marketplaces[region]]
    const orders = seller.orders.filter(({ marketplace, purchased }) =>
      marketplace.id === marketplaceId && purchased <= now
    )
    const listing = [...seller.listings.values()].find(({ offers }) => offers.has(marketplaceId))
    const described = { settings, isBuilt, orderIds: orders.slice(0, 20).map(({ id }) => id), asin: listing?.asin }
    const facts = yield* childOf(row, client, described)
    return facts["absent"] === true ? facts : { ...facts, ...row.seen?.(yield* sandbox.requests) }
  }).pipe(
    Effect.provide(Sandbox.layerServer({ usagePlans: "off", processingTime: "100 millis", ...row.sandbox })),
    Effect.scoped
  )
