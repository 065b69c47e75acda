/** Values of flags that several commands take. */
import * as Clock from "effect/Clock"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { readFile } from "node:fs/promises"
import { buffer } from "node:stream/consumers"
import { Host } from "../../host.ts"
import { Failure, usage } from "../../output/failure.ts"
import { fileFailure } from "../../output/files/fileFailure.ts"
import { oneLine } from "../../output/sanitize.ts"
import { dateForms, dateOf, durationOf } from "../../reference/dates.ts"

/** A date; undefined where the flag is absent. */
const date = (flag: string, text: Option.Option<string>) =>
  Effect.gen(function*() {
    if (Option.isNone(text)) return undefined
    return dateOf(text.value, yield* Clock.currentTimeMillis)
      ?? (yield* usage(`--${flag}: ${text.value} is not a date`, `write ${dateForms}`))
  })

/** The dates of `--from` and `--to`. Fails where the range lies in the future, or ends before it begins. */
export const dateRange = Effect.fnUntraced(function*(
  values: { readonly from: Option.Option<string>; readonly to: Option.Option<string> }
) {
  const from = yield* date("from", values.from)
  const to = yield* date("to", values.to)
  const now = yield* Clock.currentTimeMillis
  if (from !== undefined && from.getTime() > now) {
    return yield* usage(`--from: ${Option.getOrElse(values.from, () => "")} is in the future`, `write ${dateForms}`)
  }
  if (from !== undefined && to !== undefined && from > to) {
    return yield* usage(
      `--from ${from.toISOString()} is later than --to ${to.toISOString()}`,
      "exchange them; 30d is 30 days ago"
    )
  }
  return { from, to }
})

/** A length of time; undefined where the flag is absent. */
export const duration = (
  flag: string,
  text: Option.Option<string>
): Effect.Effect<Duration.Duration | undefined, Failure> =>
  Effect.suspend(() =>
    Option.isNone(text)
      ? Effect.undefined
      : durationOf(text.value) === undefined
      ? usage(`--${flag}: ${text.value} is not a length of time`, "write 30m, 1h or 2d")
      : Effect.succeed(durationOf(text.value))
  )

/** The id of `--resume`; undefined where the flag is absent. */
export const resumedId = (text: Option.Option<string>): Effect.Effect<string | undefined, Failure> => {
  const id = Option.getOrUndefined(text)?.trim()
  return id === ""
    ? usage("--resume: the id is empty", "write the id that Ctrl-C or the failure printed")
    : Effect.succeed(id)
}

/** The bytes of a file; of stdin for `-`. */
const bytesOf = (file: string): Effect.Effect<Buffer, Failure> =>
  Effect.flatMap(
    Host,
    ({ stdin }) =>
      Effect.tryPromise({ try: () => file === "-" ? buffer(stdin) : readFile(file), catch: fileFailure(file) })
  )

/** The content of a file as a string; of stdin for `-`. */
export const textOf = (file: string): Effect.Effect<string, Failure> =>
  Effect.map(bytesOf(file), (bytes) => bytes.toString("utf8").replace(/^\uFEFF/, ""))

/** The value of a file with JSON, which `name` names in messages. */
export const jsonOf = (name: string, text: string): Effect.Effect<unknown, Failure> =>
  Effect.try({
    try: () => JSON.parse(text) as unknown,
    catch: (error) =>
      new Failure({
        kind: "document",
        message: `${name} is not JSON: ${oneLine((error as SyntaxError).message)}`,
        advice: "write it as JSON: names and strings in double quotes, no comma after the last item"
      })
  })
