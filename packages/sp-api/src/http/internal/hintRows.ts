/**
 * What to do about refusals of the Selling Partner API and of the gateways before it, by what the response says. The
 * first row that matches counts, so the rows go from explicit messages to what is only likely. A hint never names what
 * cannot be the cause: an expired secret has nothing to do with roles, nor a firewall with tokens. A message that
 * explains itself has no row. Refusals of signatures are explained by the Signer.
 */
import type { Row } from "../../wire/hints.ts"
import { authorizeAgain, proxyHint, secretHint } from "../../wire/hints.ts"

const ended =
  `A new access token was refused too: the authorization was revoked, has ended (365 days), or is for another region than {region}. ${authorizeAgain}`

const silent = "Amazon does not say why: check endpoint, region, proxies and the authorization."

/** Matches unless the response names the account, its kind, or a signature as the cause. */
const unsaid = /^(?![^]*(?:suspend|activ|eligib|enrol|register|participa|subscri|signature|execute-api|explicit deny))/i

export const rows = {
  secret: [
    "400 401 403",
    /LWA secret|client secret[\w ]{0,40}expired/i,
    secretHint
  ],
  region: [
    "400 401 403",
    /not (?:valid|supported|available) (?:for|in) (?:the |this )?region/i,
    "A marketplace of the request is not in the region of this client ({region})."
  ],
  account: [
    "400 401 403 404",
    /(?:not|n't) (?:currently )?(?:an? )?(?:active )?(?:participa\w+|registered|enrolled|take part)[\w ]{0,20}marketplace|not an? (?:active )?participant(?! in)/i,
    "The account does not take part in this marketplace{marketplaces}."
  ],
  firewall: [
    "400 401 403",
    /request blocked|request could not be satisfied|by cloudfront|AWS WAF|firewall|permission to access \S{0,200} ?(?:on )?this server/i,
    "A firewall blocked the request: check where it came from (VPN, proxy, country) and its content."
  ],
  path: [
    "403",
    /missing ?authentication ?token/i,
    "The gateway knows no such path or method: check the endpoint, or the path of a raw call."
  ],
  header: [
    "401 403",
    /token is missing|missing[\w -]{0,20} access.?token/i,
    "A proxy or an HTTP client drops the header x-amz-access-token."
  ],
  elements: [
    "400 403",
    /not have access to (?:one or more|some or all)/i,
    "The application lacks the role for this personal data, or was authorized before it had the role."
  ],
  rdt: [
    "401 403",
    /token/i,
    "A new restricted data token was refused too: it is for one method, path and set of data elements.",
    "rdt"
  ],
  token: [
    "401 403",
    /token[^.]{0,60}(?:expired|invalid|revoked|malformed)|(?:expired|invalid|revoked)[^.]{0,40}token/i,
    ended
  ],
  removed: ["400 403 404 410 501", /^/, "Amazon removed this operation on {removed}.", "removed"],
  bare: [
    "401 403",
    /^\W*(?:(?:unauthorized|forbidden|access ?denied|(?:Forbidden|AccessDenied)Exception|\d+)(?:\W+|$))*$/i,
    silent
  ],
  page: ["401 403", /^/, silent, "page"],
  restricted: [
    "403",
    unsaid,
    "Personal data needs a restricted data token: pass dataElements, or { restricted: true }, as the second argument. The application needs the role.",
    "restricted"
  ],
  grantless: [
    "403",
    unsaid,
    "The application lacks the role for this operation, which is called without a selling partner.",
    "grantless"
  ],
  denied: [
    "403",
    unsaid,
    "The application lacks the role for this operation, was authorized before it had the role, or the account belongs to another region than {region}."
  ],
  unauthorized: ["401", unsaid, ended],
  proxy: [
    "407",
    /^/,
    proxyHint
  ],
  sandbox: [
    "400",
    /could not match input arguments/i,
    "Amazon's sandbox only knows the examples of its models (x-amzn-api-sandbox): send one of them."
  ],
  headers: [
    "400 413 431",
    /header field exceeds|header[\w ]{0,20} too (?:large|long|big)/i,
    "A header is too long: a wrong access token, or a restricted data token for many resources."
  ],
  gateway: [
    "400",
    /^/,
    "The gateway refused the request: look for characters that are not percent-encoded, a changed page token, a date without time zone.",
    "page"
  ],
  input: [
    "400",
    /^\W*(?:(?:InvalidInput|BadRequest|ValidationException|bad request|invalid (?:input|request(?: parameters)?))(?:\W+|$))+$/i,
    "Amazon does not say what is wrong. A dormant account, or one without a valid charge method, gets this too."
  ],
  absent: ["404", unsaid, "If the resource was just made, it may not be there yet."],
  gone: ["410", /^/, "Amazon has removed it: look for a newer version."],
  size: ["413 414", /^/, "Split the request."]
} satisfies { readonly [name: string]: Row }

/** The source of each row. */
export const sources: { readonly [name in keyof typeof rows]: string } = {
  secret: "amzn/selling-partner-api-models#4489; PipedreamHQ/pipedream#16843",
  region: "amzn/selling-partner-api-models#5126",
  account: "developer-docs.amazon.com/sp-api, \"Sellers API\"; saleweaver/python-amazon-sp-api#399",
  firewall: "AWS, \"Amazon CloudFront: HTTP 403 status code\"; \"AWS WAF: custom responses\"",
  path: "AWS, \"API Gateway: gateway response types\", MISSING_AUTHENTICATION_TOKEN",
  header: "developer-docs.amazon.com/sp-api, \"Connecting to the Selling Partner API\", example of an error",
  elements: "amzn/selling-partner-api-docs#1201, #806; amzn/selling-partner-api-models#2877",
  rdt: "developer-docs.amazon.com/sp-api, \"Tokens API use case guide\"; amzn/selling-partner-api-docs#2011",
  token: "amzn/selling-partner-api-docs#2147; amzn/selling-partner-api-models#230",
  removed: "developer-docs.amazon.com/sp-api, \"Deprecation schedule\"",
  bare: "AWS, \"API Gateway: gateway response types\"",
  page: "developer-docs.amazon.com/sp-api, \"API request validation for 400 errors with HTML response\"",
  restricted: "developer-docs.amazon.com/sp-api, \"Tokens API use case guide\"; amzn/selling-partner-api-models#1413",
  grantless: "developer-docs.amazon.com/sp-api, \"Grantless Operations\"; PipedreamHQ/pipedream#19400",
  denied: "amzn/selling-partner-api-models#713; jlevers/selling-partner-api#245",
  unauthorized: "amzn/selling-partner-api-models#4122",
  proxy: "RFC 9110, section 15.5.8",
  sandbox: "jrl84/amazon-sp-api#145; amzn/selling-partner-api-docs#2013",
  headers: "Netty and API Gateway, pages of 400; amzn/selling-partner-api-docs#2432",
  gateway: "developer-docs.amazon.com/sp-api, \"API request validation for 400 errors with HTML response\"",
  input: "developer-docs.amazon.com/sp-api, \"Resolving 400 errors\"; amzn/selling-partner-api-models#372",
  absent: "developer-docs.amazon.com/sp-api, \"Reports API\" and \"Listings Items API\"",
  gone: "RFC 9110, section 15.5.11",
  size: "RFC 9110, sections 15.5.14 and 15.5.15"
}
