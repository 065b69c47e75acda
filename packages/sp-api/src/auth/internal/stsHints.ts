/** Hints for refusals of AWS STS, with their sources. */
import { findHint } from "../../wire/hints.ts"
import type { Row } from "../../wire/hints.ts"

const wrongClock = "The clock of this machine is wrong: synchronize it with a time server."

/** By code and description: `AccessDenied: …`. */
export const rows = {
  // STS says so under several codes: "Signature expired: …", "Signature not yet current: …".
  clock: ["", /expired:|not yet current|^(?:RequestExpired|RequestTimeTooSkewed):/i, wrongClock],
  denied: [
    "",
    /^AccessDenied(?:Exception)?:/,
    "The role's trust policy must name the user of these keys (and the external id, where it requires one), and the user's policy must " +
    "allow sts:AssumeRole on aws.roleArn."
  ],
  key: [
    "",
    /^(?:InvalidClientTokenId|UnrecognizedClientException):/,
    "aws.accessKeyId does not exist, or is deactivated or deleted; temporary keys also need aws.sessionToken."
  ],
  signature: [
    "",
    /^(?:SignatureDoesNotMatch|InvalidSignatureException):/,
    "aws.secretAccessKey does not belong to aws.accessKeyId: check it for blanks and missing characters."
  ],
  expired: [
    "",
    /^ExpiredToken(?:Exception)?:/,
    "The configured keys are temporary and have expired: get new ones, or use layerProvider, which renews them."
  ],
  region: [
    "",
    /^RegionDisabledException:/,
    "STS is not active in this region for the account of the keys: activate it, or set aws.stsEndpoint."
  ],
  input: ["", /^ValidationError:/, "Check aws.roleArn, aws.roleSessionName and aws.externalId."]
} satisfies { readonly [name: string]: Row }

/** The source of each row. */
export const sources: { readonly [name in keyof typeof rows]: string } = {
  clock: "AWS IAM user guide, \"Troubleshoot Signature Version 4 signing\"",
  denied: "AWS IAM user guide, \"Troubleshoot IAM roles\"",
  key: "AWS STS API reference, \"Common Error Types\"",
  signature: "AWS STS API reference, \"Common Error Types\"",
  expired: "AWS STS API reference, \"AssumeRole\"",
  region: "AWS STS API reference, \"AssumeRole\"",
  input: "AWS STS API reference, \"Common Error Types\""
}

/** The likely cause of an error and what to do; undefined for a code that explains itself. */
export const hintOf = (code: string, description: string): string | undefined =>
  findHint(rows, undefined, `${code}: ${description}`)
