/** Plans of operations that change something. */
import type * as NodeSpApi from "effect-sp-api/NodeSpApi"
import * as Effect from "effect/Effect"
import { isWrite } from "../../reference/operations.ts"
import type { Store } from "./artifacts.ts"
import * as Calls from "./calls.ts"
import * as Difference from "./difference.ts"
import type { Permissions } from "./permissions.ts"
import * as Plans from "./plans.ts"
import { refuse, refusedOf } from "./refused.ts"
import * as Shown from "./shown.ts"

/** What a person and the model see of a listing's difference. */
export const differencePart = ({ changes, exists }: Difference.Difference, what = "") => ({
  heading: `${exists ? "Changes of the listing" : "The listing does not exist yet"}${what}:`,
  content: JSON.stringify(changes, null, 2)
})

/** Makes plans. Nothing is sent but reads. */
export const make = (permissions: Permissions, store: Store, plans: Plans.Plans<NodeSpApi.Services>) => {
  const prepare = Effect.fnUntraced(function*(name: string, given: Calls.Input) {
    const found = yield* Calls.find(name)
    const { method, path, name: operation } = found.operation.spec
    if (!isWrite(found.place)) return yield* refuse(`${operation} changes nothing; use the tool call`)
    yield* Plans.requirePermission(operation, permissions)
    // What is approved is what is sent, whatever becomes of the given object.
    const input = structuredClone(given)
    yield* Calls.checked(input)
    const request = Shown.shownInput(input, found.model, found.facts)
    const difference = yield* Calls.inBackground(Difference.of(operation, input))
    const plan = yield* plans.add({
      operation,
      parts: [
        {
          heading: `The agent wants to change data at Amazon: ${operation} (${method} ${path})`,
          content: JSON.stringify(request, null, 2)
        },
        ...(difference === undefined ? [] : [differencePart(difference)])
      ],
      send: Calls.send(store, found, input, [], permissions)
    })
    return {
      operation,
      method,
      path,
      request: yield* Calls.fitting(store, request),
      ...(difference === undefined ? {} : { difference: yield* Calls.fitting(store, difference) }),
      ...plan
    }
  }, Effect.mapError(refusedOf))
  return { prepare }
}
