/**
 * Every workflow survives responses that are not as their model says: each recorded response is taken apart, property
 * by property, and the workflow runs over the whole client. It succeeds or fails with a typed error; it neither dies
 * nor waits for ever; items of a stream keep their number; and what is absent never becomes another value.
 */
import { ReceiveMessageCommand, type SQSClient } from "@aws-sdk/client-sqs"
import { assert, describe, it } from "@effect/vitest"
import { Cause, Duration, Effect, Exit, Fiber, Stream } from "effect"
import * as NotificationsSqs from "effect-sp-api/workflows/NotificationsSqs"
import { TestClock } from "effect/testing"
import { fakeApi } from "../support/fakeApi.ts"
import type { Mutation } from "./support/mutations.ts"
import { leavesOf, mutationsOf } from "./support/mutations.ts"
import type { Recorded, Recording } from "./support/recording.ts"
import { isDocument } from "./support/recording.ts"
import { newSecret, notifications, readNotifications, recordings, rotate } from "./support/recordings.ts"

/** The longest wait of a workflow is 6 hours; a longer one never ends. */
const limit = Duration.toMillis("7 hours")

const turn = Effect.promise(() => new Promise<void>((resolve) => setImmediate(resolve)))

/** How a program ends while time passes; undefined when it does not. */
const exitOf = <A, E, R>(program: Effect.Effect<A, E, R>) =>
  Effect.gen(function*() {
    const fiber = yield* Effect.forkChild(program, { startImmediately: true })
    for (let passed = 0; passed < limit && fiber.pollUnsafe() === undefined; passed += 60_000) {
      for (let turns = 0; turns < 4 && fiber.pollUnsafe() === undefined; turns++) yield* turn
      if (fiber.pollUnsafe() === undefined) yield* TestClock.adjust("1 minute")
    }
    const exit = fiber.pollUnsafe()
    if (exit === undefined) yield* Fiber.interrupt(fiber)
    return exit
  })

const responseOf = (recorded: Recorded): Response =>
  "json" in recorded ? Response.json(recorded.json) : new Response(recorded.text)

const routeOf = (recording: Recording, method: string, url: string): string | undefined => {
  const { pathname, search } = new URL(url)
  const target = `${method} ${isDocument(url) ? url : `${pathname}${search === "" ? "" : search}`}`
  return Object.keys(recording.responses).filter((route) => target.startsWith(route)).sort((a, b) =>
    b.length - a.length
  )[0]
}

const run = (recording: Recording, responses: Recording["responses"]) => {
  const api = fakeApi((sent) => {
    const route = routeOf(recording, sent.method, sent.url)
    return route === undefined ? Response.json({ errors: [] }, { status: 404 }) : responseOf(responses[route]!)
  })
  return Effect.provide(exitOf(recording.run), api.layer({ region: "eu" }))
}

/** What is wrong with how a program ended. */
const problemOf = (
  exit: Exit.Exit<unknown, unknown> | undefined,
  expected: unknown,
  mutation: Mutation,
  recording: Pick<Recording, "items" | "mayDiffer">
): string | undefined => {
  if (exit === undefined) return "does not end"
  if (Exit.isFailure(exit)) {
    const defect = exit.cause.reasons.find((reason) => !Cause.isFailReason(reason))
    if (defect !== undefined) return `dies: ${Cause.pretty(exit.cause).slice(0, 300)}`
    const error = exit.cause.reasons.find(Cause.isFailReason)?.error
    return typeof error === "object" && error !== null && "_tag" in error ? undefined : "fails with an untyped error"
  }
  if (recording.mayDiffer?.test(mutation.title) === true) return undefined
  const { value } = exit
  // Where the list itself is not there, there is nothing to count.
  const isOfItem = /\[\d+\]/.test(mutation.title)
  if (recording.items !== undefined && isOfItem && (value as ReadonlyArray<unknown>).length !== recording.items) {
    return `has ${(value as ReadonlyArray<unknown>).length} items instead of ${recording.items}`
  }
  const known = new Map(leavesOf(expected))
  const sent = new Set(leavesOf(mutation.instead).map(([, leaf]) => String(leaf)))
  const made = leavesOf(value).find(([path, leaf]) => known.get(path) !== leaf && !sent.has(String(leaf)))
  return made === undefined ? undefined : `makes up ${made[0]} = ${String(made[1])}`
}

