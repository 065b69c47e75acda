/**
 * Labels of boxes and pallets, and bills of lading, as PDF documents behind URLs that are valid for fifteen seconds.
 *
 * Source of the refusals: github.com/amzn/selling-partner-api-models, issues 754, 2477 and 4084.
 */
import * as Pdf from "../documents/Pdf.ts"
import * as Http from "../protocol/Http.ts"
import * as In from "../protocol/Input.ts"
import * as Json from "../protocol/Json.ts"
import * as Stock from "../world/InboundStock.ts"
import type { Call, Handler } from "./Call.ts"
import { download } from "./inbound/itemDocuments.ts"
import { boxId } from "./inbound/views.ts"
import type { Entry } from "./inboundV0Shipments.ts"
import { entryOf } from "./inboundV0Shipments.ts"

const lifetime = 15

const refuseLabels = (id: string, why: string): Http.Refusal =>
  Http.invalidInput(`${why} Cannot print labels [shipmentId=${id}]`)

/** Labels of a page of the type. */
const sheetOf = (pageType: string) => ({
  ...(pageType.includes("Thermal")
    ? Pdf.sizes.thermal
    : pageType.includes("A4")
    ? Pdf.sizes.a4
    : Pdf.sizes.letter),
  labels: Number(/_(?:Letter|A4)_(\d)/u.exec(pageType)?.[1] ?? 1)
})

/** The ids of the packages to label. */
const packagesOf = (call: Call, { shipment }: Entry): ReadonlyArray<string> => {
  const id = shipment.confirmationId!
  const { boxes, pallets } = shipment
  if (In.string(call.input, "LabelType") === "PALLET") {
    const known = pallets.reduce((sum, pallet) => sum + (Json.number(pallet, "quantity") ?? 1), 0)
    const count = In.number(call.input, "NumberOfPallets") ?? known
    if (count < 1) throw Http.invalidInput("NumberOfPallets is required for pallet labels.", "NumberOfPallets")
    // Four sides of a pallet have the same label.
    return Array.from(
      { length: 4 * count },
      (_, index) => `${id}P${String(Math.floor(index / 4) + 1).padStart(6, "0")}`
    )
  }
  const count = boxes?.length ?? In.number(call.input, "NumberOfPackages")
  if (count === undefined) {
    throw Http.invalidInput("NumberOfPackages is required where the boxes are not known.", "NumberOfPackages")
  }
  const all = Array.from({ length: count }, (_, index) => boxId(id, index))
  const wanted = In.strings(call.input, "PackageLabelsToPrint")
  const unknown = wanted.filter((name) => !all.includes(name))
  if (unknown.length > 0) {
    throw Http.invalidInput(`Provided SellerCartonIds are not valid: [[${unknown.join(", ")}]] for Shipment: [${id}]`)
  }
  return wanted.length === 0 ? all : wanted
}

/** The labels of a page of packages. Own freight carriers require it. */
const pageOf = (call: Call, { shipment }: Entry, packages: ReadonlyArray<string>): ReadonlyArray<string> => {
  const size = In.number(call.input, "PageSize")
  const start = In.number(call.input, "PageStartIndex") ?? 0
  const { mode, partnered } = shipment.transport!
  if (size === undefined) {
    if (!partnered && mode !== "GROUND_SMALL_PARCEL") {
      throw refuseLabels(shipment.confirmationId!, "pageSize must be provided for Non-Partnered and LTL Shipments.")
    }
    return packages
  }
  if (size < 1 || size > 1000) throw Http.invalidInput("PageSize must be from 1 to 1000.", "PageSize")
  return packages.slice(start, start + size)
}

/** `getLabels` */
export const getLabels: Handler = (call) => {
  const entry = entryOf(call)
  const { shipment } = entry
  const id = shipment.confirmationId!
  if (shipment.cancelled !== undefined) throw refuseLabels(id, "The shipment is cancelled.")
  const { height, labels: perPage, width } = sheetOf(In.string(call.input, "PageType") ?? "")
  const packages = pageOf(call, entry, packagesOf(call, entry))
  if (packages.length === 0) throw refuseLabels(id, "There are no packages on this page.")
  const labels = packages.map((name) => [
    `FBA: ${shipment.name}`,
    `Ship to ${shipment.warehouseId}`,
    name,
    `${shipment.transport!.carrier.name}, ${packages.indexOf(name) + 1} of ${packages.length}`,
    ""
  ])
  const pages = Array.from({ length: Math.ceil(labels.length / perPage) }, (_, page) => ({
    width,
    height,
    lines: labels.slice(page * perPage, (page + 1) * perPage).flat()
  }))
  if (!Stock.hasLeft(shipment, call.now)) shipment.printed ??= call.now
  const name = `inbound-labels-${id}-${packages[0]}-${packages.length}-${width}-${perPage}`
  return Http.ok({ payload: { DownloadURL: download(call, name, pages, lifetime) } })
}

/** `getBillOfLading` */
export const getBillOfLading: Handler = (call) => {
  const { shipment } = entryOf(call)
  const id = shipment.confirmationId!
  const { carrier, mode, partnered } = shipment.transport!
  if (!partnered || mode === "GROUND_SMALL_PARCEL") {
    throw Http.invalidInput(
      `A bill of lading exists for Amazon-partnered LTL shipments only; ${id} is not one of them.`
    )
  }
  const lines = [
    `Bill of lading ${id}`,
    `Carrier ${carrier.name}`,
    `Ship to ${shipment.warehouseId}`,
    `Pallets: ${shipment.pallets.reduce((sum, pallet) => sum + (Json.number(pallet, "quantity") ?? 1), 0)}`,
    ...shipment.lines.map(({ listing, quantity }) => `${listing.fnSku} ${listing.sku}: ${quantity}`)
  ]
  const url = download(call, `inbound-lading-${id}`, [{ ...Pdf.sizes.letter, lines }], lifetime)
  return Http.ok({ payload: { DownloadURL: url } })
}
