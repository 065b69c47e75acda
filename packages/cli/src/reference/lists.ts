/** The rows of the offline reference, as data. */
import * as Marketplace from "effect-sp-api/Marketplace"
import { fromId } from "effect-sp-api/Region"
import * as FeedTypes from "effect-sp-api/workflows/FeedTypes"
import { types } from "effect-sp-api/workflows/Notifications"
import * as ReportTypes from "effect-sp-api/workflows/ReportTypes"
import * as Operations from "./operations.ts"
import { rowsOf } from "./reportRows.ts"

/** What is special about an operation, in words that a search finds. */
const notesOf = ({ summary }: Operations.Place): ReadonlyArray<string> => [
  ...(Operations.isWrite({ summary }) ? ["write"] : []),
  ...(summary.paged === undefined ? [] : ["paged"]),
  ...(summary.restricted === undefined ? [] : ["restricted"]),
  ...(summary.grantless === undefined ? [] : ["grantless"]),
  ...(summary.deprecated === undefined
    ? []
    : [summary.deprecated === true ? "deprecated" : `deprecated, removed ${summary.deprecated}`]),
  ...(summary.sandboxOnly === true ? ["sandbox only"] : [])
]

/** Operations, in the order of their sections. */
export const operations = () =>
  Operations.all.map((place) => ({
    operation: Operations.nameOf(place),
    api: place.section.api,
    method: place.summary.method,
    path: place.summary.path,
    /** Requests per second, and at once; `null` where Amazon publishes none. */
    rate: place.summary.rate ?? null,
    burst: place.summary.burst ?? null,
    notes: notesOf(place)
  }))

/** Marketplaces. */
export const marketplaces = () =>
  Marketplace.all.map(({ countryCode, currency, domain, id, locale, name, region, sellerCentral }) => ({
    country: countryCode,
    id,
    name,
    region,
    currency,
    endpoint: fromId(region).endpoint,
    locale,
    domain,
    sellerCentral
  }))

/** Report types. */
export const reportTypes = () =>
  Object.entries(ReportTypes.reportTypes).map(([type, facts]) => ({
    type,
    format: facts.format,
    /** How it comes about; what is not requested is listed. */
    created: [
      ...(facts.requestable === false ? [] : ["requested"]),
      ...(facts.schedulable === true ? ["scheduled"] : []),
      ...(facts.requestable === false && facts.schedulable !== true ? ["by Amazon or the seller"] : [])
    ],
    personalData: facts.restricted === true,
    maxDays: facts.maxDays ?? null,
    wholePeriods: facts.wholePeriods === true,
    minIntervalMinutes: facts.minIntervalMinutes ?? null,
    options: facts.options ?? {},
    /** The module that types its rows: `effect-sp-api/reports/AllOrders`. */
    rows: rowsOf(type) ?? null,
    removedOn: facts.removedOn ?? null
  }))

/** Feed types. */
export const feedTypes = () =>
  Object.entries(FeedTypes.feedTypes).map(([type, facts]) => ({
    type,
    contentType: facts.contentType,
    processingReport: facts.reportFormat ?? null,
    countries: facts.countries ?? null,
    removedOn: facts.removedOn ?? null,
    removedIn: facts.removedIn ?? null,
    replacement: facts.replacement ?? null
  }))

/** Notification types. */
export const notificationTypes = () =>
  Object.entries(types).map(([type, facts]) => ({
    type,
    payloadVersion: facts.payloadVersion ?? null,
    destination: facts.destination ?? null,
    /** Whether it is sent to the application, without a subscription. */
    application: facts.application === true
  }))
