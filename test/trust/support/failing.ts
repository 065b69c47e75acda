/** A program of Promises whose call fails: it prints its error, or leaves it uncaught. */
import { Effect } from "effect"
import * as OrdersV0 from "effect-sp-api/apis/OrdersV0"
import { fakeApi } from "../../sp-api/support/fakeApi.ts"

const errors = [{ code: "InvalidInput", message: "bad date" }, { code: "B", message: "the second of its errors" }]
const api = fakeApi(() => Response.json({ errors }, { status: 400 })).layer()

const main = async (): Promise<void> => {
  await Effect.runPromise(Effect.provide(
    OrdersV0.getOrders({ MarketplaceIds: ["ATVPDKIKX0DER"], CreatedAfter: "2026-01-01T00:00:00Z" }),
    api
  ))
}

if (process.argv[2] === "console") main().catch((error: unknown) => console.error(error))
else void main()
