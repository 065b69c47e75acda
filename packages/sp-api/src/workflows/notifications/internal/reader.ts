/**
 * Reads notifications, and checks their payloads like responses.
 */
import * as Effect from "effect/Effect"
import type { Checker, Mismatch } from "../../../operation/Checking.ts"
import { checker, ResponseChecking } from "../../../operation/Checking.ts"
import { makeReport, summary } from "../../../operation/internal/drift.ts"
import type { AnyNotification, NotificationType, Parsed } from "./notification.ts"
import { complete, NotificationInvalid, parse } from "./notification.ts"
import { shapes } from "./payloads.ts"

const none: ReadonlyArray<Mismatch> = []

/**
 * A function that reads notifications: the body of an SQS message as a string, or an event of EventBridge as an object.
 *
 * `ResponseChecking` decides about a payload that differs from its schema. `tolerant`, the default, returns the whole
 * payload and reports the difference: in the log once for each place, in the metric `spapi.drift` and to `DriftHook`
 * every time. `strict` fails. `off` does not check.
 */
export const makeReader = (): (source: unknown) => Effect.Effect<AnyNotification, NotificationInvalid> => {
  const report = makeReport({ what: "the payload", id: "notification id" })
  const checkers = new Map<NotificationType, Checker>()

  const mismatchesOf = ({ payload, type }: Parsed): ReadonlyArray<Mismatch> => {
    if (type === undefined) return none
    let check = checkers.get(type)
    if (check === undefined) checkers.set(type, check = checker(shapes[type]))
    return check.matches(payload) ? none : check.mismatches(payload)
  }

  return (source) =>
    Effect.withFiber((fiber) => {
      const parsed = parse(source)
      if (parsed instanceof NotificationInvalid) return Effect.fail(parsed)
      const mode = fiber.getRef(ResponseChecking)
      const mismatches = mode === "off" ? none : mismatchesOf(parsed)
      if (mismatches.length === 0) return Effect.succeed(complete(parsed))
      if (mode === "strict") {
        const description = `the payload of ${parsed.type} differs from its schema: ${summary(mismatches)}`
        return Effect.fail(new NotificationInvalid({ description }))
      }
      const drift = { operation: `notifications.${parsed.type}`, requestId: parsed.envelope.id, mismatches }
      return Effect.as(report(drift, fiber), complete(parsed))
    })
}
