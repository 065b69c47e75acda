/** The client for programs on promises, over the real Layers and an API in process. */
import { assert, describe, it } from "@effect/vitest"
import { Config, Context, Data, Effect, Layer, Stream } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import * as OrdersApi from "effect-sp-api/apis/OrdersV0"
import * as Sellers from "effect-sp-api/apis/Sellers"
import * as SpApiConfig from "effect-sp-api/SpApiConfig"
import { SpApiError } from "effect-sp-api/SpApiError"
import * as SpApiPromise from "effect-sp-api/SpApiPromise"
import * as Orders from "effect-sp-api/workflows/Orders"
import * as Reports from "effect-sp-api/workflows/Reports"
import { setTimeout } from "node:timers/promises"
import { fakeApi } from "./support/fakeApi.ts"

const filter = { MarketplaceIds: ["ATVPDKIKX0DER"], CreatedAfter: "2026-01-01T00:00:00Z" }

/** What a promise rejects with. */
const rejection = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then((value) => assert.fail(`resolved with ${JSON.stringify(value)}`), (error: unknown) => error)

const sandbox = (options: Sandbox.Options = {}) =>
  Sandbox.layerTest({ seed: 1, usagePlans: "off", processingTime: 0, ...options })

/** A Stream of pieces that says what has happened to it. */
const watched = (pieces: number, size = 2) => {
  const seen = { pulled: 0, closed: 0 }
  const stream = Stream.range(1, pieces).pipe(
    Stream.rechunk(1),
    Stream.tap(() => Effect.sync(() => seen.pulled++)),
    Stream.map((piece) => Array.from({ length: size }, (_, index) => `${piece}.${index}`)),
    Stream.flattenIterable,
    Stream.ensuring(Effect.sync(() => seen.closed++))
  )
  return { seen, stream }
}

/** A Stream whose second piece does not come. */
const stuck = () => {
  const seen = { waiting: 0, closed: 0 }
  const wait = Effect.onInterrupt(
    Effect.andThen(Effect.sync(() => seen.waiting++), Effect.never),
    () => Effect.sync(() => seen.waiting--)
  )
  const stream = Stream.make("first").pipe(
    Stream.concat(Stream.fromEffect(wait)),
    Stream.ensuring(Effect.sync(() => seen.closed++))
  )
  return { seen, stream }
}

const collect = async <A>(iterable: AsyncIterable<A> | ReadableStream<A>): Promise<ReadonlyArray<A>> => {
  const elements: Array<A> = []
  for await (const element of iterable as AsyncIterable<A>) elements.push(element)
  return elements
}

const failing = (error: unknown) => Stream.make("first").pipe(Stream.concat(Stream.fail(error)))

const empty = () => SpApiPromise.make(Layer.empty)

