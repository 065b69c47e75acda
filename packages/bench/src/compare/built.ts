/** Our client as its users import it: from the built package. */
import { registerHooks } from "node:module"
import { pathToFileURL } from "node:url"
import { published } from "../../../tools/src/support/published.ts"

/** From now on this process imports the built packages, and not their sources. */
export const importBuilt = (): void => {
  registerHooks({
    resolve: (specifier, context, next) => {
      const file = published(specifier)
      return file === undefined ? next(specifier, context) : { url: pathToFileURL(file).href, shortCircuit: true }
    }
  })
}
