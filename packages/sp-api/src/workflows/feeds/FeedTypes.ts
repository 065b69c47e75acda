/**
 * The table of feed types. Only programs that submit feeds load it.
 *
 * Sources: developer-docs.amazon.com/sp-api, "Feed type values" and "Feeds API best practices" (the listing feeds in
 * XML and flat files ended on 2025-07-31); of POST_EASYSHIP_DOCUMENTS "Easy Ship Feed Type Values" (an XML schema, in
 * India and Singapore).
 */
import type { RegionId } from "../../Region.ts"

/** The facts about a feed type. */
export interface FeedTypeFacts {
  /** The media type of the content, without a charset. */
  readonly contentType: string
  /** The date (YYYY-MM-DD) from which Amazon no longer accepts it. */
  readonly removedOn?: string
  /** The regions where it was removed. Absent: all regions. */
  readonly removedIn?: ReadonlyArray<RegionId>
  /** The replacement for a removed type. */
  readonly replacement?: string
  /** ISO 3166 codes of the countries where it is available. Absent: all countries. */
  readonly countries?: ReadonlyArray<string>
  /** Whether the feed options are the metadata of an invoice. */
  readonly invoiceMetadata?: true
  /** The format of the processing report. */
  readonly reportFormat?: "JSON" | "XML" | "TSV"
}

const listings =
  "JSON_LISTINGS_FEED (Feeds.jsonListings), or putListingsItem and patchListingsItem of ListingsItems_2021_08_01"
const inbound = "createInboundPlan of FulfillmentInbound_2024_03_20"
const pricing = "Amazon Business pricing in Seller Central"

