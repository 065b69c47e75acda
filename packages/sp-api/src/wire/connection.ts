/** Failures of connections: whom they were for, and what to do about them. */
/** The host of a URL, without its path and query, which may hold secrets. */
export const hostOf = (url: string): string | undefined => URL.canParse(url) ? new URL(url).host : undefined

/** A message of others whose URLs are cut after the host. */
export const withoutPaths = (message: string): string =>
  message.replace(/(https?:\/\/[^\s/?#"'<>()]+)[^\s"'<>()]*/gi, "$1")

/** What to do about a connection that failed, by its description. */
export const connectionHint = (description: string): string =>
  /CERT|UNABLE_TO_|HOSTNAME_|UnknownIssuer/i.test(description)
    ? "The certificate is not trusted here. Where a proxy inspects TLS, add its authority (NODE_EXTRA_CA_CERTS)."
    : "Check the network, DNS, firewalls, the endpoint (SPAPI_ENDPOINT), and whether a proxy is required."
