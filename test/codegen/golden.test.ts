/** The whole way of three small sections: what a model says, what is made of it, and what is written. */
import { assert, describe, it } from "@effect/vitest"
import { moduleText } from "../../packages/codegen/src/emit/Module.ts"
import type { Section } from "../../packages/codegen/src/Ir.ts"
import { operation, ref, swagger, toySection } from "./support.ts"

const plan = "Lists toys.\n\n**Usage Plan:**\n\n| Rate | Burst |\n| ---- | ---- |\n| 0.5 | 30 |"

describe("a paged read", () => {
  const section = toySection(
    swagger({
      "/toys/v1/shelves/{shelfId}/toys": {
        get: operation("getToys", {
          description: plan,
          deprecated: true,
          parameters: [
            { name: "shelfId", in: "path", required: true, type: "string" },
            {
              name: "kinds",
              in: "query",
              type: "array",
              maxItems: 5,
              items: { type: "string", enum: ["BALL", "DOLL"] }
            },
            { name: "NextToken", in: "query", type: "string" }
          ],
          responses: { 200: { schema: ref("GetToysResponse") }, 400: { schema: ref("GetToysResponse") } }
        })
      }
    }, {
      GetToysResponse: { type: "object", properties: { payload: ref("ToyPage") } },
      ToyPage: {
        type: "object",
        required: ["Toys"],
        properties: { Toys: ref("ToyList"), NextToken: { type: "string" } }
      },
      ToyList: { type: "array", items: ref("Toy") },
      Toy: {
        type: "object",
        required: ["id"],
        properties: { id: { type: "string" }, madeAt: { type: "string", format: "date-time" } }
      }
    }),
    {
      deprecations: { toys: { getToys: "2030-01-02" } },
      restricted: { toys: { getToys: { when: "elements", dataElements: ["buyerInfo"], path: "generic" } } },
      pagination: {
        toys: {
          getToys: {
            kind: "token",
            parameter: "NextToken",
            next: ["payload", "NextToken"],
            items: ["payload", "Toys"],
            carry: "same"
          }
        }
      }
    }
  )

  it("is read into the IR", () => {
    const expected: Section = {
      model: "toys",
      module: "Toys",
      api: "Toys",
      version: "v1",
      service: "Service",
      schemaNames: {},
      definitions: [
        {
          name: "GetToysResponse",
          shape: {
            kind: "object",
            properties: [{ name: "payload", required: false, shape: { kind: "ref", name: "ToyPage" } }]
          },
          input: false
        },
        {
          name: "ToyPage",
          shape: {
            kind: "object",
            properties: [
              { name: "Toys", required: true, shape: { kind: "ref", name: "ToyList" } },
              { name: "NextToken", required: false, shape: { kind: "string" } }
            ]
          },
          input: false
        },
        { name: "ToyList", shape: { kind: "array", items: { kind: "ref", name: "Toy" } }, input: false },
        {
          name: "Toy",
          shape: {
            kind: "object",
            properties: [
              { name: "id", required: true, shape: { kind: "string" } },
              { name: "madeAt", required: false, shape: { kind: "string", format: "date-time" } }
            ]
          },
          input: false
        }
      ],
      operations: [{
        plan: { rate: 0.5, burst: 30 },
        spec: {
          section: "Toys",
          id: "getToys",
          name: "toys.getToys",
          method: "GET",
          path: "/toys/v1/shelves/{shelfId}/toys",
          parameters: {
            shelfId: { in: "path", type: "string", required: true },
            kinds: { in: "query", type: "string", list: "csv", maxItems: 5 },
            NextToken: { in: "query", type: "string" }
          },
          rate: 0.5,
          burst: 30,
          rateFrom: "model",
          restricted: { when: "elements", dataElements: ["buyerInfo"], path: "generic" },
          repeatable: true,
          deprecated: "2030-01-02",
          paging: {
            kind: "token",
            parameter: "NextToken",
            next: ["payload", "NextToken"],
            items: ["payload", "Toys"],
            carry: "same"
          }
        },
        description: plan,
        input: [
          { name: "shelfId", required: true, shape: { kind: "string" } },
          {
            name: "kinds",
            required: false,
            shape: { kind: "array", items: { kind: "string", values: ["BALL", "DOLL"] }, maxItems: 5 }
          },
          {
            name: "NextToken",
            required: false,
            shape: { kind: "string" },
            about: "The page token of the response before; `.pages` and `.items` send it."
          }
        ],
        success: [{ status: 200, shape: { kind: "ref", name: "GetToysResponse" } }],
        output: [{ kind: "ref", name: "GetToysResponse" }],
        mayBeEmpty: false,
        item: { kind: "ref", name: "Toy" }
      }]
    }
    assert.deepStrictEqual(section, expected)
  })

  it("is written as a module, without Amazon's words", () => {
    assert.strictEqual(
      moduleText(section, false),
      `// AUTO-GENERATED from toys.json by packages/codegen. Do not edit.
/** Toys v1. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type * as Stream from "effect/Stream"
import type { CallOptions } from "../http/internal/operationFacts.ts"
import * as Paging from "../operation/internal/pagination.ts"
import * as Schemas from "../operation/internal/schemas.ts"
import * as Section from "../operation/internal/section.ts"
import * as Shape from "../operation/Shape.ts"
import type { SpApi } from "../operation/internal/spApiService.ts"
import type { SpApiError } from "../SpApiError.ts"

/** Input of \`getToys\`. */
export interface GetToysInput {
  readonly shelfId: string
  /** At most 5 items. */
  readonly kinds?: ReadonlyArray<"BALL" | "DOLL" | (string & {})> | undefined
  /** The page token of the response before; \`.pages\` and \`.items\` send it. */
  readonly NextToken?: string | undefined
}

const $GetToysInput: Shape.Shape = Shape.define(() => Shape.Struct({
  shelfId: Shape.String,
  kinds: Shape.optional(Shape.Array(Shape.String, 5)),
  NextToken: Shape.optional(Shape.String)
}))
export const GetToysInput: Schemas.Codec<GetToysInput> = Schemas.make($GetToysInput)

/**
 * \`GET /toys/v1/shelves/{shelfId}/toys\`
 *
 * - Rate: 0.5 requests per second, burst 30
 * - Restricted: personal data with \`dataElements\` only (buyerInfo)
 * - Pages: \`.pages(input)\` and \`.items(input)\`
 *
 * @deprecated Amazon removes it on 2030-01-02.
 */
export const getToys: Paging.ItemsOperation<GetToysInput, GetToysResponse, Toy> = Paging.items({
  section: "Toys",
  id: "getToys",
  name: "toys.getToys",
  method: "GET",
  path: "/toys/v1/shelves/{shelfId}/toys",
  parameters: {
    shelfId: { in: "path", type: "string", required: true },
    kinds: { in: "query", type: "string", list: "csv", maxItems: 5 },
    NextToken: { in: "query", type: "string" }
  },
  rate: 0.5,
  burst: 30,
  rateFrom: "model",
  restricted: { when: "elements", dataElements: ["buyerInfo"], path: "generic" },
  repeatable: true,
  deprecated: "2030-01-02",
  paging: {
    kind: "token",
    parameter: "NextToken",
    next: ["payload", "NextToken"],
    items: ["payload", "Toys"],
    carry: "same"
  }
}, { output: (): Shape.Shape => $GetToysResponse })

/** The operations of Toys as one service. */
export class Service extends Context.Service<Service, {
  readonly getToys: (input: GetToysInput, options?: CallOptions) => Effect.Effect<GetToysResponse, SpApiError>
  readonly getToysPages: (input: GetToysInput, options?: CallOptions) => Stream.Stream<GetToysResponse, SpApiError>
  readonly getToysItems: (input: GetToysInput, options?: CallOptions) => Stream.Stream<Toy, SpApiError>
}>()("effect-sp-api/apis/Toys") {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = Section.layer(Service, () => ({
  getToys
}))

export interface GetToysResponse {
  readonly payload?: ToyPage | undefined
}

const $GetToysResponse: Shape.Shape = Shape.define(() => Shape.Struct({ payload: Shape.optional($ToyPage) }))
export const GetToysResponse: Schemas.Codec<GetToysResponse> = Schemas.make($GetToysResponse)

export interface ToyPage {
  readonly Toys: ToyList
  readonly NextToken?: string | undefined
}

const $ToyPage: Shape.Shape = Shape.define(() => Shape.Struct({
  Toys: $ToyList,
  NextToken: Shape.optional(Shape.String)
}))
export const ToyPage: Schemas.Codec<ToyPage> = Schemas.make($ToyPage)

export type ToyList = ReadonlyArray<Toy>

const $ToyList: Shape.Shape = Shape.define(() => Shape.Array($Toy))
export const ToyList: Schemas.Codec<ToyList> = Schemas.make($ToyList)

export interface Toy {
  readonly id: string
  /** ISO 8601. */
  readonly madeAt?: string | undefined
}

const $Toy: Shape.Shape = Shape.define(() => Shape.Struct({ id: Shape.String, madeAt: Shape.optional(Shape.String) }))
export const Toy: Schemas.Codec<Toy> = Schemas.make($Toy)
`
    )
  })

  it("is written with Amazon's words when they are asked for", () => {
    assert.include(moduleText(section, true), " * Lists toys.\n *\n * **Usage Plan:**")
  })
})

