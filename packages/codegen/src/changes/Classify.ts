/**
 * What changes mean: which class each is of, in words.
 */
import type { About, Facts } from "../facts/Facts.ts"
import { aspectEntries } from "./Aspects.ts"
import type { Change } from "./Difference.ts"
import { difference, wholesOf } from "./Difference.ts"
import type { Class, Direction, Entry, Outcome } from "./Entry.ts"
import { inWords, judge } from "./Entry.ts"
import { operationEntries, statusEntries } from "./OperationEntries.ts"
import type { Rename } from "./Renames.ts"
import { renamed } from "./Renames.ts"
import { compareTypes, typeFact } from "./Types.ts"

/** What is compared. */
interface Both {
  readonly before: Facts
  readonly after: Facts
}

/** The entries of a model or schema that was there before. */
export const entriesOf = (before: Facts, after: Facts): ReadonlyArray<Entry> => {
  const { facts, renames } = renamed(before, after)
  const both = { before: facts, after }
  const changes = difference(facts, after)
  return [
    ...renames.map((rename) => renameEntry(rename, both)),
    ...typesEntries(changes),
    ...statusEntries(changes),
    ...changes.flatMap((change) => entryOf(change, both))
  ]
}

/** How a place is called: that of a document without the `$` of the whole. */
const subjectOf = ({ kind, place }: About): string => {
  if (kind === "body") return place.replace(/^[^.[{|]+/, "$&.body")
  const name = place.replaceAll(/\|(\d+)/g, " (variant $1)")
  return name === "$"
    ? "The schema"
    : name.replace(/^\$(?=\W)\.?/, "").replace(/^ \((variant \d+)\)/, "The $1 of the schema")
}

/** Where a definition is used, before or now. */
const directionOf = ({ kind, place }: About, { after, before }: Both): Direction => {
  if (kind === "parameter" || kind === "body" || kind === "argument") {
    return { requests: true, responses: false, obvious: true }
  }
  if (kind === "response") return { requests: false, responses: true }
  const definition = wholesOf(place)[0] ?? place
  const used = `${before.get(`definition ${definition}, used`) ?? ""} ${
    after.get(`definition ${definition}, used`) ?? ""
  }`
  const [requests, responses] = [used.includes("requests"), used.includes("responses")]
  // What is used nowhere is exported all the same.
  return requests || responses ? { requests, responses } : { requests: true, responses: true }
}

const renameEntry = ({ after, before, kind }: Rename, both: Both): Entry => {
  const last = (place: string) => place.slice(place.lastIndexOf(".") + 1)
  const name = kind === "property" || kind === "parameter" ? last(after) : after
  const direction = directionOf({ kind, place: after }, both)
  const where = kind === "property" ? inWords(direction) : ""
  return { class: "breaking", subject: subjectOf({ kind, place: before }), says: `is called \`${name}\` now${where}` }
}

/** New types are one line: what uses them says the rest. */
const typesEntries = (changes: ReadonlyArray<Change>): ReadonlyArray<Entry> =>
  changes.filter(({ about, kind }) => kind === "added" && about.kind === "definition" && about.aspect === undefined)
    .map(({ about }) => ({ class: "additive", subject: subjectOf(about), says: "is a new type" }))

const entryOf = (change: Change, both: Both): ReadonlyArray<Entry> => {
  const { about } = change
  // The kind says where a place is used, the status of a response is of an operation.
  if (about.aspect === "used") return []
  if (about.kind === "operation") return operationEntries(change)
  const subject = subjectOf(about)
  const direction = directionOf(about, both)
  if (about.aspect !== undefined) return aspectEntries(change, subject, direction)
  if (about.kind === "response" && isStatus(about.place)) return change.kind === "changed" ? typed(change, both) : []
  if (about.kind === "definition") {
    if (change.kind === "added") return []
    return change.kind === "removed" ? [{ class: "breaking", subject, says: "is gone" }] : typed(change, both)
  }
  switch (change.kind) {
    case "added":
      return [cameEntry(change, subject, direction)]
    case "removed":
      return [{ class: "breaking", subject, says: `is gone${inWords(direction)}` }]
    case "changed":
      return typed(change, both)
  }
}

const isStatus = (place: string): boolean => /^[^.]+\.\d{3}$/.test(place)

const cameEntry = (change: Change, subject: string, direction: Direction): Entry => {
  const { optional, start, type } = typeFact(change.after!)
  const what = change.about.kind === "parameter" ? `${start} parameter` : change.about.kind
  const kind = change.about.kind === "property" ? `\`${type}\`` : `${what}, \`${type}\``
  if (!direction.requests) return { class: "additive", subject, says: `is new in responses (${kind})` }
  return optional
    ? { class: "additive", subject, says: `is new and optional (${kind})${inWords(direction)}` }
    : { class: "breaking", subject, says: `is new and required (${kind})${inWords(direction)}` }
}

/** A type that is not what it was: its place on the wire, whether it is required or may be null, and itself. */
const typed = (change: Change, both: Both): ReadonlyArray<Entry> => {
  const direction = directionOf(change.about, both)
  const subject = change.about.kind === "response" && isStatus(change.about.place)
    ? change.about.place.slice(0, -".200".length)
    : subjectOf(change.about)
  const [old, now] = [typeFact(change.before!), typeFact(change.after!)]
  const entries: Array<Entry> = []
  const push = (outcome: Outcome, says: string) => {
    const found: Class | undefined = judge(direction, outcome)
    if (found !== undefined) entries.push({ class: found, subject, says })
  }
  if (old.start !== now.start) push(anyway("breaking"), `is in the ${now.start} now, not in the ${old.start}`)
  if (old.optional !== now.optional) push(...requiredness(now.optional, direction))
  if (old.nullable !== now.nullable) {
    const outcome: Outcome = now.nullable
      ? { requests: "loosened", responses: "breaking" }
      : { requests: "breaking", responses: "loosened" }
    push(outcome, `${now.nullable ? "may be null now" : "is never null now"}${inWords(direction)}`)
  }
  const comparison = compareTypes(change.about, { type: old.type, facts: both.before }, {
    type: now.type,
    facts: both.after
  })
  const says = subject === subjectOf(change.about)
    ? `is \`${now.type}\` now, not \`${old.type}\`${inWords(direction)}`
    : `returns ${resultText(now.type)} now, not ${resultText(old.type)}`
  if (comparison === "same" && old.type !== now.type) {
    push(anyway("additive"), `is \`${now.type}\` now, which is the same as before${inWords(direction)}`)
  } else if (comparison === "wider") push({ requests: "loosened", responses: "breaking" }, says)
  else if (comparison === "narrower") push({ requests: "breaking", responses: "loosened" }, says)
  else if (comparison === "other") push(anyway("breaking"), says)
  return entries
}

const resultText = (type: string): string => type === "nothing" ? type : `\`${type}\``

const anyway = (found: Class): Outcome => ({ requests: found, responses: found })

const requiredness = (optional: boolean, direction: Direction): readonly [Outcome, string] => {
  const outcome: Outcome = optional
    ? { requests: "loosened", responses: "breaking" }
    : { requests: "breaking", responses: "loosened" }
  if (direction.requests && direction.responses) {
    return [
      outcome,
      optional
        ? "is optional now: requests may leave it out, responses may lack it"
        : "is required now: requests must have it, responses always do"
    ]
  }
  if (direction.obvious === true) return [outcome, optional ? "may be left out now" : "is required now"]
  if (direction.requests) return [outcome, optional ? "may be left out of requests now" : "is required in requests now"]
  return [outcome, optional ? "may be missing in responses now" : "is always in responses now"]
}
