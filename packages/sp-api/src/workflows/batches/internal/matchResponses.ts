/**
 * Matches the responses of a batch to its requests: Amazon does not promise their order, and may omit some.
 */
import * as Fields from "../../internal/fields.ts"

/** The values that identify an item of a batch; undefined for those that a response lacks. */
export type Key = ReadonlyArray<string | undefined>

/** How requests and responses are identified. */
export interface Keys<Request, Response> {
  readonly keyOfRequest: (request: Request) => Key
  readonly keyOfResponse: (response: Fields.Fields<Response>) => Key
}

/** Whether two keys may identify the same item: a value that one of them lacks does not decide. */
const isCompatible = (left: Key, right: Key): boolean =>
  left.every((value, index) => value === undefined || right[index] === undefined || value === right[index])

/**
 * The response to each request, undefined for a missing one. First come responses whose whole key is that of a
 * request, then those that can belong to only one request, and if no response is missing, those at the position of a
 * request that they do not contradict.
 */
export const matchResponses = <Request, Response>(
  requests: ReadonlyArray<Request>,
  responses: ReadonlyArray<Response>,
  { keyOfRequest, keyOfResponse }: Keys<Request, Response>
): ReadonlyArray<Fields.Fields<Response> | undefined> => {
  const keys = requests.map(keyOfRequest)
  const unmatched = new Set(keys.keys())
  const matches = new Array<Fields.Fields<Response> | undefined>(requests.length).fill(undefined)
  const match = (index: number, response: Fields.Fields<Response>): void => {
    unmatched.delete(index)
    matches[index] = response
  }
  const candidates = responses.map((response, index) => {
    const fields = Fields.of(response)
    return { fields, index, key: keyOfResponse(fields) }
  })
  const inexact = candidates.filter(({ fields, key }) => {
    const exact = [...unmatched].find((index) => keys[index]!.every((value, at) => value === key[at]))
    if (exact !== undefined) match(exact, fields)
    return exact === undefined
  })
  const ambiguous = inexact.filter(({ fields, key }) => {
    const isUnknown = key.every((value) => value === undefined)
    const possible = isUnknown ? [] : [...unmatched].filter((index) => isCompatible(keys[index]!, key))
    if (possible.length !== 1) return true
    match(possible[0]!, fields)
    return false
  })
  if (responses.length === requests.length) {
    for (const { fields, index, key } of ambiguous) {
      if (unmatched.has(index) && isCompatible(keys[index]!, key)) match(index, fields)
    }
  }
  return matches
}
