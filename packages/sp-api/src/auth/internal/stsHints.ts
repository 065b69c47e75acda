/** What to do about the refusals of AWS STS. */

const wrongClock = "The clock of this machine is wrong: let it follow a time server."

/** The likely cause of an error code and what to do; undefined for a code that explains itself. */
export const hintOf = (code: string, description: string): string | undefined => {
  // STS says so under several codes: "Signature expired: …", "Signature not yet current: …".
  if (/expired:|not yet current/i.test(description)) return wrongClock
  switch (code) {
    case "AccessDenied":
    case "AccessDeniedException":
      return "The role's trust policy must name the user of these keys (and the external id, where it asks for one), " +
        "and the user's policy must allow sts:AssumeRole on aws.roleArn."
    case "InvalidClientTokenId":
    case "UnrecognizedClientException":
      return "aws.accessKeyId does not exist, or is deactivated or deleted; temporary keys also need aws.sessionToken."
    case "SignatureDoesNotMatch":
    case "InvalidSignatureException":
      return "aws.secretAccessKey is not the one of aws.accessKeyId: check it for cuts and blanks."
    case "RequestExpired":
    case "RequestTimeTooSkewed":
      return wrongClock
    case "ExpiredToken":
    case "ExpiredTokenException":
      return "The configured keys are temporary and have expired: get new ones, or use layerProvider, " +
        "which renews them."
    case "RegionDisabledException":
      return "STS is not active in this region for the account of the keys: activate it, or set aws.stsEndpoint."
    case "ValidationError":
      return "Check aws.roleArn, aws.roleSessionName and aws.externalId."
    default:
      return undefined
  }
}
