/**
 * Returns to locations of the seller by the time of their creation (External Fulfillment Returns 2024-09-11). Amazon
 * searches by the last update only within a location and a status, so what has changed is found by reading again.
 */
import * as Effect from "effect/Effect"
import * as Api from "../../../apis/ExternalFulfillmentReturns_2024_09_11.ts"
import * as Fields from "../../internal/fields.ts"
import { allPages } from "./allPages.ts"
import { through, timeOf } from "./amazonTime.ts"
import { fingerprint } from "./fingerprint.ts"
import type { Entry, Source, Window } from "./source.ts"

const entryOf = (value: Api.Return): Entry<Api.Return> => {
  const { id, lastUpdatedDateTime } = Fields.of(value)
  return { entity: Fields.string(id), at: timeOf(lastUpdatedDateTime), value, print: fingerprint(value) }
}

const read = ({ from, to }: Window) =>
  Effect.map(
    allPages(Api.listReturns, {
      createdSince: new Date(from).toISOString(),
      createdUntil: to === undefined ? undefined : new Date(to).toISOString(),
      maxResults: 100
    }),
    ({ headers, items }) => ({
      entries: items.map(entryOf),
      overflows: false,
      through: through(undefined, headers)
    })
  )

/** What a feed of external returns reads. */
export const source: Source<Api.Return> = {
  feed: "externalReturns",
  scope: "all locations",
  operation: Api.listReturns.spec.name,
  // All pages are read, so this is only how much a window should hold.
  pageSize: 1000,
  read,
  readWhole: read,
  get: undefined
}
