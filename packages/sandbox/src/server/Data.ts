/**
 * The directory of a sandbox that survives a restart.
 */
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import type * as Scope from "effect/Scope"
import { createHash } from "node:crypto"
import { mkdirSync } from "node:fs"
import { join } from "node:path"
import type { Handle } from "../gateway/Gateway.ts"
import type { Request } from "../protocol/Http.ts"
import * as Http from "../protocol/Http.ts"
import { Unacceptable } from "../protocol/Strict.ts"
import { version } from "../protocol/Version.ts"
import * as Journal from "./Journal.ts"
import * as Lock from "./Lock.ts"

/** What the requests of a directory are for. */
export interface Data {
  /** When the state begins, in epoch milliseconds of the real clock. */
  readonly started: number
  /**
   * Handles the kept requests again, before any other request. Returns the time of the last one, or when the state
   * begins.
   */
  readonly replay: (handle: Handle) => Effect.Effect<number>
  /** Keeps the requests that it handles. */
  readonly keeping: (handle: Handle) => Handle
}

/** A clock that stands at the time of a kept request. Nothing waits for it. */
const clockAt = (millis: number): Clock.Clock => ({
  currentTimeMillisUnsafe: () => millis,
  currentTimeMillis: Effect.succeed(millis),
  currentTimeNanosUnsafe: () => BigInt(millis) * 1_000_000n,
  currentTimeNanos: Effect.succeed(BigInt(millis) * 1_000_000n),
  monotonicTimeNanosUnsafe: () => BigInt(millis) * 1_000_000n,
  monotonicTimeNanos: Effect.succeed(BigInt(millis) * 1_000_000n),
  sleep: (_: Duration.Duration) => Effect.void
})

const withoutEffect = new Set(["/_sandbox/verify", "/_sandbox/world/export"])

/** Whether a request may change the state. Reads of operations may: they consume faults and finish reports. */
const isKept = ({ method, target }: Request): boolean => {
  const path = Http.pathOf(target)
  const isPage = path === "/" || path.startsWith("/_sandbox/")
  return !(isPage && (method !== "POST" || withoutEffect.has(path)))
}

const isReset = ({ method, target }: Request): boolean => method === "POST" && Http.pathOf(target) === "/_sandbox/reset"

/** Settings as the header has them; the file of a world by its hash. */
const settingsOf = (settings: object): Readonly<Record<string, unknown>> =>
  JSON.parse(JSON.stringify(settings, (_, value: unknown) => {
    if (typeof value !== "object" || value === null || value === settings) return value
    const text = JSON.stringify(value)
    return text.length < 1000 ? value : `sha256 ${createHash("sha256").update(text).digest("hex")}`
  }))

/** Throws `Unacceptable` for another start than that of the directory. */
const compare = (directory: string, before: Journal.Header["settings"], now: Journal.Header["settings"]): void => {
  const other = [...new Set([...Object.keys(before), ...Object.keys(now)])]
    .filter((name) => JSON.stringify(before[name]) !== JSON.stringify(now[name]))
    .map((name) => `${name} was ${JSON.stringify(before[name]) ?? "not set"}`)
  if (other.length > 0) {
    throw new Unacceptable(
      `${directory} was made with other options: ${other.join(", ")}. Start with the same, or choose another directory.`
    )
  }
}

const cannotUse = (directory: string, cause: unknown): Unacceptable =>
  cause instanceof Unacceptable
    ? cause
    : new Unacceptable(`Cannot use data ${directory}: ${cause instanceof Error ? cause.message : String(cause)}`)

const say = (words: string): Effect.Effect<void> => Effect.sync(() => void process.stderr.write(`${words}\n`))

const replayOf = (file: string, kept: Journal.Read) => (handle: Handle): Effect.Effect<number> =>
  Effect.gen(function*() {
    let [count, different, last] = [0, 0, kept.header.started]
    const iterator = kept.entries[Symbol.asyncIterator]()
    const next = Effect.promise(() => iterator.next().catch((cause: unknown) => Promise.reject(cannotUse(file, cause))))
    for (let entry = yield* next; entry.done !== true; entry = yield* next) {
      const { at, request, status } = entry.value
      const exit = yield* Effect.exit(Effect.provideService(handle(request), Clock.Clock, clockAt(at)))
      count++
      last = at
      if (status !== 0 && !(Exit.isSuccess(exit) && exit.value.status === status)) different++
    }
    if (different > 0) {
      yield* say(
        `${file}: ${different} of ${count} requests have another response than before, because ${
          kept.header.version === version()
            ? "files that it refers to have changed"
            : `version ${kept.header.version} has written it`
        }.`
      )
    }
    return last
  })

/** Opens the directory until the scope closes. Dies with `Unacceptable` where it cannot be used. */
export const open = (directory: string, settings: object): Effect.Effect<Data, never, Scope.Scope> =>
  Effect.gen(function*() {
    const file = join(directory, "journal.jsonl")
    yield* Effect.acquireRelease(
      Effect.sync(() => {
        try {
          mkdirSync(directory, { recursive: true })
          return Lock.take(join(directory, "lock"))
        } catch (cause) {
          throw cannotUse(directory, cause)
        }
      }),
      (release) => Effect.sync(release)
    )
    const header = (started: number): Journal.Header => ({
      format: 1,
      version: version(),
      started,
      settings: settingsOf(settings)
    })
    const now = yield* Clock.currentTimeMillis
    const cut = () => void process.stderr.write(`${file}: the last request was not written whole, and is left out.\n`)
    const kept = yield* Effect.promise(() =>
      Journal.read(file, cut).catch((cause: unknown) => Promise.reject(cannotUse(directory, cause)))
    )
    if (kept !== undefined) compare(directory, kept.header.settings, header(now).settings)
    const started = kept?.header.started ?? now
    const journal = yield* Effect.acquireRelease(
      Effect.sync(() => {
        try {
          return Journal.write(file, header(started))
        } catch (cause) {
          throw cannotUse(directory, cause)
        }
      }),
      (journal) => Effect.sync(() => journal.close())
    )
    const keeping = (handle: Handle): Handle => (request) =>
      isKept(request) && request.tooLarge !== true
        ? Effect.clockWith((clock) => {
          const at = clock.currentTimeMillisUnsafe()
          // Written before the response is sent: what a client knows of, survives.
          return Effect.onExit(handle(request), (exit) =>
            Effect.sync(() => {
              if (isReset(request) && Exit.isSuccess(exit) && exit.value.status === 200) journal.restart(header(at))
              else journal.append({ request, at, status: Exit.isSuccess(exit) ? exit.value.status : 0 })
            }))
        })
        : handle(request)
    return { started, replay: kept === undefined ? () => Effect.succeed(started) : replayOf(file, kept), keeping }
  })
