/**
 * Next.js: the client of the process. The development server loads modules again after each change, and bundles may
 * hold a module twice, so it is kept where all of them find it.
 */
import * as NodeSpApi from "effect-sp-api/NodeSpApi"
import * as SpApiPromise from "effect-sp-api/SpApiPromise"

const make = () => {
  const client = SpApiPromise.make(NodeSpApi.layerFromEnv())
  // Next.js ends its server by itself; this closes the connections of the client.
  process.once("SIGTERM", () => void client.dispose())
  return client
}

const shared = globalThis as typeof globalThis & { amazon?: ReturnType<typeof make> }

export const amazon = shared.amazon ??= make()
