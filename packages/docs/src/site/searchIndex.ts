/** The index of the search, as it is built. */
import * as Registry from "effect-sp-api/apis/Registry"
import { globSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { output } from "../places.ts"

/** Operations whose page it does not have. */
export const unindexed = (): ReadonlyArray<string> => {
  const index = globSync("assets/chunks/@localSearchIndexroot.*.js", { cwd: output }).map((file) =>
    readFileSync(join(output, file), "utf8")
  ).join("\n")
  return Registry.sections.flatMap(({ module, operations }) =>
    operations.map(({ id }) => `/reference/apis/${module}/${id}`).filter((address) => !index.includes(`"${address}#`))
  )
}
