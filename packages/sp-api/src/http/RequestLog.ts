/**
 * A log of the requests of a program: one line of JSON for each, to see what they cost, and for `spapi advise`, which
 * names what wastes the usage plan and what is going to break.
 *
 * ```ts
 * program.pipe(
 *   Effect.provide(RequestLog.layerFile("requests.jsonl")),
 *   Effect.provide([NodeSpApi.layerFromEnv(), NodeFileSystem.layer])
 * )
 * ```
 *
 * A line holds the operation, the account by its name, status, times, waits, the request id and the reported rate. It
 * never holds a token, a secret, a response, a body or a URL. Parameters are in it by name: marketplaces, dates, sizes
 * of pages and types as they are, every other value as a keyed hash, by which equal requests are recognized and
 * nothing else. Requests to presigned URLs and to AWS are not in it, nor is a request that is interrupted.
 *
 * It costs nothing where it is not provided; otherwise some 20 µs a request.
 */
import { Sha256 } from "@aws-crypto/sha256-js"
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Layer from "effect/Layer"
import type { PlatformError } from "effect/PlatformError"
import * as Redacted from "effect/Redacted"
import { OnTokenRequest } from "../auth/internal/onTokenRequest.ts"
import * as Hashes from "../wire/sha256.ts"
import type { Entry } from "./internal/logEntry.ts"
import * as LogEntry from "./internal/logEntry.ts"
import type { Hash } from "./internal/loggedParameters.ts"
import { OnAttempt } from "./internal/onAttempt.ts"

export type { Entry } from "./internal/logEntry.ts"

/** Options of a log. */
export interface Options {
  /**
   * The key of the hashes. Processes that share it write equal hashes for equal values, so that their lines can be
   * compared; keep it as secret as the log is. Default: a random key for each Layer.
   */
  readonly key?: Redacted.Redacted<string> | undefined
}

/** 48 bits: enough that millions of values differ. */
const hashLength = 12

const hashOf = ({ key }: Options): Hash => {
  const bytes = key === undefined
    ? crypto.getRandomValues(new Uint8Array(32))
    : new TextEncoder().encode(`effect-sp-api/RequestLog ${Redacted.value(key)}`)
  const hmac = Hashes.make(Sha256).hmac(bytes)
  return (value) => hmac(value).slice(0, hashLength)
}

/** A log must not fail the call that it describes. */
const guarded = (write: (entry: Entry) => void) => (entry: Entry): void => {
  try {
    write(entry)
  } catch {
    // The call goes on without its line.
  }
}

/**
 * Hands every request to a function of the program as it ends. The function runs within the call, so it must be quick;
 * what it throws is ignored.
 */
export const layer = (write: (entry: Entry) => void, options: Options = {}): Layer.Layer<never> =>
  Layer.unwrap(
    Effect.map(Clock.clockWith(Effect.succeed), (clock) => {
      const safely = guarded(write)
      const token = LogEntry.ofToken(safely)
      return Layer.merge(
        Layer.succeed(OnAttempt, LogEntry.ofAttempt(hashOf(options), safely)),
        Layer.succeed(OnTokenRequest, (config, grantType, sentAt, response) =>
          token(config, grantType, sentAt, clock.currentTimeMillisUnsafe(), response))
      )
    })
  )

/** Options of a log in a file. */
export interface FileOptions extends Options {
  /** How long lines wait for others before they are written. Default: 1 second. */
  readonly batchWindow?: Duration.Input | undefined
}

/** Lines that wait at most; where a disk does not keep up, the log loses lines rather than the program its memory. */
const maxWaiting = 100_000

/** The words of the system, such as `ENOSPC: no space left on device, write`; those of Effect name its own function. */
const wordsOf = ({ message, reason }: PlatformError): string =>
  reason.cause instanceof Error ? reason.cause.message : message

/**
 * Appends every request to a file, which only its owner can read: one JSON object a line. Lines are written together,
 * every second and when the Layer is released. Where the file can no longer be written, the program goes on, and its
 * log says so once.
 *
 * Fails where the file cannot be opened.
 */
export const layerFile = (
  path: string,
  { batchWindow = "1 second", ...options }: FileOptions = {}
): Layer.Layer<never, PlatformError, FileSystem.FileSystem> =>
  Layer.unwrap(Effect.gen(function*() {
    const fs = yield* FileSystem.FileSystem
    const file = yield* fs.open(path, { flag: "a", mode: 0o600 })
    const encoder = new TextEncoder()
    let waiting: Array<string> = []
    let isBroken = false
    const flush = Effect.suspend(() => {
      if (waiting.length === 0) return Effect.void
      const lines = waiting
      waiting = []
      return file.writeAll(encoder.encode(`${lines.join("\n")}\n`)).pipe(
        Effect.catch((error) => {
          if (isBroken) return Effect.void
          isBroken = true
          return Effect.logWarning(`The log of requests cannot be written to ${path}: ${wordsOf(error)}`)
        })
      )
    })
    yield* Effect.addFinalizer(() => flush)
    yield* Effect.sleep(batchWindow).pipe(Effect.andThen(flush), Effect.forever, Effect.forkScoped)
    return layer((entry) => {
      if (waiting.length < maxWaiting) waiting.push(JSON.stringify(entry))
    }, options)
  }))
