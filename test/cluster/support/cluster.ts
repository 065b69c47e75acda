/**
 * Runners as processes over one PostgreSQL, each with a proxy before everything that it reaches and before itself, so
 * that networks can be cut; and what must be true in the end.
 */
import { type Duration, Effect, Redacted, Schedule, type Scope } from "effect"
import type * as Health from "effect-sp-api-cluster/Health"
import { Sandbox } from "effect-sp-api-sandbox"
import * as SqlClient from "effect/sql/SqlClient"
import assert from "node:assert/strict"
import { fileURLToPath } from "node:url"
import * as Job from "../../e2e/support/job.ts"
import * as Postgres from "./postgres.ts"
import * as Proxy from "./proxy.ts"

export const regions = ["na", "eu", "fe"] as const

const skew = fileURLToPath(new URL("./skew.mjs", import.meta.url))

/** Orders of all sellers, enough of them for several pages, and limits that no feed here reaches. */
export const world = Sandbox.layerServer({
  ordersPerSeller: 150,
  usagePlans: 1000,
  processingTime: "200 millis",
  limits: "warned"
})

/** In the URL of the database; it is not asked for. */
const password = "planted-password-of-the-database"

/** The sellers of the sandbox, as a program authorizes them. */
export const sellersOf = Effect.gen(function*() {
  const sandbox = yield* Sandbox.Sandbox
  return (yield* sandbox.world.sellers).map(({ id, marketplaces, region }) => ({
    sellingPartnerId: id,
    region,
    marketplaces: marketplaces.map(({ id }) => id),
    refreshToken: Redacted.value(sandbox.credentialsOf(id).refreshToken)
  }))
})

/** Locks that are lost after 6 seconds instead of 35, and polls that do not wait for long. */
const sharding = {
  entityMessagePollInterval: "1 second",
  entityTerminationTimeout: "1 second",
  refreshAssignmentsInterval: "1 second",
  shardLockRefreshInterval: "2 seconds",
  shardLockExpiration: "6 seconds",
  runnerHealthCheckInterval: "1 second",
  // As many as two runners need to have some each: every one costs statements.
  shardsPerGroup: 30
}

/** Starts a runner with proxies of its own. */
export const runner = Effect.fnUntraced(function*(
  program: string,
  { jobs = [], env }: {
    readonly jobs?: ReadonlyArray<unknown>
    readonly env?: Readonly<Record<string, string>>
  } = {}
) {
  const sandbox = yield* Sandbox.Sandbox
  const postgres = yield* Postgres.Postgres
  const [listen, operations] = [yield* Postgres.freePort, yield* Postgres.freePort]
  const database = yield* Proxy.make(postgres.port)
  const amazon = yield* Proxy.make(Number(new URL(sandbox.url).port))
  /** Through it the other runners reach this one. */
  const door = yield* Proxy.make(listen)
  const behind = (url: string, { port }: Proxy.Proxy) => Object.assign(new URL(url), { port: String(port) }).href
  const name = `runner-${listen}`
  const url =
    Object.assign(new URL(Redacted.value(postgres.url)), { password, search: `application_name=${name}` }).href
  const exits: Array<number> = []
  const outputs: Array<string> = []
  const sellers = yield* sellersOf
  // Counts starts and kills: there is one process at a time, as the ports are those of one.
  let orders = 0
  /** Starts it, and again where it ends by itself, as an orchestrator does. */
  const start = Effect.fnUntraced(function*(jobs: ReadonlyArray<unknown>) {
    const order = ++orders
    const job = yield* Job.start(program, [], {
      NODE_OPTIONS: `--import=${skew}`,
      DATABASE: behind(url, database),
      SPAPI_ENDPOINT: behind(sandbox.configValues.endpoint!, amazon).replace(/\/$/, ""),
      SPAPI_LWA_ENDPOINT: behind(sandbox.configValues.lwaEndpoint!, amazon),
      PORT: String(door.port),
      LISTEN: String(listen),
      OPERATIONS: String(operations),
      SHARDING: JSON.stringify(sharding),
      SELLERS: JSON.stringify(sellers),
      JOBS: JSON.stringify(jobs),
      ...env
    })
    yield* Effect.forkScoped(Effect.flatMap(job.ended, (code) => {
      if (order !== orders) return Effect.void
      // A signal that comes before a process handles it ends it.
      if (code !== null && job.output().includes("ready")) exits.push(code)
      return Effect.delay(Effect.suspend(() => order === orders ? again(jobs) : Effect.void), "500 millis")
    }))
    return job
  })
  let job = yield* start(jobs)
  const again = (jobs: ReadonlyArray<unknown>): Effect.Effect<void, never, Sandbox.Sandbox | Scope.Scope> =>
    Effect.suspend(() => {
      outputs.push(job.output())
      return Effect.map(start(jobs), (started) => void (job = started))
    })
  /** The state by its own words: `undefined` where it does not respond. */
  const health = Effect.promise(async () => {
    try {
      const response = await fetch(`http://127.0.0.1:${operations}/health/ready`, {
        signal: AbortSignal.timeout(6_000)
      })
      return await response.json() as Health.Health
    } catch {
      return undefined
    }
  })
  return {
    database,
    amazon,
    door,
    health,
    operations,
    /** The `application_name` of its sessions. */
    name,
    pid: () => job.pid,
    /** All that it has written, also before it was killed. */
    output: () => outputs.join("") + job.output(),
    signal: (signal: NodeJS.Signals) => job.signal(signal),
    kill: Effect.suspend(() => {
      orders++
      return job.kill
    }),
    /** Starts it after it was killed, with jobs to run. */
    restart: again,
    /** The codes with which it has ended by itself after its start. While it starts, it may: its database is not there. */
    exits: (): ReadonlyArray<number> => exits
  }
})
export type Runner = Effect.Success<ReturnType<typeof runner>>

