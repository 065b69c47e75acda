/** Runs a Data Kiosk query, and writes its rows. */
import * as DataKiosk from "effect-sp-api/workflows/DataKiosk"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { realpath } from "node:fs/promises"
import * as Client from "../../client/client.ts"
import { Failure, usage } from "../../output/failure.ts"
import * as Print from "../../output/print.ts"
import { Progress } from "../../output/progress.ts"
import { offerToResume, resumeWith } from "../../output/resume.ts"
import { quoted } from "../../output/shell.ts"
import { counting, type Reading, waitingFor, watched } from "../jobs/downloads.ts"
import { Differences } from "../jobs/remarks.ts"
import * as RowOutput from "../jobs/rowOutput.ts"
import { duration, resumedId, textOf } from "../jobs/values.ts"
import type { Values } from "./flags.ts"

/** Mistakes of the language are found here, with their line; Amazon would take minutes to refuse them. */
const checked = Effect.fnUntraced(function*(file: string) {
  const query = yield* textOf(file)
  if (query.trim() === "") return yield* usage(`${file === "-" ? "stdin" : file} holds no query`)
  const { GraphQLError, parse } = yield* Effect.promise(() => import("graphql"))
  const document = yield* Effect.try({
    try: () => parse(query),
    catch: (error) => {
      const { column, line } = error instanceof GraphQLError ? error.locations?.[0] ?? {} : {}
      const place = line === undefined ? "" : `, line ${line}, column ${column}`
      return new Failure({
        kind: "usage",
        message: `${file}${place}: ${error instanceof Error ? error.message : "no query"}`
      })
    }
  })
  // Amazon takes a single query, and no variables.
  const operations = document.definitions.filter((definition) => definition.kind === "OperationDefinition")
  const [operation] = operations
  const problem = operations.length !== 1
    ? `it has ${operations.length} operations`
    : operation!.operation !== "query"
    ? `it is a ${operation!.operation}`
    : (operation!.variableDefinitions ?? []).length > 0
    ? "it has variables"
    : undefined
  if (problem !== undefined) {
    return yield* usage(`${file}: ${problem}`, "Data Kiosk takes one query, with its values written out")
  }
  return query
})

/** A result must not replace the query that it is of. */
const checkOut = (file: string, out: string | undefined) =>
  Effect.flatMap(
    Effect.promise(() => Promise.all([file, out ?? "-"].map((path) => realpath(path).catch(() => undefined)))),
    ([query, rows]) =>
      query !== undefined && query === rows ? usage(`--out: ${out} is the file of the query`) : Effect.void
  )

/** What goes on with a query whose id is known. */
const againOf = (first: string, { format, out, timeout }: Values): string => {
  const flags = [["out", out], ["format", format], ["timeout", timeout]] as const
  return [
    `spapi kiosk --resume ${quoted(first)}`,
    ...flags.flatMap(([flag, value]) => Option.isSome(value) ? [`--${flag} ${quoted(value.value)}`] : [])
  ].join(" ")
}

/** Runs the command. */
export const run = Effect.fnUntraced(function*(values: Values) {
  const output = yield* RowOutput.rowOutputOf(values)
  const resumed = yield* resumedId(values.resume)
  if (Option.isNone(values.file) && resumed === undefined) {
    return yield* usage("Which query?", "like `spapi kiosk query.graphql`, or `spapi kiosk -` for stdin")
  }
  if (Option.isSome(values.file) && resumed !== undefined) {
    return yield* usage("--resume reads the rows of a query that was created", "leave the file out")
  }
  const timeout = yield* duration("timeout", values.timeout)
  const query = Option.isSome(values.file) ? yield* checked(values.file.value) : undefined
  if (Option.isSome(values.file)) {
    yield* checkOut(values.file.value, output.kind === "rows" ? output.out : undefined)
  }
  const { clear, update } = yield* Progress
  let first = resumed
  const remember = () => resumeWith(againOf(first!, values))
  if (first !== undefined) yield* remember()
  const options = {
    timeout,
    onStatus: (status: unknown) => update({ doing: waitingFor("the query", status) }),
    // A result has pages, each a query of its own; the first leads to all of them.
    onRequested: ({ page, queryId }: DataKiosk.Requested) =>
      Effect.suspend(() => {
        first ??= queryId
        return Effect.andThen(remember(), update({ doing: `page ${page + 1} is requested, as query ${queryId}` }))
      })
  }
  const reading: Reading = { rows: 0 }
  const rows = first === undefined ? DataKiosk.rows(query!, options) : DataKiosk.resume(first, options)
  const differences = new Differences()
  const write = RowOutput.write(counting(rows, reading), output, { differences })
  const written = yield* watched(differences.collecting(write), reading, "the rows").pipe(
    Effect.tapError((error) =>
      first === undefined || DataKiosk.isDataKioskError(error) && error.reason._tag !== "QueryPending"
        ? Effect.void
        : offerToResume(againOf(first!, values))
    ),
    Effect.provide(Client.layer)
  )
  yield* resumeWith(undefined)
  yield* clear
  if (written !== undefined) yield* Print.summary({ ...written, query: first })
})
