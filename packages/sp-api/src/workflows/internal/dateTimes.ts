/** Date-times of inputs, compared with those of responses. */
import { toDate } from "../../operation/internal/iso8601.ts"
import type { DateTimeInput } from "../../operation/Operation.ts"

/** Epoch milliseconds; NaN for what is not a date-time. */
export const toEpochMillis = (input: DateTimeInput): number =>
  typeof input === "string" ? Date.parse(input) : toDate(input)?.getTime() ?? NaN
