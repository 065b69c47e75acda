/** The fields and messages that the failures of reports, feeds and queries share. */
import * as Duration from "effect/Duration"
import { printable } from "../../wire/redaction.ts"

/** The fields of a job that Amazon could not finish. */
export interface JobFailed {
  /** What Amazon wrote about the failure, up to 8,192 characters; absent where it wrote nothing that can be read. */
  readonly explanation: string | undefined
}

/** The fields of a job that did not end within the timeout. */
export interface JobPending {
  /** The last known status; absent where no poll succeeded. */
  readonly processingStatus: string | undefined
  /** The timeout of the wait. */
  readonly after: Duration.Duration
}

/** `Amazon could not create the report: <explanation>`; with a hint where Amazon does not explain it. */
export const failedMessage = (failure: string, { explanation }: JobFailed, hint = ""): string =>
  printable(
    explanation === undefined
      ? `${failure} and does not say why${hint}`
      : `${failure}: ${explanation.slice(0, 500)}`
  )

/** `The report was still IN_QUEUE after 6h; wait for it again with Reports.resume and its id`. */
export const pendingMessage = (job: string, { after, processingStatus }: JobPending, resume: string): string =>
  printable(
    `The ${job} was still ${processingStatus ?? "in an unknown status"} after ${Duration.format(after)}; `
      + `wait for it again with ${resume} and its id`
  )
