/**
 * The URL by which clients reach the sandbox.
 */

/** Hosts that mean all addresses of a machine; a client cannot connect to them everywhere. */
export const wildcards: ReadonlySet<string> = new Set(["0.0.0.0", "::"])

/** The origin of a public URL; undefined unless it is `http://` or `https://` with a host, and nothing after it. */
export const parse = (value: string): string | undefined => {
  if (!/^https?:\/\/[^/?#@\s\\]+\/?$/i.test(value) || !URL.canParse(value)) return undefined
  const url = new URL(value)
  return wildcards.has(url.hostname.replace(/^\[|\]$/g, "")) ? undefined : url.origin
}
