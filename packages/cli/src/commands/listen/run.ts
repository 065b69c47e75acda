/** Receives notifications and forwards them until it is interrupted. */
import type { SpApiError } from "effect-sp-api/SpApiError"
import { types as known } from "effect-sp-api/workflows/Notifications"
import * as Deferred from "effect/Deferred"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as FiberSet from "effect/FiberSet"
import * as Option from "effect/Option"
import * as Semaphore from "effect/Semaphore"
import * as Stream from "effect/Stream"
import { nearest } from "../../output/distance.ts"
import type { Failure } from "../../output/failure.ts"
import { usage } from "../../output/failure.ts"
import { printer } from "../../output/lines.ts"
import { note, request } from "../../output/notes.ts"
import { Presentation } from "../../output/presentation.ts"
import { oneLine, safeJson } from "../../output/sanitize.ts"
import { selection } from "../../output/selection.ts"
import * as Stdout from "../../output/stdout.ts"
import { duration } from "../jobs/values.ts"
import type { Delivery } from "./deliver.ts"
import { deliver } from "./deliver.ts"
import type { Values } from "./flags.ts"
import * as Hook from "./hook.ts"
import type { Entry } from "./shown.ts"
import { lines, withoutSecrets } from "./shown.ts"
import type { Source } from "./source.ts"

/** The types of `--types`, as Amazon writes them. */
const typesOf = Effect.fnUntraced(function*(text: Option.Option<string>) {
  if (Option.isNone(text)) return undefined
  const types = text.value.split(",").map((type) => type.trim().toUpperCase().replaceAll("-", "_")).filter(Boolean)
  if (types.length === 0) return yield* usage("--types: names no type", "like --types ORDER_CHANGE,ANY_OFFER_CHANGED")
  for (const type of types) {
    if (Object.hasOwn(known, type)) continue
    const near = nearest(type, Object.keys(known))
    if (near.length > 0) return yield* usage(`--types: ${type} is not a type`, `did you mean ${near.join(", ")}?`)
    yield* note(`${type} is not a type that this version knows; it is listened to nevertheless.`)
  }
  return new Set(types)
})

const between = (flag: string, value: number, least: number, most: number): Effect.Effect<number, Failure> =>
  value >= least && value <= most
    ? Effect.succeed(value)
    : usage(`--${flag}: ${value} is not a number from ${least} to ${most}`)

const longest = Duration.minutes(15)

const timeoutOf = Effect.fnUntraced(function*(text: Option.Option<string>) {
  const timeout = (yield* duration("timeout", text)) ?? Duration.seconds(10)
  return Duration.isLessThan(timeout, Duration.seconds(1)) || Duration.isGreaterThan(timeout, longest)
    ? yield* usage("--timeout: is not between 1s and 15m", "write --timeout 30s")
    : timeout
})

/** The combinations that mean nothing are named before anything is received. */
const check = Effect.fnUntraced(function*({ attempts, delete: deletes, forwardTo, queue, sandboxUrl }: Values) {
  if (Option.isSome(queue) && Option.isSome(sandboxUrl)) {
    return yield* usage("--queue and --sandbox-url exclude each other", "name one of them")
  }
  if (Option.isSome(queue) && Option.isSome(attempts)) {
    return yield* usage(
      "--attempts is for a sandbox: a queue itself delivers again what was not deleted",
      "leave it out, or set the redrive policy of the queue"
    )
  }
  if (deletes && (Option.isNone(queue) || Option.isSome(forwardTo))) {
    return yield* usage(
      "--delete is for --queue without --forward-to",
      "with --forward-to a message is deleted after a 2xx response of the hook"
    )
  }
})

const sourceOf = Effect.fnUntraced(function*({ attempts, concurrency, queue, sandboxUrl }: Values) {
  if (Option.isSome(queue)) {
    const { make } = yield* Effect.promise(() => import("./queueSource.ts"))
    return yield* make(queue.value, concurrency)
  }
  const { make } = yield* Effect.promise(() => import("./sandboxSource.ts"))
  return yield* make(sandboxUrl, yield* between("attempts", Option.getOrElse(attempts, () => 5), 1, 20))
})

