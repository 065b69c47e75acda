/** Requests to a sandbox. */
import { Effect, Redacted } from "effect"
import { Marketplace } from "effect-sp-api"
import { Sandbox } from "effect-sp-api-sandbox"
import { call, login, send } from "../../sandbox/support.ts"

/** The path of an operation that every seller may call. */
export const participations = "/sellers/v1/marketplaceParticipations"

/**
 * Some of everything for the sandbox's page: sections, tokens of each kind, a report, refusals and faults. Returns the
 * access tokens, which the page must not show.
 */
export const traffic = Effect.gen(function*() {
  const sandbox = yield* Sandbox.Sandbox
  const token = yield* login()
  const { clientId, clientSecret } = sandbox.credentials
  const marketplace = Marketplace.US.id
  yield* send("POST", `${sandbox.url}/auth/o2/token`, {
    form: {
      grant_type: "client_credentials",
      client_id: clientId,
      client_secret: Redacted.value(clientSecret),
      scope: "sellingpartnerapi::notifications"
    }
  })
  const get = (target: string) => call("GET", target, { token })
  const since = new Date((yield* sandbox.clock.now) - 50 * 86_400_000).toISOString()
  const orders = `/orders/v0/orders?MarketplaceIds=${marketplace}&CreatedAfter=${since}`
  yield* get(participations)
  const page = yield* get(orders)
  const orderIds: ReadonlyArray<string> = page.json.payload.Orders.map((order: { AmazonOrderId: string }) =>
    order.AmazonOrderId
  )
  yield* Effect.forEach(orderIds.slice(0, 4), (id) => get(`/orders/v0/orders/${id}/orderItems`))
  yield* Effect.forEach(
    ["shirt", "lamp"],
    (word) => get(`/catalog/2022-04-01/items?marketplaceIds=${marketplace}&keywords=${word}`)
  )
  yield* get(
    `/fba/inventory/v1/summaries?granularityType=Marketplace&granularityId=${marketplace}&marketplaceIds=${marketplace}`
  )
  yield* call("POST", "/reports/2021-06-30/reports", {
    token,
    json: { reportType: "GET_MERCHANT_LISTINGS_ALL_DATA", marketplaceIds: [marketplace] }
  })
  const restricted = yield* call("POST", "/tokens/2021-03-01/restrictedDataToken", {
    token,
    json: { restrictedResources: [{ method: "GET", path: `/orders/v0/orders/${orderIds[0]}/address` }] }
  })
  yield* call("GET", `/orders/v0/orders/${orderIds[0]}/address`, { token: restricted.json.restrictedDataToken })
  yield* get("/orders/v0/orders?MarketplaceIds=nowhere")
  yield* get("/orders/v0/orders/000-0000000-0000000")
  yield* sandbox.faults.add({ kind: "throttled", on: "ordersV0.getOrders" })
  yield* sandbox.faults.add({ kind: "unavailable", on: "ordersV0.getOrder", times: Number.POSITIVE_INFINITY })
  yield* get(orders)
  yield* get(`/orders/v0/orders/${orderIds[1]}`)
  yield* get(orders)
  return [token, restricted.json.restrictedDataToken as string]
})
