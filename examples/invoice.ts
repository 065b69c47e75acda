/**
 * The seller's own invoice for an order, as a PDF that Amazon shows to the buyer: a feed of UPLOAD_VAT_INVOICE. For
 * sellers that write their invoices themselves, in the marketplaces of Europe and others that have such invoices.
 *
 * `ORDER_ID` and `INVOICE` (a PDF file) say what to upload; by default the newest order that was shipped, and an empty
 * page. The invoice has the number `R-` and that of the order.
 *
 * Changes the order. Needs the credentials of the seller (see README.md) and the role Tax Invoicing.
 */
import { Config, Console, DateTime, Effect, Option, Stream } from "effect"
import * as Feeds from "effect-sp-api/workflows/Feeds"
import * as Orders from "effect-sp-api/workflows/Orders"
import * as Sellers from "effect-sp-api/workflows/Sellers"
import { readFileSync } from "node:fs"
import { run } from "./support/run.ts"

const newestShipped = Effect.gen(function*() {
  const { id } = yield* Sellers.firstMarketplace
  const orders = yield* Stream.runCollect(Orders.search({
    marketplaceIds: [id],
    createdAfter: DateTime.subtract(yield* DateTime.now, { days: 14 }),
    statuses: ["SHIPPED"]
  }))
  return Option.fromUndefinedOr(orders.at(-1))
})

run(
  Effect.gen(function*() {
    const wanted = yield* Config.option(Config.String("ORDER_ID"))
    const file = yield* Config.option(Config.String("INVOICE"))
    const found = Option.isSome(wanted) ? Option.some(yield* Orders.get(wanted.value)) : yield* newestShipped
    if (Option.isNone(found)) return yield* Console.log("no order was shipped")
    const { id = "", marketplaceId = "", total } = found.value
    const pdf = Option.match(file, { onNone: () => "%PDF-1.4\n%%EOF\n", onSome: (name) => readFileSync(name) })
    const { result } = yield* Feeds.submit(pdf, {
      feedType: "UPLOAD_VAT_INVOICE",
      marketplaceIds: [marketplaceId],
      feedOptions: {
        "metadata:orderid": id,
        "metadata:invoicenumber": `R-${id}`,
        ...(total === undefined ? undefined : { "metadata:totalamount": total.amount })
      },
      onSubmitted: (feedId) => Console.log(`feed ${feedId} …`)
    })
    for (const { code, message } of result?.issues ?? []) yield* Console.log(`  ${code} ${message}`)
    yield* Console.log(`the buyer of ${id} finds the invoice R-${id}: ${result?.outcome ?? "not reported"}`)
  }).pipe(
    // The feed was read, and its only record refused: a number that another order has, or an unknown order.
    Effect.catchReason(
      "FeedError",
      "FeedRejected",
      ({ result }) =>
        Console.log(`refused: ${result.issues.map(({ code, message }) => `${code} ${message}`).join("; ")}`)
    )
  )
)
