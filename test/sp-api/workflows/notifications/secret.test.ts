import { assert, describe, it } from "@effect/vitest"
import { Effect, PubSub, Redacted, Stream } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import * as Application from "effect-sp-api/apis/Application_2023_11_30"
import * as Api from "effect-sp-api/apis/Notifications"
import * as SpApi from "effect-sp-api/SpApi"
import * as Notifications from "effect-sp-api/workflows/Notifications"
import { TestClock } from "effect/testing"
import { inspect } from "node:util"
import { camel, newSecret, pascal, read, source } from "../support/notifications.ts"

describe("Notifications.clientSecret", () => {
  it.effect("a new secret is saved before it is used, and those of other clients are ignored", () =>
    Effect.gen(function*() {
      const saved: Array<string> = []
      const secret = yield* Notifications.clientSecret({
        clientId: "mine",
        initial: Redacted.make("old"),
        save: (secret) => Effect.sync(() => void saved.push(Redacted.value(secret)))
      })
      assert.isFalse(
        yield* secret.accept(read(newSecret("n1", { clientId: "theirs", secret: "planted-other-secret" })))
      )
      assert.isFalse(yield* secret.accept(read(pascal("n1"))))
      assert.strictEqual(Redacted.value(yield* secret.value), "old")
      assert.isTrue(yield* secret.accept(read(newSecret("n1", { clientId: "mine", secret: "planted-new-secret" }))))
      assert.strictEqual(Redacted.value(yield* secret.value), "planted-new-secret")
      assert.deepStrictEqual(saved, ["planted-new-secret"])
    }))

  it.effect("a secret that could not be saved is not used, and its notification is not acknowledged", () =>
    Effect.gen(function*() {
      const secret = yield* Notifications.clientSecret({
        clientId: "mine",
        initial: Redacted.make("old"),
        save: () => Effect.fail("vault sealed")
      })
      const { acknowledged, stream } = source([[
        "m1",
        newSecret("n1", { clientId: "mine", secret: "planted-new-secret" })
      ]])
      yield* Notifications.run(stream, secret.accept)
      assert.strictEqual(Redacted.value(yield* secret.value), "old")
      assert.deepStrictEqual(acknowledged, [])
    }))

  it("the secret of a notification is not printed", () => {
    const notification = read(newSecret("n1", { clientId: "mine", secret: "planted-new-secret" }))
    assert.notInclude(
      inspect(notification, { depth: 9 }) + JSON.stringify(notification) + String(notification),
      "planted"
    )
  })

  it.effect("of two secrets in the wrong order the one that expires later is used", () =>
    Effect.gen(function*() {
      const saved: Array<string> = []
      const { accept, value } = yield* Notifications.clientSecret({
        clientId: "mine",
        initial: Redacted.make("first"),
        save: (secret) => Effect.sync(() => void saved.push(Redacted.value(secret)))
      })
      const come = (secret: string, expires?: string) =>
        accept(read(newSecret(secret, { clientId: "mine", secret, ...(expires === undefined ? {} : { expires }) })))
      assert.isTrue(yield* come("third", "2027-06-01T00:00:00Z"))
      assert.isTrue(yield* come("second", "2026-12-01T00:00:00Z"))
      assert.strictEqual(Redacted.value(yield* value), "third")
      assert.isTrue(yield* come("fourth", "2027-12-01T00:00:00Z"))
      assert.isTrue(yield* come("fifth"))
      assert.strictEqual(Redacted.value(yield* value), "fifth")
      assert.deepStrictEqual(saved, ["third", "fourth", "fifth"])
    }))

  it.effect("a value that is not a secret does not replace one, and its notification is not acknowledged", () =>
    Effect.gen(function*() {
      const secret = yield* Notifications.clientSecret({
        clientId: "mine",
        initial: Redacted.make("old"),
        save: () => Effect.die("nothing to save")
      })
      const wrong = [undefined, null, 7, { value: "x" }].map((value) =>
        newSecret("n1", { clientId: "mine", secret: value as unknown as string })
      )
      const elsewhere = camel("n2", "APPLICATION_OAUTH_CLIENT_NEW_SECRET", { other: wrong[0] })
      for (const notification of [...wrong, elsewhere]) {
        assert.strictEqual((yield* Effect.flip(secret.accept(read(notification))))._tag, "NotificationInvalid")
      }
      const { acknowledged, stream } = source([["m1", wrong[2]]])
      yield* Notifications.run(stream, secret.accept)
      assert.deepStrictEqual(acknowledged, [])
      assert.strictEqual(Redacted.value(yield* secret.value), "old")
    }))
})

describe("a rotation while the program runs", () => {
  /** Calls every hour for nine days, with a rotation after the first day. Returns the failed calls. */
  const nineDays = (follow: boolean) =>
    Effect.gen(function*() {
      const sandbox = yield* Sandbox.Sandbox
      const { clientId, clientSecret: initial } = sandbox.credentials
      const secret = yield* Notifications.clientSecret({ clientId, initial, save: () => Effect.void })
      const queue = yield* PubSub.unbounded<string>()
      yield* Effect.forkChild(Notifications.run(Stream.fromPubSub(queue), secret.accept), { startImmediately: true })
      const failed: Array<string> = []
      yield* Effect.gen(function*() {
        for (let hours = 0; hours < 216; hours++) {
          if (hours === 24) {
            yield* Application.rotateApplicationClientSecret()
            const { clientSecret } = sandbox.credentialsOf("na")
            const body = newSecret("n1", { clientId, secret: Redacted.value(clientSecret) })
            if (follow) yield* PubSub.publish(queue, JSON.stringify(body))
          }
          yield* Effect.all([Api.getDestinations(), Api.getSubscriptions({ notificationTypes: ["ORDER_CHANGE"] })])
            .pipe(
              Effect.catchCause((cause) =>
                Effect.sync(() => void failed.push(`after ${hours} hours: ${String(cause)}`))
              )
            )
          yield* TestClock.adjust("1 hour")
        }
      }).pipe(
        Effect.provide(SpApi.layer({ ...sandbox.configValues, clientSecret: secret.value }))
      )
      return { failed, tokens: (yield* sandbox.requestsOf("lwa.token")).length }
    }).pipe(Effect.provide(Sandbox.layerHttpClient({ usagePlans: "off" })))

  it.effect("fails no call: tokens are requested with the new secret long before the old one expires", () =>
    Effect.gen(function*() {
      const { failed, tokens } = yield* nineDays(true)
      assert.deepStrictEqual(failed, [])
      assert.isAtLeast(tokens, 2 * 216)
    }))

  it.effect("is necessary: without it calls fail after a week", () =>
    Effect.gen(function*() {
      const { failed } = yield* nineDays(false)
      assert.isAbove(failed.length, 0)
      assert.match(failed[0]!, /^after 192 hours.*invalid_client/s)
    }))
})
