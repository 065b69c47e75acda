/**
 * Problems are gathered, so that a person sees all of them at once.
 */
import type { Proposal } from "./Swagger.ts"
import { ModelError } from "./Swagger.ts"

/** Gathers problems. */
export interface Problems {
  readonly all: ReadonlyArray<ModelError>
  /** Notes a problem. */
  readonly add: (where: string, problem: string, proposal?: Proposal) => void
  /** Runs what may find problems; undefined where it does. A proposal is added to those that come without one. */
  readonly attempt: <A>(run: () => A, proposal?: Proposal) => A | undefined
  /** Throws all of them as one error, if there are any. */
  readonly end: () => void
}

/** A place for problems. */
export const makeProblems = (): Problems => {
  const all: Array<ModelError> = []
  return {
    all,
    add: (where, problem, proposal) => {
      all.push(new ModelError(where, problem, proposal))
    },
    attempt: (run, proposal) => {
      try {
        return run()
      } catch (error) {
        if (!(error instanceof ModelError)) throw error
        all.push(
          ...error.problems.map((problem) =>
            proposal === undefined || problem.proposal !== undefined ? problem : Object.assign(problem, { proposal })
          )
        )
        return undefined
      }
    },
    end: () => {
      if (all.length > 0) throw ModelError.all(all)
    }
  }
}

/** A problem, and the row that would settle it. */
export const problemText = ({ message, proposal }: ModelError): string => {
  if (proposal === undefined) return message
  const { overlay, path, row } = proposal
  const place = `overlays/${overlay}.json`
  return row === undefined
    ? `${message}\n    remove from ${place}: ${path.join(" > ")}`
    : `${message}\n    ${place}: ${path.slice(0, -1).map((name) => `${JSON.stringify(name)} > `).join("")}${
      JSON.stringify(path.at(-1))
    }: ${rowText(row)}`
}

/** A row as the overlays write it: on one line, with spaces. */
export const rowText = (row: unknown): string => {
  if (Array.isArray(row)) return `[${row.map(rowText).join(", ")}]`
  if (typeof row !== "object" || row === null) return JSON.stringify(row)
  const entries = Object.entries(row).filter(([, value]) => value !== undefined)
  return entries.length === 0
    ? "{}"
    : `{ ${entries.map(([key, value]) => `${JSON.stringify(key)}: ${rowText(value)}`).join(", ")} }`
}