describe("run", () => {
  it("returns what an operation or a workflow returns, over one token for all callers", async () => {
    await using api = SpApiPromise.make(sandbox())
    const [participations, orders] = await Promise.all([
      api.run(Sellers.getMarketplaceParticipations()),
      api.run(OrdersApi.getOrders(filter)),
      ...Array.from({ length: 20 }, () => api.run(Sellers.getMarketplaceParticipations()))
    ])
    // Types are inferred: no annotation, no cast.
    const country: string | undefined = participations.payload?.[0]?.marketplace.countryCode
    const id: string | undefined = orders.payload?.Orders[0]?.AmazonOrderId
    assert.strictEqual(country, "US")
    assert.match(id ?? "", /^\d{3}-\d{7}-\d{7}$/)
    await api.run(Orders.get(id ?? ""))
    assert.lengthOf(await api.run(Sandbox.Sandbox.use((sandbox) => sandbox.requestsOf("lwa.token"))), 1)
  })

  it("rejects with the error itself", async () => {
    await using api = SpApiPromise.make(sandbox())
    const error = await rejection(api.run(OrdersApi.getOrder({ orderId: "902-0000000-0000000" })))
    assert.instanceOf(error, SpApiError)
    assert.strictEqual(error.operation, "ordersV0.getOrder")
    assert.strictEqual(error.reason._tag, "NotFound")
    assert.include(String(error.stack), "SpApiError")
  })

  it("rejects with the signal's reason when it aborts, and cancels the request", async () => {
    let cancelled = 0
    const { layer, sent } = fakeApi(() => Effect.onInterrupt(Effect.never, () => Effect.sync(() => cancelled++)))
    await using api = SpApiPromise.make(layer())
    const controller = new AbortController()
    const call = api.run(Sellers.getMarketplaceParticipations(), { signal: controller.signal })
    while (sent.length === 0) await setTimeout(1)
    const reason = new Error("the client has gone")
    controller.abort(reason)
    assert.strictEqual(await rejection(call), reason)
    assert.strictEqual(cancelled, 1)
  })

  it("sends nothing where the signal has aborted before", async () => {
    const { layer, sent } = fakeApi(() => Response.json({ payload: [] }))
    await using api = SpApiPromise.make(layer())
    await api.run(Sellers.getMarketplaceParticipations())
    const call = api.run(Sellers.getMarketplaceParticipations(), { signal: AbortSignal.abort() })
    assert.strictEqual((await rejection(call) as Error).name, "AbortError")
    assert.lengthOf(sent, 1)
  })

  it("says what to do with a Stream, or an operation that was not called", async () => {
    await using api = empty()
    const wrong = (value: unknown) => rejection(api.run(value as Effect.Effect<never>)).then(String)
    assert.strictEqual(
      await wrong(Stream.empty),
      "TypeError: What run was given is not an Effect, but a Stream: pass it to iterate, readable or ndjson"
    )
    assert.include(await wrong(OrdersApi.getOrder), "but a function: call it")
    assert.include(String(await rejection(api.ndjson(Effect.void as never))), "but an Effect: pass it to run")
  })

  it("builds the Layer again after a build that failed, and not otherwise", async () => {
    class NotYet extends Data.TaggedError("NotYet")<{ readonly message: string }> {}
    class Built extends Context.Service<Built, number>()("test/Built") {}
    let builds = 0
    let closed = 0
    const layer = Layer.effect(
      Built,
      Effect.gen(function*() {
        builds++
        yield* Effect.addFinalizer(() => Effect.sync(() => closed++))
        yield* Effect.sleep(1)
        return builds < 2 ? yield* new NotYet({ message: "not yet" }) : builds
      })
    )
    const api = SpApiPromise.make(layer)
    const errors = await Promise.all(Array.from({ length: 3 }, () => rejection(api.run(Built))))
    assert.deepStrictEqual(errors.map(String), Array.from({ length: 3 }, () => "NotYet: not yet"))
    assert.deepStrictEqual([builds, closed], [1, 1])
    assert.deepStrictEqual(await Promise.all([api.run(Built), api.run(Built)]), [2, 2])
    await api.dispose()
    assert.deepStrictEqual([builds, closed], [2, 2])
  })

  it("rejects with a wrong setting at the first call", async () => {
    const settings = SpApiConfig.layerConfig({
      clientId: Config.succeed("amzn1.application-oa2-client.test"),
      clientSecret: Config.Redacted("NOT_THERE")
    })
    await using api = SpApiPromise.make(settings)
    assert.include(String(await rejection(api.run(SpApiConfig.SpApiConfig))), "NOT_THERE")
  })
})

