/** Prices are changed, and nothing else. */
import { frugal, parsed, sameRows, sandbox, us } from "../support.ts"
import type { Task, Trial } from "../Task.ts"

const skus = Array.from({ length: 30 }, (_, index) => `LAMP-${index + 1}`)
const unknown = "LAMP-900"

/** New prices; a check has others than the file of the project. */
const csv = (factor: number): string =>
  [
    "sku,price",
    ...[...skus.slice(0, 12), unknown].map((sku, index) => `${sku},${(factor * (10 + index)).toFixed(2)}`)
  ].join("\n") + "\n"

interface Line {
  readonly sku: string
  readonly accepted: boolean
}

/** The listings of the seller by SKU. The world also has the sellers of other regions. */
const listingsOf = ({ environment }: Trial, world: unknown) =>
  new Map(
    ((world as Trial["world"]).listings ?? [])
      .filter(({ seller }) => seller === environment["SPAPI_SELLER_ID"])
      .map((listing) => [listing.sku, listing])
  )

export const prices: Task = {
  name: "prices",
  prompt:
    `\`prices.csv\` has new prices for the USA (in US dollars, with tax), a SKU in each line. Set them at Amazon, and
change nothing else: not the stock, not other marketplaces, not the other attributes of the listings. My seller id is in
the environment variable SPAPI_SELLER_ID.

Print one JSON array on stdout and nothing else (log lines belong on stderr), with an object for each line of the file:

    { "sku": "LAMP-1", "accepted": true }
    { "sku": "LAMP-2", "accepted": false, "message": "what Amazon says" }

The exit code is 0 if all prices were accepted, and 1 if one was not.`,
  files: { "prices.csv": csv(1.1) },
  sandbox: () =>
    sandbox({
      products: skus.map((sku, index) => ({ sku, channel: "MFN", stock: 3 + index, price: 20 + index })),
      orders: []
    }),
  check: async (trial) => {
    const content = csv(1.37)
    await trial.write("prices.csv", content)
    const run = await trial.run()
    const changes = content.trim().split("\n").slice(1).map((line) => line.split(",") as [string, string])
    sameRows<Line>(trial, "sku", parsed(trial, run), changes.map(([sku]) => ({ sku, accepted: sku !== unknown })))
    trial.that(run.code === 1, `a price was not accepted, and the exit code is ${run.code}`)

    // What was submitted takes effect after a while.
    await trial.action("world/advance", { by: "1 day" })
    const before = listingsOf(trial, trial.world)
    const after = listingsOf(trial, await trial.action("world/export"))
    const prices = new Map(changes)
    trial.that(
      before.size === skus.length && after.size === skus.length,
      `${after.size} listings instead of ${skus.length}`
    )
    for (const [sku, { offers = {} }] of after) {
      for (const [marketplace, offer] of Object.entries(offers)) {
        const old = before.get(sku)?.offers?.[marketplace]
        const price = marketplace === us && prices.has(sku) ? Number(prices.get(sku)) : old?.price
        const place = `${sku} in ${marketplace}`
        if (!trial.that(offer.price === price, `${place} costs ${offer.price} instead of ${price}`)) return
        if (!trial.that(offer.quantity === old?.quantity, `${place} has another stock`)) return
      }
    }
    const requests = await trial.requests()
    const replaced = requests.filter(({ operation }) => operation.endsWith(".putListingsItem")).length
    trial.that(replaced === 0, `${replaced} listings were replaced as a whole`)
    frugal(trial, requests, 1)
  }
}
