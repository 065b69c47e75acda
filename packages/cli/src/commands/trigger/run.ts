/** Lets a sandbox send a notification. */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { isObject } from "effect/Predicate"
import * as Sandbox from "../../client/sandbox.ts"
import { usage } from "../../output/failure.ts"
import { note } from "../../output/notes.ts"
import { Presentation } from "../../output/presentation.ts"
import * as Print from "../../output/print.ts"
import { oneLine } from "../../output/sanitize.ts"
import { marketplaceNamed } from "../../reference/marketplaces.ts"
import { textOf } from "../jobs/values.ts"
import type { Values } from "./flags.ts"

/** The types that the sandbox can send. */
const list = Effect.fnUntraced(function*({ get }: Sandbox.Control) {
  const { types } = yield* get("notifications/types")
  const of = (name: string) => (row: unknown) => isObject(row) ? Reflect.get(row, name) : undefined
  yield* Print.value(types, {
    columns: [
      { title: "type", cell: of("type"), whole: true },
      { title: "cause", cell: of("cause") },
      {
        title: "takes",
        cell: (row) => {
          const takes = of("takes")(row)
          return Array.isArray(takes)
            ? takes.map((name) => name === "orderId" ? "--order-id" : name === "sku" ? "--sku" : "--marketplace").join(
              " "
            )
            : undefined
        }
      }
    ]
  })
})

const payloadOf = Effect.fnUntraced(function*(flag: Option.Option<string>) {
  if (Option.isNone(flag)) return undefined
  const isInline = /^\s*[{[]/.test(flag.value)
  const text = isInline ? flag.value : yield* textOf(flag.value)
  const parsed = yield* Effect.try({
    try: (): unknown => JSON.parse(text),
    catch: () => undefined
  }).pipe(Effect.orElseSucceed(() => undefined))
  return isObject(parsed) && !Array.isArray(parsed)
    ? parsed
    : yield* usage(
      `--payload: ${isInline ? "the string" : flag.value} is not a JSON object`,
      "write the value of payload in a notification, with or without the property that wraps it"
    )
})

const marketplaceOf = Effect.fnUntraced(function*(flag: Option.Option<string>) {
  if (Option.isNone(flag)) return undefined
  return marketplaceNamed(flag.value) ??
    (yield* usage(`--marketplace: ${flag.value} is neither a country code (DE) nor the id of a marketplace`))
})

/** Runs the command. */
export const run = Effect.fnUntraced(function*(values: Values) {
  const marketplace = yield* marketplaceOf(values.marketplace)
  const payload = yield* payloadOf(values.payload)
  const given = { orderId: values.orderId, sku: values.sku, marketplace: values.marketplace, payload: values.payload }
  if (Option.isNone(values.type) && Object.values(given).some(Option.isSome)) {
    return yield* usage("Which type?", "like `spapi trigger ORDER_CHANGE`; `spapi trigger` alone lists them")
  }
  const control = yield* Sandbox.connect(values.sandboxUrl)
  if (Option.isNone(values.type)) return yield* list(control)
  const triggered = yield* control.act("notifications/trigger", {
    type: values.type.value.trim().toUpperCase().replaceAll("-", "_"),
    orderId: Option.getOrUndefined(values.orderId),
    sku: Option.getOrUndefined(values.sku),
    marketplaceId: marketplace?.id,
    region: marketplace === undefined ? control.region : undefined,
    payload
  })
  const { format } = yield* Presentation
  const { cause, notificationIds, subscribed, type } = triggered
  const ids = Array.isArray(notificationIds) ? notificationIds.map(String) : []
  if (format === "json") yield* Print.value(triggered)
  else {
    yield* Print.text([
      `${oneLine(String(type))}: ${oneLine(String(cause))}`,
      ...ids.map((id) => `  notification ${oneLine(id)}`)
    ].join("\n"))
  }
  if (subscribed === true) yield* note("The seller had no subscription to it, so the sandbox has created one.")
  if (ids.length === 0) {
    yield* note(
      "No notification was sent: the filter of the subscription leaves it out, or an aggregation or a fault holds it back."
    )
  }
})
