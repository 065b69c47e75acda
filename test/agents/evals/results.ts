/** The results of measurements, in `results.json`. */
import { Schema } from "effect"
import { readFileSync, writeFileSync } from "node:fs"
import { tasks } from "./tasks/index.ts"

const file = new URL("./results.json", import.meta.url)

/** What came of one project that an agent got. */
export const Result = Schema.Struct({
  task: Schema.Literals(tasks.map(({ name }) => name)),
  pass: Schema.Boolean,
  /** How often the check was run until it passed, or until the agent stopped. */
  tries: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 100 })),
  /** From the task to the last check. */
  minutes: Schema.Finite.check(Schema.isBetween({ minimum: 0, maximum: 1000 })),
  date: Schema.String.check(Schema.isPattern(/^\d{4}-\d\d-\d\d$/)),
  /** The version of effect-sp-api. */
  version: Schema.String.check(Schema.isPattern(/^\d+\.\d+\.\d+/))
})

export type Result = typeof Result.Type

const decode = Schema.decodeUnknownSync(Schema.Array(Result), { onExcessProperty: "error" })

/** All results. Throws where the file holds something else. */
export const read = (): ReadonlyArray<Result> => decode(JSON.parse(readFileSync(file, "utf8")))

/** The results with one more. Throws where it is not one. */
export const add = (results: ReadonlyArray<Result>, result: unknown): ReadonlyArray<Result> =>
  decode([...results, result])

/** Appends a result to the file. */
export const record = (result: unknown): void => {
  const lines = add(read(), result).map((one) =>
    `  { ${Object.entries(one).map(([name, value]) => `"${name}": ${JSON.stringify(value)}`).join(", ")} }`
  )
  writeFileSync(file, `[\n${lines.join(",\n")}\n]\n`)
}
