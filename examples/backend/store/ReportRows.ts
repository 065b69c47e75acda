/** The reports that were started, and the rows of those that are done. */
import { Clock, Context, Effect, Layer, Option, Stream } from "effect"
import { SqlClient } from "effect/sql"
import { Line } from "../api/Reports.ts"

/** A report that was started; whether it is done, the engine knows. */
export interface Started {
  readonly id: string
  readonly from: string
  readonly to: string
}

export class ReportRows extends Context.Service<ReportRows, {
  /** Notes that a job was started, once. */
  readonly started: (seller: string, report: Started) => Effect.Effect<void>
  readonly find: (seller: string, id: string) => Effect.Effect<Option.Option<Started>>
  /** The newest 20. */
  readonly list: (seller: string) => Effect.Effect<ReadonlyArray<Started>>
  /** The rows of a report of Amazon, page by page: no connection is held while the client reads. */
  readonly lines: (seller: string, reportId: string) => Stream.Stream<Line>
}>()("backend/ReportRows") {}

interface Row {
  readonly id: string
  readonly begins: string
  readonly ends: string
}

interface LineRow {
  readonly place: number
  readonly order_id: string
  readonly purchased_at: string
  readonly status: string
  readonly sku: string
  readonly quantity: string
  readonly price: string
  readonly currency: string
}

const startedOf = ({ begins, ends, id }: Row): Started => ({ id, from: begins, to: ends })

const lineOf = ({ order_id, place: _, purchased_at, ...rest }: LineRow): Line =>
  new Line({ orderId: order_id, purchasedAt: purchased_at, ...rest })

const pageSize = 500

export const layer = Layer.effect(
  ReportRows,
  Effect.gen(function*() {
    const sql = yield* SqlClient.SqlClient
    return ReportRows.of({
      started: Effect.fn("ReportRows.started")(function*(seller, { from, id, to }) {
        const started_at = new Date(yield* Clock.currentTimeMillis).toISOString()
        yield* sql`
          INSERT INTO backend_reports ${sql.insert({ id, seller, begins: from, ends: to, started_at })}
          ON CONFLICT (id) DO NOTHING`
      }, Effect.orDie),
      find: (seller, id) =>
        sql<Row>`SELECT id, begins, ends FROM backend_reports WHERE id = ${id} AND seller = ${seller}`.pipe(
          Effect.map(([row]) => Option.map(Option.fromUndefinedOr(row), startedOf)),
          Effect.orDie
        ),
      list: (seller) =>
        sql<Row>`
          SELECT id, begins, ends FROM backend_reports WHERE seller = ${seller} ORDER BY started_at DESC, id LIMIT 20`
          .pipe(Effect.map((rows) => rows.map(startedOf)), Effect.orDie),
      lines: (seller, reportId) =>
        Stream.paginate(-1, (after) =>
          sql<LineRow>`
            SELECT place, order_id, purchased_at, status, sku, quantity, price, currency FROM backend_report_lines
            WHERE seller = ${seller} AND report = ${reportId} AND place > ${after} ORDER BY place LIMIT ${pageSize}`
            .pipe(
              Effect.map((rows) =>
                [
                  rows.map(lineOf),
                  rows.length < pageSize ? Option.none<number>() : Option.some(rows.at(-1)!.place)
                ] as const
              ),
              Effect.orDie
            ))
    })
  })
)
