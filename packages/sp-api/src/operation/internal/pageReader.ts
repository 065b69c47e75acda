/**
 * Finds the items and the next token of a page. Mostly they are where the model says. Amazon's real responses also lack an envelope, have one
 * more, or write a name in another case; a Stream that took such a page for the last one would lose data without a word.
 */
import { isObject } from "../../wire/json.ts"
import type { JsonObject } from "../../wire/json.ts"
import type { Mismatch } from "../Checking.ts"
import type { Paging } from "../OperationSpec.ts"
import type { Fields, Shape } from "../Shape.ts"
import { force } from "../Shape.ts"

/** What a page holds. */
export interface Reading {
  /** Empty where the page has none, or where pages hold more than one list. */
  readonly items: ReadonlyArray<unknown>
  /** The token of the next page; undefined where there is none. */
  readonly token: string | undefined
  /** What is not where the model says, and was read all the same. */
  readonly strays: ReadonlyArray<Mismatch>
  /** Why the page cannot be trusted to be read to its end. */
  readonly problem?: string
}

type Path = ReadonlyArray<string>

/** What is at a path; undefined where nothing is. */
export const at = (value: unknown, path: Path): unknown => {
  let current = value
  for (const key of path) {
    if (typeof current !== "object" || current === null) return undefined
    current = (current as JsonObject)[key]
  }
  return current
}

/** A token as it is sent; null, false and the empty string are none. */
const tokenOf = (value: unknown): string | undefined =>
  typeof value === "number" ? String(value) : typeof value === "string" && value !== "" ? value : undefined

const isAbsent = (value: unknown): boolean => value === undefined || value === null

/** The properties that a model has at a path; none where it has nothing there. */
const fieldsAt = (shape: Shape | undefined, path: Path): Fields => {
  const forced = shape === undefined ? undefined : force(shape)
  if (forced?.kind === "optional") return fieldsAt(forced.shape, path)
  if (forced?.kind === "union") return Object.assign({}, ...forced.members.map((member) => fieldsAt(member, path)))
  if (forced?.kind !== "struct") return {}
  const [key, ...rest] = path
  return key === undefined ? forced.fields : fieldsAt(forced.fields[key], rest)
}

/** A name without its case and its separators. */
const plain = (name: string): string => name.replace(/[_-]/g, "").toLowerCase()

/** The items of a page; one that is in the place of the array counts too. */
const itemsAt = (page: unknown, path: Path): ReadonlyArray<unknown> => {
  const found = at(page, path)
  return Array.isArray(found) ? found : isAbsent(found) ? [] : [found]
}

/** What looks like the token of a next page under a name of its own. */
const suspicious = /token|cursor|^next_?(?:page|key|link|url)?$/i

/**
 * Reads a page.
 *
 * @param shape what the model says of the page
 * @param sent the token that the page was fetched with
 */
export const readPage = (
  paging: Paging,
  shape: (() => Shape) | undefined,
  page: unknown,
  sent: unknown
): Reading => {
  const { items } = paging
  const next = paging.kind === "token" ? paging.next : paging.total.at
  let token = paging.kind === "token" ? tokenOf(at(page, next)) : undefined
  let list = items === undefined ? [] : itemsAt(page, items)
  if (
    items === undefined
      ? token !== undefined
      : list.length > 0 && (token !== undefined || paging.kind === "offset")
  ) {
    return { items: list, token, strays: [] }
  }
  const strays: Array<Mismatch> = []
  // What may have been lost: items, the next token, or either.
  const lists: Array<string> = []
  const tokens: Array<string> = []
  const either: Array<string> = []
  const tokenNames = paging.kind === "token"
    ? [next.at(-1)!, paging.parameter, "nextToken", "nextPageToken"].map(plain)
    : []
  // The objects on the way to the items and to the token.
  const way = new Set([items ?? [], next].flatMap((path) => path.map((_, depth) => path.slice(0, depth).join("."))))
  const isInPlace = items === undefined || !isAbsent(at(page, items))
  let isElsewhere = false

  const visit = (object: JsonObject, path: Path): void => {
    const fields = fieldsAt(shape?.(), path)
    const isOnWay = way.has(path.join("."))
    const names = Object.keys(object).filter((name) => !isAbsent(object[name]) && !/^prev/i.test(name))
    const strangers = names.filter((name) => !Object.hasOwn(fields, name))
    for (const name of strangers) {
      const value = object[name]
      const place = [...path, name].join(".")
      const found = tokenNames.includes(plain(name)) ? tokenOf(value) : undefined
      if (found !== undefined) {
        if (token !== undefined || found === sent) continue
        token = found
        strays.push({ path: next.join("."), problem: `at ${place} instead`, missing: false })
      } else if (!isInPlace && !isElsewhere && plain(name) === plain(items.at(-1)!) && Array.isArray(value)) {
        list = value
        isElsewhere = true
        strays.push({ path: items.join("."), problem: `at ${place} instead`, missing: false })
      } else if (isOnWay && value !== "" && value !== false && suspicious.test(name)) {
        tokens.push(`${place} may be the token of the next page`)
      } else if (isOnWay && Array.isArray(value) && value.length > 0) {
        lists.push(`${place} may be its items`)
      }
    }
    if (isOnWay && strangers.length > 0 && strangers.length === names.length) {
      either.push(`${path.join(".") || "it"} has none of the properties of its model, but others`)
    }
    if (path.length === 2) return
    for (const name of names) {
      const value = object[name]
      const place = [...path, name]
      if (isObject(value)) visit(value, place)
      else if (way.has(place.join(".")) && (value as JsonObject)["length"] !== 0) {
        either.push(`${place.join(".")} is not an object`)
      }
    }
  }

  if (isObject(page)) {
    visit(page, [])
    if (Array.isArray(page["errors"]) && page["errors"].length > 0) tokens.push("it holds errors beside the rest")
  } else if (page !== undefined) either.push("it is not an object")
  const there = at(page, next)
  if (paging.kind === "token" && !isAbsent(there) && there !== "" && there !== false && tokenOf(there) === undefined) {
    tokens.unshift(`${next.join(".")} is not a string`)
  }
  const problem = (isInPlace || isElsewhere ? undefined : lists[0] ?? either[0])
    ?? (token === undefined ? tokens[0] ?? (isElsewhere ? undefined : either[0]) : undefined)
  return { items: list, token, strays, ...(problem === undefined ? undefined : { problem }) }
}
