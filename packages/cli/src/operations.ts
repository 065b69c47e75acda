/** Finds operations by the names on the command line. */
import { Data, Effect } from "effect"
import * as Registry from "effect-sp-api/apis/Registry"
import type { Operation, PagedOperation } from "effect-sp-api/operation/Operation"

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

/** An operation as the command line calls it. */
export type AnyOperation = Operation<unknown, unknown> & Partial<Pick<PagedOperation<unknown, unknown>, "pages">> & {
  readonly items?: PagedOperation<unknown, unknown>["pages"]
}

const isOperation = (value: unknown): value is AnyOperation => typeof value === "function" && "spec" in value

const names: ReadonlyArray<string> = Registry.sections.flatMap((section) =>
  section.operations.map((operation) => `${section.model}.${operation.id}`)
)

/** How many letters to insert, delete or replace to turn one string into another. */
const distance = (from: string, to: string): number => {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let i = 1; i <= from.length; i++) {
    const next = [i]
    for (let j = 1; j <= to.length; j++) {
      next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (from[i - 1] === to[j - 1] ? 0 : 1)))
    }
    row = next
  }
  return row[to.length]!
}

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

/** The operation of a name: `ordersV0.getOrders` or `OrdersV0.getOrders`. */
export const find = (name: string): Effect.Effect<AnyOperation, NoSuchOperation> => {
  const dot = name.lastIndexOf(".")
  const section = Registry.find(name.slice(0, dot))
  const id = name.slice(dot + 1)
  if (section === undefined || !section.operations.some((operation) => operation.id === id)) {
    return Effect.fail(new NoSuchOperation({ name, similar: similar(name) }))
  }
  return Effect.flatMap(Effect.promise(section.load), (module) => {
    const operation = module[id]
    return isOperation(operation)
      ? Effect.succeed(operation)
      : Effect.fail(new NoSuchOperation({ name, similar: [] }))
  })
}

/** A line per operation: name, method and path, rate, flags. */
export const lines = (filter: string): ReadonlyArray<string> => {
  const lower = filter.toLowerCase()
  return Registry.sections.flatMap((section) =>
    section.operations
      .map((operation) => {
        const flags = [
          operation.paged === undefined ? undefined : "paged",
          operation.restricted === undefined ? undefined : "restricted",
          operation.grantless === undefined ? undefined : "grantless",
          operation.deprecated === undefined ? undefined : "deprecated",
          operation.sandboxOnly === true ? "sandbox only" : undefined
        ].filter((flag) => flag !== undefined)
        const rate = operation.rate === undefined ? "rate unknown" : `${operation.rate}/s, burst ${operation.burst}`
        return `${section.model}.${operation.id}  ${operation.method} ${operation.path}  ${[rate, ...flags].join(", ")}`
      })
      .filter((line) => line.toLowerCase().includes(lower))
  )
}
