/**
 * Without Effect: one client for the process runs every operation and workflow. `run` takes an Effect and returns a promise;
 * `iterate` reads a Stream in a loop, page by page. Errors are rejections with `SpApiError`.
 */
import * as NodeSpApi from "effect-sp-api/NodeSpApi"
import type * as SpApi from "effect-sp-api/SpApi"
import { isSpApiError, type SpApiError } from "effect-sp-api/SpApiError"
import * as SpApiPromise from "effect-sp-api/SpApiPromise"
import * as Orders from "effect-sp-api/workflows/Orders"
import * as Sellers from "effect-sp-api/workflows/Sellers"
import type * as Layer from "effect/Layer"

export const main = async (layer: Layer.Layer<SpApi.Services, SpApiError>) => {
  const api = SpApiPromise.make(layer)
  try {
    const marketplaceIds = (await api.run(Sellers.marketplaces)).map(({ id }) => id)
    let count = 0
    for await (const { id, status } of api.iterate(Orders.search({ marketplaceIds, createdAfter: "2026-01-01" }))) {
      console.log(id, status)
      if (++count === 20) break
    }
  } catch (error) {
    if (!isSpApiError(error)) throw error
    console.error(error.reason._tag, error.message)
    process.exitCode = 1
  } finally {
    // Ends connections and the renewal of tokens.
    await api.dispose()
  }
}

if (import.meta.main) await main(NodeSpApi.layerFromEnv())
