/** Sales by Data Kiosk. */
import { atNoon, date, frugal, type OrderEntry, orderId, parsed, sameRows, sandbox, succeeded, us } from "../support.ts"
import type { Task } from "../Task.ts"

const days = 12

export const kiosk: Task = {
  name: "kiosk",
  prompt:
    `From Amazon's Data Kiosk (sales and traffic by date, dataset of 2024-04-24) I need the units ordered and the ordered
product sales in the USA for each day. The program is called with the first and the last day, both included:

    node program.ts 2026-01-01 2026-01-12

It prints one JSON array on stdout and nothing else (log lines belong on stderr), with an object for each day, in the order
of the days:

    { "date": "2026-01-01", "units": 12, "sales": 345.6, "currency": "USD" }`,
  sandbox: (now) =>
    sandbox({
      sellers: [{ region: "na", marketplaces: [us] }],
      products: [{ sku: "BOOK-1", channel: "MFN", stock: 5000, price: 12.45 }],
      orders: Array.from({ length: 150 }, (_, index) => ({
        id: orderId(index),
        status: "Shipped",
        channel: "MFN",
        purchased: atNoon(now, 3 + index % (days + 3), index),
        lines: [{ sku: "BOOK-1", quantity: 1 + index % 4 }]
      }))
    }),
  check: async (trial) => {
    const wanted = Array.from({ length: days }, (_, index) => date(trial.now, 3 + days - index))
    const run = await trial.run(wanted[0]!, wanted.at(-1)!)
    succeeded(trial, run)
    const sold = (day: string): ReadonlyArray<OrderEntry> =>
      (trial.world.orders ?? []).filter(({ purchased }) => purchased?.startsWith(day))
    const sum = (day: string, of: (line: OrderEntry["lines"][number]) => number) =>
      sold(day).flatMap(({ lines }) => lines).reduce((total, line) => total + of(line), 0)
    const expected = wanted.map((day) => ({
      date: day,
      units: sum(day, ({ quantity = 1 }) => quantity),
      sales: sum(day, ({ price = 0 }) => Math.round(price * 100)) / 100,
      currency: "USD"
    }))
    const output = parsed<ReadonlyArray<{ readonly date: string }>>(trial, run)
    sameRows(trial, "date", output, expected)
    if (Array.isArray(output)) {
      trial.that(output.map((day) => day.date).join() === wanted.join(), "the days are not in their order")
    }
    const requests = await trial.requests()
    frugal(trial, requests, 1)
    const queries = requests.filter(({ operation }) => operation.endsWith(".createQuery")).length
    trial.that(queries === 1, `${queries} queries were created instead of one`)
  }
}
