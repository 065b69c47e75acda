/** Changes of the model of toys, one of each kind. */
import type { Json } from "./toys.ts"
import { plan } from "./toys.ts"

const search = (model: Json) => model.paths["/toys/2026-01-01/toys"].get
const create = (model: Json) => model.paths["/toys/2026-01-01/toys"].post
const one = (model: Json) => model.paths["/toys/2026-01-01/toys/{toyId}"]
const parameter = (model: Json, name: string) => search(model).parameters.find((other: Json) => other.name === name)
const definition = (model: Json, name: string) => model.definitions[name]
const property = (model: Json, path: string) => {
  const [owner, name] = path.split(".") as [string, string]
  return definition(model, owner).properties[name]
}
const require_ = (model: Json, path: string) => {
  const [owner, name] = path.split(".") as [string, string]
  ;(definition(model, owner).required ??= []).push(name)
}
const unrequire = (model: Json, path: string) => {
  const [owner, name] = path.split(".") as [string, string]
  definition(model, owner).required = definition(model, owner).required.filter((other: string) => other !== name)
}

/** A model with every reference to a definition under its new name. */
const renamedDefinition = (model: Json, before: string, after: string): Json => {
  const text = JSON.stringify(model).replaceAll(`#/definitions/${before}"`, `#/definitions/${after}"`)
  const copy = JSON.parse(text)
  copy.definitions[after] = copy.definitions[before]
  delete copy.definitions[before]
  return copy
}

/** What is changed, how, and what is to be said of it. */
export type Mutation = readonly [
  title: string,
  change: (model: Json) => Json,
  expected: ReadonlyArray<string>
]

