// AUTO-GENERATED from vehicles_2024-11-01.json by packages/codegen. Do not edit.
/** Vehicles 2024-11-01. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type * as Stream from "effect/Stream"
import type { CallOptions } from "../http/internal/operationFacts.ts"
import type { DateTimeInput } from "../operation/Operation.ts"
import * as Paging from "../operation/internal/pagination.ts"
import * as Schemas from "../operation/internal/schemas.ts"
import * as Section from "../operation/internal/section.ts"
import * as Shape from "../operation/Shape.ts"
import type { SpApi } from "../operation/internal/spApiService.ts"
import type { SpApiError } from "../SpApiError.ts"

/** Input of `getVehicles`. */
export interface GetVehiclesInput {
  /** The page token of the response before; `.pages` and `.items` send it. */
  readonly pageToken?: string | undefined
  /** A marketplace id, as in `Marketplace.US.id`. */
  readonly marketplaceId: string
  readonly vehicleType: "CAR" | "MOTORBIKE" | (string & {})
  /** ISO 8601. */
  readonly updatedAfter?: DateTimeInput | undefined
}

const $GetVehiclesInput: Shape.Shape = Shape.define(() => Shape.Struct({
  pageToken: Shape.optional(Shape.String),
  marketplaceId: Shape.String,
  vehicleType: Shape.String,
  updatedAfter: Shape.optional(Shape.DateTimeInput)
}))
export const GetVehiclesInput: Schemas.Codec<GetVehiclesInput> = Schemas.make($GetVehiclesInput)

/**
 * `GET /catalog/2024-11-01/automotive/vehicles`
 *
 * - Rate: 20 requests per second, burst 5 (from Amazon's SDK)
 * - Pages: `.pages(input)` and `.items(input)`
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getvehicles
 */
export const getVehicles: Paging.ItemsOperation<GetVehiclesInput, VehiclesResponse, Vehicle> = Paging.items({
  section: "Vehicles_2024_11_01",
  id: "getVehicles",
  name: "vehicles_2024-11-01.getVehicles",
  method: "GET",
  path: "/catalog/2024-11-01/automotive/vehicles",
  parameters: {
    pageToken: { in: "query", type: "string" },
    marketplaceId: { in: "query", type: "string", required: true },
    vehicleType: { in: "query", type: "string", required: true },
    updatedAfter: { in: "query", type: "date-time" }
  },
  rate: 20,
  burst: 5,
  rateFrom: "sdk",
  repeatable: true,
  paging: {
    kind: "token",
    parameter: "pageToken",
    next: ["pagination", "nextToken"],
    items: ["vehicles"],
    carry: "same"
  }
}, { output: (): Shape.Shape => $VehiclesResponse })

/** The operations of Vehicles as one service. */
export class Service extends Context.Service<Service, {
  readonly getVehicles: (input: GetVehiclesInput, options?: CallOptions) => Effect.Effect<VehiclesResponse, SpApiError>
  readonly getVehiclesPages: (
    input: GetVehiclesInput,
    options?: CallOptions
  ) => Stream.Stream<VehiclesResponse, SpApiError>
  readonly getVehiclesItems: (input: GetVehiclesInput, options?: CallOptions) => Stream.Stream<Vehicle, SpApiError>
}>()("effect-sp-api/apis/Vehicles_2024_11_01") {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = Section.layer(Service, () => ({
  getVehicles
}))

export interface VehiclesResponse {
  /** The page tokens. */
  readonly pagination?: Pagination | undefined
  readonly vehicles: ReadonlyArray<Vehicle>
}

const $VehiclesResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  pagination: Shape.optional($Pagination),
  vehicles: Shape.Array($Vehicle)
}))
export const VehiclesResponse: Schemas.Codec<VehiclesResponse> = Schemas.make($VehiclesResponse)

export interface Pagination {
  /** The page token of the next page; absent on the last. */
  readonly nextToken?: string | undefined
  /** The page token of the page before. */
  readonly previousToken?: string | undefined
}

const $Pagination: Shape.Shape = Shape.define(() => Shape.Struct({
  nextToken: Shape.optional(Shape.String),
  previousToken: Shape.optional(Shape.String)
}))
export const Pagination: Schemas.Codec<Pagination> = Schemas.make($Pagination)

