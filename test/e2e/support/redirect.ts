/** Clients that insist on Amazon's hosts, led to the sandbox of the test. */
import { Effect, Layer } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import { Agent, globalAgent } from "node:https"
import { connect } from "node:net"

/** Leads every https connection to the sandbox, and past every proxy of the environment. */
export const layerRedirect = Layer.effectDiscard(Effect.gen(function*() {
  const { url } = yield* Sandbox.Sandbox
  const port = Number(new URL(url).port)
  yield* Effect.acquireRelease(
    Effect.sync(() => {
      const own = Object.getOwnPropertyDescriptor(Agent.prototype, "createConnection")!
      const noProxy = process.env["NO_PROXY"]
      // Of the prototype, as some clients make an agent for each request.
      Object.defineProperty(Agent.prototype, "createConnection", {
        ...own,
        value: () => connect(port, "127.0.0.1")
      })
      process.env["NO_PROXY"] = "*"
      return { noProxy, own }
    }),
    ({ noProxy, own }) =>
      Effect.sync(() => {
        Object.defineProperty(Agent.prototype, "createConnection", own)
        if (noProxy === undefined) delete process.env["NO_PROXY"]
        else process.env["NO_PROXY"] = noProxy
        globalAgent.destroy()
      })
  )
}))
