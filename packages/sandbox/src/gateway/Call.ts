/**
 * A call of an operation that has passed the gateway: authenticated, within its quota, and well-formed.
 */
import type { OperationSpec } from "effect-sp-api/operation/OperationSpec"
import type { Application } from "../auth/Accounts.ts"
import type { Token } from "../auth/Tokens.ts"
import type { Seller } from "../world/World.ts"
import type { Reply, Request } from "./Http.ts"
import type { Input } from "./Input.ts"
import type { Entry, Loaded } from "./Operations.ts"
import type { Router } from "./Router.ts"
import type { State } from "./State.ts"

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
export type Story = (call: Call) => Reply

/** Stories by the name of their operation. */
export type Stories = Readonly<Record<string, Story>>
