/**
 * Reports the irregularities of a document that was read all the same as drift: each kind and place once per document,
 * so that millions of irregular rows cost as much as one.
 */
import * as Effect from "effect/Effect"
import type { Mismatch } from "../../operation/Checking.ts"
import { makeReport } from "../../operation/internal/drift.ts"

/** Collects drift until the stream can report it. */
export class DriftCollector {
  private readonly operation: string
  private readonly known = new Set<string>()
  private mismatches: Array<Mismatch> = []
  private pending: Effect.Effect<void> | undefined
  private readonly report = makeReport({ what: "the document", id: "document" })

  constructor(operation: string) {
    this.operation = operation
  }

  /** Adds a mismatch. `problem` completes "… is"; neither contains a value of the document. */
  add(path: string, problem: string, detail = ""): void {
    const place = `${path} ${problem}`
    if (this.known.has(place)) return
    this.known.add(place)
    this.mismatches.push({ path, problem: problem + detail, missing: false })
  }

  /** The first mismatch that was not taken, in words. */
  get first(): string | undefined {
    const [mismatch] = this.mismatches
    return mismatch === undefined ? undefined : `${mismatch.path} is ${mismatch.problem}`
  }

  /** Schedules an effect to run before the next rows are emitted. */
  run(effect: Effect.Effect<void>): void {
    this.pending = this.pending === undefined ? effect : Effect.andThen(this.pending, effect)
  }

  /** Returns the effects to run before the next rows are emitted; undefined for none. */
  take(): Effect.Effect<void> | undefined {
    if (this.mismatches.length > 0) {
      const drift = { operation: this.operation, requestId: undefined, mismatches: this.mismatches }
      this.mismatches = []
      this.run(Effect.withFiber((fiber) => this.report(drift, fiber)))
    }
    const { pending } = this
    this.pending = undefined
    return pending
  }
}
