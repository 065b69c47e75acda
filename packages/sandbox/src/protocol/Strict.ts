/**
 * Reads values by a schema, strictly: a key that the schema does not have is a problem, and the nearest known one is
 * named.
 */
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as SchemaIssue from "effect/SchemaIssue"

/** A value that the sandbox does not accept; the message names its place. */
export class Unacceptable extends Error {
  override readonly name = "Unacceptable"
}

/** A part of a value that is not as its schema says. */
export interface Problem {
  /** `orders[0].lines[1].sku`; empty for the whole value. */
  readonly path: string
  /** Without the path, such as `must be a string`. */
  readonly message: string
}

const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1]
    for (let j = 0; j < b.length; j++) {
      next.push(Math.min(row[j + 1]! + 1, next[j]! + 1, row[j]! + (a[i] === b[j] ? 0 : 1)))
    }
    row = next
  }
  return row[b.length]!
}

/** The known name that is nearest to another; undefined where none is similar. */
export const nearest = (name: string, known: Iterable<string>): string | undefined => {
  let best: string | undefined
  let least = Math.max(2, Math.floor(name.length / 3)) + 1
  for (const candidate of known) {
    // The length alone says how far two names are apart at least.
    if (Math.abs(candidate.length - name.length) >= least) continue
    const steps = distance(name.toLowerCase(), candidate.toLowerCase())
    if (steps < least) [best, least] = [candidate, steps]
  }
  return best
}

/** `does not exist`, with the nearest of the known names, or all of them where they are few. */
export const unknownName = (name: string, known: ReadonlyArray<string>): string => {
  const near = nearest(name, known)
  return near !== undefined
    ? `does not exist. Did you mean ${near}?`
    : known.length === 0
    ? "does not exist; no keys are known here."
    : known.length <= 30
    ? `does not exist. Known: ${known.join(", ")}.`
    : "does not exist."
}

const pathOf = (keys: ReadonlyArray<unknown>): string =>
  keys.map((key, index) => typeof key === "number" ? `[${key}]` : index === 0 ? String(key) : `.${String(key)}`).join(
    ""
  )

type Key = PropertyKey | { readonly key: PropertyKey }

const unexpected = (issue: SchemaIssue.Issue, path: ReadonlyArray<PropertyKey>, into: Array<Problem>): void => {
  switch (issue._tag) {
    case "Pointer":
      return unexpected(issue.issue, [...path, ...issue.path], into)
    case "Composite":
    case "AnyOf":
      for (const inner of issue.issues) unexpected(inner, path, into)
      return
    case "UnexpectedKey": {
      const known = issue.ast._tag === "Objects" ? issue.ast.propertySignatures.map(({ name }) => String(name)) : []
      into.push({ path: pathOf(path), message: unknownName(String(path.at(-1) ?? ""), known) })
    }
  }
}

const leaf: SchemaIssue.LeafHook = (issue) =>
  issue._tag === "UnexpectedKey" ? "" : issue._tag === "MissingKey" ? "is missing" : SchemaIssue.defaultLeafHook(issue)

const format = SchemaIssue.makeFormatterStandardSchemaV1({ leafHook: leaf })

const problemsOf = (issue: SchemaIssue.Issue): ReadonlyArray<Problem> => {
  const problems: Array<Problem> = []
  unexpected(issue, [], problems)
  for (const { message, path = [] } of format(issue).issues) {
    if (message === "") continue
    const keys = (path as ReadonlyArray<Key>).map((key) => typeof key === "object" ? key.key : key)
    problems.push({ path: pathOf(keys), message: message.replace(/^Expected /, "must be ") })
  }
  return problems
}

/** The value that a schema reads from another, or what is wrong with it. */
export const decode = <A>(schema: Schema.Decoder<A>, value: unknown): Result.Result<A, ReadonlyArray<Problem>> =>
  Result.mapError(
    Schema.decodeUnknownResult(schema, { onExcessProperty: "error", errors: "all" })(value),
    ({ issue }) => problemsOf(issue)
  )

const most = 5

/** The problems of a value in sentences; `whole` is the name of the value. */
export const explain = (problems: ReadonlyArray<Problem>, whole: string): string => {
  const sentences = problems.slice(0, most).map(({ message, path }) =>
    `${path === "" ? whole : path} ${message}${/[.?]$/.test(message) ? "" : "."}`
  )
  if (problems.length > most) sentences.push(`There are ${problems.length - most} more problems.`)
  return sentences.join(" ")
}

/** The value that a schema reads from another. Throws `Unacceptable` with all problems. */
export const read = <A>(schema: Schema.Decoder<A>, value: unknown, whole: string): A => {
  const result = decode(schema, value)
  if (Result.isFailure(result)) throw new Unacceptable(explain(result.failure, whole))
  return result.success
}

/** The path of a part of a part: `orders[0]` and `lines[1].sku` are `orders[0].lines[1].sku`. */
export const join = (outer: string, inner: string): string =>
  inner === "" || inner.startsWith("[") || outer === "" ? outer + inner : `${outer}.${inner}`
