/**
 * Stubs: responses that take the place of an operation's own.
 */
import type { Reply } from "../protocol/Http.ts"
import type { Actual, Expected } from "../protocol/Matching.ts"
import { differences } from "../protocol/Matching.ts"

/** The response of an operation, for the requests that match. */
export interface StubInput extends Expected {
  /** `ordersV0.getOrders` */
  readonly operation: string
  /** How many requests get it; default: all until it is removed. */
  readonly times?: number | undefined
  readonly response: {
    /** Default 200. */
    readonly status?: number | undefined
    readonly headers?: Readonly<Record<string, string>> | undefined
    /** JSON, or text where the header `content-type` is another one; default: an empty body. */
    readonly body?: unknown
  }
}

/** The stubs of one sandbox. */
export interface Stubs {
  /** Adds a stub; returns its id. */
  readonly add: (input: StubInput) => string
  readonly remove: (id: string) => boolean
  readonly clear: () => void
  /** The response for a call, by the newest stub that matches; undefined where none does. Counts it. */
  readonly take: (operation: string, actual: Actual) => Reply | undefined
}

/** No stubs yet. */
export const make = (): Stubs => {
  const stubs = new Map<string, StubInput & { left: number }>()
  let count = 0
  return {
    add: (input) => {
      const id = `stub-${++count}`
      stubs.set(id, { ...input, left: input.times ?? Number.POSITIVE_INFINITY })
      return id
    },
    remove: (id) => stubs.delete(id),
    clear: () => stubs.clear(),
    take: (operation, actual) => {
      if (stubs.size === 0) return undefined
      const stub = [...stubs.values()].findLast((stub) =>
        stub.operation === operation && stub.left > 0 && differences(stub, actual).length === 0
      )
      if (stub === undefined) return undefined
      stub.left--
      const { body, headers, status = 200 } = stub.response
      const lower: Readonly<Record<string, string>> = Object.fromEntries(
        Object.entries(headers ?? {}).map(([name, value]) => [name.toLowerCase(), value])
      )
      const reply = { status, headers: lower }
      const isJson = /json/i.test(lower["content-type"] ?? "json")
      return body === undefined ? reply : typeof body === "string" && !isJson
        ? { ...reply, text: body }
        : { ...reply, json: body }
    }
  }
}
