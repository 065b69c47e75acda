/**
 * Outcomes that a test forces: how the next report, feed, query or inbound operation ends, and which operations an
 * application may not call because a role is missing.
 */
import { covers } from "../protocol/Targets.ts"

/** What can be forced to end. */
export type Work = "report" | "feed" | "query" | "inboundOperation"

/** How it ends: `FAILED` for inbound operations, `FATAL` or `CANCELLED` for the others. */
export type Outcome = "FATAL" | "CANCELLED" | "FAILED"

/** An outcome to force. */
export interface OutcomeInput {
  readonly of: Work
  readonly outcome: Outcome
  /** A type of reports or feeds, or the name of an inbound operation; default: any. */
  readonly type?: string | undefined
  /** Only work of the seller with this id; default: any. */
  readonly sellerId?: string | undefined
  /** How many of them; default: the next one. */
  readonly times?: number | undefined
}

/** The outcomes of one sandbox. */
export interface Outcomes {
  readonly force: (input: OutcomeInput) => void
  /** The outcome of new work; undefined where none is forced. Counts it. */
  readonly take: (work: Work, type: string, sellerId: string) => Outcome | undefined
  /** Takes a role from an application: it may not call what `on` covers. */
  readonly revokeRole: (clientId: string, on: string) => void
  /** Returns all roles, and forgets the outcomes. */
  readonly clear: () => void
  /** Whether an application misses the role for an operation. */
  readonly lacksRole: (clientId: string, operation: string) => boolean
}

/** Nothing is forced. */
export const make = (): Outcomes => {
  const forced: Array<OutcomeInput & { left: number }> = []
  const revoked: Array<{ readonly clientId: string; readonly on: string }> = []
  return {
    force: (input) => void forced.push({ ...input, left: input.times ?? 1 }),
    take: (work, type, sellerId) => {
      const match = forced.find((input) =>
        input.of === work && input.left > 0 && (input.type === undefined || input.type === type) &&
        (input.sellerId === undefined || input.sellerId === sellerId)
      )
      if (match === undefined) return undefined
      match.left--
      return match.outcome
    },
    revokeRole: (clientId, on) => void revoked.push({ clientId, on }),
    clear: () => {
      forced.length = 0
      revoked.length = 0
    },
    lacksRole: (clientId, operation) => revoked.some((role) => role.clientId === clientId && covers(role.on, operation))
  }
}
