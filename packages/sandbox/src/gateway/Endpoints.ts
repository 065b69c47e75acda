/**
 * The endpoints beside the API: Login with Amazon, AWS STS and presigned documents.
 */
import * as DocumentStore from "../documents/DocumentStore.ts"
import type { Request, Response } from "../protocol/Http.ts"
import * as Http from "../protocol/Http.ts"
import { withS3Ids } from "./ErrorForms.ts"
import type { Exchange } from "./Exchange.ts"
import { afterFault, applyFault } from "./Exchange.ts"
import * as Lwa from "./Lwa.ts"
import * as Sts from "./Sts.ts"

type Endpoint = "lwa" | "sts" | "document"

const operations: Readonly<Record<Endpoint, string>> = {
  lwa: "lwa.token",
  sts: "sts.AssumeRole",
  document: "document"
}

/** The endpoint of a request; undefined for all others. */
export const endpointOf = (request: Request): Endpoint | undefined => {
  const path = Http.pathOf(request.target)
  if (path === "/auth/o2/token") return "lwa"
  if (path === "/sts" || path === "/sts/" || request.headers["host"]?.startsWith("sts.") === true) return "sts"
  return path.startsWith(DocumentStore.prefix) ? "document" : undefined
}

/** The response of an endpoint. */
export const handle = (exchange: Exchange, endpoint: Endpoint): Response => {
  const { clock, headers, request, state, trace } = exchange
  trace.operation = operations[endpoint]
  const applied = applyFault(
    exchange,
    endpoint,
    endpoint,
    () => endpoint === "lwa" ? Lwa.sellerIdOf(state, request) : undefined
  )
  const id = headers["x-amzn-requestid"]!
  const complete = (response: Response): Response =>
    endpoint === "document" && response.status > 0 ? withS3Ids(response, id) : response
  if (applied.skips) return complete(applied.replacement!)
  const response = endpoint === "lwa"
    ? Lwa.handle(state, request, clock, id)
    : endpoint === "sts"
    ? Sts.handle(state, request, applied.signing, id)
    : state.documents.serve(request, applied.skewed)
  return complete(afterFault(applied, response))
}
