/**
 * What is odd about a document and was read all the same: reported as drift, once per kind and place in a document, so that
 * a file of millions of odd rows costs as much as one.
 */
import * as Effect from "effect/Effect"
import type { Mismatch } from "../../operation/Checking.ts"
import { makeReport } from "../../operation/internal/drift.ts"

/** Collects remarks until the stream can report them. */
export class DriftCollector {
  private readonly operation: string
  private readonly known = new Set<string>()
  private found: Array<Mismatch> = []
  private waiting: Effect.Effect<void> | undefined
  private readonly report = makeReport({ what: "the document", id: "document" })

  constructor(operation: string) {
    this.operation = operation
  }

  /** Notes what is odd at a place. `problem` completes "… is"; neither holds a value of the document. */
  add(path: string, problem: string, detail = ""): void {
    const place = `${path} ${problem}`
    if (this.known.has(place)) return
    this.known.add(place)
    this.found.push({ path, problem: problem + detail, missing: false })
  }

  /** Has something run before what comes next is given. */
  run(effect: Effect.Effect<void>): void {
    this.waiting = this.waiting === undefined ? effect : Effect.andThen(this.waiting, effect)
  }

  /** What is to be done before the rows at hand are given; undefined when nothing is. */
  take(): Effect.Effect<void> | undefined {
    if (this.found.length > 0) {
      const drift = { operation: this.operation, requestId: undefined, mismatches: this.found }
      this.found = []
      this.run(Effect.withFiber((fiber) => this.report(drift, fiber)))
    }
    const { waiting } = this
    this.waiting = undefined
    return waiting
  }
}
