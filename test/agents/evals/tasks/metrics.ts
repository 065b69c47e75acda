/** Two hundred calls of an operation with a low rate. */
import { atNoon, frugal, orderId, parsed, sameRows, sandbox, succeeded, us } from "../support.ts"
import type { Task } from "../Task.ts"

const skus = Array.from({ length: 200 }, (_, index) => `SKU-${String(index + 1).padStart(3, "0")}`)

export const metrics: Task = {
  name: "metrics",
  prompt:
    `\`skus.txt\` has a SKU in each line. For each of them I need the units sold in the USA in the last 30 days, by the
operation getOrderMetrics of Amazon's Sales API, which takes one SKU in a call.

Print one JSON array on stdout and nothing else (log lines belong on stderr), in the order of the file:

    { "sku": "SKU-001", "units": 3 }

Amazon has a low rate for this operation. The program should be as quick as Amazon allows, and no call may be refused
because it came too early.`,
  files: { "skus.txt": `${skus.join("\n")}\n` },
  sandbox: (now) =>
    sandbox({
      sellers: [{ region: "na", marketplaces: [us] }],
      products: skus.map((sku) => ({ sku, channel: "MFN", stock: 100, price: 9.99 })),
      orders: Array.from({ length: 400 }, (_, index) => ({
        id: orderId(index),
        status: "Shipped",
        purchased: atNoon(now, 2 + index % 20, index),
        lines: [{ sku: skus[(index * 37) % 173]!, quantity: 1 + index % 4 }]
      }))
      // A larger burst than the published one, so that a busy machine, where requests arrive in heaps, causes no 429.
    }, { usagePlanOverrides: { "sales.getOrderMetrics": { rate: 25, burst: 40 } } }),
  check: async (trial) => {
    await trial.write("skus.txt", `${skus.toReversed().join("\n")}\n`)
    const run = await trial.run()
    succeeded(trial, run)
    const units = new Map<string, number>()
    for (const { quantity = 1, sku } of (trial.world.orders ?? []).flatMap(({ lines }) => lines)) {
      units.set(sku, (units.get(sku) ?? 0) + quantity)
    }
    const output = parsed<ReadonlyArray<{ readonly sku: string }>>(trial, run)
    sameRows(trial, "sku", output, skus.map((sku) => ({ sku, units: units.get(sku) ?? 0 })))
    if (Array.isArray(output)) trial.that(output[0]?.sku === skus.at(-1), "not in the order of the file")
    const requests = await trial.requests()
    const calls = requests.filter(({ operation }) => operation === "sales.getOrderMetrics").length
    trial.that(calls === skus.length, `${calls} calls instead of ${skus.length}`)
    frugal(trial, requests, 1)
  }
}