/** What notifications and their summaries are printed by: with `--print` both, on stdout and on stderr. */
const printersOf = Effect.fnUntraced(function*(hasHook: boolean, prints: boolean) {
  const { format, jsonErrors } = yield* Presentation
  const { row } = yield* selection
  const line = yield* printer<Entry>(lines(hasHook))
  // A terminal shows a summary, as payloads may hold personal data; what reads a pipe wants the notifications.
  if (!prints && (hasHook || format === "table")) return { print: undefined, tell: line }
  const print = (body: string) => Stdout.line(safeJson(row(withoutSecrets(body)) ?? null))
  const presentation = yield* Presentation
  const aside = (entry: Entry): Effect.Effect<void> => {
    if (!hasHook && entry.outcome === "received") return Effect.void
    const { id, outcome, remark, status, time, type } = entry
    const parts = [time.slice(11, 19), type ?? "(unreadable)", id, status, outcome, remark]
    const text = oneLine(parts.filter((part) => part !== undefined && part !== null).join("  "))
    return Effect.provideService(
      jsonErrors ? request(text, { notification: entry }) : note(text),
      Presentation,
      presentation
    )
  }
  return { print, tell: aside }
})

/** Handles what a source has, until it fails or the command is interrupted; then those that have begun end first. */
const listen = Effect.fnUntraced(function*<E, R>(
  source: Source<E, R>,
  delivery: Omit<Delivery, "closing" | "source" | "turns">,
  concurrency: number
) {
  const deliveries = yield* FiberSet.make<void, E>()
  const closing = yield* Deferred.make<void>()
  // Of finalizers the last one runs first: what is in flight is awaited before its fibers are interrupted.
  yield* Effect.addFinalizer(Effect.fnUntraced(function*() {
    yield* Deferred.succeed(closing, undefined)
    if ((yield* FiberSet.size(deliveries)) > 0) yield* note("Waiting for what is in flight; Ctrl-C again ends at once.")
    yield* FiberSet.awaitEmpty(deliveries)
  }))
  const turns = yield* Semaphore.make(concurrency)
  const shared: Delivery = { ...delivery, source, turns, closing }
  const failed = yield* Deferred.make<never, E>()
  const receive = Stream.runForEach(source.notifications, (incoming) =>
    Effect.gen(function*() {
      yield* turns.take(1)
      let taken = true
      const turn = Effect.suspend(() => {
        const release = taken ? turns.release(1) : Effect.void
        taken = false
        return release
      })
      const handled = Effect.catch(deliver(shared, incoming, turn), (error) => Deferred.fail(failed, error))
      yield* FiberSet.run(deliveries, Effect.asVoid(handled))
      // A message that waits here would become visible to others again, so the next one is not received before its turn.
      yield* turns.withPermits(1)(Effect.void)
    }))
  return yield* Effect.raceFirst(receive, Deferred.await(failed))
})

/** Runs the command. */
export const run = Effect.fnUntraced(function*(values: Values) {
  yield* check(values)
  const types = yield* typesOf(values.types)
  const concurrency = yield* between("concurrency", values.concurrency, 1, 10)
  const timeout = yield* timeoutOf(values.timeout)
  const hook = Option.isSome(values.forwardTo) ? yield* Hook.make(values.forwardTo.value, timeout) : undefined
  const { print, tell } = yield* printersOf(hook !== undefined, values.print)
  const source = yield* sourceOf(values)
  const skipped = new Set<string>()
  const presentation = yield* Presentation
  const skip = (type: string): Effect.Effect<void> => {
    if (skipped.has(type)) return Effect.void
    skipped.add(type)
    const where = source.keeps ? ", and stays in the queue" : ""
    return Effect.provideService(note(oneLine(`${type} is not of --types${where}.`)), Presentation, presentation)
  }
  const to = hook === undefined ? "prints them" : `forwards them to ${hook.name}`
  yield* request(`Listening to ${source.name}; ${to}. Ctrl-C ends.`, {
    listening: source.name,
    ...(hook === undefined ? undefined : { forwardTo: hook.name })
  })
  return yield* listen<Failure | SpApiError, Presentation>(
    source,
    { hook, types, print, deletes: values.delete, tell, skip },
    concurrency
  )
}, Effect.scoped)