/** All of them. */
export const mutations: ReadonlyArray<Mutation> = [
  ["other words in descriptions", (m) => void (definition(m, "Toy").description = "Other words."), []],
  ["another example", (m) => void (definition(m, "Toy").example = { toyId: "t-9" }), []],
  ["another order of the values of an enum", (m) => void definition(m, "Status").enum.reverse(), []],
  ["another order of properties", (m) => {
    const toy = definition(m, "Toy")
    toy.properties = Object.fromEntries(Object.entries(toy.properties).reverse())
  }, []],
  [
    "an operation added",
    (m) => void (one(m).put = { operationId: "updateToy", parameters: one(m).get.parameters, responses: { 204: {} } }),
    ["additive: updateToy is new: `PUT /toys/2026-01-01/toys/{toyId}`"]
  ],
  ["an operation removed", (m) => void delete one(m).delete, [
    "breaking: deleteToy is gone; it was `DELETE /toys/2026-01-01/toys/{toyId}`"
  ]],
  ["an operation renamed", (m) => void (one(m).get.operationId = "readToy"), [
    "breaking: getToy is called `readToy` now"
  ]],
  ["a path changed", (m) => {
    m.paths["/toys/2026-06-01/toys/{toyId}"] = one(m)
    delete m.paths["/toys/2026-01-01/toys/{toyId}"]
  }, [
    "breaking: getToy is `GET /toys/2026-06-01/toys/{toyId}` now, not `GET /toys/2026-01-01/toys/{toyId}`",
    "breaking: deleteToy is `DELETE /toys/2026-06-01/toys/{toyId}` now, not `DELETE /toys/2026-01-01/toys/{toyId}`"
  ]],
  ["a method changed", (m) => {
    one(m).post = one(m).delete
    delete one(m).delete
  }, ["breaking: deleteToy is `POST /toys/2026-01-01/toys/{toyId}` now, not `DELETE /toys/2026-01-01/toys/{toyId}`"]],
  [
    "an optional parameter added",
    (m) => void search(m).parameters.push({ name: "brand", in: "query", type: "string" }),
    ["additive: searchToys.brand is new and optional (query parameter, `string`)"]
  ],
  [
    "a required parameter added",
    (m) => void search(m).parameters.push({ name: "brand", in: "query", type: "string", required: true }),
    ["breaking: searchToys.brand is new and required (query parameter, `string`)"]
  ],
  ["a parameter removed", (m) => void search(m).parameters.splice(4, 1), ["breaking: searchToys.sku is gone"]],
  ["a parameter renamed", (m) => void (parameter(m, "sku").name = "sellerSku"), [
    "breaking: searchToys.sku is called `sellerSku` now"
  ]],
  ["a parameter required", (m) => void (parameter(m, "sku").required = true), [
    "breaking: searchToys.sku is required now"
  ]],
  ["a parameter no longer required", (m) => void (parameter(m, "marketplaceIds").required = false), [
    "loosened: searchToys.marketplaceIds may be left out now"
  ]],
  ["a parameter moved into a header", (m) => void (parameter(m, "sku").in = "header"), [
    "breaking: searchToys.sku is in the header now, not in the query"
  ]],
  ["a parameter retyped", (m) => void (parameter(m, "limit").type = "string"), [
    "breaking: searchToys.limit is `string` now, not `integer`"
  ]],
  [
    "a parameter that becomes a list",
    (m) => void Object.assign(parameter(m, "sku"), { type: "array", items: { type: "string" }, pattern: undefined }),
    ["breaking: searchToys.sku is `string[]` now, not `string`"]
  ],
  ["a list that is written otherwise", (m) => void (parameter(m, "marketplaceIds").collectionFormat = "multi"), [
    "breaking: searchToys.marketplaceIds is written as `multi` now, not as `csv`"
  ]],
  ["a higher maxItems of a parameter", (m) => void (parameter(m, "marketplaceIds").maxItems = 50), [
    "loosened: searchToys.marketplaceIds takes at most 50 items now, not 20"
  ]],
  ["a lower maxItems of a parameter", (m) => void (parameter(m, "marketplaceIds").maxItems = 1), [
    "breaking: searchToys.marketplaceIds takes at most 1 item now, not 20"
  ]],
  ["a maxItems removed", (m) => void delete parameter(m, "colours").maxItems, [
    "loosened: searchToys.colours takes any number of items now, at most 2 before"
  ]],
  ["a higher maximum", (m) => void (parameter(m, "limit").maximum = 500), [
    "loosened: searchToys.limit takes at most 500 now, not 100"
  ]],
  ["a higher minimum", (m) => void (parameter(m, "limit").minimum = 10), [
    "breaking: searchToys.limit takes at least 10 now, not 1"
  ]],
  ["a default changed", (m) => void (parameter(m, "limit").default = 50), [
    "breaking: searchToys.limit is `50` now where it is left out, was `20`"
  ]],
  ["a default removed", (m) => void delete parameter(m, "limit").default, [
    "breaking: searchToys.limit has no default any more; it was `20`"
  ]],
  ["a default added", (m) => void (parameter(m, "sku").default = "A"), [
    "additive: searchToys.sku is `\"A\"` where it is left out"
  ]],
  ["a pattern changed", (m) => void (parameter(m, "sku").pattern = "^[A-Z0-9]+$"), [
    "breaking: searchToys.sku has the pattern `^[A-Z0-9]+$` now, not `^[A-Z]+$`"
  ]],
  ["a pattern removed", (m) => void delete parameter(m, "sku").pattern, [
    "loosened: searchToys.sku no longer has the pattern `^[A-Z]+$`"
  ]],
  ["a pattern added", (m) => void (parameter(m, "pageToken").pattern = "^[a-f]+$"), [
    "breaking: searchToys.pageToken has the pattern `^[a-f]+$` now"
  ]],
  ["a format removed from a parameter", (m) => void delete parameter(m, "createdAfter").format, [
    "loosened: searchToys.createdAfter no longer has the format `date-time`"
  ]],
  ["a value added to the enum of a parameter", (m) => void parameter(m, "colours").items.enum.push("GREEN"), [
    "additive: searchToys.colours[] has the new value `\"GREEN\"`"
  ]],
  ["a value removed from the enum of a parameter", (m) => void parameter(m, "colours").items.enum.pop(), [
    "breaking: searchToys.colours[] no longer has the value `\"BLUE\"`"
  ]],
  ["a usage plan raised", (m) => void (search(m).description = plan(2, 5)), [
    "plan: searchToys has its usage plan raised: 2 requests per second, burst 5; before 1 request per second, burst 5"
  ]],
  ["a usage plan lowered", (m) => void (search(m).description = plan(0.5, 5)), [
    "plan: searchToys has its usage plan lowered: 0.5 requests per second, burst 5; before 1 request per second, burst 5"
  ]],
  ["a usage plan with more rate and less burst", (m) => void (search(m).description = plan(2, 1)), [
    "plan: searchToys has its usage plan changed: 2 requests per second, burst 1; before 1 request per second, burst 5"
  ]],
  ["a usage plan withdrawn", (m) => void (search(m).description = "Returns toys."), [
    "plan: searchToys has no published usage plan any more; it was 1 request per second, burst 5"
  ]],
  ["an operation deprecated", (m) => void (search(m).deprecated = true), ["deprecated: searchToys is deprecated"]],
  [
    "an operation deprecated in words, with a date",
    (m) => void (search(m).description += "\n\n**This operation will be removed on March 27, 2027.** Use another."),
    ["deprecated: searchToys is deprecated; Amazon removes it on 2027-03-27"]
  ],
  ["an operation that becomes sandbox only", (m) => void (search(m)["x-amzn-api-sandbox-only"] = true), [
    "breaking: searchToys is in Amazon's sandbox only now"
  ]],
  ["a body that may be left out", (m) => void (create(m).parameters[0].required = false), [
    "loosened: createToy.body may be left out now"
  ]],
  ["another type of the body", (m) => void (create(m).parameters[0].schema = { $ref: "#/definitions/Toy" }), [
    "breaking: createToy.body is `Toy` now, not `CreateToyRequest`"
  ]],
  ["another status of success", (m) => {
    create(m).responses["200"] = create(m).responses["201"]
    delete create(m).responses["201"]
  }, ["additive: createToy returns 200 now, not 201"]],
  ["a second success without a body", (m) => void (create(m).responses["204"] = { description: "Nothing." }), [
    "additive: createToy may also return 204 now, without a body"
  ]],
  [
    "another type of a response",
    (m) => void (one(m).get.responses["200"].schema = { $ref: "#/definitions/Money" }),
    ["breaking: getToy returns `Money` now, not `Toy`"]
  ],
  ["a response without its body", (m) => void delete one(m).get.responses["200"].schema, [
    "breaking: getToy returns nothing now, not `Toy`"
  ]],
  ["a status of failure added to operations", (m) => {
    for (const operation of [search(m), one(m).get]) {
      operation.responses["404"] = { description: "None.", schema: { $ref: "#/definitions/ErrorList" } }
    }
  }, ["additive: searchToys may fail with 404 now", "additive: getToy may fail with 404 now"]],
  ["a status of failure removed", (m) => void delete one(m).get.responses["429"], [
    "loosened: getToy no longer fails with 429"
  ]],
  ["another content type", (m) => void (one(m).get.produces = ["application/pdf"]), [
    "breaking: getToy returns application/pdf now, not application/json"
  ]],
  ["a property added to a response", (m) => void (definition(m, "Toy").properties.brand = { type: "string" }), [
    "additive: Toy.brand is new in responses (`string`)"
  ]],
  ["a property removed from a response", (m) => void delete definition(m, "Toy").properties.weight, [
    "breaking: Toy.weight is gone in responses"
  ]],
  ["a property of a response renamed", (m) => {
    definition(m, "Toy").properties.toyWeight = property(m, "Toy.weight")
    delete definition(m, "Toy").properties.weight
  }, ["breaking: Toy.weight is called `toyWeight` now in responses"]],
  ["a property of a response that may be missing", (m) => unrequire(m, "Toy.status"), [
    "breaking: Toy.status may be missing in responses now"
  ]],
  ["a property of a response that is always there", (m) => require_(m, "Toy.price"), [
    "loosened: Toy.price is always in responses now"
  ]],
  ["a property of a response that may be null", (m) => void (property(m, "Toy.shape")["x-nullable"] = true), [
    "breaking: Toy.shape may be null now in responses"
  ]],
  ["a property of a response retyped", (m) => void (property(m, "Toy.weight").type = "string"), [
    "breaking: Toy.weight is `string` now, not `integer` in responses"
  ]],
  ["a whole number of a response that becomes any", (m) => void (property(m, "Toy.weight").type = "number"), [
    "breaking: Toy.weight is `number` now, not `integer` in responses"
  ]],
  ["a longer integer in a response", (m) => void (property(m, "Toy.weight").format = "int64"), [
    "additive: Toy.weight has the format `int64` now, not `int32` in responses"
  ]],
  ["a format of a response changed", (m) => void (property(m, "Toy.createdAt").format = "date"), [
    "breaking: Toy.createdAt has the format `date` now, not `date-time` in responses"
  ]],
  ["a format of a response removed", (m) => void delete property(m, "Toy.createdAt").format, [
    "breaking: Toy.createdAt no longer has the format `date-time` in responses"
  ]],
  ["a longer string in a response", (m) => void (property(m, "Toy.toyId").maxLength = 64), [
    "additive: Toy.toyId has at most 64 characters now, not 36 in responses"
  ]],
  ["a shorter string in a response", (m) => void (property(m, "Toy.toyId").maxLength = 10), [
    "loosened: Toy.toyId has at most 10 characters now, not 36 in responses"
  ]],
  ["a value added to an enum of responses", (m) => void definition(m, "Status").enum.push("BROKEN", "SENT"), [
    "additive: Status has the new values `\"BROKEN\"`, `\"SENT\"`"
  ]],
  ["a value removed from an enum of responses", (m) => void definition(m, "Status").enum.pop(), [
    "loosened: Status no longer has the value `\"LOST\"`"
  ]],
  ["a value spelled otherwise", (m) => void (definition(m, "Status").enum[2] = "Lost"), [
    "additive: Status has the new value `\"Lost\"`",
    "loosened: Status no longer has the value `\"LOST\"`"
  ]],
  ["a string that becomes an enum in responses", (m) => void (property(m, "Error.code").enum = ["A", "B"]), [
    "loosened: Error.code has known values now in responses: `\"A\"`, `\"B\"`"
  ]],
  [
    "a property within a list in a response",
    (m) => void (property(m, "Toy.parts").items.properties.size = { type: "number" }),
    ["additive: Toy.parts[].size is new in responses (`number`)"]
  ],
  [
    "an optional property added to a request",
    (m) => void (definition(m, "CreateToyRequest").properties.brand = { type: "string" }),
    ["additive: CreateToyRequest.brand is new and optional (`string`) in requests"]
  ],
  ["a required property added to a request", (m) => {
    definition(m, "CreateToyRequest").properties.brand = { type: "string" }
    require_(m, "CreateToyRequest.brand")
  }, ["breaking: CreateToyRequest.brand is new and required (`string`) in requests"]],
  ["a property removed from a request", (m) => void delete definition(m, "CreateToyRequest").properties.note, [
    "breaking: CreateToyRequest.note is gone in requests"
  ]],
  ["a property required in a request", (m) => require_(m, "CreateToyRequest.kind"), [
    "breaking: CreateToyRequest.kind is required in requests now"
  ]],
  ["a property that requests may leave out", (m) => unrequire(m, "CreateToyRequest.name"), [
    "loosened: CreateToyRequest.name may be left out of requests now"
  ]],
  ["a longer string in a request", (m) => void (property(m, "CreateToyRequest.name").maxLength = 200), [
    "loosened: CreateToyRequest.name takes at most 200 characters now, not 100 in requests"
  ]],
  ["a shorter string in a request", (m) => void (property(m, "CreateToyRequest.name").maxLength = 50), [
    "breaking: CreateToyRequest.name takes at most 50 characters now, not 100 in requests"
  ]],
  ["a lower minItems in a request", (m) => void (property(m, "CreateToyRequest.tags").minItems = 0), [
    "loosened: CreateToyRequest.tags takes at least 0 items now, not 1 in requests"
  ]],
  ["items that may repeat in a request", (m) => void delete property(m, "CreateToyRequest.tags").uniqueItems, [
    "loosened: CreateToyRequest.tags may have an item twice now in requests"
  ]],
  ["a value removed from an enum of requests", (m) => void property(m, "CreateToyRequest.kind").enum.pop(), [
    "breaking: CreateToyRequest.kind no longer has the value `\"CAR\"`"
  ]],
  ["an enum of requests that becomes any string", (m) => void delete property(m, "CreateToyRequest.kind").enum, [
    "loosened: CreateToyRequest.kind has no list of known values any more in requests"
  ]],
  [
    "a request that takes no other properties",
    (m) => void (definition(m, "CreateToyRequest").additionalProperties = false),
    ["breaking: CreateToyRequest has no other properties than the named ones now in requests"]
  ],
  ["a property of requests and responses required", (m) => {
    definition(m, "Money").properties.symbol = { type: "string" }
    require_(m, "Money.symbol")
  }, ["breaking: Money.symbol is new and required (`string`)"]],
  ["a property of requests and responses no longer required", (m) => unrequire(m, "Money.currencyCode"), [
    "breaking: Money.currencyCode is optional now: requests may leave it out, responses may lack it"
  ]],
  ["a property of requests and responses removed", (m) => void delete definition(m, "Money").properties.amount, [
    "breaking: Money.amount is gone"
  ]],
  ["a definition renamed", (m) => renamedDefinition(m, "Money", "Price"), ["breaking: Money is called `Price` now"]],
  ["a definition renamed and extended", (m) => {
    const other = renamedDefinition(m, "CreateToyRequest", "NewToy")
    other.definitions.NewToy.properties.brand = { type: "string" }
    return other
  }, [
    "breaking: CreateToyRequest is called `NewToy` now",
    "additive: NewToy.brand is new and optional (`string`) in requests"
  ]],
  ["a definition in place of a type written in place", (m) => {
    m.definitions.Form = property(m, "Toy.shape")
    definition(m, "Toy").properties.shape = { $ref: "#/definitions/Form" }
  }, ["additive: Form is a new type", "additive: Toy.shape is `Form` now, which is the same as before in responses"]],
  ["a definition that nothing uses added", (m) => {
    m.definitions.Other = { type: "string" }
  }, ["additive: Other is a new type"]],
  [
    "a property deprecated in words",
    (m) => void (property(m, "Toy.description").description = "DEPRECATED. Use title."),
    ["deprecated: Toy.description is deprecated"]
  ]
]
