/**
 * Reports of listings and of Amazon's stock.
 */
import * as Catalogue from "../../world/Catalogue.ts"
import * as Money from "../../world/Money.ts"
import type { Stock } from "./Flat.ts"
import { blank, every, flat, listed } from "./Flat.ts"
import type { ReportKind, ReportRequest, Row } from "./Report.ts"

const date = (time: number): string => `${new Date(time).toISOString().slice(0, 19).replace("T", " ")} UTC`

function* allListings({ marketplaces, seller, world }: ReportRequest): Generator<Row> {
  for (const marketplace of marketplaces) {
    for (const listing of seller.listings.values()) {
      const offer = listing.offers.get(marketplace.id)
      const product = world.catalogue.byAsin.get(listing.asin)
      if (offer === undefined || product === undefined) continue
      const merchant = listing.channel === "MFN"
      yield [
        Catalogue.title(product, marketplace.locale),
        "",
        `${marketplace.id.slice(-4)}${listing.fnSku}`,
        listing.sku,
        Money.format(offer.price, marketplace.currency),
        merchant ? offer.quantity : "",
        date(listing.created),
        "",
        "y",
        "1",
        "",
        "0",
        listing.condition === "new_new" ? "11" : "2",
        "",
        "",
        "",
        listing.asin,
        "",
        "",
        "",
        "",
        "",
        listing.asin,
        "",
        "",
        "",
        merchant
          ? "DEFAULT"
          : marketplace.region === "na"
          ? "AMAZON_NA"
          : marketplace.region === "eu"
          ? "AMAZON_EU"
          : "AMAZON_JP",
        "Migrated Template",
        merchant && offer.quantity === 0 ? "Inactive" : "Active"
      ]
    }
  }
}

/** GET_MERCHANT_LISTINGS_ALL_DATA */
export const merchantListings: ReportKind = {
  columns: [
    "item-name",
    "item-description",
    "listing-id",
    "seller-sku",
    "price",
    "quantity",
    "open-date",
    "image-url",
    "item-is-marketplace",
    "product-id-type",
    "zshop-shipping-fee",
    "item-note",
    "item-condition",
    "zshop-category1",
    "zshop-browse-path",
    "zshop-storefront-feature",
    "asin1",
    "asin2",
    "asin3",
    "will-ship-internationally",
    "expedited-shipping",
    "zshop-boldface",
    "product-id",
    "bid-for-featured-placement",
    "add-delete",
    "pending-quantity",
    "fulfillment-channel",
    "merchant-shipping-group",
    "status"
  ],
  japanese: [
    "商品名",
    "商品の説明",
    "出品ID",
    "出品者SKU",
    "価格",
    "数量",
    "出品日",
    "image-url",
    "item-is-marketplace",
    "商品IDタイプ",
    "zshop-shipping-fee",
    "コンディション説明",
    "コンディション",
    "zshop-category1",
    "zshop-browse-path",
    "zshop-storefront-feature",
    "ASIN 1",
    "ASIN 2",
    "ASIN 3",
    "国外へ配送可",
    "迅速な配送",
    "zshop-boldface",
    "商品ID",
    "bid-for-featured-placement",
    "add-delete",
    "在庫数",
    "フルフィルメント・チャンネル",
    "merchant-shipping-group",
    "ステータス"
  ],
  rows: allListings
}

/** The listings of a status, which is the last column. */
const withStatus = (status: string): ReportKind => ({
  ...merchantListings,
  rows: function*(request) {
    for (const row of allListings(request)) if (row.at(-1) === status) yield row
  }
})

/** GET_MERCHANT_LISTINGS_DATA */
export const activeListings: ReportKind = withStatus("Active")

/** GET_MERCHANT_LISTINGS_INACTIVE_DATA */
export const inactiveListings: ReportKind = withStatus("Inactive")

