/**
 * Which facts are not the same, without those that follow from others.
 */
import type { About, Facts } from "../facts/Facts.ts"
import { aboutOf, aboutText } from "../facts/Facts.ts"

/** A fact that is not the same. */
export interface Change {
  readonly kind: "added" | "removed" | "changed"
  readonly about: About
  readonly before?: string
  readonly after?: string
}

/** What a place begins with: `Order`, `Order.Items`, `Order.Items[]` of `Order.Items[].Id`. */
export const wholesOf = (place: string): ReadonlyArray<string> =>
  [...place.matchAll(/[.[{|]/g)].map(({ index }) => place.slice(0, index)).filter((whole) => whole !== "")

/** The type of a fact without what may change while the parts stay what they are. */
const structure = (fact: string): string =>
  fact.replace(/\?$/, "").replace(/ \| null$/, "").replace("integer", "number")

/** The changes from one set of facts to another. */
export const difference = (before: Facts, after: Facts): ReadonlyArray<Change> => {
  const changes: Array<Change> = []
  // Places that came, went or are something else, by kind: their parts say nothing of their own.
  const wholes = { added: new Set<string>(), removed: new Set<string>() }
  const whole = (sets: ReadonlyArray<Set<string>>, about: string) => {
    for (const set of sets) set.add(about)
  }
  for (const [about, fact] of before) {
    const now = after.get(about)
    if (now === fact) continue
    const parts = aboutOf(about)
    if (now === undefined) {
      changes.push({ kind: "removed", about: parts, before: fact })
      if (parts.aspect === undefined) whole([wholes.removed], about)
    } else {
      changes.push({ kind: "changed", about: parts, before: fact, after: now })
      if (parts.aspect === undefined && structure(fact) !== structure(now)) {
        whole([wholes.added, wholes.removed], about)
      }
    }
  }
  for (const [about, fact] of after) {
    if (before.has(about)) continue
    const parts = aboutOf(about)
    changes.push({ kind: "added", about: parts, after: fact })
    if (parts.aspect === undefined) whole([wholes.added], about)
  }
  return changes.filter(({ about, kind }) =>
    kind === "changed" || !ownersOf(about).some((owner) => wholes[kind].has(owner))
  )
}

/** What a fact is a part of. */
const ownersOf = ({ aspect, kind, place }: About): ReadonlyArray<string> => {
  const places = [...wholesOf(place), ...(aspect === undefined ? [] : [place])]
  const owners = places.map((place) => aboutText({ kind, place }))
  switch (kind) {
    case "property":
      return [...owners, aboutText({ kind: "definition", place: places[0] ?? place })]
    case "argument":
      return [...owners, ...places.map((place) => aboutText({ kind: "property", place })), `definition ${places[0]}`]
    case "parameter":
    case "body":
    case "response":
      return [...owners, aboutText({ kind: "operation", place: wholesOf(place)[0] ?? place })]
    default:
      return owners
  }
}
