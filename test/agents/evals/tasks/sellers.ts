/** One of three sellers has revoked the authorization. */
import { atNoon, de, frugal, orderId, parsed, sameRows, sandbox } from "../support.ts"
import type { Task } from "../Task.ts"

const ids = ["A1FIRSTSELLER", "A2OTHERSELLER", "A3THIRDSELLER"] as const
const revoked = ids[1]

interface Line {
  readonly sellerId: string
  readonly unshipped: number | null
  readonly ok: boolean
}

export const sellers: Task = {
  name: "sellers",
  prompt:
    `My application works for several sellers in Europe. The environment variable SPAPI_SELLERS is a JSON object of
their refresh tokens by seller id; the identifier and secret of the application, and the region, are in the usual
variables. Count the unshipped orders (paid, and not shipped at all) of the last 30 days in Germany for each seller.

Print one JSON array on stdout and nothing else (log lines belong on stderr), with an object for each seller:

    { "sellerId": "A1…", "ok": true, "unshipped": 12 }
    { "sellerId": "A2…", "ok": false, "unshipped": null, "error": "why" }

A seller whose authorization is revoked must not stop the others. The exit code is 1 if a seller failed, and 0 otherwise.`,
  sandbox: (now) =>
    sandbox({
      sellers: ids.map((id) => ({ id, region: "eu", marketplaces: [de] })),
      products: [{ sku: "LAMPE", channel: "MFN", stock: 5000, price: 30 }],
      orders: ids.flatMap((seller, of) =>
        Array.from({ length: 120 + 15 * of }, (_, index) => ({
          id: orderId(1000 * of + index),
          seller,
          status: index % 4 === 0 ? "Shipped" as const : "Unshipped" as const,
          channel: "MFN" as const,
          purchased: atNoon(now, 2 + index % 20, index),
          lines: [{ sku: "LAMPE" }]
        }))
      )
    }, { region: "eu" }),
  check: async (trial) => {
    await trial.action("authorization/revoke", { sellerId: revoked })
    const run = await trial.run()
    const count = (id: string) =>
      (trial.world.orders ?? []).filter(({ seller, status }) => seller === id && status === "Unshipped").length
    const output = parsed<ReadonlyArray<Line & { readonly error?: unknown }>>(trial, run)
    sameRows<Line>(
      trial,
      "sellerId",
      output,
      ids.map((sellerId) =>
        sellerId === revoked
          ? { sellerId, ok: false, unshipped: null }
          : { sellerId, ok: true, unshipped: count(sellerId) }
      )
    )
    if (Array.isArray(output)) {
      const error = output.find(({ sellerId }) => sellerId === revoked)?.error
      trial.that(
        typeof error === "string" && /authori[sz]|revoke|invalid_grant|refresh token/i.test(error),
        `the error does not name the cause: ${JSON.stringify(error)}`
      )
    }
    trial.that(run.code === 1, `a seller failed, and the exit code is ${run.code}`)
    const tokens = Object.values(JSON.parse(trial.environment["SPAPI_SELLERS"] ?? "{}") as Record<string, string>)
    const printed = tokens.filter((token) => (run.stdout + run.stderr).includes(token)).length
    trial.that(printed === 0, `${printed} refresh tokens are in the output`)
    const requests = await trial.requests()
    // One for each of the two, and the refused one may be asked for again once.
    frugal(trial, requests, 4)
  }
}
