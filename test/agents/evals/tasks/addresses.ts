/** Names and addresses by a restricted data token, and nowhere but in the file. */
import { readFile, stat } from "node:fs/promises"
import { join } from "node:path"
import { atNoon, frugal, orderId, sameRows, sandbox, succeeded, us } from "../support.ts"
import type { Task } from "../Task.ts"

const count = 45

export const addresses: Task = {
  name: "addresses",
  prompt:
    `I print shipping labels with software of my own. Write \`addresses.json\`: for each order of the last 14 days in the
USA that I have to ship myself and that is paid and not shipped at all,

    { "orderId": "111-…", "name": "…", "line1": "…", "city": "…", "postalCode": "…", "phone": "…" }

in one JSON array. We are approved for Orders API v0, so use that version, whose personal data needs a restricted data
token. The file holds personal data of buyers: only its owner may read it (mode 600), and nothing of it may be printed. The
terminal shows the number of addresses alone, also when something fails.`,
  sandbox: (now) =>
    sandbox({
      sellers: [{ region: "na", marketplaces: [us] }],
      products: [{ sku: "BOOK-1", channel: "MFN", stock: 5000, price: 12.5 }],
      orders: Array.from({ length: count }, (_, index) => ({
        id: orderId(index),
        status: index % 3 === 0 ? "Shipped" : "Unshipped",
        purchased: atNoon(now, 2 + index % 10, index),
        channel: index % 5 === 0 ? "AFN" : "MFN",
        buyer: { name: `Buyer Quimby${index}`, email: `quimby${index}@marketplace.amazon.com` },
        address: {
          name: `Recipient Zephyr${index}`,
          line1: `${index} Narwhal Street`,
          city: `Wexcombe${index}`,
          postalCode: String(10_000 + index),
          phone: `+1 555 77${String(index).padStart(5, "0")}`
        },
        lines: [{ sku: "BOOK-1" }]
      }))
    }),
  check: async (trial) => {
    const run = await trial.run()
    succeeded(trial, run)
    const leaked = /Quimby|Zephyr|Narwhal|Wexcombe|555 77/.exec(run.stdout + run.stderr)
    trial.that(leaked === null, `personal data is in the output: ${leaked?.[0]}`)

    const file = join(trial.folder, "addresses.json")
    const content = await readFile(file, "utf8").catch(() => undefined)
    if (content === undefined) return void trial.that(false, "addresses.json does not exist")
    const mode = (await stat(file)).mode & 0o777
    trial.that(mode === 0o600, `addresses.json has mode ${mode.toString(8)}`)
    const expected = (trial.world.orders ?? []).flatMap(({ address, channel, id, status }) =>
      channel === "MFN" && status === "Unshipped"
        ? [{
          orderId: id!,
          name: address!.name!,
          line1: address!.line1!,
          city: address!.city!,
          postalCode: address!.postalCode!,
          phone: address!.phone!
        }]
        : []
    )
    sameRows(trial, "orderId", JSON.parse(content), expected)
    const shown = new RegExp(`\\b${expected.length}\\b`).test(run.stdout + run.stderr)
    trial.that(shown, `the terminal does not show that there are ${expected.length} addresses`)

    const requests = await trial.requests()
    const tokens = requests.filter(({ operation }) => operation.endsWith(".createRestrictedDataToken")).length
    trial.that(tokens > 0, "no restricted data token was requested")
    trial.that(tokens <= 5, `${tokens} restricted data tokens were requested`)
    frugal(trial, requests, 1)
  }
}
