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

/** `europe` is the common Seller Central of five countries; a vendor's host that is "" is not known. */
const europe = "sellercentral-europe.amazon.com"

const make = (
  countryCode: string,
  id: string,
  name: string,
  region: RegionId,
  /** What comes after `amazon.` in the shop's domain, and mostly in those of both Centrals. */
  suffix: string,
  currency: string,
  locale: string,
  sellerCentral = `sellercentral.amazon.${suffix}`,
  vendorCentral = `vendorcentral.amazon.${suffix}`
): Marketplace => ({
  id,
  countryCode,
  name,
  region,
  domain: `amazon.${suffix}`,
  currency,
  locale,
  sellerCentral: `https://${sellerCentral}`,
  ...(vendorCentral === "" ? undefined : { vendorCentral: `https://${vendorCentral}` })
})

/** United States. */
export const US: Marketplace = /*#__PURE__*/ make("US", "ATVPDKIKX0DER", "United States", "na", "com", "USD", "en_US")

/** Canada. */
export const CA: Marketplace = /*#__PURE__*/ make("CA", "A2EUQ1WTGCTBG2", "Canada", "na", "ca", "CAD", "en_CA")

/** Mexico. */
export const MX: Marketplace = /*#__PURE__*/ make("MX", "A1AM78C64UM0Y8", "Mexico", "na", "com.mx", "MXN", "es_MX")

/** Brazil. */
export const BR: Marketplace = /*#__PURE__*/ make("BR", "A2Q3Y263D00KWC", "Brazil", "na", "com.br", "BRL", "pt_BR")

/** Ireland. */
export const IE: Marketplace = /*#__PURE__*/ make(
  "IE",
  "A28R8C7NBKEWEA",
  "Ireland",
  "eu",
  "ie",
  "EUR",
  "en_IE",
  undefined,
  ""
)

/** Spain. */
export const ES: Marketplace = /*#__PURE__*/ make("ES", "A1RKKUPIHCS9HS", "Spain", "eu", "es", "EUR", "es_ES", europe)

/** United Kingdom. */
export const GB: Marketplace = /*#__PURE__*/ make(
  "GB",
  "A1F83G8C2ARO7P",
  "United Kingdom",
  "eu",
  "co.uk",
  "GBP",
  "en_GB",
  europe
)

/** France. */
export const FR: Marketplace = /*#__PURE__*/ make("FR", "A13V1IB3VIYZZH", "France", "eu", "fr", "EUR", "fr_FR", europe)

/** Belgium. */
export const BE: Marketplace = /*#__PURE__*/ make("BE", "AMEN7PMS3EDWL", "Belgium", "eu", "com.be", "EUR", "fr_BE")

/** Netherlands. */
export const NL: Marketplace = /*#__PURE__*/ make("NL", "A1805IZSGTT6HS", "Netherlands", "eu", "nl", "EUR", "nl_NL")

/** Germany. */
export const DE: Marketplace = /*#__PURE__*/ make("DE", "A1PA6795UKMFR9", "Germany", "eu", "de", "EUR", "de_DE", europe)

/** Italy. */
export const IT: Marketplace = /*#__PURE__*/ make("IT", "APJ6JRA9NG5V4", "Italy", "eu", "it", "EUR", "it_IT", europe)

/** Sweden. */
export const SE: Marketplace = /*#__PURE__*/ make("SE", "A2NODRKZP88ZB9", "Sweden", "eu", "se", "SEK", "sv_SE")

/** South Africa. */
export const ZA: Marketplace = /*#__PURE__*/ make(
  "ZA",
  "AE08WJ6YKNBMC",
  "South Africa",
  "eu",
  "co.za",
  "ZAR",
  "en_ZA",
  undefined,
  ""
)

/** Poland. */
export const PL: Marketplace = /*#__PURE__*/ make("PL", "A1C3SOZRARQ6R3", "Poland", "eu", "pl", "PLN", "pl_PL")

/** Egypt. */
export const EG: Marketplace = /*#__PURE__*/ make(
  "EG",
  "ARBP9OOSHTCHU",
  "Egypt",
  "eu",
  "eg",
  "EGP",
  "ar_AE",
  undefined,
  "vendorcentral.amazon.me"
)

/** Turkey. */
export const TR: Marketplace = /*#__PURE__*/ make("TR", "A33AVAJ2PDY3EV", "Turkey", "eu", "com.tr", "TRY", "tr_TR")

/** Saudi Arabia. */
export const SA: Marketplace = /*#__PURE__*/ make(
  "SA",
  "A17E79C6D8DWNP",
  "Saudi Arabia",
  "eu",
  "sa",
  "SAR",
  "ar_AE",
  undefined,
  "vendorcentral.amazon.me"
)

/** United Arab Emirates. */
export const AE: Marketplace = /*#__PURE__*/ make(
  "AE",
  "A2VIGQ35RCS4UG",
  "United Arab Emirates",
  "eu",
  "ae",
  "AED",
  "en_AE",
  undefined,
  "vendorcentral.amazon.me"
)

/** India. */
export const IN: Marketplace = /*#__PURE__*/ make(
  "IN",
  "A21TJRUUN4KGV",
  "India",
  "eu",
  "in",
  "INR",
  "en_IN",
  undefined,
  "www.vendorcentral.in"
)

/** Singapore. */
export const SG: Marketplace = /*#__PURE__*/ make(
  "SG",
  "A19VAU5U5O7RUS",
  "Singapore",
  "fe",
  "sg",
  "SGD",
  "en_SG",
  undefined,
  "vendorcentral.amazon.com.sg"
)

/** Australia. */
export const AU: Marketplace = /*#__PURE__*/ make("AU", "A39IBJ37TRP1C6", "Australia", "fe", "com.au", "AUD", "en_AU")

/** Japan. */
export const JP: Marketplace = /*#__PURE__*/ make("JP", "A1VC38T7YXB528", "Japan", "fe", "co.jp", "JPY", "ja_JP")

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
