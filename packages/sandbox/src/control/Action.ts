/**
 * Actions of the HTTP API: each has a schema for its body, which is read strictly, and what it does.
 */
import type { RegionId } from "effect-sp-api/Region"
import * as Duration from "effect/Duration"
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import type { Entry } from "../protocol/Operations.ts"
import * as Strict from "../protocol/Strict.ts"
import type { State } from "../state/State.ts"

/** What an action works on. */
export interface Context {
  readonly state: State
  /** The state at any later time: a reset replaces it. */
  readonly current: () => State
  /** Epoch milliseconds of the program's clock. */
  readonly real: number
  readonly entries: ReadonlyArray<Entry>
  /** The region of the printed credentials. */
  readonly region: RegionId
  /** Replaces the state by a new one. */
  readonly reset: () => void
}

/** An action; returns the JSON of its response or an effect with it, or throws `Unacceptable`. */
export type Action = (context: Context, body: unknown) => unknown

/** Actions by path. */
export type Actions = Readonly<Record<string, Action>>

/** An action whose body has these fields and no others. */
export const make = <const Fields extends Schema.Struct.Fields>(
  fields: Fields,
  run: (context: Context, body: Schema.Struct<Fields>["Type"]) => unknown
): Action => {
  const schema = Schema.Struct(fields) as unknown as Schema.Decoder<Schema.Struct<Fields>["Type"]>
  const names = Object.keys(fields)
  return (context, body) => {
    const [extra] = typeof body === "object" && body !== null && names.length === 0 ? Object.keys(body) : []
    // A struct without fields would accept any value.
    if (extra !== undefined) throw new Strict.Unacceptable(`${extra} does not exist; the action takes no keys.`)
    return run(context, Strict.read(schema, body, "The body"))
  }
}

const isDuration = (value: unknown): value is string | number =>
  (typeof value === "string" || typeof value === "number") &&
  Option.exists(Duration.fromInput(value as Duration.Input), Duration.isFinite)

/** A duration such as `10 seconds`, or milliseconds. */
export const duration = Schema.declare(isDuration, { expected: `a duration such as "10 seconds"` })

/** Milliseconds of a checked duration. */
export const millis = (value: string | number): number =>
  Duration.toMillis(Duration.fromInputUnsafe(value as Duration.Input))

const regions: ReadonlyArray<RegionId> = ["na", "eu", "fe"]

/** A region. */
export const region = Schema.Literals(regions)

/** Fields that may be absent. */
export const optional: typeof Schema.optionalKey = Schema.optionalKey
