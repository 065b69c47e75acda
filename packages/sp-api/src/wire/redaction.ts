/**
 * Strings that others wrote, before they are kept or printed.
 *
 * `scrub` takes secrets out: messages of Amazon, of gateways and of transports may quote a URL or a token. `printable` escapes what could
 * forge a line of a log.
 */

/**
 * No pattern sees more of a string than this. Whole documents come as messages at times, and a hostile one must not hold up the event loop;
 * every pattern below is linear as well.
 */
const longest = 16_384

/** The scheme, the host and the path of a URL; neither user information nor the query. */
const withoutQuery = (url: string): string => {
  const query = url.indexOf("?")
  const rest = query < 0 || query === url.length - 1 ? url : `${url.slice(0, query)}?<redacted>`
  return rest.replace(/^(https?:\/\/)[^/?#]*@/i, "$1<redacted>@")
}

const scrubbed = (text: string): string =>
  text
    // Tokens of Login with Amazon: access, refresh, grantless, restricted data.
    .replace(/\b(?:Atza|Atzr|Atc|Atz\.sprdt)(?:\||%7C)[\w\-+/=.~%|]*/gi, "<redacted>")
    .replace(/\bamzn1\.oa2-cs\.v1\.[\w\-+/=.]+/gi, "<redacted>")
    // Keys of AWS, and the query of a presigned URL.
    .replace(/\b(?:AKIA|ASIA)[A-Z0-9]{12,}\b/g, "<redacted>")
    .replace(
      /\b(X-Amz-(?:Signature|Credential|Security-Token)|AWSAccessKeyId|Signature)=[^&\s"'<>]+/gi,
      "$1=<redacted>"
    )
    // The pattern matches wherever it begins: one that asked for the "?" would read the rest of the string again at each URL without it.
    .replace(/https?:\/\/[^\s"'<>]+/gi, withoutQuery)
    .replace(/\b(client_secret|refresh_token|access_token|code)=[^&\s"'<>]+/gi, "$1=<redacted>")

/**
 * The string without tokens, keys, user information and queries of URLs. Of one that is longer than 16,384 characters only the beginning is
 * returned, and how long it was.
 */
export const scrub = (text: string): string =>
  text.length <= longest
    ? scrubbed(text)
    : `${scrubbed(text.slice(0, longest)).toWellFormed()} … (cut, ${text.length} characters)`

/** Control characters of ASCII and Latin-1, separators of lines, and marks that turn the direction of what follows. */
// oxlint-disable-next-line no-control-regex
const unprintable = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

const escapes: { readonly [char: string]: string } = { "\n": "\\n", "\r": "\\r", "\t": "\\t" }

/** The string on one line: control characters are written as JSON writes them. */
export const printable = (text: string): string =>
  text.replace(unprintable, (char) => escapes[char] ?? `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`)
