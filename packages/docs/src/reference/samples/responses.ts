/** Calls every operation against the sandbox, in process and on a clock of its own. */
import { Sandbox } from "effect-sp-api-sandbox"
import type { SpApi } from "effect-sp-api/SpApi"
import type { SpApiError } from "effect-sp-api/SpApiError"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import { HttpClient, HttpClientRequest } from "effect/http"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import { TestClock } from "effect/testing"
import type { Operation, Section } from "../model.ts"
import { values } from "./hints.ts"
import type { Input, Known } from "./input.ts"
import { inputOf, plainOf, singular } from "./input.ts"

/** An input, and what the sandbox returned for it. */
export interface Sample {
  readonly input: Input | undefined
  /** Absent where it refused, or returned no body. */
  readonly response: unknown
  /** Why it refused: the status, and Amazon's code and message. */
  readonly refusal?: string
}

type Call = (input: unknown) => Effect.Effect<unknown, SpApiError, SpApi>

/**
 * Learns ids of a response, for operations that take them: the `id` of `cases` is a `caseId`, and a string of
 * `packingGroups` a `packingGroupId`. Ids of what was just made are better than others.
 */
const learn = (value: unknown, known: Known, isNew: boolean, name = ""): void => {
  const own = singular(name)
  if (Array.isArray(value)) {
    for (const item of value.slice(0, 3)) learn(item, known, isNew, /id$/i.test(own) ? own : `${own}Id`)
    return
  }
  if (typeof value === "string" || typeof value === "number") {
    if (!/(id|key|number)$/i.test(name)) return
    if (isNew || !known.has(name)) known.set(name, value)
    const plain = plainOf(name)
    if (!known.has(plain)) known.set(plain, value)
    return
  }
  if (typeof value !== "object" || value === null) return
  for (const [key, inner] of Object.entries(value)) learn(inner, known, isNew, key === "id" && own !== "" ? own : key)
}

/** Whether a response is a page without items, which a later call may have. */
const isEmptyList = (response: unknown): boolean =>
  typeof response === "object" && response !== null &&
  Object.values(response).some((value) => Array.isArray(value) && value.length === 0)

const isCreated = ({ spec }: Operation): boolean =>
  spec.method === "POST" && /^(?:create|submit|generate)/i.test(spec.id)

/** Puts something to a URL that a response has for an upload. */
const upload = Effect.fnUntraced(function*(input: Input | undefined, response: unknown) {
  const { payload, url } = response as { readonly url?: string; readonly payload?: { readonly url?: string } }
  const target = url ?? payload?.url
  if (target === undefined) return
  const { contentType = "application/json" } = { ...input, ...input?.["body"] as Input }
  yield* HttpClient.execute(HttpClientRequest.bodyText(HttpClientRequest.put(target), "{}", String(contentType)))
})

const call = Effect.fnUntraced(
  function*(operation: Operation, section: Section, world: { seller: Parameters<typeof inputOf>[2]; known: Known }) {
    const module = yield* Effect.promise(section.summary.load)
    const run = module[operation.spec.id] as Call
    const input = inputOf(operation, section, world.seller, world.known)
    const exit = yield* Effect.exit(run(input))
    if (Exit.isFailure(exit)) {
      const error = Option.getOrUndefined(Exit.findErrorOption(exit))
      return { input, response: undefined, refusal: error?.reason.message ?? "" } satisfies Sample
    }
    learn(exit.value, world.known, isCreated(operation))
    if (/Document|UploadDestination/.test(operation.spec.id) && isCreated(operation)) yield* upload(input, exit.value)
    // What a call began is done when the next one asks for it.
    if (operation.spec.method !== "GET") yield* TestClock.adjust("1 minute")
    return { input, response: exit.value } satisfies Sample
  }
)

const ends = ({ spec }: Operation): boolean =>
  spec.method === "DELETE" || /^(?:cancel|archive|delete|complete)/i.test(spec.id)

/** What returns ids comes before what takes them. Three times, as what one operation returns has the ids of others. */
const inOrder = (operations: ReadonlyArray<Operation>): ReadonlyArray<Operation> => {
  const sorted = operations.filter((operation) => !ends(operation))
    .sort((one, other) => Number(one.spec.path.includes("{")) - Number(other.spec.path.includes("{")))
  return [...sorted, ...sorted, ...sorted]
}

/** Samples by the name of the operation: `ordersV0.getOrders`. */
export const samples = (sections: ReadonlyArray<Section>): Promise<ReadonlyMap<string, Sample>> =>
  Effect.gen(function*() {
    const sandbox = yield* Sandbox.Sandbox
    const seller = yield* sandbox.world.seller()
    const [listing, ...others] = seller.listings.values()
    const amazons = others.find(({ channel, inventory }) => channel === "AFN" && inventory.fulfillable > 10)!
    const { id: orderId, items: [item] } = seller.orders.find(({ cancelled, channel, marketplace, packages }) =>
      channel === "MFN" && marketplace.id === "ATVPDKIKX0DER" && packages.length === 0 && cancelled === undefined
    )!
    const all = new Map<string, Sample>()
    const knownIn = new Map(sections.map((section): [Section, Known] => [
      section,
      new Map(Object.entries({
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
        AmazonOrderId: orderId,
        orderItemId: item!.id,
        OrderItemId: item!.id,
        amazonSku: amazons.sku
      }))
    ]))
    const callEach = Effect.fnUntraced(function*(operations: ReadonlyArray<Operation>, section: Section) {
      for (const operation of operations) {
        const before = all.get(operation.spec.name)
        if (before?.response !== undefined && !isEmptyList(before.response)) continue
        const sample = yield* call(operation, section, { seller, known: knownIn.get(section)! })
        if (before?.response === undefined || sample.response !== undefined) all.set(operation.spec.name, sample)
      }
    })
    for (const section of sections) yield* callEach(inOrder(section.operations), section)
    // What ends things comes last, of newer sections first.
    for (const section of sections.toReversed()) yield* callEach(section.operations.filter(ends), section)
    return all
  }).pipe(
    Effect.provide(Layer.provideMerge(Sandbox.layerTest({ seed: 1, usagePlans: "off" }), TestClock.layer())),
    Effect.scoped,
    Effect.runPromise
  )
