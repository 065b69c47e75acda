/**
 * `pnpm bench:throttle`: how close the client keeps to a usage plan on the wire, against the local sandbox, which enforces it.
 *
 * 1. 600 calls at once on a plan of 40 requests per second, burst 60.
 * 2. Twenty sellers in one process, 30 calls each, 2 requests per second, burst 4: none may slow another.
 *
 * Prints both, and fails when a call fails, when it takes longer than 1.05 × the ideal time, or when there are more than 3 answers of
 * 429. `--quick` makes fewer calls, of which the start takes a larger share: there 1.15 is allowed.
 */
import { NodeHttpClient, NodeRuntime } from "@effect/platform-node"
import { Array, Clock, Console, Context, Effect, Layer } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import * as Sellers from "effect-sp-api/apis/Sellers"
import * as UsagePlans from "effect-sp-api/http/UsagePlans"
import * as SpApiAccounts from "effect-sp-api/SpApiAccounts"
import { parseArgs } from "node:util"

const { values: flags } = parseArgs({ options: { quick: { type: "boolean" } } })

interface Plan {
  readonly rate: number
  readonly burst: number
}

const operation = Sellers.getMarketplaceParticipations
const name = operation.spec.name

/** One local sandbox for each seller, all with the same plan. */
class Sandboxes extends Context.Service<Sandboxes, ReadonlyArray<Sandbox.Sandbox["Service"]>>()("bench/Sandboxes") {
  static readonly layer = (count: number, plan: Plan) =>
    Layer.effect(
      Sandboxes,
      Effect.forEach(Array.range(1, count), (seed) =>
        Effect.map(
          Layer.build(Layer.fresh(
            Sandbox.layerServer({ seed, products: 4, ordersPerSeller: 4, usagePlanOverrides: { [name]: plan } })
          )),
          (context) => Context.get(context, Sandbox.Sandbox)
        ))
    )
}

/** The sellers, by number; each account points at its own sandbox. */
class Accounts extends SpApiAccounts.Service<Accounts>()("bench/Accounts", {
  lookup: (seller: number) =>
    Effect.map(Sandboxes, (sandboxes) => {
      const { refreshToken, ...values } = sandboxes[seller]!.configValues
      return { ...values, refreshToken: refreshToken! }
    })
}) {
  static readonly connected = (count: number, plan: Plan) =>
    Layer.unwrap(Effect.map(Sandboxes, ([first]) => Accounts.layerNoDeps(first!.configValues))).pipe(
      Layer.provide([UsagePlans.layerWith({ overrides: { [name]: plan } }), NodeHttpClient.layerUndici]),
      Layer.provideMerge(Sandboxes.layer(count, plan))
    )
}

/** Calls of one seller, all at once; gives how many seconds they took. */
const burst = (seller: number, calls: number) =>
  Effect.gen(function*() {
    const start = yield* Clock.currentTimeMillis
    yield* Effect.all(Array.makeBy(calls, () => operation()), { concurrency: "unbounded", discard: true })
    return ((yield* Clock.currentTimeMillis) - start) / 1000
  }).pipe(Effect.provide(Accounts.get(seller)))

/** Runs so many sellers of so many calls each, and says whether the slowest kept to the plan and to its time. */
const bench = (title: string, sellers: number, calls: number, plan: Plan) =>
  Effect.gen(function*() {
    const times = yield* Effect.forEach(Array.range(0, sellers - 1), (seller) => burst(seller, calls), {
      concurrency: "unbounded"
    })
    const logs = yield* Effect.flatMap(Sandboxes, Effect.forEach((sandbox) => sandbox.requestsOf(name)))
    const refused = logs.flat().filter((request) => request.status === 429).length
    const took = Math.max(...times)
    const ideal = (calls - plan.burst) / plan.rate
    yield* Console.log(
      `${title}: ${took.toFixed(2)} s, ${(took / ideal).toFixed(3)} × the ideal ${
        ideal.toFixed(2)
      } s, ${refused} answers of 429`
    )
    return took <= (flags.quick ? 1.15 : 1.05) * ideal && refused <= 3
  }).pipe(Effect.provide(Accounts.connected(sellers, plan)))

const program = Effect.gen(function*() {
  const [calls, callsOfEach] = flags.quick ? [260, 12] : [600, 30]
  const one = yield* bench(`${calls} calls at once, 40/s, burst 60`, 1, calls, { rate: 40, burst: 60 })
  const many = yield* bench(`20 sellers of ${callsOfEach} calls, 2/s, burst 4, the slowest`, 20, callsOfEach, {
    rate: 2,
    burst: 4
  })
  if (!one || !many) return yield* Effect.die(new Error("slower than allowed, or more than 3 answers of 429"))
})

NodeRuntime.runMain(program)
