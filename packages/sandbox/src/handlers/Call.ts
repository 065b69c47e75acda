/**
 * A call of an operation that has passed the gateway: authenticated, within its quota, and well-formed.
 */
import type { OperationSpec } from "effect-sp-api/operation/OperationSpec"
import type { Reply, Request } from "../protocol/Http.ts"
import type { Input } from "../protocol/Input.ts"
import type { Entry, Loaded } from "../protocol/Operations.ts"
import type { Router } from "../protocol/Router.ts"
import type { Application } from "../state/Accounts.ts"
import type { State } from "../state/State.ts"
import type { Token } from "../state/Tokens.ts"
import type { Seller } from "../world/World.ts"

/** A call. */
export interface Call {
  readonly state: State
  readonly operation: OperationSpec
  readonly loaded: Loaded
  readonly request: Request
  readonly input: Input
  /** The body as JSON; undefined where there is none. */
  readonly body: unknown
  /** The time of the world in epoch milliseconds. */
  readonly now: number
  /** The time of the clock, for what expires. */
  readonly clock: number
  readonly application: Application
  readonly token: Token
  /** The selling partner. Grantless operations have none; they get the application's first, and leave it alone. */
  readonly seller: Seller
  /** The personal data that this call may show. */
  readonly dataElements: ReadonlySet<string>
  /** All operations, and what finds them: for the sections that are about other operations. */
  readonly entries: ReadonlyArray<Entry>
  readonly route: Router
}

/** What answers an operation: synchronous, as all state is in memory. It may throw a refusal. */
export type Handler = (call: Call) => Reply

/** Handlers by the name of their operation. */
export type Handlers = Readonly<Record<string, Handler>>
