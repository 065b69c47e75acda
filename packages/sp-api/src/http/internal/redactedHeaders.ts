/**
 * Keeps secrets out of whatever is printed.
 *
 * Effect's HTTP client redacts the headers that everybody knows; `redactedHeaders` adds those that are secret at Amazon. `scrub` takes
 * secrets out of strings that others wrote.
 */

export { scrub } from "../../wire/redaction.ts"

/** Header names whose values are secret, beside those that Effect knows. */
export const redactedHeaders: ReadonlyArray<string | RegExp> = [
  "x-amz-access-token",
  "x-amz-security-token",
  "authorization",
  "cookie",
  "set-cookie"
]
