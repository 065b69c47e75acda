/**
 * Reads the rows of a JSON document whose shape is known: from one of its arrays, or from all of them, element by
 * element. What differs from the shape is reported as drift, once for each place; the row is returned as it is.
 */
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { DriftCollector } from "../../../documents/internal/driftCollector.ts"
import { invalid } from "../../../documents/internal/failure.ts"
import type { MemberVisitor } from "../../../documents/internal/memberReader.ts"
import { MemberReader } from "../../../documents/internal/memberReader.ts"
import { transform, type Transformer } from "../../../documents/internal/transformer.ts"
import * as Json from "../../../documents/Json.ts"
import type { Checker } from "../../../operation/Checking.ts"
import { checker, ResponseChecking } from "../../../operation/Checking.ts"
import { force, type Shape } from "../../../operation/Shape.ts"
import type { SpApiError } from "../../../SpApiError.ts"
import type { JsonTable } from "../ReportColumns.ts"

type Mode = "tolerant" | "strict" | "off"

/** The fields of an object. */
const fieldsOf = (shape: Shape): { readonly [name: string]: Shape } => {
  const object = force(shape)
  return object.kind === "struct" ? object.fields : {}
}

const present = (shape: Shape | undefined): Shape | undefined => shape?.kind === "optional" ? shape.shape : shape

/** The shape of the elements of an array. */
const elementOf = (document: Shape, section: string): Shape => {
  const array = present(fieldsOf(document)[section])
  const list = array === undefined ? undefined : force(array)
  return list?.kind === "array" ? list.item : { kind: "unknown" }
}

/** The shape of a document without its arrays of rows. */
const headOf = ({ document, sections }: JsonTable): Shape => ({
  kind: "struct",
  fields: Object.fromEntries(Object.entries(fieldsOf(document)).filter(([name]) => !sections.includes(name)))
})

/** A name from a document, as part of a message. */
const named = (name: string): string => JSON.stringify(name.slice(0, 80))

/** Checks values against shapes, and collects what differs. */
class Checks {
  private readonly drift: DriftCollector
  private readonly mode: Mode

  constructor(operation: string, mode: Mode) {
    this.drift = new DriftCollector(operation)
    this.mode = mode
  }

  /** Reports what a checker does not match; returns it as a problem where checks are strict. */
  check(check: Checker, value: unknown, place: string): string | undefined {
    if (this.mode === "off" || check.matches(value)) return undefined
    const mismatches = check.mismatches(value)
    for (const { path, problem } of mismatches) this.add(path === "" ? place : `${place}${dot(place, path)}`, problem)
    const [first] = mismatches
    return this.mode === "strict" && first !== undefined
      ? `${place}${dot(place, first.path)} is ${first.problem}`
      : undefined
  }

  add(place: string, problem: string): void {
    if (this.mode !== "off") this.drift.add(place, problem)
  }

  take(): Effect.Effect<void> | undefined {
    return this.drift.take()
  }
}

const dot = (place: string, path: string): string =>
  path === "" || path.startsWith("[") || place === "" ? path : `.${path}`

/** What a reader of rows needs to know. */
export interface Options {
  readonly operation: string
  /** Several tables: the document is one of them. */
  readonly tables: ReadonlyArray<JsonTable>
  /** The array that is read; `*` for all of them, with their names; absent for the one that the tables name. */
  readonly section: string | undefined
}

/** Reads the arrays. */
class Rows implements MemberVisitor<unknown> {
  private readonly checks: Checks
  private readonly tables: ReadonlyArray<JsonTable>
  private readonly section: string | undefined
  private readonly checkers = new Map<string, Checker>()
  private readonly known: ReadonlySet<string>
  private readonly head: { [name: string]: unknown } = {}
  private readonly found = new Set<string>()
  private readonly others = new Set<string>()

