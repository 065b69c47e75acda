/** What the server offers, without a transport. */
import * as McpProtocol from "effect/ai/McpProtocol"
import * as McpServer from "effect/ai/McpServer"
import * as Layer from "effect/Layer"
import * as Handlers from "./handlers.ts"
import * as Prompts from "./prompts.ts"
import * as Resources from "./resources.ts"
import { toolkit } from "./tools.ts"

/** The protocols that can ask a person: those with sessions. */
export const protocols = [
  McpProtocol.v2025_11_25,
  McpProtocol.v2025_06_18,
  McpProtocol.v2025_03_26,
  McpProtocol.v2024_11_05
] as const

/** The tools over a client, the reference and the prompts. */
export const registrations = (setup: Handlers.Setup) =>
  Layer.mergeAll(
    McpServer.toolkit(toolkit).pipe(Layer.provide(Handlers.layer(setup))),
    Resources.layer,
    Prompts.layer
  )
