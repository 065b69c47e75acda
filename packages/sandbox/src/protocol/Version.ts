/**
 * The version of this package.
 */
import { readFileSync } from "node:fs"

let known: string | undefined

/** The version; `unknown` in a bundle, which has no `package.json`. */
export const version = (): string => {
  if (known !== undefined) return known
  try {
    const text = readFileSync(new URL("../../package.json", import.meta.url), "utf8")
    const { name, version } = JSON.parse(text) as { readonly name: string; readonly version: string }
    known = name === "effect-sp-api-sandbox" ? version : "unknown"
  } catch {
    known = "unknown"
  }
  return known
}
