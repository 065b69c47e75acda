/**
 * Forms of errors: those of the gateway, and how sections spell theirs where they differ from the common form.
 */
import type { Reply, Request, Response } from "../protocol/Http.ts"
import * as Http from "../protocol/Http.ts"
import * as Json from "../protocol/Json.ts"

/**
 * The reply to an unsigned request where signatures are required, to a path that the gateway does not know, and to one
 * without this method.
 *
 * Sources: github.com/amzn/selling-partner-api-models, issues 712 and 972; docs.aws.amazon.com/apigateway, "Gateway
 * response types": one response stands for all three.
 */
export const missingToken: Reply = Http.gatewayError(
  403,
  "MissingAuthenticationToken",
  "Access to requested resource is denied."
)

/** The commonest reason for an unknown path: a base URL with a slash at its end. */
export const hintOf = ({ target }: Request): string | undefined =>
  /\/(\/|$)/.test(Http.pathOf(target)) ? "The path has a slash too many. Does the base URL end with one?" : undefined

/**
 * The reply to a call beyond its usage plan.
 *
 * Source: github.com/amzn/selling-partner-api-models, issue 746, with headers.
 */
export const quotaExceeded: Reply = Http.gatewayError(
  429,
  "QuotaExceeded",
  "You exceeded your quota for the requested resource."
)

/** How a section writes a code of the common form. */
interface Spelling {
  /** The sections, as their operations begin. */
  readonly sections: ReadonlyArray<string>
  /** The code of the common form. */
  readonly common: "InvalidInput" | "NotFound"
  readonly code: string
  /** Replaces the message. */
  readonly message?: string
  /** Set where errors have no `details`. */
  readonly withoutDetails?: true
  readonly source: string
}

const vendors: ReadonlyArray<string> = [
  "vendorOrders",
  "vendorInvoices",
  "vendorShipments",
  "vendorTransactionStatus",
  "vendorDirectFulfillmentOrdersV1",
  "vendorDirectFulfillmentOrders_2021-12-28",
  "vendorDirectFulfillmentShippingV1",
  "vendorDirectFulfillmentShipping_2021-12-28",
  "vendorDirectFulfillmentTransactionsV1",
  "vendorDirectFulfillmentTransactions_2021-12-28"
]

/** Sections that do not write `InvalidInput` and `NotFound` with `details`. */
export const spellings: ReadonlyArray<Spelling> = [
  {
    sections: ["catalogItems_2020-12-01", "catalogItems_2022-04-01"],
    common: "NotFound",
    code: "NOT_FOUND",
    withoutDetails: true,
    source: "github.com/jlevers/selling-partner-api, issue 451"
  },
  {
    sections: ["listingsItems_2020-09-01", "listingsItems_2021-08-01"],
    common: "NotFound",
    code: "NOT_FOUND",
    source: "github.com/amzn/selling-partner-api-models, issue 4283; its length of 161 bytes includes empty details"
  },
  {
    sections: vendors,
    common: "NotFound",
    code: "ResourceNotFound",
    message: "Cannot find resource by the given URI",
    withoutDetails: true,
    source: "github.com/amzn/selling-partner-api-models, issues 273 and 1822"
  },
  {
    sections: ["fulfillmentInbound_2024-03-20"],
    common: "InvalidInput",
    code: "BadRequest",
    source: "github.com/amzn/selling-partner-api-models, issues 4046, 4225 and 4739"
  },
  {
    sections: ["promotions_2025-12-01"],
    common: "InvalidInput",
    code: "INVALID_VALUE",
    source: "the examples of Amazon's model"
  }
]

const bySection = new Map<string, ReadonlyArray<Spelling>>()
for (const spelling of spellings) {
  for (const section of spelling.sections) bySection.set(section, [...bySection.get(section) ?? [], spelling])
}

/** The reply of an operation, `catalogItems_2022-04-01.getCatalogItem`, with errors as its section spells them. */
export const spell = (operation: string, reply: Reply): Reply => {
  const rows = bySection.get(operation.slice(0, operation.lastIndexOf(".")))
  if (rows === undefined || reply.status < 400) return reply
  const errors = Json.array(reply.json, "errors").map((error) => {
    const row = rows.find(({ common }) => common === Json.string(error, "code"))
    if (row === undefined) return error
    const { details, ...rest } = Json.object(error)
    return {
      ...rest,
      code: row.code,
      ...(row.message === undefined ? undefined : { message: row.message }),
      ...(row.withoutDetails === true ? undefined : { details })
    }
  })
  return { ...reply, json: { errors } }
}

/** `x-amz-apigw-id` and `x-amzn-trace-id` of a request, in Amazon's forms. */
export const traceHeaders = (requestId: string, clock: number): Readonly<Record<string, string>> => {
  const hex = requestId.replaceAll("-", "")
  return {
    "x-amz-apigw-id": `${Buffer.from(hex, "hex").subarray(0, 11).toString("base64url")}=`,
    "x-amzn-trace-id": `Root=1-${Math.floor(clock / 1000).toString(16).padStart(8, "0")}-${hex.slice(0, 24)}`
  }
}

/**
 * A response of S3 with the ids of its request, which errors repeat in their body.
 *
 * Source: github.com/amzn/selling-partner-api-models, issue 2303; docs.aws.amazon.com, "Error responses".
 */
export const withS3Ids = (response: Response, requestId: string): Response => {
  const hex = requestId.replaceAll("-", "")
  const id = hex.slice(0, 16).toUpperCase()
  const hostId = Buffer.from(hex.repeat(4), "hex").subarray(0, 56).toString("base64")
  const { body } = response
  return {
    ...response,
    headers: { ...response.headers, "x-amz-request-id": id, "x-amz-id-2": hostId },
    body: typeof body === "string"
      ? body.replace(/<\/Error>$/, () => `<RequestId>${id}</RequestId><HostId>${hostId}</HostId></Error>`)
      : body
  }
}
