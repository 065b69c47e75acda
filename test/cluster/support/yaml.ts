/** A YAML parser that is there as a dependency of another package. */
import { createRequire } from "node:module"

interface Yaml {
  readonly parseAllDocuments: (text: string) => ReadonlyArray<{
    readonly errors: ReadonlyArray<unknown>
    readonly toJS: () => unknown
  }>
}

const require = createRequire(import.meta.url)

const load = (): Yaml | undefined => {
  try {
    const vite = createRequire(require.resolve("vitest/package.json")).resolve("vite/package.json")
    return require(createRequire(vite).resolve("yaml")) as Yaml
  } catch {
    return undefined
  }
}

/** Absent where no package brings one. */
export const yaml = load()
