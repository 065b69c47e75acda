/** What a write of a listing would change. */
import * as ListingsItems from "effect-sp-api/apis/ListingsItems_2021_08_01"
import { isSpApiError } from "effect-sp-api/SpApiError"
import * as Effect from "effect/Effect"
import { isObject } from "effect/Predicate"
import type { Input } from "./calls.ts"
import * as Calls from "./calls.ts"
import * as Shown from "./shown.ts"

/** A change of an attribute. */
export interface Change {
  readonly path: string
  readonly change: string
  readonly before?: unknown
  readonly after?: unknown
}

/** What a write would change. */
export interface Difference {
  /** Whether there is such a listing now. */
  readonly exists: boolean
  readonly changes: ReadonlyArray<Change>
}

type Attributes = Readonly<Record<string, unknown>>

const isSame = (left: unknown, right: unknown): boolean => JSON.stringify(left) === JSON.stringify(right)

const attributesOf = (value: unknown): Attributes =>
  isObject(value) && "attributes" in value && isObject(value.attributes) ? { ...value.attributes } : {}

/** The changes of a submission that replaces a listing. */
const ofPut = (before: Attributes, after: Attributes): ReadonlyArray<Change> =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name): ReadonlyArray<Change> => {
    const path = `/attributes/${name}`
    if (!Object.hasOwn(after, name)) return [{ path, change: "remove", before: before[name] }]
    if (!Object.hasOwn(before, name)) return [{ path, change: "add", after: after[name] }]
    return isSame(before[name], after[name])
      ? []
      : [{ path, change: "replace", before: before[name], after: after[name] }]
  })

const valueAt = (attributes: Attributes, path: string): unknown =>
  path.split("/").slice(1).reduce<unknown>(
    (inner, key) => isObject(inner) && Object.hasOwn(inner, key) ? Reflect.get(inner, key) : undefined,
    { attributes }
  )

/** The changes of patches, each with what is there now. */
const ofPatches = (before: Attributes, patches: unknown): ReadonlyArray<Change> =>
  !Array.isArray(patches) ? [] : patches.filter(isObject).map((patch) => {
    const { op, path, value } = patch as { readonly op?: unknown; readonly path?: unknown; readonly value?: unknown }
    const place = String(path)
    const now = valueAt(before, place)
    return {
      path: place,
      change: String(op),
      ...(now === undefined ? {} : { before: now }),
      ...(value === undefined ? {} : { after: value })
    }
  })

/** The listing as it is, without what is secret or personal; `undefined` where it does not exist. */
const currentOf = Effect.fnUntraced(
  function*(sellerId: string, sku: string, marketplaceIds: ReadonlyArray<unknown>) {
    const { facts, model } = yield* Calls.find("listingsItems_2021-08-01.getListingsItem")
    const current = yield* ListingsItems.getListingsItem({
      sellerId,
      sku,
      marketplaceIds: marketplaceIds.map(String),
      includedData: ["attributes"]
    }).pipe(
      Effect.catchIf(
        (error) => isSpApiError(error) && error.reason._tag === "NotFound",
        () => Effect.succeed(undefined)
      )
    )
    return current === undefined ? undefined : Shown.shown(current, Shown.successOf(model), facts, () => false).value
  }
)

/**
 * The difference to the current listing; `undefined` for operations of other sections. A listing that does not exist is
 * compared as an empty one.
 */
export const of = Effect.fnUntraced(function*(operation: string, input: Input) {
  const { body, marketplaceIds, sellerId, sku } = input
  const isListing = operation.startsWith("listingsItems_2021-08-01.")
  if (!isListing || typeof sellerId !== "string" || typeof sku !== "string" || !Array.isArray(marketplaceIds)) {
    return undefined
  }
  const current = yield* currentOf(sellerId, sku, marketplaceIds)
  const before = attributesOf(current)
  const changes = operation.endsWith(".deleteListingsItem")
    ? ofPut(before, {})
    : operation.endsWith(".putListingsItem")
    ? ofPut(before, attributesOf(body))
    : ofPatches(before, isObject(body) && "patches" in body ? body.patches : undefined)
  const difference: Difference = { exists: current !== undefined, changes }
  return difference
})

/** What a message of a `JSON_LISTINGS_FEED` would change. */
export const ofMessage = Effect.fnUntraced(function*(
  message: { readonly sku: string; readonly operationType: string; readonly patches?: unknown },
  { marketplaceIds, sellerId }: { readonly sellerId: string; readonly marketplaceIds: ReadonlyArray<string> }
) {
  const current = yield* currentOf(sellerId, message.sku, marketplaceIds)
  const before = attributesOf(current)
  const after = attributesOf(message)
  const changes = message.operationType === "DELETE"
    ? ofPut(before, {})
    : message.operationType === "PATCH"
    ? ofPatches(before, message.patches)
    // What a partial update does not name stays.
    : ofPut(before, message.operationType === "PARTIAL_UPDATE" ? { ...before, ...after } : after)
  const difference: Difference = { exists: current !== undefined, changes }
  return difference
})
