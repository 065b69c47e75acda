/**
 * Tokens 2021-03-01: restricted data tokens; and the rotation of client secrets.
 */
import * as Http from "../protocol/Http.ts"
import * as Json from "../protocol/Json.ts"
import * as Accounts from "../state/Accounts.ts"
import type { RestrictedResource } from "../state/Tokens.ts"
import type { Call, Handlers } from "./Call.ts"

/** The data elements of operations that return personal data on request. */
const elementsOf: Readonly<Record<string, ReadonlyArray<string>>> = {
  "ordersV0.getOrders": ["buyerInfo", "shippingAddress", "buyerTaxInformation"],
  "ordersV0.getOrder": ["buyerInfo", "shippingAddress", "buyerTaxInformation"],
  "ordersV0.getOrderItems": ["buyerInfo"]
}

/**
 * The restricted operation of a method and a path. A path template covers all its resources, except for report
 * documents.
 */
const restrictedOperation = (call: Call, method: string, path: string): string | undefined => {
  for (const entry of call.entries) {
    if (entry.restricted === undefined || entry.method !== method) continue
    if (entry.path === path) return entry.restricted === "document" ? undefined : entry.name
  }
  const match = call.route(method, path)
  return typeof match === "string" || match.entry.restricted === undefined || path.includes("{")
    ? undefined
    : match.entry.name
}

const resourceOf = (call: Call, value: unknown): RestrictedResource => {
  const method = Json.string(value, "method") ?? ""
  const path = Json.string(value, "path") ?? ""
  const operation = restrictedOperation(call, method, path)
  if (operation === undefined) {
    throw Http.invalidInput("The path does not belong to a restricted operation.", `${method} ${path}`)
  }
  const dataElements = Json.strings(value, "dataElements")
  for (const element of dataElements) {
    if (elementsOf[operation]?.includes(element) !== true) {
      throw Http.invalidInput(`The resource has no data element ${element}.`, "dataElements")
    }
  }
  return { method, path, dataElements }
}

const createRestrictedDataToken = (call: Call): Http.Reply => {
  const resources = Json.array(call.body, "restrictedResources")
  if (resources.length === 0) {
    throw Http.invalidInput("restrictedResources takes at least 1 value.", "restrictedResources")
  }
  const { application, clock, seller, state } = call
  const token = state.tokens.issue({
    kind: "restricted",
    clientId: application.clientId,
    sellerId: seller.id,
    resources: resources.map((resource) => resourceOf(call, resource)),
    expires: clock + state.settings.tokenLifetime * 1000
  })
  return Http.ok({ restrictedDataToken: token, expiresIn: state.settings.tokenLifetime })
}

/** The operations of Tokens and of Application Management. */
export const handlers: Handlers = {
  "application_2023-11-30.rotateApplicationClientSecret": ({ application, clock }) => {
    // Amazon sends the new secret to the application's queue; here `Sandbox.credentialsOf` returns it.
    Accounts.rotateSecret(application, clock)
    return { status: 204 }
  },
  "tokens_2021-03-01.createRestrictedDataToken": createRestrictedDataToken
}
