/**
 * The parameters of a request as the log of requests holds them: by their names on the wire, with values by which
 * requests differ and nothing else. What cannot be personal by its name and its form stays readable: marketplaces,
 * dates, sizes of pages, types and names of data sets. Everything else is a keyed hash.
 */
import { isObject, parseJson } from "../../wire/json.ts"
import type { Call } from "./call.ts"

/** The values of parameters; several where a parameter is a list. */
export interface Parameters {
  readonly [name: string]: string | ReadonlyArray<string>
}

/** A keyed hash of a value. */
export type Hash = (value: string) => string

/** Elements of a list that are kept; the largest batch of Amazon's has 100. */
const maxElements = 100
/** Parameters of a request that are kept. */
const maxParameters = 60
/** Bodies up to this length are taken apart; longer ones, which are attributes and contents, are one hash. */
const maxBody = 256 * 1024

/** Names whose values stay readable, where they also have the form beside them. */
const readable: ReadonlyArray<readonly [name: RegExp, form: RegExp]> = [
  [/^marketplace_?ids?$/i, /^A[A-Z0-9]{9,14}$/],
  [/(?:after|before|since|until|time|date)$/i, /^\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?$/],
  [/^(?:max_?results(?:_?per_?page)?|page_?size|limit|max_?page_?size)$/i, /^\d{1,5}$/],
  [
    /^(?:report_?types?|feed_?types?|notification_?type|granularity_?type|identifiers_?type|included_?data|mode|query_?type|item_?type|processing_?statuses|(?:order|fulfillment)_?statuses)$/i,
    /^[A-Za-z][A-Za-z_]{0,99}$/
  ]
]

const isReadable = (name: string, value: string): boolean =>
  readable.some(([known, form]) => known.test(name) && form.test(value))

const shown = (name: string, value: string, hash: Hash): string => isReadable(name, value) ? value : `#${hash(value)}`

const decoded = (value: string): string => {
  try {
    return decodeURIComponent(value.replaceAll("+", " "))
  } catch {
    return value
  }
}

/** The template of a path names no resource, so it is not personal. */
const pathTemplate = /^\/[\w/.-]*\{\w+\}[\w/.{}-]*$/

/** An element of a body: its path template where it has one, as the resources of a restricted data token have. */
const element = (name: string, value: unknown, hash: Hash): string => {
  if (!isObject(value)) return shown(name, typeof value === "string" ? value : JSON.stringify(value) ?? "null", hash)
  const path = value["path"]
  return typeof path === "string" && pathTemplate.test(path) ? path : `#${hash(JSON.stringify(value))}`
}

/** The expression that finds the values of a path template, and their names. */
const patternOf = (template: string) => {
  const names: Array<string> = []
  const source = template.replace(/[.*+?^$()|[\]\\]/g, "\\$&").replace(/\{([^{}]*)\}/g, (_, name: string) => {
    // Paths of raw calls have no names for what differs.
    names.push(name === "" ? `path${names.length + 1}` : name)
    return "([^/]+)"
  })
  return { names, pattern: new RegExp(`^${source}$`) }
}

const patterns = new Map<string, ReturnType<typeof patternOf>>()

const ofPath = (template: string, path: string): ReadonlyArray<readonly [name: string, value: string]> => {
  let known = patterns.get(template)
  if (known === undefined) {
    known = patternOf(template)
    if (patterns.size < 1_000) patterns.set(template, known)
  }
  const found = known.pattern.exec(path)
  // A greedy parameter holds slashes: then requests differ by the path as a whole.
  return found === null
    ? known.names.length === 0 ? [] : [["path", path]]
    : known.names.map((name, index) => [name, found[index + 1] ?? ""] as const)
}

const ofBody = (body: string, hash: Hash): Parameters => {
  const json = body.length > maxBody ? undefined : parseJson(body)
  if (!isObject(json)) return { body: `#${hash(body)}` }
  return Object.fromEntries(
    Object.entries(json).map(([name, value]) => [
      name,
      Array.isArray(value)
        ? value.slice(0, maxElements).map((item) => element(name, item, hash))
        : element(name, value, hash)
    ])
  )
}

/** The parameters of path, query and body. Names are those of the models; others are hashed like values. */
export const parametersOf = ({ body, facts: { path: template }, target }: Call, hash: Hash): Parameters => {
  const [path = "", query = ""] = target.split("?", 2)
  const all = new Map<string, string | ReadonlyArray<string>>()
  const add = (name: string, value: string | ReadonlyArray<string>) => {
    if (all.size >= maxParameters) return
    all.set(/^[A-Za-z]\w{0,63}$/.test(name) ? name : `#${hash(name)}`, value)
  }
  for (const [name, value] of ofPath(template, path)) add(name, shown(name, decoded(value), hash))
  const repeated = new Map<string, Array<string>>()
  for (const pair of query === "" ? [] : query.split("&")) {
    const at = pair.indexOf("=")
    const name = decoded(at < 0 ? pair : pair.slice(0, at))
    const values = (at < 0 ? "" : pair.slice(at + 1)).split(/,|%2C/i)
    repeated.set(name, [...repeated.get(name) ?? [], ...values])
  }
  for (const [name, values] of repeated) {
    const each = values.slice(0, maxElements).map((value) => shown(name, decoded(value), hash))
    add(name, each.length === 1 ? each[0]! : each)
  }
  if (typeof body === "string" && body !== "") {
    for (const [name, value] of Object.entries(ofBody(body, hash))) add(name, value)
  }
  return Object.fromEntries(all)
}
