/**
 * Orders of other channels (Multi-Channel Fulfillment).
 */
import type { Event } from "../notifications/Event.ts"
import type { OutboundOrder } from "../world/Outbound.ts"
import * as Outbound from "../world/Outbound.ts"
import { iso } from "../world/World.ts"
import type { Source, Step, Subject } from "./Source.ts"
import { taken } from "./Source.ts"

const type = "FULFILLMENT_ORDER_STATUS"

const eventOf = (
  { seller }: Subject,
  order: OutboundOrder,
  status: string,
  at: number,
  more: { readonly EventType: string; readonly FulfillmentShipment?: object }
): Event => ({
  type,
  at,
  marketplaceId: order.marketplaceId,
  payload: () => ({
    SellerId: seller.id,
    StatusUpdatedDateTime: iso(at),
    SellerFulfillmentOrderId: order.id,
    FulfillmentOrderStatus: status.toUpperCase(),
    ...more
  })
})

const stepOf =
  (subject: Subject, order: OutboundOrder) =>
  ({ at, status }: { readonly at: number; readonly status: string }): Step => ({
    key: `${status} ${at}`,
    at,
    events: () => [
      eventOf(subject, order, status, at, { EventType: "Order" }),
      ...(status === "Complete"
        ? [eventOf(subject, order, status, at, {
          EventType: "Shipment",
          FulfillmentShipment: {
            FulfillmentShipmentStatus: "SHIPPED",
            AmazonShipmentId: order.shipmentId,
            EstimatedArrivalDateTime: iso(Outbound.deliveryOf(order)),
            FulfillmentShipmentPackages: [{
              PackageNumber: order.packageNumber,
              CarrierCode: "AMZN_US",
              TrackingNumber: order.trackingNumber
            }]
          }
        })]
        : [])
    ]
  })

const stepsOf = (subject: Subject, order: OutboundOrder): ReadonlyArray<Step> =>
  Outbound.stagesOf(order).map(stepOf(subject, order))

/** Orders of other channels. */
export const outbound: Source = {
  types: [type],
  begin: (subject, begin) => {
    const keysOf = new WeakMap<OutboundOrder, Set<string>>()
    const look = (now: number) => {
      const events: Array<Event> = []
      let next = Number.POSITIVE_INFINITY
      for (const order of Outbound.of(subject.seller).values()) {
        let keys = keysOf.get(order)
        if (keys === undefined) keysOf.set(order, keys = new Set())
        const steps = taken(stepsOf(subject, order), keys, now)
        next = Math.min(next, steps.next)
        for (const step of steps.taken) events.push(...step.events())
      }
      return { events, next }
    }
    look(begin)
    return look
  },
  example: (subject, _, now) => {
    const orders = [...Outbound.of(subject.seller).values()].reverse()
    return orders.flatMap((order) => stepsOf(subject, order).filter(({ at }) => at <= now).reverse())[0]?.events()[0]
  }
}
