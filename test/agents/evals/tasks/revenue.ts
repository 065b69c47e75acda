/** Revenue per day from a report, in the charset of Europe, with names that hold quotes and umlauts. */
import { atNoon, date, de, frugal, type OrderEntry, orderId, parsed, sameRows, sandbox, succeeded } from "../support.ts"
import type { Task } from "../Task.ts"

const products = [
  { sku: "SCHALE", title: "Müslischüssel „Größe L“, 1,5 l – blau", prices: { [de]: 19.99 } },
  { sku: "REGAL", title: "Regal 24\" weiß, höhenverstellbar", prices: { [de]: 1249.9 } },
  { sku: "TASSE", title: "Tasse “Café €”, 0,3 l", prices: { [de]: 7.35 } }
].map((product) => ({ ...product, channel: "MFN" as const, stock: 5000 }))

const days = 10

const orders = (now: number): ReadonlyArray<OrderEntry> =>
  Array.from({ length: 150 }, (_, index) => ({
    id: orderId(index),
    marketplace: de,
    channel: "MFN",
    status: index % 9 === 0 ? "Canceled" : "Shipped",
    purchased: atNoon(now, 3 + index % (days + 4), index),
    lines: [
      { sku: products[(index * 7 + index % 5) % 3]!.sku, quantity: 1 + index % 4 },
      ...(index % 3 === 0 ? [{ sku: products[index % 3]!.sku }] : [])
    ]
  }))

interface Day {
  readonly date: string
  readonly revenue: number
  readonly bestSeller: string
}

const cents = (price = 0): number => Math.round(price * 100)

/** What the days of the world were. */
const expectedDays = (now: number, orders: ReadonlyArray<OrderEntry>): ReadonlyArray<Day> =>
  Array.from({ length: days }, (_, index) => date(now, 4 + index)).map((day) => {
    const sold = new Map<string, number>()
    let revenue = 0
    for (const { lines, purchased, status } of orders) {
      if (status === "Canceled" || purchased?.slice(0, 10) !== day) continue
      for (const { price, sku } of lines) {
        revenue += cents(price)
        sold.set(sku, (sold.get(sku) ?? 0) + cents(price))
      }
    }
    const [best] = [...sold].toSorted(([, one], [, other]) => other - one)
    const title = products.find(({ sku }) => sku === best?.[0])?.title
    return { date: day, revenue: revenue / 100, bestSeller: title ?? "" }
  })

export const revenue: Task = {
  name: "revenue",
  prompt: `I sell on Amazon in Germany. Compute my revenue per day from Amazon's report of all orders by order date
(GET_FLAT_FILE_ALL_ORDERS_DATA_BY_ORDER_DATE_GENERAL). The program is called with the first and the last day, both
included, in UTC:

    node program.ts 2026-01-01 2026-01-10

It prints one JSON array on stdout and nothing else (log lines belong on stderr), with an object for each day that had
sales, in the order of the days:

    { "date": "2026-01-01", "revenue": 1234.56, "bestSeller": "Tasse, 0,3 l" }

\`revenue\` is the sum of \`item-price\` of the orders that were not cancelled, exact to the cent. \`bestSeller\` is the
\`product-name\` with the most revenue of that day, spelled as in my listing, umlauts and quotes included.`,
  sandbox: (now) =>
    sandbox({ sellers: [{ region: "eu", marketplaces: [de] }], products, orders: orders(now) }, { region: "eu" }),
  check: async (trial) => {
    const run = await trial.run(date(trial.now, 3 + days), date(trial.now, 4))
    succeeded(trial, run)
    sameRows(trial, "date", parsed(trial, run), expectedDays(trial.now, trial.world.orders ?? []))
    const requests = await trial.requests()
    frugal(trial, requests, 1)
    const reports = requests.filter(({ operation }) => operation.endsWith(".createReport")).length
    trial.that(reports === 1, `${reports} reports were requested instead of one`)
  }
}
