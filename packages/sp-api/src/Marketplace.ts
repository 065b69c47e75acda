/**
 * The 23 marketplaces: their ids, regions and sites.
 *
 * Source: developer-docs.amazon.com/sp-api, "Marketplace IDs" and "Seller Central URLs". The locale is a customary default; what
 * a selling partner really has says `getMarketplaceParticipations`.
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
  /** Where sellers log in and give their consent. */
  readonly sellerCentral: string
  /** Where vendors do; absent where none is known. */
  readonly vendorCentral?: string
}

const make = (
  countryCode: string,
  id: string,
  name: string,
  region: RegionId,
  domain: string,
  currency: string,
  locale: string,
  sellerCentral: string,
  vendorCentral?: string
): Marketplace => ({
  id,
  countryCode,
  name,
  region,
  domain,
  currency,
  locale,
  sellerCentral: `https://${sellerCentral}`,
  ...(vendorCentral === undefined ? undefined : { vendorCentral: `https://${vendorCentral}` })
})

/** United States. */
export const US: Marketplace = /*#__PURE__*/ make(
  "US",
  "ATVPDKIKX0DER",
  "United States",
  "na",
  "amazon.com",
  "USD",
  "en_US",
  "sellercentral.amazon.com",
  "vendorcentral.amazon.com"
)

/** Canada. */
export const CA: Marketplace = /*#__PURE__*/ make(
  "CA",
  "A2EUQ1WTGCTBG2",
  "Canada",
  "na",
  "amazon.ca",
  "CAD",
  "en_CA",
  "sellercentral.amazon.ca",
  "vendorcentral.amazon.ca"
)

/** Mexico. */
export const MX: Marketplace = /*#__PURE__*/ make(
  "MX",
  "A1AM78C64UM0Y8",
  "Mexico",
  "na",
  "amazon.com.mx",
  "MXN",
  "es_MX",
  "sellercentral.amazon.com.mx",
  "vendorcentral.amazon.com.mx"
)

/** Brazil. */
export const BR: Marketplace = /*#__PURE__*/ make(
  "BR",
  "A2Q3Y263D00KWC",
  "Brazil",
  "na",
  "amazon.com.br",
  "BRL",
  "pt_BR",
  "sellercentral.amazon.com.br",
  "vendorcentral.amazon.com.br"
)

/** Ireland. */
export const IE: Marketplace = /*#__PURE__*/ make(
  "IE",
  "A28R8C7NBKEWEA",
  "Ireland",
  "eu",
  "amazon.ie",
  "EUR",
  "en_IE",
  "sellercentral.amazon.ie"
)

/** Spain. */
export const ES: Marketplace = /*#__PURE__*/ make(
  "ES",
  "A1RKKUPIHCS9HS",
  "Spain",
  "eu",
  "amazon.es",
  "EUR",
  "es_ES",
  "sellercentral-europe.amazon.com",
  "vendorcentral.amazon.es"
)

/** United Kingdom. */
export const GB: Marketplace = /*#__PURE__*/ make(
  "GB",
  "A1F83G8C2ARO7P",
  "United Kingdom",
  "eu",
  "amazon.co.uk",
  "GBP",
  "en_GB",
  "sellercentral-europe.amazon.com",
  "vendorcentral.amazon.co.uk"
)

/** France. */
export const FR: Marketplace = /*#__PURE__*/ make(
  "FR",
  "A13V1IB3VIYZZH",
  "France",
  "eu",
  "amazon.fr",
  "EUR",
  "fr_FR",
  "sellercentral-europe.amazon.com",
  "vendorcentral.amazon.fr"
)

/** Belgium. */
export const BE: Marketplace = /*#__PURE__*/ make(
  "BE",
  "AMEN7PMS3EDWL",
  "Belgium",
  "eu",
  "amazon.com.be",
  "EUR",
  "fr_BE",
  "sellercentral.amazon.com.be",
  "vendorcentral.amazon.com.be"
)

/** Netherlands. */
export const NL: Marketplace = /*#__PURE__*/ make(
  "NL",
  "A1805IZSGTT6HS",
  "Netherlands",
  "eu",
  "amazon.nl",
  "EUR",
  "nl_NL",
  "sellercentral.amazon.nl",
  "vendorcentral.amazon.nl"
)

/** Germany. */
export const DE: Marketplace = /*#__PURE__*/ make(
  "DE",
  "A1PA6795UKMFR9",
  "Germany",
  "eu",
  "amazon.de",
  "EUR",
  "de_DE",
  "sellercentral-europe.amazon.com",
  "vendorcentral.amazon.de"
)

