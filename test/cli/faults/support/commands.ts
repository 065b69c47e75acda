/** Every command that calls Amazon, with a command line that works against the sandbox. */
import { Effect } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { environment } from "../../support/spapi.ts"

/** A command line. */
export interface Case {
  readonly args: ReadonlyArray<string>
  /** The operation that it calls once it has begun something at Amazon that can be continued. */
  readonly later?: string
  /** The operation that names the document of its result. */
  readonly fetched?: string
  /** The documents that it downloads or uploads. */
  readonly document?: boolean
  /** Whether a table of legs, or one object, is on stdout after a failure too. */
  readonly tells?: boolean
  /** The ending of the files that it writes by `--out`. */
  readonly out?: string
}

/** The sandbox of a matrix; its reports are ready at once, and no rate limit is in the way. */
export const server = Sandbox.layerServer({
  products: 20,
  ordersPerSeller: 30,
  processingTime: "10 millis",
  usagePlans: "off"
})

const query = `query {
  analytics_salesAndTraffic_2024_04_24 {
    salesAndTrafficByDate(startDate: "2026-06-01", endDate: "2026-06-03", aggregateBy: DAY, marketplaceIds: ["ATVPDKIKX0DER"]) { startDate }
  }
}`

const labelOf = {
  purchaseOrderNumber: "PO1",
  sellingParty: { partyId: "V1" },
  shipFromParty: { partyId: "V1" },
  labelFormat: "PDF",
  labelData: [{ content: Buffer.from("%PDF-1.4\nAnn, 1 Road\n%%EOF\n").toString("base64") }]
}

/** The commands, the variables that they run with, and a folder of their own. */
export const commands = Effect.gen(function*() {
  const { stubs, world } = yield* Sandbox.Sandbox
  const folder = yield* Effect.acquireRelease(
    Effect.sync(() => mkdtempSync(join(tmpdir(), "spapi-faults-"))),
    (folder) => Effect.sync(() => rmSync(folder, { recursive: true }))
  )
  const file = (name: string, content: string): string => {
    const path = join(folder, name)
    writeFileSync(path, content)
    return path
  }
  const seller = yield* world.seller()
  const listing = [...seller.listings.values()].find(({ sku }) => sku.startsWith("SHO"))!
  const id = yield* world.addOrder({ channel: "MFN" })
  yield* stubs.add({
    operation: "vendorDirectFulfillmentShipping_2021-12-28.getShippingLabel",
    response: { body: labelOf }
  })
  const shoes = { sku: listing.sku, productType: "SHOES" }
  const patches = [{
    op: "replace",
    path: "/attributes/item_name",
    value: [{ value: "New name", language_tag: "en_US", marketplace_id: "ATVPDKIKX0DER" }]
  }]
  const patch = file("patch.json", JSON.stringify({ ...shoes, patches }))
  const put = file(
    "put.json",
    JSON.stringify({
      ...shoes,
      requirements: "LISTING_OFFER_ONLY",
      attributes: {
        condition_type: [{ value: "new_new" }],
        merchant_suggested_asin: [{ value: listing.asin }],
        purchasable_offer: [{ currency: "USD", our_price: [{ schedule: [{ value_with_tax: 10 }] }] }]
      }
    })
  )
  const feed = file(
    "feed.xml",
    "<AmazonEnvelope><Header><MerchantIdentifier>M</MerchantIdentifier></Header><MessageType>OrderAcknowledgement"
      + `</MessageType><Message><MessageID>1</MessageID><OrderAcknowledgement><AmazonOrderID>${id}</AmazonOrderID>`
      + "<StatusCode>Success</StatusCode></OrderAcknowledgement></Message></AmazonEnvelope>"
  )
  const cases: Readonly<Record<string, Case>> = {
    "call": { args: ["call", "sellers.getMarketplaceParticipations"] },
    "call --all": { args: ["call", "ordersV0.getOrders", "--created-after", "300d", "--all"] },
    "call --yes": {
      args: ["call", "reports.createReport", "--report-type", "GET_FBA_MYI_ALL_INVENTORY_DATA", "--yes"]
    },
    "orders": { args: ["orders", "--from", "300d"], out: ".jsonl" },
    "report": {
      args: ["report", "GET_MERCHANT_LISTINGS_ALL_DATA"],
      later: "reports_2021-06-30.getReport",
      fetched: "reports_2021-06-30.getReportDocument",
      document: true,
      out: ".tsv"
    },
    "feed": {
      args: ["feed", "POST_ORDER_ACKNOWLEDGEMENT_DATA", feed, "--yes"],
      later: "feeds_2021-06-30.getFeed",
      fetched: "feeds_2021-06-30.getFeedDocument",
      document: true
    },
    "kiosk": {
      args: ["kiosk", file("traffic.graphql", query)],
      later: "dataKiosk_2023-11-15.getQuery",
      fetched: "dataKiosk_2023-11-15.getDocument",
      document: true,
      out: ".csv"
    },
    "listings validate": { args: ["listings", "validate", patch], document: true },
    "listings put": { args: ["listings", "put", put, "--yes"] },
    "listings patch": { args: ["listings", "patch", patch, "--yes"] },
    "listings types": { args: ["listings", "types", "SHOES", "--marketplace", "US"], document: true, out: ".ts" },
    "label": {
      args: ["label", "PO1", "--api", "vendor-direct", "--out", join(folder, "label.pdf")]
    },
    "doctor": { args: ["doctor", "--roles", "none"], tells: true }
  }
  const env = { ...yield* environment, SPAPI_MARKETPLACE: "US", SPAPI_SELLER_ID: seller.id }
  return { cases, env, folder }
})
