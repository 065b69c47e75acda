/**
 * The 23 marketplaces: their ids, regions and sites.
 *
 * Source: developer-docs.amazon.com/sp-api, "Marketplace IDs" and "Seller Central URLs". The locale is a customary
 * default; those of a selling partner are in the response of `getMarketplaceParticipations`.
 */
import type { RegionId } from "./Region.ts"

/** A marketplace of Amazon. */
export interface Marketplace {
  /** What operations take as `marketplaceId`. */
  readonly id: string
  /** ISO 3166 code of the country. */
  readonly countryCode: string
  readonly name: string
  readonly region: RegionId
  /** The shop's domain. */
  readonly domain: string
  /** ISO 4217 code. */
  readonly currency: string
  /** The customary locale: `en_US`. */
  readonly locale: string
  /** Where sellers log in and consent. */
  readonly sellerCentral: string
  /** Where vendors do; absent where unknown. */
  readonly vendorCentral?: string
}

interface Row extends Pick<Marketplace, "id" | "countryCode" | "name" | "region" | "currency" | "locale"> {
  /** What follows `amazon.` in the shop's domain, and mostly in those of Seller Central and Vendor Central. */
  readonly suffix: string
  /** The host of Seller Central, where it is another one. */
  readonly seller?: string
  /** The host of Vendor Central, where it is another one; `""` where it is unknown. */
  readonly vendor?: string
}

/** The common Seller Central of five countries. */
const europe = "sellercentral-europe.amazon.com"

const make = ({ seller, suffix, vendor, ...facts }: Row): Marketplace => ({
  ...facts,
  domain: `amazon.${suffix}`,
  sellerCentral: `https://${seller ?? `sellercentral.amazon.${suffix}`}`,
  ...(vendor === "" ? undefined : { vendorCentral: `https://${vendor ?? `vendorcentral.amazon.${suffix}`}` })
})

/** United States. */
export const US: Marketplace = make({
  id: "ATVPDKIKX0DER",
  countryCode: "US",
  name: "United States",
  region: "na",
  suffix: "com",
  currency: "USD",
  locale: "en_US"
})

/** Canada. */
export const CA: Marketplace = make({
  id: "A2EUQ1WTGCTBG2",
  countryCode: "CA",
  name: "Canada",
  region: "na",
  suffix: "ca",
  currency: "CAD",
  locale: "en_CA"
})

/** Mexico. */
export const MX: Marketplace = make({
  id: "A1AM78C64UM0Y8",
  countryCode: "MX",
  name: "Mexico",
  region: "na",
  suffix: "com.mx",
  currency: "MXN",
  locale: "es_MX"
})

/** Brazil. */
export const BR: Marketplace = make({
  id: "A2Q3Y263D00KWC",
  countryCode: "BR",
  name: "Brazil",
  region: "na",
  suffix: "com.br",
  currency: "BRL",
  locale: "pt_BR"
})

/** Ireland. */
export const IE: Marketplace = make({
  id: "A28R8C7NBKEWEA",
  countryCode: "IE",
  name: "Ireland",
  region: "eu",
  suffix: "ie",
  currency: "EUR",
  locale: "en_IE",
  vendor: ""
})

/** Spain. */
export const ES: Marketplace = make({
  id: "A1RKKUPIHCS9HS",
  countryCode: "ES",
  name: "Spain",
  region: "eu",
  suffix: "es",
  currency: "EUR",
  locale: "es_ES",
  seller: europe
})

/** United Kingdom. */
export const GB: Marketplace = make({
  id: "A1F83G8C2ARO7P",
  countryCode: "GB",
  name: "United Kingdom",
  region: "eu",
  suffix: "co.uk",
  currency: "GBP",
  locale: "en_GB",
  seller: europe
})

/** France. */
export const FR: Marketplace = make({
  id: "A13V1IB3VIYZZH",
  countryCode: "FR",
  name: "France",
  region: "eu",
  suffix: "fr",
  currency: "EUR",
  locale: "fr_FR",
  seller: europe
})

/** Belgium. */
export const BE: Marketplace = make({
  id: "AMEN7PMS3EDWL",
  countryCode: "BE",
  name: "Belgium",
  region: "eu",
  suffix: "com.be",
  currency: "EUR",
  locale: "fr_BE"
})

/** Netherlands. */
export const NL: Marketplace = make({
  id: "A1805IZSGTT6HS",
  countryCode: "NL",
  name: "Netherlands",
  region: "eu",
  suffix: "nl",
  currency: "EUR",
  locale: "nl_NL"
})

/** Germany. */
export const DE: Marketplace = make({
  id: "A1PA6795UKMFR9",
  countryCode: "DE",
  name: "Germany",
  region: "eu",
  suffix: "de",
  currency: "EUR",
  locale: "de_DE",
  seller: europe
})

