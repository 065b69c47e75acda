/**
 * Remembers the ids of the last notifications, to recognize duplicates.
 */

/** The last notification ids, each with the message that delivered it. */
interface SeenIds {
  readonly has: (id: string | undefined) => boolean
  /** Whether another message delivered it. Messages without an id are all different. */
  readonly hasFromOther: (id: string | undefined, messageId: string | undefined) => boolean
  readonly add: (id: string | undefined, messageId?: string) => void
  readonly remove: (id: string | undefined) => void
}

/** Remembers `capacity` ids, and forgets the oldest. A notification without an id is never a duplicate. */
export const makeSeenIds = (capacity: number): SeenIds => {
  const ids = new Map<string, string | undefined>()
  return {
    has: (id) => id !== undefined && ids.has(id),
    hasFromOther: (id, messageId) =>
      id !== undefined && ids.has(id) && (messageId === undefined || ids.get(id) !== messageId),
    add: (id, messageId) => {
      if (id === undefined) return
      ids.set(id, messageId)
      if (ids.size > capacity) ids.delete(ids.keys().next().value!)
    },
    remove: (id) => {
      if (id !== undefined) ids.delete(id)
    }
  }
}
