/**
 * Adds stubs, and says where their bodies are not as the model describes them.
 */
import * as Effect from "effect/Effect"
import * as Constraints from "../protocol/Constraints.ts"
import type { Entry } from "../protocol/Operations.ts"
import * as Targets from "../protocol/Targets.ts"
import type { State } from "../state/State.ts"
import type { StubInput } from "../state/Stubs.ts"

/** A stub that was added. */
export interface Added {
  readonly id: string
  /**
   * The first place where the body of a success is not as the model describes it, if any. The stub
   * responds with it nevertheless.
   */
  readonly warnings: ReadonlyArray<string>
}

/** Adds a stub. Throws `Unacceptable` for an operation that does not exist. */
export const add = (state: State, entries: ReadonlyArray<Entry>, stub: StubInput): Effect.Effect<Added> => {
  Targets.checkOperation(stub.operation)
  const id = state.stubs.add(stub)
  const { body, status = 200 } = stub.response
  if (status >= 400 || body === undefined) return Effect.succeed({ id, warnings: [] })
  const entry = entries.find(({ name }) => name === stub.operation)!
  return Effect.map(entry.loaded === undefined ? entry.load : Effect.succeed(entry.loaded), ({ facts, output }) => {
    const problem = output === undefined ? undefined : Constraints.problemOf(facts, output, body)
    return { id, warnings: problem === undefined ? [] : [problem] }
  })
}
