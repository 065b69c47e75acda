/**
 * Reads a stream ahead of a slower reader.
 *
 * `Stream.bufferArray` does so too, but its queue adds each fiber that waits to a `Set` and removes it again. V8 keeps
 * the tables of an old `Set` in the old generation, and whenever that needs room it counts the buffers of zlib against
 * the limit of the heap, which is far below the limit of buffers alone: a document took 60 collections instead of 40.
 */
import * as Effect from "effect/Effect"
import type * as Pull from "effect/Pull"
import * as Stream from "effect/Stream"

type Chunks<A> = readonly [A, ...Array<A>]

type Resume = (effect: Effect.Effect<void>) => void

const afterwards = Promise.resolve()

/** The chunks that were read and not taken. */
class Ahead<A, E> {
  readonly #upstream: Pull.Pull<Chunks<A>, E>
  readonly #capacity: number
  #chunks: Array<A> = []
  /** How the stream ends, after the chunks. */
  #end: Pull.Pull<never, E> | undefined
  /** The fiber that waits for chunks, and the one that waits for room. */
  #reader: Resume | undefined
  #producer: Resume | undefined

  constructor(upstream: Pull.Pull<Chunks<A>, E>, capacity: number) {
    this.#upstream = upstream
    this.#capacity = capacity
  }

  /** Takes one chunk: what a reader makes of several would live on for longer. */
  readonly take: Pull.Pull<Chunks<A>, E> = Effect.suspend(() => {
    const chunks = this.#chunks
    if (chunks.length === 0) return this.#end ?? Effect.andThen(this.#arrival, this.take)
    const taken: Chunks<A> = [chunks.shift()!]
    if (chunks.length < this.#capacity) {
      const producer = this.#producer
      this.#producer = undefined
      // Before the reader works on its chunk, so that zlib's thread has the next ones meanwhile.
      producer?.(Effect.void)
    }
    return Effect.succeed(taken)
  })

  /** Reads until the stream ends. */
  readonly produce: Effect.Effect<void> = Effect.suspend(() =>
    Effect.matchCauseEffect(this.#upstream, {
      onSuccess: (chunks) => {
        for (const chunk of chunks) this.#chunks.push(chunk)
        this.#notify()
        return this.#chunks.length < this.#capacity ? this.produce : Effect.andThen(this.#room, this.produce)
      },
      onFailure: (cause) => {
        this.#end = Effect.failCause(cause)
        this.#notify()
        return Effect.void
      }
    })
  )

  readonly #arrival: Effect.Effect<void> = Effect.callback((resume) => {
    this.#reader = resume
  })

  readonly #room: Effect.Effect<void> = Effect.callback((resume) => {
    this.#producer = resume
  })

  #notify(): void {
    const reader = this.#reader
    if (reader === undefined) return
    this.#reader = undefined
    // After the next chunks were asked for: the reader runs at once, and may take long.
    afterwards.then(() => reader(Effect.void))
  }
}

/** The same stream, read ahead until `capacity` chunks wait. */
export const readAhead = <A, E, R>(self: Stream.Stream<A, E, R>, capacity: number): Stream.Stream<A, E, R> =>
  Stream.transformPull(self, (upstream, scope) => {
    const ahead = new Ahead(upstream, capacity)
    return Effect.as(Effect.forkIn(ahead.produce, scope), ahead.take)
  })
