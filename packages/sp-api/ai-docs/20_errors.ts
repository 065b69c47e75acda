/**
 * What can fail, and what to do then. There is one error, `SpApiError`; its `reason` is tagged.
 *
 * Calls that failed for a moment (429, 5xx of a read, a lost connection) were repeated before you see an error, so do not add
 * `Effect.retry`.
 */
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import * as NodeSpApi from "effect-sp-api/NodeSpApi"
import * as Orders from "effect-sp-api/workflows/Orders"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"

const describe = (orderId: string) =>
  Orders.get(orderId).pipe(
    Effect.map(({ id, status }) => `${id}: ${status}`),
    Effect.catchReasons("SpApiError", {
      NotFound: () => Effect.succeed(`${orderId}: there is no such order`),
      // Nothing was sent: `field` names what is wrong with the input.
      RequestInvalid: ({ description, field }) => Effect.succeed(`${field}: ${description}`),
      // The rate limit is used up for longer than the program wants to wait.
      Throttled: ({ retryAfter }) => Effect.succeed(`${orderId}: try again in ${retryAfter}`)
    }),
    // Whatever is left: the message says what happened, with the id that Amazon's support asks for, and a hint.
    Effect.tapError((error) => Console.error(error.message))
  )

export const program = Effect.forEach(
  ["902-0000000-0000000", "not an order id"],
  (orderId) => Effect.flatMap(describe(orderId), Console.log),
  { discard: true }
)

if (import.meta.main) program.pipe(Effect.provide(NodeSpApi.layerFromEnv()), NodeRuntime.runMain)
