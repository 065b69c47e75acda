/** `spapi call`: an operation's parameters as flags, what is sent, and what is not. */
import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { spapi } from "./support/inProcess.ts"
import { environment, spapiOnTerminal } from "./support/spapi.ts"

/** No request reaches Amazon: these have no settings. */
const alone = { SPAPI_CONFIG: "/nonexistent/config.toml" }

interface DryRun {
  readonly write: boolean
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: unknown
}

const dryRun = (args: ReadonlyArray<string>, env: Readonly<Record<string, string>> = {}) =>
  Effect.map(spapi(["call", ...args, "--dry-run"], { ...alone, ...env }), ({ code, err, out }) => {
    assert.strictEqual(code, 0, err)
    assert.include(err, "Nothing was sent.")
    return JSON.parse(out) as DryRun
  })

const search = (url: string) => Object.fromEntries(new URL(url).searchParams)

describe("spapi call", () => {
  it.live("takes parameters as flags: any spelling, arrays, relative dates, a country", () =>
    Effect.gen(function*() {
      const before = Date.now()
      const { headers, method, url, write } = yield* dryRun([
        "orders.SearchOrders",
        "--marketplace",
        "de,FR",
        "--created-after",
        "-30d",
        "--createdBefore=now",
        "--fulfilled-by",
        "amazon",
        "--fulfilled_by",
        "merchant",
        "--maxResultsPerPage",
        "5"
      ])
      assert.deepStrictEqual([method, write], ["GET", false])
      assert.isTrue(url.startsWith("https://sellingpartnerapi-eu.amazon.com/orders/2026-01-01/orders?"))
      const { createdAfter, createdBefore, ...rest } = search(url)
      assert.deepStrictEqual(rest, {
        marketplaceIds: "A1PA6795UKMFR9,A13V1IB3VIYZZH",
        fulfilledBy: "AMAZON,MERCHANT",
        maxResultsPerPage: "5"
      })
      assert.strictEqual(Date.parse(createdBefore!) - Date.parse(createdAfter!), 30 * 86_400_000)
      assert.closeTo(Date.parse(createdBefore!), before, 60_000)
      assert.strictEqual(headers["x-amz-access-token"], "(hidden)")
    }))

  it.live("takes the marketplace of the profile under whatever name an operation has for it, in its body too", () =>
    Effect.gen(function*() {
      const env = { SPAPI_MARKETPLACE: "JP", SPAPI_REGION: "fe", SPAPI_CLIENT_SECRET: "amzn1.oa2-cs.v1.s3cret" }
      const { body, headers, write } = yield* dryRun(
        ["reports.createReport", "--report-type", "get_merchant_listings_all_data", "--data-start-time", "2026-01-31"],
        env
      )
      assert.deepInclude(body, { marketplaceIds: ["A1VC38T7YXB528"], dataStartTime: "2026-01-31" })
      assert.isTrue(write)
      assert.notInclude(JSON.stringify(headers), "s3cret")
      const pricing = yield* dryRun(["productPricingV0.getItemOffers", "--asin", "B01", "--item-condition", "new"], env)
      assert.deepStrictEqual(search(pricing.url), { MarketplaceId: "A1VC38T7YXB528", ItemCondition: "New" })
    }))

  it.live("reads --body from a file and from stdin, and hides personal data of a request that is only shown", () =>
    Effect.gen(function*() {
      const folder = mkdtempSync(join(tmpdir(), "spapi-call-"))
      yield* Effect.addFinalizer(() => Effect.sync(() => rmSync(folder, { recursive: true })))
      const file = join(folder, "order.json")
      const order = {
        sellerFulfillmentOrderId: "S-1",
        displayableOrderId: "S-1",
        displayableOrderDate: "2026-01-01T00:00:00Z",
        displayableOrderComment: "Thanks",
        shippingSpeedCategory: "Standard",
        destinationAddress: { name: "Jane Roe", addressLine1: "1 Elm Street", countryCode: "US", stateOrRegion: "WA" },
        items: []
      }
      writeFileSync(file, JSON.stringify(order))
      const call = ["fulfillmentOutbound_2020-07-01.createFulfillmentOrder", "--marketplace", "US", "--body"]
      const shown = yield* spapi(["call", ...call, file, "--dry-run"], alone)
      assert.notMatch(shown.out, /Jane Roe|Elm Street/)
      assert.include(shown.out, "Thanks")
      const asked = yield* spapi(["call", ...call, "-", "--dry-run", "--pii", "all"], alone, {
        stdin: JSON.stringify(order)
      })
      assert.deepInclude((JSON.parse(asked.out) as { body: unknown }).body, order)
      const broken = yield* spapi(["call", ...call, "-", "--dry-run"], alone, { stdin: "{" })
      assert.deepStrictEqual([broken.code, broken.out], [2, ""])
    }).pipe(Effect.scoped))

  it.live.each<[string, ReadonlyArray<string>, ReadonlyArray<string>]>([
    ["an unknown flag", ["orders.searchOrders", "--creatd-after", "1d"], ["--creatd-after", "--created-after?"]],
    [
      "everything that is missing, at once",
      ["listingsItems_2021-08-01.getListingsItem"],
      ["--seller-id", "--sku", "--marketplace"]
    ],
    [
      "every wrong value, at once",
      [
        "orders.searchOrders",
        "--fulfilled-by",
        "AMAZN",
        "--max-results-per-page",
        "many",
        "--marketplace-ids",
        "Germania"
      ],
      ["did you mean AMAZON?", "many is not a whole number", "Germania is not a marketplace"]
    ],
    [
      "the operations that have an ambiguous name",
      ["getOrders"],
      ["ordersV0.getOrders", "vendorDirectFulfillmentOrdersV1.getOrders"]
    ],
    ["a change that no person can agree to", [
      "listingsItems_2021-08-01.deleteListingsItem",
      "--seller-id",
      "A1",
      "--sku",
      "a",
      "--marketplace",
      "US"
    ], ["changes something", "--yes"]]
  ])("names %s with exit code 2, and sends nothing", ([, args, expected]) =>
    Effect.gen(function*() {
      // Without settings a request would end with exit code 3.
      const { code, err, out } = yield* spapi(["call", ...args], alone)
      assert.deepStrictEqual([code, out], [2, ""], err)
      for (const part of expected) assert.include(err, part)
    }))

  it.live("asks a person before it changes something, and sends nothing unless they agree", () =>
    Effect.gen(function*() {
      const { requests } = yield* Sandbox.Sandbox
      const env = yield* environment
      const write = ["reports.createReport", "--report-type", "GET_MERCHANT_LISTINGS_ALL_DATA", "--marketplace", "US"]
      const refused = yield* spapiOnTerminal(["call", ...write], env, { type: [{ after: "Go ahead?", keys: "n" }] })
      assert.strictEqual(refused.code, 130)
      assert.lengthOf(yield* requests, 0)
      const agreed = yield* spapiOnTerminal(["call", ...write], env, { type: [{ after: "Go ahead?", keys: "y" }] })
      assert.strictEqual(agreed.code, 0)
      assert.match(agreed.screen.join("\n"), /reportId +\d+/)
      // A read by POST needs no agreement.
      const read = yield* spapi(["call", "productFeesV0.getMyFeesEstimateForASIN", "--asin", "B0", "--body", "{}"], env)
      assert.notInclude(read.err, "--yes")
    }).pipe(Effect.provide(Sandbox.layerServer())))

  it.live("--select of a property that no item has names the nearest one on stderr", () =>
    Effect.gen(function*() {
      const args = ["call", "sellers.getMarketplaceParticipations", "--sandbox", "--select"]
      const wrong = yield* spapi([...args, "marketplace.contryCode,marketplace.id"])
      assert.strictEqual(wrong.code, 0)
      assert.match(wrong.out, /"marketplace.contryCode": null/)
      assert.strictEqual(
        wrong.err.trim(),
        "--select: no item has marketplace.contryCode; did you mean marketplace.countryCode?"
      )
      const right = yield* spapi([...args, "marketplace.countryCode"])
      assert.strictEqual(right.err, "")
    }))

  it.live("prints rows for people, JSON in pipes, a line per item with --all, and no personal data unasked", () =>
    Effect.gen(function*() {
      const env = yield* environment
      const orders = ["call", "ordersV0.getOrders", "--created-after", "2000-01-01", "--marketplace", "US"]
      const { code, screen } = yield* spapiOnTerminal([...orders, "--max-results-per-page", "3"], env, { columns: 100 })
      assert.strictEqual(code, 0)
      assert.match(screen[0]!, /^AmazonOrderId +SellerOrderId +MarketplaceId +OrderStatus +PurchaseDate/)
      assert.include(screen.join(" "), "more pages: --all")
      assert.match(screen.join(" "), /\d+ more: /)
      const all = yield* spapi([...orders, "--all", "--select", "AmazonOrderId"], env)
      const lines = all.out.trimEnd().split("\n")
      assert.isAbove(lines.length, 3)
      for (const line of lines) assert.match(line, /^\{"AmazonOrderId":"\d{3}-\d{7}-\d{7}"\}$/)
      const one = (JSON.parse(lines[0]!) as { AmazonOrderId: string }).AmazonOrderId
      const address = ["call", "ordersV0.getOrderAddress", "--order-id", one]
      const plain = yield* spapi(address, env)
      const shown = yield* spapi([...address, "--pii", "shippingAddress"], env)
      const nameOf = ({ out }: { readonly out: string }) =>
        (JSON.parse(out) as { payload: { ShippingAddress?: { Name?: string } } }).payload.ShippingAddress?.Name
      assert.notInclude(["(hidden)", undefined], nameOf(shown))
      assert.include(["(hidden)", undefined], nameOf(plain))
      // Two kinds come, one was asked for.
      const newer = yield* spapi(
        ["call", "orders_2026-01-01.getOrder", "--order-id", one, "--pii", "buyerInfo", "--included-data", "RECIPIENT"],
        env
      )
      const { order } = JSON.parse(newer.out) as { order: Record<string, Record<string, Record<string, string>>> }
      assert.strictEqual(order["recipient"]!["deliveryAddress"]!["name"], "(hidden)", newer.out)
      assert.notInclude(JSON.stringify(order["buyer"]), "(hidden)")
      assert.match(newer.err, /\d+ personal values are hidden; --pii names the kinds to show, or all/)
    }).pipe(Effect.provide(Sandbox.layerServer())))

  it.live("--help lists the parameters of the operation, and no flag that it has no use for", () =>
    Effect.gen(function*() {
      const { code, out } = yield* spapi(["call", "orders.searchOrders", "--help"])
      assert.strictEqual(code, 0)
      assert.match(out, /--created-after DATE +ISO 8601, or relative/)
      assert.match(out, /--fulfilled-by VALUE +one of MERCHANT, AMAZON/)
      assert.notInclude(out, "--body")
      assert.notInclude(out, "--yes")
    }))
})
