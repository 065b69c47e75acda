/**
 * A feed job that survives a crash of its process (see support/durable.ts): sets prices and stores the result of each.
 * No feed is submitted twice, and none is lost.
 *
 * `node examples/durable-feed.ts prices.sqlite A2SELLERID SKU-1=19.99 SKU-2=5`, with credentials in the environment as
 * in README.md. The same prices are set once a day at most.
 */
import { Console, DateTime, Effect, Schema, Stream } from "effect"
import * as Feeds from "effect-sp-api/workflows/Feeds"
import * as SqlClient from "effect/sql/SqlClient"
import * as Workflow from "effect/workflow/Workflow"
import * as Durable from "./support/durable.ts"

const Price = Schema.Struct({ sku: Schema.String, price: Schema.Number })

type Marketplace = Effect.Success<typeof Durable.marketplace>

/** Sets prices; returns how many Amazon accepted. */
const SetPrices = Workflow.make("SetPrices", {
  payload: { day: Schema.String, sellerId: Schema.String, prices: Schema.Array(Price) },
  success: Schema.Number,
  error: Durable.JobFailed,
  idempotencyKey: ({ day, prices, sellerId }) => JSON.stringify([day, sellerId, prices])
})

const SetPricesLive = SetPrices.toLayer(({ prices, sellerId }) =>
  Effect.flatMap(
    Durable.marketplace,
    (marketplace) => Durable.step("send", Schema.Number, send(sellerId, marketplace, prices))
  )
)

/** What is stored about the feeds in progress. */
const Place = { from: Schema.Number, count: Schema.Number }
const Uploaded = Schema.Struct({ feedDocumentId: Schema.String, since: Schema.String, ...Place })
const Submitted = Schema.Struct({ feedId: Schema.String, ...Place })

const message = (
  { price, sku }: typeof Price.Type,
  { currency, id }: Marketplace
): Feeds.ListingsMessage => ({
  operationType: "PATCH",
  sku,
  productType: "PRODUCT",
  patches: [{
    op: "replace",
    path: "/attributes/purchasable_offer",
    value: [{ marketplace_id: id, currency, our_price: [{ schedule: [{ value_with_tax: price }] }] }]
  }]
})

/** Sends the prices. Each result is stored under its index, so one that comes again after a crash is stored once. */
const send = Effect.fnUntraced(
  function*(sellerId: string, marketplace: Marketplace, prices: ReadonlyArray<typeof Price.Type>) {
    const sql = yield* SqlClient.SqlClient
    const uploaded = yield* Durable.kept("uploaded", Uploaded)
    const submitted = yield* Durable.kept("submitted", Schema.Array(Submitted))
    const before = (yield* submitted.get) ?? []
    yield* sql`CREATE TABLE IF NOT EXISTS results (place INTEGER PRIMARY KEY, sku TEXT, accepted INTEGER, issues TEXT)`
    return yield* Feeds.jsonListings(Stream.fromIterable(prices).pipe(Stream.map((one) => message(one, marketplace))), {
      sellerId,
      marketplaceIds: [marketplace.id],
      uploaded: yield* uploaded.get,
      submitted: before,
      // If the process dies after Amazon has accepted a feed and before its id is stored, its stored upload finds it.
      onUploaded: uploaded.set,
      onSubmitted: Effect.fnUntraced(function*(one) {
        yield* submitted.set([...(yield* submitted.get) ?? [], one])
        yield* Console.log(`feed ${one.feedId} with ${one.count} prices`)
      })
    }).pipe(
      Stream.mapEffect(({ accepted, index, issues, sku }) =>
        Effect.as(
          sql`INSERT OR REPLACE INTO results ${
            sql.insert({
              place: index,
              sku,
              accepted: accepted ? 1 : 0,
              issues: issues.map((issue) => issue.message).join("; ")
            })
          }`,
          accepted ? 1 : 0
        )
      ),
      Stream.runSum
    )
  }
)

const program = Effect.gen(function*() {
  const [sellerId = "", ...changes] = process.argv.slice(3)
  const accepted = yield* SetPrices.execute({
    day: DateTime.formatIsoDateUtc(yield* DateTime.now),
    sellerId,
    prices: changes.map((change) => change.split("=")).map(([sku = "", price]) => ({ sku, price: Number(price) }))
  })
  yield* Console.log(`${accepted} of ${changes.length} prices accepted`)
})

if (import.meta.main) Durable.run(process.argv[2] ?? "prices.sqlite", program, SetPricesLive)
