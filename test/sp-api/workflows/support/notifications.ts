/** Notifications as Amazon writes them, and handlers and sources that remember. */
import { Effect, Result, Stream } from "effect"
import * as Notifications from "effect-sp-api/workflows/Notifications"

/** An envelope in PascalCase; by default of an order, with a payload as its schema says. */
export const pascal = (
  id: string,
  type = "ORDER_CHANGE",
  payload: unknown = { OrderChangeNotification: order(`order-${id}`) }
) => ({
  NotificationVersion: "1.0",
  NotificationType: type,
  PayloadVersion: "1.0",
  EventTime: "2026-10-01T00:00:00Z",
  Payload: payload,
  NotificationMetadata: {
    ApplicationId: "app",
    SubscriptionId: "sub",
    PublishTime: "2026-10-01T00:00:01Z",
    NotificationId: id
  }
})

/** An envelope in camelCase. */
export const camel = (id: string, type: string, payload: unknown) => ({
  notificationVersion: "1.0",
  notificationType: type,
  payloadVersion: "2020-09-04",
  eventTime: "2026-10-01T00:00:00Z",
  payload,
  notificationMetadata: {
    applicationId: "app",
    subscriptionId: "sub",
    publishTime: "2026-10-01T00:00:01Z",
    notificationId: id
  }
})

/** The payload of an ORDER_CHANGE. */
export const order = (id: string): Notifications.Payload.OrderChange => ({
  NotificationLevel: "OrderLevel",
  SellerId: "A1",
  AmazonOrderId: id,
  OrderChangeType: "OrderStatusChange",
  OrderChangeTrigger: { TimeOfOrderChange: null, ChangeReason: "shipped" },
  Summary: {
    MarketplaceId: "ATVPDKIKX0DER",
    OrderStatus: "Shipped",
    PurchaseDate: null,
    DestinationPostalCode: null,
    FulfillmentType: "MFN",
    OrderType: "StandardOrder",
    OrderItems: []
  }
})

/** A new client secret. */
export const newSecret = (
  id: string,
  { clientId, expires, secret }: { readonly clientId: string; readonly secret: string; readonly expires?: string }
) =>
  camel(id, "APPLICATION_OAUTH_CLIENT_NEW_SECRET", {
    applicationOAuthClientNewSecret: {
      clientId,
      newClientSecret: secret,
      ...(expires === undefined ? {} : { newClientSecretExpiryTime: expires })
    }
  })

export const read = (source: unknown) => Result.getOrThrow(Notifications.decode(source))

/** A handler that remembers the ids of what it got. */
export const handled = () => {
  const ids: Array<string> = []
  return {
    ids,
    handler: (notification: Notifications.AnyNotification) =>
      Effect.sync(() => void ids.push(notification.id ?? "none"))
  }
}

/** A source that knows what was acknowledged. */
export const source = (messages: ReadonlyArray<readonly [messageId: string, body: unknown, receiveCount?: number]>) => {
  const acknowledged: Array<string> = []
  return {
    acknowledged,
    stream: Stream.map(Stream.fromIterable(messages), ([messageId, body, receiveCount = 1]): Notifications.Message => ({
      messageId,
      body,
      receiveCount,
      acknowledge: Effect.sync(() => void acknowledged.push(messageId))
    }))
  }
}
