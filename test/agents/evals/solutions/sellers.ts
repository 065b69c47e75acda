import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import { Console, DateTime, Effect, Layer, Logger, Redacted, Stream } from "effect"
import { Marketplace } from "effect-sp-api"
import * as UndiciHttpClient from "effect-sp-api/http/UndiciHttpClient"
import * as SpApiAccounts from "effect-sp-api/SpApiAccounts"
import * as Orders from "effect-sp-api/workflows/Orders"

const tokens = JSON.parse(process.env["SPAPI_SELLERS"] ?? "{}") as Readonly<Record<string, string>>

class Accounts extends SpApiAccounts.Service<Accounts>()("app/Accounts", {
  lookup: (sellerId: string) => Effect.succeed(Redacted.make(tokens[sellerId] ?? ""))
}) {}

const program = Effect.gen(function*() {
  const createdAfter = DateTime.subtract(yield* DateTime.now, { days: 30 })
  const unshipped = Orders.search({ marketplaceIds: [Marketplace.DE.id], createdAfter, statuses: ["UNSHIPPED"] })
  const output = yield* Effect.forEach(Object.keys(tokens), (sellerId) =>
    Stream.runCount(unshipped).pipe(
      Effect.map((count) => ({ sellerId, ok: true, unshipped: count })),
      Effect.provide(Accounts.get(sellerId)),
      Effect.catch((error) => Effect.succeed({ sellerId, ok: false, unshipped: null, error: error.message }))
    ), { concurrency: 8 })
  yield* Console.log(JSON.stringify(output))
  if (output.some(({ ok }) => !ok)) process.exitCode = 1
})

program.pipe(
  Effect.provide(Accounts.layerFromEnv().pipe(Layer.provide(UndiciHttpClient.layer()))),
  Effect.provideService(Logger.LogToStderr, true),
  NodeRuntime.runMain
)
