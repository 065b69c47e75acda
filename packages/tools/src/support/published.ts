/** The packages as their users import them. */
import { join } from "node:path"
import { publicPackages } from "./workspace.ts"

/** Where a subpath of a published package is, once it is built. */
export const published = (specifier: string): string | undefined => {
  for (const { folder, manifest } of publicPackages) {
    if (specifier !== manifest.name && !specifier.startsWith(`${manifest.name}/`)) continue
    const subpath = `.${specifier.slice(manifest.name.length)}`
    for (const [key, target] of Object.entries(manifest.publishConfig?.exports ?? {})) {
      if (target === null || !key.includes("*")) continue
      const [before = "", after = ""] = key.split("*")
      if (subpath.startsWith(before)) {
        return join(folder, target.replace("*", subpath.slice(before.length, subpath.length - after.length)))
      }
    }
    const target = manifest.publishConfig?.exports?.[subpath]
    if (typeof target === "string") return join(folder, target)
  }
  return undefined
}
