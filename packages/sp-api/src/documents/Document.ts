/**
 * Downloads documents from presigned URLs: those of reports, feeds, Data Kiosk and other sections.
 *
 * ```ts
 * const location = Reports_2021_06_30.getReportDocument({ reportDocumentId })
 *
 * Document.text(location).pipe(Delimited.tsv(), Stream.runForEachArray((rows) => save(rows)))
 * ```
 *
 * Download, decompression, decoding and parsing are streams in constant memory. No token or header of the API is sent
 * to the URL; the URL, which grants access like a password, never appears in an error, log or span.
 *
 * A truncated document fails, after the bytes that arrived.
 */
import type * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import type * as HttpClient from "effect/http/HttpClient"
import type * as Redacted from "effect/Redacted"
import type * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import type { SpApiError } from "../SpApiError.ts"
import * as Charset from "./Charset.ts"
import * as Gunzip from "./Gunzip.ts"
import { requireText } from "./internal/binaryCheck.ts"
import * as Bytes from "./internal/bytes.ts"
import { planOf } from "./internal/contentCoding.ts"
import * as Download from "./internal/download.ts"
import { invalid } from "./internal/failure.ts"
import { readAhead } from "./internal/readAhead.ts"

/** The location of a document: the response of `getReportDocument` or `getFeedDocument`. */
export interface Location {
  /** https, or http on loopback. Valid for 5 minutes. */
  readonly url: string | Redacted.Redacted<string>
  /** `GZIP` or absent. The first bytes override it; an unknown algorithm fails. */
  readonly compressionAlgorithm?: string | null | undefined
}

/**
 * A location, or the Effect that requests one. The Effect runs when the document is opened, and again when the URL has
 * expired, so prefer it.
 */
export type Source<E = never, R = never> = Location | Effect.Effect<Location, E, R>

/** Options of {@link open}, {@link bytes} and {@link collectBytes}. */
export interface Options {
  /** The operation name in errors; default `document.download`. */
  readonly operation?: string | undefined
}

/** Options of {@link text} and {@link collectText}. */
export interface TextOptions extends Options, Omit<Charset.Options, "announced" | "operation"> {}

/** An open document. */
export interface Document<out E = never> {
  readonly contentType: string | undefined
  /** The decompressed bytes; can be read once. */
  readonly bytes: Stream.Stream<Uint8Array, E | SpApiError>
}

/** Chunks buffered for a slower reader, so that download and decompression continue while rows are parsed. */
const ahead = 2

const operationOf = (options: Options | undefined): string => options?.operation ?? "document.download"

/**
 * Opens a document. The scope closes its connection. Broken connections are resumed, as `CurrentRetryPolicy` and
 * `AttemptTimeout` allow.
 *
 * Fails with `NotFound`, `AccessDenied` (the URL has expired and cannot be renewed), `TransportFailed`, `TimedOut`,
 * `ServiceFailure` or `RequestInvalid`. Its bytes fail with these too, and with `ResponseInvalid` when they are
 * truncated, damaged or beyond the limits.
 */
export const open = <E = never, R = never>(
  source: Source<E, R>,
  options?: Options
): Effect.Effect<Document<E>, E | SpApiError, R | HttpClient.HttpClient | Scope.Scope> =>
  Effect.contextWith((context: Context.Context<R>) => {
    const operation = operationOf(options)
    const locate = Effect.isEffect(source) ? Effect.provideContext(source, context) : undefined
    return Effect.flatMap(
      locate ?? Effect.succeed(source as Location),
      ({ compressionAlgorithm, url }) =>
        Effect.flatMap(
          Download.open({
            operation,
            url,
            refresh: locate === undefined ? undefined : Effect.map(locate, ({ url }) => url)
          }),
          ({ bytes, contentEncoding, contentType, isDecoded }): Effect.Effect<Document<E>, SpApiError> => {
            const transfer = planOf(contentEncoding, isDecoded)
            if (transfer.refused !== undefined) return unreadable(operation, "content-encoding", transfer.refused)
            const stored = planOf(brotli.test(compressionAlgorithm ?? "") ? "br" : compressionAlgorithm, false)
            if (stored.refused !== undefined) return unreadable(operation, "compressionAlgorithm", stored.refused)
            // Both may announce the same compression.
            const named = planOf(contentEncoding, false).left ?? []
            const codings = [...transfer.left, ...stored.left.filter((coding) => !named.includes(coding))]
            return Effect.succeed({
              contentType,
              bytes: readAhead(Gunzip.decompress(bytes, { codings, operation }), ahead)
            })
          }
        )
    )
  })

/** `compressionAlgorithm` holds the name of the algorithm, not of the content coding (`br`). */
const brotli = /^brotli$/i

const unreadable = (operation: string, where: string, name: string): Effect.Effect<never, SpApiError> =>
  invalid(operation, `its ${where} ${JSON.stringify(name)} is an unknown compression`)

/** The decompressed bytes of a document. Fails like {@link open}. */
export const bytes = <E = never, R = never>(
  source: Source<E, R>,
  options?: Options
): Stream.Stream<Uint8Array, E | SpApiError, R | HttpClient.HttpClient> =>
  Stream.unwrap(Effect.map(open(source, options), (document) => document.bytes))

/**
 * The decoded strings of a document; see the module `Charset` for how the charset is chosen. Fails like {@link open},
 * and with `ResponseInvalid` when the document is binary or its charset is unknown.
 */
export const text = <E = never, R = never>(
  source: Source<E, R>,
  options?: TextOptions
): Stream.Stream<string, E | SpApiError, R | HttpClient.HttpClient> =>
  Stream.unwrap(
    Effect.map(open(source, options), (document) =>
      Charset.decode(requireText(document.bytes, operationOf(options)), {
        ...options,
        announced: Charset.ofContentType(document.contentType),
        operation: operationOf(options)
      }))
  )

/** Collects the bytes of a document. Fails when it is larger than `collected` of `CurrentLimits`. */
export const collectBytes = <E = never, R = never>(
  source: Source<E, R>,
  options?: Options
): Effect.Effect<Uint8Array, E | SpApiError, R | HttpClient.HttpClient> =>
  Bytes.collect(bytes(source, options), operationOf(options))

/** Collects a document to a string. Fails when it is longer than `collected` of `CurrentLimits`. */
export const collectText = <E = never, R = never>(
  source: Source<E, R>,
  options?: TextOptions
): Effect.Effect<string, E | SpApiError, R | HttpClient.HttpClient> =>
  Bytes.collectText(text(source, options), operationOf(options))
