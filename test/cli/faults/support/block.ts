/** What every failure looks like, whatever failed. */
import { assert } from "@effect/vitest"
import type { Ended } from "../../support/running.ts"

/** The lines of a block at most: the message, the request id, what to do, how to continue. */
const longest = 6

/** The error of `--agent` and `--json`. */
export interface ErrorObject {
  readonly kind: string
  readonly exitCode: number
  readonly message: string
  readonly advice?: string
  readonly operation?: string
  readonly reason?: string
  readonly status?: number
  readonly requestId?: string
  readonly attempts?: number
  readonly timestamp?: string
  readonly pageToken?: string
}

const fields = new Set([
  "kind",
  "exitCode",
  "message",
  "advice",
  "operation",
  "reason",
  "status",
  "requestId",
  "attempts",
  "timestamp",
  "pageToken",
  "usage"
])

/** What a failure must hold. */
export interface Expected {
  readonly code: number
  /** Whether Amazon has sent a request id. */
  readonly requestId?: boolean
  readonly message?: RegExp
}

/** No stack, no name of a function or file of this program, no control sequence. */
const assertReadable = (text: string): void => {
  assert.notMatch(text, /^\s+at /m)
  // oxlint-disable-next-line no-control-regex -- these are what must not be there
  assert.notMatch(text, /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/)
  assert.notMatch(text, /node:internal|dist\/|\[object Object\]|undefined|Error: /)
}

/** A block for people: what failed and why, the request id, and what to do. */
export const assertBlock = ({ code, err }: Ended, expected: Expected): void => {
  assert.strictEqual(code, expected.code, err)
  assertReadable(err)
  assert.match(err, /^spapi: \S/)
  assert.isAtMost(err.trimEnd().split("\n").length, longest, err)
  assert.match(err, /^ {2}what to do: \S/m)
  if (expected.requestId === true) assert.match(err, /^ {2}request id: \S{8,}$/m)
  if (expected.message !== undefined) assert.match(err, expected.message)
}

/** One line of JSON for programs, with known fields alone. */
export const assertObject = ({ code, err }: Ended, expected: Expected): ErrorObject => {
  assert.strictEqual(code, expected.code, err)
  assertReadable(err)
  assert.match(err, /^\{.*\}\n$/)
  const { error } = JSON.parse(err) as { error: ErrorObject }
  for (const name of Object.keys(error)) assert.isTrue(fields.has(name), name)
  assert.strictEqual(error.exitCode, code)
  assert.isNotEmpty(error.advice)
  if (expected.requestId === true) assert.isString(error.requestId)
  if (expected.message !== undefined) assert.match(error.message, expected.message)
  return error
}
