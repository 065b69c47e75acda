/**
 * Many sellers in one process: each has its own access token and rate limits, and all share one HTTP client. A seller whose
 * authorization was revoked does not stop the others.
 *
 * A real program looks refresh tokens up in its database, where they are encrypted.
 */
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import * as UndiciHttpClient from "effect-sp-api/http/UndiciHttpClient"
import * as SpApiAccounts from "effect-sp-api/SpApiAccounts"
import * as Sellers from "effect-sp-api/workflows/Sellers"
import * as Config from "effect/Config"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"

export class Accounts extends SpApiAccounts.Service<Accounts>()("app/Accounts", {
  // The refresh token of a seller; it may fail with errors of your own.
  lookup: (_sellerId: string) => Config.Redacted("SPAPI_REFRESH_TOKEN")
}) {}

export const program = (sellerIds: ReadonlyArray<string>) =>
  Effect.forEach(sellerIds, (sellerId) =>
    Sellers.marketplaces.pipe(
      Effect.flatMap((all) => Console.log(sellerId, all.map(({ countryCode }) => countryCode).join(", "))),
      // The client of this seller: made at the first call, dropped when it has been idle.
      Effect.provide(Accounts.get(sellerId)),
      Effect.catch((error) => Console.error(`${sellerId}: ${error.message}`))
    ), { concurrency: 16, discard: true })

if (import.meta.main) {
  // Identifier and secret of the application, and the region, are those of the environment.
  const AccountsLive = Accounts.layerFromEnv().pipe(Layer.provide(UndiciHttpClient.layer()))
  program(process.argv.slice(2)).pipe(Effect.provide(AccountsLive), NodeRuntime.runMain)
}
