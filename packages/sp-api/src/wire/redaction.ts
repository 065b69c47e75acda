/**
 * Foreign strings, before they are stored or printed.
 *
 * `scrub` removes secrets: messages of Amazon, of gateways and of HTTP clients may quote a URL or a token.
 * `printable` escapes what could forge a line of a log.
 */

/**
 * Characters of a string that patterns see. Messages are whole documents at times, and a hostile one must not block
 * the event loop. Every pattern below is linear as well.
 */
const maxLength = 16_384

/** A URL without user information and query. */
const withoutQuery = (url: string): string => {
  const query = url.indexOf("?")
  const rest = query < 0 || query === url.length - 1 ? url : `${url.slice(0, query)}?<redacted>`
  return rest.replace(/^(https?:\/\/)[^/?#]*@/i, "$1<redacted>@")
}

const scrubbed = (value: string): string =>
  value
    // Tokens of Login with Amazon: access, refresh, grantless, restricted data.
    .replace(/\b(?:Atza|Atzr|Atc|Atz\.sprdt)(?:\||%7C)[\w\-+/=.~%|]*/gi, "<redacted>")
    .replace(/\bamzn1\.oa2-cs\.v1\.[\w\-+/=.]+/gi, "<redacted>")
    // Keys of AWS, and the query of a presigned URL.
    .replace(/\b(?:AKIA|ASIA)[A-Z0-9]{12,}\b/g, "<redacted>")
    .replace(
      /\b(X-Amz-(?:Signature|Credential|Security-Token)|AWSAccessKeyId|Signature)=[^&\s"'<>]+/gi,
      "$1=<redacted>"
    )
    // Matches every URL: a pattern that required the "?" would read the rest of the string again at each URL without
    // one.
    .replace(/https?:\/\/[^\s"'<>]+/gi, withoutQuery)
    .replace(/\b(client_secret|refresh_token|access_token|code)=[^&\s"'<>]+/gi, "$1=<redacted>")

/**
 * The string without tokens, keys, user information and queries of URLs. Of a string of more than 16,384 characters,
 * its beginning and its length.
 */
export const scrub = (value: string): string =>
  value.length <= maxLength
    ? scrubbed(value)
    : `${scrubbed(value.slice(0, maxLength)).toWellFormed()} … (cut, ${value.length} characters)`

/**
 * The string without these secrets.
 *
 * A gateway may quote a request, escaped in its own way, so every long alphanumeric piece of a secret is removed, not
 * only the secret as a whole.
 */
export const withoutSecrets = (value: string, secrets: ReadonlyArray<string>): string => {
  let out = value
  for (const secret of secrets) {
    for (const piece of [secret, ...secret.split(/[^A-Za-z0-9]+/).filter((piece) => piece.length >= 8)]) {
      if (piece !== "") out = out.replaceAll(piece, "<redacted>")
    }
  }
  return out
}

/** Line separators, and marks of writing direction. */
const direction = /[\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** Control characters of ASCII and Latin-1, line separators, and marks of writing direction. */
// oxlint-disable-next-line no-control-regex
const unprintable = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

const escapes: { readonly [char: string]: string } = { "\n": "\\n", "\r": "\\r", "\t": "\\t" }

const escape = (char: string): string => escapes[char] ?? `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`

/** The string on one line: control characters are written as JSON writes them. */
export const printable = (value: string): string => value.replace(unprintable, escape)

/** What was printed by others, who escape control characters but not what turns the direction of writing. */
export const escapeDirection = (value: string): string => value.replace(direction, escape)
