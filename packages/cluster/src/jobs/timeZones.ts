/** Customary time zones of marketplaces. */
import * as Marketplace from "effect-sp-api/Marketplace"
import type { Seller } from "../Sellers.ts"

/** By the country of a marketplace. Those of North America keep the time of Seattle in Seller Central. */
const zones: { readonly [country: string]: string } = {
  US: "America/Los_Angeles",
  CA: "America/Los_Angeles",
  MX: "America/Los_Angeles",
  BR: "America/Sao_Paulo",
  UK: "Europe/London",
  GB: "Europe/London",
  IE: "Europe/Dublin",
  DE: "Europe/Berlin",
  FR: "Europe/Paris",
  IT: "Europe/Rome",
  ES: "Europe/Madrid",
  NL: "Europe/Amsterdam",
  BE: "Europe/Brussels",
  SE: "Europe/Stockholm",
  PL: "Europe/Warsaw",
  TR: "Europe/Istanbul",
  ZA: "Africa/Johannesburg",
  EG: "Africa/Cairo",
  SA: "Asia/Riyadh",
  AE: "Asia/Dubai",
  IN: "Asia/Kolkata",
  JP: "Asia/Tokyo",
  AU: "Australia/Sydney",
  SG: "Asia/Singapore"
}

/**
 * The customary time zone of the first marketplace of a seller; UTC where the marketplace is unknown. Amazon's API
 * does not have time zones: where yours differ, pass a function of your own.
 */
export const marketplaceTimeZone = ({ marketplaces }: Seller): string =>
  zones[Marketplace.fromId(marketplaces[0] ?? "")?.countryCode ?? ""] ?? "UTC"
