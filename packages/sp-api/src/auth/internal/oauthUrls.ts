/**
 * The addresses that the browser is sent to, and the check of the one that the browser brings.
 */
import * as Effect from "effect/Effect"
import * as Marketplace from "../../Marketplace.ts"
import type { RegionId } from "../../Region.ts"
import { isSecure } from "../../wire/loopback.ts"
import { percentEncode } from "../../wire/percentEncoding.ts"
import { CallbackUriRefused, invalid, OAuthError } from "./oauthError.ts"

/** Sellers authorize in Seller Central, vendors in Vendor Central. */
export type SellingPartnerKind = "seller" | "vendor"

/** What the consent page is asked for. */
export interface ConsentUrlOptions {
  /** Any marketplace of the region; an authorization covers all of the region's. */
  readonly marketplace: Marketplace.Marketplace
  /** Default `seller`. */
  readonly kind?: SellingPartnerKind | undefined
  /** The application's id: `amzn1.sp.solution.…` or `amzn1.sellerapps.app.…`; not the LWA client id. */
  readonly applicationId: string
  /** One of the registered redirect URIs; default: the first of them. */
  readonly redirectUri?: string | undefined
  readonly state: string
  /** The application is in draft state (`version=beta`). */
  readonly draft?: boolean | undefined
  /**
   * Base URL instead of Seller or Vendor Central, for a local stand-in. https, or http on loopback. The parameter
   * `region` says which one it stands in for.
   */
  readonly centralUrl?: string | undefined
}

const encode = (value: string): string => percentEncode(value.toWellFormed())

const query = (pairs: Iterable<readonly [string, string]>): string =>
  Array.from(pairs, ([name, value]) => `${encode(name)}=${encode(value)}`).join("&")

/**
 * What Amazon would refuse on its own page, where only the selling partner sees it; undefined where it accepts the
 * settings.
 */
export const checkApplication = (
  options: {
    readonly applicationId: string
    readonly redirectUri?: string | undefined
    readonly centralUrl?: string | undefined
  }
): OAuthError | undefined => {
  if (options.applicationId === "") {
    return invalid("applicationId", "is empty; pass the application's id (amzn1.sp.solution.…)")
  }
  if (options.applicationId.startsWith("amzn1.application-oa2-client.")) {
    return invalid(
      "applicationId",
      "is the LWA client id; pass the application's id (amzn1.sp.solution.…) from the list of your applications"
    )
  }
  if (options.redirectUri !== undefined) {
    const url = URL.parse(options.redirectUri)
    if (url === null || !isSecure(url)) return invalid("redirectUri", "is not an https URL")
    if (url.username !== "" || url.password !== "") {
      return invalid("redirectUri", "must not hold a user name or a password; remove what is before the @")
    }
    if (options.redirectUri.includes("#")) {
      return invalid("redirectUri", "must not hold a fragment (Amazon's error MD5110)")
    }
  }
  if (options.centralUrl !== undefined) {
    const url = URL.parse(options.centralUrl)
    if (url === null || !isSecure(url) || url.search + url.hash + url.username + url.password !== "") {
      return invalid(
        "centralUrl",
        "must be an https URL without query, user name and password; http is accepted for loopback addresses only"
      )
    }
  }
  return undefined
}

/** Seller or Vendor Central of a marketplace; undefined where no Vendor Central is known. */
const central = (marketplace: Marketplace.Marketplace, kind: SellingPartnerKind): string | undefined =>
  kind === "seller" ? marketplace.sellerCentral : marketplace.vendorCentral

/**
 * The address of the page on which a selling partner consents.
 *
 * Fails with `RequestInvalid` for a marketplace without a known Vendor Central (Ireland, South Africa), and for an
 * application id or redirect URI that Amazon would refuse.
 *
 * Source: developer-docs.amazon.com/sp-api, "Website Authorization Workflow".
 */
