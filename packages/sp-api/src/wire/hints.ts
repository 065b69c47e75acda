/**
 * Tables of well-known errors. Hints are part of every program, so they are short. The source of each row is a value
 * beside the table, which bundles leave out.
 */

/**
 * The statuses ("" for all), what the response says, what to do, and the fact that must hold.
 *
 * A hint may name `{facts}`, which are inserted.
 */
export type Row = readonly [statuses: string, says: RegExp, hint: string, when?: string]

/** What is known beside the response. A row that names a fact applies where it is defined. */
export type Facts = { readonly [name: string]: string | undefined }

/** What to do about 407. */
export const proxyHint =
  "A proxy requires credentials, and the request has not reached Amazon: set them in the HTTP client."

/** What to do about an expired client secret. */
export const secretHint =
  "The client secret has expired (180 days): rotate it in the developer console and set the new clientSecret."

/** What to do about an authorization that has ended. */
export const authorizeAgain = "The selling partner must authorize the application again."

/** Characters of a message that are searched. */
const maxLength = 8192

/** The hint of the first row that matches. */
export const findHint = (
  rows: { readonly [name: string]: Row },
  status: number | undefined,
  message: string,
  facts: Facts = {}
): string | undefined => {
  const searched = message.slice(0, maxLength)
  for (const name in rows) {
    const [statuses, says, hint, when] = rows[name]!
    if (
      (statuses === "" || statuses.includes(String(status))) && (when === undefined || facts[when] !== undefined) &&
      says.test(searched)
    ) {
      return hint.replace(/\{(\w+)\}/g, (_, name: string) => facts[name] ?? "")
    }
  }
  return undefined
}
