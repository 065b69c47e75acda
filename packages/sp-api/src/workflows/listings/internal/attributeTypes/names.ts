/**
 * Names of TypeScript: of types, from names in schemas of any script, and of properties.
 */

/** Names that the written types use themselves. */
const used: ReadonlyArray<string> = ["ReadonlyArray", "Record"]

/** `ItemName` of `item_name`; `_3DPrinter` of `3d_printer`; undefined where a name has no letter and no digit. */
export const pascal = (name: string): string | undefined => {
  const words = name.match(/[\p{L}\p{Nd}]+/gu)
  if (words === null) return undefined
  const joined = words.map((word) => {
    // A name in capitals, as those of product types, is not one of its words in capitals.
    const rest = word === word.toUpperCase() ? word.slice(1).toLowerCase() : word.slice(1)
    return word.charAt(0).toUpperCase() + rest
  }).join("")
  return /^\p{L}/u.test(joined) ? joined : `_${joined}`
}

/** A function that returns a name that it has not returned before. */
export const unique = (): (name: string) => string => {
  const taken = new Set(used)
  return (name) => {
    let free = name
    for (let number = 2; taken.has(free); number++) free = `${name}_${number}`
    taken.add(free)
    return free
  }
}

/** A property name, quoted where it must be. */
export const key = (name: string): string => /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name)
