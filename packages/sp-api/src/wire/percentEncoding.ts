/** Percent-encoding by RFC 3986. */

const unreserved = /^[\w.~-]*$/

/** Characters that `encodeURIComponent` leaves as they are, although RFC 3986 reserves them. */
const reserved = /[!'()*]/g

const escape = (char: string): string => `%${char.charCodeAt(0).toString(16).toUpperCase()}`

/** Percent-encodes everything but the unreserved characters. Throws `URIError` for half a surrogate pair. */
export const percentEncode = (value: string): string =>
  unreserved.test(value) ? value : encodeURIComponent(value).replace(reserved, escape)
