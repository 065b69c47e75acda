/** Reads JSON documents: the elements of an array, the lines of JSONL, or the whole value. */
import * as Effect from "effect/Effect"
import * as JsonArray from "effect/encoding/JsonArray"
import { dual } from "effect/Function"
import * as Stream from "effect/Stream"
import type { SpApiError } from "../SpApiError.ts"
import { ArrayLocator } from "./internal/arrayLocator.ts"
import * as Bytes from "./internal/bytes.ts"
import { invalid } from "./internal/failure.ts"
import { JsonLines, withoutMark } from "./internal/jsonLines.ts"
import type { Transformer } from "./internal/transformer.ts"
import { transform } from "./internal/transformer.ts"
import { CurrentLimits } from "./Limits.ts"

/** Options of {@link lines} and {@link value}. */
export interface Options {
  /** The operation name in errors; default `document`. */
  readonly operation?: string | undefined
}

/** Options of {@link elements}. */
export interface ElementsOptions extends Options {
  /**
   * The JSON Pointer (RFC 6901) of the array: `/salesAndTrafficByAsin`; `""` is the document itself. Default: the
   * document if it is an array, else its only member that is one.
   */
  readonly pointer?: string | undefined
}

interface Values<O> {
  /**
   * In a pipe: reads JSON values. Fails with `ResponseInvalid`, after the values before it, at what is not JSON or longer
   * than {@link CurrentLimits} allow.
   */
  (options?: O): <E, R>(self: Stream.Stream<string, E, R>) => Stream.Stream<unknown, E | SpApiError, R>
  /**
   * Reads the JSON values of a Stream. Fails with `ResponseInvalid`, after the values before it, at what is not JSON or
   * longer than {@link CurrentLimits} allow.
   */
  <E, R>(self: Stream.Stream<string, E, R>, options?: O): Stream.Stream<unknown, E | SpApiError, R>
}

/**
 * Reads one JSON value per line, as Data Kiosk writes them; empty lines are skipped.
 *
 * Fails with `ResponseInvalid`, after the values before it, at a line that is not JSON or longer than `row` of
 * {@link CurrentLimits}.
 */
export const lines: Values<Options> = dual(
  (args) => Stream.isStream(args[0]),
  <E, R>(self: Stream.Stream<string, E, R>, options?: Options): Stream.Stream<unknown, E | SpApiError, R> =>
    transform(self, options?.operation ?? "document", (limits) => new JsonLines(limits))
)

/** Passes strings through, and notes whether they hold anything but blanks and byte order marks. */
class BlankDetector implements Transformer<string, string> {
  isBlank = true

  push(piece: string, out: Array<string>): undefined {
    this.isBlank &&= piece.trim() === ""
    out.push(piece)
  }

  end(): undefined {}
}

/**
 * Reads the elements of one array, holding one element in memory at a time. An empty document has no elements.
 *
 * Fails with `ResponseInvalid`, after the elements before the fault, when the document is not JSON, ends early, or has
 * no array there, when it has several and no `pointer` is set, and when one value in or before the array is larger than
 * `collected` of {@link CurrentLimits}.
 */
export const elements: Values<ElementsOptions> = dual(
  (args) => Stream.isStream(args[0]),
  <E, R>(self: Stream.Stream<string, E, R>, options?: ElementsOptions): Stream.Stream<unknown, E | SpApiError, R> => {
    const operation = options?.operation ?? "document"
    const pointer = options?.pointer
    return Stream.unwrap(Effect.map(CurrentLimits, (limits) => {
      const locator = pointer === undefined ? new ArrayLocator() : new BlankDetector()
      return transform(self, operation, () => locator).pipe(
        Stream.pipeThroughChannel(
          JsonArray.decodeString<E | SpApiError>({ pointer, maxElementSize: limits.collected })
        ),
        Stream.catch((error): Stream.Stream<never, E | SpApiError> => {
          if (!JsonArray.isJsonArrayError(error)) return Stream.fail(error)
          return locator.isBlank ? Stream.empty : Stream.fromEffect(invalid(operation, describe(error, pointer)))
        })
      )
    }))
  }
)

/** Describes an error by its offset: the messages of the parser quote the document. */
const describe = (error: JsonArray.JsonArrayError, pointer: string | undefined): string => {
  const place = error.offset === undefined ? "" : ` at character ${error.offset}`
  return error.kind === "Pointer"
    ? `it has no array at the JSON Pointer ${
      JSON.stringify(pointer ?? "")
    }${place}: set { pointer } to that of the array`
    : error.kind === "Limit"
    ? `it contains a value that is larger than allowed${place}`
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
 * Parses a whole JSON document. Fails with `ResponseInvalid` when it is empty, not JSON, or longer than `collected` of
 * {@link CurrentLimits}.
 */
export const value = <E, R>(
  self: Stream.Stream<string, E, R>,
  options?: Options
): Effect.Effect<unknown, E | SpApiError, R> => {
  const operation = options?.operation ?? "document"
  return Effect.flatMap(Bytes.collectText(self, operation, remedy()), (text) => parse(text, operation))
}

const remedy = (lists: ReadonlyArray<string> = []): string =>
  `; to read the elements of one array in constant memory, set { pointer }${
    lists.length === 0 ? "" : `: ${lists.join(" or ")}`
  }`

/** Options of {@link whole}. */
export interface WholeOptions extends Options {
  /** JSON Pointers of known arrays, for the error of a document that is too large. */
  readonly lists?: ReadonlyArray<string> | undefined
}

/** Like {@link value}, as a stream of one value; an empty document has none. */
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
