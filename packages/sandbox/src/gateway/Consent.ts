/**
 * The page on which a seller authorizes an application: `GET /apps/authorize/consent` of Seller Central, with a choice
 * of sellers instead of a login. The buttons redirect to the application with a code or an error.
 *
 * The sellers are those of the region, which the host names, as sellercentral.amazon.de does, or the parameter `region`;
 * without them, all.
 *
 * Source: developer-docs.amazon.com/sp-api, "Website authorization workflow".
 */
import * as Marketplace from "effect-sp-api/Marketplace"
import type { Request, Response } from "../protocol/Http.ts"
import * as Http from "../protocol/Http.ts"
import { minute } from "../protocol/Millis.ts"
import type { Application } from "../state/Accounts.ts"
import type { State } from "../state/State.ts"

/** The path of the page. */
export const path = "/apps/authorize/consent"

/** Lifetime of a code in milliseconds. */
const lifetime = 5 * minute

const escape = (value: string): string => value.replace(/[<>&"']/g, (char) => `&#${char.charCodeAt(0)};`)

const page = (status: number, title: string, body: string): Response => ({
  status,
  headers: {
    "content-type": "text/html; charset=utf-8",
    "cache-control": "no-store",
    "referrer-policy": "no-referrer",
    "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'"
  },
  body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title>` +
    `<style>body{font:16px system-ui;max-width:34rem;margin:4rem auto;padding:0 1rem}a{display:inline-block;margin:.3rem .5rem .3rem 0;padding:.5rem 1rem;border:1px solid #888;border-radius:6px;text-decoration:none;color:inherit}a.yes{background:#ffd814}</style>` +
    `<h1>${title}</h1>${body}</html>`
})

const refuse = (code: string, message: string): Response => page(400, code, `<p>${escape(message)}</p>`)

const redirect = (to: string, parameters: Readonly<Record<string, string>>): Response => {
  const url = new URL(to)
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value)
  return {
    status: 302,
    headers: { location: url.href, "referrer-policy": "no-referrer", "cache-control": "no-store" },
    body: ""
  }
}

const callback = (application: Application, query: URLSearchParams): string | undefined => {
  const redirectUri = query.get("redirect_uri") ?? application.redirectUris[0]
  if (redirectUri === undefined || !URL.canParse(redirectUri)) return undefined
  const { hostname, protocol } = new URL(redirectUri)
  // Programs under test listen on ports that are not registered.
  const isLocal = (protocol === "http:" || protocol === "https:") &&
    (hostname === "localhost" || hostname === "127.0.0.1")
  return application.redirectUris.includes(redirectUri) || isLocal ? redirectUri : undefined
}

/** The region of the Seller Central that was asked; undefined where it has not said. */
const regionOf = (request: Request, query: URLSearchParams): string | undefined =>
  query.get("region") ??
    Marketplace.all.find(({ sellerCentral }) => new URL(sellerCentral).host === request.headers["host"])?.region

/** The page, or after a decision a redirect (`decision` and `seller` are the sandbox's own parameters). */
export const handle = (state: State, request: Request, now: number): Response => {
  if (request.method !== "GET") return refuse("MD9000", "The consent page takes GET only.")
  const query = new URLSearchParams(Http.queryOf(request.target))
  const application = [...state.applications.values()].find((application) =>
    application.id === query.get("application_id")
  )
  if (application === undefined) {
    return refuse("MD1000", "The application does not exist, or it is a draft and version=beta is missing.")
  }
  const target = callback(application, query)
  if (target === undefined) return refuse("MD5101", "The redirect URI is not registered for the application.")
  const stateParameter = query.get("state") ?? ""
  const decision = query.get("decision")
  if (decision === "cancel") {
    return redirect(target, {
      state: stateParameter,
      error: "access_denied",
      error_description: "The selling partner cancelled."
    })
  }
  const region = regionOf(request, query)
  const sellers = [...state.world.sellers.values()].filter((seller) => region === undefined || seller.region === region)
  const seller = sellers.find(({ id }) => id === query.get("seller"))
  if (decision === "authorize" && seller !== undefined) {
    const code = state.tokens.issueCode({
      clientId: application.clientId,
      sellerId: seller.id,
      redirectUri: target,
      expires: now + lifetime
    })
    return redirect(target, { state: stateParameter, selling_partner_id: seller.id, spapi_oauth_code: code })
  }
  const link = (parameters: Readonly<Record<string, string>>): string => {
    const next = new URLSearchParams(query)
    for (const [name, value] of Object.entries(parameters)) next.set(name, value)
    return escape(`${path}?${next.toString()}`)
  }
  const choices = sellers.map((seller) =>
    `<p><a class="yes" href="${link({ decision: "authorize", seller: seller.id })}">Authorize</a> as ${
      escape(seller.name)
    } (${seller.region})</p>`
  )
  return page(
    200,
    "Authorize application",
    `<p><strong>${escape(application.name)}</strong> asks to use the Selling Partner API on your behalf.</p>${
      choices.join("")
    }` +
      `<p><a href="${link({ decision: "cancel" })}">Cancel</a></p>`
  )
}
