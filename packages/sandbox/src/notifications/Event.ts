/**
 * Something that happened, before it becomes a notification for each subscription.
 */

/** Something that happened. */
export interface Event {
  readonly type: string
  /** When it happened, in epoch milliseconds of the world. */
  readonly at: number
  /** For filters. */
  readonly marketplaceId?: string | undefined
  /** For filters: the kind of change of an order. */
  readonly change?: string
  /** Events with the same key are aggregated where a subscription asks for it. */
  readonly key?: string
  /** The payload without its wrapper; made only for a subscription. */
  readonly payload: (payloadVersion: string) => Readonly<Record<string, unknown>>
}
