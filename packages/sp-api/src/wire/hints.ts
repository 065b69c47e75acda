/**
 * Tables of well-known refusals. The hints of a table ship with every program, so they are short; where each row
 * comes from stands beside the table, and what is not used is left out of bundles.
 */

/**
 * The statuses ("" for all), what the response says, what to do, and what else must be the case.
 *
 * A hint may name `{facts}`, which are written into it.
 */
export type Row = readonly [statuses: string, says: RegExp, hint: string, when?: string]

/** What is known beside the response. A row that names a fact is for the cases in which it holds. */
export type Facts = { readonly [name: string]: string | undefined }

/** What to do about 407, whoever was to be asked. */
export const proxyHint =
  "A proxy asks for credentials, and Amazon has not seen the request: give them to the HTTP client."

/** How much of what a response says is looked at. */
const longest = 8192

/** The hint of the first row that fits. */
export const findHint = (
  rows: { readonly [name: string]: Row },
  status: number | undefined,
  said: string,
  facts: Facts = {}
): string | undefined => {
  const text = said.slice(0, longest)
  for (const name in rows) {
    const [statuses, says, hint, when] = rows[name]!
    if (
      (statuses === "" || statuses.includes(String(status))) && (when === undefined || facts[when] !== undefined) &&
      says.test(text)
    ) {
      return hint.replace(/\{(\w+)\}/g, (_, name: string) => facts[name] ?? "")
    }
  }
  return undefined
}
