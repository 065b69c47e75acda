/** Removes one layer of compression from a stream, in constant memory. */
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Pull from "effect/Pull"
import * as Scope from "effect/Scope"
import type { SpApiError } from "../../SpApiError.ts"
import type { Limits } from "../Limits.ts"
import { join } from "./bytes.ts"
import type { Coding } from "./contentCoding.ts"
import { headSize, layerOf, maxLayers, mayBeZlib } from "./contentCoding.ts"
import { invalid } from "./failure.ts"
import { attempt, describeFailure, feed, feedLast, pieceSize, trailerSize } from "./feed.ts"
import type { Inflate } from "./inflate.ts"

/** Output bytes after which the ratio is checked: short runs of blanks compress a thousandfold and are harmless. */
const ratioFrom = 1024 * 1024

/** The state that all layers of one document share. */
export interface Shared {
  /** The codings that were announced and not found yet, outermost first. */
  readonly left: Array<Coding>
  /** Whether the bytes have turned out not to be compressed any further. */
  done: boolean
  /** Bytes of the document as it was sent. */
  compressed: number
}

/** What a layer works with. */
export interface Settings {
  readonly operation: string
  readonly limits: Limits
  readonly makeInflate: (coding: Coding) => Inflate | undefined
  /** Closes the decompressor. */
  readonly scope: Scope.Scope
  readonly shared: Shared
  /** How many layers were removed before this one. */
  readonly depth: number
}

type Chunks = readonly [Uint8Array, ...Array<Uint8Array>]
type Output<E> = Pull.Pull<Chunks, E | SpApiError>

const isNonEmpty = (chunks: Array<Uint8Array>): chunks is [Uint8Array, ...Array<Uint8Array>] => chunks.length > 0

/** Detects the compression by the first bytes, then passes the bytes on or decompresses them. */
export class DecompressionLayer<E> {
  /** The next chunks of the output. */
  readonly pull: Output<E> = Effect.suspend(() => this.#next())

  readonly #upstream: Output<E>
  readonly #settings: Settings
  #input: ReadonlyArray<Uint8Array> = []
  #inputIndex = 0
  /** The first bytes, until there are enough of them to detect the compression; undefined after that. */
  #head: Uint8Array | undefined = new Uint8Array(0)
  #coding: Coding = "gzip"
  #inflate: Inflate | undefined
  /**
   * The newest bytes, held back until the next arrive. A write that contains the end of the data followed by other
   * bytes, or a wrong checksum, returns no output at all, so the last writes must be small.
   */
  #held: Uint8Array = new Uint8Array(0)
  /** Bytes of output. */
  #size = 0
  /** How the input ended, and whether it failed. */
  #inputEnd: Output<E> | undefined
  #inputFailed = false
  /** How the output ends, after the chunks that are still pending. */
  #outputEnd: Output<E> | undefined

  constructor(upstream: Output<E>, settings: Settings) {
    this.#upstream = upstream
    this.#settings = settings
  }

  #next(): Output<E> {
    if (this.#outputEnd !== undefined) return this.#outputEnd
    if (this.#inputIndex < this.#input.length) return this.#take(this.#input[this.#inputIndex++]!)
    if (this.#inputEnd !== undefined) return this.#finish(this.#inputEnd)
    // Uncompressed output of another layer: that layer has checked the limits already.
    if (this.#settings.depth > 0 && this.#head === undefined && this.#inflate === undefined) return this.#upstream
    return Pull.matchEffect(this.#upstream, {
      onSuccess: (chunks): Output<E> => {
        this.#input = chunks
        this.#inputIndex = 0
        return this.pull
      },
      onFailure: (cause): Output<E> => {
        this.#inputFailed = true
        this.#inputEnd = Effect.failCause(cause)
        return this.pull
      },
      onDone: (): Output<E> => {
        this.#inputEnd = Cause.done()
        return this.pull
      }
    })
  }

  #take(bytes: Uint8Array): Output<E> {
    const { depth, shared } = this.#settings
    if (depth === 0) shared.compressed += bytes.length
    if (this.#head === undefined) {
      return this.#inflate === undefined
        ? this.#emit([bytes])
        : this.#write(this.#inflate, bytes)
    }
    const head = join(this.#head, bytes)
    this.#head = head
    const isEnough = head.length >= headSize || shared.left.length === 0 && head.length >= 4 && !mayBeZlib(head)
    return isEnough || shared.done ? this.#begin(head) : this.pull
  }

  /** Detects the compression. */
  #begin(head: Uint8Array): Output<E> {
    const { depth, makeInflate, scope, shared } = this.#settings
    this.#head = undefined
    const coding = shared.done || head.length === 0 ? undefined : layerOf(head, shared.left)
    shared.done ||= coding === undefined
    if (coding === undefined) return this.#emit(head.length === 0 ? [] : [head])
    if (depth === maxLayers) return this.#stop(`it is compressed more than ${maxLayers} times`)
    this.#coding = coding
    const inflate = makeInflate(coding)
    if (inflate === undefined) {
      return this.#stop(
        `it is compressed by ${coding}, which this platform cannot decompress; provide MakeInflate of `
          + "effect-sp-api/documents/Gunzip"
      )
    }
    this.#inflate = inflate
    return Effect.flatMap(
      Scope.addFinalizer(scope, Effect.sync(() => inflate.close())),
      () => this.#write(inflate, head)
    )
  }

  #write(inflate: Inflate, bytes: Uint8Array): Output<E> {
    const held = this.#held
    const isNewest = this.#inputIndex === this.#input.length
    if (isNewest && bytes.length < 2 * pieceSize) {
      // The output of a slow connection is passed on at once, and only what may be a checksum is held back.
      const all = join(held, bytes)
      const cut = Math.max(0, all.length - trailerSize)
      this.#held = all.subarray(cut)
      return this.#run(inflate, feed(inflate, all.subarray(0, cut)), false)
    }
    const cut = isNewest ? bytes.length - pieceSize : bytes.length
    this.#held = bytes.subarray(cut)
    const rest = feed(inflate, bytes.subarray(0, cut))
    return this.#run(inflate, held.length === 0 ? rest : Effect.andThen(feed(inflate, held), rest), false)
  }

