/** The version of this package. */
import { readFileSync } from "node:fs"

// Both `src` and the bundle in `dist` are beside the manifest.
const manifest = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
  readonly version: string
}

/** As in package.json. */
export const version: string = manifest.version