describe("iterate", () => {
  it("requests pages as they are read, and no more after break", async () => {
    const date = "2026-01-02T00:00:00Z"
    const order = (AmazonOrderId: string) => ({
      AmazonOrderId,
      PurchaseDate: date,
      LastUpdateDate: date,
      OrderStatus: "Shipped"
    })
    const page = (token: string | undefined) => ({
      payload: { Orders: [order(`1-${token}`), order(`2-${token}`)], NextToken: `${token}+` }
    })
    const { layer, sent } = fakeApi(({ url }) => Response.json(page(new URL(url).searchParams.get("NextToken") ?? "0")))
    await using api = SpApiPromise.make(layer())
    const ids: Array<string> = []
    for await (const order of api.iterate(OrdersApi.getOrders.items(filter))) {
      ids.push(order.AmazonOrderId)
      if (ids.length === 3) break
    }
    assert.deepStrictEqual(ids, ["1-0", "2-0", "1-0+"])
    assert.lengthOf(sent, 2)
  })

  it("reads every element once, and closes the Stream", async () => {
    await using api = empty()
    const { seen, stream } = watched(3)
    assert.deepStrictEqual(await collect(api.iterate(stream)), ["1.0", "1.1", "2.0", "2.1", "3.0", "3.1"])
    assert.deepStrictEqual(seen, { pulled: 3, closed: 1 })
  })

  it("pulls a piece when it is needed, and closes the Stream on break", async () => {
    await using api = empty()
    const { seen, stream } = watched(1000)
    for await (const element of api.iterate(stream)) if (element === "2.1") break
    assert.deepStrictEqual(seen, { pulled: 2, closed: 1 })
  })

  it("throws the error itself, after the elements before it", async () => {
    await using api = empty()
    const error = new Error("broken")
    const elements: Array<string> = []
    assert.strictEqual(
      await rejection((async () => {
        for await (const element of api.iterate(failing(error))) elements.push(element)
      })()),
      error
    )
    assert.deepStrictEqual(elements, ["first"])
  })

  it("throws the signal's reason, also while it waits for an element, and cancels what is running", async () => {
    await using api = empty()
    const controller = new AbortController()
    const { seen, stream } = stuck()
    const iterator = api.iterate(stream, { signal: controller.signal })[Symbol.asyncIterator]()
    assert.deepStrictEqual(await iterator.next(), { done: false, value: "first" })
    const next = iterator.next()
    while (seen.waiting === 0) await setTimeout(1)
    const reason = new Error("gone")
    controller.abort(reason)
    assert.strictEqual(await rejection(next), reason)
    assert.strictEqual(await rejection(iterator.next()), reason)
    assert.deepStrictEqual(seen, { waiting: 0, closed: 1 })
  })

  it("closes the Stream when the signal aborts between two elements", async () => {
    await using api = empty()
    const controller = new AbortController()
    const { seen, stream } = watched(1000)
    const read = (async () => {
      for await (const _ of api.iterate(stream, { signal: controller.signal })) {
        controller.abort()
        while (seen.closed === 0) await setTimeout(1)
      }
    })()
    assert.strictEqual((await rejection(read) as Error).name, "AbortError")
    assert.deepStrictEqual(seen, { pulled: 1, closed: 1 })
  })

  it("ends at return, also while it waits for an element", async () => {
    await using api = empty()
    const { seen, stream } = stuck()
    const iterator = api.iterate(stream)[Symbol.asyncIterator]()
    await iterator.next()
    const next = iterator.next()
    while (seen.waiting === 0) await setTimeout(1)
    assert.deepStrictEqual(await iterator.return?.(), { done: true, value: undefined })
    assert.deepStrictEqual(await next, { done: true, value: undefined })
    assert.deepStrictEqual(seen, { waiting: 0, closed: 1 })
  })

  it("reads the rows of a report", async () => {
    await using api = SpApiPromise.make(sandbox())
    const rows = Reports.rows({ reportType: "GET_MERCHANT_LISTINGS_ALL_DATA", marketplaceIds: ["ATVPDKIKX0DER"] })
    let skus = 0
    for await (const row of api.iterate(rows)) if (row["seller-sku"] !== "") skus++
    assert.isAbove(skus, 10)
  })
})