  #finish(inputEnd: Output<E>): Output<E> {
    // The document is too short for its compression to have been detected.
    if (this.#head !== undefined) return this.#begin(this.#head)
    this.#outputEnd = inputEnd
    const held = this.#held
    const inflate = this.#inflate
    if (inflate === undefined) return inputEnd
    return this.#inputFailed
      ? this.#run(inflate, Effect.ignore(Effect.andThen(feed(inflate, held), attempt(inflate.flush))), false)
      : this.#run(inflate, feedLast(inflate, held), true)
  }

  /** Runs steps of the decompressor, and emits their output even where they fail. */
  #run(inflate: Inflate, steps: Effect.Effect<void, string>, atEnd: boolean): Output<E> {
    return Effect.matchEffect(steps, {
      onSuccess: () => this.#emit(inflate.take()),
      onFailure: (code) => {
        this.#setFailure(describeFailure(this.#coding, code, atEnd))
        return this.#emit(inflate.take())
      }
    })
  }

  /** The chunks that the limits allow. */
  #emit(chunks: Array<Uint8Array>): Output<E> {
    const { limits, shared } = this.#settings
    const allowed: Array<Uint8Array> = []
    for (const chunk of chunks) {
      this.#size += chunk.length
      if (this.#size > limits.streamed) {
        this.#setFailure(`it is larger than ${limits.streamed} bytes`)
        break
      }
      if (this.#inflate !== undefined && this.#size > ratioFrom && this.#size > shared.compressed * limits.ratio) {
        this.#setFailure(`it decompresses to more than ${limits.ratio} times its size`)
        break
      }
      allowed.push(chunk)
    }
    return isNonEmpty(allowed) ? Effect.succeed(allowed) : this.pull
  }

  /** Lets the output end with a failure. */
  #setFailure(description: string): void {
    this.#outputEnd = invalid(this.#settings.operation, description)
  }

  /** Ends the output with a failure. */
  #stop(description: string): Output<E> {
    this.#setFailure(description)
    return this.pull
  }
}
