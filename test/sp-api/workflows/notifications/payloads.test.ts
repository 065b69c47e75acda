import { assert, describe, it } from "@effect/vitest"
import { Effect, Logger, Metric, Redacted, Schema, Stream } from "effect"
import type { Drift } from "effect-sp-api/operation/Checking"
import { checker, DriftHook, ResponseChecking } from "effect-sp-api/operation/Checking"
import * as Notifications from "effect-sp-api/workflows/Notifications"
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { readNotificationOverlays } from "../../../../packages/codegen/src/Notifications.ts"
import { interpreted } from "../../../../packages/sp-api/src/operation/internal/checker.ts"
import { camel, handled, newSecret, order, pascal, source } from "../support/notifications.ts"

const types = Object.keys(Notifications.types) as ReadonlyArray<Notifications.NotificationType>

/** An ORDER_CHANGE whose payload differs from its schema in two places. */
const odd = (id: string) =>
  pascal(id, "ORDER_CHANGE", {
    OrderChangeNotification: { ...order("planted-order"), SellerId: 7, OrderChangeType: undefined, Added: "by Amazon" }
  })

const logs = () => {
  const lines: Array<string> = []
  return { lines, layer: Logger.layer([Logger.map(Logger.formatJson, (line) => void lines.push(line))]) }
}

describe("payloads of notifications", () => {
  it.effect("that match their schema are returned without any report", () =>
    Effect.gen(function*() {
      const { layer, lines } = logs()
      const drifts: Array<Drift> = []
      const read = Notifications.makeReader()
      const given = yield* read(pascal("n1")).pipe(
        Effect.provideService(DriftHook, (drift) => Effect.sync(() => void drifts.push(drift))),
        Effect.provide(layer)
      )
      assert.strictEqual(given.type === "ORDER_CHANGE" && given.payload.Summary.PurchaseDate, null)
      assert.deepStrictEqual([lines, drifts], [[], []])
    }))

  it.effect("that differ are returned whole, and each difference is logged once", () =>
    Effect.gen(function*() {
      const { layer, lines } = logs()
      const drifts: Array<Drift> = []
      const payloads: Array<unknown> = []
      const registry = new Map()
      yield* Notifications.run(Stream.make(JSON.stringify(odd("n1")), JSON.stringify(odd("n2"))), ({ payload }) =>
        Effect.sync(() => void payloads.push(payload))).pipe(
          Effect.provideService(DriftHook, (drift) =>
            Effect.sync(() => void drifts.push(drift))),
          Effect.provideService(Metric.MetricRegistry, registry),
          Effect.provide(layer)
        )
      assert.strictEqual(payloads.length, 2)
      assert.include(payloads[0], { SellerId: 7, Added: "by Amazon" })
      assert.strictEqual(lines.length, 1)
      assert.include(
        lines[0],
        "notifications.ORDER_CHANGE: the payload differs from its schema: SellerId is not a string; OrderChangeType is missing [notification id n1]"
      )
      assert.notInclude(lines[0], "planted")
      assert.deepStrictEqual(drifts.map(({ operation, requestId }) => [operation, requestId]), [
        ["notifications.ORDER_CHANGE", "n1"],
        ["notifications.ORDER_CHANGE", "n2"]
      ])
      const metrics = yield* Effect.provideService(Metric.snapshot, Metric.MetricRegistry, registry)
      const drift = metrics.find(({ id }) => id === "spapi.drift")
      assert.deepInclude(drift?.attributes, { operation: "notifications.ORDER_CHANGE" })
      assert.deepInclude(drift?.state, { count: 2 })
    }))

  it.effect("that differ are poison with strict checks, and pass without a report with checks off", () =>
    Effect.gen(function*() {
      const poison: Array<string> = []
      const strict = source([["m1", odd("n1")], ["m2", pascal("n2")], ["m3", pascal("n3", "NEW_TYPE", 7)]])
      const { handler, ids } = handled()
      yield* Notifications.run(strict.stream, handler, {
        onPoison: ({ cause }) => Effect.sync(() => void poison.push(String(cause)))
      }).pipe(Effect.provideService(ResponseChecking, "strict"))
      assert.deepStrictEqual([ids, strict.acknowledged], [["n2", "n3"], ["m1", "m2", "m3"]])
      assert.strictEqual(poison.length, 1)
      assert.include(poison[0], "SellerId is not a string; OrderChangeType is missing")

      const { layer, lines } = logs()
      const off = handled()
      yield* Notifications.run(source([["m1", odd("n1")]]).stream, off.handler).pipe(
        Effect.provideService(ResponseChecking, "off"),
        Effect.provide(layer)
      )
      assert.deepStrictEqual([off.ids, lines], [["n1"], []])
    }))

  it.effect("with a secret are checked, and the secret is redacted", () =>
    Effect.gen(function*() {
      const read = Notifications.makeReader()
      const strict = Effect.provideService(ResponseChecking, "strict")
      const right = yield* strict(read(newSecret("n1", { clientId: "mine", secret: "planted" })))
      assert.strictEqual(
        right.type === "APPLICATION_OAUTH_CLIENT_NEW_SECRET" && Redacted.value(right.payload.newClientSecret),
        "planted"
      )
      const wrong = camel("n1", "APPLICATION_OAUTH_CLIENT_NEW_SECRET", {
        somethingElse: { inner: { clientId: "mine", newClientSecret: "planted" } }
      })
      const error = yield* Effect.flip(strict(read(wrong)))
      assert.include(error.message, "newClientSecret is missing")
      assert.notInclude(error.message, "planted")
      assert.notInclude(JSON.stringify(yield* read(wrong)), "planted")
    }))

  it("of all types, the two of the application among them, are typed, with their kind of destination", () => {
    assert.sameMembers([...types], Object.keys(readNotificationOverlays().types))
    const application = types.filter((type) => Notifications.types[type].application)
    assert.deepStrictEqual(application, [
      "APPLICATION_OAUTH_CLIENT_NEW_SECRET",
      "APPLICATION_OAUTH_CLIENT_SECRET_EXPIRY"
    ])
    const eventBridge = types.filter((type) => Notifications.types[type].destination === "eventBridge")
    assert.strictEqual(eventBridge.length, 6)
    for (const type of types) assert.isDefined(Notifications.Payload.shapes[type], type)
  })

  it.effect("of a change of eligibility for tax invoices are typed, in any number of languages", () =>
    Effect.gen(function*() {
      const strict = Effect.provideService(ResponseChecking, "strict")
      const type = "TAX_INVOICE_ISSUANCE_ELIGIBILITY_STATUS_CHANGE"
      const payload = { marketplaceId: "A2Q3Y263D00KWC", operation: "c-returns", status: "BLOCKED" }
      const message = [{ locale: "en-US", text: "A document is missing." }, { locale: "pt-BR", text: "Falta algo." }]
      for (const value of [payload, { ...payload, message }]) {
        const notification = yield* strict(Notifications.makeReader()(camel("n1", type, value)))
        assert.deepStrictEqual(notification.type === type ? notification.payload : undefined, value as object)
      }
      const wrong = camel("n1", type, { ...payload, message: [{ locale: "en-US" }] })
      assert.include((yield* Effect.flip(strict(Notifications.makeReader()(wrong)))).message, "text is missing")
      // Amazon names neither.
      assert.deepStrictEqual(Notifications.types[type], {})
    }))

  it("have schemas of effect/Schema", () => {
    const is = Schema.is(Notifications.Payload.OrderChange)
    assert.isTrue(is(order("1")))
    assert.isTrue(is({ ...order("1"), Added: "by Amazon" }))
    assert.isFalse(is({ ...order("1"), SellerId: null }))
    assert.isFalse(is({ ...order("1"), OrderChangeTrigger: { ChangeReason: "no time" } }))
  })

  it("may be null where the schema says so, compiled or not", () => {
    const shape = Notifications.Payload.shapes.ORDER_CHANGE
    for (const { matches, mismatches } of [checker(shape), interpreted(shape)]) {
      assert.isTrue(matches(order("1")))
      const dated = (PurchaseDate: unknown) => ({ ...order("1"), Summary: { ...order("1").Summary, PurchaseDate } })
      assert.isTrue(matches(dated("2026-10-01T00:00:00Z")))
      assert.isFalse(matches(dated(7)))
      assert.deepStrictEqual(mismatches(dated(undefined)).map(({ path, problem }) => `${path} ${problem}`), [
        "Summary.PurchaseDate missing"
      ])
    }
  })
})

