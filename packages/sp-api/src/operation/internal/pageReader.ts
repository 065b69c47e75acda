/**
 * Finds the items and the next token of a page. Mostly they are where the model says. Some of Amazon's responses lack
 * an envelope, have one more, or write a name in another case; a Stream that took such a page for the last one would
 * lose data silently.
 */
import { at, isObject } from "../../wire/json.ts"
import type { JsonObject } from "../../wire/json.ts"
import type { Paging } from "../OperationSpec.ts"
import type { Fields, Shape } from "../Shape.ts"
import { force } from "../Shape.ts"
import type { Mismatch } from "./checker.ts"

/** What a page holds. */
export interface Reading {
  /** Empty for a page without items, and where pages hold several arrays. */
  readonly items: ReadonlyArray<unknown>
  /** The token of the next page; undefined on the last. */
  readonly token: string | undefined
  /** What was read, but is not where the model says. */
  readonly strays: ReadonlyArray<Mismatch>
  /** Why items or pages may be missing. */
  readonly problem?: string | undefined
}

type Path = ReadonlyArray<string>

/** A token as it is sent; undefined for null, false and the empty string. */
const tokenOf = (value: unknown): string | undefined =>
  typeof value === "number" ? String(value) : typeof value === "string" && value !== "" ? value : undefined

/** The properties that a model has at a path; none where it has nothing there. */
const fieldsAt = (shape: Shape | undefined, path: Path): Fields => {
  const forced = shape && force(shape)
  if (forced?.kind === "optional") return fieldsAt(forced.shape, path)
  if (forced?.kind === "union") return Object.assign({}, ...forced.members.map((member) => fieldsAt(member, path)))
  if (forced?.kind !== "struct") return {}
  const [key, ...rest] = path
  return key === undefined ? forced.fields : fieldsAt(forced.fields[key], rest)
}

/** A name without its case and its separators. */
const plain = (name: string): string => name.replace(/[_-]/g, "").toLowerCase()

/** What looks like the token of a next page under another name. */
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
  const { items: path, kind } = paging
  const value = path && at(page, path)
  // One item in the place of the array counts too.
  const items = Array.isArray(value) ? value : value == null ? [] : [value]
  const token = kind === "token" ? tokenOf(at(page, paging.next)) : undefined
  return (path === undefined || items.length > 0) && (token !== undefined || kind === "offset")
    ? { items, token, strays: [] }
    : search(paging, shape?.(), page, sent, items, token)
}

/** Looks for items and tokens that are elsewhere in a page, and for signs that some are missing. */
const search = (
  paging: Paging,
  shape: Shape | undefined,
  page: unknown,
  sent: unknown,
  items: ReadonlyArray<unknown>,
  token: string | undefined
): Reading => {
  const { items: path } = paging
  const next = paging.kind === "token" ? paging.next : paging.total.at
  const tokenNames = paging.kind === "token"
    ? [next.at(-1)!, paging.within?.at(-1) ?? paging.parameter, "nextToken", "nextPageToken"].map(plain)
    : []
  // The objects that contain the items and the token.
  const containers = new Set(
    [path ?? [], next].flatMap((path) => path.map((_, depth) => path.slice(0, depth).join(".")))
  )
  // Envelopes are looked into, and one more than there should be.
  const depth = Math.max(2, next.length - 1)
  const isInPlace = path === undefined || at(page, path) != null
  const strays: Array<Mismatch> = []
  // What may have been lost: items, the next token, or either.
  const lists: Array<string> = []
  const tokens: Array<string> = []
  const either: Array<string> = []
  let isElsewhere = false

  const stray = (path: Path, place: string): void => {
    strays.push({ path: path.join("."), problem: `at ${place} instead`, missing: false })
  }

  const visit = (object: JsonObject, path: Path): void => {
    const isContainer = containers.has(path.join("."))
    const fields = fieldsAt(shape, path)
    const names = Object.keys(object).filter((name) => object[name] != null && !/^prev/i.test(name))
    const strangers = names.filter((name) => !Object.hasOwn(fields, name))
    for (const name of strangers) visitStranger(name, object[name], [...path, name].join("."), isContainer)
    if (isContainer && strangers.length > 0 && strangers.length === names.length) {
      either.push(`${path.join(".") || "it"} has none of the properties of its model, but others`)
    }
    if (path.length === depth) return
    for (const name of names) {
      const value = object[name]
      const place = [...path, name]
      if (isObject(value)) visit(value, place)
      else if (containers.has(place.join(".")) && (value as JsonObject)["length"] !== 0) {
        either.push(`${place.join(".")} is not an object`)
      }
    }
  }

  const visitStranger = (name: string, value: unknown, place: string, isContainer: boolean): void => {
    const match = tokenNames.includes(plain(name)) ? tokenOf(value) : undefined
    if (match !== undefined) {
      if (token !== undefined || match === sent) return
      token = match
      stray(next, place)
    } else if (!isInPlace && !isElsewhere && plain(name) === plain(path.at(-1)!) && Array.isArray(value)) {
      items = value
      isElsewhere = true
      stray(path, place)
    } else if (isContainer && value !== "" && value !== false && suspicious.test(name)) {
      tokens.push(`${place} may be the token of the next page`)
    } else if (isContainer && Array.isArray(value) && value.length > 0) lists.push(`${place} may be its items`)
  }

  if (isObject(page)) {
    visit(page, [])
    if (Array.isArray(page["errors"]) && page["errors"].length > 0) tokens.push("it holds errors beside the rest")
  } else if (page !== undefined) either.push("it is not an object")
  const value = at(page, next)
  if (paging.kind === "token" && value && tokenOf(value) === undefined) {
    tokens.unshift(`${next.join(".")} is not a string`)
  }
  const problem = (isInPlace || isElsewhere ? undefined : lists[0] ?? either[0])
    ?? (token === undefined ? tokens[0] ?? (isElsewhere ? undefined : either[0]) : undefined)
  return { items, token, strays, problem }
}
