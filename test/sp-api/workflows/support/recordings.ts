/**
 * The responses of each workflow when it succeeds, and its results: programs over the whole client, which a
 * test takes apart response by response. A new workflow that reads responses is added here.
 */
import { Effect, Redacted, Stream } from "effect"
import * as Notifications from "effect-sp-api/workflows/Notifications"
import type { Recording } from "./recording.ts"
import { jobs } from "./recordings.jobs.ts"
import { ordersAndBatches } from "./recordings.orders.ts"

export const recordings: ReadonlyArray<Recording> = [...jobs, ...ordersAndBatches]

const notification = {
  NotificationVersion: "1.0",
  NotificationType: "ORDER_CHANGE",
  PayloadVersion: "1.0",
  EventTime: "2026-10-01T08:00:00Z",
  Payload: { OrderChangeNotification: { NotificationLevel: "OrderLevel", SellerId: "A1", AmazonOrderId: "902-1" } },
  NotificationMetadata: {
    ApplicationId: "app",
    SubscriptionId: "S1",
    PublishTime: "2026-10-01T08:00:01Z",
    NotificationId: "n1"
  }
}

/** What a handler of one's own may read of a notification without failing. */
const nameOf = (notification: Notifications.AnyNotification) => ({ id: notification.id, type: notification.type })

export const notifications = notification
export const readNotifications = (bodies: ReadonlyArray<unknown>) =>
  Effect.gen(function*() {
    const seen: Array<unknown> = []
    yield* Notifications.run(
      Notifications.fromBodies(Stream.fromIterable(bodies)),
      (notification) => Effect.sync(() => void seen.push(nameOf(notification)))
    )
    return seen
  })

export const newSecret = {
  notificationVersion: "1.0",
  notificationType: "APPLICATION_OAUTH_CLIENT_NEW_SECRET",
  payloadVersion: "2022-09-01",
  eventTime: "2026-10-01T08:00:00Z",
  payload: {
    applicationOAuthClientNewSecret: {
      clientId: "amzn1.application-oa2-client.test",
      newClientSecret: "amzn1.oa2-cs.v1.next",
      newClientSecretExpiryTime: "2027-04-01T00:00:00Z",
      oldClientSecretExpiryTime: "2026-10-08T00:00:00Z"
    }
  },
  notificationMetadata: {
    applicationId: "app",
    subscriptionId: "S1",
    publishTime: "2026-10-01T08:00:00Z",
    notificationId: "n2"
  }
}

/** The secret in use after a notification, and those that were saved. */
export const rotate = (body: unknown) =>
  Effect.gen(function*() {
    const saved: Array<string> = []
    const secret = yield* Notifications.clientSecret({
      clientId: "amzn1.application-oa2-client.test",
      initial: Redacted.make("old"),
      save: (next) => Effect.sync(() => void saved.push(Redacted.value(next)))
    })
    yield* Notifications.run(Notifications.fromBodies(Stream.make(body)), secret.accept)
    return { current: Redacted.value(yield* secret.value), saved }
  })
