/**
 * Adds stubs, and says where their bodies are not as the model describes them.
 */
import * as Effect from "effect/Effect"
import * as Constraints from "../protocol/Constraints.ts"
import type { Entry } from "../protocol/Operations.ts"
import { Unacceptable } from "../protocol/Strict.ts"
import * as Targets from "../protocol/Targets.ts"
import type { State } from "../state/State.ts"
import type { StubInput } from "../state/Stubs.ts"
import * as Sellers from "./Sellers.ts"

/** A stub that was added. */
export interface Added {
  readonly id: string
  /**
   * The first place where the body of a success is not as the model describes it, if any. The stub
   * responds with it nevertheless.
   */
  readonly warnings: ReadonlyArray<string>
}

// No server can send other ones: the request would get an empty 500, far from the mistake.
const headerName = /^[\w!#$%&'*+.^`|~-]+$/
const headerValue = /^[\t\x20-\x7e\x80-\xff]*$/

const checkHeaders = (headers: Readonly<Record<string, string>>): void => {
  for (const [name, value] of Object.entries(headers)) {
    const at = `response.headers[${JSON.stringify(name)}]`
    if (!headerName.test(name)) throw new Unacceptable(`${at} is not the name of a header.`)
    if (!headerValue.test(value)) throw new Unacceptable(`${at} has characters that no header can have.`)
  }
}

/** Adds a stub. Throws `Unacceptable` for an operation that does not exist, and for headers that cannot be sent. */
export const add = (state: State, entries: ReadonlyArray<Entry>, stub: StubInput): Effect.Effect<Added> => {
  Targets.checkOperation(stub.operation)
  if (stub.sellerId !== undefined) Sellers.byId(state, stub.sellerId)
  checkHeaders(stub.response.headers ?? {})
  const id = state.stubs.add(stub)
  const { body, status = 200 } = stub.response
  if (status >= 400 || body === undefined) return Effect.succeed({ id, warnings: [] })
  const entry = entries.find(({ name }) => name === stub.operation)!
  return Effect.map(entry.loaded === undefined ? entry.load : Effect.succeed(entry.loaded), ({ facts, output }) => {
    const problem = output === undefined ? undefined : Constraints.problemOf(facts, output, body)
    return { id, warnings: problem === undefined ? [] : [problem] }
  })
}