/** Italy. */
export const IT: Marketplace = make({
  id: "APJ6JRA9NG5V4",
  countryCode: "IT",
  name: "Italy",
  region: "eu",
  suffix: "it",
  currency: "EUR",
  locale: "it_IT",
  seller: europe
})

/** Sweden. */
export const SE: Marketplace = make({
  id: "A2NODRKZP88ZB9",
  countryCode: "SE",
  name: "Sweden",
  region: "eu",
  suffix: "se",
  currency: "SEK",
  locale: "sv_SE"
})

/** South Africa. */
export const ZA: Marketplace = make({
  id: "AE08WJ6YKNBMC",
  countryCode: "ZA",
  name: "South Africa",
  region: "eu",
  suffix: "co.za",
  currency: "ZAR",
  locale: "en_ZA",
  vendor: ""
})

/** Poland. */
export const PL: Marketplace = make({
  id: "A1C3SOZRARQ6R3",
  countryCode: "PL",
  name: "Poland",
  region: "eu",
  suffix: "pl",
  currency: "PLN",
  locale: "pl_PL"
})

/** Egypt. */
export const EG: Marketplace = make({
  id: "ARBP9OOSHTCHU",
  countryCode: "EG",
  name: "Egypt",
  region: "eu",
  suffix: "eg",
  currency: "EGP",
  locale: "ar_AE",
  vendor: "vendorcentral.amazon.me"
})

/** Turkey. */
export const TR: Marketplace = make({
  id: "A33AVAJ2PDY3EV",
  countryCode: "TR",
  name: "Turkey",
  region: "eu",
  suffix: "com.tr",
  currency: "TRY",
  locale: "tr_TR"
})

/** Saudi Arabia. */
export const SA: Marketplace = make({
  id: "A17E79C6D8DWNP",
  countryCode: "SA",
  name: "Saudi Arabia",
  region: "eu",
  suffix: "sa",
  currency: "SAR",
  locale: "ar_AE",
  vendor: "vendorcentral.amazon.me"
})

/** United Arab Emirates. */
export const AE: Marketplace = make({
  id: "A2VIGQ35RCS4UG",
  countryCode: "AE",
  name: "United Arab Emirates",
  region: "eu",
  suffix: "ae",
  currency: "AED",
  locale: "en_AE",
  vendor: "vendorcentral.amazon.me"
})

/** India. */
export const IN: Marketplace = make({
  id: "A21TJRUUN4KGV",
  countryCode: "IN",
  name: "India",
  region: "eu",
  suffix: "in",
  currency: "INR",
  locale: "en_IN",
  vendor: "www.vendorcentral.in"
})

/** Singapore. */
export const SG: Marketplace = make({
  id: "A19VAU5U5O7RUS",
  countryCode: "SG",
  name: "Singapore",
  region: "fe",
  suffix: "sg",
  currency: "SGD",
  locale: "en_SG",
  vendor: "vendorcentral.amazon.com.sg"
})

/** Australia. */
export const AU: Marketplace = make({
  id: "A39IBJ37TRP1C6",
  countryCode: "AU",
  name: "Australia",
  region: "fe",
  suffix: "com.au",
  currency: "AUD",
  locale: "en_AU"
})

/** Japan. */
export const JP: Marketplace = make({
  id: "A1VC38T7YXB528",
  countryCode: "JP",
  name: "Japan",
  region: "fe",
  suffix: "co.jp",
  currency: "JPY",
  locale: "ja_JP"
})

/** The United Kingdom, as Amazon writes it. */
export const UK: Marketplace = GB

/** All marketplaces. */
// dprint-ignore
export const all: ReadonlyArray<Marketplace> = [
  US, CA, MX, BR, IE, ES, GB, FR, BE, NL, DE, IT, SE, ZA, PL, EG, TR, SA, AE, IN, SG, AU, JP
]

/** The marketplaces of a region, in the order of {@link all}. */
export const inRegion = (region: RegionId): ReadonlyArray<Marketplace> =>
  all.filter((marketplace) => marketplace.region === region)

/** The region of a marketplace id; undefined for an unknown one. */
export const regionOf = (id: string): RegionId | undefined => fromId(id)?.region

/** The marketplace of that id; undefined for an unknown one. */
export const fromId = (id: string): Marketplace | undefined => {
  for (const marketplace of all) if (marketplace.id === id) return marketplace
  return undefined
}

/** The marketplace of a country (`UK` and `GB` are the same). */
export const fromCountryCode = (countryCode: string): Marketplace | undefined => {
  const code = countryCode.toUpperCase()
  for (const marketplace of all) if (marketplace.countryCode === (code === "UK" ? "GB" : code)) return marketplace
  return undefined
}
