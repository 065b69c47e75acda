/**
 * Notifications: subscribed to, read in one typed form, handled once.
 *
 * ```ts
 * yield* Notifications.setup({
 *   destination: { name: "shop", sqs: { arn: "arn:aws:sqs:eu-west-1:123456789012:spapi" } },
 *   subscriptions: [{ type: "ORDER_CHANGE" }, { type: "REPORT_PROCESSING_FINISHED" }]
 * })
 *
 * const queue = NotificationsSqs.source({
 *   client: new SQSClient({ region: "eu-west-1" }),
 *   queueUrl: "https://sqs.eu-west-1.amazonaws.com/123456789012/spapi"
 * })
 * yield* Notifications.run(queue, (notification) =>
 *   notification.type === "ORDER_CHANGE"
 *     ? shipOrder(notification.payload.AmazonOrderId)
 *     : Effect.void)
 * ```
 *
 * Amazon delivers at least once and in no order: duplicates are told by their notification id, and a program that must not miss anything asks
 * from time to time as well.
 *
 * A source is a Stream of texts, or of messages that acknowledge themselves. `effect-sp-api/workflows/NotificationsSqs` makes one of an SQS
 * queue, over `@aws-sdk/client-sqs`; this module needs nothing but Effect.
 *
 * Payloads are checked as the answers of operations are, and `ResponseChecking` and `DriftHook` of `effect-sp-api/operation/Checking` hold for
 * them too. `Payload` has a schema for each: `Schema.is(Notifications.Payload.OrderChange)`.
 *
 * Source: developer-docs.amazon.com/sp-api, "Notifications API v1 Use Case Guide".
 */
export { type ClientSecret, make as clientSecret } from "./internal/clientSecret.ts"
export {
  type Delivered,
  fromBodies,
  type Message,
  type Poison,
  type PoisonOptions,
  run,
  type RunOptions,
  type Source,
  stream
} from "./internal/consume.ts"
export {
  type AnyNotification,
  decode,
  type NewClientSecret,
  type Notification,
  NotificationInvalid,
  type NotificationType,
  type UnknownNotification
} from "./internal/notification.ts"
export { type Payloads, type TypeFacts, types } from "./internal/payloads.ts"
export * as Payload from "./internal/payloads.ts"
export { keyPolicyStatement, principal, queuePolicy } from "./internal/queuePolicy.ts"
export { makeReader } from "./internal/reader.ts"
export {
  type Destination,
  type SetUp,
  setup,
  type SetupInput,
  type Subscribed,
  type SubscriptionInput
} from "./internal/setup.ts"