const schemas = fileURLToPath(new URL("../../../../../shared/2026-11/schemas/notifications", import.meta.url))
const absent = " (skipped: there are no schemas of Amazon's beside the workspace)"

/** Every object below a schema's `examples` that is a whole notification, or the payload of one. */
const examplesOf = (file: string): ReadonlyArray<unknown> => {
  const schema = JSON.parse(readFileSync(`${schemas}/${file}`, "utf8")) as {
    readonly examples?: ReadonlyArray<unknown>
    readonly properties?: {
      readonly Payload?: { readonly examples?: ReadonlyArray<unknown> }
      readonly NotificationType?: { readonly enum?: ReadonlyArray<string> }
    }
  }
  if (schema.examples !== undefined) return schema.examples
  const type = schema.properties?.NotificationType?.enum?.[0]
  return (schema.properties?.Payload?.examples ?? []).map((payload) => pascal("n1", type, payload))
}

describe("Amazon's own examples", () => {
  it.effect.skipIf(!existsSync(schemas))(
    `are of known types, and as their schemas say${existsSync(schemas) ? "" : absent}`,
    () =>
      Effect.gen(function*() {
        const read = Notifications.makeReader()
        const seen = new Set<string>()
        const drifts: Array<string> = []
        let examples = 0
        for (const file of readdirSync(schemas)) {
          for (const example of examplesOf(file)) {
            examples++
            const { id, type } = yield* read(example).pipe(
              Effect.provideService(DriftHook, ({ mismatches }) =>
                Effect.sync(() => {
                  for (const { path, problem } of mismatches) drifts.push(`${file} ${path} ${problem}`)
                }))
            )
            assert.notStrictEqual(type, "UNKNOWN", file)
            assert.isDefined(id, file)
            seen.add(type)
          }
        }
        assert.deepStrictEqual(drifts, [])
        assert.isAtLeast(examples, 24)
        assert.strictEqual(seen.size, 21)
      })
  )
})
