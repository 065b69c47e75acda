/** A server whose team does not use Effect. */
import { Effect } from "effect"
import { readdir, readFile } from "node:fs/promises"
import { join } from "node:path"
import { setTimeout } from "node:timers/promises"
import { freePort } from "../../../e2e/support/port.ts"
import { atNoon, frugal, orderId, sandbox, us } from "../support.ts"
import type { Task } from "../Task.ts"

const count = 60

export const server: Task = {
  name: "server",
  prompt:
    `My team writes plain async functions and does not know Effect: your code must not import \`effect\`. Write an HTTP
server with \`node:http\` that listens on 127.0.0.1, on the port that is its argument:

    node program.ts 8080

\`GET /orders/111-…\` responds with the order of that id, read from Amazon, as JSON:

    { "orderId": "111-…", "status": "UNSHIPPED", "units": 3 }

\`status\` is spelled as in Amazon's Orders API 2026-01-01, \`units\` are those of all its items. An order that does not exist
is a 404 with \`{ "error": "…" }\`. Many requests come at the same time. SIGTERM ends the server with exit code 0.`,
  sandbox: (now) =>
    sandbox({
      sellers: [{ region: "na", marketplaces: [us] }],
      products: [{ sku: "BOOK-1", channel: "MFN", stock: 5000, price: 12.45 }],
      orders: Array.from({ length: count }, (_, index) => ({
        id: orderId(index),
        status: index % 2 === 0 ? "Shipped" : "Unshipped",
        channel: "MFN",
        purchased: atNoon(now, 3 + index % 9, index),
        lines: [{ sku: "BOOK-1", quantity: 1 + index % 4 }]
      }))
    }),
  check: async (trial) => {
    for (const name of await readdir(trial.folder)) {
      if (!/\.m?[jt]s$/.test(name)) continue
      const source = await readFile(join(trial.folder, name), "utf8")
      trial.that(!/from\s+["'](effect|effect\/.*|@effect\/.*)["']/.test(source), `${name} imports effect`)
    }
    const port = await Effect.runPromise(freePort)
    const url = `http://127.0.0.1:${port}/orders`
    const running = trial.start(String(port))
    const state = { over: false }
    void running.ended.then(() => void (state.over = true))
    while (!state.over && !await fetch(url).then(() => true, () => false)) await setTimeout(20)
    if (
      !trial.that(
        !state.over,
        `the server ended at once: ${(await Promise.race([running.ended, { stderr: "" }])).stderr}`
      )
    ) return

    const responses = await Promise.all((trial.world.orders ?? []).map(async (order) => {
      const response = await fetch(`${url}/${order.id}`)
      return { order, status: response.status, body: await response.json() as Record<string, unknown> }
    }))
    for (const { body, order: { id, lines, status: state }, status } of responses) {
      const expected = {
        orderId: id,
        status: state?.toUpperCase(),
        units: lines.reduce((sum, { quantity = 1 }) => sum + quantity, 0)
      }
      const same = Object.entries(expected).every(([name, value]) => body[name] === value)
      if (
        !trial.that(
          status === 200 && same,
          `${id}: ${status} ${JSON.stringify(body)} instead of ${JSON.stringify(expected)}`
        )
      ) break
    }
    const unknown = await fetch(`${url}/111-9999999-9999999`)
    trial.that(unknown.status === 404, `an unknown order is a ${unknown.status}`)
    const { error } = await unknown.json() as Record<string, unknown>
    trial.that(typeof error === "string" && error !== "", "a 404 says no error")

    running.kill("SIGTERM")
    const { code } = await running.ended
    trial.that(code === 0, `SIGTERM ends the server with ${code ?? "the signal"}`)
    frugal(trial, await trial.requests(), 1)
  }
}
