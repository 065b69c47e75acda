/** Programs that do a job nearly, and the problem that the check has to find. */
import { readFileSync } from "node:fs"

export interface Mistake {
  readonly task: string
  readonly title: string
  readonly source: string
  readonly problem: RegExp
}

const read = (file: string): string => readFileSync(new URL(file, import.meta.url), "utf8")

/** The solution of a task with one change. */
const changed = (task: string, from: string, to: string): string => {
  const source = read(`../solutions/${task}.ts`)
  if (!source.includes(from)) throw new Error(`The solution of ${task} has no ${from}`)
  return source.replace(from, () => to)
}

const mistake = (task: string, title: string, source: string, problem: RegExp): Mistake => ({
  task,
  title,
  source,
  problem
})

export const mistakes: ReadonlyArray<Mistake> = [
  mistake("orders", "reads the first page alone", read("./pages.ts"), /are missing/),
  mistake(
    "orders",
    "logs to stdout",
    changed("orders", "const createdAfter =", `console.log("reading orders")\n  const createdAfter =`),
    /stdout is not JSON alone/
  ),
  mistake(
    "revenue",
    "counts cancelled orders",
    changed("revenue", `=== "Cancelled"`, `=== "none"`),
    /revenue is [\d.]+, not [\d.]+/
  ),
  mistake(
    "revenue",
    "reads the bytes of Europe as UTF-8",
    changed("revenue", `row["product-name"] ?? ""`, `(row["product-name"] ?? "").replace(/[^ -~]/g, "\\ufffd")`),
    /bestSeller is/
  ),
  mistake(
    "prices",
    "sets the stock as well",
    changed(
      "prices",
      "  patches: [{",
      `  patches: [{
    op: "replace",
    path: "/attributes/fulfillment_availability",
    value: [{ fulfillment_channel_code: "DEFAULT", quantity: 1 }]
  }, {`
    ),
    /has another stock/
  ),
  mistake(
    "prices",
    "takes an uploaded feed for a success",
    changed("prices", "      accepted ? { sku, accepted }", "      accepted || true ? { sku, accepted: true }"),
    /LAMP-900: accepted is true, not false/
  ),
  mistake("metrics", "sleeps and repeats by hand", read("./sleeps.ts"), /\d+ × 429/),
  mistake(
    "addresses",
    "prints a name",
    changed("addresses", "`${addresses.length} addresses`", "`${addresses.length} addresses, ${addresses[0]?.name}`"),
    /personal data is in the output/
  ),
  mistake(
    "addresses",
    "leaves the file readable for all",
    changed("addresses", "{ mode: 0o600 }", "{ mode: 0o644 }"),
    /has mode 644/
  ),
  mistake(
    "copy",
    "reads everything again",
    changed("copy", `stored === undefined ? undefined : String(stored["cursor"])`, "undefined"),
    /a run without changes searches orders \d+ times/
  ),
  mistake(
    "copy",
    "stores cursors before rows",
    changed(
      "copy",
      `if (element._tag === "Changed") insertOrder.run(`,
      `
        if (element._tag === "Changed") process.once("exit", () => insertOrder.run(`
    )
      .replace(`element.value.status ?? null)`, `element.value.status ?? null))`),
    /\d+ of \d+ orders are missing in the copy/
  ),
  mistake(
    "sellers",
    "stops at the first failure",
    changed(
      "sellers",
      `      Effect.catch((error) => Effect.succeed({ sellerId, ok: false, unshipped: null, error: error.message }))\n`,
      ""
    ),
    /stdout is not JSON alone/
  ),
  mistake(
    "server",
    "makes a client for each request",
    changed("server", `await api.run(`, "await SpApiPromise.make(NodeSpApi.layerFromEnv()).run("),
    /\d+ requests for an access token instead of 1/
  ),
  mistake(
    "kiosk",
    "takes the last day for excluded",
    changed("kiosk", `endDate = ""] = process.argv.slice(2)`, `endDate = ""] = [process.argv[2], process.argv[2]]`),
    /of 12 are missing/
  )
]