export interface Vehicle {
  readonly make: string
  readonly model: string
  readonly variantName?: string | undefined
  readonly bodyStyle?: string | undefined
  readonly driveType?: string | undefined
  readonly energy?: string | undefined
  /** Not empty. */
  readonly engineOutput?: ReadonlyArray<EngineOutput> | undefined
  readonly manufacturingStartDate?: MonthAndYear | undefined
  readonly manufacturingStopDate?: MonthAndYear | undefined
  /** ISO 8601. */
  readonly lastProcessedDate?: string | undefined
  /** `ACTIVE` or `DELETED`. */
  readonly status?: VehicleStatusInCatalog | undefined
  /** Not empty. */
  readonly identifiers: ReadonlyArray<VehicleIdentifiers>
}

const $Vehicle: Shape.Shape = Shape.define(() => Shape.Struct({
  make: Shape.String,
  model: Shape.String,
  variantName: Shape.optional(Shape.String),
  bodyStyle: Shape.optional(Shape.String),
  driveType: Shape.optional(Shape.String),
  energy: Shape.optional(Shape.String),
  engineOutput: Shape.optional(Shape.Array($EngineOutput)),
  manufacturingStartDate: Shape.optional($MonthAndYear),
  manufacturingStopDate: Shape.optional($MonthAndYear),
  lastProcessedDate: Shape.optional(Shape.String),
  status: Shape.optional($VehicleStatusInCatalog),
  identifiers: Shape.Array($VehicleIdentifiers)
}))
export const Vehicle: Schemas.Codec<Vehicle> = Schemas.make($Vehicle)

/** A value with its unit. */
export interface EngineOutput {
  readonly value: number
  /** `KILOWATT` or `HORSEPOWER`. */
  readonly unit: EngineOutputUnit
}

const $EngineOutput: Shape.Shape = Shape.define(() => Shape.Struct({ value: Shape.Number, unit: $EngineOutputUnit }))
export const EngineOutput: Schemas.Codec<EngineOutput> = Schemas.make($EngineOutput)

export interface VehicleIdentifiers {
  /** `KTYPE` or `AMAZON_ID`. */
  readonly standard: VehicleStandard
  readonly value: string
}

const $VehicleIdentifiers: Shape.Shape = Shape.define(() => Shape.Struct({
  standard: $VehicleStandard,
  value: Shape.String
}))
export const VehicleIdentifiers: Schemas.Codec<VehicleIdentifiers> = Schemas.make($VehicleIdentifiers)

export type VehicleStandard = "KTYPE" | "AMAZON_ID" | (string & {})

const $VehicleStandard: Shape.Shape = Shape.define(() => Shape.String)
export const VehicleStandard: Schemas.Codec<VehicleStandard> = Schemas.make($VehicleStandard)

export type EngineOutputUnit = "KILOWATT" | "HORSEPOWER" | (string & {})

const $EngineOutputUnit: Shape.Shape = Shape.define(() => Shape.String)
export const EngineOutputUnit: Schemas.Codec<EngineOutputUnit> = Schemas.make($EngineOutputUnit)

export interface ErrorList {
  /** What failed; absent or empty if nothing did. */
  readonly errors: ReadonlyArray<Error>
}

const $ErrorList: Shape.Shape = Shape.define(() => Shape.Struct({ errors: Shape.Array($Error) }))
export const ErrorList: Schemas.Codec<ErrorList> = Schemas.make($ErrorList)

export interface Error {
  /** For programs: `InvalidInput`. */
  readonly code: string
  /** For people; its words may change. */
  readonly message: string
  /** More about it, for people. */
  readonly details?: string | undefined
}

const $Error: Shape.Shape = Shape.define(() => Shape.Struct({
  code: Shape.String,
  message: Shape.String,
  details: Shape.optional(Shape.String)
}))
export const Error: Schemas.Codec<Error> = Schemas.make($Error)

export interface MonthAndYear {
  readonly year?: Year | undefined
  /** 1 to 12. */
  readonly month?: Month | undefined
}

const $MonthAndYear: Shape.Shape = Shape.define(() => Shape.Struct({
  year: Shape.optional($Year),
  month: Shape.optional($Month)
}))
export const MonthAndYear: Schemas.Codec<MonthAndYear> = Schemas.make($MonthAndYear)

export type Year = number

const $Year: Shape.Shape = Shape.define(() => Shape.Number)
export const Year: Schemas.Codec<Year> = Schemas.make($Year)

/** 1 to 12. */
export type Month = number

const $Month: Shape.Shape = Shape.define(() => Shape.Number)
export const Month: Schemas.Codec<Month> = Schemas.make($Month)

export type VehicleStatusInCatalog = "ACTIVE" | "DELETED" | (string & {})

const $VehicleStatusInCatalog: Shape.Shape = Shape.define(() => Shape.String)
export const VehicleStatusInCatalog: Schemas.Codec<VehicleStatusInCatalog> = Schemas.make($VehicleStatusInCatalog)
