/** One request by `fetch`, which an interruption or a call of `abort` ends. */
import * as Effect from "effect/Effect"

/** Fails what waits, whether or not `fetch` minds its signal. */
type Fail = (cause: unknown) => void

/** A request and the body of its response while they are under way. */
export class FetchExchange {
  private readonly controller = new AbortController()
  private aborted: Error | undefined
  private fail: Fail | undefined

  get signal(): AbortSignal {
    return this.controller.signal
  }

  /** Ends the request, or the body of its response: what waits for it fails. */
  abort(message = "The request took too long"): void {
    const { fail } = this
    const cause = this.aborted ??= new Error(message)
    this.fail = undefined
    this.controller.abort(cause)
    fail?.(cause)
  }

  /** Waits for a promise, and aborts the exchange where the fiber is interrupted meanwhile. */
  wait<A, B, E>(
    start: () => Promise<A>,
    onSuccess: (value: A) => Effect.Effect<B, E>,
    onFailure: (cause: unknown) => E
  ): Effect.Effect<B, E> {
    return Effect.callback<B, E>((resume) => {
      const earlier = this.fail
      const fail: Fail = (cause) => resume(Effect.fail(onFailure(this.aborted ?? cause)))
      if (this.aborted !== undefined) return fail(this.aborted)
      this.fail = earlier === undefined ? fail : (cause) => (earlier(cause), fail(cause))
      try {
        start().then((value) => {
          this.fail = earlier
          resume(onSuccess(value))
        }, fail)
      } catch (cause) {
        fail(cause)
      }
      return Effect.sync(() => this.abort("The request was interrupted"))
    })
  }
}
