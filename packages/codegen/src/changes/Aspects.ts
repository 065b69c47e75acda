/**
 * What changed aspects of a type mean: values of enums, limits, patterns, formats, defaults.
 */
import type { Change } from "./Difference.ts"
import type { Class, Direction, Entry, Outcome } from "./Entry.ts"
import { inWords, judge } from "./Entry.ts"

/** Whether more values are possible than before, or fewer. */
type Width = "wider" | "narrower" | "other"

const limits: { readonly [aspect: string]: { readonly side: "most" | "least"; readonly of?: string } } = {
  maxLength: { side: "most", of: "character" },
  minLength: { side: "least", of: "character" },
  maxItems: { side: "most", of: "item" },
  minItems: { side: "least", of: "item" },
  maximum: { side: "most" },
  minimum: { side: "least" },
  maxProperties: { side: "most", of: "propert" },
  minProperties: { side: "least", of: "propert" }
}

const ofWidth: { readonly [width in Width]: Outcome } = {
  wider: { requests: "loosened", responses: "additive" },
  narrower: { requests: "breaking", responses: "loosened" },
  other: { requests: "breaking", responses: "additive" }
}

/** What a changed aspect means. */
export const aspectEntries = (change: Change, subject: string, direction: Direction): ReadonlyArray<Entry> => {
  const aspect = change.about.aspect!
  const entry = (outcome: Outcome, says: string): ReadonlyArray<Entry> => {
    const found = judge(direction, outcome)
    return found === undefined ? [] : [{ class: found, subject, says }]
  }
  const limit = limits[aspect]
  if (limit !== undefined) {
    const [before, after] = [change.before, change.after].map((text) => text === undefined ? undefined : Number(text))
    const verb = direction.requests ? "takes" : "has"
    return entry(
      ofWidth[limitWidth(limit.side, before, after)],
      `${verb} ${limitText(limit, after)} now, ${shortText(limit, before, after)}${inWords(direction)}`
    )
  }
  switch (aspect) {
    case "values":
      return valueEntries(change, subject, direction)
    case "default":
      return entry(...defaultChange(change))
    case "format":
      return entry(...formatChange(change, direction))
    case "deprecated":
      return [{ class: "deprecated", subject, says: deprecationText(change) }]
    case "closed":
      return change.kind === "added"
        ? entry(ofWidth.narrower, `has no other properties than the named ones now${inWords(direction)}`)
        : entry(ofWidth.wider, `may have other properties than the named ones now${inWords(direction)}`)
    case "requires":
      return entry(ofWidth[settingWidth(change)], requiresText(change, direction))
    case "collectionFormat":
      // A list is separated by commas where nothing is said.
      return (change.before ?? "csv") === (change.after ?? "csv")
        ? []
        : entry(ofWidth.other, `is written as \`${change.after ?? "csv"}\` now, not as \`${change.before ?? "csv"}\``)
    case "uniqueItems":
      return change.kind === "added"
        ? entry(ofWidth.narrower, `has no item twice now${inWords(direction)}`)
        : entry(ofWidth.wider, `may have an item twice now${inWords(direction)}`)
    case "exclusiveMinimum":
    case "exclusiveMaximum":
      return entry(ofWidth[exclusiveWidth(aspect, change)], settingText(aspect, change, direction))
    case "@resultRetention":
      return [retentionEntry(change, subject)]
    default:
      return entry(ofWidth[settingWidth(change)], settingText(aspect, change, direction))
  }
}

const limitWidth = (side: "most" | "least", before: number | undefined, after: number | undefined): Width => {
  if (after === undefined) return "wider"
  if (before === undefined) return "narrower"
  return (side === "most") === (after > before) ? "wider" : "narrower"
}

type Limit = (typeof limits)[string]

const counted = (of: string, value: number | undefined): string =>
  ` ${of === "propert" ? value === 1 ? "property" : "properties" : value === 1 ? of : `${of}s`}`

const limitText = ({ of, side }: Limit, value: number | undefined): string =>
  value === undefined
    ? of === undefined ? "any value" : `any number of${counted(of, value)}`
    : `at ${side} ${value}${of === undefined ? "" : counted(of, value)}`

/** What it was, as short as it may be beside what it is. */
const shortText = ({ of, side }: Limit, before: number | undefined, after: number | undefined): string =>
  before === undefined
    ? of === undefined ? "any value before" : "any number before"
    : after === undefined
    ? `at ${side} ${before} before`
    : `not ${before}`

const list = (values: ReadonlyArray<unknown>): string =>
  values.map((value) => `\`${JSON.stringify(value)}\``).join(", ")

