/** The tasks that a runner knows, by name. */
import type { SpApi } from "effect-sp-api"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import type * as HttpClient from "effect/http/HttpClient"
import * as Layer from "effect/Layer"
import type * as Schema from "effect/Schema"
import type * as Scope from "effect/Scope"
import type { Seller } from "../Sellers.ts"

/** Runs a task with its encoded payload, and encodes its result. */
export type Handler = (
  payload: Schema.Json,
  seller: Seller
) => Effect.Effect<Schema.Json, unknown, SpApi.Services | HttpClient.HttpClient>

/** The tasks of this process. */
export class SellerTasks extends Context.Service<SellerTasks, {
  readonly register: (name: string, handler: Handler) => Effect.Effect<void, never, Scope.Scope>
  readonly find: (name: string) => Handler | undefined
}>()("effect-sp-api-cluster/SellerTasks") {}

export const layer: Layer.Layer<SellerTasks> = Layer.sync(SellerTasks, () => {
  const handlers = new Map<string, Handler>()
  return {
    register: (name, handler) =>
      handlers.has(name)
        ? Effect.die(new Error(`The task ${name} is registered twice: names of tasks are unique in a program`))
        : Effect.acquireRelease(
          Effect.sync(() => {
            handlers.set(name, handler)
          }),
          () => Effect.sync(() => handlers.delete(name))
        ),
    find: (name) => handlers.get(name)
  }
})
