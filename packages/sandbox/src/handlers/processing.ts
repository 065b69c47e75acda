/**
 * Asynchronous work: reports, feeds and queries are queued, processed and finished. No timer runs: the state follows
 * from the time.
 */

/** Work and its outcome. */
export interface Work {
  readonly created: number
  /** Milliseconds from creation to end. */
  readonly duration: number
  /** Known when the work ends. */
  outcome: "DONE" | "FATAL" | "CANCELLED"
  /** When the caller cancelled it. */
  cancelled: number | undefined
}

/** The states of work. */
type ProcessingStatus = "IN_QUEUE" | "IN_PROGRESS" | "DONE" | "FATAL" | "CANCELLED"

/** When processing starts. */
const startOf = (work: Work): number => work.created + Math.round(work.duration / 3)

/** When processing ends. */
export const endOf = (work: Work): number => work.cancelled ?? work.created + work.duration

/** The state of work at a time. */
export const statusAt = (work: Work, now: number): ProcessingStatus => {
  if (work.cancelled !== undefined && work.cancelled <= now) return "CANCELLED"
  return now < startOf(work) ? "IN_QUEUE" : now < endOf(work) ? "IN_PROGRESS" : work.outcome
}

/** The fields of the processing status. */
export const progress = (work: Work, now: number, iso: (time: number) => string) => {
  const status = statusAt(work, now)
  return {
    processingStatus: status,
    ...(status === "IN_QUEUE" || work.cancelled !== undefined
      ? undefined
      : { processingStartTime: iso(startOf(work)) }),
    ...(status === "IN_QUEUE" || status === "IN_PROGRESS" ? undefined : { processingEndTime: iso(endOf(work)) })
  }
}
