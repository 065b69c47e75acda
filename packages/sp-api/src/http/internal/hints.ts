/**
 * What failed responses mean, and what to do about them.
 */
import type { Signer } from "../../auth/Signer.ts"
import type { ErrorResponse } from "../../SpApiError.ts"
import { findHint } from "../../wire/hints.ts"
import { rows } from "./hintRows.ts"
import type { OperationFacts } from "./operationFacts.ts"

/** What the Signer knows of refused signatures; nothing where requests go unsigned. */
export type Signatures = Pick<Signer["Service"], "isRefused" | "hint">

/** The first errors of a response, in one string of bounded length. */
const textOf = (response: ErrorResponse): string =>
  response.errors.slice(0, 20).map(({ code, details, message }) => `${code} ${message} ${details ?? ""}`).join(" ")
    .slice(0, 8192)

/** Whether a response says that the request had no access token. A new one would be lost on the way as well. */
const isTokenMissing = (response: ErrorResponse): boolean => rows.header[1].test(textOf(response))

/** Whether a response is about the access token itself, not about its permissions: a new one may be accepted. */
export const isTokenTrouble = (response: ErrorResponse, { isRefused }: Signatures): boolean => {
  if (isRefused?.(response) || isTokenMissing(response)) return false
  const source = textOf(response)
  return response.status === 401 || /\btoken\b/i.test(source) && /expired|invalid|revoked|malformed/i.test(source)
}

/** Whether a 403 is about the identity of the caller, not about its permissions. */
export const isIdentityTrouble = (response: ErrorResponse, signer: Signatures): boolean =>
  signer.isRefused?.(response) || isTokenMissing(response) || isTokenTrouble(response, signer)

/** The codes that mean 429, with any status. */
const throttling =
  /^(?:Throttl(?:ing|ed)|RequestThrottled|TooManyRequests|QuotaExceeded|RequestLimitExceeded|SlowDown)(?:Exception|Error)?(?:$|:)/i

/** Whether a response says that the rate limit is reached: by its status, or by its code or type. */
export const isThrottling = ({ errorType = "", errors, status }: ErrorResponse): boolean =>
  status === 429 || status >= 400 && (throttling.test(errorType) || throttling.test(errors[0]?.code ?? ""))

/** Whether a removal date (YYYY-MM-DD) has come. */
const isRemoved = (facts: OperationFacts, now: number): boolean =>
  typeof facts.deprecated === "string" && Date.parse(facts.deprecated) <= now

/** The operation that returns the marketplaces of an account. */
export const participations = "sellers.getMarketplaceParticipations"

/** The ids of the marketplaces that an account takes part in. */
export const marketplacesOf = (json: unknown): string | undefined => {
  const payload = (json as { readonly payload?: unknown } | null | undefined)?.payload
  if (!Array.isArray(payload)) return undefined
  const ids = payload.flatMap((item) =>
    typeof item?.marketplace?.id === "string" && item.participation?.isParticipating !== false
      ? [item.marketplace.id]
      : []
  )
  return ids.length === 0 ? undefined : ids.join(", ")
}

/** What a hint follows from beside the response. */
export interface Known {
  /** The region of the client. */
  readonly region: string
  /** Whether the call went out with a restricted data token. */
  readonly withRdt: boolean
  /** Ids of the marketplaces that the account takes part in, where a call has returned them. */
  readonly marketplaces: string | undefined
  /** Milliseconds since the epoch. */
  readonly now: number
}

/** What the caller should check first: by the Signer, else the first row of the table that matches the response. */
export const hint = (
  facts: OperationFacts,
  response: ErrorResponse,
  known: Known,
  signer: Signatures
): string | undefined => {
  const { deprecated, grantless, newer, restricted } = facts
  return signer.hint?.(response) ??
    findHint(rows, response.status, textOf(response) || response.body || response.errorType || "", {
      region: known.region,
      marketplaces: known.marketplaces === undefined
        ? "; getMarketplaceParticipations of Sellers returns those that it has"
        : `; it has ${known.marketplaces}`,
      page: response.body,
      grantless,
      rdt: known.withRdt ? "" : undefined,
      restricted: restricted !== undefined && !known.withRdt ? "" : undefined,
      removed: isRemoved(facts, known.now) ? `${deprecated}${newer === undefined ? "" : `; use ${newer}`}` : undefined
    })
}
