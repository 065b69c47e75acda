// AUTO-GENERATED from vehicles_2024-11-01.json by packages/codegen. Do not edit: change the generator or its overlays.
/** Vehicles 2024-11-01. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type * as Stream from "effect/Stream"
import type { CallOptions } from "../http/OperationFacts.ts"
import type { DateTimeInput } from "../operation/Operation.ts"
import * as Paging from "../operation/Pagination.ts"
import * as S from "../operation/SchemaBuilder.ts"
import * as Section from "../operation/Section.ts"
import type { SpApi } from "../operation/SpApiService.ts"
import type { SpApiError } from "../SpApiError.ts"

/** Input of `getVehicles`. */
export interface GetVehiclesInput {
  readonly pageToken?: string | undefined
  readonly marketplaceId: string
  readonly vehicleType: "CAR" | "MOTORBIKE" | (string & {})
  readonly updatedAfter?: DateTimeInput | undefined
}

export const GetVehiclesInput: S.Codec<GetVehiclesInput> = /*#__PURE__*/ S.define(() => S.Struct({
  pageToken: S.optional(S.String),
  marketplaceId: S.String,
  vehicleType: S.String,
  updatedAfter: S.optional(S.DateTimeInput)
}))

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
}, { output: (): S.Built => VehiclesResponse })

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

export const VehiclesResponse: S.Codec<VehiclesResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  pagination: S.optional(Pagination),
  vehicles: S.Array(Vehicle)
}))

export interface Pagination {
  readonly nextToken?: string | undefined
  readonly previousToken?: string | undefined
}

export const Pagination: S.Codec<Pagination> = /*#__PURE__*/ S.define(() => S.Struct({
  nextToken: S.optional(S.String),
  previousToken: S.optional(S.String)
}))

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

export const Vehicle: S.Codec<Vehicle> = /*#__PURE__*/ S.define(() => S.Struct({
  make: S.String,
  model: S.String,
  variantName: S.optional(S.String),
  bodyStyle: S.optional(S.String),
  driveType: S.optional(S.String),
  energy: S.optional(S.String),
  engineOutput: S.optional(S.Array(EngineOutput)),
  manufacturingStartDate: S.optional(MonthAndYear),
  manufacturingStopDate: S.optional(MonthAndYear),
  lastProcessedDate: S.optional(S.String),
  status: S.optional(VehicleStatusInCatalog),
  identifiers: S.Array(VehicleIdentifiers)
}))

export interface EngineOutput {
  readonly value: number
  readonly unit: EngineOutputUnit
}

export const EngineOutput: S.Codec<EngineOutput> = /*#__PURE__*/ S.define(() => S.Struct({
  value: S.Number,
  unit: EngineOutputUnit
}))

export interface VehicleIdentifiers {
  readonly standard: VehicleStandard
  readonly value: string
}

export const VehicleIdentifiers: S.Codec<VehicleIdentifiers> = /*#__PURE__*/ S.define(() => S.Struct({
  standard: VehicleStandard,
  value: S.String
}))

export type VehicleStandard = "KTYPE" | "AMAZON_ID" | (string & {})

export const VehicleStandard: S.Codec<VehicleStandard> = /*#__PURE__*/ S.define(() => S.String)

export type EngineOutputUnit = "KILOWATT" | "HORSEPOWER" | (string & {})

export const EngineOutputUnit: S.Codec<EngineOutputUnit> = /*#__PURE__*/ S.define(() => S.String)

export interface ErrorList {
  readonly errors: ReadonlyArray<Error>
}

export const ErrorList: S.Codec<ErrorList> = /*#__PURE__*/ S.define(() => S.Struct({ errors: S.Array(Error) }))

export interface Error {
  readonly code: string
  readonly message: string
  readonly details?: string | undefined
}

export const Error: S.Codec<Error> = /*#__PURE__*/ S.define(() => S.Struct({
  code: S.String,
  message: S.String,
  details: S.optional(S.String)
}))

export interface MonthAndYear {
  readonly year?: Year | undefined
  readonly month?: Month | undefined
}

export const MonthAndYear: S.Codec<MonthAndYear> = /*#__PURE__*/ S.define(() => S.Struct({
  year: S.optional(Year),
  month: S.optional(Month)
}))

export type Year = number

export const Year: S.Codec<Year> = /*#__PURE__*/ S.define(() => S.Number)

export type Month = number

export const Month: S.Codec<Month> = /*#__PURE__*/ S.define(() => S.Number)

export type VehicleStatusInCatalog = "ACTIVE" | "DELETED" | (string & {})

export const VehicleStatusInCatalog: S.Codec<VehicleStatusInCatalog> = /*#__PURE__*/ S.define(() => S.String)
