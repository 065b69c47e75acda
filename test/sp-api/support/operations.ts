/** Small operations of the test's own, so that these tests depend on no generated module. */
import * as Operation from "effect-sp-api/operation/Operation"
import type { OperationSpec } from "effect-sp-api/operation/OperationSpec"
import * as Shape from "effect-sp-api/operation/Shape"
import * as Pagination from "../../../packages/sp-api/src/operation/internal/pagination.ts"

export interface Thing {
  readonly id: string
  readonly note?: string | undefined
}

export interface Things {
  readonly payload?: { readonly Things: ReadonlyArray<Thing>; readonly NextToken?: string | undefined } | undefined
}

const things = Shape.Struct({
  payload: Shape.optional(Shape.Struct({
    Things: Shape.Array(Shape.Struct({ id: Shape.String, note: Shape.optional(Shape.String) })),
    NextToken: Shape.optional(Shape.String)
  }))
})

export interface GetThingsInput {
  readonly MarketplaceIds: ReadonlyArray<string>
  readonly CreatedAfter?: Operation.DateTimeInput | undefined
  readonly PageSize?: number | undefined
  readonly NextToken?: string | undefined
}

export const spec = (overrides: Partial<OperationSpec> = {}): OperationSpec => ({
  section: "Things",
  id: "getThings",
  name: "things.getThings",
  method: "GET",
  path: "/things/v0/things",
  rate: 100,
  burst: 100,
  repeatable: true,
  parameters: {
    MarketplaceIds: { in: "query", type: "string", list: "csv", required: true, maxItems: 50 },
    CreatedAfter: { in: "query", type: "date-time" },
    PageSize: { in: "query", type: "integer", minimum: 1, maximum: 100 },
    NextToken: { in: "query", type: "string" }
  },
  paging: {
    kind: "token",
    parameter: "NextToken",
    next: ["payload", "NextToken"],
    items: ["payload", "Things"],
    carry: "same"
  },
  ...overrides
})

export const getThings = Pagination.items<GetThingsInput, Things, Thing>(spec(), { output: () => things })

/** A call that must not be repeated when its outcome is unknown. */
export const makeThing = Operation.make<{ readonly sku: string; readonly body: { readonly name: string } }, Thing>({
  section: "Things",
  id: "makeThing",
  name: "things.makeThing",
  method: "POST",
  path: "/things/v0/things/{sku}",
  rate: 100,
  burst: 100,
  repeatable: false,
  parameters: { sku: { in: "path", type: "string", required: true } },
  body: "required"
}, {
  body: () => Shape.Struct({ name: Shape.String }),
  output: () => Shape.Struct({ id: Shape.String })
})

/** A slow plan, like most of Amazon's. */
export const getSlowThings = Operation.make<void, Things>(
  spec({ id: "getSlowThings", name: "things.getSlowThings", rate: 0.0167, burst: 2, parameters: {} }),
  { output: () => things }
)
