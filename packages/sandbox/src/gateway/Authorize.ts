/**
 * Authenticates and authorizes a request: access tokens, restricted data tokens and signatures.
 */
import type { OperationSpec } from "effect-sp-api/operation/OperationSpec"
import * as Region from "effect-sp-api/Region"
import type { Request } from "../protocol/Http.ts"
import * as Http from "../protocol/Http.ts"
import * as SigV4 from "../protocol/SigV4.ts"
import type { Application } from "../state/Accounts.ts"
import type { State } from "../state/State.ts"
import type { Token } from "../state/Tokens.ts"
import type { Seller } from "../world/World.ts"
import { missingToken } from "./ErrorForms.ts"

/** The caller of an operation. */
interface Caller {
  readonly application: Application
  readonly token: Token
  readonly seller: Seller
  readonly dataElements: ReadonlySet<string>
}

const none: ReadonlySet<string> = new Set()

/** The personal data of operations that require a restricted data token. */
const everything: ReadonlySet<string> = new Set(["buyerInfo", "shippingAddress", "buyerTaxInformation"])

/**
 * Operations of personal data that respond to a plain access token too: what identifies the buyer is left out then.
 *
 * Sources: github.com/amzn/selling-partner-api-models, issues 314, 732 and 937; Amazon's support in
 * github.com/jlevers/selling-partner-api, issue 388.
 */
const answersPlainTokens: ReadonlySet<string> = new Set([
  "ordersV0.getOrderAddress",
  "ordersV0.getOrderBuyerInfo",
  "ordersV0.getOrderItemsBuyerInfo"
])

/** The seller of a token. Grantless tokens have none; they use the data of the first seller. */
const sellerOf = (state: State, token: Token): Seller => {
  const seller = token.sellerId === undefined
    ? state.world.sellers.values().next().value
    : state.world.sellers.get(token.sellerId)
  if (seller === undefined) throw Http.denied("The access token you provided is revoked, malformed or invalid.")
  return seller
}

const refuse = (code: string, message: string): Http.Refusal => new Http.Refusal(Http.gatewayError(403, code, message))

const checkSignature = (
  state: State,
  request: Request,
  application: Application,
  seller: Seller,
  clock: number
): void => {
  const problem = SigV4.verify(
    request,
    "execute-api",
    (id) => {
      const session = state.sessions.get(id)
      if (session?.clientId === application.clientId) return session
      return application.accessKeyId === id ? { secretAccessKey: application.secretAccessKey } : undefined
    },
    clock
  )
  if (problem !== undefined) throw refuse(problem.code, problem.message)
  const region = Region.fromId(seller.region).awsRegion
  if (SigV4.regionOf(request) !== region) {
    throw refuse("InvalidSignature", `Credential should be scoped to a valid region: ${region}.`)
  }
}

const restrictedElements = (operation: OperationSpec, request: Request, token: Token): ReadonlySet<string> => {
  const path = Http.pathOf(request.target)
  const resource = token.resources?.find((resource) =>
    resource.method === request.method &&
    (resource.path === path || operation.restricted?.path === "generic" && resource.path === operation.path)
  )
  if (resource === undefined) throw Http.denied("The restricted data token is not valid for this method and path.")
  return operation.restricted?.when === "elements" ? new Set(resource.dataElements) : everything
}

/** The seller whose access token a request has, if any; before the token is checked. */
export const sellerIdOf = ({ tokens }: State, { headers }: Request): string | undefined =>
  tokens.find(headers["x-amz-access-token"] ?? "")?.sellerId

/** The caller of an operation. Throws a `Refusal` when the call is not allowed. */
export const authorize = (
  state: State,
  operation: OperationSpec,
  request: Request,
  { signing, skewed }: { readonly skewed: number; readonly signing: number }
): Caller => {
  const value = request.headers["x-amz-access-token"]
  if (value === undefined || value === "") throw Http.denied("Access token is missing in the request header.")
  const token = state.tokens.find(value)
  if (token === undefined) throw Http.denied("The access token you provided is revoked, malformed or invalid.")
  if (token.expires <= skewed) throw Http.denied("The access token you provided has expired.")
  const application = state.applications.get(token.clientId)
  if (application === undefined) throw Http.denied("The access token you provided is revoked, malformed or invalid.")
  const seller = sellerOf(state, token)
  // Amazon does not say that it is the role which is missing.
  if (state.outcomes.lacksRole(application.clientId, operation.name)) throw Http.denied("")
  if (SigV4.isSigned(request)) checkSignature(state, request, application, seller, signing)
  else if (state.settings.signatures === "required") {
    throw new Http.Refusal(missingToken)
  }
  if (operation.grantless !== undefined) {
    if (token.kind !== "grantless" || token.scope !== operation.grantless) {
      throw Http.denied(`This operation requires a grantless token with the scope ${operation.grantless}.`)
    }
    return { application, token, seller, dataElements: none }
  }
  if (token.kind === "grantless") {
    throw Http.denied("This operation requires the access token of a selling partner, not a grantless one.")
  }
  const { restricted } = operation
  if (token.kind === "restricted") {
    return { application, token, seller, dataElements: restrictedElements(operation, request, token) }
  }
  if (restricted?.when === "always" && !answersPlainTokens.has(operation.name)) {
    throw Http.denied("This operation returns personal data and requires a restricted data token.")
  }
  return { application, token, seller, dataElements: none }
}
