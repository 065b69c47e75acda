/** What the npm registry has of our packages. */
import { readTarball, type Tarball } from "./tarball.ts"
import { capture } from "./workspace.ts"

/** The versions of a package: none where it was never published. Fails where the registry does not say. */
export const versionsOf = (name: string): ReadonlyArray<string> => {
  const { output, status, stdout } = capture("npm", ["view", name, "versions", "--json"])
  if (status === 0) return [JSON.parse(stdout) as string | ReadonlyArray<string>].flat()
  if (/E404/.test(output)) return []
  throw new Error(`npm view ${name} failed with ${status}:\n${output}`)
}

/** The package that a dist-tag names, downloaded into a folder; `undefined` where it was never published. */
export const publishedTarball = (name: string, tag: string, folder: string): Tarball | undefined => {
  const { output, status, stdout } = capture("npm", ["pack", `${name}@${tag}`, "--json", "--pack-destination", folder])
  if (status === 0) {
    const [packed] = Object.values(JSON.parse(stdout) as Record<string, { readonly filename: string }>)
    return readTarball(`${folder}/${packed!.filename}`)
  }
  if (/E404|ETARGET/.test(output)) return undefined
  throw new Error(`npm pack ${name}@${tag} failed with ${status}:\n${output}`)
}
