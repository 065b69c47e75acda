/**
 * Which part of an object a GET is answered with, and whether at all: conditions and ranges as S3 keeps them.
 *
 * Source: docs.aws.amazon.com, "GetObject"; RFC 9110, sections 13 and 14. S3 gives one range only, and the whole object to whoever asks for
 * several.
 */

/** What a server knows of an object. */
export interface ObjectFacts {
  readonly etag: string
  /** Epoch milliseconds. */
  readonly modified: number
  readonly length: number
}

/** How a request is answered: with a status, and with the bytes from one place to before another. */
export interface Part {
  readonly status: 200 | 206 | 304 | 412 | 416
  readonly from: number
  readonly to: number
}

type Headers = { readonly [name: string]: string | undefined }

const names = (list: string, etag: string): boolean =>
  list.trim() === "*" || list.split(",").some((value) => value.trim().replace(/^W\//, "") === etag)

/** Whether the object has changed since a date; undefined for what is no date. HTTP dates know no milliseconds. */
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

/** Whether `if-range` lets a range be given: it names what the object still is. */
const sameObject = (headers: Headers, facts: ObjectFacts): boolean => {
  const value = headers["if-range"]
  return value === undefined || value === facts.etag || changedSince(value, facts) === false
}

/** The part of an object that a GET with these headers gets. */
export const partOf = (headers: Headers, facts: ObjectFacts): Part => {
  const { length } = facts
  const complete: Part = { status: 200, from: 0, to: length }
  const condition = conditionOf(headers, facts)
  if (condition !== undefined) return { ...complete, status: condition }
  // What is no range is as good as none.
  const [, first = "", last = ""] = /^bytes=(\d*)-(\d*)$/.exec(headers["range"] ?? "") ?? []
  if (first === "" && last === "" || first !== "" && last !== "" && Number(last) < Number(first)) return complete
  if (!sameObject(headers, facts)) return complete
  const from = first === "" ? Math.max(0, length - Number(last)) : Number(first)
  const to = first === "" || last === "" ? length : Math.min(Number(last) + 1, length)
  return from >= length ? { ...complete, status: 416 } : { status: 206, from, to }
}
