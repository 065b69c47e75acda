/** The examples of Amazon's models as cases: those of its sandbox, and those of the responses. */
import { readdirSync, readFileSync } from "node:fs"
import { basename, join } from "node:path"
import type { Case } from "./Case.ts"

interface Parameter {
  readonly name: string
  readonly in: "path" | "query" | "header" | "body"
}

interface Reference {
  readonly $ref: string
}

type Parameters = ReadonlyArray<Parameter | Reference>

interface StaticExample {
  readonly request?: { readonly parameters?: Record<string, { readonly value?: unknown }> }
  readonly response?: unknown
}

interface Response {
  readonly examples?: Readonly<Record<string, unknown>>
  readonly "x-amzn-api-sandbox"?: { readonly static?: ReadonlyArray<StaticExample> }
  readonly "x-amazon-spds-sandbox-behaviors"?: ReadonlyArray<StaticExample>
}

interface Operation {
  readonly operationId: string
  readonly parameters?: Parameters
  readonly responses: Record<string, Response>
}

const methods = ["get", "put", "post", "delete", "patch"] as const

const casesOf = (
  model: string,
  path: string,
  method: string,
  operation: Operation,
  parameters: ReadonlyArray<Parameter>,
  only: "static" | undefined
): ReadonlyArray<Case> =>
  Object.entries(operation.responses).flatMap(([status, response]) => {
    const examples = response["x-amzn-api-sandbox"]?.static ?? response["x-amazon-spds-sandbox-behaviors"] ?? []
    const called = (request: Case["request"], response: unknown): Case => ({
      model,
      operationId: operation.operationId,
      method: method.toUpperCase(),
      path,
      status: Number(status),
      request,
      response
    })
    const asked = examples.map((example): Case => {
      const request: Record<string, Record<string, unknown>> = { path: {}, query: {}, header: {} }
      let body: unknown
      for (const [name, given] of Object.entries(example.request?.parameters ?? {})) {
        const declared = parameters.find((parameter) => parameter.name === name)
        // The body stands under `body` in the examples, whatever its declared name; some bodies are not wrapped in
        // `value`.
        if (declared === undefined ? name === "body" : declared.in === "body") {
          body = "value" in given ? given.value : Object.keys(given).length === 0 ? undefined : given
        } else if (declared !== undefined) {
          request[declared.in]![name] = given.value
        }
      }
      return called({ ...request, body }, example.response)
    })
    if (only === "static") return asked
    return [...asked, ...Object.values(response.examples ?? {}).map((example) => called({}, example))]
  })

interface Model {
  readonly parameters?: Record<string, Parameter>
  readonly paths?: Record<string, Partial<Record<typeof methods[number], Operation>> & { parameters?: Parameters }>
}

/** All examples below a directory of models, or only those of Amazon's static sandbox. */
export const modelCases = (directory: string, only?: "static"): ReadonlyArray<Case> =>
  readdirSync(directory, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".json"))
    .sort()
    .flatMap((file) => {
      const model = JSON.parse(readFileSync(join(directory, file), "utf8")) as Model
      const resolve = (parameter: Parameter | Reference): ReadonlyArray<Parameter> => {
        if (!("$ref" in parameter)) return [parameter]
        const shared = model.parameters?.[parameter.$ref.slice("#/parameters/".length)]
        return shared === undefined ? [] : [shared]
      }
      return Object.entries(model.paths ?? {}).flatMap(([path, item]) =>
        methods.flatMap((method) => {
          const operation = item[method]
          if (operation === undefined) return []
          const parameters = [...operation.parameters ?? [], ...item.parameters ?? []].flatMap(resolve)
          return casesOf(basename(file, ".json"), path, method, operation, parameters, only)
        })
      )
    })
