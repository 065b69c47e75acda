/**
 * A call of an operation, as handlers receive it: authenticated, within its rate limit, and well-formed.
 */
import type { OperationSpec } from "effect-sp-api/operation/OperationSpec"
import type { Reply, Request } from "../protocol/Http.ts"
import type { Input } from "../protocol/Input.ts"
import type { KnownError, Outcome, PageRule } from "../protocol/limits/Limit.ts"
import type { Entry, Loaded } from "../protocol/Operations.ts"
import type { Router } from "../protocol/Router.ts"
import type { Application } from "../state/Accounts.ts"
import type { State } from "../state/State.ts"
import type { Token } from "../state/Tokens.ts"
import type { Seller } from "../world/World.ts"

/** A limit of the pages of an operation. */
export interface PageLimit {
  readonly rule: PageRule
  readonly words: string
  /** Whether it holds; otherwise the call is only warned about. */
  readonly enforced: boolean
  readonly error: KnownError | undefined
}

/** How Amazon ends a report or a query whose request it accepts although it breaks a limit. */
export interface Ending {
  readonly status: Extract<Outcome, "FATAL" | "CANCELLED">
  readonly words: string
}

/** A call. */
export interface Call {
  readonly state: State
  readonly operation: OperationSpec
  readonly loaded: Loaded
  readonly request: Request
  readonly input: Input
  /** The parsed body; undefined for a request without a body. */
  readonly body: unknown
  /** Epoch milliseconds of the world. */
  readonly now: number
  /** Epoch milliseconds of the clock, for tokens and URLs that expire. */
  readonly clock: number
  readonly application: Application
  readonly token: Token
  /** The selling partner. Grantless operations have none: they receive the first one, and must not change it. */
  readonly seller: Seller
  /** The personal data that this call may show. */
  readonly dataElements: ReadonlySet<string>
  readonly ending: Ending | undefined
  readonly pageLimits: ReadonlyArray<PageLimit>
  /** Adds a warning to the record of the request. It must not contain values of the request. */
  readonly warn: (words: string) => void
  /** All operations, and the router, for sections about other operations. */
  readonly entries: ReadonlyArray<Entry>
  readonly route: Router
}

/** Handles calls of an operation; synchronous, as all state is in memory. May throw a `Refusal`. */
export type Handler = (call: Call) => Reply

/** Handlers by the name of their operation. */
export type Handlers = Readonly<Record<string, Handler>>