  constructor({ section, tables }: Options, checks: Checks) {
    this.checks = checks
    this.tables = tables
    this.section = section
    this.known = new Set(tables.flatMap(({ sections }) => sections))
    for (const { document, sections } of tables) {
      for (const name of sections) this.checkers.set(name, checker(elementOf(document, name)))
    }
  }

  reads(name: string): boolean {
    const isRead = this.section === undefined ? this.known.has(name) : this.section === "*" || this.section === name
    if (isRead) this.see(name)
    return isRead
  }

  private see(name: string): void {
    this.found.add(name)
    if (!this.known.has(name)) this.checks.add(`the array ${named(name)}`, "not known")
  }

  element(name: string, value: unknown, out: Array<unknown>): string | undefined {
    const check = this.checkers.get(name)
    const problem = check === undefined ? undefined : this.checks.check(check, value, `${name}[]`)
    if (problem !== undefined) return problem
    out.push(this.section === "*" ? { section: name, row: value } : value)
    return undefined
  }

  member(name: string, value: unknown, isArray: boolean): void {
    if (isArray) {
      this.others.add(name)
      if (!this.known.has(name)) {
        this.checks.add(`the array ${named(name)}`, "not known, and not read: set { pointer } to read it")
      }
    } else if (this.known.has(name) && value === null) {
      this.found.add(name)
      this.checks.add(name, "null, not an array")
    } else this.head[name] = value
  }

  end(isBlank: boolean): string | undefined {
    if (isBlank) return undefined
    const expected = this.section === undefined || this.section === "*" ? [...this.known] : [this.section]
    if (!expected.some((name) => this.found.has(name))) {
      const others = [...this.others].slice(0, 5).map(named)
      return `it has no array ${expected.map(named).join(" or ")}${
        others.length === 0 ? "" : `, but ${others.join(", ")}`
      }: set { pointer } to the JSON Pointer of the rows`
    }
    const table = this.tables.find(({ sections }) => sections.some((name) => this.found.has(name))) ?? this.tables[0]!
    if (this.section === "*") {
      for (const name of table.sections) if (!this.found.has(name)) this.checks.add(name, "missing")
    }
    return this.checks.check(checker(headOf(table)), this.head, "")
  }
}

class Reader implements Transformer<string, unknown> {
  private readonly reader: MemberReader<unknown>
  private readonly checks: Checks

  constructor(options: Options, mode: Mode, limit: number) {
    this.checks = new Checks(options.operation, mode)
    this.reader = new MemberReader(new Rows(options, this.checks), limit)
  }

  push(piece: string, out: Array<unknown>): string | undefined {
    return this.reader.push(piece, out)
  }

  end(out: Array<unknown>, whole: boolean): string | undefined {
    return this.reader.end(out, whole)
  }

  report(): Effect.Effect<void> | undefined {
    return this.checks.take()
  }
}

/** The rows. */
export const rows = <E, R>(
  text: Stream.Stream<string, E, R>,
  options: Options
): Stream.Stream<unknown, E | SpApiError, R> =>
  Stream.unwrap(Effect.map(
    ResponseChecking,
    (mode) => transform(text, options.operation, ({ collected }) => new Reader(options, mode, collected))
  ))

/** The whole document as one row, checked. */
export const whole = <E, R>(
  text: Stream.Stream<string, E, R>,
  { operation, tables }: Omit<Options, "section">
): Stream.Stream<unknown, E | SpApiError, R> =>
  Stream.unwrap(Effect.map(ResponseChecking, (mode) => {
    const names = tables.flatMap(({ sections }) => sections)
    return Stream.mapEffect(Json.whole(text, { operation, lists: names.map((name) => `/${name}`) }), (document) => {
      const checks = new Checks(operation, mode)
      const match = tables.find(({ sections }) =>
        typeof document === "object" && document !== null && sections.some((name) => Object.hasOwn(document, name))
      ) ?? tables[0]!
      const problem = checks.check(checker(match.document), document, "")
      const report = checks.take() ?? Effect.void
      return Effect.andThen(report, problem === undefined ? Effect.succeed(document) : invalid(operation, problem))
    })
  }))