/** GET_FLAT_FILE_OPEN_LISTINGS_DATA */
export const openListings = flat<Stock>([
  ["sku", ({ listing }) => listing.sku],
  ["asin", ({ listing }) => listing.asin],
  ["price", ({ price }) => price],
  ["quantity", ({ listing, quantity }) => listing.channel === "MFN" ? quantity : ""],
  ...blank("Business Price", "Quantity Price Type", "Quantity Lower Bound 1", "Quantity Price 1")
], listed)

/** GET_MERCHANT_CANCELLED_LISTINGS_DATA: the world keeps no cancelled listings, so these are predecessors of others. */
export const cancelledListings = flat<Stock>([
  ["item-name", ({ title }) => title],
  ...blank("item-description"),
  ["seller-sku", ({ listing }) => `${listing.sku}-OLD`],
  ["price", ({ price }) => price],
  ["quantity", () => 0],
  ...blank("image-url"),
  ["item-is-marketplace", () => "y"],
  ["product-id-type", () => "1"],
  ...blank("zshop-shipping-fee", "item-note"),
  ["item-condition", () => "11"],
  ...blank("zshop-category1", "zshop-browse-path", "zshop-storefront-feature"),
  ["asin1", ({ listing }) => listing.asin],
  ...blank("asin2", "asin3", "will-ship-internationally", "expedited-shipping", "zshop-boldface"),
  ["product-id", ({ listing }) => listing.asin],
  ...blank("add-delete")
], (request) => every(12, listed(request)))

function* inventory({ marketplaces, seller, world }: ReportRequest): Generator<Row> {
  const marketplace = marketplaces[0]
  if (marketplace === undefined) return
  for (const listing of seller.listings.values()) {
    const product = world.catalogue.byAsin.get(listing.asin)
    const offer = listing.offers.get(marketplace.id)
    if (listing.channel !== "AFN" || product === undefined || offer === undefined) continue
    const { fulfillable, inbound, reserved, unfulfillable } = listing.inventory
    const [length, width, height] = product.kind.size
    yield [
      listing.sku,
      listing.fnSku,
      listing.asin,
      Catalogue.title(product, marketplace.locale),
      "New",
      Money.format(offer.price, marketplace.currency),
      "No",
      "",
      "Yes",
      fulfillable + reserved + unfulfillable,
      fulfillable,
      unfulfillable,
      reserved,
      fulfillable + reserved + unfulfillable + inbound,
      (length * width * height / 1000).toFixed(2),
      0,
      inbound,
      0,
      0,
      0,
      0
    ]
  }
}

/** GET_FBA_MYI_UNSUPPRESSED_INVENTORY_DATA */
export const unsuppressedInventory: ReportKind = {
  columns: [
    "sku",
    "fnsku",
    "asin",
    "product-name",
    "condition",
    "your-price",
    "mfn-listing-exists",
    "mfn-fulfillable-quantity",
    "afn-listing-exists",
    "afn-warehouse-quantity",
    "afn-fulfillable-quantity",
    "afn-unsellable-quantity",
    "afn-reserved-quantity",
    "afn-total-quantity",
    "per-unit-volume",
    "afn-inbound-working-quantity",
    "afn-inbound-shipped-quantity",
    "afn-inbound-receiving-quantity",
    "afn-researching-quantity",
    "afn-reserved-future-supply",
    "afn-future-supply-buyable"
  ],
  rows: inventory
}

/** GET_AFN_INVENTORY_DATA */
export const afnInventory: ReportKind = {
  columns: [
    "seller-sku",
    "fulfillment-channel-sku",
    "asin",
    "condition-type",
    "Warehouse-Condition-code",
    "Quantity Available"
  ],
  rows: function*({ seller }) {
    for (const listing of seller.listings.values()) {
      if (listing.channel !== "AFN") continue
      yield [listing.sku, listing.fnSku, listing.asin, "NewItem", "SELLABLE", listing.inventory.fulfillable]
    }
  }
}
