// AUTO-GENERATED from vehicles_2024-11-01.json by packages/codegen. Do not edit: change the generator or its overlays.
/** Vehicles 2024-11-01. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type * as Stream from "effect/Stream"
import type { CallOptions } from "../http/internal/operationFacts.ts"
import type { DateTimeInput } from "../operation/Operation.ts"
import * as Paging from "../operation/internal/pagination.ts"
import * as S from "../operation/internal/collapsed.ts"
import * as Section from "../operation/internal/section.ts"
import * as C from "../operation/Shape.ts"
import type { SpApi } from "../operation/internal/spApiService.ts"
import type { SpApiError } from "../SpApiError.ts"

/** Input of `getVehicles`. */
export interface GetVehiclesInput {
  readonly pageToken?: string | undefined
  readonly marketplaceId: string
  readonly vehicleType: "CAR" | "MOTORBIKE" | (string & {})
  readonly updatedAfter?: DateTimeInput | undefined
}

const $GetVehiclesInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  pageToken: C.optional(C.String),
  marketplaceId: C.String,
  vehicleType: C.String,
  updatedAfter: C.optional(C.DateTimeInput)
}))
export const GetVehiclesInput: S.Codec<GetVehiclesInput> = /*#__PURE__*/ S.schema($GetVehiclesInput)

/**
 * `GET /catalog/2024-11-01/automotive/vehicles`
 *
 * - Rate: not published
 * - Pages: `.pages(input)` and `.items(input)`
 */
export const getVehicles: Paging.ItemsOperation<
  GetVehiclesInput,
  VehiclesResponse,
  Vehicle
> = /*#__PURE__*/ Paging.items({
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
  repeatable: true,
  paging: {
    kind: "token",
    parameter: "pageToken",
    next: ["pagination", "nextToken"],
    items: ["vehicles"],
    carry: "same"
  }
}, { output: (): C.Shape => $VehiclesResponse })

/** The operations of Vehicles as one service. */
export class Service extends (/*#__PURE__*/ Context.Service<Service, {
  readonly getVehicles: (input: GetVehiclesInput, options?: CallOptions) => Effect.Effect<VehiclesResponse, SpApiError>
  readonly getVehiclesPages: (
    input: GetVehiclesInput,
    options?: CallOptions
  ) => Stream.Stream<VehiclesResponse, SpApiError>
  readonly getVehiclesItems: (input: GetVehiclesInput, options?: CallOptions) => Stream.Stream<Vehicle, SpApiError>
}>()("effect-sp-api/apis/Vehicles_2024_11_01")) {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = /*#__PURE__*/ Section.layer(Service, () => ({
  getVehicles
}))

export interface VehiclesResponse {
  readonly pagination?: Pagination | undefined
  readonly vehicles: ReadonlyArray<Vehicle>
}

const $VehiclesResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  pagination: C.optional($Pagination),
  vehicles: C.Array($Vehicle)
}))
export const VehiclesResponse: S.Codec<VehiclesResponse> = /*#__PURE__*/ S.schema($VehiclesResponse)

export interface Pagination {
  readonly nextToken?: string | undefined
  readonly previousToken?: string | undefined
}

const $Pagination: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  nextToken: C.optional(C.String),
  previousToken: C.optional(C.String)
}))
export const Pagination: S.Codec<Pagination> = /*#__PURE__*/ S.schema($Pagination)

export interface Vehicle {
  readonly make: string
  readonly model: string
  readonly variantName?: string | undefined
  readonly bodyStyle?: string | undefined
  readonly driveType?: string | undefined
  readonly energy?: string | undefined
  readonly engineOutput?: ReadonlyArray<EngineOutput> | undefined
  readonly manufacturingStartDate?: MonthAndYear | undefined
  readonly manufacturingStopDate?: MonthAndYear | undefined
  readonly lastProcessedDate?: string | undefined
  readonly status?: VehicleStatusInCatalog | undefined
  readonly identifiers: ReadonlyArray<VehicleIdentifiers>
}

const $Vehicle: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  make: C.String,
  model: C.String,
  variantName: C.optional(C.String),
  bodyStyle: C.optional(C.String),
  driveType: C.optional(C.String),
  energy: C.optional(C.String),
  engineOutput: C.optional(C.Array($EngineOutput)),
  manufacturingStartDate: C.optional($MonthAndYear),
  manufacturingStopDate: C.optional($MonthAndYear),
  lastProcessedDate: C.optional(C.String),
  status: C.optional($VehicleStatusInCatalog),
  identifiers: C.Array($VehicleIdentifiers)
}))
export const Vehicle: S.Codec<Vehicle> = /*#__PURE__*/ S.schema($Vehicle)

export interface EngineOutput {
  readonly value: number
  readonly unit: EngineOutputUnit
}

const $EngineOutput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ value: C.Number, unit: $EngineOutputUnit }))
export const EngineOutput: S.Codec<EngineOutput> = /*#__PURE__*/ S.schema($EngineOutput)

export interface VehicleIdentifiers {
  readonly standard: VehicleStandard
  readonly value: string
}

const $VehicleIdentifiers: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  standard: $VehicleStandard,
  value: C.String
}))
export const VehicleIdentifiers: S.Codec<VehicleIdentifiers> = /*#__PURE__*/ S.schema($VehicleIdentifiers)

export type VehicleStandard = "KTYPE" | "AMAZON_ID" | (string & {})

const $VehicleStandard: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const VehicleStandard: S.Codec<VehicleStandard> = /*#__PURE__*/ S.schema($VehicleStandard)

export type EngineOutputUnit = "KILOWATT" | "HORSEPOWER" | (string & {})

const $EngineOutputUnit: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const EngineOutputUnit: S.Codec<EngineOutputUnit> = /*#__PURE__*/ S.schema($EngineOutputUnit)

export interface ErrorList {
  readonly errors: ReadonlyArray<Error>
}

const $ErrorList: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ errors: C.Array($Error) }))
export const ErrorList: S.Codec<ErrorList> = /*#__PURE__*/ S.schema($ErrorList)

export interface Error {
  readonly code: string
  readonly message: string
  readonly details?: string | undefined
}

const $Error: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  code: C.String,
  message: C.String,
  details: C.optional(C.String)
}))
export const Error: S.Codec<Error> = /*#__PURE__*/ S.schema($Error)

export interface MonthAndYear {
  readonly year?: Year | undefined
  readonly month?: Month | undefined
}

const $MonthAndYear: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  year: C.optional($Year),
  month: C.optional($Month)
}))
export const MonthAndYear: S.Codec<MonthAndYear> = /*#__PURE__*/ S.schema($MonthAndYear)

export type Year = number

const $Year: C.Shape = /*#__PURE__*/ C.define(() => C.Number)
export const Year: S.Codec<Year> = /*#__PURE__*/ S.schema($Year)

export type Month = number

const $Month: C.Shape = /*#__PURE__*/ C.define(() => C.Number)
export const Month: S.Codec<Month> = /*#__PURE__*/ S.schema($Month)

export type VehicleStatusInCatalog = "ACTIVE" | "DELETED" | (string & {})

const $VehicleStatusInCatalog: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const VehicleStatusInCatalog: S.Codec<VehicleStatusInCatalog> = /*#__PURE__*/ S.schema($VehicleStatusInCatalog)
