import { assert, describe, it } from "@effect/vitest"
import { Effect, Exit } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import * as Api from "effect-sp-api/apis/Notifications"
import { Conflict, NotFound } from "effect-sp-api/SpApiError"
import * as SpApiTest from "effect-sp-api/SpApiTest"
import * as Notifications from "effect-sp-api/workflows/Notifications"

const arn = "arn:aws:sqs:eu-west-1:123456789012:spapi"

/** Amazon's side: destinations and subscriptions. */
const amazon = (destinations: Array<Api.Destination> = [], subscriptions = new Map<string, Api.Subscription>()) => {
  let ids = 0
  return {
    subscriptions,
    layer: SpApiTest.layer(
      SpApiTest.on(Api.getDestinations, () => Effect.succeed({ payload: [...destinations] })),
      SpApiTest.on(Api.createDestination, ({ body: { name, resourceSpecification } }) =>
        Effect.sync(() => {
          const { eventBridge, sqs } = resourceSpecification
          const resource = eventBridge === undefined
            ? { sqs }
            : { eventBridge: { ...eventBridge, name: "aws.partner/x" } }
          const payload: Api.Destination = { name, destinationId: `d${++ids}`, resource }
          destinations.push(payload)
          return { payload }
        })),
      SpApiTest.on(Api.getSubscription, ({ notificationType }) => {
        const payload = subscriptions.get(notificationType)
        return payload === undefined
          ? SpApiTest.error(Api.getSubscription, new NotFound({ status: 404, errors: [] }))
          : Effect.succeed({ payload })
      }),
      SpApiTest.on(Api.createSubscription, ({ body, notificationType }) =>
        Effect.sync(() => {
          const payload: Api.Subscription = { ...body, subscriptionId: `s${++ids}` }
          subscriptions.set(notificationType, payload)
          return { payload }
        })),
      SpApiTest.on(Api.deleteSubscriptionById, ({ notificationType }) =>
        Effect.sync(() => {
          subscriptions.delete(notificationType)
          return {}
        }))
    )
  }
}

const filter = (marketplaceIds: ReadonlyArray<string>): Api.ProcessingDirective => ({
  eventFilter: { eventFilterType: "ORDER_CHANGE", marketplaceIds }
})

