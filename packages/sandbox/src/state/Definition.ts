/**
 * Definitions of options, by the kind of their values.
 */
import * as Duration from "effect/Duration"
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"

/** The definition of an option whose values are `A`. */
export interface Definition<A> {
  readonly schema: Schema.Decoder<A>
  /** What a flag's text means; `file` is the path of a JSON file. */
  readonly text: "text" | "number" | "boolean" | "json" | "file"
  /** What values are allowed, in words; the schema's own words where it is absent. */
  readonly expected?: string
  /** The value in the help of the command. */
  readonly metavar: string
  readonly byDefault: A | undefined
  /** The default in words, where `byDefault` does not say it. */
  readonly shown?: string
  readonly description: string
  /** A second name of the flag, of one letter. */
  readonly letter?: string
  /** Of `layerServer` and the command only. */
  readonly server?: true
}

type More<A> =
  & Pick<Definition<A>, "byDefault" | "description">
  & Partial<Pick<Definition<A>, "shown" | "server" | "letter">>

/** A whole number within bounds. */
export const whole = (minimum: number, maximum: number, more: More<number>): Definition<number> => ({
  schema: Schema.Int.check(Schema.isBetween({ minimum, maximum })),
  text: "number",
  expected: `a whole number from ${minimum} to ${maximum}`,
  metavar: "number",
  ...more
})

/** One of some words. */
export const choice = <const A extends string>(values: ReadonlyArray<A>, more: More<A>): Definition<A> => ({
  schema: Schema.Literals(values),
  text: "text",
  expected: `one of ${values.join(", ")}`,
  metavar: values.join("|"),
  ...more
})

/** A string that is not empty. */
export const words = (metavar: string, more: More<string>): Definition<string> => ({
  schema: Schema.NonEmptyString,
  text: "text",
  expected: "a text",
  metavar,
  ...more
})

/** A flag without a value. */
export const toggle = (more: Omit<More<boolean>, "byDefault">): Definition<boolean> => ({
  schema: Schema.Boolean,
  text: "boolean",
  expected: "true or false",
  metavar: "",
  byDefault: false,
  ...more
})

const isDuration = (value: unknown): value is Duration.Input =>
  Option.exists(
    Duration.fromInput(value as Duration.Input),
    (duration) => Duration.isFinite(duration) && Duration.toMillis(duration) >= 0
  )

/** A duration, as a string or as a value of Effect. */
export const duration = (more: More<Duration.Input>): Definition<Duration.Input> => ({
  schema: Schema.declare(isDuration),
  text: "text",
  expected: `a duration such as "10 seconds"`,
  metavar: "duration",
  ...more
})

/** A number above 0. */
export const positive = Schema.Finite.check(Schema.isGreaterThan(0))
