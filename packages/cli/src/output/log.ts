/** What the client logs, in the form of this run: a dim line for people, a line of JSON where errors are JSON. */
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Logger from "effect/Logger"
import { Host } from "../host.ts"
import { paint } from "./colors.ts"
import { Presentation } from "./presentation.ts"
import { oneLine, safeJson } from "./sanitize.ts"
import * as StatusLine from "./statusLine.ts"

const wordsOf = (message: unknown): string =>
  Array.isArray(message)
    ? message.map(wordsOf).join(" ")
    : typeof message === "string"
    ? message
    : message instanceof Error
    ? message.message
    : JSON.stringify(message)

const layerOf = (isNeeded: boolean): Layer.Layer<never, never, Presentation> =>
  Layer.unwrap(
    Effect.gen(function*() {
      const { agent, colors, jsonErrors, quiet, verbose } = yield* Presentation
      const { stderr } = yield* Host
      return Logger.layer([
        Logger.make<unknown, void>(({ cause, logLevel, message }) => {
          if (!isNeeded && !verbose && (quiet || agent)) return
          const reason = Cause.hasFails(cause) || Cause.hasDies(cause) ? `: ${Cause.pretty(cause)}` : ""
          const level = logLevel.toLowerCase()
          const text = oneLine(wordsOf(message) + reason)
          StatusLine.replace(
            stderr,
            jsonErrors
              ? safeJson({ log: { level, message: text } })
              : paint("dim", `${level === "warn" ? "note" : level}: ${text}`, colors.stderr)
          )
        })
      ])
    })
  )

/**
 * Without `--verbose`, `--quiet` and `--agent` hide log lines: what a program must know of them is in its result. A line of
 * JSON is `{ "log": { "level", "message" } }`.
 */
export const layer: Layer.Layer<never, never, Presentation> = layerOf(false)

/** Hides none, for what the result does not say. */
export const needed: Layer.Layer<never, never, Presentation> = layerOf(true)
