/** Open orders as JSON: more than a page of them, in several marketplaces. */
import { atNoon, ca, frugal, type OrderEntry, orderId, parsed, sameRows, sandbox, succeeded, us } from "../support.ts"
import type { Task } from "../Task.ts"

const count = 420

const statuses = ["Unshipped", "Shipped", "Unshipped", "PartiallyShipped", "Canceled", "Unshipped", "Pending"] as const

const orders = (now: number): ReadonlyArray<OrderEntry> =>
  Array.from({ length: count }, (_, index) => ({
    id: orderId(index),
    marketplace: index % 5 === 0 ? ca : us,
    status: statuses[index % statuses.length]!,
    channel: "MFN",
    purchased: atNoon(now, 3 + index % 20, index),
    lines: [{ sku: "MUG-1", quantity: 2 + index % 3 }, { sku: "MUG-2" }]
  }))

export const openOrders: Task = {
  name: "orders",
  prompt: `Print all open orders of my account as JSON: the orders of the last 30 days, in all my marketplaces, that are
paid and not yet shipped completely. Orders whose payment is pending are not among them.

On stdout there is one JSON array and nothing else; log lines belong on stderr. Each order is

    { "orderId": "111-…", "marketplaceId": "ATVPDKIKX0DER", "unitsToShip": 3 }

where \`unitsToShip\` are the units of all its items that have not been shipped yet. My warehouse opens this file every
morning, so no order may be missing and none may be there twice.`,
  sandbox: (now) =>
    sandbox({
      products: ["MUG-1", "MUG-2"].map((sku) => ({ sku, channel: "MFN", stock: 5000, price: 12.5 })),
      orders: orders(now)
    }),
  check: async (trial) => {
    const run = await trial.run()
    succeeded(trial, run)
    const open = (trial.world.orders ?? []).filter(({ status }) =>
      status === "Unshipped" || status === "PartiallyShipped"
    )
    const expected = open.map(({ id, lines, marketplace, packages = [] }) => ({
      orderId: id!,
      marketplaceId: marketplace!,
      unitsToShip: lines.reduce((sum, { quantity = 1 }) => sum + quantity, 0)
        - packages.flatMap(({ items }) => items).reduce((sum, { quantity }) => sum + quantity, 0)
    }))
    sameRows(trial, "orderId", parsed(trial, run), expected)
    frugal(trial, await trial.requests(), 1)
  }
}