/** Waits for something, however long a busy machine takes; fails with what the runners have said. */
export const until = <E, R>(
  what: string,
  is: Effect.Effect<boolean, E, R>,
  runners: ReadonlyArray<{ readonly output: () => string }>,
  patience: Duration.Input = "4 minutes"
) =>
  Effect.repeat(is, { until: (is) => is, schedule: Schedule.spaced("20 millis") }).pipe(
    Effect.timeoutOrElse({
      duration: patience,
      orElse: () =>
        Effect.die(new Error(`not ${what}:\n${runners.map(({ output }) => output().slice(-8000)).join("\n--\n")}`))
    })
  )

export const isReady = ({ health }: Runner) => Effect.map(health, (health) => health?.ready === true)

/**
 * Orders come, late in the search as at Amazon, and some are cancelled, until it is interrupted. The time passes fast,
 * because a search shows what is older than two minutes; in the end it is late enough for all orders to be confirmed
 * and found.
 */
export const busyWorld = (pause: `${number} millis`) =>
  Effect.gen(function*() {
    const { clock, world } = yield* Sandbox.Sandbox
    const sellers = yield* world.sellers
    for (let count = 0;; count++) {
      const sellerId = sellers[count % sellers.length]!.id
      const id = yield* world.addOrder({ sellerId, channel: "MFN", purchased: (yield* world.now) - 300_000 })
      if (count % 7 === 0) yield* world.cancelOrder(id, sellerId)
      yield* clock.advance("15 seconds")
      yield* Effect.sleep(pause)
    }
  }).pipe(Effect.ensuring(Effect.flatMap(Sandbox.Sandbox, ({ clock }) => clock.advance("1 hour"))))

/**
 * The orders that the world and the copies do not both have, or that are cancelled in the world alone. The world has
 * orders of the future too, and a search shows what is older than two minutes.
 */
