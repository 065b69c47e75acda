/** Effect and one request over `fetch`, without the client: what `orders.ts` is compared with. */
import { Effect } from "effect"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import * as HttpClient from "effect/http/HttpClient"

const program = Effect.gen(function*() {
  const client = yield* HttpClient.HttpClient
  const response = yield* client.get("https://example.com")
  yield* Effect.log(yield* response.json)
})

void Effect.runPromise(program.pipe(Effect.provide(FetchHttpClient.layer)))
