/** What callers of a web service see of an error: a status, a message, and when to try again. */
import { SpApiError } from "effect-sp-api/SpApiError"
import * as SpApiErrorHttp from "effect-sp-api/SpApiErrorHttp"
import { ReportError } from "effect-sp-api/workflows/Reports"

/** The parts of a response. */
export interface Problem {
  readonly status: SpApiErrorHttp.Status
  readonly headers: { readonly [name: string]: string }
  readonly body: { readonly [name: string]: unknown }
}

const problem = (status: SpApiErrorHttp.Status, _tag: string, message: string): Problem => ({
  status,
  headers: {},
  body: { _tag, message }
})

/** The response to an error; what is not Amazon's is 500, and its message stays inside. */
export const problemOf = (error: unknown): Problem => {
  if (error instanceof SpApiError) {
    return {
      status: SpApiErrorHttp.statusOf(error),
      headers: SpApiErrorHttp.headersOf(error),
      body: SpApiErrorHttp.bodyOf(error)
    }
  }
  if (error instanceof ReportError) return problem(502, error.reason._tag, error.message)
  // The signal was one with a time limit.
  if (error instanceof Error && error.name === "TimeoutError") return problem(504, "TimedOut", "It took too long")
  return problem(500, "Internal", "Internal error")
}