describe("readable and ndjson", () => {
  it("are read on demand, and closed when they are cancelled", async () => {
    await using api = empty()
    const { seen, stream } = watched(1000)
    const reader = (await api.readable(stream)).getReader()
    assert.strictEqual((await reader.read()).value, "1.0")
    await setTimeout(5)
    assert.isAtMost(seen.pulled, 2)
    await reader.cancel()
    assert.isAtMost(seen.pulled, 2)
    assert.strictEqual(seen.closed, 1)
  })

  it("reject with an error before the first element, so that a response can have its status", async () => {
    await using api = empty()
    const error = new Error("refused")
    assert.strictEqual(await rejection(api.readable(Stream.fail(error))), error)
    assert.strictEqual(await rejection(api.ndjson(Stream.fail(error))), error)
  })

  it("fail with an error that comes later, and never end early in silence", async () => {
    await using api = empty()
    const error = new Error("broken")
    assert.strictEqual(await rejection(collect(await api.readable(failing(error)))), error)
    const controller = new AbortController()
    const body = new Response(await api.ndjson(stuck().stream, { signal: controller.signal })).text()
    controller.abort(error)
    assert.strictEqual(await rejection(body), error)
  })

  it("write a line of JSON for each element, and nothing where there are none", async () => {
    await using api = empty()
    const rows = Stream.make({ sku: "Ä\n1" }, { sku: "2", price: 1.5 })
    assert.strictEqual(
      await new Response(await api.ndjson(rows)).text(),
      "{\"sku\":\"Ä\\n1\"}\n{\"sku\":\"2\",\"price\":1.5}\n"
    )
    assert.strictEqual(await new Response(await api.ndjson(Stream.empty)).text(), "")
  })
})

describe("dispose", () => {
  it("ends what is running, closes Streams, and refuses later calls", async () => {
    let cancelled = 0
    const { layer, sent } = fakeApi(() => Effect.onInterrupt(Effect.never, () => Effect.sync(() => cancelled++)))
    const api = SpApiPromise.make(layer())
    const call = rejection(api.run(Sellers.getMarketplaceParticipations()))
    const { seen, stream } = stuck()
    const read = rejection(collect(api.iterate(stream)))
    while (sent.length === 0 || seen.waiting === 0) await setTimeout(1)
    await Promise.all([api.dispose(), api.dispose()])
    const disposed = "Error: The client has been disposed of"
    assert.strictEqual(String(await call), disposed)
    assert.strictEqual(String(await read), disposed)
    assert.deepStrictEqual(seen, { waiting: 0, closed: 1 })
    assert.strictEqual(cancelled, 1)
    assert.strictEqual(String(await rejection(api.run(Effect.void))), disposed)
    assert.strictEqual(String(await rejection(collect(api.iterate(Stream.make(1))))), disposed)
  })

  it("leaves no listener on a signal that outlives the calls", async () => {
    const added: Array<unknown> = []
    const controller = new AbortController()
    const { signal } = controller
    const { addEventListener, removeEventListener } = signal
    signal.addEventListener = (...args: [string, never]) => (added.push(args[1]), addEventListener.apply(signal, args))
    signal.removeEventListener = (...args: [string, never]) => (
      added.splice(added.indexOf(args[1]), 1), removeEventListener.apply(signal, args)
    )
    await using api = empty()
    await api.run(Effect.sleep(1), { signal })
    await collect(api.iterate(watched(3).stream, { signal }))
    for await (const _ of api.iterate(watched(3).stream, { signal })) break
    await rejection(collect(api.iterate(failing(new Error("broken")), { signal })))
    assert.deepStrictEqual(added, [])
  })
})

describe("log", () => {
  it("receives what the client logs instead of the console", async () => {
    const lines: Array<SpApiPromise.LogEntry> = []
    await using api = SpApiPromise.make(Layer.empty, { log: (line) => lines.push(line) })
    await api.run(Effect.logWarning("slow").pipe(Effect.annotateLogs({ operation: "ordersV0.getOrders" })))
    const [line] = lines
    assert.lengthOf(lines, 1)
    assert.strictEqual(line?.level, "WARN")
    assert.strictEqual(line?.message, "slow")
    assert.deepStrictEqual(line?.annotations, { operation: "ordersV0.getOrders" })
    assert.match(line?.timestamp ?? "", /^\d{4}-\d\d-\d\dT/)
  })
})
