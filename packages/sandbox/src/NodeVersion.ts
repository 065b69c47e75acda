/**
 * npm installs for any version of Node, with a warning at most. This module is loaded before the others, which fail in
 * an older Node and do not say why.
 */

/** The oldest that `engines` of package.json allows. */
const oldest = [22, 19]

/** Why a command does not run with this version of Node; undefined where it does. */
export const refusalOf = (command: string, version: string): string | undefined => {
  const [major = 0, minor = 0] = version.split(".").map(Number)
  const [least = 0, leastMinor = 0] = oldest
  return major > least || major === least && minor >= leastMinor
    ? undefined
    : `${command}: needs Node ${
      oldest.join(".")
    } or newer; this is ${version}\n  what to do: install a newer Node, as 24`
}
