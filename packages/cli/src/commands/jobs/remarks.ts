/**
 * What happened beside the rows of a command, for its result: where documents and responses differ from what is known
 * of them, and columns that a file has no place for.
 */
import * as Checking from "effect-sp-api/operation/Checking"
import * as Effect from "effect/Effect"
import { note, request } from "../../output/notes.ts"
import { Presentation } from "../../output/presentation.ts"

/** A place at which Amazon's data differ from what is known of them. */
export interface Difference {
  /** The report type or operation. */
  readonly of: string
  readonly path: string
  readonly problem: string
}

/** Places beyond this are counted. */
const most = 100

/** Collects differences, each place once. */
export class Differences {
  private readonly known = new Map<string, Difference>()
  private more = 0

  /** Runs an effect that reads Amazon's data. */
  readonly collecting = <A, E, R>(effect: Effect.Effect<A, E, R>): Effect.Effect<A, E, R> =>
    Effect.provideService(effect, Checking.DriftHook, ({ mismatches, operation }) =>
      Effect.sync(() => {
        for (const { path, problem } of mismatches) {
          const key = `${operation} ${path} ${problem}`
          if (this.known.has(key)) continue
          if (this.known.size < most) this.known.set(key, { of: operation, path, problem })
          else this.more++
        }
      }))

  /** For a result; absent where there are none. */
  get all(): { readonly drift?: ReadonlyArray<Difference>; readonly moreDrift?: number } {
    return {
      ...(this.known.size === 0 ? undefined : { drift: [...this.known.values()] }),
      ...(this.more === 0 ? undefined : { moreDrift: this.more })
    }
  }
}

/** What of the columns of rows is in no file. */
export const omittedOf = (columns: ReadonlySet<string>): { readonly omittedColumns?: ReadonlyArray<string> } =>
  columns.size === 0 ? {} : { omittedColumns: [...columns] }

/** Says it to people; programs have it in the result. */
export const noteOmitted = (columns: ReadonlySet<string>) =>
  Effect.flatMap(Presentation, ({ jsonErrors }) =>
    columns.size === 0 || jsonErrors
      ? Effect.void
      : note(`Left out, as the first row has no such columns: ${[...columns].join(", ")}. .jsonl keeps them.`))

/** What a program must know of rows on stdout, where nothing but rows may be: a line of JSON on stderr. */
export const afterStdout = (remarks: Readonly<Record<string, unknown>>) =>
  Effect.flatMap(
    Presentation,
    ({ jsonErrors }) =>
      jsonErrors && Object.values(remarks).some((value) => value !== undefined)
        ? request("", { result: remarks })
        : Effect.void
  )
