/**
 * Checks inputs and answers against their schemas.
 *
 * Amazon's real answers, and some of its published examples, do not match its own models. So an answer that does not match is still
 * given to the caller, whole; the mismatch is reported as *drift*. Schemas are compiled to plain functions on first use where the
 * platform allows it, so checking costs little more than parsing.
 */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import type * as SchemaIssue from "effect/SchemaIssue"
import * as SchemaParser from "effect/SchemaParser"
import * as SchemaJITCompiler from "effect/schema/SchemaJITCompiler"
import { lean } from "./Lean.ts"

/**
 * What to do with an answer that does not match its schema: give it and report (`tolerant`), fail with `ResponseInvalid` (`strict`), or
 * not look at all (`off`).
 */
export const ResponseChecking: Context.Reference<"tolerant" | "strict" | "off"> = Context.Reference<
  "tolerant" | "strict" | "off"
>("effect-sp-api/operation/ResponseChecking", { defaultValue: () => "tolerant" as const })

/**
 * What to do with a body that does not match its schema. `tolerant` refuses values of a wrong type, but sends a body that lacks
 * something: what Amazon requires changes more often than its models do. `strict` refuses both, `off` neither.
 */
export const RequestChecking: Context.Reference<"tolerant" | "strict" | "off"> = Context.Reference<
  "tolerant" | "strict" | "off"
>("effect-sp-api/operation/RequestChecking", { defaultValue: () => "tolerant" as const })

/**
 * Whether an input that names a marketplace of another region than the client's is refused (`strict`) or sent as it is (`off`).
 */
export const RegionChecking: Context.Reference<"strict" | "off"> = Context.Reference<"strict" | "off">(
  "effect-sp-api/operation/RegionChecking",
  { defaultValue: () => "strict" as const }
)

/** One place where a value does not match its schema. Holds no value. */
export interface Mismatch {
  /** `payload.Orders[].OrderTotal.Amount` */
  readonly path: string
  /** `missing`, or what was expected. */
  readonly problem: string
  readonly missing: boolean
}

/** An answer that did not match. */
export interface Drift {
  /** The operation's name. */
  readonly operation: string
  readonly requestId: string | undefined
  readonly mismatches: ReadonlyArray<Mismatch>
}

/** Called with every answer that did not match; for alerts of one's own. Does nothing by default. */
export const DriftHook: Context.Reference<((drift: Drift) => Effect.Effect<void>) | undefined> = Context.Reference<
  ((drift: Drift) => Effect.Effect<void>) | undefined
>("effect-sp-api/operation/DriftHook", { defaultValue: () => undefined })

/** Tells whether a value matches, and where it does not. */
export interface Checker {
  readonly matches: (value: unknown) => boolean
  readonly mismatches: (value: unknown) => ReadonlyArray<Mismatch>
}

/** A checker of answers, compiled on first use. It takes for granted that a value comes from a JSON text. */
export const answerChecker = (schema: Schema.Top): Checker => {
  const whole = checker(schema)
  const quick = lean(schema.ast)
  SchemaJITCompiler.enable(quick.ast)
  const isPlain = Schema.is(quick)
  return { ...whole, matches: (value) => isPlain(value) || whole.matches(value) }
}

/** A checker, compiled on first use. */
export const checker = (schema: Schema.Top): Checker => {
  SchemaJITCompiler.enable(schema.ast)
  const parse = SchemaParser.decodeUnknownResult(schema as Schema.Codec<unknown, unknown>, { errors: "all" })
  return {
    matches: Schema.is(schema as Schema.Codec<unknown, unknown>),
    mismatches: (value) => {
      const result = parse(value)
      if (Result.isSuccess(result)) return []
      const found = new Map<string, Mismatch>()
      collect(result.failure, "", found)
      return [...found.values()]
    }
  }
}

const collect = (issue: SchemaIssue.Issue, path: string, found: Map<string, Mismatch>): void => {
  switch (issue._tag) {
    case "Pointer": {
      let at = path
      for (const key of issue.path) {
        at = typeof key === "number" ? `${at}[]` : at === "" ? String(key) : `${at}.${String(key)}`
      }
      return collect(issue.issue, at, found)
    }
    case "Composite":
      for (const inner of issue.issues) collect(inner, path, found)
      return
    case "Filter":
    case "Encoding":
      return collect(issue.issue, path, found)
    case "AnyOf": {
      // Of the members of a union (most often: something or null) the one that got furthest tells most.
      const structural = issue.issues.filter((inner) => inner._tag === "Composite")
      for (const inner of structural.length > 0 ? structural : issue.issues) collect(inner, path, found)
      if (issue.issues.length === 0) {
        const [first] = issue.ast._tag === "Union" ? issue.ast.types : []
        add(found, { path, problem: `not ${article(first?._tag ?? "")}`, missing: false })
      }
      return
    }
    case "MissingKey":
      return add(found, { path, problem: "missing", missing: true })
    case "InvalidType":
      if (issue.ast._tag === "Null" || issue.ast._tag === "Undefined") return
      return add(found, { path, problem: `not ${article(issue.ast._tag)}`, missing: false })
    default:
      return add(found, { path, problem: "not as described", missing: false })
  }
}

const add = (found: Map<string, Mismatch>, mismatch: Mismatch): void => {
  found.set(`${mismatch.path} ${mismatch.problem}`, mismatch)
}

const article = (tag: string): string => {
  switch (tag) {
    case "String":
      return "a text"
    case "Number":
      return "a number"
    case "Boolean":
      return "true or false"
    case "Arrays":
      return "a list"
    case "Objects":
      return "an object"
    default:
      return "as described"
  }
}
