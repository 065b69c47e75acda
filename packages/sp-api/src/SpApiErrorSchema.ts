/**
 * `SpApiError` as a schema, for servers of `effect/http-api` and for everything that stores or sends errors.
 *
 * ```ts
 * import { Schema } from "effect"
 * import { HttpApiEndpoint } from "effect/http-api"
 * import * as SpApiErrorSchema from "effect-sp-api/SpApiErrorSchema"
 *
 * const getOrder = HttpApiEndpoint.get("getOrder", "/orders/:id", {
 *   params: { id: Schema.String },
 *   success: Schema.Unknown,
 *   error: SpApiErrorSchema.responses
 * })
 * ```
 *
 * A handler fails with the `SpApiError` of its call, and the derived client fails with the `SpApiError` that
 * `SpApiErrorHttp.publicOf` leaves of it.
 */
import * as Effect from "effect/Effect"
import * as HttpApiSchema from "effect/http-api/HttpApiSchema"
import * as HttpServerResponse from "effect/http/HttpServerResponse"
import * as Schema from "effect/Schema"
import * as SchemaTransformation from "effect/SchemaTransformation"
import * as Errors from "./SpApiError.ts"
import type { Status } from "./SpApiErrorHttp.ts"
import { bodyOf, headersOf, publicOf, statusOf } from "./SpApiErrorHttp.ts"

const text = Schema.optionalKey(Schema.String)

const outcome = Schema.Literals(["failed", "unknown"])

const response = {
  status: Schema.Int,
  errors: Schema.Array(Schema.Struct({ code: Schema.String, message: Schema.String, details: text })),
  body: text,
  errorType: text
}

const described = { description: Schema.String }

const problem = { field: Schema.String, ...described }

const reason = <const Tag extends Errors.SpApiErrorReason["_tag"], const Fields extends Schema.Struct.Fields>(
  tag: Tag,
  fields: Fields
) => Schema.Struct({ _tag: Schema.Literal(tag), ...fields })

const refusals = ([
  "BadRequest",
  "Unauthorized",
  "AccessDenied",
  "NotFound",
  "Conflict",
  "PayloadTooLarge",
  "UnsupportedMediaType",
  "Unprocessable",
  "UnexpectedStatus"
] as const).map((tag) => reason(tag, response))

const Reason = Schema.Union([
  ...refusals,
  reason("AuthFailed", {
    provider: Schema.Literals(["lwa", "sts"]),
    code: Schema.String,
    ...described,
    status: Schema.optionalKey(Schema.Int)
  }),
  reason("SigningFailed", described),
  reason("RequestInvalid", { ...problem, others: Schema.optionalKey(Schema.Array(Schema.Struct(problem))) }),
  reason("Throttled", {
    ...response,
    retryAfter: Schema.DurationFromMillis,
    limit: Schema.optionalKey(Schema.Finite),
    origin: Schema.Literals(["server", "client"])
  }),
  reason("ServiceFailure", { ...response, outcome }),
  reason("ResponseInvalid", { status: Schema.Int, ...described }),
  reason("PagesIncomplete", {
    received: Schema.Int,
    total: Schema.Int,
    limit: Schema.optionalKey(Schema.Int)
  }),
  reason("TransportFailed", { ...described, outcome, host: text }),
  reason("TimedOut", {
    limit: Schema.Literals(["attempt", "deadline"]),
    after: Schema.DurationFromMillis,
    outcome,
    host: text
  })
])

const Body = Schema.Struct({
  _tag: Schema.Literal("SpApiError"),
  operation: Schema.String,
  account: text,
  requestId: text,
  attempts: Schema.Int,
  timestamp: Schema.String,
  hint: text,
  pageToken: text,
  reason: Reason
})

type Body = typeof Body.Type

const classes = { ...Errors }

const ofBody = ({ _tag, reason: { _tag: tag, ...fields }, ...rest }: Body): Errors.SpApiError => {
  const Class = classes[tag] as unknown as new(fields: object) => Errors.SpApiErrorReason
  return new Errors.SpApiError({ ...rest, reason: new Class(fields) })
}

const defined = (error: object): object =>
  Object.fromEntries(Object.entries(error).filter(([, value]) => value !== undefined))

/** The redacted body of `ResponseInvalid` is left out. */
const toBody = (error: Errors.SpApiError): Body => {
  const { body: _, ...fields } = defined(error.reason) as { readonly body?: unknown }
  return {
    ...defined(error),
    reason: error.reason._tag === "ResponseInvalid" ? fields : defined(error.reason)
  } as Body
}

/**
 * The whole error, as JSON: for queues, logs and services of one's own. It names accounts and hints, so it is not for
 * the clients of a public server; {@link responses} are.
 */
export const SpApiError: Schema.Codec<Errors.SpApiError, typeof Body.Encoded> = Body.pipe(
  Schema.decodeTo(
    Schema.declare(Errors.isSpApiError),
    SchemaTransformation.transform({ decode: ofBody, encode: toBody })
  )
)

const withStatus = (status: Status) =>
  Body.pipe(
    Schema.decodeTo(
      Schema.declare((u): u is Errors.SpApiError => Errors.isSpApiError(u) && statusOf(u) === status),
      SchemaTransformation.transform({ decode: ofBody, encode: (error) => toBody(publicOf(error)) })
    ),
    HttpApiSchema.status(status)
  )

const throttled = withStatus(429)

/** The errors of an endpoint of `effect/http-api`, by the statuses of `SpApiErrorHttp`; 429 with `retry-after`. */
export const responses = [
  withStatus(400),
  withStatus(404),
  withStatus(409),
  withStatus(413),
  withStatus(422),
  throttled.pipe(HttpApiSchema.encodeToWithHeaders(
    { body: throttled, headers: { "retry-after": Schema.String } },
    {
      decode: ({ body }) => body,
      encode: (error) => ({ body: error, headers: { "retry-after": headersOf(error)["retry-after"] ?? "1" } })
    }
  )),
  withStatus(500),
  withStatus(502),
  withStatus(504)
] as const

/** The response of a route of `effect/http`: `Effect.catchTag("SpApiError", SpApiErrorSchema.respond)`. */
export const respond = (error: Errors.SpApiError): Effect.Effect<HttpServerResponse.HttpServerResponse> =>
  Effect.succeed(HttpServerResponse.jsonUnsafe(bodyOf(error), { status: statusOf(error), headers: headersOf(error) }))