const differences = Effect.gen(function*() {
  const { world } = yield* Sandbox.Sandbox
  const sql = yield* SqlClient.SqlClient
  const stored = yield* sql<{ readonly seller: string; readonly id: string; readonly status: string }>`
    SELECT seller, id, status FROM spapi_orders`
  const known = new Map(stored.map(({ id, seller, status }) => [`${seller} ${id}`, status]))
  const different: Array<string> = []
  const now = yield* world.now
  const shown = now - 180_000
  for (const { id: seller, region } of yield* world.sellers) {
    const { orders } = yield* world.seller(seller)
    for (const { cancelled = Infinity, confirmed, id, purchased } of orders) {
      const name = `${region}:${seller} ${id}`
      const status = known.get(name)
      known.delete(name)
      // An update that is not shown yet hides the order.
      if ([cancelled, confirmed, purchased].some((at) => at > shown && at <= now)) continue
      const isRight = purchased > now
        ? status === undefined
        : status !== undefined && (cancelled > now || /^cancell?ed$/i.test(status))
      if (!isRight) different.push(`${name} ${status}`)
    }
  }
  return [...different, ...known.keys()]
})

/** Waits until the copies are the world, and fails with what differs. */
export const copied = Effect.fnUntraced(function*(runners: ReadonlyArray<Runner>) {
  const equal = Effect.map(differences, (all) => all.length === 0)
  yield* Effect.exit(until("copied", equal, runners, "1 minute"))
  assert.deepStrictEqual(yield* differences, [])
})

/** Each batch of a copy was stored once: no revision of a cursor has two. */
export const batchesOnce = Effect.gen(function*() {
  const sql = yield* SqlClient.SqlClient
  const rows = yield* sql<{ readonly seller: string; readonly revision: number; readonly count: number }>`
    SELECT b.seller, b.revision, count(*)::int AS count FROM batches b GROUP BY b.seller, b.revision HAVING count(*) > 1`
  assert.deepStrictEqual(rows, [], "a batch was stored twice")
})

type Shown = Pick<Runner, "output" | "operations">

/** What a runner shows: its output, its routes for operators. */
const shownBy = Effect.fnUntraced(function*(runner: Shown) {
  const shown: Array<readonly [where: string, text: string]> = [["output", runner.output()]]
  for (const path of ["health/ready", "metrics", "status", "status.json"]) {
    const url = `http://127.0.0.1:${runner.operations}/${path}`
    shown.push([path, yield* Effect.promise(async () => (await fetch(url)).text())])
  }
  return shown
})

/** All rows of all tables, those of the engine too. */
const dump = Effect.gen(function*() {
  const sql = yield* SqlClient.SqlClient
  const tables = yield* sql<{ readonly name: string }>`
    SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public'`
  return yield* Effect.forEach(tables, ({ name }) =>
    Effect.map(
      sql<{ readonly row: string }>`SELECT row_to_json(t)::text AS row FROM ${sql(name)} t`,
      (rows) => [`table ${name}`, rows.map(({ row }) => row).join("\n")] as const
    ))
})

/** Secrets and personal data by what they are. */
export const secrets = Effect.gen(function*() {
  const sandbox = yield* Sandbox.Sandbox
  const needles = new Map([
    ["the password of the database", password],
    ["a client secret", Redacted.value(sandbox.credentials.clientSecret)],
    ["a key of tokens", Buffer.alloc(32, 7).toString("base64")],
    ["an access token", "Atza|"],
    ["a refresh token", "Atzr|"]
  ])
  for (const { id } of yield* sandbox.world.sellers) {
    needles.set(`the refresh token of ${id}`, Redacted.value(sandbox.credentialsOf(id).refreshToken))
    for (const [index, { address, buyer }] of (yield* sandbox.world.seller(id)).orders.entries()) {
      needles.set(`name ${id} ${index}`, buyer.name)
      needles.set(`email ${id} ${index}`, buyer.email)
      needles.set(`street ${id} ${index}`, address.line1)
    }
  }
  return needles
})

/** Secrets and personal data that runners show, or that are in the database as they are. */
export const secretsShown = Effect.fnUntraced(function*(runners: ReadonlyArray<Shown>) {
  const needles = yield* secrets
  const tables = yield* dump
  assert.ok(tables.length > 0)
  const places = [...(yield* Effect.forEach(runners, shownBy)).flat(), ...tables]
  return places.flatMap(([where, text]) =>
    [...needles].flatMap(([what, needle]) => text.includes(needle) ? [`${where}: ${what}`] : [])
  )
})
