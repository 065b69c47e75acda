/** A copy of the orders in SQLite: killed in the middle, continued, run again, and changed. */
import { join } from "node:path"
import { DatabaseSync } from "node:sqlite"
import { setTimeout } from "node:timers/promises"
import { atNoon, frugal, orderId, sandbox, succeeded, us } from "../support.ts"
import type { Task, Trial } from "../Task.ts"

const count = 450

/** Statuses as both versions of the Orders API spell them. */
const normalized = (status: unknown): string =>
  String(status).toLowerCase().replace(/[^a-z]/g, "").replace("cancelled", "canceled")

/** The rows of the copy; none without a table. */
const rows = ({ folder }: Trial): ReadonlyMap<string, string> => {
  const database = new DatabaseSync(join(folder, "orders.db"))
  try {
    const all = database.prepare("SELECT id, status FROM orders").all() as Array<Record<string, unknown>>
    return new Map(all.map(({ id, status }) => [String(id), normalized(status)]))
  } catch {
    return new Map()
  } finally {
    database.close()
  }
}

const compare = async (trial: Trial, when: string): Promise<void> => {
  const copy = rows(trial)
  const { orders } = await trial.action("world/export") as Trial["world"]
  const expected = new Map(orders?.map(({ id, status }) => [id!, normalized(status)]))
  const missing = [...expected.keys()].filter((id) => !copy.has(id))
  trial.that(missing.length === 0, `${when}, ${missing.length} of ${expected.size} orders are missing in the copy`)
  const different = [...expected].filter(([id, status]) => copy.has(id) && copy.get(id) !== status)
  trial.that(
    different.length === 0,
    `${when}, ${different.length} orders have an old status, such as ${different[0]?.[0]}`
  )
}

export const copy: Task = {
  name: "copy",
  prompt:
    `Keep a copy of my orders in the USA in the SQLite file \`orders.db\`, in the table \`orders\`, with at least the
columns \`id\` (the order id, the primary key) and \`status\`. The program copies the orders of the last 60 days when it
runs first. Later runs bring the copy up to date with new and changed orders. Each run ends when the copy is current.

A timer starts it every hour, and machines fail: when the process is killed in the middle, the next run has to continue,
and no order may be lost. A run when nothing has changed must not read everything again.`,
  sandbox: (now) =>
    sandbox({
      sellers: [{ region: "na", marketplaces: [us] }],
      products: [{ sku: "BOOK-1", channel: "MFN", stock: 5000, price: 12.5 }],
      orders: Array.from({ length: count }, (_, index) => ({
        id: orderId(index),
        status: (["Shipped", "Unshipped", "Canceled"] as const)[index % 3]!,
        channel: "MFN",
        purchased: atNoon(now, 4 + index % 50, index),
        lines: [{ sku: "BOOK-1", quantity: 1 + index % 2 }]
      }))
    }),
  check: async (trial) => {
    const searches = async () =>
      (await trial.requests()).filter(({ operation }) =>
        /\.(searchOrders|getOrders)$|document|createReport$/.test(operation)
      )
        .length
    // Killed when it has read some pages: the copy has a part of the orders then.
    const first = trial.start()
    const process = { over: false }
    void first.ended.then(() => void (process.over = true))
    while (!process.over && (await searches()) < 3) await setTimeout(5)
    first.kill("SIGKILL")
    await first.ended

    succeeded(trial, await trial.run(), "the run after the killed one")
    await compare(trial, "after a killed and a whole run")
    const before = await searches()
    succeeded(trial, await trial.run(), "a run without changes")
    const quiet = await searches() - before
    trial.that(quiet <= 3, `a run without changes searches orders ${quiet} times`)

    await trial.action("world/orders/add", { marketplaceId: us, sku: "BOOK-1", quantity: 1, channel: "MFN" })
    await trial.action("world/orders/cancel", { id: orderId(1) })
    await trial.action("world/advance", { by: "1 hour" })
    succeeded(trial, await trial.run(), "a run after changes")
    await compare(trial, "after changes")
    // A run may look at what another one has read, and all runs look up the marketplaces.
    const requests = (await trial.requests()).filter(({ method }) => method !== "GET")
    frugal(trial, requests, 4)
    const throttled = (await trial.requests()).filter(({ status }) => status === 429).length
    trial.that(throttled === 0, `${throttled} × 429`)
  }
}
