/** What is found in a log. */

/** `error`: fails, or is about to. `warning`: costs quota. `info`: worth knowing. */
export type Severity = "error" | "warning" | "info"

/** One finding. */
export interface Finding {
  /** Stays the same from one log to the next: the rule and its subject, `polling:ordersV0.getOrders`. */
  readonly id: string
  readonly rule: string
  readonly severity: Severity
  readonly operation: string
  /** What the log shows, in a sentence with figures. */
  readonly message: string
  /** Requests of the log that the finding is about, and how many would have done. */
  readonly calls: { readonly now: number; readonly after: number }
  /**
   * The plan of the operation: requests per second and at once, the calls of an account in its busiest hour, and what
   * part of the plan that is.
   */
  readonly plan?: {
    readonly rate: number
    readonly burst?: number
    readonly busiestHour: number
    readonly ofPlan: number
  } | undefined
  /** Names of the accounts, at most five; seller ids in logs of the sandbox. */
  readonly accounts: ReadonlyArray<string>
  /** When it happened, and examples: date-times in ISO 8601. */
  readonly evidence: { readonly from: string; readonly to: string; readonly times: ReadonlyArray<string> }
  /** How it is known, where a log can only suggest it. */
  readonly basis?: string | undefined
  /** What to do, in a sentence. */
  readonly advice: string
  /** A line of code of effect-sp-api, or a command. */
  readonly code?: string | undefined
  /** Amazon's page. */
  readonly page?: string | undefined
  /** Figures of the rule. */
  readonly figures?: Readonly<Record<string, number | string>> | undefined
}

/** Severities, the gravest first. */
export const severities: ReadonlyArray<Severity> = ["error", "warning", "info"]
