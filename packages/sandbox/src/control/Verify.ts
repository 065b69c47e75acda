/**
 * Verifies how often requests were received, and says which one came nearest where the number is another.
 */
import * as Data from "effect/Data"
import type { Expected } from "../protocol/Matching.ts"
import { differences } from "../protocol/Matching.ts"
import { Unacceptable } from "../protocol/Strict.ts"
import * as Targets from "../protocol/Targets.ts"
import type { RequestRecord } from "../state/RequestLog.ts"
import type { State } from "../state/State.ts"
import * as Sellers from "./Sellers.ts"

/** Requests that must have been received; without a number, at least one. */
export interface Expectation extends Expected {
  /** `ordersV0.getOrders`, `lwa.token`, `sts.AssumeRole` or `document`. */
  readonly operation: string
  readonly status?: number | undefined
  readonly exactly?: number | undefined
  readonly atLeast?: number | undefined
  readonly atMost?: number | undefined
  readonly never?: boolean | undefined
}

/** The requests were not as expected; the message says what was received. */
export class VerificationFailed extends Data.TaggedError("VerificationFailed")<{
  readonly message: string
  /** How many requests matched. */
  readonly matched: number
}> {}

const times = (count: number): string => count === 1 ? "once" : `${count} times`

const boundsOf = ({ atLeast, atMost, exactly, never }: Expectation) =>
  never === true
    ? { low: 0, high: 0, words: "never" }
    : exactly !== undefined
    ? { low: exactly, high: exactly, words: `exactly ${times(exactly)}` }
    : {
      low: atLeast ?? (atMost === undefined ? 1 : 0),
      high: atMost ?? Number.POSITIVE_INFINITY,
      words: [
        ...(atLeast === undefined && atMost !== undefined ? [] : [`at least ${times(atLeast ?? 1)}`]),
        ...(atMost === undefined ? [] : [`at most ${times(atMost)}`])
      ].join(" and ")
    }

const differencesOf = (expectation: Expectation, record: RequestRecord): ReadonlyArray<string> => [
  ...(expectation.status === undefined || expectation.status === record.status
    ? []
    : [`status is ${record.status}, not ${expectation.status}`]),
  ...differences(expectation, { sellerId: record.sellerId, parameters: record.parameters ?? {}, body: record.body })
]

const received = (records: ReadonlyArray<RequestRecord>): string => {
  const counts = Object.entries(Object.groupBy(records, ({ operation }) => operation))
  return counts.length === 0
    ? "No request was received."
    : `Received: ${counts.map(([name, of]) => `${name} ${times(of!.length)}`).join(", ")}.`
}

/** The number of requests that match. Throws `Unacceptable`, or returns why the number is not the expected one. */
export const verify = (state: State, expectation: Expectation): number | VerificationFailed => {
  const { body, operation, parameters, sellerId } = expectation
  if (sellerId !== undefined) Sellers.byId(state, sellerId)
  if (!["lwa.token", "sts.AssumeRole", "document"].includes(operation)) Targets.checkOperation(operation)
  if ((body !== undefined || parameters !== undefined) && !state.settings.recordBodies) {
    throw new Unacceptable("Parameters and bodies are not recorded. Set the option recordBodies (--record-bodies).")
  }
  const all = state.log.all()
  const candidates = all
    .filter((record) => record.operation === operation)
    .map((record) => ({ record, wrong: differencesOf(expectation, record) }))
  const matched = candidates.filter(({ wrong }) => wrong.length === 0).length
  const { high, low, words } = boundsOf(expectation)
  if (matched >= low && matched <= high) return matched
  const [nearest] = candidates.filter(({ wrong }) => wrong.length > 0).sort((a, b) => a.wrong.length - b.wrong.length)
  const sentences = [`${operation} was expected ${words}, and matched ${matched === 0 ? "never" : times(matched)}.`]
  if (matched < low) {
    sentences.push(
      nearest === undefined
        ? received(all)
        : `The nearest of ${candidates.length} requests, ${nearest.record.requestId}: ${nearest.wrong.join("; ")}.`
    )
  }
  return new VerificationFailed({ message: sentences.join(" "), matched })
}
