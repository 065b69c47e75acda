/** Reports of a seller: started, waited for by the job, and read as rows. */
import { Schema } from "effect"
import { HttpApiEndpoint, HttpApiGroup, HttpApiSchema, OpenApi } from "effect/http-api"
import { NotConnected, ReportNotDone, ReportUnknown } from "./Problems.ts"
import { SellerId } from "./Sellers.ts"
import { Session } from "./Session.ts"

const Time = Schema.String.check(Schema.isPattern(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/, {
  message: "must be a date-time in UTC like 2026-11-01T00:00:00Z"
}))

/** The time of the orders. */
const Range = Schema.Struct({ from: Time, to: Time }).check(
  Schema.makeFilter(({ from, to }) => Date.parse(from) < Date.parse(to) || "from must be before to")
)

export class Report extends Schema.Class<Report>("Report")({
  id: Schema.String,
  from: Schema.String,
  to: Schema.String,
  state: Schema.Literals(["running", "done", "failed"]),
  /** Why it failed. */
  problem: Schema.NullOr(Schema.String)
}) {}

/** An item of an order. */
export class Line extends Schema.Class<Line>("Line")({
  orderId: Schema.String,
  purchasedAt: Schema.String,
  status: Schema.String,
  sku: Schema.String,
  quantity: Schema.String,
  price: Schema.String,
  currency: Schema.String
}) {}

const ofReport = { seller: SellerId, id: Schema.String }

export class ReportsGroup extends HttpApiGroup.make("reports")
  .add(
    HttpApiEndpoint.get("list", "/", {
      params: { seller: SellerId },
      success: Schema.Array(Report),
      error: NotConnected
    }),
    HttpApiEndpoint.post("start", "/", {
      params: { seller: SellerId },
      payload: Range,
      success: Report.pipe(HttpApiSchema.status(202)),
      error: NotConnected
    }).annotateMerge(OpenApi.annotations({
      description: "Starts a report of all items ordered in the time. The same time is the same report."
    })),
    HttpApiEndpoint.get("get", "/:id", {
      params: ofReport,
      success: Report,
      error: [NotConnected, ReportUnknown]
    }),
    HttpApiEndpoint.get("rows", "/:id/rows", {
      params: ofReport,
      success: HttpApiSchema.StreamNdjson({ schema: Line }),
      error: [NotConnected, ReportUnknown, ReportNotDone]
    }).annotateMerge(OpenApi.annotations({ description: "The rows, a JSON object on each line." }))
  )
  .middleware(Session)
  .prefix("/api/sellers/:seller/reports")
{}
