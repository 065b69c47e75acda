/**
 * The User-Agent that Amazon requires of every application: `App/1.0 (Language=TypeScript; Platform=Node/24.1.0)`.
 *
 * Source: Selling Partner API developer guide, "Include a User-Agent header in all requests".
 */

import { version } from "./version.ts"

/** Amazon rejects a longer one. */
export const maxLength = 500

/** What this library calls itself where the application gives no name. */
export const library = `effect-sp-api/${version}`

const backslashes = (text: string): string => text.replace(/\\/g, "\\\\")
const name = (text: string): string => backslashes(text).replace(/\//g, "\\/")
const escapeVersion = (text: string): string => backslashes(text).replace(/\(/g, "\\(")
const value = (text: string): string => backslashes(text).replace(/[);]/g, "\\$&")

/** What the program runs on, as far as it can be told: `Node/24.1.0`. */
export const platform = (): string | undefined => {
  const scope = globalThis as {
    readonly Bun?: { readonly version: string }
    readonly Deno?: { readonly version: { readonly deno: string } }
    readonly process?: { readonly versions?: { readonly node?: string } }
    readonly navigator?: { readonly userAgent?: string }
  }
  if (scope.Bun !== undefined) return `Bun/${scope.Bun.version}`
  if (scope.Deno !== undefined) return `Deno/${scope.Deno.version.deno}`
  if (scope.process?.versions?.node !== undefined) return `Node/${scope.process.versions.node}`
  return undefined
}

/** The header's value; special characters in name and version are escaped as Amazon asks. */
export const make = (options: {
  readonly applicationName?: string | undefined
  readonly applicationVersion?: string | undefined
  readonly platform?: string | undefined
}): string => {
  const product = options.applicationName === undefined
    ? library
    : `${name(options.applicationName)}/${escapeVersion(options.applicationVersion ?? "1.0")}`
  const runsOn = options.platform ?? platform()
  const attributes = ["Language=TypeScript"]
  if (runsOn !== undefined) attributes.push(`Platform=${value(runsOn)}`)
  if (options.applicationName !== undefined) attributes.push(`Library=${value(library)}`)
  return `${product} (${attributes.join("; ")})`
}
