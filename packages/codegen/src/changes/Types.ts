/**
 * What a type is now, compared with what it was.
 */
import type { Facts } from "../facts/Facts.ts"
import { within } from "./Renames.ts"

/** Whether a type allows more than before, fewer, something else, or the same under another name. */
export type Comparison = "same" | "wider" | "narrower" | "other"

/** A type's fact in its parts: `query string[]?`. */
export interface TypeFact {
  /** `query`, `path` or `header` of a parameter. */
  readonly start?: string
  readonly type: string
  readonly nullable: boolean
  readonly optional: boolean
}

/** Reads the fact of a type. */
export const typeFact = (fact: string): TypeFact => {
  const [, start, rest = ""] = /^(?:(query|path|header) )?(.*)$/.exec(fact) ?? []
  const optional = rest.endsWith("?")
  const whole = optional ? rest.slice(0, -1) : rest
  const nullable = whole.endsWith(" | null")
  return {
    ...(start === undefined ? undefined : { start }),
    type: nullable ? whole.slice(0, -" | null".length) : whole,
    nullable,
    optional
  }
}

const members = (type: string): ReadonlyArray<string> => type.split(" | ")

const without = (parts: ReadonlyMap<string, string>) => new Map([...parts].filter(([key]) => key !== ", "))

const equal = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean =>
  a.size === b.size && [...a].every(([key, fact]) => b.get(key) === fact)

/** The type behind its name, and what is known of it: a definition's, or what is written in place. */
const behind = (
  facts: Facts,
  kind: string,
  place: string,
  type: string
): readonly [string, ReadonlyMap<string, string>] => {
  const definition = facts.get(`definition ${type}`)
  return definition === undefined
    ? [type, without(within(facts, kind, place))]
    : [definition, without(within(facts, "definition", type))]
}

/** Compares two types at one place. */
export const compareTypes = (
  place: { readonly kind: string; readonly place: string },
  before: { readonly type: string; readonly facts: Facts },
  after: { readonly type: string; readonly facts: Facts }
): Comparison => {
  if (before.type === after.type) return "same"
  const [old, oldParts] = behind(before.facts, place.kind, place.place, before.type)
  const [now, nowParts] = behind(after.facts, place.kind, place.place, after.type)
  if (old === now && (before.type !== old || after.type !== now) && equal(oldParts, nowParts)) return "same"
  if (old === "integer" && now === "number" || after.type === "anything") return "wider"
  if (old === "number" && now === "integer" || before.type === "anything") return "narrower"
  const [left, right] = [members(before.type), members(after.type)]
  if (left.every((member) => right.includes(member))) return "wider"
  if (right.every((member) => left.includes(member))) return "narrower"
  return "other"
}
