/**
 * What a test prepares and verifies: stubs, forced outcomes, roles and requests.
 */
import * as Effect from "effect/Effect"
import type { Entry } from "../protocol/Operations.ts"
import type { OutcomeInput } from "../state/Outcomes.ts"
import type { State } from "../state/State.ts"
import type { StubInput } from "../state/Stubs.ts"
import * as Changes from "./Changes.ts"
import type { Added } from "./Stubbing.ts"
import * as Stubbing from "./Stubbing.ts"
import type { Expectation, VerificationFailed } from "./Verify.ts"
import { verify } from "./Verify.ts"

/** What a test prepares and verifies. */
export interface TestControl {
  readonly stubs: {
    /**
     * Lets an operation respond with this instead of its own, to requests with these parameters and this part of a
     * body; the newest stub that matches wins. Tokens, rate limits and parameters are checked before. Returns the id of
     * the stub, and where its body is not as the model describes it. Dies for an operation that does not exist.
     */
    readonly add: (stub: StubInput) => Effect.Effect<Added>
    /** Removes a stub; nothing happens where it does not exist. */
    readonly remove: (id: string) => Effect.Effect<void>
    readonly clear: Effect.Effect<void>
  }
  readonly outcomes: {
    /** Lets the next report, feed, query or inbound operation end so. Dies for an end that it cannot have. */
    readonly force: (outcome: OutcomeInput) => Effect.Effect<void>
    /** Forgets forced outcomes, and returns all roles. */
    readonly clear: Effect.Effect<void>
  }
  /**
   * Takes a role from an application, by its index: an operation or a section responds with 403. Dies for names that do
   * not exist.
   */
  readonly revokeRole: (on: string, application?: number) => Effect.Effect<void>
  /**
   * How many requests match; fails where that is not the expected number, with what was received. Dies for an operation
   * that does not exist, and for `parameters` and `body` without the option `recordBodies`.
   */
  readonly verify: (expectation: Expectation) => Effect.Effect<number, VerificationFailed>
}

/** The control of the current state. */
export const make = (current: () => State, entries: ReadonlyArray<Entry>): TestControl => ({
  stubs: {
    add: (stub) => Effect.suspend(() => Stubbing.add(current(), entries, stub)),
    remove: (id) => Effect.sync(() => void current().stubs.remove(id)),
    clear: Effect.sync(() => current().stubs.clear())
  },
  outcomes: {
    force: (outcome) => Effect.sync(() => Changes.forceOutcome(current(), outcome)),
    clear: Effect.sync(() => current().outcomes.clear())
  },
  revokeRole: (on, application) => Effect.sync(() => Changes.revokeRole(current(), on, application)),
  verify: (expectation) =>
    Effect.suspend(() => {
      const result = verify(current(), expectation)
      return typeof result === "number" ? Effect.succeed(result) : Effect.fail(result)
    })
})
