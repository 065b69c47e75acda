/**
 * Responses of both versions of Fulfillment Inbound, held to the models by a validator of others.
 */
import { assert } from "@effect/vitest"
import type { ValidateFunction } from "ajv"
import { Ajv } from "ajv"
import { Effect } from "effect"
import * as Registry from "effect-sp-api/apis/Registry"
import type { SectionFacts } from "effect-sp-api/operation/ModelFacts"

interface Checked {
  readonly method: string
  readonly path: RegExp
  readonly name: string
  /** By status; null for a response without a body. */
  readonly success: ReadonlyMap<string, ValidateFunction | null>
}

/** Amazon sends a status that its model lacks: github.com/amzn/selling-partner-api-models, issues 270 and 2063. */
const corrected = (definitions: SectionFacts["definitions"]): SectionFacts["definitions"] => {
  const status = definitions["ShipmentStatus"]
  return status?.enum === undefined
    ? definitions
    : { ...definitions, ShipmentStatus: { ...status, enum: [...status.enum, "READY_TO_SHIP"] } }
}

const load = Effect.gen(function*() {
  const operations: Array<Checked> = []
  for (const section of Registry.sections) {
    if (!/^fulfillmentInbound/iu.test(section.model)) continue
    const facts = yield* Registry.facts(section.model)
    const ajv = new Ajv({ strict: false, allErrors: true })
    for (const format of ["date", "byte", "uri", "ip"]) ajv.addFormat(format, true)
    ajv.addFormat("date-time", /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{3})?)?Z$/u)
    ajv.addSchema({ $id: "section", definitions: corrected(facts.definitions) })
    for (const { id, method, path } of section.operations) {
      const success = Object.entries(facts.operations[id]!.success).map(([status, schema]) =>
        [
          status,
          schema === null
            ? null
            : ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll("\"#/definitions/", "\"section#/definitions/")))
        ] as const
      )
      operations.push({
        method,
        path: new RegExp(`^${path.replaceAll(/\{[^}]+\}/gu, "[^/]+")}$`, "u"),
        name: id,
        success: new Map(success)
      })
    }
  }
  return operations
})

let loaded: ReadonlyArray<Checked> | undefined

/** Fails where a successful response is not what the model describes. */
export const checkResponse = (method: string, target: string, status: number, json: unknown) =>
  Effect.gen(function*() {
    if (status >= 300) return
    loaded ??= yield* Effect.orDie(load)
    const path = target.split("?")[0]!
    const operation = loaded.find((operation) => operation.method === method && operation.path.test(path))
    if (operation === undefined) return
    const check = operation.success.get(String(status))
    assert.isDefined(check, `${operation.name} responds with ${status}`)
    if (check != null && !check(json)) {
      assert.fail(`${operation.name}: ${JSON.stringify(check.errors)} in ${JSON.stringify(json).slice(0, 2000)}`)
    }
  })
