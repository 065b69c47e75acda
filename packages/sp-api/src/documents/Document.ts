/**
 * Documents behind presigned URLs: those of reports, feeds, Data Kiosk and the other sections that give an address to
 * download from.
 *
 * ```ts
 * const location = Reports_2021_06_30.getReportDocument({ reportDocumentId })
 *
 * Document.text(location).pipe(Delimited.tsv(), Stream.runForEachArray((rows) => save(rows)))
 * ```
 *
 * Everything is a stream and runs in constant memory: download, gzip, charset, rows. Nothing of the API (no token, no
 * header) is sent to the address, and the address, which is as good as a password, is in no error, log or span.
 *
 * A document that ends early is a failure, never a short document: what came before is given, then the stream fails.
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

/** Where a document is, as `getReportDocument` and `getFeedDocument` answer. */
export interface Location {
  /** https, or http on loopback. Good for 5 minutes. */
  readonly url: string | Redacted.Redacted<string>
  /**
   * `GZIP`, or absent. The bytes tell, where they can; a compression that is not known here is refused by its name.
   */
  readonly compressionAlgorithm?: string | null | undefined
}

/**
 * A location, or the Effect that gives it. The Effect is run when the document is opened, and again when the address
 * has run out meanwhile, so it is the safer choice.
 */
export type Source<E = never, R = never> = Location | Effect.Effect<Location, E, R>

/** What {@link open} and the others take. */
export interface Options {
  /** The name that errors carry; default `document.download`. */
  readonly operation?: string | undefined
}

/** What {@link text} takes. */
export interface TextOptions extends Options, Omit<Charset.Options, "announced" | "operation"> {}

/** A document that is being downloaded. */
export interface Document<out E = never> {
  readonly contentType: string | undefined
  /** The bytes, decompressed. They come over one connection, so they can be read once. */
  readonly bytes: Stream.Stream<Uint8Array, E | SpApiError>
}

/** Pieces that wait for a slower reader, so that download and decompression go on while rows are made. */
const ahead = 2

const operationOf = (options: Options | undefined): string => options?.operation ?? "document.download"

/**
 * Opens a document; the scope closes its connection. `open` itself fails with `NotFound`, `AccessDenied` (the address
 * has run out and there is none newer), `TransportFailed`, `TimedOut`, `ServiceFailure` or `RequestInvalid`; its bytes
 * with these and with `ResponseInvalid` where they are cut off, damaged, or more than the limits allow.
 *
 * Connections that break are taken up where they broke; retries follow the `CurrentRetryPolicy`, waits the
 * `AttemptTimeout`.
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
            const onTheWay = planOf(contentEncoding, isDecoded)
            if (onTheWay.refused !== undefined) return unreadable(operation, "content-encoding", onTheWay.refused)
            const stored = planOf(brotli.test(compressionAlgorithm ?? "") ? "br" : compressionAlgorithm, false)
            if (stored.refused !== undefined) return unreadable(operation, "compressionAlgorithm", stored.refused)
            // Both may speak of the same compression.
            const named = planOf(contentEncoding, false).left ?? []
            const codings = [...onTheWay.left, ...stored.left.filter((coding) => !named.includes(coding))]
            return Effect.succeed({
              contentType,
              bytes: Stream.bufferArray(Gunzip.decompress(bytes, { codings, operation }), { capacity: ahead })
            })
          }
        )
    )
  })

/** An algorithm is called by its name, not by that of the content coding. */
const brotli = /^brotli$/i

const unreadable = (operation: string, where: string, name: string): Effect.Effect<never, SpApiError> =>
  invalid(operation, `its ${where} ${JSON.stringify(name)} cannot be decompressed here`)

/** The bytes of a document, decompressed. Fails as {@link open} says. */
export const bytes = <E = never, R = never>(
  source: Source<E, R>,
  options?: Options
): Stream.Stream<Uint8Array, E | SpApiError, R | HttpClient.HttpClient> =>
  Stream.unwrap(Effect.map(open(source, options), (document) => document.bytes))

/**
 * The text of a document, in the charset that it is in (see `Charset.ts` for who decides). Fails as {@link open} says,
 * and with `ResponseInvalid` when the charset is not known.
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

/**
 * The whole document as bytes: for PDFs and the like. Fails when it is larger than `collected` of the limits in force.
 */
export const collectBytes = <E = never, R = never>(
  source: Source<E, R>,
  options?: Options
): Effect.Effect<Uint8Array, E | SpApiError, R | HttpClient.HttpClient> =>
  Bytes.collect(bytes(source, options), operationOf(options))

/** The whole document as a text. Fails when it is larger than `collected` of the limits in force. */
export const collectText = <E = never, R = never>(
  source: Source<E, R>,
  options?: TextOptions
): Effect.Effect<string, E | SpApiError, R | HttpClient.HttpClient> =>
  Bytes.collectText(text(source, options), operationOf(options))
