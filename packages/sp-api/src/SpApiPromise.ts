/**
 * The client for programs on promises: one object that runs every operation and workflow.
 *
 * ```ts
 * import * as Marketplace from "effect-sp-api/Marketplace"
 * import * as NodeSpApi from "effect-sp-api/NodeSpApi"
 * import * as SpApiPromise from "effect-sp-api/SpApiPromise"
 * import * as Orders from "effect-sp-api/workflows/Orders"
 *
 * // One for the process, made where modules are loaded: it holds tokens, rate limits and connections.
 * const api = SpApiPromise.make(NodeSpApi.layerFromEnv())
 *
 * const order = await api.run(Orders.get("902-3159896-1390916"))
 * const recent = Orders.search({ marketplaceIds: [Marketplace.US.id], createdAfter: "2026-01-01T00:00:00Z" })
 * for await (const { id, status } of api.iterate(recent)) console.log(id, status, id === order.id)
 * await api.dispose()
 * ```
 *
 * What an operation or workflow returns is a description, an Effect or a Stream: nothing is sent until it is passed
 * to `run`, `iterate`, `readable` or `ndjson`, whose types follow from it. They reject with the error itself
 * (`SpApiError`, `ReportError` …), and with the reason of the signal when it aborts; then requests are cancelled,
 * connections of documents are closed and waits end. As with any client, a request that was sent before may have
 * taken effect.
 */
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Layer from "effect/Layer"
import * as Logger from "effect/Logger"
import * as ManagedRuntime from "effect/ManagedRuntime"
import * as Stream from "effect/Stream"