/** Italy. */
export const IT: Marketplace = /*#__PURE__*/ make(
  "IT",
  "APJ6JRA9NG5V4",
  "Italy",
  "eu",
  "amazon.it",
  "EUR",
  "it_IT",
  "sellercentral-europe.amazon.com",
  "vendorcentral.amazon.it"
)

/** Sweden. */
export const SE: Marketplace = /*#__PURE__*/ make(
  "SE",
  "A2NODRKZP88ZB9",
  "Sweden",
  "eu",
  "amazon.se",
  "SEK",
  "sv_SE",
  "sellercentral.amazon.se",
  "vendorcentral.amazon.se"
)

/** South Africa. */
export const ZA: Marketplace = /*#__PURE__*/ make(
  "ZA",
  "AE08WJ6YKNBMC",
  "South Africa",
  "eu",
  "amazon.co.za",
  "ZAR",
  "en_ZA",
  "sellercentral.amazon.co.za"
)

/** Poland. */
export const PL: Marketplace = /*#__PURE__*/ make(
  "PL",
  "A1C3SOZRARQ6R3",
  "Poland",
  "eu",
  "amazon.pl",
  "PLN",
  "pl_PL",
  "sellercentral.amazon.pl",
  "vendorcentral.amazon.pl"
)

/** Egypt. */
export const EG: Marketplace = /*#__PURE__*/ make(
  "EG",
  "ARBP9OOSHTCHU",
  "Egypt",
  "eu",
  "amazon.eg",
  "EGP",
  "ar_AE",
  "sellercentral.amazon.eg",
  "vendorcentral.amazon.me"
)

/** Turkey. */
export const TR: Marketplace = /*#__PURE__*/ make(
  "TR",
  "A33AVAJ2PDY3EV",
  "Turkey",
  "eu",
  "amazon.com.tr",
  "TRY",
  "tr_TR",
  "sellercentral.amazon.com.tr",
  "vendorcentral.amazon.com.tr"
)

/** Saudi Arabia. */
export const SA: Marketplace = /*#__PURE__*/ make(
  "SA",
  "A17E79C6D8DWNP",
  "Saudi Arabia",
  "eu",
  "amazon.sa",
  "SAR",
  "ar_AE",
  "sellercentral.amazon.sa",
  "vendorcentral.amazon.me"
)

/** United Arab Emirates. */
export const AE: Marketplace = /*#__PURE__*/ make(
  "AE",
  "A2VIGQ35RCS4UG",
  "United Arab Emirates",
  "eu",
  "amazon.ae",
  "AED",
  "en_AE",
  "sellercentral.amazon.ae",
  "vendorcentral.amazon.me"
)

/** India. */
export const IN: Marketplace = /*#__PURE__*/ make(
  "IN",
  "A21TJRUUN4KGV",
  "India",
  "eu",
  "amazon.in",
  "INR",
  "en_IN",
  "sellercentral.amazon.in",
  "www.vendorcentral.in"
)

/** Singapore. */
export const SG: Marketplace = /*#__PURE__*/ make(
  "SG",
  "A19VAU5U5O7RUS",
  "Singapore",
  "fe",
  "amazon.sg",
  "SGD",
  "en_SG",
  "sellercentral.amazon.sg",
  "vendorcentral.amazon.com.sg"
)

/** Australia. */
export const AU: Marketplace = /*#__PURE__*/ make(
  "AU",
  "A39IBJ37TRP1C6",
  "Australia",
  "fe",
  "amazon.com.au",
  "AUD",
  "en_AU",
  "sellercentral.amazon.com.au",
  "vendorcentral.amazon.com.au"
)

/** Japan. */
export const JP: Marketplace = /*#__PURE__*/ make(
  "JP",
  "A1VC38T7YXB528",
  "Japan",
  "fe",
  "amazon.co.jp",
  "JPY",
  "ja_JP",
  "sellercentral.amazon.co.jp",
  "vendorcentral.amazon.co.jp"
)

/** The United Kingdom, as Amazon writes it. */
export const UK: Marketplace = GB

/** All marketplaces. */
export const all: ReadonlyArray<Marketplace> = [
  US,
  CA,
  MX,
  BR,
  IE,
  ES,
  GB,
  FR,
  BE,
  NL,
  DE,
  IT,
  SE,
  ZA,
  PL,
  EG,
  TR,
  SA,
  AE,
  IN,
  SG,
  AU,
  JP
]

/** The region of a marketplace id; undefined for an id that is not known here. */
export const regionOf = (id: string): RegionId | undefined => fromId(id)?.region

/** The marketplace of that id; undefined for one that is not known here. */
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