export const consentUrl = (options: ConsentUrlOptions): Effect.Effect<string, OAuthError> =>
  Effect.suspend(() => {
    const problem = checkApplication(options)
    if (problem !== undefined) return Effect.fail(problem)
    const { marketplace } = options
    const base = options.centralUrl ?? central(marketplace, options.kind ?? "seller")
    if (base === undefined) {
      return Effect.fail(
        invalid(
          "marketplace",
          `${marketplace.name} (${marketplace.countryCode}) has no known Vendor Central; use another marketplace of the region ${marketplace.region}, as one authorization covers them all`
        )
      )
    }
    const pairs: Array<readonly [string, string]> = [["application_id", options.applicationId], [
      "state",
      options.state
    ]]
    if (options.redirectUri !== undefined) pairs.push(["redirect_uri", options.redirectUri])
    if (options.draft === true) pairs.push(["version", "beta"])
    // Amazon's hosts say whose they are.
    if (options.centralUrl !== undefined) pairs.push(["region", marketplace.region])
    return Effect.succeed(`${base.replace(/(?<!\/)\/+$/, "")}/apps/authorize/consent?${query(pairs)}`)
  })

/** Which selling partners a host of Amazon serves. */
export interface CentralHost {
  readonly region: RegionId
  readonly kind: SellingPartnerKind
}

/**
 * The host of a selling partner's Central, matched as a whole.
 *
 * Marketplaces of Europe have a Central of their own beside the common one, under the shop's domain; Amazon's
 * documentation shows the bare shop's domain.
 */
const centralHost = (host: string): CentralHost | undefined => {
  for (const { domain, region, sellerCentral, vendorCentral } of Marketplace.all) {
    if (`https://${host}` === sellerCentral || host === `sellercentral.${domain}` || host === domain) {
      return { region, kind: "seller" }
    }
    if (`https://${host}` === vendorCentral || host === `vendorcentral.${domain}`) return { region, kind: "vendor" }
  }
  return undefined
}

/** How `amazon_callback_uri` is checked. */
export interface CallbackUriOptions {
  /** The marketplace to go to where Amazon sends a path without a host, which has been observed. */
  readonly marketplace?: Marketplace.Marketplace | undefined
  readonly kind?: SellingPartnerKind | undefined
  /** More hosts (with their port, if any) that are trusted. */
  readonly callbackHosts?: { readonly [host: string]: CentralHost } | undefined
}

const refuse = (description: string, hint?: string): Effect.Effect<never, OAuthError> =>
  Effect.fail(
    new OAuthError({ reason: new CallbackUriRefused({ description }), ...(hint === undefined ? undefined : { hint }) })
  )

/** The URL, where it leads to Amazon's consent pages; any other would make the log-in page an open redirect. */
export const checkCallbackUri = (
  callbackUri: string,
  options: CallbackUriOptions
): Effect.Effect<CentralHost & { readonly url: URL }, OAuthError> => {
  const base = options.marketplace === undefined ? undefined : central(options.marketplace, options.kind ?? "seller")
  const url = URL.parse(callbackUri, base)
  if (url === null) return refuse("is not a URL")
  if (!isSecure(url)) return refuse("is not https")
  if (url.username !== "" || url.password !== "") return refuse("holds a user name or a password")
  const { callbackHosts = {} } = options
  const host = Object.hasOwn(callbackHosts, url.host)
    ? callbackHosts[url.host]
    : url.protocol === "https:"
    ? centralHost(url.host)
    : undefined
  if (host === undefined) {
    return refuse(
      `its host ${url.host.slice(0, 100)} is not a known host of Seller Central or Vendor Central`,
      "If this host is Amazon's, add it to `callbackHosts`; otherwise the link is an attempt to send your users to another site."
    )
  }
  if (!url.pathname.startsWith("/apps/authorize/")) {
    return refuse("does not lead to Amazon's consent pages (/apps/authorize/…)")
  }
  return Effect.succeed({ url, ...host })
}

/** The address that continues a consent that began in the Selling Partner Appstore. */
export const confirmUrl = (options: {
  readonly callbackUri: URL
  readonly amazonState: string
  readonly state: string
  readonly redirectUri?: string | undefined
  readonly draft: boolean
}): string => {
  const pairs = new Map(options.callbackUri.searchParams)
  pairs.set("amazon_state", options.amazonState)
  pairs.set("state", options.state)
  pairs.delete("redirect_uri")
  pairs.delete("version")
  if (options.redirectUri !== undefined) pairs.set("redirect_uri", options.redirectUri)
  if (options.draft) pairs.set("version", "beta")
  return `${options.callbackUri.origin}${options.callbackUri.pathname}?${query(pairs)}`
}
