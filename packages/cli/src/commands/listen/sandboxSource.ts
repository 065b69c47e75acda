/** The notifications of a local sandbox, from now on. It may end and start again meanwhile. */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { isObject } from "effect/Predicate"
import * as Stream from "effect/Stream"
import * as Sandbox from "../../client/sandbox.ts"
import type { Failure } from "../../output/failure.ts"
import type { Presentation } from "../../output/presentation.ts"
import type { Source } from "./source.ts"

const bodyOf = (notification: unknown): ReadonlyArray<string> =>
  isObject(notification) && "body" in notification ? [JSON.stringify(notification.body)] : []

/** The sandbox of a run. */
export const make = Effect.fnUntraced(function*(url: Option.Option<string>, attempts: number) {
  const control = yield* Sandbox.connect(url)
  const pages = yield* Sandbox.follow(control, "notifications")
  const source: Source<Failure, Presentation> = {
    name: `the sandbox ${control.url}`,
    attempts,
    keeps: false,
    notifications: Stream.flatMap(pages, ({ notifications }) =>
      Stream.fromIterable(
        (Array.isArray(notifications) ? notifications : []).flatMap(bodyOf).map((body) => ({
          body,
          messageId: undefined,
          delivery: 1,
          acknowledge: Effect.void
        }))
      ))
  }
  return source
})
