/** Calls every operation against the sandbox, in process and on a clock of its own. */
import { Sandbox } from "effect-sp-api-sandbox"
import type { SpApi } from "effect-sp-api/SpApi"
import type { SpApiError } from "effect-sp-api/SpApiError"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Layer from "effect/Layer"
import { TestClock } from "effect/testing"
import type { Operation, Section } from "../model.ts"
import { values } from "./hints.ts"
import type { Input, Known } from "./input.ts"
import { inputOf } from "./input.ts"

/** An input, and what the sandbox returned for it; no response where it refused. */
export interface Sample {
  readonly input: Input | undefined
  readonly response: unknown
}

type Call = (input: unknown) => Effect.Effect<unknown, SpApiError, SpApi>

/** Learns ids of a response, for operations that take them. */
const learn = (value: unknown, known: Known): void => {
  if (Array.isArray(value)) {
    for (const item of value.slice(0, 3)) learn(item, known)
    return
  }
  if (typeof value !== "object" || value === null) return
  for (const [name, inner] of Object.entries(value)) {
    if (
      /(id|key|number)$/i.test(name) && (typeof inner === "string" || typeof inner === "number") && !known.has(name)
    ) {
      known.set(name, inner)
    }
    learn(inner, known)
  }
}

const call = Effect.fnUntraced(
  function*(operation: Operation, section: Section, world: { seller: Parameters<typeof inputOf>[2]; known: Known }) {
    const module = yield* Effect.promise(section.summary.load)
    const run = module[operation.spec.id] as Call
    const input = inputOf(operation, section, world.seller, world.known)
    const exit = yield* Effect.exit(run(input))
    if (Exit.isFailure(exit)) return { input, response: undefined } satisfies Sample
    learn(exit.value, world.known)
    return { input, response: exit.value } satisfies Sample
  }
)

/** What returns ids comes before what takes them, and what ends things comes last. */
const turn = ({ spec }: Operation): number =>
  spec.method === "DELETE" || /^(?:cancel|archive|delete|complete)/i.test(spec.id) ? 2 : spec.path.includes("{") ? 1 : 0

const inOrder = (operations: ReadonlyArray<Operation>): ReadonlyArray<Operation> =>
  [...operations].sort((a, b) => turn(a) - turn(b))

/** Samples by the name of the operation: `ordersV0.getOrders`. */
export const samples = (sections: ReadonlyArray<Section>): Promise<ReadonlyMap<string, Sample>> =>
  Effect.gen(function*() {
    const sandbox = yield* Sandbox.Sandbox
    const seller = yield* sandbox.world.seller()
    const [listing] = seller.listings.values()
    const { id: orderId } = seller.orders.find(({ cancelled, channel, marketplace, packages }) =>
      channel === "MFN" && marketplace.id === "ATVPDKIKX0DER" && packages.length === 0 && cancelled === undefined
    )!
    const all = new Map<string, Sample>()
    for (const section of sections) {
      const known: Known = new Map(Object.entries({
        ...values,
        sellerId: seller.id,
        asin: listing!.asin,
        Asin: listing!.asin,
        sku: listing!.sku,
        msku: listing!.sku,
        sellerSku: listing!.sku,
        SellerSKU: listing!.sku,
        orderId,
        amazonOrderId: orderId,
        AmazonOrderId: orderId
      }))
      // Twice: what one operation returns has the ids of others.
      for (const operation of [...inOrder(section.operations), ...inOrder(section.operations)]) {
        if (all.get(operation.spec.name)?.response !== undefined) continue
        all.set(operation.spec.name, yield* call(operation, section, { seller, known }))
      }
    }
    return all
  }).pipe(
    Effect.provide(Layer.provideMerge(Sandbox.layerTest({ seed: 1, usagePlans: "off" }), TestClock.layer())),
    Effect.scoped,
    Effect.runPromise
  )
