/**
 * Refusals of signatures by the gateways before the Selling Partner API, and what to do about them. The Signer brings
 * them, so programs that call unsigned leave them out.
 */
import type { ErrorResponse } from "../../SpApiError.ts"
import type { Row } from "../../wire/hints.ts"
import { findHint } from "../../wire/hints.ts"
import { messageOf } from "./signatureRefusal.ts"

const unsigned = " Amazon ignores signatures: SpApi.layer sends none."

export const rows = {
  policy: [
    "400 401 403",
    /execute-api|explicit deny|identity-based policy/i,
    `An IAM policy denies it: allow execute-api:Invoke to the identity whose keys sign.${unsigned}`
  ],
  keys: [
    "400 401 403",
    /security token included|InvalidClientTokenId|UnrecognizedClient|InvalidAccessKeyId|ExpiredToken/i,
    `AWS does not accept the access key that signed: it has expired or was deleted (aws.accessKeyId, aws.sessionToken).${unsigned}`
  ],
  signature: [
    "400 401 403",
    /(?:request|provided|'|Invalid|Incomplete)\W?signature|signature (?:we|not yet|(?:has )?expired)|Signature(?:DoesNot|Exc)|x-amz-date|credential should be scoped|RequestTimeTooSkewed|RequestExpired/i,
    `The AWS signature was refused: check the secret access key, the region and the clock.${unsigned}`
  ]
} satisfies { readonly [name: string]: Row }

/** The source of each row. */
export const sources: { readonly [name in keyof typeof rows]: string } = {
  policy: "AWS, \"API Gateway: IAM authentication and resource policy\"; amzn/selling-partner-api-docs#556",
  keys: "amzn/selling-partner-api-docs#3153; AWS, \"Common Error Types\"",
  signature: "AWS IAM user guide, \"Troubleshoot Signature Version 4 signing\"; SP-API changelog of 2023-10-02"
}

/** Whether a response is about the signature, or the AWS keys that made it. */
export const isSignatureTrouble = (response: ErrorResponse): boolean => {
  const message = messageOf(response)
  return rows.keys[1].test(message) || rows.signature[1].test(message)
}

/** What to do about a refused signature; undefined for any other response. */
export const hintOf = (response: ErrorResponse): string | undefined =>
  findHint(rows, response.status, messageOf(response))
