/**
 * A section's operations as one service, for code that injects a whole section, or mocks it with `Layer.mock`.
 */
import type * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Stream from "effect/Stream"
import type { CallOptions } from "../../http/internal/operationFacts.ts"
import type { ItemsOperation, Operation, PagedOperation } from "../Operation.ts"
import { SpApi } from "./spApiService.ts"

type AnyOperation =
  & Operation<never, unknown>
  & Partial<Pick<PagedOperation<never, unknown>, "pages">>
  & Partial<Pick<ItemsOperation<never, unknown, unknown>, "items">>

/**
 * The Layer of a section's service: its operations use the `SpApi` of the Layer. Paged operations add two members,
 * `<operation>Pages` and `<operation>Items`.
 */
export const layer = <Self, Shape extends object>(
  service: Context.Key<Self, Shape>,
  operations: () => Record<string, AnyOperation>
): Layer.Layer<Self, never, SpApi> =>
  Layer.effect(
    service,
    Effect.map(SpApi, (api) => {
      const shape: Record<string, unknown> = {}
      const provide = <A, E>(stream: Stream.Stream<A, E, SpApi>): Stream.Stream<A, E> =>
        Stream.provideService(stream, SpApi, api)
      for (const [name, operation] of Object.entries(operations())) {
        const { items, pages } = operation
        shape[name] = (input: never, options?: CallOptions) => api.run(operation, input, options)
        if (pages !== undefined) {
          shape[`${name}Pages`] = (input: never, options?: CallOptions) => provide(pages(input, options))
        }
        if (items !== undefined) {
          shape[`${name}Items`] = (input: never, options?: CallOptions) => provide(items(input, options))
        }
      }
      return shape as Shape
    })
  )
