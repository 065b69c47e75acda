/**
 * The batch operation of Product Fees v0.
 */
import * as Fees from "../../../apis/ProductFeesV0.ts"
import * as Fields from "../../internal/fields.ts"
import type { ItemResults, Requests } from "./batchItem.ts"
import { failed } from "./itemStatus.ts"
import { runBatches } from "./runBatches.ts"

/** A request for the fees of a product at a price. */
export type FeesRequest = Fees.FeesEstimateByIdRequest

/** The HTTP status that corresponds to the status of an estimate. */
const httpStatus: { readonly [status: string]: number } = { ServerError: 500, ClientError: 400 }

/**
 * Estimated fees (`getMyFeesEstimates`, 20 in a call).
 *
 * A `BatchItemFailed` with the status 500 is Amazon's `ServerError`, which may be transient: request the item again
 * later.
 */
export const feesEstimates = <E = never, R = never>(
  requests: Requests<FeesRequest, E, R>
): ItemResults<FeesRequest, Fees.FeesEstimate, E, R> =>
  runBatches(requests, {
    operation: Fees.getMyFeesEstimates,
    size: 20,
    inputOf: (batch) => ({ body: batch }),
    responsesOf: (output) => output,
    keyOfRequest: (request) => [request.IdType, request.IdValue, request.FeesEstimateRequest?.Identifier],
    keyOfResponse: (response) => {
      const { IdType, IdValue, SellerInputIdentifier } = Fields.of(response.FeesEstimateIdentifier)
      return [IdType, IdValue, SellerInputIdentifier].map(Fields.string)
    },
    resultOf: ({ Error: error, FeesEstimate: estimate, Status }) => {
      const status = typeof Status === "string" && Object.hasOwn(httpStatus, Status) ? httpStatus[Status] : undefined
      if (Fields.isObject(estimate) && !Fields.isObject(error) && status === undefined) return estimate
      const { Code: code, Detail: details, Message: message } = Fields.of(error)
      return failed(status, Fields.isObject(error) ? [{ code, message, details }] : [])
    }
  })
