/**
 * The names of what a request can be for: operations, sections and the endpoints beside the API.
 */
import * as Registry from "effect-sp-api/apis/Registry"
import * as Strict from "./Strict.ts"

const endpoints: ReadonlyArray<string> = ["lwa", "sts", "document", "notification"]

let known: ReadonlySet<string> | undefined
let operations: ReadonlySet<string> | undefined

const operationNames = (): ReadonlySet<string> =>
  operations ??= new Set(
    Registry.sections.flatMap(({ model, operations }) => operations.map(({ id }) => `${model}.${id}`))
  )

/** Checks the name of an operation, `ordersV0.getOrders`. Throws `Unacceptable`. */
export const checkOperation = (name: string): void => {
  const names = operationNames()
  if (!names.has(name)) throw new Strict.Unacceptable(`The operation ${name} ${Strict.unknownName(name, [...names])}`)
}

/** Checks the name of an operation, a section, `api` or an endpoint. Throws `Unacceptable`. */
export const check = (name: string): void => {
  known ??= new Set(["api", ...endpoints, ...Registry.sections.map(({ model }) => model), ...operationNames()])
  if (!known.has(name)) {
    throw new Strict.Unacceptable(
      `${name} ${Strict.unknownName(name, [...known])} ` +
        "Use an operation (ordersV0.getOrders), a section (ordersV0), api, lwa, sts, document or notification."
    )
  }
}

/** Whether a request for a target is covered by a name: itself, its section, or `api` for all operations. */
export const covers = (name: string, target: string): boolean =>
  name === target || (name === "api"
    ? !endpoints.includes(target)
    : target.length > name.length && target.startsWith(name) && target[name.length] === ".")
