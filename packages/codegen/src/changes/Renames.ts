/**
 * What only has another name now: operations, definitions, properties and parameters. The facts from before are
 * rewritten with the new names, so that the comparison shows what else changed.
 */
import type { Fact, Facts } from "../facts/Facts.ts"
import { aboutOf, aboutText } from "../facts/Facts.ts"
import type { Change } from "./Difference.ts"
import { difference } from "./Difference.ts"

/** A new name. */
export interface Rename {
  readonly kind: "operation" | "definition" | "property" | "parameter"
  readonly before: string
  readonly after: string
}

/** The facts with the new names, and which these are. */
export const renamed = (
  before: Facts,
  after: Facts
): { readonly facts: Facts; readonly renames: ReadonlyArray<Rename> } => {
  const operations = operationRenames(before, after)
  const withOperations = operations.reduce(apply, before)
  const definitions = definitionRenames(withOperations, after)
  const withDefinitions = definitions.reduce(apply, withOperations)
  const members = memberRenames(difference(withDefinitions, after))
  return { facts: members.reduce(apply, withDefinitions), renames: [...operations, ...definitions, ...members] }
}

const placesOf = (facts: Facts, kind: string): ReadonlyMap<string, string> =>
  new Map([...facts].flatMap(([about, fact]) => {
    const parts = aboutOf(about)
    return parts.kind === kind && parts.aspect === undefined ? [[parts.place, fact] as const] : []
  }))

/** The entries of one map whose keys the other lacks. */
const missing = (from: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>) =>
  [...from].filter(([key]) => !other.has(key))

const operationRenames = (before: Facts, after: Facts): ReadonlyArray<Rename> => {
  const [old, now] = [placesOf(before, "operation"), placesOf(after, "operation")]
  const added = missing(now, old)
  return missing(old, now).flatMap(([id, where]): ReadonlyArray<Rename> => {
    const match = added.find(([, other]) => other === where)
    return match === undefined ? [] : [{ kind: "operation", before: id, after: match[0] }]
  })
}

/** The facts within a place, without its own name. */
export const within = (facts: Facts, kind: string, place: string): ReadonlyMap<string, string> => {
  const result = new Map<string, string>()
  const named = new RegExp(`(?<![\\w.])${escaped(place)}(?![\\w])`, "g")
  for (const [about, fact] of facts) {
    const parts = aboutOf(about)
    const own = parts.place === place && parts.kind === kind
    const part = parts.place.startsWith(place) && /^[.[{|]/.test(parts.place.slice(place.length)) &&
      (parts.kind === kind || kind === "definition" && parts.kind === "property")
    if (!own && !part || parts.aspect === "used") continue
    result.set(`${parts.place.slice(place.length)}, ${parts.aspect ?? ""}`, fact.replace(named, "$"))
  }
  return result
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")

const alike = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): number =>
  [...a].filter(([key, fact]) => b.get(key) === fact).length / Math.max(a.size, b.size)

const definitionRenames = (before: Facts, after: Facts): ReadonlyArray<Rename> => {
  const [old, now] = [placesOf(before, "definition"), placesOf(after, "definition")]
  const added = missing(now, old).map(([name]) => [name, within(after, "definition", name)] as const)
  // Where one was used, the other is now.
  const uses = new Set(
    [...before].flatMap(([about, fact]) => {
      const other = after.get(about)
      return other === undefined || other === fact ? [] : [`${bareType(fact)} ${bareType(other)}`]
    })
  )
  return missing(old, now).flatMap(([name]): ReadonlyArray<Rename> => {
    const own = within(before, "definition", name)
    const same = added.filter(([, facts]) => alike(own, facts) === 1)
    const match = added.find(([other, facts]) => uses.has(`${name} ${other}`) && alike(own, facts) >= 0.6)
      ?? (same.length === 1 && own.size > 2 ? same[0] : undefined)
    return match === undefined ? [] : [{ kind: "definition", before: name, after: match[0] }]
  })
}

/** `Order` of `Order[]?`, and of `query Order`. */
const bareType = (fact: string): string =>
  fact.replace(/^(?:query|path|header) /, "").replace(/[[\]{}()?]|\| null/g, "").trim()

/** Properties of one object, or parameters of one operation, with like names and the same type. */
const memberRenames = (changes: ReadonlyArray<Change>): ReadonlyArray<Rename> =>
  (["property", "parameter"] as const).flatMap((kind) => {
    const of = (what: Change["kind"]) =>
      changes.filter(({ about, kind: is }) => is === what && about.kind === kind && about.aspect === undefined)
    const added = of("added")
    return of("removed").flatMap(({ about, before }): ReadonlyArray<Rename> => {
      const [owner, name] = cut(about.place)
      const match = added.filter((other) => cut(other.about.place)[0] === owner && other.after === before)
        .find((other) => likeNames(name, cut(other.about.place)[1]))
      return match === undefined ? [] : [{ kind, before: about.place, after: match.about.place }]
    })
  })

const cut = (place: string): readonly [owner: string, name: string] => {
  const at = place.lastIndexOf(".")
  return [place.slice(0, at), place.slice(at + 1)]
}

/** Whether two names are one word written differently, or one is a part of the other: `ids`, `marketplaceIds`. */
const likeNames = (a: string, b: string): boolean => {
  const [left, right] = [a, b].map((name) => name.toLowerCase().replaceAll(/[^a-z0-9]/g, "")) as [string, string]
  return left === right || left.length > 2 && right.endsWith(left) || right.length > 2 && left.endsWith(right) ||
    left.length > 3 && right.startsWith(left) || right.length > 3 && left.startsWith(right)
}

const apply = (facts: Facts, { after, before, kind }: Rename): Facts => {
  const word = new RegExp(`(?<![\\w.])${escaped(before)}(?!\\w)`, "g")
  const moved = (place: string): string =>
    place === before || place.startsWith(before) && /^[.[{|]/.test(place.slice(before.length))
      ? after + place.slice(before.length)
      : place
  const concerned = (other: string): boolean =>
    kind === "operation"
      ? ["operation", "parameter", "body", "response"].includes(other)
      : kind === "definition"
      ? ["definition", "property", "argument"].includes(other)
      : other === kind
  return new Map(
    [...facts].map(([about, fact]): Fact => {
      const parts = aboutOf(about)
      const type = parts.aspect === undefined && kind === "definition" && parts.kind !== "operation"
      return [
        concerned(parts.kind) ? aboutText({ ...parts, place: moved(parts.place) }) : about,
        type ? fact.replace(word, after) : fact
      ]
    })
  )
}
