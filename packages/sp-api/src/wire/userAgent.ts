/**
 * The User-Agent that Amazon requires of every application: `App/1.0 (Language=TypeScript; Platform=Node/24.1.0)`.
 *
 * Source: Selling Partner API developer guide, "Include a User-Agent header in all requests".
 */

import { version } from "./version.ts"

/** Amazon rejects a longer one. */
export const maxLength = 500

/** The product of this library, where the application has no name. */
const library = `effect-sp-api/${version}`

const backslashes = (source: string): string => source.replace(/\\/g, "\\\\")
const name = (source: string): string => backslashes(source).replace(/\//g, "\\/")
const escapeVersion = (source: string): string => backslashes(source).replace(/\(/g, "\\(")
const value = (source: string): string => backslashes(source).replace(/[);]/g, "\\$&")

/** The platform of the program: `Node/24.1.0`; undefined where it is unknown. */
const platform = (): string | undefined => {
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

/** The value of the header. Special characters in name and version are escaped as Amazon requires. */
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
