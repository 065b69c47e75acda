/**
 * Notifications against Amazon's JSON Schema, where it is there, and against the client's types.
 */
import { assert } from "@effect/vitest"
import { Ajv } from "ajv"
import { Effect } from "effect"
import { ResponseChecking } from "effect-sp-api/operation/Checking"
import * as Notifications from "effect-sp-api/workflows/Notifications"
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import type { Sent } from "./subscribe.ts"

const schemas = fileURLToPath(new URL("../../../../../shared/2026-11/schemas/notifications", import.meta.url))

/** The file of a type's schema, where its name does not follow from the type. */
const files: Readonly<Record<string, string>> = {
  FBA_INVENTORY_AVAILABILITY_CHANGES: "FBAInventoryAvailabilityChangeNotification",
  FBA_OUTBOUND_SHIPMENT_STATUS: "FBAOutboundShipmentStatusNotification",
  LISTINGS_ITEM_ISSUES_CHANGE: "ListingsItemIssuesChangeNotification_2023-12-13",
  LISTINGS_ITEM_MFN_QUANTITY_CHANGE: "ListingsItemMfnQuantityChange"
}

const fileOf = (type: string): string =>
  files[type] ?? `${type.split("_").map((word) => word[0] + word.slice(1).toLowerCase()).join("")}Notification`

/** The schemas repeat their ids, which no validator accepts. */
const withoutIds = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(withoutIds)
    : typeof value === "object" && value !== null
    ? Object.fromEntries(
      Object.entries(value).flatMap(([name, inner]) =>
        name === "$id" && typeof inner === "string" ? [] : [[name, withoutIds(inner)]]
      )
    )
    : value

/**
 * What a schema requires only because its one example has it, a shipment and a return in the same notification, and the
 * name of a type by which it cannot be subscribed to.
 */
const artefacts =
  /^LISTINGS_ITEM_STATUS_CHANGE \/NotificationType must be equal|FulfillmentOrderStatusNotification.* required property '(FulfillmentShipment|FulfillmentReturnItem|info)'/

/** Types that Amazon describes in words alone, or by a schema that does not compile as it is. */
const unchecked = [
  "SHIPMENT_TRACKING_MILESTONE_CHANGED",
  "ACCOUNT_STATUS_CHANGED",
  "APPLICATION_OAUTH_CLIENT_NEW_SECRET",
  "APPLICATION_OAUTH_CLIENT_SECRET_EXPIRY"
]

const problemsOf = (type: string, body: unknown): ReadonlyArray<string> => {
  if (unchecked.includes(type)) return []
  const path = join(schemas, `${fileOf(type)}.json`)
  if (!existsSync(path)) return assert.fail(`${path} does not exist`)
  const ajv = new Ajv({ strict: false, allErrors: true, formats: { "date-time": /T\d\d:\d\d:\d\d.*Z$/ } })
  const validate = ajv.compile(withoutIds(JSON.parse(readFileSync(path, "utf8"))) as object)
  validate(body)
  return (validate.errors ?? []).map(({ instancePath, message }) => `${type} ${instancePath} ${message}`)
    .filter((problem) => !artefacts.test(problem))
}

/** That Amazon's schema, where it is there, and the client's types accept a notification. */
export const check = (sent: Sent) =>
  Effect.gen(function*() {
    const { type } = sent
    const notification = yield* Notifications.makeReader()(JSON.stringify(sent.body))
    const body: unknown = sent.eventBus === undefined ? sent.body : sent.body.detail
    assert.strictEqual(notification.type, type)
    assert.isDefined(notification.id)
    if (existsSync(schemas)) assert.deepStrictEqual(problemsOf(type, body), [])
  }).pipe(Effect.provideService(ResponseChecking, "strict"))
