/** What a task is, and what its check can look at: the program from outside, and the sandbox by HTTP. */
import type { RequestRecord, ServerOptions, WorldFile } from "effect-sp-api-sandbox/Sandbox"

/** A job in the words of a user, and a check of the program that does it. */
export interface Task {
  readonly name: string
  /** What `TASK.md` says, without what all tasks have in common. */
  readonly prompt: string
  /** Files that the project has from the start, by name. */
  readonly files?: Readonly<Record<string, string>>
  /** Development dependencies beside those that all projects have. */
  readonly tools?: ReadonlyArray<string>
  /** The sandbox of a check. `now` is when its world begins, in epoch milliseconds. */
  readonly sandbox: (now: number) => ServerOptions
  /** Runs the program, and reports what is wrong by `trial.that`. */
  readonly check: (trial: Trial) => Promise<void>
}

/** A process of the program that has ended. */
export interface Run {
  /** The exit code; undefined after a signal. */
  readonly code: number | undefined
  readonly stdout: string
  readonly stderr: string
}

/** A process of the program. */
export interface Running {
  readonly ended: Promise<Run>
  readonly kill: (signal: NodeJS.Signals) => void
}

/** One check of one program. */
export interface Trial {
  readonly folder: string
  readonly now: number
  /** The world as it began. */
  readonly world: WorldFile
  /** The sandbox's address. */
  readonly url: string
  /** The environment of the program. */
  readonly environment: Readonly<Record<string, string>>
  readonly write: (file: string, content: string) => Promise<void>
  /** The program to its end. */
  readonly run: (...args: ReadonlyArray<string>) => Promise<Run>
  readonly start: (...args: ReadonlyArray<string>) => Running
  /** What the sandbox was asked for so far, by its log. */
  readonly requests: () => Promise<ReadonlyArray<RequestRecord>>
  /** An action of the sandbox, such as `world/export`. */
  readonly action: (name: string, body?: unknown) => Promise<unknown>
  /** Notes a problem, unless the condition holds. Returns the condition. */
  readonly that: (condition: boolean, problem: string) => boolean
}
