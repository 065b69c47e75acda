/** Failures of files that a command writes, in words and with the name of the file. */
import { hasProperty } from "effect/Predicate"
import { codeOf, forFile } from "../advice.ts"
import { Failure } from "../failure.ts"
import { oneLine } from "../sanitize.ts"

const messageOf = (error: unknown): string => error instanceof Error ? error.message : String(error)

/** Databases report a full disk in words of their own. */
const isFull = (error: unknown): boolean =>
  hasProperty(error, "errcode") && error.errcode === 13
  || /no space left on device|database or disk is full/i.test(messageOf(error))

/** The failure of a write: exit code 8. */
export const fileFailure = (path: string) => (error: unknown): Failure => {
  if (error instanceof Failure) return error
  const cause = isFull(error) ? { code: "ENOSPC" } : error
  if (codeOf(cause) === "unknown" || codeOf(cause).startsWith("ERR_")) {
    return new Failure({ kind: "document", message: `${path}: ${oneLine(messageOf(error))}` })
  }
  const { advice, message } = forFile({ pathOrDescriptor: path, cause })
  return new Failure({ kind: "document", message, advice })
}
