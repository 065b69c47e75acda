/** Remarks on stderr: not part of the result, silent with `--quiet` and `--agent`. */
import * as Effect from "effect/Effect"
import { Host } from "../host.ts"
import { paint } from "./colors.ts"
import { Presentation } from "./presentation.ts"
import { linesOf, oneLine, safeJson } from "./sanitize.ts"
import * as StatusLine from "./statusLine.ts"

const print = (text: string): Effect.Effect<void> => Effect.map(Host, ({ stderr }) => StatusLine.replace(stderr, text))

/** A remark for people. */
export const note = (text: string): Effect.Effect<void, never, Presentation> =>
  Effect.flatMap(
    Presentation,
    ({ agent, colors, quiet }) => quiet || agent ? Effect.void : print(paint("dim", linesOf(text), colors.stderr))
  )

/** A remark that only `--verbose` shows; a line of JSON where errors are JSON too. */
export const detail = (
  text: string,
  json: Readonly<Record<string, unknown>>
): Effect.Effect<void, never, Presentation> =>
  Effect.flatMap(Presentation, ({ colors, jsonErrors, verbose }) =>
    !verbose
      ? Effect.void
      : print(jsonErrors ? safeJson(json) : paint("dim", oneLine(text), colors.stderr)))

/** What a person or a program has to act upon for the command to go on; shown with every flag, as JSON with `--agent`. */
export const request = (
  text: string,
  json: Readonly<Record<string, unknown>>
): Effect.Effect<void, never, Presentation> =>
  Effect.flatMap(Presentation, ({ jsonErrors }) => print(jsonErrors ? safeJson(json) : linesOf(text)))