describe("a write with a date-time in its body", () => {
  const section = toySection(
    swagger({
      "/toys": {
        post: operation("CreateToy", {
          parameters: [
            { name: "payload", in: "body", required: true, schema: ref("NewToy") },
            { name: "x-amzn-idempotency-token", in: "header", required: true, type: "string" }
          ],
          responses: { 202: {} }
        })
      }
    }, {
      NewToy: {
        type: "object",
        required: ["soldFrom"],
        properties: { soldFrom: { type: "string", format: "date-time" } }
      }
    }),
    {
      repeatable: { toys: { CreateToy: true } },
      writes: { toys: { CreateToy: true } },
      grantless: { toys: { CreateToy: "sellingpartnerapi::toys" } }
    }
  )

  it("is read into the IR", () => {
    assert.deepStrictEqual(section.definitions, [{
      name: "NewToy",
      shape: {
        kind: "object",
        properties: [{ name: "soldFrom", required: true, shape: { kind: "string", format: "date-time" } }]
      },
      input: true
    }])
    assert.deepStrictEqual(section.operations, [{
      spec: {
        section: "Toys",
        id: "CreateToy",
        name: "toys.CreateToy",
        method: "POST",
        path: "/toys",
        parameters: { "x-amzn-idempotency-token": { in: "header", type: "string", required: true } },
        body: "required",
        grantless: "sellingpartnerapi::toys",
        repeatable: true,
        idempotencyHeader: "x-amzn-idempotency-token"
      },
      writes: true,
      input: [
        { name: "x-amzn-idempotency-token", required: true, shape: { kind: "string" } },
        { name: "body", required: true, shape: { kind: "ref", name: "NewToy" } }
      ],
      body: { kind: "ref", name: "NewToy" },
      success: [{ status: 202 }],
      output: [],
      mayBeEmpty: true
    }])
  })

  it("is written: the operation keeps its name, the body takes Dates, the response is void", () => {
    const module = moduleText(section, false)
    assert.include(module, "export const CreateToy: Op.Operation<CreateToyInput, void> = Op.make({")
    assert.include(module, "}, { body: (): Shape.Shape => $NewToy })")
    assert.include(module, "readonly soldFrom: DateTimeInput")
    assert.include(module, "Shape.Struct({ soldFrom: Shape.DateTimeInput })")
    assert.include(module, " * - Grantless: called for the application, scope `sellingpartnerapi::toys`")
    assert.include(module, " * - Idempotent with `x-amzn-idempotency-token`")
  })
})
