/** What takes minutes runs beside the conversation, under an id. */
import * as Policy from "effect-sp-api/http/Policy"
import type * as NodeSpApi from "effect-sp-api/NodeSpApi"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import { randomBytes } from "node:crypto"
import type { Audit } from "./audit.ts"
import { refuse, Refused, refusedOf } from "./refused.ts"

/** How many run at once; Amazon works on few at a time. */
const maxRunning = 4

/** How long a job is the response to a request that repeats it, in milliseconds. */
const reused = 3_600_000

/** What is run. */
export interface Work {
  /** The tool that asks for the job. */
  readonly tool: string
  /** The operation that began it, for the audit. */
  readonly operation: string
  /** What was requested, where the same request is not to be repeated. */
  readonly key?: string
  /** What Amazon calls it, filled as soon as that is known. */
  readonly ids: ReadonlyArray<string>
  readonly work: Effect.Effect<object, unknown, NodeSpApi.Services>
}

interface Job extends Omit<Work, "work"> {
  readonly started: number
  readonly fiber: Fiber.Fiber<object, Refused>
}

/** The jobs of a server; they end with its scope. */
export const make = Effect.fnUntraced(function*(audit: Audit) {
  const scope = yield* Effect.scope
  const jobs = new Map<string, Job>()

  const report = (id: string, { fiber, ids, tool }: Job) => {
    const exit = fiber.pollUnsafe()
    const known = { job: id, ...(ids.length === 0 ? {} : { ids: [...ids] }) }
    if (exit === undefined) {
      return Effect.succeed({ ...known, state: "running", next: `call ${tool} with this job, once a minute at most` })
    }
    return Exit.isSuccess(exit)
      ? Effect.succeed({ ...known, state: "done", ...exit.value })
      : Effect.failCause(exit.cause)
  }

  /** Fails where too many run. */
  const hasRoom = Effect.suspend(() => {
    const running = [...jobs.values()].filter(({ fiber }) => fiber.pollUnsafe() === undefined)
    return running.length >= maxRunning
      ? refuse(`${maxRunning} jobs run already; wait for one of them`)
      : Effect.void
  })

  /** The job of the same request, where it is young and has not failed. */
  const same = Effect.fnUntraced(function*(tool: string, key: string) {
    const now = yield* Clock.currentTimeMillis
    const match = [...jobs].findLast(([, job]) => {
      const exit = job.fiber.pollUnsafe()
      return job.tool === tool && job.key === key && now - job.started < reused
        && (exit === undefined || Exit.isSuccess(exit))
    })
    return match === undefined
      ? undefined
      : { ...yield* report(...match), reused: "the same request was made before, within an hour" }
  })

  /** Starts a job. */
  const start = Effect.fnUntraced(function*({ work, ...rest }: Work) {
    yield* hasRoom
    const id = randomBytes(9).toString("base64url")
    const started = yield* Clock.currentTimeMillis
    const fiber = yield* work.pipe(
      Effect.mapError(refusedOf),
      Effect.provideService(Policy.Priority, "bulk"),
      audit.audited({ tool: rest.tool, operation: rest.operation, job: id }),
      Effect.forkIn(scope)
    )
    const job: Job = { ...rest, started, fiber }
    jobs.set(id, job)
    return yield* report(id, job)
  })

  /** How a job is doing, after waiting for it a little. */
  const status = Effect.fnUntraced(function*(tool: string, id: string) {
    const job = jobs.get(id)
    if (job === undefined || job.tool !== tool) {
      return yield* refuse(`${tool} has no such job; jobs end with the server`)
    }
    yield* Fiber.await(job.fiber).pipe(Effect.timeoutOption("20 seconds"))
    return yield* report(id, job)
  })

  return { hasRoom, same, start, status }
})

/** The jobs of a server. */
export type Jobs = Effect.Success<ReturnType<typeof make>>
