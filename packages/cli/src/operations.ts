/** Finds operations by the names that people type. */
import { Data, Effect } from "effect"
import * as Registry from "effect-sp-api/apis/Registry"
import type { Operation, PagedOperation } from "effect-sp-api/operation/Operation"

/** There is no such operation. */
export class NoSuchOperation extends Data.TaggedError("NoSuchOperation")<{
  readonly name: string
  readonly similar: ReadonlyArray<string>
}> {
  override get message(): string {
    const hint = this.similar.length === 0 ? "see `spapi operations`" : `did you mean ${this.similar.join(", ")}?`
    return `There is no operation ${this.name}: ${hint}`
  }
}

/** An operation as the command line calls it. */
export type AnyOperation = Operation<unknown, unknown> & Partial<Pick<PagedOperation<unknown, unknown>, "pages">> & {
  readonly items?: PagedOperation<unknown, unknown>["pages"]
}

const isOperation = (value: unknown): value is AnyOperation => typeof value === "function" && "spec" in value

/** The names of operations that end in or contain a text. */
const similar = (text: string): ReadonlyArray<string> => {
  const lower = text.toLowerCase()
  return Registry.sections.flatMap((section) =>
    section.operations
      .filter((operation) => operation.id.toLowerCase().includes(lower))
      .map((operation) => `${section.model}.${operation.id}`)
  ).slice(0, 5)
}

/** The operation of a name: `ordersV0.getOrders` or `OrdersV0.getOrders`. */
export const find = (name: string): Effect.Effect<AnyOperation, NoSuchOperation> => {
  const dot = name.lastIndexOf(".")
  const section = Registry.find(name.slice(0, dot))
  const id = name.slice(dot + 1)
  if (section === undefined || !section.operations.some((operation) => operation.id === id)) {
    return Effect.fail(new NoSuchOperation({ name, similar: similar(id) }))
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
