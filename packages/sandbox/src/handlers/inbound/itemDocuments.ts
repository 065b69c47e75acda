/**
 * Labels of items, the delivery challan of India, and the tax details of items there.
 */
import * as Pdf from "../../documents/Pdf.ts"
import * as Http from "../../protocol/Http.ts"
import * as In from "../../protocol/Input.ts"
import * as Json from "../../protocol/Json.ts"
import * as Catalogue from "../../world/Catalogue.ts"
import type { Listing } from "../../world/World.ts"
import * as World from "../../world/World.ts"
import type { Call, Handlers } from "../Call.ts"
import { marketplaceOf, marketplacesOf } from "../common.ts"
import { accept, outOfOrder, planOf, refuse, shipmentOf } from "./Operations.ts"
import { listingsOf } from "./prepDetails.ts"
import * as Views from "./views.ts"

/** Stores a PDF document behind a presigned URL. */
export const download = (call: Call, id: string, pages: ReadonlyArray<Pdf.Page>, seconds: number): string => {
  const { documents } = call.state
  documents.put({ id, contentType: "application/pdf", content: Pdf.make(pages), modified: call.clock })
  return documents.presign(call.request.origin, id, call.clock, { seconds })
}

const lifetime = 300

const documentDownload = (call: Call, id: string, pages: ReadonlyArray<Pdf.Page>) => ({
  downloadType: "URL",
  uri: download(call, id, pages, lifetime),
  expiration: Views.exact(call.clock + lifetime * 1000)
})

/** `A4_24_64x33`: 24 labels on a page of A4. */
const sheetOf = (pageType: string) => ({
  ...(pageType.startsWith("A4") ? Pdf.sizes.a4 : Pdf.sizes.letter),
  labels: Number(/^[A-Za-z0-9]+_(\d+)/u.exec(pageType)?.[1] ?? 1)
})

/** What is on an item's label: the FNSKU that a scanner reads, the title and the condition. */
const labelOf = (call: Call, listing: Listing, locale: string): string => {
  const product = call.state.world.catalogue.byAsin.get(listing.asin)
  const title = product === undefined ? listing.sku : Catalogue.title(product, locale)
  return `${listing.fnSku} ${title} ${listing.condition.startsWith("new") ? "New" : "Used"} ${listing.sku}`
}

const pagesOf = (call: Call, labels: ReadonlyArray<string>): ReadonlyArray<Pdf.Page> => {
  const { body } = call
  if (Json.string(body, "labelType") === "THERMAL_PRINTING") {
    const width = Json.number(body, "width")
    const height = Json.number(body, "height")
    if (width === undefined || height === undefined) throw refuse("THERMAL_PRINTING requires width and height.")
    return labels.map((label) => ({
      width: Pdf.millimetres(width),
      height: Pdf.millimetres(height),
      lines: label.split(/ (?=\S+$)/u)
    }))
  }
  const pageType = Json.string(body, "pageType")
  if (pageType === undefined) throw refuse("STANDARD_FORMAT requires a pageType.")
  const { height, labels: perPage, width } = sheetOf(pageType)
  return Array.from({ length: Math.ceil(labels.length / perPage) }, (_, page) => ({
    width,
    height,
    lines: labels.slice(page * perPage, (page + 1) * perPage)
  }))
}

const createMarketplaceItemLabels = (call: Call): Http.Reply => {
  const id = Json.string(call.body, "marketplaceId") ?? ""
  marketplacesOf(call, [id], "marketplaceId")
  const wanted = Json.array(call.body, "mskuQuantities")
  const listings = listingsOf(call, wanted.map((item) => Json.string(item, "msku") ?? ""), id)
  const locale = (Json.string(call.body, "localeCode") ?? "en_US").replace("_", "-")
  const labels = wanted.flatMap((item, index) =>
    Array.from({ length: Json.number(item, "quantity") ?? 1 }, () => labelOf(call, listings[index]!, locale))
  )
  const pages = pagesOf(call, labels)
  const name = `inbound-item-labels-${call.seller.id}-${call.now}-${JSON.stringify(wanted).length}-${labels.length}`
  return Http.ok({ documentDownloads: [documentDownload(call, name, pages)] })
}

const getDeliveryChallanDocument = (call: Call): Http.Reply => {
  const plan = planOf(call)
  const shipment = shipmentOf(call, plan)
  if (Views.marketplaceOf(plan).countryCode !== "IN") {
    throw refuse(`A delivery challan is not available in the marketplace ${plan.marketplaceId}.`)
  }
  if (shipment.transport?.partnered !== true) {
    throw outOfOrder(call, "no Amazon-partnered carrier is confirmed for the shipment")
  }
  const lines = [
    `Delivery challan ${shipment.confirmationId}`,
    `To ${shipment.warehouseId}`,
    ...shipment.lines.map(({ listing, quantity }) => `${listing.sku} ${listing.fnSku}: ${quantity}`)
  ]
  return Http.ok({
    documentDownload: documentDownload(call, `inbound-challan-${shipment.id}`, [{ ...Pdf.sizes.a4, lines }])
  })
}

const taxDetails = World.collection<Readonly<Record<string, unknown>>>("inbound.taxDetails")

const taxKey = (marketplaceId: string, sku: string): string => `${marketplaceId}/${sku}`

const listItemComplianceDetails = (call: Call): Http.Reply => {
  const { id } = marketplaceOf(call)
  const listings = listingsOf(call, In.strings(call.input, "mskus"), id)
  return Http.ok({
    complianceDetails: listings.map(({ asin, fnSku, sku }) => ({
      asin,
      fnsku: fnSku,
      msku: sku,
      ...Json.optional("taxDetails", taxDetails.of(call.seller).get(taxKey(id, sku)))
    }))
  })
}

const updateItemComplianceDetails = (call: Call): Http.Reply => {
  const { id } = marketplaceOf(call)
  const sku = Json.string(call.body, "msku") ?? ""
  listingsOf(call, [sku], id)
  return accept(call, () => {
    taxDetails.of(call.seller).set(taxKey(id, sku), Json.object(call.body, "taxDetails"))
  })
}

const at = "fulfillmentInbound_2024-03-20."

/** The operations of documents and tax details. */
export const handlers: Handlers = {
  [`${at}createMarketplaceItemLabels`]: createMarketplaceItemLabels,
  [`${at}getDeliveryChallanDocument`]: getDeliveryChallanDocument,
  [`${at}listItemComplianceDetails`]: listItemComplianceDetails,
  [`${at}updateItemComplianceDetails`]: updateItemComplianceDetails
}
