/** A small program of a user: the marketplaces and orders of an account, on what the Web has alone. */
import * as LeanFetchHttpClient from "effect-sp-api/http/LeanFetchHttpClient"
import * as SpApi from "effect-sp-api/SpApi"
import * as SpApiPromise from "effect-sp-api/SpApiPromise"
import * as Orders from "effect-sp-api/workflows/Orders"
import * as Sellers from "effect-sp-api/workflows/Sellers"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import * as Stream from "effect/Stream"

/** Where the sandbox is, and who calls. */
export interface Settings {
  readonly url: string
  readonly clientId: string
  readonly clientSecret: string
  readonly refreshToken: string
}

/** How many marketplaces the account has, and how many of five orders were read. */
export const call = async ({ clientId, clientSecret, refreshToken, url }: Settings) => {
  const api = SpApiPromise.make(
    SpApi.layer({
      endpoint: url,
      lwaEndpoint: `${url}/auth/o2/token`,
      clientId,
      clientSecret: Redacted.make(clientSecret),
      refreshToken: Redacted.make(refreshToken)
    }).pipe(Layer.provide(LeanFetchHttpClient.layer))
  )
  try {
    const marketplaces = await api.run(Sellers.marketplaces)
    let orders = 0
    const recent = Orders.search({
      marketplaceIds: marketplaces.map(({ id }) => id).slice(0, 1),
      createdAfter: "2020-01-01T00:00:00Z"
    }).pipe(Stream.take(5))
    for await (const { id } of api.iterate(recent)) if (id !== "") orders++
    return { marketplaces: marketplaces.length, orders }
  } finally {
    await api.dispose()
  }
}