/** What each call takes. */
export interface RunOptions {
  /** Cancels the call, which then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined
}

/** A line of the log. */
export interface LogEntry {
  /** `DEBUG`, `INFO`, `WARN`, `ERROR` … */
  readonly level: string
  /** ISO 8601. */
  readonly timestamp: string
  /** A string, or an array where several values were logged. */
  readonly message: unknown
  /** The error that was logged with it, with its stack. */
  readonly cause: string | undefined
  readonly annotations: Readonly<Record<string, unknown>>
}

/** Settings of the client itself; those of Amazon belong to the Layer. */
export interface Options {
  /** Receives the log, `INFO` and above, for the logger of your program. Default: lines on the console. */
  readonly log?: ((entry: LogEntry) => void) | undefined
}

/** The client. Requests of any number of callers share it. */
export interface Client<in R> {
  /** Runs an operation or workflow once, and returns its result. */
  readonly run: <A, E>(effect: Effect.Effect<A, E, R>, options?: RunOptions) => Promise<A>
  /**
   * The elements of a Stream, for `for await`. What is not read is not fetched: the next page, or part of a document,
   * is requested when it is needed. Leaving the loop (`break`, `return`, an exception) cancels what is running.
   */
  readonly iterate: <A, E>(stream: Stream.Stream<A, E, R>, options?: RunOptions) => AsyncIterable<A>
  /**
   * A Stream as a web `ReadableStream`, read on demand; cancelling it cancels what is running. The promise resolves
   * when the first elements are there and rejects when an error comes before them, so that a status can still be sent.
   * An error after them, as when the signal aborts, fails the `ReadableStream`: it never ends early in silence.
   */
  readonly readable: <A, E>(stream: Stream.Stream<A, E, R>, options?: RunOptions) => Promise<ReadableStream<A>>
  /** The same as bytes, a line of JSON for each element: the body of a response of type `application/x-ndjson`. */
  readonly ndjson: <E>(
    stream: Stream.Stream<unknown, E, R>,
    options?: RunOptions
  ) => Promise<ReadableStream<Uint8Array<ArrayBuffer>>>
  /** Cancels what is running, and closes connections. To let requests finish, wait for them before. */
  readonly dispose: () => Promise<void>
  readonly [Symbol.asyncDispose]: () => Promise<void>
}

/** One build of the Layer. */
interface Build<R> {
  readonly runtime: ManagedRuntime.ManagedRuntime<R, unknown>
  failure: Cause.Cause<unknown> | undefined
}

/** Reads a Stream piece by piece; `undefined` after its end. */
interface Cursor<A> {
  readonly next: () => Promise<ReadonlyArray<A> | undefined>
  /** Throws the reason why it was ended from outside, if it was. */
  readonly check: () => void
  readonly close: () => Promise<void>
}

/** What cursors need of their client. */
interface Host<R> {
  readonly run: Client<R>["run"]
  /** Ends each open cursor with a reason. */
  readonly cursors: Set<(reason: unknown) => Promise<void>>
  readonly isDisposed: () => boolean
}

const disposed = () => new Error("The client has been disposed of")

const isNot = (value: unknown, what: string, method: string): string => {
  const other = Stream.isStream(value)
    ? ", but a Stream: pass it to iterate, readable or ndjson"
    : Effect.isEffect(value)
    ? ", but an Effect: pass it to run"
    : typeof value === "function"
    ? ", but a function: call it, as in api.run(Orders.get(id))"
    : ""
  return `What ${method} was given is not ${what}${other}`
}

const open = <A, E, R>(
  host: Host<R>,
  stream: Stream.Stream<A, E, R>,
  method: string,
  options: RunOptions | undefined
): Cursor<A> => {
  if (!Stream.isStream(stream)) throw new TypeError(isNot(stream, "a Stream", method))
  const signal = options?.signal
  let iterator: AsyncIterator<ReadonlyArray<A>> | undefined
  let stopped: { readonly reason: unknown } | undefined
  let closed: Promise<void> | undefined

  const close = (): Promise<void> => {
    host.cursors.delete(stop)
    signal?.removeEventListener("abort", abort)
    return closed ??= Promise.resolve(iterator?.return?.()).then(() => undefined)
  }
  const stop = (reason: unknown): Promise<void> => {
    stopped ??= { reason }
    return close()
  }
  const abort = () => void stop(signal?.reason).catch(() => undefined)
  const check = (): void => {
    if (stopped !== undefined) throw stopped.reason
  }
  const read = async (): Promise<ReadonlyArray<A> | undefined> => {
    check()
    if (closed === undefined && iterator === undefined) {
      const context = await host.run(Effect.context<R>(), options)
      // It may have been closed while the Layer was built.
      check()
      if (closed === undefined) {
        iterator = Stream.toAsyncIterableWith(Stream.chunks(stream), context)[Symbol.asyncIterator]()
      }
    }
    if (closed !== undefined || iterator === undefined) return undefined
    const result = await iterator.next()
    check()
    return result.done === true ? undefined : result.value
  }

  if (signal?.aborted) stopped = { reason: signal.reason }
  else if (host.isDisposed()) stopped = { reason: disposed() }
  else {
    host.cursors.add(stop)
    signal?.addEventListener("abort", abort, { once: true })
  }
  return {
    close,
    check,
    next: async () => {
      let piece: ReadonlyArray<A> | undefined
      try {
        piece = await read()
      } catch (error) {
        await close()
        check()
        throw error
      }
      if (piece === undefined) await close()
      return piece
    }
  }
}

/** One element at a time; what the cursor has read already costs no further wait. */
const elements = <A>(cursor: Cursor<A>): AsyncIterator<A> => {
  let piece: ReadonlyArray<A> = []
  let index = 0
  return {
    next: async () => {
      cursor.check()
      while (index >= piece.length) {
        const following = await cursor.next()
        if (following === undefined) return { done: true, value: undefined }
        piece = following
        index = 0
      }
      return { done: false, value: piece[index++]! }
    },
    return: async () => {
      piece = []
      await cursor.close()
      return { done: true, value: undefined }
    }
  }
}

const readableOf = async <A>(cursor: Cursor<A>): Promise<ReadableStream<A>> => {
  let first: { readonly piece: ReadonlyArray<A> | undefined } | undefined = { piece: await cursor.next() }
  return new ReadableStream<A>({
    pull: async (controller) => {
      const piece = first === undefined ? await cursor.next() : first.piece
      first = undefined
      if (piece === undefined) controller.close()
      else for (const item of piece) controller.enqueue(item)
    },
    cancel: cursor.close
  })
}

/** A piece at a time: the rows of a part of a document become one array of bytes. */
const linesOf = <E, R>(stream: Stream.Stream<unknown, E, R>): Stream.Stream<Uint8Array<ArrayBuffer>, E, R> => {
  const encoder = new TextEncoder()
  return Stream.map(
    Stream.chunks(stream),
    (items) => encoder.encode(items.map((item) => `${JSON.stringify(item)}\n`).join(""))
  )
}

/**
 * Makes the client of a Layer. The Layer is built at the first call, and again at the next one where that failed.
 *
 * Make one for the process and not one for each request: each has tokens, rate limits and connections of its own.
 */
export const make = <R, E>(layer: Layer.Layer<R, E>, options: Options = {}): Client<R> => {
  const { log } = options
  const logged = log === undefined
    ? layer
    : Layer.provideMerge(layer, Logger.layer([Logger.map(Logger.formatStructured, log)]))
  const cursors = new Set<(reason: unknown) => Promise<void>>()
  let disposal: Promise<void> | undefined

  const build = (): Build<R> => {
    const made: Build<R> = {
      runtime: ManagedRuntime.make(Layer.tapCause(logged, (cause) =>
        Effect.sync(() => {
          made.failure = cause
          if (current === made) current = build()
        }))),
      failure: undefined
    }
    return made
  }
  let current = build()

  const refuse = (signal: AbortSignal | undefined): void => {
    signal?.throwIfAborted()
    if (disposal !== undefined) throw disposed()
  }

  const run = async <A, E>(effect: Effect.Effect<A, E, R>, options?: RunOptions): Promise<A> => {
    if (!Effect.isEffect(effect)) throw new TypeError(isNot(effect, "an Effect", "run"))
    const signal = options?.signal
    refuse(signal)
    const used = current
    const exit = await used.runtime.runPromiseExit(effect, signal === undefined ? undefined : { signal })
    if (Exit.isSuccess(exit)) return exit.value
    // This may interrupt other callers before they see why the build failed; they throw its cause all the same.
    if (used.failure !== undefined) await used.runtime.dispose()
    const cause = used.failure ?? exit.cause
    if (Cause.hasInterruptsOnly(cause)) refuse(signal)
    throw Cause.squash(cause)
  }

  const dispose = (): Promise<void> =>
    disposal ??= Promise.resolve().then(async () => {
      await Promise.allSettled(Array.from(cursors, (stop) => stop(disposed())))
      await current.runtime.dispose()
    })

  const host: Host<R> = { run, cursors, isDisposed: () => disposal !== undefined }
  return {
    run,
    iterate: (stream, options) => ({
      [Symbol.asyncIterator]: () => elements(open(host, stream, "iterate", options))
    }),
    readable: async (stream, options) => readableOf(open(host, stream, "readable", options)),
    ndjson: async (stream, options) =>
      readableOf(open(host, Stream.isStream(stream) ? linesOf(stream) : stream, "ndjson", options)),
    dispose,
    [Symbol.asyncDispose]: dispose
  }
}
