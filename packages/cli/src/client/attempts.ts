/** Every request of the client with its outcome and request id, as `--verbose` shows them: from the spans of the client. */
import { isSpApiError } from "effect-sp-api/SpApiError"
import * as Cause from "effect/Cause"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import type * as Exit from "effect/Exit"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Tracer from "effect/Tracer"
import { detail } from "../output/notes.ts"
import { Presentation } from "../output/presentation.ts"

/** What is shown of a request; spans hold no URL, parameter or token. */
interface Attempt {
  readonly operation: string
  /** 1 for the first request of the call; undefined for tokens and documents, whose requests share a span. */
  readonly attempt: number | undefined
  /** The status, `no response`, `ok`, or the tag of an error's reason. */
  readonly outcome: string | number
  readonly requestId: string | undefined
  readonly milliseconds: number
}

const operationOf = (name: string): string => name.replace(/^SpApi\./, "")

/** The attempt that a span describes; `undefined` for the spans of whole calls and those of others. */
const attemptOf = (
  { attributes, kind, name, parent, startTime }: Tracer.NativeSpan,
  end: bigint,
  exit: Exit.Exit<unknown, unknown>
): Attempt | undefined => {
  if (kind !== "client" || !name.startsWith("SpApi.")) return undefined
  const milliseconds = Number((end - startTime) / 1_000_000n)
  if (name === "SpApi.attempt") {
    const owner = Option.getOrUndefined(parent)
    const { "http.request.resend_count": resent, "http.response.status_code": status, "spapi.request_id": id } = Object
      .fromEntries(attributes)
    return {
      operation: owner?._tag === "Span" ? operationOf(owner.name) : "request",
      attempt: Number(resent ?? 0) + 1,
      outcome: typeof status === "number" ? status : "no response",
      requestId: typeof id === "string" ? id : undefined,
      milliseconds
    }
  }
  const error = exit._tag === "Failure" ? Cause.squash(exit.cause) : undefined
  return {
    operation: operationOf(name),
    attempt: undefined,
    outcome: exit._tag === "Success" ? "ok" : isSpApiError(error) ? error.reason._tag : "failed",
    requestId: isSpApiError(error) ? error.requestId : undefined,
    milliseconds
  }
}

const textOf = ({ attempt, milliseconds, operation, outcome, requestId }: Attempt): string =>
  `${operation}: ${attempt === undefined ? "" : `attempt ${attempt}: `}${
    [outcome, `${milliseconds} ms`, ...(requestId === undefined ? [] : [`request id ${requestId}`])].join(", ")
  }`

class Told extends Tracer.NativeSpan {
  readonly #tell: (attempt: Attempt) => void

  constructor(options: ConstructorParameters<typeof Tracer.NativeSpan>[0], tell: (attempt: Attempt) => void) {
    super(options)
    this.#tell = tell
  }

  override end(endTime: bigint, exit: Exit.Exit<unknown, unknown>): void {
    super.end(endTime, exit)
    const attempt = attemptOf(this, endTime, exit)
    if (attempt !== undefined) this.#tell(attempt)
  }
}

/** Shows each request; nothing, and at no cost, without `--verbose`. */
export const layer: Layer.Layer<never, never, Presentation> = Layer.unwrap(
  Effect.map(Effect.context<Presentation>(), (context) => {
    if (!Context.get(context, Presentation).verbose) return Layer.empty
    const runSync = Effect.runSyncWith(context)
    const tell = (attempt: Attempt) => runSync(detail(textOf(attempt), { request: attempt }))
    return Layer.succeed(Tracer.Tracer, Tracer.make({ span: (options) => new Told(options, tell) }))
  })
)
