/** Finds operations by the names on the command line. */
import * as Registry from "effect-sp-api/apis/Registry"
import type { Operation, PagedOperation } from "effect-sp-api/operation/Operation"
import * as Data from "effect/Data"
import * as Effect from "effect/Effect"
import { distance } from "../output/distance.ts"
import { plain } from "./flagNames.ts"

/** An unknown operation, with the names that are similar. */
export class NoSuchOperation extends Data.TaggedError("NoSuchOperation")<{
  readonly name: string
  readonly similar: ReadonlyArray<string>
}> {
  override get message(): string {
    const hint = this.similar.length === 0 ? "see `spapi operations`" : `did you mean ${this.similar.join(", ")}?`
    return `Unknown operation ${this.name}: ${hint}`
  }
}

/** A name that several operations have. */
export class AmbiguousOperation extends Data.TaggedError("AmbiguousOperation")<{
  readonly name: string
  readonly choices: ReadonlyArray<string>
}> {
  override get message(): string {
    return `${this.name} is the name of ${this.choices.length} operations: ${this.choices.join(", ")}`
  }
}

/** An operation as the command line calls it. */
export type AnyOperation = Operation<unknown, unknown> & Partial<Pick<PagedOperation<unknown, unknown>, "pages">> & {
  readonly items?: PagedOperation<unknown, unknown>["pages"]
}

/** Where an operation is. */
export interface Place {
  readonly section: Registry.SectionSummary
  readonly summary: Registry.OperationSummary
}

const isOperation = (value: unknown): value is AnyOperation => typeof value === "function" && "spec" in value

/** Whether a call changes something, so that a person is asked before. The method does not decide. */
export const isWrite = ({ summary }: Pick<Place, "summary">): boolean => summary.writes === true

/** All operations. */
export const all: ReadonlyArray<Place> = Registry.sections.flatMap((section) =>
  section.operations.map((summary) => ({ section, summary }))
)

/** `ordersV0.getOrders` */
export const nameOf = ({ section, summary }: Place): string => `${section.model}.${summary.id}`

const names: ReadonlyArray<string> = all.map(nameOf)

/** Up to five names of operations whose id holds that of a name, or else differs by a few letters, nearest first. */
const similar = (name: string): ReadonlyArray<string> => {
  const typed = name.toLowerCase()
  const id = typed.slice(typed.lastIndexOf(".") + 1)
  if (id === "") return []
  const idOf = (known: string) => known.slice(known.lastIndexOf(".") + 1).toLowerCase()
  const holding = names.filter((known) => idOf(known).includes(id))
  const near = holding.length > 0
    ? holding
    : names.filter((known) => distance(idOf(known), id) <= Math.max(2, id.length / 5))
  return near.map((known) => ({ known, edits: distance(known.toLowerCase(), typed) }))
    .sort((a, b) => a.edits - b.edits)
    .slice(0, 5)
    .map(({ known }) => known)
}

/** How a section matches the first part of a name: whole, without its version, or by its beginning alone. */
const sectionMatches = (
  section: Registry.SectionSummary,
  typed: string
): "whole" | "unversioned" | "begun" | undefined => {
  const wanted = plain(typed)
  const known = [plain(section.model), plain(section.module)]
  if (known.includes(wanted)) return "whole"
  const begun = known.filter((name) => wanted !== "" && name.startsWith(wanted))
  return begun.length === 0
    ? undefined
    : begun.some((name) => /^(v?\d|api)/.test(name.slice(wanted.length)))
    ? "unversioned"
    : "begun"
}

/**
 * The operation of a name, in any case: `ordersV0.getOrders`, `OrdersV0.getOrders`; `orders.getOrders` and `getOrders`
 * where one operation alone has that name.
 */
export const place = (name: string): Place | NoSuchOperation | AmbiguousOperation => {
  const dot = name.lastIndexOf(".")
  const id = plain(name.slice(dot + 1))
  const having = all.filter(({ summary }) => plain(summary.id) === id)
  const matches = dot === -1
    ? having
    : ["whole", "unversioned", "begun"].map((how) =>
      having.filter(({ section }) => sectionMatches(section, name.slice(0, dot)) === how)
    ).find(({ length }) => length > 0) ?? []
  if (matches.length === 0) return new NoSuchOperation({ name, similar: similar(name) })
  return matches.length === 1 ? matches[0]! : new AmbiguousOperation({ name, choices: matches.map(nameOf) })
}

/** The place of the operation of a name; fails where no operation has it, or more than one. */
export const find = (name: string): Effect.Effect<Place, NoSuchOperation | AmbiguousOperation> =>
  Effect.suspend(() => {
    const found = place(name)
    return "summary" in found ? Effect.succeed(found) : Effect.fail(found)
  })

/** Loads an operation. */
export const load = ({ section, summary }: Place): Effect.Effect<AnyOperation> =>
  Effect.map(Effect.promise(section.load), (module) => {
    const operation = module[summary.id]
    if (!isOperation(operation)) throw new Error(`${section.module} has no operation ${summary.id}`)
    return operation
  })
