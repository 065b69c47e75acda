/**
 * JSON documents: the elements of a list inside a large one, the lines of JSONL, or the whole.
 */
import * as Effect from "effect/Effect"
import * as JsonArray from "effect/encoding/JsonArray"
import { dual } from "effect/Function"
import * as Stream from "effect/Stream"
import type { SpApiError } from "../SpApiError.ts"
import * as Bytes from "./internal/bytes.ts"
import { invalid } from "./internal/failure.ts"
import type { Machine } from "./internal/machine.ts"
import { through } from "./internal/machine.ts"
import type { Limits } from "./Limits.ts"
import { CurrentLimits } from "./Limits.ts"

/** What {@link lines} and {@link value} take. */
export interface Options {
  /** The name that errors carry; default `document`. */
  readonly operation?: string | undefined
}

/** What {@link elements} takes. */
export interface ElementsOptions extends Options {
  /**
   * Where the list is, as a JSON Pointer (RFC 6901): `/salesAndTrafficByAsin`; default: the document itself is the
   * list.
   */
  readonly pointer?: string | undefined
}

interface Values<O> {
  (options?: O): <E, R>(self: Stream.Stream<string, E, R>) => Stream.Stream<unknown, E | SpApiError, R>
  <E, R>(self: Stream.Stream<string, E, R>, options?: O): Stream.Stream<unknown, E | SpApiError, R>
}

/** A byte order mark is no part of the text, whoever left it there. */
const withoutMark = (text: string): string => text.startsWith("\ufeff") ? text.slice(1) : text

class Lines implements Machine<string, unknown> {
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
    return whole ? this.give(this.text, out) : undefined
  }

  private tooLong(): string {
    return `line ${this.line + 1} is longer than ${this.limit} characters`
  }

  private give(line: string, out: Array<unknown>): string | undefined {
    if (line.length > this.limit) return this.tooLong()
    this.line++
    const text = this.line === 1 ? withoutMark(line) : line
    if (text.trim() === "") return undefined
    try {
      out.push(JSON.parse(text))
      return undefined
    } catch {
      return `line ${this.line} is not JSON`
    }
  }
}

/**
 * The values of a document with one JSON value per line, as Data Kiosk gives it; empty lines are skipped.
 *
 * Fails with `ResponseInvalid`, after the values before it, at a line that is no JSON or longer than `row` of the
 * limits in force.
 */
export const lines: Values<Options> = /*#__PURE__*/ dual(
  (args) => Stream.isStream(args[0]),
  <E, R>(self: Stream.Stream<string, E, R>, options?: Options): Stream.Stream<unknown, E | SpApiError, R> =>
    through(self, options?.operation ?? "document", (limits) => new Lines(limits))
)

/**
 * The elements of one list in a JSON document, one after another; nothing but the element that is being read is held.
 * (What lies before the list is read past, in memory too, so no single value there may be larger than `collected` of
 * the limits in force.)
 *
 * Fails with `ResponseInvalid`, after the elements before the fault, when the document is no JSON, ends early, or has
 * no list there.
 */
export const elements: Values<ElementsOptions> = /*#__PURE__*/ dual(
  (args) => Stream.isStream(args[0]),
  <E, R>(self: Stream.Stream<string, E, R>, options?: ElementsOptions): Stream.Stream<unknown, E | SpApiError, R> =>
    Stream.unwrap(Effect.map(CurrentLimits, (limits) =>
      self.pipe(
        Stream.pipeThroughChannel(
          JsonArray.decodeString<E>({ pointer: options?.pointer, maxElementSize: limits.collected })
        ),
        Stream.catch((error): Stream.Stream<never, E | SpApiError> =>
          JsonArray.isJsonArrayError(error)
            ? Stream.fromEffect(invalid(options?.operation ?? "document", describe(error)))
            : Stream.fail(error)
        )
      )))
)

/** Messages about the syntax quote the document, so only the place is told. */
const describe = (error: JsonArray.JsonArrayError): string => {
  const place = error.offset === undefined ? "" : ` at character ${error.offset}`
  return error.kind === "Pointer"
    ? `it has no list at the place that the pointer names${place}`
    : error.kind === "Limit"
    ? `it holds a value that is larger than allowed${place}`
    : `it is not JSON, or ends early${place}`
}

/**
 * The value of a whole JSON document. Fails with `ResponseInvalid` when it is no JSON, or longer than `collected` of
 * the limits in force.
 */
export const value = <E, R>(
  self: Stream.Stream<string, E, R>,
  options?: Options
): Effect.Effect<unknown, E | SpApiError, R> => {
  const operation = options?.operation ?? "document"
  return Effect.flatMap(Bytes.collectText(self, operation), (text) => {
    try {
      return Effect.succeed<unknown>(JSON.parse(withoutMark(text)))
    } catch {
      return invalid(operation, "it is not JSON, or ends early")
    }
  })
}
