/** What `pnpm bench:cluster` and its runners send each other. */

/** The first message: what a runner is. */
export interface Settings {
  readonly amazon: string
  /** The URL of PostgreSQL; without it, `file` is of SQLite. */
  readonly database?: string | undefined
  readonly file?: string | undefined
  readonly port: number
  readonly runner: number
  readonly of: number
}

export type Message =
  | { readonly kind: "authorize"; readonly sellers: number }
  | { readonly kind: "tasks" | "prices" | "jobs"; readonly sellers: number; readonly calls: number }
  | { readonly kind: "handled" | "usage" | "cpu" }

export type Reply = { readonly value: unknown } | { readonly failure: string }

/** A job that has ended. */
export interface Handled {
  readonly seller: string
  readonly runner: number
  readonly at: number
}

/** CPU seconds of a process since its start. */
export interface Cpu {
  readonly cpu: number
  readonly at: number
}

/** Its memory after garbage collection, in bytes. */
export interface Usage extends Cpu {
  readonly heap: number
  readonly rss: number
  readonly peakRss: number
}
