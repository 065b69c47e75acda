/**
 * Every operation of the registry responds, and its response matches its schema.
 */
import { assert, describe, it } from "@effect/vitest"
import { Effect, Redacted } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import * as Registry from "effect-sp-api/apis/Registry"
import { checker } from "effect-sp-api/operation/Checking"
import type { OperationModel, ValueSchema } from "effect-sp-api/operation/ModelFacts"
import type { OperationShapes } from "effect-sp-api/operation/Operation"
import type { OperationSpec, Parameter } from "effect-sp-api/operation/OperationSpec"
import { handlers } from "../../packages/sandbox/src/handlers/index.ts"
import * as Operations from "../../packages/sandbox/src/protocol/Operations.ts"
import { generate } from "../../packages/sandbox/src/world/Generate.ts"
import * as Prng from "../../packages/sandbox/src/world/Prng.ts"
import { call, login, send } from "./support.ts"

const US = "ATVPDKIKX0DER"

type Known = Readonly<Record<string, string>>

const valueOf = (
  known: Known,
  name: string,
  { greedy }: Parameter,
  schema: ValueSchema,
  make: (schema: ValueSchema, name: string) => unknown
): string => {
  if (known[name] !== undefined) return known[name]
  if (/marketplace.*id/i.test(name)) return US
  if (greedy === true) return "messaging/v1/orders/1/messages/warranty"
  const value = make(schema, name)
  return String(Array.isArray(value) ? value[0] : value)
}

const targetOf = (
  known: Known,
  spec: OperationSpec,
  parameters: Exclude<OperationModel["parameters"], undefined>,
  make: (schema: ValueSchema, name: string) => unknown
) => {
  let path = spec.path
  const query: Array<string> = []
  const headers: Record<string, string> = {}
  for (const [name, parameter] of Object.entries(spec.parameters ?? {})) {
    const { schema } = parameters[name]!
    const value = encodeURIComponent(valueOf(known, name, parameter, schema, make)).replaceAll("%2F", "/")
    if (parameter.in === "path") path = path.replace(`{${name}}`, value)
    else if (parameter.required === true && parameter.in === "query") query.push(`${name}=${value}`)
    else if (parameter.required === true) headers[name] = value
  }
  return { path, headers, target: query.length === 0 ? path : `${path}?${query.join("&")}` }
}

describe("operations", () => {
  it.effect(
    "all respond; those without a handler return 2xx and match their schema",
    () =>
      Effect.gen(function*() {
        const sandbox = yield* Sandbox.Sandbox
        const seller = yield* sandbox.world.seller()
        const [listing] = seller.listings.values()
        const known: Known = {
          sellerId: seller.id,
          asin: listing!.asin,
          Asin: listing!.asin,
          sku: listing!.sku,
          SellerSKU: listing!.sku,
          orderId: seller.orders[0]!.id,
          granularityId: US,
          createdAfter: "2026-06-01T00:00:00Z",
          interval: "2026-06-01T00:00:00Z--2026-06-02T00:00:00Z",
          productType: "SHIRT",
          ItemCondition: "New",
          granularity: "Total"
        }
        const token = yield* login()
        const grantless = new Map<string, string>()
        let count = 0
        for (const entry of Operations.makeEntries()) {
          const loaded = yield* entry.load
          const { facts, spec } = loaded
          const { id } = spec
          const { body: bodyFacts, parameters = {} } = facts.operations[id]!
          const { shapes } = (yield* Registry.load(spec.section))[id] as { readonly shapes: OperationShapes }
          const source = {
            prng: Prng.make(1, spec.name),
            facts,
            seller,
            world: { catalogue: { byAsin: new Map([["B000000000", {}]]) } } as never,
            now: Date.UTC(2026, 6, 1),
            input: {}
          }
          const make = (schema: ValueSchema, name: string): unknown =>
            (generate(source, { type: "object", properties: { [name]: schema }, required: [name] }) as Known)[name]
          const { headers, path, target } = targetOf(known, spec, parameters, make)
          let access = token
          if (spec.grantless !== undefined) {
            access = grantless.get(spec.grantless) ?? (yield* send("POST", `${sandbox.url}/auth/o2/token`, {
              form: {
                grant_type: "client_credentials",
                scope: spec.grantless,
                client_id: sandbox.credentials.clientId,
                client_secret: Redacted.value(sandbox.credentials.clientSecret)
              }
            })).json.access_token
            grantless.set(spec.grantless, access)
          } else if (spec.restricted?.when === "always") {
            const minted = yield* call("POST", "/tokens/2021-03-01/restrictedDataToken", {
              token,
              json: { restrictedResources: [{ method: spec.method, path }] }
            })
            assert.strictEqual(minted.status, 200, minted.text)
            access = minted.json.restrictedDataToken
          }
          const body = bodyFacts === undefined ? undefined : generate(source, bodyFacts.schema)
          const response = yield* send(spec.method, sandbox.url + target, {
            headers: { "x-amz-access-token": access, ...headers },
            ...(body === undefined ? undefined : { json: body })
          })
          count++
          assert.isFalse(response.status >= 500, `${spec.name}: ${response.status} ${response.text}`)
          // Which messages an order allows follows from its state.
          if (response.text.includes("does not allow the action")) continue
          if (handlers[spec.name] !== undefined) {
            assert.notInclude([401, 403, 405, 415, 429], response.status, `${spec.name}: ${response.text}`)
            if (response.status >= 300) continue
          }
          assert.strictEqual(response.status, loaded.status, `${spec.name}: ${response.text}`)
          if (shapes.output !== undefined && response.text !== "") {
            const mismatches = checker(shapes.output()).mismatches(response.json)
            assert.deepStrictEqual(mismatches, [], spec.name)
          }
        }
        assert.strictEqual(count, Registry.sections.reduce((sum, section) => sum + section.operations.length, 0))
      }).pipe(Effect.provide(Sandbox.layerHttpClient({ usagePlans: "off" }))),
    300_000
  )

  it.effect("the same request has the same response with the same seed, and another one with another seed", () =>
    Effect.gen(function*() {
      const ask = (seed: number) =>
        call("GET", "/catalog/2024-11-01/automotive/vehicles?marketplaceId=ATVPDKIKX0DER&vehicleType=CAR").pipe(
          Effect.provide(Sandbox.layerHttpClient({ seed }))
        )
      const [response, again, other] = [yield* ask(7), yield* ask(7), yield* ask(8)]
      assert.strictEqual(response.status, 200, response.text)
      assert.strictEqual(response.text, again.text)
      assert.notStrictEqual(response.text, other.text)
    }))
})
