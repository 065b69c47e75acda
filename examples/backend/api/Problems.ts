/** The errors of this API that are not Amazon's: RFC 9457 problems. Those of calls to Amazon are `SpApiErrorSchema`. */
import { Schema } from "effect"
import { HttpApiError } from "effect/http-api"

/** The request has no session. Browsers get one on the first page. */
export class NotLoggedIn extends HttpApiError.Problem<NotLoggedIn>()("NotLoggedIn", {
  type: "urn:problem:not-logged-in",
  status: 401,
  title: "Please log in"
}) {}

/** The seller does not exist, or belongs to another user: which of them is not said. */
export class NotConnected extends HttpApiError.Problem<NotConnected>()("NotConnected", {
  type: "urn:problem:not-connected",
  status: 404,
  title: "This seller is not connected to your account"
}) {}

/** Amazon refuses the authorization of the seller. A new consent makes it active again. */
export class Parked extends HttpApiError.Problem<Parked>()("Parked", {
  type: "urn:problem:parked",
  status: 409,
  title: "Connect this seller to Amazon again"
}) {}

/** The work failed where the seller lives; the log of that runner has the reason. */
export class WorkFailed extends HttpApiError.Problem<WorkFailed>()("WorkFailed", {
  type: "urn:problem:work-failed",
  status: 502,
  title: "Amazon did not respond as expected"
}, {
  /** Whether the same request may succeed later. */
  transient: Schema.Boolean
}) {}

export class ReportUnknown extends HttpApiError.Problem<ReportUnknown>()("ReportUnknown", {
  type: "urn:problem:report-unknown",
  status: 404,
  title: "This report does not exist"
}) {}

/** Its rows are not stored yet, or the report failed. */
export class ReportNotDone extends HttpApiError.Problem<ReportNotDone>()("ReportNotDone", {
  type: "urn:problem:report-not-done",
  status: 409,
  title: "This report has no rows (yet)"
}) {}