describe("Notifications.setup", () => {
  it.effect("creates what is missing, keeps what matches, and replaces what differs", () => {
    const { layer, subscriptions } = amazon()
    const setup = (marketplaceIds: ReadonlyArray<string>) =>
      Notifications.setup({
        destination: { name: "shop", sqs: { arn } },
        subscriptions: [
          { type: "ORDER_CHANGE", processingDirective: filter(marketplaceIds) },
          { type: "REPORT_PROCESSING_FINISHED" }
        ]
      })
    const changes = ({ subscriptions }: Notifications.SetupResult) => subscriptions.map(({ change }) => change)
    return Effect.gen(function*() {
      const first = yield* setup(["a"])
      assert.deepStrictEqual(changes(first), ["created", "created"])
      // Amazon returns properties in another order.
      subscriptions.set("ORDER_CHANGE", {
        ...subscriptions.get("ORDER_CHANGE")!,
        processingDirective: { eventFilter: { marketplaceIds: ["a"], eventFilterType: "ORDER_CHANGE" } }
      })
      const again = yield* setup(["a"])
      assert.deepStrictEqual(changes(again), ["kept", "kept"])
      assert.strictEqual(again.destinationId, first.destinationId)
      assert.deepStrictEqual(changes(yield* setup(["a", "b"])), ["replaced", "kept"])
      assert.strictEqual(subscriptions.get("REPORT_PROCESSING_FINISHED")!.payloadVersion, "2020-09-04")
    }).pipe(Effect.provide(layer))
  })

  it.effect("a type of unknown version and destination is subscribed with 1.0, to a queue and to an event bus", () => {
    const subscriptions = [{ type: "TAX_INVOICE_ISSUANCE_ELIGIBILITY_STATUS_CHANGE" }]
    const destinations: ReadonlyArray<Notifications.Destination> = [
      { name: "queue", sqs: { arn } },
      { name: "bus", eventBridge: { accountId: "123456789012", region: "us-east-1" } }
    ]
    return Effect.gen(function*() {
      for (const destination of destinations) {
        const { subscriptions: [only] } = yield* Notifications.setup({ destination, subscriptions })
        assert.strictEqual(only?.payloadVersion, "1.0")
      }
    }).pipe(Effect.provide(Sandbox.layerTest({ usagePlans: "off" })))
  })

  it.effect("any number of runs leave one destination and one subscription for each type", () =>
    Effect.gen(function*() {
      const input = (marketplaceIds: ReadonlyArray<string>): Notifications.SetupInput => ({
        destination: { name: "shop", sqs: { arn } },
        subscriptions: [
          { type: "ORDER_CHANGE", processingDirective: filter(marketplaceIds) },
          { type: "ACCOUNT_STATUS_CHANGED" }
        ]
      })
      const changes = (marketplaceIds: ReadonlyArray<string>) =>
        Effect.map(Notifications.setup(input(marketplaceIds)), (made) => made.subscriptions.map(({ change }) => change))
      assert.deepStrictEqual(yield* changes(["a", "b"]), ["created", "created"])
      assert.deepStrictEqual(yield* changes(["b", "a"]), ["kept", "kept"])
      assert.deepStrictEqual(yield* changes(["a"]), ["replaced", "kept"])
      assert.strictEqual((yield* Api.getDestinations()).payload?.length, 1)
      const { payload } = yield* Api.getSubscription({ notificationType: "ORDER_CHANGE" })
      assert.deepStrictEqual(payload?.processingDirective, filter(["a"]))
      const status = yield* Api.getSubscription({ notificationType: "ACCOUNT_STATUS_CHANGED" })
      assert.strictEqual(status.payload?.payloadVersion, "2021-01-01")
    }).pipe(Effect.provide(Sandbox.layerTest({ usagePlans: "off" }))))

  it.effect("a subscription that another process creates meanwhile is kept, and one to another queue is replaced", () => {
    const { layer, subscriptions } = amazon()
    // Amazon shows the subscription only after it has refused a second one.
    const theirs = (destinationId: string, payloadVersion = "1.0") => {
      let refused = false
      return SpApiTest.layer(
        SpApiTest.on(
          Api.getDestinations,
          () => Effect.succeed({ payload: [{ name: "shop", destinationId: "d1", resource: { sqs: { arn } } }] })
        ),
        SpApiTest.on(Api.getSubscription, () =>
          refused
            ? Effect.succeed({ payload: { subscriptionId: "theirs", payloadVersion, destinationId } })
            : SpApiTest.error(Api.getSubscription, new NotFound({ status: 404, errors: [] }))),
        SpApiTest.on(Api.deleteSubscriptionById, () => Effect.succeed({})),
        SpApiTest.on(Api.createSubscription, ({ body }) => {
          if (refused) return Effect.succeed({ payload: { ...body, subscriptionId: "ours" } })
          refused = true
          return SpApiTest.error(Api.createSubscription, new Conflict({ status: 409, errors: [] }))
        })
      )
    }
    const setup = Effect.map(
      Notifications.setup({ destination: { name: "shop", sqs: { arn } }, subscriptions: [{ type: "FEE_PROMOTION" }] }),
      ({ subscriptions: [only] }) => `${only!.change} ${only!.subscriptionId}`
    )
    return Effect.gen(function*() {
      assert.strictEqual(yield* Effect.provide(setup, theirs("d1")), "kept theirs")
      assert.strictEqual(yield* Effect.provide(setup, theirs("another")), "replaced ours")
      assert.strictEqual(yield* Effect.provide(setup, theirs("d1", "0.9")), "replaced ours")
      yield* Effect.provide(setup, layer)
      assert.strictEqual(subscriptions.size, 1)
    })
  })

  it.effect("Amazon refuses the name of another queue, and nothing is subscribed", () =>
    Effect.gen(function*() {
      yield* Notifications.setup({ destination: { name: "shop", sqs: { arn } }, subscriptions: [] })
      const error = yield* Effect.flip(
        Notifications.setup({
          destination: { name: "shop", sqs: { arn: `${arn}-2` } },
          subscriptions: [{ type: "ORDER_CHANGE" }]
        })
      )
      assert.strictEqual(error.reason._tag, "Conflict")
      const none = yield* Effect.flip(Api.getSubscription({ notificationType: "ORDER_CHANGE" }))
      assert.strictEqual(none.reason._tag, "NotFound")
    }).pipe(Effect.provide(Sandbox.layerTest({ usagePlans: "off" }))))

  it.effect.each(
    [
      ["APPLICATION_OAUTH_CLIENT_NEW_SECRET", undefined, /developer console/],
      ["ORDER_CHANGE", { ...filter(["a"]), filterExpression: "true" }, /remove one of them/]
    ] as ReadonlyArray<readonly [string, Api.ProcessingDirective | undefined, RegExp]>
  )(
    "a type without subscriptions and contradicting filters are refused before anything is created: %s",
    ([type, processingDirective, why]) => {
      const destinations: Array<Api.Destination> = []
      return Effect.gen(function*() {
        const error = yield* Effect.flip(Notifications.setup({
          destination: { name: "shop", sqs: { arn } },
          subscriptions: [{ type: "FEE_PROMOTION" }, { type, processingDirective }]
        }))
        assert.strictEqual(error.reason._tag, "RequestInvalid")
        assert.match(error.message, why)
        assert.deepStrictEqual(destinations, [])
      }).pipe(Effect.provide(amazon(destinations).layer))
    }
  )

  const sqs = { name: "shop", sqs: { arn } }
  const bus = { name: "bus", eventBridge: { accountId: "123456789012", region: "us-east-1" } }

  /** What setup says, and how many calls it made. */
  const setUp = (input: Notifications.SetupInput) =>
    Effect.gen(function*() {
      const exit = yield* Effect.exit(Notifications.setup(input))
      const { all } = yield* SpApiTest.Calls
      const error = Exit.isFailure(exit) ? Exit.findErrorOption(exit) : undefined
      return {
        calls: (yield* all).length,
        said: error?._tag === "Some" && error.value.reason._tag === "RequestInvalid"
          ? error.value.reason.message
          : "done"
      }
    }).pipe(Effect.provide(amazon().layer))

  it.effect("every type is subscribed with the kind of destination that it supports, and refused with the other", () =>
    Effect.gen(function*() {
      const rows = [
        ...Object.entries(Notifications.types),
        ["LISTINGS_ITEM_STATUS_CHANGED", Notifications.types.LISTINGS_ITEM_STATUS_CHANGE] as const,
        ["ORDER_STATUS_CHANGE", { destination: "sqs" }] as const,
        ["MFN_ORDER_STATUS_CHANGE", { destination: "sqs" }] as const,
        ["SOMETHING_NEW", {}] as const
      ]
      for (const [type, facts] of rows as ReadonlyArray<readonly [string, Partial<Notifications.TypeFacts>]>) {
        if (facts.application === true) continue
        for (const [kind, destination] of [["sqs", sqs], ["eventBridge", bus]] as const) {
          const { calls, said } = yield* setUp({ destination, subscriptions: [{ type }] })
          if (facts.destination === undefined || facts.destination === kind) {
            assert.strictEqual(said, "done", `${type} ${kind}`)
            assert.isAbove(calls, 0)
          } else {
            assert.match(
              said,
              new RegExp(`^subscriptions\\[0\\]\\.type: Amazon sends ${type} to an? .* only.*each kind`)
            )
            assert.strictEqual(calls, 0)
          }
        }
      }
    }))

  it.effect.each<readonly [input: Notifications.SetupInput, said: RegExp]>([
    [
      { destination: sqs, subscriptions: [{ type: "FEE_PROMOTION", processingDirective: filter(["a"]) }] },
      /^subscriptions\[0\]\.processingDirective\.eventFilter: FEE_PROMOTION does not support an event filter, only ANY_OFFER_CHANGED/
    ],
    [
      {
        destination: sqs,
        subscriptions: [{
          type: "ANY_OFFER_CHANGED",
          processingDirective: { eventFilter: { eventFilterType: "ORDER_CHANGE" } }
        }]
      },
      /eventFilterType: must be ANY_OFFER_CHANGED/
    ],
    [
      { destination: sqs, subscriptions: [{ type: "ORDER_CHANGE" }, { type: "ORDER_CHANGE" }] },
      /^subscriptions\[1\]\.type: ORDER_CHANGE is the type of subscriptions\[0\]/
    ],
    [
      { destination: { ...bus, eventBridge: { ...bus.eventBridge, accountId: "1234" } }, subscriptions: [] },
      /^destination\.eventBridge\.accountId: must be the 12 digits/
    ],
    [
      { destination: { ...bus, eventBridge: { ...bus.eventBridge, region: "eu" } }, subscriptions: [] },
      /^destination\.eventBridge\.region: must be an AWS region/
    ]
  ])(
    "input that Amazon is known to refuse fails before anything is sent: %j",
    ([input, said]) =>
      Effect.map(setUp(input), (result) => {
        assert.match(result.said, said)
        assert.strictEqual(result.calls, 0)
      })
  )

  it.effect.each<readonly [input: unknown, field: RegExp]>([
    [{ destination: null, subscriptions: [] }, /^destination: .*either/],
    [{ destination: { name: "shop" }, subscriptions: [] }, /^destination: .*either/],
    [{ destination: { ...sqs, ...bus }, subscriptions: [] }, /^destination: .*either/],
    [{ destination: { ...sqs, name: " " }, subscriptions: [] }, /^destination\.name: /],
    [{ destination: sqs }, /^subscriptions: must be an array/],
    [{ destination: sqs, subscriptions: [{ type: "order_change" }] }, /^subscriptions\[0\]\.type: .*upper case/],
    [{ destination: sqs, subscriptions: [{ type: "" }] }, /^subscriptions\[0\]\.type: /],
    [
      { destination: sqs, subscriptions: [{ type: "ORDER_CHANGE", payloadVersion: 1 }] },
      /^subscriptions\[0\]\.payloadV/
    ]
  ])("invalid input fails with its field before anything is sent: %j", ([input, field]) =>
    Effect.gen(function*() {
      const { calls, said } = yield* setUp(input as Notifications.SetupInput)
      assert.match(said ?? "none", field)
      assert.strictEqual(calls, 0)
    }).pipe(Effect.provide(SpApiTest.layer())))

  it.effect("the result for an event bus has the name of its event source", () =>
    Effect.gen(function*() {
      const { eventSource } = yield* Notifications.setup({
        destination: { name: "bus", eventBridge: { accountId: "123456789012", region: "us-east-1" } },
        subscriptions: []
      })
      assert.strictEqual(eventSource, "aws.partner/x")
    }).pipe(Effect.provide(amazon().layer)))

  it.effect("a destination that another process creates meanwhile is used", () => {
    let asked = 0
    const theirs: Api.Destination = { name: "shop", destinationId: "theirs", resource: { sqs: { arn } } }
    return Effect.gen(function*() {
      const { destinationId } = yield* Notifications.setup({
        destination: { name: "shop", sqs: { arn } },
        subscriptions: []
      })
      assert.strictEqual(destinationId, "theirs")
    }).pipe(Effect.provide(SpApiTest.layer(
      SpApiTest.on(Api.getDestinations, () => Effect.succeed({ payload: ++asked === 1 ? [] : [theirs] })),
      SpApiTest.on(
        Api.createDestination,
        () => SpApiTest.error(Api.createDestination, new Conflict({ status: 409, errors: [] }))
      )
    )))
  })

  it.effect("a FIFO queue is refused before anything is created", () =>
    Effect.gen(function*() {
      const error = yield* Effect.flip(
        Notifications.setup({ destination: { name: "shop", sqs: { arn: `${arn}.fifo` } }, subscriptions: [] })
      )
      assert.include(error.message, "FIFO")
    }).pipe(Effect.provide(amazon().layer)))

  it("the policies name Amazon's account", () => {
    const [statement] = Notifications.queuePolicy(arn).Statement
    assert.deepStrictEqual([statement!.Principal.AWS, statement!.Resource], ["437568002678", arn])
    assert.strictEqual(Notifications.keyPolicyStatement.Principal.AWS, "arn:aws:iam::437568002678:root")
  })

  it.effect("a subscription is never deleted for what its response lacks", () => {
    const whole: Api.Subscription = { subscriptionId: "s1", payloadVersion: "1.0", destinationId: "d1" }
    return Effect.gen(function*() {
      for (const name of ["subscriptionId", "payloadVersion", "destinationId"] as const) {
        const { [name]: _, ...payload } = whole
        const deleted: Array<string> = []
        const error = yield* Effect.flip(
          Notifications.setup({
            destination: { name: "shop", sqs: { arn } },
            subscriptions: [{ type: "ORDER_CHANGE", payloadVersion: "1.0" }]
          })
        ).pipe(Effect.provide(SpApiTest.layer(
          SpApiTest.on(
            Api.getDestinations,
            () => Effect.succeed({ payload: [{ name: "shop", destinationId: "d1", resource: { sqs: { arn } } }] })
          ),
          SpApiTest.on(Api.getSubscription, () => Effect.succeed({ payload: payload as Api.Subscription })),
          SpApiTest.on(Api.deleteSubscriptionById, ({ subscriptionId }) =>
            Effect.sync(() => {
              deleted.push(subscriptionId)
              return {}
            }))
        )))
        assert.strictEqual(error.reason._tag, "ResponseInvalid")
        assert.include(error.message, `it has no ${name}`)
        assert.deepStrictEqual(deleted, [])
      }
    })
  })
})
