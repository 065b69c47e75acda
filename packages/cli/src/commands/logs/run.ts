/** Prints the requests of a sandbox. */
import * as Registry from "effect-sp-api/apis/Registry"
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import * as Sandbox from "../../client/sandbox.ts"
import type { Failure } from "../../output/failure.ts"
import { usage } from "../../output/failure.ts"
import { printer } from "../../output/lines.ts"
import { note } from "../../output/notes.ts"
import { dateForms, dateOf, durationOf } from "../../reference/dates.ts"
import { plain } from "../../reference/flagNames.ts"
import * as Operations from "../../reference/operations.ts"
import type { Values } from "./flags.ts"
import { lines, type Row, rowOf } from "./shown.ts"

/** What the log calls requests that are not calls of operations. */
const others = ["lwa", "lwa.token", "sts", "sts.AssumeRole", "document", "consent"]

const operationOf = (text: string): Effect.Effect<string, Failure> => {
  const wanted = plain(text)
  const other = others.find((name) => plain(name) === wanted)
  if (other !== undefined) return Effect.succeed(other)
  const section = Registry.sections.find(({ model, module }) => plain(model) === wanted || plain(module) === wanted)
  if (section !== undefined) return Effect.succeed(section.model)
  const place = Operations.place(text)
  return "summary" in place
    ? Effect.succeed(Operations.nameOf(place))
    : usage(`--operation: ${place.message}`, "name an operation, a section such as ordersV0, or lwa, sts, document")
}

/** A length of time goes by the clock of the sandbox, which may be another one. */
const sinceOf = Effect.fnUntraced(function*(text: string) {
  const ago = durationOf(text.trim().replace(/^-/, ""))
  if (ago !== undefined) return `${Duration.toMillis(ago)} millis`
  const date = dateOf(text, yield* Clock.currentTimeMillis)
  return date?.toISOString() ?? (yield* usage(`--since: ${text} is not a date`, `write ${dateForms}`))
})

const filtersOf = Effect.fnUntraced(function*({ operation, since, status }: Values) {
  if (Option.isSome(status) && !/^\s*(0|[1-5](\d\d|xx))(\s*,\s*(0|[1-5](\d\d|xx)))*\s*$/i.test(status.value)) {
    return yield* usage(`--status: ${status.value} is not a status`, "write 404, or 4xx,5xx")
  }
  return {
    ...(Option.isNone(operation) ? undefined : { operation: yield* operationOf(operation.value) }),
    ...(Option.isNone(since) ? undefined : { since: yield* sinceOf(since.value) }),
    ...(Option.isNone(status) ? undefined : { status: status.value.replace(/\s/g, "") })
  }
})

/** Runs the command. */
export const run = Effect.fnUntraced(function*(values: Values) {
  const { bodies, follow, limit } = values
  if (limit < 1 || limit > 10_000) return yield* usage(`--limit: ${limit} is not a number from 1 to 10000`)
  const filters = yield* filtersOf(values)
  const control = yield* Sandbox.connect(values.sandboxUrl)
  const print = yield* printer<Row>(lines)
  let count = 0
  const show = ({ requests }: { readonly [name: string]: unknown }) =>
    Effect.gen(function*() {
      const rows = (Array.isArray(requests) ? requests : []).flatMap(rowOf(bodies))
      if (bodies && count === 0 && rows.length > 0 && !rows.some((row) => "headers" in row)) {
        yield* note("The sandbox keeps no bodies: start it with --record-bodies.")
      }
      count += rows.length
      yield* Effect.forEach(rows, print, { discard: true })
    })
  const first = yield* control.get("requests", { ...filters, limit: String(limit) })
  yield* show(first)
  if (!follow) return count === 0 ? yield* note("No request matches.") : undefined
  // `since` is of what there was.
  const { since: _, ...lasting } = { since: "", ...filters }
  const begin = typeof first["next"] === "number" ? first["next"] : 0
  yield* Stream.runForEach(yield* Sandbox.follow(control, "requests", lasting, begin), show)
})