const table = {
  JSON_LISTINGS_FEED: { contentType: "application/json", reportFormat: "JSON" },
  POST_PRODUCT_DATA: { contentType: "text/xml", removedOn: "2025-07-31", replacement: listings, reportFormat: "XML" },
  POST_INVENTORY_AVAILABILITY_DATA: {
    contentType: "text/xml",
    removedOn: "2025-07-31",
    replacement: listings,
    reportFormat: "XML"
  },
  POST_PRODUCT_OVERRIDES_DATA: {
    contentType: "text/xml",
    removedOn: "2025-07-31",
    replacement: listings,
    reportFormat: "XML"
  },
  POST_PRODUCT_PRICING_DATA: {
    contentType: "text/xml",
    removedOn: "2025-07-31",
    replacement: listings,
    reportFormat: "XML"
  },
  POST_PRODUCT_IMAGE_DATA: {
    contentType: "text/xml",
    removedOn: "2025-07-31",
    replacement: listings,
    reportFormat: "XML"
  },
  POST_PRODUCT_RELATIONSHIP_DATA: {
    contentType: "text/xml",
    removedOn: "2025-07-31",
    replacement: listings,
    reportFormat: "XML"
  },
  POST_FLAT_FILE_INVLOADER_DATA: {
    contentType: "text/tab-separated-values",
    removedOn: "2025-07-31",
    replacement: listings,
    reportFormat: "TSV"
  },
  POST_FLAT_FILE_LISTINGS_DATA: {
    contentType: "text/tab-separated-values",
    removedOn: "2025-07-31",
    replacement: listings,
    reportFormat: "TSV"
  },
  POST_FLAT_FILE_BOOKLOADER_DATA: {
    contentType: "text/tab-separated-values",
    removedOn: "2025-07-31",
    replacement: listings,
    reportFormat: "TSV"
  },
  POST_FLAT_FILE_CONVERGENCE_LISTINGS_DATA: {
    contentType: "text/tab-separated-values",
    removedOn: "2025-07-31",
    replacement: listings,
    reportFormat: "TSV"
  },
  POST_FLAT_FILE_PRICEANDQUANTITYONLY_UPDATE_DATA: {
    contentType: "text/tab-separated-values",
    removedOn: "2025-07-31",
    replacement: listings,
    reportFormat: "TSV"
  },
  POST_UIEE_BOOKLOADER_DATA: { contentType: "text/plain", removedOn: "2025-07-31", replacement: listings },
  POST_STD_ACES_DATA: { contentType: "text/xml", reportFormat: "XML" },
  POST_ORDER_ACKNOWLEDGEMENT_DATA: { contentType: "text/xml", reportFormat: "XML" },
  POST_PAYMENT_ADJUSTMENT_DATA: { contentType: "text/xml", reportFormat: "XML" },
  POST_ORDER_FULFILLMENT_DATA: { contentType: "text/xml", reportFormat: "XML" },
  POST_INVOICE_CONFIRMATION_DATA: { contentType: "text/xml", reportFormat: "XML" },
  POST_EXPECTED_SHIP_DATE_SOD: { contentType: "text/xml", countries: ["JP"], reportFormat: "XML" },
  POST_FLAT_FILE_ORDER_ACKNOWLEDGEMENT_DATA: { contentType: "text/tab-separated-values", reportFormat: "TSV" },
  POST_FLAT_FILE_PAYMENT_ADJUSTMENT_DATA: { contentType: "text/tab-separated-values", reportFormat: "TSV" },
  POST_FLAT_FILE_FULFILLMENT_DATA: { contentType: "text/tab-separated-values", reportFormat: "TSV" },
  POST_EXPECTED_SHIP_DATE_SOD_FLAT_FILE: {
    contentType: "text/tab-separated-values",
    countries: ["JP"],
    reportFormat: "TSV"
  },
  POST_FULFILLMENT_ORDER_REQUEST_DATA: { contentType: "text/xml", reportFormat: "XML" },
  POST_FULFILLMENT_ORDER_CANCELLATION_REQUEST_DATA: { contentType: "text/xml", reportFormat: "XML" },
  POST_FBA_INBOUND_CARTON_CONTENTS: { contentType: "text/xml", reportFormat: "XML" },
  POST_FLAT_FILE_FULFILLMENT_ORDER_REQUEST_DATA: { contentType: "text/tab-separated-values", reportFormat: "TSV" },
  POST_FLAT_FILE_FULFILLMENT_ORDER_CANCELLATION_REQUEST_DATA: {
    contentType: "text/tab-separated-values",
    reportFormat: "TSV"
  },
  POST_FLAT_FILE_FBA_CREATE_INBOUND_PLAN: {
    contentType: "text/tab-separated-values",
    removedOn: "2024-02-21",
    replacement: inbound,
    reportFormat: "TSV"
  },
  POST_FLAT_FILE_FBA_UPDATE_INBOUND_PLAN: {
    contentType: "text/tab-separated-values",
    removedOn: "2024-02-21",
    replacement: inbound,
    reportFormat: "TSV"
  },
  POST_FLAT_FILE_FBA_CREATE_REMOVAL: { contentType: "text/tab-separated-values", reportFormat: "TSV" },
  RFQ_UPLOAD_FEED: {
    contentType: "text/tab-separated-values",
    removedOn: "2024-02-21",
    removedIn: ["eu", "fe"],
    replacement: pricing,
    reportFormat: "TSV"
  },
  POST_EASYSHIP_DOCUMENTS: { contentType: "text/xml", countries: ["IN", "SG"], reportFormat: "XML" },
  UPLOAD_VAT_INVOICE: { contentType: "application/pdf", invoiceMetadata: true, reportFormat: "TSV" }
} as const satisfies { readonly [type: string]: FeedTypeFacts }

/** A feed type. Known types autocomplete, and any other string is accepted. */
export type FeedType = keyof typeof table | (string & {})

/** The facts by feed type. */
export const feedTypes: { readonly [type: string]: FeedTypeFacts } = table

/** The facts about a feed type; undefined for an unknown type. */
export const factsOf = (feedType: string): FeedTypeFacts | undefined =>
  Object.hasOwn(feedTypes, feedType) ? feedTypes[feedType] : undefined
