/**
 * JSON documents: the elements of a list inside a large one, the lines of JSONL, or the whole.
 */
import * as Effect from "effect/Effect"
import * as JsonArray from "effect/encoding/JsonArray"
import { dual } from "effect/Function"
import * as Stream from "effect/Stream"
import type { SpApiError } from "../SpApiError.ts"
import { ArrayLocator } from "./internal/arrayLocator.ts"
import * as Bytes from "./internal/bytes.ts"
import { invalid } from "./internal/failure.ts"
import type { Transformer } from "./internal/transformer.ts"
import { transform } from "./internal/transformer.ts"
import type { Limits } from "./Limits.ts"
import { CurrentLimits } from "./Limits.ts"

/** What {@link lines}, {@link value} and {@link whole} take. */
export interface Options {
  /** The name that errors carry; default `document`. */
  readonly operation?: string | undefined
}

/** What {@link elements} takes. */
export interface ElementsOptions extends Options {
  /**
   * Where the list is, as a JSON Pointer (RFC 6901): `/salesAndTrafficByAsin`; `""` is the document itself. Default: the
   * document, where it is a list, or the only list that is a member of it.
   */
  readonly pointer?: string | undefined
}

interface Values<O> {
  (options?: O): <E, R>(self: Stream.Stream<string, E, R>) => Stream.Stream<unknown, E | SpApiError, R>
  <E, R>(self: Stream.Stream<string, E, R>, options?: O): Stream.Stream<unknown, E | SpApiError, R>
}

/** A byte order mark is no part of the text, whoever left it there. */
const withoutMark = (text: string): string => text.startsWith("\ufeff") ? text.slice(1) : text

class Lines implements Transformer<string, unknown> {
  private readonly limit: number
  private text = ""
  private line = 0

  constructor(limits: Limits) {
    this.limit = limits.row
  }

  push(piece: string, out: Array<unknown>): string | undefined {
    const text = this.text + piece
    let at = 0
    for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", at)) {
      const problem = this.give(text.slice(at, end), out)
      if (problem !== undefined) return problem
      at = end + 1
    }
    this.text = text.slice(at)
    return this.text.length > this.limit ? this.tooLong() : undefined
  }

  end(out: Array<unknown>, whole: boolean): string | undefined {
    return whole ? this.give(this.text, out, true) : undefined
  }

  private tooLong(): string {
    return `line ${this.line + 1} is longer than ${this.limit} characters`
  }

  private give(line: string, out: Array<unknown>, atEnd = false): string | undefined {
    if (line.length > this.limit) return this.tooLong()
    this.line++
    const text = this.line === 1 ? withoutMark(line) : line
    if (text.trim() === "") return undefined
    try {
      out.push(JSON.parse(text))
      return undefined
    } catch {
      return `line ${this.line} is not JSON${atEnd ? ", or ends early" : ""}`
    }
  }
}

/**
 * The values of a document with one JSON value per line, as Data Kiosk gives it; empty lines are skipped.
 *
 * Fails with `ResponseInvalid`, after the values before it, at a line that is no JSON or longer than `row` of the
 * limits in force.
 */
export const lines: Values<Options> = dual(
  (args) => Stream.isStream(args[0]),
  <E, R>(self: Stream.Stream<string, E, R>, options?: Options): Stream.Stream<unknown, E | SpApiError, R> =>
    transform(self, options?.operation ?? "document", (limits) => new Lines(limits))
)

/** Passes text on, and knows whether there was anything but blanks and byte order marks. */
class Passage implements Transformer<string, string> {
  isBlank = true

  push(piece: string, out: Array<string>): undefined {
    this.isBlank &&= piece.trim() === ""
    out.push(piece)
  }

  end(): undefined {}
}

/**
 * The elements of one list in a JSON document, one after another; nothing but the element that is being read is held.
 * (What lies before the list is read past, in memory too, so no single value there may be larger than `collected` of
 * the limits in force.) An empty document has none.
 *
 * Fails with `ResponseInvalid`, after the elements before the fault, when the document is no JSON, ends early, or has
 * no list there; without a `pointer` also when it has several.
 */
export const elements: Values<ElementsOptions> = dual(
  (args) => Stream.isStream(args[0]),
  <E, R>(self: Stream.Stream<string, E, R>, options?: ElementsOptions): Stream.Stream<unknown, E | SpApiError, R> => {
    const operation = options?.operation ?? "document"
    const pointer = options?.pointer
    return Stream.unwrap(Effect.map(CurrentLimits, (limits) => {
      const passage = pointer === undefined ? new ArrayLocator() : new Passage()
      return transform(self, operation, () => passage).pipe(
        Stream.pipeThroughChannel(
          JsonArray.decodeString<E | SpApiError>({ pointer, maxElementSize: limits.collected })
        ),
        Stream.catch((error): Stream.Stream<never, E | SpApiError> => {
          if (!JsonArray.isJsonArrayError(error)) return Stream.fail(error)
          return passage.isBlank ? Stream.empty : Stream.fromEffect(invalid(operation, describe(error, pointer)))
        })
      )
    }))
  }
)

/** Messages about the syntax quote the document, so only the place is told. */
const describe = (error: JsonArray.JsonArrayError, pointer: string | undefined): string => {
  const place = error.offset === undefined ? "" : ` at character ${error.offset}`
  return error.kind === "Pointer"
    ? `it has no list at the place that the pointer names, ${
      JSON.stringify(pointer ?? "")
    }${place}: name another with { pointer }`
    : error.kind === "Limit"
    ? `it holds a value that is larger than allowed${place}`
    : `it is not JSON, or ends early${place}`
}

const parse = (text: string, operation: string): Effect.Effect<unknown, SpApiError> => {
  try {
    return Effect.succeed<unknown>(JSON.parse(withoutMark(text)))
  } catch {
    return invalid(operation, isBlank(text) ? "it is empty" : "it is not JSON, or ends early")
  }
}

const isBlank = (text: string): boolean => text.trim() === ""

/**
 * The value of a whole JSON document. Fails with `ResponseInvalid` when it is empty or no JSON, or longer than `collected`
 * of the limits in force.
 */
export const value = <E, R>(
  self: Stream.Stream<string, E, R>,
  options?: Options
): Effect.Effect<unknown, E | SpApiError, R> => {
  const operation = options?.operation ?? "document"
  return Effect.flatMap(Bytes.collectText(self, operation, remedy()), (text) => parse(text, operation))
}

const remedy = (lists: ReadonlyArray<string> = []): string =>
  `; the elements of a list inside it are read in constant memory, where { pointer } names it${
    lists.length === 0 ? "" : `: ${lists.join(" or ")}`
  }`

/** What {@link whole} takes. */
export interface WholeOptions extends Options {
  /** Where lists are known to be, as JSON Pointers: the error of a document that is too large names them. */
  readonly lists?: ReadonlyArray<string> | undefined
}

/** The value of a whole JSON document as the one value of a stream; none where the document is empty. Fails as {@link value}. */
export const whole: Values<WholeOptions> = dual(
  (args) => Stream.isStream(args[0]),
  <E, R>(self: Stream.Stream<string, E, R>, options?: WholeOptions): Stream.Stream<unknown, E | SpApiError, R> => {
    const operation = options?.operation ?? "document"
    return Stream.unwrap(Effect.map(
      Bytes.collectText(self, operation, remedy(options?.lists)),
      (text) => isBlank(text) ? Stream.empty : Stream.fromEffect(parse(text, operation))
    ))
  }
)
