/**
 * Notifications: subscribed to, read in one typed form, handled once.
 *
 * ```ts
 * yield* Notifications.setup({
 *   destination: { name: "shop", sqs: { arn: "arn:aws:sqs:eu-west-1:123456789012:spapi" } },
 *   subscriptions: [{ type: "ORDER_CHANGE" }, { type: "REPORT_PROCESSING_FINISHED" }]
 * })
 *
 * const queue = Notifications.sqs({ queueUrl: "https://sqs.eu-west-1.amazonaws.com/123456789012/spapi" })
 * yield* Notifications.run(queue, (notification) =>
 *   notification.type === "ORDER_CHANGE"
 *     ? shipOrder(notification.payload.AmazonOrderId)
 *     : Effect.void)
 * ```
 *
 * Amazon delivers at least once and in no order: duplicates are told by their notification id, and a program that must not miss anything asks
 * from time to time as well.
 *
 * A source is any Stream of messages: `sqs`, `fromBodies` for texts or EventBridge events that need no acknowledgment, or one of your own
 * whose messages acknowledge themselves. `sqs` takes its AWS credentials from `StsCredentialService`
 * (`StsCredentialService.layerProvider(fromNodeProviderChain())`).
 *
 * Source: developer-docs.amazon.com/sp-api, "Notifications API v1 Use Case Guide".
 */
export { type ClientSecret, make as clientSecret } from "./notifications/ClientSecret.ts"
export {
  type Delivered,
  fromBodies,
  type Message,
  type Poison,
  type PoisonOptions,
  run,
  type RunOptions,
  stream
} from "./notifications/Consume.ts"
export {
  type AnyNotification,
  decode,
  type Notification,
  NotificationInvalid,
  type NotificationType,
  type UnknownNotification
} from "./notifications/Notification.ts"
export { type Payloads, type TypeFacts, types } from "./notifications/Payloads.ts"
export {
  type Destination,
  keyPolicyStatement,
  principal,
  queuePolicy,
  type SetUp,
  setup,
  type SetupInput,
  type Subscribed,
  type SubscriptionInput
} from "./notifications/Setup.ts"
export { sqs, type SqsOptions } from "./notifications/Sqs.ts"