describe("a response that lacks a property, or holds null, another type or an unknown value there", () => {
  for (const recording of recordings) {
    it.effect(`is survived by ${recording.name}, which makes nothing up for it`, () =>
      Effect.gen(function*() {
        yield* TestClock.setTime(Date.parse("2026-10-01T08:00:00Z"))
        const whole = yield* run(recording, recording.responses)
        assert(whole !== undefined && Exit.isSuccess(whole) || recording.mayDiffer?.source === ".", `${whole}`)
        const expected = whole !== undefined && Exit.isSuccess(whole) ? whole.value : undefined
        const problems: Array<string> = []
        let count = 0
        for (const [route, recorded] of Object.entries(recording.responses)) {
          if (!("json" in recorded)) continue
          for (const mutation of mutationsOf(recorded.json, route)) {
            count++
            const exit = yield* run(recording, { ...recording.responses, [route]: { json: mutation.value } })
            const problem = problemOf(exit, expected, mutation, recording)
            if (problem !== undefined) problems.push(`${mutation.title} ${problem}`)
          }
        }
        assert.isAbove(count, 5)
        assert.strictEqual(problems.join("\n"), "")
      }), 300_000)
  }

  it.effect("is survived by the handling of notifications, and the other notifications are handled", () =>
    Effect.gen(function*() {
      const last = {
        ...notifications,
        NotificationMetadata: { ...notifications.NotificationMetadata, NotificationId: "last" }
      }
      const problems: Array<string> = []
      for (const mutation of mutationsOf(notifications, "notification")) {
        const exit = yield* exitOf(readNotifications([mutation.value, last]))
        if (exit === undefined || Exit.isFailure(exit)) problems.push(`${mutation.title} ${exit}`)
        else if (!exit.value.some((seen) => (seen as { readonly id?: string }).id === "last")) {
          problems.push(mutation.title)
        }
      }
      assert.deepStrictEqual(problems, [])
    }))

  it.effect("never takes the place of a client secret that works", () =>
    Effect.gen(function*() {
      const problems: Array<string> = []
      for (const mutation of mutationsOf(newSecret, "notification")) {
        const exit = yield* exitOf(rotate(mutation.value))
        const result = exit !== undefined && Exit.isSuccess(exit) ? exit.value : undefined
        // `odd` may be a secret; a value that is not a string is not.
        const isFine = result !== undefined && result.saved.length <= 1
          && ["old", "amzn1.oa2-cs.v1.next"].includes(result.current)
        if (!isFine) problems.push(`${mutation.title} ${exit}`)
      }
      assert.deepStrictEqual(problems, [])
    }))

  it.effect("is survived by the source of SQS, which goes on with the next messages", () =>
    Effect.gen(function*() {
      const message = {
        MessageId: "m1",
        ReceiptHandle: "h1",
        Body: JSON.stringify(notifications),
        Attributes: { ApproximateReceiveCount: "2" }
      }
      const received = { Messages: [message, { ...message, MessageId: "m2", ReceiptHandle: "h2" }] }
      const problems: Array<string> = []
      for (const mutation of mutationsOf(received, "ReceiveMessage")) {
        const left: Array<unknown> = [mutation.value]
        const client = {
          send: (command: object) =>
            Promise.resolve(command instanceof ReceiveMessageCommand ? left.shift() ?? received : {})
        } as unknown as SQSClient
        const source = NotificationsSqs.source({ client, queueUrl: "https://sqs.eu-west-1.amazonaws.com/1/shop" })
        const counts: Array<number | undefined> = []
        const exit = yield* exitOf(
          Stream.runForEach(Stream.take(source, 4), ({ acknowledge, receiveCount }) => {
            counts.push(receiveCount)
            return acknowledge
          })
        )
        const isFine = exit !== undefined && Exit.isSuccess(exit)
          && counts.every((count) => count === undefined || Number.isFinite(count))
        if (!isFine) problems.push(`${mutation.title} ${exit} ${counts}`)
      }
      assert.strictEqual(problems.join("\n"), "")
    }))
})
