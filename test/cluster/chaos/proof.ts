/** What must be true in the end. */
import { Effect, Stream } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import { getFeeds } from "effect-sp-api/apis/Feeds_2021_06_30"
import { getReports } from "effect-sp-api/apis/Reports_2021_06_30"
import * as SpApi from "effect-sp-api/SpApi"
import * as SqlClient from "effect/sql/SqlClient"
import assert from "node:assert/strict"
import * as Copies from "../support/copies.ts"

/** A report of a seller, and a feed of a seller, that a job was to have. */
export interface Expected {
  readonly reports: ReadonlyArray<{ readonly seller: string; readonly from: string; readonly to: string }>
  readonly feeds: ReadonlyArray<{ readonly seller: string; readonly key: string }>
}

/** By a client of each seller. */
const ofSellers = <A, E>(
  read: (
    id: string,
    marketplaces: ReadonlyArray<string>,
    seller: string
  ) => Effect.Effect<A, E, SpApi.SpApi | SqlClient.SqlClient>
) =>
  Effect.gen(function*() {
    const { configValuesOf, world } = yield* Sandbox.Sandbox
    return yield* Effect.forEach(yield* world.sellers, ({ id, marketplaces, region }) =>
      Effect.provide(
        read(id, marketplaces.map(({ id }) => id), `${region}:${id}`),
        SpApi.layer(configValuesOf(id))
      ))
  })

/** The sellers whose listings or stock are not those at Amazon. */
export const differentCopies = Effect.map(
  ofSellers((id, marketplaces, seller) =>
    Effect.gen(function*() {
      const [amazon, tables] = [yield* Copies.atAmazon(id, marketplaces), yield* Copies.inTables(seller)]
      return (["listings", "stock"] as const).flatMap((name) => {
        const [expected, stored] = [Copies.sorted(amazon[name]), Copies.sorted(tables[name])]
        assert.ok(expected.length > 0)
        const missing = expected.filter((row) => !stored.includes(row))
        const other = stored.filter((row) => !expected.includes(row))
        return missing.length + other.length + Math.abs(expected.length - stored.length) === 0
          ? []
          : [`${seller}: ${name} at Amazon ${missing.slice(0, 3).join()}, in the tables ${other.slice(0, 3).join()}`]
      })
    })
  ),
  (all) => all.flat()
)

/** Each job has its own report with its dates, and its own feed; no feed is at Amazon twice. How many reports are. */
export const jobs = Effect.fnUntraced(function*({ feeds, reports }: Expected) {
  const sql = yield* SqlClient.SqlClient
  const snapshots = yield* sql<
    { readonly seller: string; readonly report: string; readonly from: string; readonly to: string }
  >`
    SELECT seller, report, starts AS "from", ends AS "to" FROM snapshots`
  const nameOf = ({ from, seller, to }: { readonly seller: string; readonly from: string; readonly to: string }) =>
    `${seller} ${from} ${to}`
  assert.deepEqual(snapshots.map(nameOf).sort(), reports.map(nameOf).sort(), "each job has its report")
  // Amazon counts the reports and feeds of each seller.
  assert.equal(new Set(snapshots.map(({ report, seller }) => `${seller} ${report}`)).size, reports.length)
  const cartons = yield* sql<
    { readonly seller: string; readonly key: string; readonly feed: string; readonly processed: number }
  >`
    SELECT seller, key, feed, processed FROM cartons`
  assert.deepEqual(
    cartons.map(({ key, processed, seller }) => `${seller} ${key} ${processed}`).sort(),
    feeds.map(({ key, seller }) => `${seller} ${key} ${Number(key) + 1}`).sort(),
    "each job has the feed with its content"
  )
  const atAmazon = yield* ofSellers((_, __, seller) =>
    Effect.gen(function*() {
      const submitted = yield* Stream.runCollect(getFeeds.items({ feedTypes: ["POST_FBA_INBOUND_CARTON_CONTENTS"] }))
      const created = yield* Stream.runCollect(
        getReports.items({ reportTypes: ["GET_FLAT_FILE_ALL_ORDERS_DATA_BY_LAST_UPDATE_GENERAL"] })
      )
      const ours = reports.filter((report) => report.seller === seller)
      const dates = new Set(ours.map(({ to }) => Math.floor(Date.parse(to) / 1000)))
      return {
        feeds: submitted.map(({ feedId }) => `${seller} ${feedId}`),
        spare: created.filter(({ dataEndTime }) => dates.has(Date.parse(dataEndTime!) / 1000)).length - ours.length
      }
    })
  )
  const used = new Set(cartons.map(({ feed, seller }) => `${seller} ${feed}`))
  assert.equal(used.size, cartons.length)
  const twice = atAmazon.flatMap(({ feeds }) => feeds).filter((id) => !used.has(id))
  return { twice, spare: atAmazon.reduce((sum, { spare }) => sum + spare, 0) }
})
