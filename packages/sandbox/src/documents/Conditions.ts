/**
 * Conditional and range requests, as S3 implements them: the status and the part of an object for a GET.
 *
 * Source: docs.aws.amazon.com, "GetObject"; RFC 9110, sections 13 and 14. S3 supports one range; for several it returns
 * the whole object.
 */

/** The metadata of an object. */
interface ObjectFacts {
  readonly etag: string
  /** Epoch milliseconds. */
  readonly modified: number
  readonly length: number
}

/** A status, and the bytes from `from` to before `to`. */
interface Part {
  readonly status: 200 | 206 | 304 | 412 | 416
  readonly from: number
  readonly to: number
}

type Headers = { readonly [name: string]: string | undefined }

const names = (list: string, etag: string): boolean =>
  list.trim() === "*" || list.split(",").some((value) => value.trim().replace(/^W\//, "") === etag)

/** Whether the object has changed since a date; undefined for an invalid date. HTTP dates have no milliseconds. */
const changedSince = (date: string | undefined, { modified }: ObjectFacts): boolean | undefined => {
  const time = Date.parse(date ?? "")
  return Number.isNaN(time) ? undefined : Math.floor(modified / 1000) * 1000 > time
}

const conditionOf = (headers: Headers, facts: ObjectFacts): 304 | 412 | undefined => {
  const match = headers["if-match"]
  const noneMatch = headers["if-none-match"]
  if (match !== undefined) { if (!names(match, facts.etag)) return 412 }
  else if (changedSince(headers["if-unmodified-since"], facts) === true) return 412
  if (noneMatch !== undefined) return names(noneMatch, facts.etag) ? 304 : undefined
  return changedSince(headers["if-modified-since"], facts) === false ? 304 : undefined
}

/** Whether `if-range` allows a range: the object is still the one that it names. */
const sameObject = (headers: Headers, facts: ObjectFacts): boolean => {
  const value = headers["if-range"]
  return value === undefined || value === facts.etag || changedSince(value, facts) === false
}

/** The response to a GET with these headers. */
export const partOf = (headers: Headers, facts: ObjectFacts): Part => {
  const { length } = facts
  const complete: Part = { status: 200, from: 0, to: length }
  const condition = conditionOf(headers, facts)
  if (condition !== undefined) return { ...complete, status: condition }
  // An invalid range is ignored.
  const [, first = "", last = ""] = /^bytes=(\d*)-(\d*)$/.exec(headers["range"] ?? "") ?? []
  if (first === "" && last === "" || first !== "" && last !== "" && Number(last) < Number(first)) return complete
  if (!sameObject(headers, facts)) return complete
  const from = first === "" ? Math.max(0, length - Number(last)) : Number(first)
  const to = first === "" || last === "" ? length : Math.min(Number(last) + 1, length)
  return from >= length ? { ...complete, status: 416 } : { status: 206, from, to }
}
