/** What this server may do. Decided by its command line alone; nothing that a model or Amazon says changes it. */
import * as Registry from "effect-sp-api/apis/Registry"
import * as Effect from "effect/Effect"
import { usage } from "../../output/failure.ts"

/** The permissions of a server. */
export interface Permissions {
  /** The models of the sections whose operations may change something. */
  readonly writes: ReadonlySet<string>
  /** Whether a call may ask for personal data. */
  readonly personal: boolean
}

/** `listingsItems_2021-08-01` is `listings` and `items`. */
const wordsOf = (model: string): ReadonlyArray<string> =>
  model.replace(/[_-].*$|V\d+$/, "").replace(/([a-z0-9])([A-Z])/g, "$1 $2").toLowerCase().split(" ")

const isNamed = (name: string) => ({ model, module }: Registry.SectionSummary): boolean => {
  const lower = name.toLowerCase()
  const words = wordsOf(model)
  return lower === model.toLowerCase() || lower === module.toLowerCase() ||
    words.some((_, index) => words.slice(0, index + 1).join("") === lower)
}

/** The sections that `--allow-writes` names: by model, or by its first words. An unknown name is exit code 2. */
export const sectionsOf = Effect.fnUntraced(function*(text: string) {
  const names = text.split(",").map((name) => name.trim()).filter((name) => name !== "")
  if (names.length === 0) return yield* usage("--allow-writes names no section", "like --allow-writes listings,orders")
  const found = yield* Effect.forEach(names, (name) => {
    const sections = Registry.sections.filter(isNamed(name))
    return sections.length === 0
      ? usage(
        `--allow-writes: no section is called ${name}`,
        "sections are the names before the dot of `spapi operations`"
      )
      : Effect.succeed(sections.map(({ model }) => model))
  })
  return new Set(found.flat())
})

/**
 * Operations that respond with credentials, or lead to them. An agent has no use for them: reports, feeds and queries
 * have tools of their own.
 */
const secrets: ReadonlySet<string> = new Set([
  "createRestrictedDataToken",
  "getAuthorizationCode",
  "rotateApplicationClientSecret"
])

/** Whether an operation returns a credential. No tool calls it. */
export const returnsCredential = (id: string): boolean => secrets.has(id)

const sameAsFeed: ReadonlyArray<readonly [types: RegExp, operation: string]> = [
  [/^JSON_LISTINGS_FEED$/, "listingsItems_2021-08-01.patchListingsItem"],
  [/_FULFILLMENT_ORDER_(?:CANCELLATION_)?REQUEST_DATA$/, "fulfillmentOutbound_2020-07-01.createFulfillmentOrder"],
  [/^POST_(?:ORDER|FLAT_FILE)_FULFILLMENT_DATA$/, "ordersV0.confirmShipment"]
]

/**
 * An operation of another section that changes the same as a feed of this type: without the permission for it a feed
 * would be a way around. Undefined where feeds alone can do this.
 */
export const operationOfFeed = (feedType: string): string | undefined =>
  sameAsFeed.find(([types]) => types.test(feedType))?.[1]

/**
 * Whether an operation is a step of a feed: `createFeed` names a document whose content no person has seen, and the address
 * that `createFeedDocument` returns is for its content alone.
 */
export const isPartOfFeed = (id: string): boolean => id === "createFeed" || id === "createFeedDocument"
