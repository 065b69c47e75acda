/**
 * Keeps secrets out of whatever is printed.
 *
 * Effect's HTTP client redacts the headers that everybody knows; `redactedHeaders` adds those that are secret at Amazon.
 * `scrub` takes secrets out of texts that others wrote: messages of transports and of gateways may quote a URL or a token.
 */

/** Header names whose values are secret, beside those that Effect knows. */
export const redactedHeaders: ReadonlyArray<string | RegExp> = [
  "x-amz-access-token",
  "x-amz-security-token",
  "authorization",
  "cookie",
  "set-cookie"
]

const secrets: ReadonlyArray<readonly [RegExp, string]> = [
  // Tokens of Login with Amazon: access, refresh, grantless, restricted data.
  [/\b(?:Atza|Atzr|Atc|Atz\.sprdt)(?:\||%7C)[\w\-+/=.~%|]*/gi, "<redacted>"],
  [/\bamzn1\.oa2-cs\.v1\.[\w\-+/=.]+/gi, "<redacted>"],
  // Keys of AWS, and the query of a presigned URL.
  [/\b(?:AKIA|ASIA)[A-Z0-9]{12,}\b/g, "<redacted>"],
  [/\b(X-Amz-(?:Signature|Credential|Security-Token)|AWSAccessKeyId|Signature)=[^&\s"'<>]+/gi, "$1=<redacted>"],
  [/(https?:\/\/[^\s"'<>?]+)\?[^\s"'<>]+/gi, "$1?<redacted>"],
  [/\b(client_secret|refresh_token|access_token|code)=[^&\s"'<>]+/gi, "$1=<redacted>"]
]

/** The text without tokens, keys and queries of URLs. */
export const scrub = (text: string): string => {
  let out = text
  for (const [pattern, replacement] of secrets) out = out.replace(pattern, replacement)
  return out
}
