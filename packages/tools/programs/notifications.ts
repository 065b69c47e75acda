/**
 * Notifications without SQS: subscribed to, and handled from a Stream of strings, as a webhook or another queue has
 * them.
 */
import { Effect, Layer, Stream } from "effect"
import { SpApi } from "effect-sp-api"
import * as Notifications from "effect-sp-api/workflows/Notifications"
import * as FetchHttpClient from "effect/http/FetchHttpClient"

const bodies = Stream.make("{}")

const program = Effect.andThen(
  Notifications.setup({
    destination: { name: "shop", sqs: { arn: "arn:aws:sqs:eu-west-1:123456789012:spapi" } },
    subscriptions: [{ type: "ORDER_CHANGE" }]
  }),
  Notifications.run(
    bodies,
    (notification) =>
      notification.type === "ORDER_CHANGE" ? Effect.log(notification.payload.AmazonOrderId) : Effect.void
  )
)

void Effect.runPromise(
  program.pipe(Effect.provide(SpApi.layerFromEnv().pipe(Layer.provide(FetchHttpClient.layer))))
)