const valueEntries = ({ after, before }: Change, subject: string, direction: Direction): ReadonlyArray<Entry> => {
  const entries: Array<Entry> = []
  const push = (outcome: Outcome, says: string) => {
    const found = judge(direction, outcome)
    if (found !== undefined) entries.push({ class: found, subject, says })
  }
  if (before === undefined || after === undefined) {
    if (before === undefined) {
      push(ofWidth.narrower, `has known values now${inWords(direction)}: ${list(JSON.parse(after!) as Array<unknown>)}`)
    } else push(ofWidth.wider, `has no list of known values any more${inWords(direction)}`)
    return entries
  }
  const [old, now] = [JSON.parse(before) as ReadonlyArray<unknown>, JSON.parse(after) as ReadonlyArray<unknown>]
  const added = now.filter((value) => !old.includes(value))
  const removed = old.filter((value) => !now.includes(value))
  const plural = (values: ReadonlyArray<unknown>) => values.length === 1 ? "value" : "values"
  // Unions are open: programs are written for values to come.
  if (added.length > 0) {
    push({ requests: "additive", responses: "additive" }, `has the new ${plural(added)} ${list(added)}`)
  }
  if (removed.length > 0) {
    push(ofWidth.narrower, `no longer has the ${plural(removed)} ${list(removed)}`)
  }
  return entries
}

const defaultChange = ({ after, before }: Change): readonly [Outcome, string] => {
  if (before === undefined) {
    return [{ requests: "additive", responses: undefined }, `is \`${after}\` where it is left out`]
  }
  const says = after === undefined
    ? `has no default any more; it was \`${before}\``
    : `is \`${after}\` now where it is left out, was \`${before}\``
  return [{ requests: "breaking", responses: undefined }, says]
}

/** Formats that hold whatever others hold. */
const wider: { readonly [format: string]: string } = { int32: "int64", float: "double" }

const formatChange = ({ after, before }: Change, direction: Direction): readonly [Outcome, string] => {
  const where = inWords(direction)
  if (before === undefined) return [ofWidth.narrower, `has the format \`${after}\` now${where}`]
  if (after === undefined) {
    return [{ requests: "loosened", responses: "breaking" }, `no longer has the format \`${before}\`${where}`]
  }
  const says = `has the format \`${after}\` now, not \`${before}\`${where}`
  if (wider[before] === after) return [ofWidth.wider, says]
  if (wider[after] === before) return [ofWidth.narrower, says]
  return [{ requests: "breaking", responses: "breaking" }, says]
}

const settingWidth = ({ after, before }: Change): Width =>
  before === undefined ? "narrower" : after === undefined ? "wider" : "other"

/** In JSON Schema a number, in Swagger whether the minimum itself is left out. */
const exclusiveWidth = (aspect: string, change: Change): Width => {
  const [before, after] = [change.before, change.after].map(Number)
  return Number.isFinite(before) && Number.isFinite(after)
    ? limitWidth(aspect === "exclusiveMaximum" ? "most" : "least", before, after)
    : settingWidth(change)
}

const settingText = (aspect: string, { after, before }: Change, direction: Direction): string => {
  const where = inWords(direction)
  if (after === undefined) return `no longer has the ${aspect} \`${before}\`${where}`
  return before === undefined
    ? `has the ${aspect} \`${after}\` now${where}`
    : `has the ${aspect} \`${after}\` now, not \`${before}\`${where}`
}

const requiresText = ({ after, before }: Change, direction: Direction): string => {
  const names = (fact: string) => list(JSON.parse(fact) as ReadonlyArray<unknown>)
  if (after === undefined) return `no longer requires ${names(before!)}${inWords(direction)}`
  const was = before === undefined ? "" : `, not ${names(before)}`
  return `requires ${names(after)} now${was}${inWords(direction)}`
}

/** What a deprecation says. */
export const deprecationText = ({ after, before }: Change): string => {
  const day = (fact: string) => fact === "yes" ? "" : `; Amazon removes it on ${fact}`
  if (after === undefined) return "is not deprecated any more"
  if (before === undefined) return `is deprecated${day(after)}`
  return after === "yes"
    ? `is deprecated without a date now; it was ${before}`
    : `is removed on ${after} now${before === "yes" ? "" : `, not ${before}`}`
}

const retentionEntry = ({ after, before }: Change, subject: string): Entry => {
  const days = (fact: string | undefined) => /"P(\d+)D"/.exec(fact ?? "")?.[1]
  const [old, now] = [days(before), days(after)]
  const shorter: Class = old === undefined || now !== undefined && Number(now) < Number(old) ? "breaking" : "loosened"
  const words = (days: string | undefined) => days === undefined ? "as long as other results" : `${days} days`
  return { class: shorter, subject, says: `is kept ${words(now)} now, ${words(old)} before` }
}
