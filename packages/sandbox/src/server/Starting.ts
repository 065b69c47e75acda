/**
 * A server that listens before it can respond: while it loads, and while it makes its former state again.
 */
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Health from "../control/Health.ts"
import type { Handle } from "../gateway/Gateway.ts"
import * as Http from "../protocol/Http.ts"
import { version } from "../protocol/Version.ts"

/** Requests wait until the handler is there; only that for the health has a response: 503 until then. */
export const until = (ready: Deferred.Deferred<Handle>): Handle => (request) =>
  Effect.flatMap(Deferred.isDone(ready), (isReady) =>
    !isReady && Http.pathOf(request.target) === Health.path
      ? Effect.succeed({
        status: 503,
        headers: { "content-type": "application/json", "cache-control": "no-store", "retry-after": "1" },
        body: JSON.stringify({ status: "starting", version: version() })
      })
      : Effect.flatMap(Deferred.await(ready), (handle) => handle(request)))
