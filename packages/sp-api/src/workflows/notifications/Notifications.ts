/**
 * Notifications: subscriptions, one typed form for all notifications, and handling of each notification once.
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
 * Amazon delivers at least once and in any order. Duplicates are recognized by their notification id. Notifications may
 * be lost, so a program that must not miss an event polls too, at a lower frequency.
 *
 * A source is a Stream of strings, or of messages with an acknowledgment. `effect-sp-api/workflows/NotificationsSqs`
 * provides one for an SQS queue, with `@aws-sdk/client-sqs`; this module needs only Effect.
 *
 * Payloads are checked like responses: `ResponseChecking` and `DriftHook` of `effect-sp-api/operation/Checking` apply.
 * `Payload` has a schema for each type: `Schema.is(Notifications.Payload.OrderChange)`.
 *
 * The module has no `Service`: tests replace the source of `run` and `stream`, which require nothing else, and `setup`
 * runs over `SpApi`, which `effect-sp-api/SpApiTest` replaces.
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
  setup,
  type SetupInput,
  type SetupResult,
  type Subscribed,
  type SubscriptionInput
} from "./internal/setup.ts"
