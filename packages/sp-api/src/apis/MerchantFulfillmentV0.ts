// AUTO-GENERATED from merchantFulfillmentV0.json by packages/codegen. Do not edit: change the generator or its overlays.
/** Merchant Fulfillment v0. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type { CallOptions } from "../http/internal/operationFacts.ts"
import type { DateTimeInput } from "../operation/Operation.ts"
import * as Op from "../operation/Operation.ts"
import * as S from "../operation/internal/collapsed.ts"
import * as Section from "../operation/internal/section.ts"
import * as C from "../operation/Shape.ts"
import type { SpApi } from "../operation/internal/spApiService.ts"
import type { SpApiError } from "../SpApiError.ts"

/** Input of `getEligibleShipmentServices`. */
export interface GetEligibleShipmentServicesInput {
  readonly body: GetEligibleShipmentServicesRequest
}

const $GetEligibleShipmentServicesInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  body: $GetEligibleShipmentServicesRequest
}))
export const GetEligibleShipmentServicesInput: S.Codec<GetEligibleShipmentServicesInput> = /*#__PURE__*/ S.schema(
  $GetEligibleShipmentServicesInput
)

/**
 * `POST /mfn/v0/eligibleShippingServices`
 *
 * - Rate: 6 requests per second, burst 12
 * - Repeated when the outcome of a call is unknown
 */
export const getEligibleShipmentServices: Op.Operation<
  GetEligibleShipmentServicesInput,
  GetEligibleShipmentServicesResponse
> = /*#__PURE__*/ Op.make({
  section: "MerchantFulfillmentV0",
  id: "getEligibleShipmentServices",
  name: "merchantFulfillmentV0.getEligibleShipmentServices",
  method: "POST",
  path: "/mfn/v0/eligibleShippingServices",
  body: "required",
  rate: 6,
  burst: 12,
  rateFrom: "model",
  repeatable: true
}, {
  body: (): C.Shape => $GetEligibleShipmentServicesRequest,
  output: (): C.Shape => $GetEligibleShipmentServicesResponse
})

/** Input of `getShipment`. */
export interface GetShipmentInput {
  readonly shipmentId: string
}

const $GetShipmentInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ shipmentId: C.String }))
export const GetShipmentInput: S.Codec<GetShipmentInput> = /*#__PURE__*/ S.schema($GetShipmentInput)

/**
 * `GET /mfn/v0/shipments/{shipmentId}`
 *
 * - Rate: 1 request per second, burst 1
 * - Restricted: a restricted data token is fetched for every call
 */
export const getShipment: Op.Operation<GetShipmentInput, GetShipmentResponse> = /*#__PURE__*/ Op.make({
  section: "MerchantFulfillmentV0",
  id: "getShipment",
  name: "merchantFulfillmentV0.getShipment",
  method: "GET",
  path: "/mfn/v0/shipments/{shipmentId}",
  parameters: {
    shipmentId: { in: "path", type: "string", required: true }
  },
  rate: 1,
  burst: 1,
  rateFrom: "model",
  restricted: { when: "always", path: "generic" },
  repeatable: true
}, { output: (): C.Shape => $GetShipmentResponse })

/** Input of `cancelShipment`. */
export interface CancelShipmentInput {
  readonly shipmentId: string
}

const $CancelShipmentInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ shipmentId: C.String }))
export const CancelShipmentInput: S.Codec<CancelShipmentInput> = /*#__PURE__*/ S.schema($CancelShipmentInput)

/**
 * `DELETE /mfn/v0/shipments/{shipmentId}`
 *
 * - Rate: 1 request per second, burst 1
 * - Restricted: a restricted data token is fetched for every call
 * - Repeated when the outcome of a call is unknown
 */
export const cancelShipment: Op.Operation<CancelShipmentInput, CancelShipmentResponse> = /*#__PURE__*/ Op.make({
  section: "MerchantFulfillmentV0",
  id: "cancelShipment",
  name: "merchantFulfillmentV0.cancelShipment",
  method: "DELETE",
  path: "/mfn/v0/shipments/{shipmentId}",
  parameters: {
    shipmentId: { in: "path", type: "string", required: true }
  },
  rate: 1,
  burst: 1,
  rateFrom: "model",
  restricted: { when: "always", path: "generic" },
  repeatable: true
}, { output: (): C.Shape => $CancelShipmentResponse })

/** Input of `createShipment`. */
export interface CreateShipmentInput {
  readonly body: CreateShipmentRequest
}

const $CreateShipmentInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ body: $CreateShipmentRequest }))
export const CreateShipmentInput: S.Codec<CreateShipmentInput> = /*#__PURE__*/ S.schema($CreateShipmentInput)

/**
 * `POST /mfn/v0/shipments`
 *
 * - Rate: 2 requests per second, burst 2
 * - Restricted: a restricted data token is fetched for every call
 * - Not repeated when the outcome of a call is unknown
 */
export const createShipment: Op.Operation<CreateShipmentInput, CreateShipmentResponse> = /*#__PURE__*/ Op.make({
  section: "MerchantFulfillmentV0",
  id: "createShipment",
  name: "merchantFulfillmentV0.createShipment",
  method: "POST",
  path: "/mfn/v0/shipments",
  body: "required",
  rate: 2,
  burst: 2,
  rateFrom: "model",
  restricted: { when: "always", path: "generic" },
  repeatable: false
}, { body: (): C.Shape => $CreateShipmentRequest, output: (): C.Shape => $CreateShipmentResponse })

/** Input of `getAdditionalSellerInputs`. */
export interface GetAdditionalSellerInputsInput {
  readonly body: GetAdditionalSellerInputsRequest
}

const $GetAdditionalSellerInputsInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  body: $GetAdditionalSellerInputsRequest
}))
export const GetAdditionalSellerInputsInput: S.Codec<GetAdditionalSellerInputsInput> = /*#__PURE__*/ S.schema(
  $GetAdditionalSellerInputsInput
)

/**
 * `POST /mfn/v0/additionalSellerInputs`
 *
 * - Rate: 1 request per second, burst 1
 * - Repeated when the outcome of a call is unknown
 */
export const getAdditionalSellerInputs: Op.Operation<
  GetAdditionalSellerInputsInput,
  GetAdditionalSellerInputsResponse
> = /*#__PURE__*/ Op.make({
  section: "MerchantFulfillmentV0",
  id: "getAdditionalSellerInputs",
  name: "merchantFulfillmentV0.getAdditionalSellerInputs",
  method: "POST",
  path: "/mfn/v0/additionalSellerInputs",
  body: "required",
  rate: 1,
  burst: 1,
  rateFrom: "model",
  repeatable: true
}, { body: (): C.Shape => $GetAdditionalSellerInputsRequest, output: (): C.Shape => $GetAdditionalSellerInputsResponse })

/** The operations of Merchant Fulfillment as one service. */
export class Service extends (/*#__PURE__*/ Context.Service<Service, {
  readonly getEligibleShipmentServices: (
    input: GetEligibleShipmentServicesInput,
    options?: CallOptions
  ) => Effect.Effect<GetEligibleShipmentServicesResponse, SpApiError>
  readonly getShipment: (
    input: GetShipmentInput,
    options?: CallOptions
  ) => Effect.Effect<GetShipmentResponse, SpApiError>
  readonly cancelShipment: (
    input: CancelShipmentInput,
    options?: CallOptions
  ) => Effect.Effect<CancelShipmentResponse, SpApiError>
  readonly createShipment: (
    input: CreateShipmentInput,
    options?: CallOptions
  ) => Effect.Effect<CreateShipmentResponse, SpApiError>
  readonly getAdditionalSellerInputs: (
    input: GetAdditionalSellerInputsInput,
    options?: CallOptions
  ) => Effect.Effect<GetAdditionalSellerInputsResponse, SpApiError>
}>()("effect-sp-api/apis/MerchantFulfillmentV0")) {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = /*#__PURE__*/ Section.layer(Service, () => ({
  getEligibleShipmentServices,
  getShipment,
  cancelShipment,
  createShipment,
  getAdditionalSellerInputs
}))

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

export type ErrorList = ReadonlyArray<Error>

const $ErrorList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($Error))
export const ErrorList: S.Codec<ErrorList> = /*#__PURE__*/ S.schema($ErrorList)

export interface LabelFormatOptionRequest {
  readonly IncludePackingSlipWithLabel?: boolean | undefined
}

const $LabelFormatOptionRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  IncludePackingSlipWithLabel: C.optional(C.Boolean)
}))
export const LabelFormatOptionRequest: S.Codec<LabelFormatOptionRequest> = /*#__PURE__*/ S.schema(
  $LabelFormatOptionRequest
)

export interface LabelFormatOption {
  readonly IncludePackingSlipWithLabel?: boolean | undefined
  readonly LabelFormat?: LabelFormat | undefined
}

const $LabelFormatOption: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  IncludePackingSlipWithLabel: C.optional(C.Boolean),
  LabelFormat: C.optional($LabelFormat)
}))
export const LabelFormatOption: S.Codec<LabelFormatOption> = /*#__PURE__*/ S.schema($LabelFormatOption)

export interface AvailableCarrierWillPickUpOption {
  readonly CarrierWillPickUpOption: CarrierWillPickUpOption
  readonly Charge: CurrencyAmount
}

const $AvailableCarrierWillPickUpOption: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  CarrierWillPickUpOption: $CarrierWillPickUpOption,
  Charge: $CurrencyAmount
}))
export const AvailableCarrierWillPickUpOption: S.Codec<AvailableCarrierWillPickUpOption> = /*#__PURE__*/ S.schema(
  $AvailableCarrierWillPickUpOption
)

export type AvailableCarrierWillPickUpOptionsList = ReadonlyArray<AvailableCarrierWillPickUpOption>

const $AvailableCarrierWillPickUpOptionsList: C.Shape = /*#__PURE__*/ C.define(() =>
  C.Array($AvailableCarrierWillPickUpOption)
)
export const AvailableCarrierWillPickUpOptionsList: S.Codec<AvailableCarrierWillPickUpOptionsList> = /*#__PURE__*/ S.schema(
  $AvailableCarrierWillPickUpOptionsList
)

export interface AvailableDeliveryExperienceOption {
  readonly DeliveryExperienceOption: DeliveryExperienceOption
  readonly Charge: CurrencyAmount
}

const $AvailableDeliveryExperienceOption: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  DeliveryExperienceOption: $DeliveryExperienceOption,
  Charge: $CurrencyAmount
}))
export const AvailableDeliveryExperienceOption: S.Codec<AvailableDeliveryExperienceOption> = /*#__PURE__*/ S.schema(
  $AvailableDeliveryExperienceOption
)

export type AvailableDeliveryExperienceOptionsList = ReadonlyArray<AvailableDeliveryExperienceOption>

const $AvailableDeliveryExperienceOptionsList: C.Shape = /*#__PURE__*/ C.define(() =>
  C.Array($AvailableDeliveryExperienceOption)
)
export const AvailableDeliveryExperienceOptionsList: S.Codec<AvailableDeliveryExperienceOptionsList> = /*#__PURE__*/ S.schema(
  $AvailableDeliveryExperienceOptionsList
)

export interface AvailableShippingServiceOptions {
  readonly AvailableCarrierWillPickUpOptions: AvailableCarrierWillPickUpOptionsList
  readonly AvailableDeliveryExperienceOptions: AvailableDeliveryExperienceOptionsList
}

const $AvailableShippingServiceOptions: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  AvailableCarrierWillPickUpOptions: $AvailableCarrierWillPickUpOptionsList,
  AvailableDeliveryExperienceOptions: $AvailableDeliveryExperienceOptionsList
}))
export const AvailableShippingServiceOptions: S.Codec<AvailableShippingServiceOptions> = /*#__PURE__*/ S.schema(
  $AvailableShippingServiceOptions
)

export type AvailableFormatOptionsForLabel = ReadonlyArray<LabelFormatOption>

const $AvailableFormatOptionsForLabel: C.Shape = /*#__PURE__*/ C.define(() => C.Array($LabelFormatOption))
export const AvailableFormatOptionsForLabel: S.Codec<AvailableFormatOptionsForLabel> = /*#__PURE__*/ S.schema(
  $AvailableFormatOptionsForLabel
)

export type AvailableFormatOptionsForLabelList = ReadonlyArray<LabelFormatOption>

const $AvailableFormatOptionsForLabelList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($LabelFormatOption))
export const AvailableFormatOptionsForLabelList: S.Codec<AvailableFormatOptionsForLabelList> = /*#__PURE__*/ S.schema(
  $AvailableFormatOptionsForLabelList
)

export interface Constraint {
  readonly ValidationRegEx?: string | undefined
  readonly ValidationString: string
}

const $Constraint: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  ValidationRegEx: C.optional(C.String),
  ValidationString: C.String
}))
export const Constraint: S.Codec<Constraint> = /*#__PURE__*/ S.schema($Constraint)

export type Constraints = ReadonlyArray<Constraint>

const $Constraints: C.Shape = /*#__PURE__*/ C.define(() => C.Array($Constraint))
export const Constraints: S.Codec<Constraints> = /*#__PURE__*/ S.schema($Constraints)

export interface AdditionalInputs {
  readonly AdditionalInputFieldName?: string | undefined
  readonly SellerInputDefinition?: SellerInputDefinition | undefined
}

const $AdditionalInputs: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  AdditionalInputFieldName: C.optional(C.String),
  SellerInputDefinition: C.optional($SellerInputDefinition)
}))
export const AdditionalInputs: S.Codec<AdditionalInputs> = /*#__PURE__*/ S.schema($AdditionalInputs)

export interface SellerInputDefinition {
  readonly IsRequired: boolean
  readonly DataType: string
  readonly Constraints: Constraints
  readonly InputDisplayText: string
  readonly InputTarget?: InputTargetType | undefined
  readonly StoredValue: AdditionalSellerInput
  readonly RestrictedSetValues?: RestrictedSetValues | undefined
}

const $SellerInputDefinition: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  IsRequired: C.Boolean,
  DataType: C.String,
  Constraints: $Constraints,
  InputDisplayText: C.String,
  InputTarget: C.optional($InputTargetType),
  StoredValue: $AdditionalSellerInput,
  RestrictedSetValues: C.optional($RestrictedSetValues)
}))
export const SellerInputDefinition: S.Codec<SellerInputDefinition> = /*#__PURE__*/ S.schema($SellerInputDefinition)

export type InputTargetType = "SHIPMENT_LEVEL" | "ITEM_LEVEL" | (string & {})

const $InputTargetType: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const InputTargetType: S.Codec<InputTargetType> = /*#__PURE__*/ S.schema($InputTargetType)

export type AdditionalInputsList = ReadonlyArray<AdditionalInputs>

const $AdditionalInputsList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($AdditionalInputs))
export const AdditionalInputsList: S.Codec<AdditionalInputsList> = /*#__PURE__*/ S.schema($AdditionalInputsList)

export interface AdditionalSellerInput {
  readonly DataType?: string | undefined
  readonly ValueAsString?: string | undefined
  readonly ValueAsBoolean?: boolean | undefined
  readonly ValueAsInteger?: number | undefined
  readonly ValueAsTimestamp?: Timestamp | undefined
  readonly ValueAsAddress?: Address | undefined
  readonly ValueAsWeight?: Weight | undefined
  readonly ValueAsDimension?: Length | undefined
  readonly ValueAsCurrency?: CurrencyAmount | undefined
}

const $AdditionalSellerInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  DataType: C.optional(C.String),
  ValueAsString: C.optional(C.String),
  ValueAsBoolean: C.optional(C.Boolean),
  ValueAsInteger: C.optional(C.Number),
  ValueAsTimestamp: C.optional($Timestamp),
  ValueAsAddress: C.optional($Address),
  ValueAsWeight: C.optional($Weight),
  ValueAsDimension: C.optional($Length),
  ValueAsCurrency: C.optional($CurrencyAmount)
}))
export const AdditionalSellerInput: S.Codec<AdditionalSellerInput> = /*#__PURE__*/ S.schema($AdditionalSellerInput)

export interface AdditionalSellerInputs {
  readonly AdditionalInputFieldName: string
  readonly AdditionalSellerInput: AdditionalSellerInput
}

const $AdditionalSellerInputs: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  AdditionalInputFieldName: C.String,
  AdditionalSellerInput: $AdditionalSellerInput
}))
export const AdditionalSellerInputs: S.Codec<AdditionalSellerInputs> = /*#__PURE__*/ S.schema($AdditionalSellerInputs)

export type AdditionalSellerInputsList = ReadonlyArray<AdditionalSellerInputs>

const $AdditionalSellerInputsList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($AdditionalSellerInputs))
export const AdditionalSellerInputsList: S.Codec<AdditionalSellerInputsList> = /*#__PURE__*/ S.schema(
  $AdditionalSellerInputsList
)

export interface Address {
  readonly Name: AddressName
  readonly AddressLine1: AddressLine1
  readonly AddressLine2?: AddressLine2 | undefined
  readonly AddressLine3?: AddressLine3 | undefined
  readonly DistrictOrCounty?: DistrictOrCounty | undefined
  readonly Email: EmailAddress
  readonly City: City
  readonly StateOrProvinceCode?: StateOrProvinceCode | undefined
  readonly PostalCode: PostalCode
  readonly CountryCode: CountryCode
  readonly Phone: PhoneNumber
}

const $Address: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  Name: $AddressName,
  AddressLine1: $AddressLine1,
  AddressLine2: C.optional($AddressLine2),
  AddressLine3: C.optional($AddressLine3),
  DistrictOrCounty: C.optional($DistrictOrCounty),
  Email: $EmailAddress,
  City: $City,
  StateOrProvinceCode: C.optional($StateOrProvinceCode),
  PostalCode: $PostalCode,
  CountryCode: $CountryCode,
  Phone: $PhoneNumber
}))
export const Address: S.Codec<Address> = /*#__PURE__*/ S.schema($Address)

export type AddressLine1 = string

const $AddressLine1: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const AddressLine1: S.Codec<AddressLine1> = /*#__PURE__*/ S.schema($AddressLine1)

export type AddressLine2 = string

const $AddressLine2: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const AddressLine2: S.Codec<AddressLine2> = /*#__PURE__*/ S.schema($AddressLine2)

export type AddressLine3 = string

const $AddressLine3: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const AddressLine3: S.Codec<AddressLine3> = /*#__PURE__*/ S.schema($AddressLine3)

export type AddressName = string

const $AddressName: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const AddressName: S.Codec<AddressName> = /*#__PURE__*/ S.schema($AddressName)

export type AmazonOrderId = string

const $AmazonOrderId: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const AmazonOrderId: S.Codec<AmazonOrderId> = /*#__PURE__*/ S.schema($AmazonOrderId)

export interface Benefits {
  readonly IncludedBenefits?: IncludedBenefits | undefined
  readonly ExcludedBenefits?: ExcludedBenefits | undefined
}

const $Benefits: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  IncludedBenefits: C.optional($IncludedBenefits),
  ExcludedBenefits: C.optional($ExcludedBenefits)
}))
export const Benefits: S.Codec<Benefits> = /*#__PURE__*/ S.schema($Benefits)

export type IncludedBenefits = ReadonlyArray<string>

const $IncludedBenefits: C.Shape = /*#__PURE__*/ C.define(() => C.Array(C.String))
export const IncludedBenefits: S.Codec<IncludedBenefits> = /*#__PURE__*/ S.schema($IncludedBenefits)

export type ExcludedBenefits = ReadonlyArray<ExcludedBenefit>

const $ExcludedBenefits: C.Shape = /*#__PURE__*/ C.define(() => C.Array($ExcludedBenefit))
export const ExcludedBenefits: S.Codec<ExcludedBenefits> = /*#__PURE__*/ S.schema($ExcludedBenefits)

export interface ExcludedBenefit {
  readonly Benefit?: string | undefined
  readonly ReasonCodes?: ExcludedBenefitReasonCodes | undefined
}

const $ExcludedBenefit: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  Benefit: C.optional(C.String),
  ReasonCodes: C.optional($ExcludedBenefitReasonCodes)
}))
export const ExcludedBenefit: S.Codec<ExcludedBenefit> = /*#__PURE__*/ S.schema($ExcludedBenefit)

export type ExcludedBenefitReasonCodes = ReadonlyArray<string>

const $ExcludedBenefitReasonCodes: C.Shape = /*#__PURE__*/ C.define(() => C.Array(C.String))
export const ExcludedBenefitReasonCodes: S.Codec<ExcludedBenefitReasonCodes> = /*#__PURE__*/ S.schema(
  $ExcludedBenefitReasonCodes
)

export interface CancelShipmentResponse {
  readonly payload?: Shipment | undefined
  readonly errors?: ErrorList | undefined
}

const $CancelShipmentResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  payload: C.optional($Shipment),
  errors: C.optional($ErrorList)
}))
export const CancelShipmentResponse: S.Codec<CancelShipmentResponse> = /*#__PURE__*/ S.schema($CancelShipmentResponse)

export type City = string

const $City: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const City: S.Codec<City> = /*#__PURE__*/ S.schema($City)

export type CountryCode = string

const $CountryCode: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const CountryCode: S.Codec<CountryCode> = /*#__PURE__*/ S.schema($CountryCode)

export interface CreateShipmentRequest {
  readonly ShipmentRequestDetails: ShipmentRequestDetails
  readonly ShippingServiceId: ShippingServiceIdentifier
  readonly ShippingServiceOfferId?: string | undefined
  readonly HazmatType?: HazmatType | undefined
  readonly LabelFormatOption?: LabelFormatOptionRequest | undefined
  readonly ShipmentLevelSellerInputsList?: AdditionalSellerInputsListInput | undefined
}

const $CreateShipmentRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  ShipmentRequestDetails: $ShipmentRequestDetails,
  ShippingServiceId: $ShippingServiceIdentifier,
  ShippingServiceOfferId: C.optional(C.String),
  HazmatType: C.optional($HazmatType),
  LabelFormatOption: C.optional($LabelFormatOptionRequest),
  ShipmentLevelSellerInputsList: C.optional($AdditionalSellerInputsListInput)
}))
export const CreateShipmentRequest: S.Codec<CreateShipmentRequest> = /*#__PURE__*/ S.schema($CreateShipmentRequest)

export interface CreateShipmentResponse {
  readonly payload?: Shipment | undefined
  readonly errors?: ErrorList | undefined
}

const $CreateShipmentResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  payload: C.optional($Shipment),
  errors: C.optional($ErrorList)
}))
export const CreateShipmentResponse: S.Codec<CreateShipmentResponse> = /*#__PURE__*/ S.schema($CreateShipmentResponse)

export interface ItemLevelFields {
  readonly Asin: string
  readonly AdditionalInputs: AdditionalInputsList
}

const $ItemLevelFields: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  Asin: C.String,
  AdditionalInputs: $AdditionalInputsList
}))
export const ItemLevelFields: S.Codec<ItemLevelFields> = /*#__PURE__*/ S.schema($ItemLevelFields)

export type ItemLevelFieldsList = ReadonlyArray<ItemLevelFields>

const $ItemLevelFieldsList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($ItemLevelFields))
export const ItemLevelFieldsList: S.Codec<ItemLevelFieldsList> = /*#__PURE__*/ S.schema($ItemLevelFieldsList)

export interface GetAdditionalSellerInputsRequest {
  readonly ShippingServiceId: ShippingServiceIdentifier
  readonly ShipFromAddress: Address
  readonly OrderId: AmazonOrderId
}

const $GetAdditionalSellerInputsRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  ShippingServiceId: $ShippingServiceIdentifier,
  ShipFromAddress: $Address,
  OrderId: $AmazonOrderId
}))
export const GetAdditionalSellerInputsRequest: S.Codec<GetAdditionalSellerInputsRequest> = /*#__PURE__*/ S.schema(
  $GetAdditionalSellerInputsRequest
)

export interface GetAdditionalSellerInputsResult {
  readonly ShipmentLevelFields?: AdditionalInputsList | undefined
  readonly ItemLevelFieldsList?: ItemLevelFieldsList | undefined
}

const $GetAdditionalSellerInputsResult: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  ShipmentLevelFields: C.optional($AdditionalInputsList),
  ItemLevelFieldsList: C.optional($ItemLevelFieldsList)
}))
export const GetAdditionalSellerInputsResult: S.Codec<GetAdditionalSellerInputsResult> = /*#__PURE__*/ S.schema(
  $GetAdditionalSellerInputsResult
)

export interface GetAdditionalSellerInputsResponse {
  readonly payload?: GetAdditionalSellerInputsResult | undefined
  readonly errors?: ErrorList | undefined
}

const $GetAdditionalSellerInputsResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  payload: C.optional($GetAdditionalSellerInputsResult),
  errors: C.optional($ErrorList)
}))
export const GetAdditionalSellerInputsResponse: S.Codec<GetAdditionalSellerInputsResponse> = /*#__PURE__*/ S.schema(
  $GetAdditionalSellerInputsResponse
)

export interface CurrencyAmount {
  readonly CurrencyCode: string
  readonly Amount: number
}

const $CurrencyAmount: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ CurrencyCode: C.String, Amount: C.Number }))
export const CurrencyAmount: S.Codec<CurrencyAmount> = /*#__PURE__*/ S.schema($CurrencyAmount)

export type CustomTextForLabel = string

const $CustomTextForLabel: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const CustomTextForLabel: S.Codec<CustomTextForLabel> = /*#__PURE__*/ S.schema($CustomTextForLabel)

export type DeliveryExperienceType = "DeliveryConfirmationWithAdultSignature" | "DeliveryConfirmationWithSignature" | "DeliveryConfirmationWithoutSignature" | "NoTracking" | (string & {})

const $DeliveryExperienceType: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const DeliveryExperienceType: S.Codec<DeliveryExperienceType> = /*#__PURE__*/ S.schema($DeliveryExperienceType)

export type DistrictOrCounty = string

const $DistrictOrCounty: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const DistrictOrCounty: S.Codec<DistrictOrCounty> = /*#__PURE__*/ S.schema($DistrictOrCounty)

export type EmailAddress = string

const $EmailAddress: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const EmailAddress: S.Codec<EmailAddress> = /*#__PURE__*/ S.schema($EmailAddress)

export interface FileContents {
  readonly Contents: string
  readonly FileType: FileType
  readonly Checksum: string
}

const $FileContents: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  Contents: C.String,
  FileType: $FileType,
  Checksum: C.String
}))
export const FileContents: S.Codec<FileContents> = /*#__PURE__*/ S.schema($FileContents)

export type FileType = "application/pdf" | "application/zpl" | "image/png" | (string & {})

const $FileType: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const FileType: S.Codec<FileType> = /*#__PURE__*/ S.schema($FileType)

export interface GetEligibleShipmentServicesRequest {
  readonly ShipmentRequestDetails: ShipmentRequestDetails
  readonly ShippingOfferingFilter?: ShippingOfferingFilter | undefined
}

const $GetEligibleShipmentServicesRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  ShipmentRequestDetails: $ShipmentRequestDetails,
  ShippingOfferingFilter: C.optional($ShippingOfferingFilter)
}))
export const GetEligibleShipmentServicesRequest: S.Codec<GetEligibleShipmentServicesRequest> = /*#__PURE__*/ S.schema(
  $GetEligibleShipmentServicesRequest
)

export interface GetEligibleShipmentServicesResponse {
  readonly payload?: GetEligibleShipmentServicesResult | undefined
  readonly errors?: ErrorList | undefined
}

const $GetEligibleShipmentServicesResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  payload: C.optional($GetEligibleShipmentServicesResult),
  errors: C.optional($ErrorList)
}))
export const GetEligibleShipmentServicesResponse: S.Codec<GetEligibleShipmentServicesResponse> = /*#__PURE__*/ S.schema(
  $GetEligibleShipmentServicesResponse
)

export interface GetEligibleShipmentServicesResult {
  readonly ShippingServiceList: ShippingServiceList
  readonly RejectedShippingServiceList?: RejectedShippingServiceList | undefined
  readonly TemporarilyUnavailableCarrierList?: TemporarilyUnavailableCarrierList | undefined
  readonly TermsAndConditionsNotAcceptedCarrierList?: TermsAndConditionsNotAcceptedCarrierList | undefined
}

const $GetEligibleShipmentServicesResult: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  ShippingServiceList: $ShippingServiceList,
  RejectedShippingServiceList: C.optional($RejectedShippingServiceList),
  TemporarilyUnavailableCarrierList: C.optional($TemporarilyUnavailableCarrierList),
  TermsAndConditionsNotAcceptedCarrierList: C.optional($TermsAndConditionsNotAcceptedCarrierList)
}))
export const GetEligibleShipmentServicesResult: S.Codec<GetEligibleShipmentServicesResult> = /*#__PURE__*/ S.schema(
  $GetEligibleShipmentServicesResult
)

export interface GetShipmentResponse {
  readonly payload?: Shipment | undefined
  readonly errors?: ErrorList | undefined
}

const $GetShipmentResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  payload: C.optional($Shipment),
  errors: C.optional($ErrorList)
}))
export const GetShipmentResponse: S.Codec<GetShipmentResponse> = /*#__PURE__*/ S.schema($GetShipmentResponse)

export type HazmatType = "None" | "LQHazmat" | (string & {})

const $HazmatType: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const HazmatType: S.Codec<HazmatType> = /*#__PURE__*/ S.schema($HazmatType)

export interface Item {
  readonly OrderItemId: OrderItemId
  readonly Quantity: ItemQuantity
  readonly ItemWeight?: Weight | undefined
  readonly ItemDescription?: ItemDescription | undefined
  readonly TransparencyCodeList?: TransparencyCodeList | undefined
  readonly ItemLevelSellerInputsList?: AdditionalSellerInputsList | undefined
  readonly LiquidVolume?: LiquidVolume | undefined
  readonly IsHazmat?: boolean | undefined
  readonly DangerousGoodsDetails?: DangerousGoodsDetails | undefined
}

const $Item: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  OrderItemId: $OrderItemId,
  Quantity: $ItemQuantity,
  ItemWeight: C.optional($Weight),
  ItemDescription: C.optional($ItemDescription),
  TransparencyCodeList: C.optional($TransparencyCodeList),
  ItemLevelSellerInputsList: C.optional($AdditionalSellerInputsList),
  LiquidVolume: C.optional($LiquidVolume),
  IsHazmat: C.optional(C.Boolean),
  DangerousGoodsDetails: C.optional($DangerousGoodsDetails)
}))
export const Item: S.Codec<Item> = /*#__PURE__*/ S.schema($Item)

export type ItemList = ReadonlyArray<Item>

const $ItemList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($Item))
export const ItemList: S.Codec<ItemList> = /*#__PURE__*/ S.schema($ItemList)

export type ItemQuantity = number

const $ItemQuantity: C.Shape = /*#__PURE__*/ C.define(() => C.Number)
export const ItemQuantity: S.Codec<ItemQuantity> = /*#__PURE__*/ S.schema($ItemQuantity)

export type ItemDescription = string

const $ItemDescription: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const ItemDescription: S.Codec<ItemDescription> = /*#__PURE__*/ S.schema($ItemDescription)

export interface Label {
  readonly CustomTextForLabel?: CustomTextForLabel | undefined
  readonly Dimensions: LabelDimensions
  readonly FileContents: FileContents
  readonly LabelFormat?: LabelFormat | undefined
  readonly StandardIdForLabel?: StandardIdForLabel | undefined
}

const $Label: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  CustomTextForLabel: C.optional($CustomTextForLabel),
  Dimensions: $LabelDimensions,
  FileContents: $FileContents,
  LabelFormat: C.optional($LabelFormat),
  StandardIdForLabel: C.optional($StandardIdForLabel)
}))
export const Label: S.Codec<Label> = /*#__PURE__*/ S.schema($Label)

export interface LabelCustomization {
  readonly CustomTextForLabel?: CustomTextForLabel | undefined
  readonly StandardIdForLabel?: StandardIdForLabel | undefined
}

const $LabelCustomization: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  CustomTextForLabel: C.optional($CustomTextForLabel),
  StandardIdForLabel: C.optional($StandardIdForLabel)
}))
export const LabelCustomization: S.Codec<LabelCustomization> = /*#__PURE__*/ S.schema($LabelCustomization)

export type LabelDimension = number

const $LabelDimension: C.Shape = /*#__PURE__*/ C.define(() => C.Number)
export const LabelDimension: S.Codec<LabelDimension> = /*#__PURE__*/ S.schema($LabelDimension)

export interface LabelDimensions {
  readonly Length: LabelDimension
  readonly Width: LabelDimension
  readonly Unit: UnitOfLength
}

const $LabelDimensions: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  Length: $LabelDimension,
  Width: $LabelDimension,
  Unit: $UnitOfLength
}))
export const LabelDimensions: S.Codec<LabelDimensions> = /*#__PURE__*/ S.schema($LabelDimensions)

export type LabelFormat = "PDF" | "PNG" | "ZPL203" | "ZPL300" | "ShippingServiceDefault" | (string & {})

const $LabelFormat: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const LabelFormat: S.Codec<LabelFormat> = /*#__PURE__*/ S.schema($LabelFormat)

export type LabelFormatList = ReadonlyArray<LabelFormat>

const $LabelFormatList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($LabelFormat))
export const LabelFormatList: S.Codec<LabelFormatList> = /*#__PURE__*/ S.schema($LabelFormatList)

export interface Length {
  readonly value?: number | undefined
  readonly unit?: UnitOfLength | undefined
}

const $Length: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  value: C.optional(C.Number),
  unit: C.optional($UnitOfLength)
}))
export const Length: S.Codec<Length> = /*#__PURE__*/ S.schema($Length)

export type OrderItemId = string

const $OrderItemId: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const OrderItemId: S.Codec<OrderItemId> = /*#__PURE__*/ S.schema($OrderItemId)

export type PackageDimension = number

const $PackageDimension: C.Shape = /*#__PURE__*/ C.define(() => C.Number)
export const PackageDimension: S.Codec<PackageDimension> = /*#__PURE__*/ S.schema($PackageDimension)

export interface PackageDimensions {
  readonly Length?: PackageDimension | undefined
  readonly Width?: PackageDimension | undefined
  readonly Height?: PackageDimension | undefined
  readonly Unit?: UnitOfLength | undefined
  readonly PredefinedPackageDimensions?: PredefinedPackageDimensions | undefined
}

const $PackageDimensions: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  Length: C.optional($PackageDimension),
  Width: C.optional($PackageDimension),
  Height: C.optional($PackageDimension),
  Unit: C.optional($UnitOfLength),
  PredefinedPackageDimensions: C.optional($PredefinedPackageDimensions)
}))
export const PackageDimensions: S.Codec<PackageDimensions> = /*#__PURE__*/ S.schema($PackageDimensions)

export type PhoneNumber = string

const $PhoneNumber: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const PhoneNumber: S.Codec<PhoneNumber> = /*#__PURE__*/ S.schema($PhoneNumber)

export type PostalCode = string

const $PostalCode: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const PostalCode: S.Codec<PostalCode> = /*#__PURE__*/ S.schema($PostalCode)

export type PredefinedPackageDimensions = "FedEx_Box_10kg" | "FedEx_Box_25kg" | "FedEx_Box_Extra_Large_1" | "FedEx_Box_Extra_Large_2" | "FedEx_Box_Large_1" | "FedEx_Box_Large_2" | "FedEx_Box_Medium_1" | "FedEx_Box_Medium_2" | "FedEx_Box_Small_1" | "FedEx_Box_Small_2" | "FedEx_Envelope" | "FedEx_Padded_Pak" | "FedEx_Pak_1" | "FedEx_Pak_2" | "FedEx_Tube" | "FedEx_XL_Pak" | "UPS_Box_10kg" | "UPS_Box_25kg" | "UPS_Express_Box" | "UPS_Express_Box_Large" | "UPS_Express_Box_Medium" | "UPS_Express_Box_Small" | "UPS_Express_Envelope" | "UPS_Express_Hard_Pak" | "UPS_Express_Legal_Envelope" | "UPS_Express_Pak" | "UPS_Express_Tube" | "UPS_Laboratory_Pak" | "UPS_Pad_Pak" | "UPS_Pallet" | "USPS_Card" | "USPS_Flat" | "USPS_FlatRateCardboardEnvelope" | "USPS_FlatRateEnvelope" | "USPS_FlatRateGiftCardEnvelope" | "USPS_FlatRateLegalEnvelope" | "USPS_FlatRatePaddedEnvelope" | "USPS_FlatRateWindowEnvelope" | "USPS_LargeFlatRateBoardGameBox" | "USPS_LargeFlatRateBox" | "USPS_Letter" | "USPS_MediumFlatRateBox1" | "USPS_MediumFlatRateBox2" | "USPS_RegionalRateBoxA1" | "USPS_RegionalRateBoxA2" | "USPS_RegionalRateBoxB1" | "USPS_RegionalRateBoxB2" | "USPS_RegionalRateBoxC" | "USPS_SmallFlatRateBox" | "USPS_SmallFlatRateEnvelope" | (string & {})

const $PredefinedPackageDimensions: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const PredefinedPackageDimensions: S.Codec<PredefinedPackageDimensions> = /*#__PURE__*/ S.schema(
  $PredefinedPackageDimensions
)

export type RestrictedSetValues = ReadonlyArray<string>

const $RestrictedSetValues: C.Shape = /*#__PURE__*/ C.define(() => C.Array(C.String))
export const RestrictedSetValues: S.Codec<RestrictedSetValues> = /*#__PURE__*/ S.schema($RestrictedSetValues)

export type SellerOrderId = string

const $SellerOrderId: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const SellerOrderId: S.Codec<SellerOrderId> = /*#__PURE__*/ S.schema($SellerOrderId)

export interface Shipment {
  readonly ShipmentId: ShipmentId
  readonly AmazonOrderId: AmazonOrderId
  readonly SellerOrderId?: SellerOrderId | undefined
  readonly ItemList: ItemList
  readonly ShipFromAddress: Address
  readonly ShipToAddress: Address
  readonly PackageDimensions: PackageDimensions
  readonly Weight: Weight
  readonly Insurance: CurrencyAmount
  readonly ShippingService: ShippingService
  readonly Label: Label
  readonly Status: ShipmentStatus
  readonly TrackingId?: TrackingId | undefined
  readonly CreatedDate: Timestamp
  readonly LastUpdatedDate?: Timestamp | undefined
}

const $Shipment: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  ShipmentId: $ShipmentId,
  AmazonOrderId: $AmazonOrderId,
  SellerOrderId: C.optional($SellerOrderId),
  ItemList: $ItemList,
  ShipFromAddress: $Address,
  ShipToAddress: $Address,
  PackageDimensions: $PackageDimensions,
  Weight: $Weight,
  Insurance: $CurrencyAmount,
  ShippingService: $ShippingService,
  Label: $Label,
  Status: $ShipmentStatus,
  TrackingId: C.optional($TrackingId),
  CreatedDate: $Timestamp,
  LastUpdatedDate: C.optional($Timestamp)
}))
export const Shipment: S.Codec<Shipment> = /*#__PURE__*/ S.schema($Shipment)

export type ShipmentId = string

const $ShipmentId: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const ShipmentId: S.Codec<ShipmentId> = /*#__PURE__*/ S.schema($ShipmentId)

export interface ShipmentRequestDetails {
  readonly AmazonOrderId: AmazonOrderId
  readonly SellerOrderId?: SellerOrderId | undefined
  readonly ItemList: ItemListInput
  readonly ShipFromAddress: Address
  readonly PackageDimensions: PackageDimensions
  readonly Weight: Weight
  readonly MustArriveByDate?: DateTimeInput | undefined
  readonly ShipDate?: DateTimeInput | undefined
  readonly ShippingServiceOptions: ShippingServiceOptions
  readonly LabelCustomization?: LabelCustomization | undefined
}

const $ShipmentRequestDetails: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  AmazonOrderId: $AmazonOrderId,
  SellerOrderId: C.optional($SellerOrderId),
  ItemList: $ItemListInput,
  ShipFromAddress: $Address,
  PackageDimensions: $PackageDimensions,
  Weight: $Weight,
  MustArriveByDate: C.optional(C.DateTimeInput),
  ShipDate: C.optional(C.DateTimeInput),
  ShippingServiceOptions: $ShippingServiceOptions,
  LabelCustomization: C.optional($LabelCustomization)
}))
export const ShipmentRequestDetails: S.Codec<ShipmentRequestDetails> = /*#__PURE__*/ S.schema($ShipmentRequestDetails)

export type ShipmentStatus = "Purchased" | "RefundPending" | "RefundRejected" | "RefundApplied" | (string & {})

const $ShipmentStatus: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const ShipmentStatus: S.Codec<ShipmentStatus> = /*#__PURE__*/ S.schema($ShipmentStatus)

export type DeliveryExperienceOption = "DeliveryConfirmationWithAdultSignature" | "DeliveryConfirmationWithSignature" | "DeliveryConfirmationWithoutSignature" | "NoTracking" | "NoPreference" | (string & {})

const $DeliveryExperienceOption: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const DeliveryExperienceOption: S.Codec<DeliveryExperienceOption> = /*#__PURE__*/ S.schema(
  $DeliveryExperienceOption
)

export interface ShippingOfferingFilter {
  readonly IncludePackingSlipWithLabel?: boolean | undefined
  readonly IncludeComplexShippingOptions?: boolean | undefined
  readonly CarrierWillPickUp?: CarrierWillPickUpOption | undefined
  readonly DeliveryExperience?: DeliveryExperienceOption | undefined
}

const $ShippingOfferingFilter: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  IncludePackingSlipWithLabel: C.optional(C.Boolean),
  IncludeComplexShippingOptions: C.optional(C.Boolean),
  CarrierWillPickUp: C.optional($CarrierWillPickUpOption),
  DeliveryExperience: C.optional($DeliveryExperienceOption)
}))
export const ShippingOfferingFilter: S.Codec<ShippingOfferingFilter> = /*#__PURE__*/ S.schema($ShippingOfferingFilter)

export interface ShippingService {
  readonly ShippingServiceName: string
  readonly CarrierName: string
  readonly ShippingServiceId: ShippingServiceIdentifier
  readonly ShippingServiceOfferId: string
  readonly ShipDate: Timestamp
  readonly EarliestEstimatedDeliveryDate?: Timestamp | undefined
  readonly LatestEstimatedDeliveryDate?: Timestamp | undefined
  readonly Rate: CurrencyAmount
  readonly RateWithAdjustments: CurrencyAmount
  readonly AdjustmentItemList?: AdjustmentItemList | undefined
  readonly ShippingServiceOptions: ShippingServiceOptions
  readonly AvailableShippingServiceOptions?: AvailableShippingServiceOptions | undefined
  readonly AvailableLabelFormats?: LabelFormatList | undefined
  readonly AvailableFormatOptionsForLabel?: AvailableFormatOptionsForLabelList | undefined
  readonly RequiresAdditionalSellerInputs?: boolean | undefined
  readonly Benefits?: Benefits | undefined
}

const $ShippingService: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  ShippingServiceName: C.String,
  CarrierName: C.String,
  ShippingServiceId: $ShippingServiceIdentifier,
  ShippingServiceOfferId: C.String,
  ShipDate: $Timestamp,
  EarliestEstimatedDeliveryDate: C.optional($Timestamp),
  LatestEstimatedDeliveryDate: C.optional($Timestamp),
  Rate: $CurrencyAmount,
  RateWithAdjustments: $CurrencyAmount,
  AdjustmentItemList: C.optional($AdjustmentItemList),
  ShippingServiceOptions: $ShippingServiceOptions,
  AvailableShippingServiceOptions: C.optional($AvailableShippingServiceOptions),
  AvailableLabelFormats: C.optional($LabelFormatList),
  AvailableFormatOptionsForLabel: C.optional($AvailableFormatOptionsForLabelList),
  RequiresAdditionalSellerInputs: C.optional(C.Boolean),
  Benefits: C.optional($Benefits)
}))
export const ShippingService: S.Codec<ShippingService> = /*#__PURE__*/ S.schema($ShippingService)

export type ShippingServiceIdentifier = string

const $ShippingServiceIdentifier: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const ShippingServiceIdentifier: S.Codec<ShippingServiceIdentifier> = /*#__PURE__*/ S.schema(
  $ShippingServiceIdentifier
)

export type ShippingServiceList = ReadonlyArray<ShippingService>

const $ShippingServiceList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($ShippingService))
export const ShippingServiceList: S.Codec<ShippingServiceList> = /*#__PURE__*/ S.schema($ShippingServiceList)

export interface ShippingServiceOptions {
  readonly DeliveryExperience: DeliveryExperienceType
  readonly DeclaredValue?: CurrencyAmount | undefined
  readonly CarrierWillPickUp?: boolean | undefined
  readonly CarrierWillPickUpOption?: CarrierWillPickUpOption | undefined
  readonly LabelFormat?: LabelFormat | undefined
}

const $ShippingServiceOptions: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  DeliveryExperience: $DeliveryExperienceType,
  DeclaredValue: C.optional($CurrencyAmount),
  CarrierWillPickUp: C.optional(C.Boolean),
  CarrierWillPickUpOption: C.optional($CarrierWillPickUpOption),
  LabelFormat: C.optional($LabelFormat)
}))
export const ShippingServiceOptions: S.Codec<ShippingServiceOptions> = /*#__PURE__*/ S.schema($ShippingServiceOptions)

export type CarrierWillPickUpOption = "CarrierWillPickUp" | "ShipperWillDropOff" | "NoPreference" | (string & {})

const $CarrierWillPickUpOption: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const CarrierWillPickUpOption: S.Codec<CarrierWillPickUpOption> = /*#__PURE__*/ S.schema(
  $CarrierWillPickUpOption
)

export type StandardIdForLabel = "AmazonOrderId" | (string & {})

const $StandardIdForLabel: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const StandardIdForLabel: S.Codec<StandardIdForLabel> = /*#__PURE__*/ S.schema($StandardIdForLabel)

export type StateOrProvinceCode = string

const $StateOrProvinceCode: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const StateOrProvinceCode: S.Codec<StateOrProvinceCode> = /*#__PURE__*/ S.schema($StateOrProvinceCode)

export interface RejectedShippingService {
  readonly CarrierName: string
  readonly ShippingServiceName: string
  readonly ShippingServiceId: ShippingServiceIdentifier
  readonly RejectionReasonCode: string
  readonly RejectionReasonMessage?: string | undefined
}

const $RejectedShippingService: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  CarrierName: C.String,
  ShippingServiceName: C.String,
  ShippingServiceId: $ShippingServiceIdentifier,
  RejectionReasonCode: C.String,
  RejectionReasonMessage: C.optional(C.String)
}))
export const RejectedShippingService: S.Codec<RejectedShippingService> = /*#__PURE__*/ S.schema(
  $RejectedShippingService
)

export type RejectedShippingServiceList = ReadonlyArray<RejectedShippingService>

const $RejectedShippingServiceList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($RejectedShippingService))
export const RejectedShippingServiceList: S.Codec<RejectedShippingServiceList> = /*#__PURE__*/ S.schema(
  $RejectedShippingServiceList
)

export interface TemporarilyUnavailableCarrier {
  readonly CarrierName: string
}

const $TemporarilyUnavailableCarrier: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ CarrierName: C.String }))
export const TemporarilyUnavailableCarrier: S.Codec<TemporarilyUnavailableCarrier> = /*#__PURE__*/ S.schema(
  $TemporarilyUnavailableCarrier
)

export type TemporarilyUnavailableCarrierList = ReadonlyArray<TemporarilyUnavailableCarrier>

const $TemporarilyUnavailableCarrierList: C.Shape = /*#__PURE__*/ C.define(() =>
  C.Array($TemporarilyUnavailableCarrier)
)
export const TemporarilyUnavailableCarrierList: S.Codec<TemporarilyUnavailableCarrierList> = /*#__PURE__*/ S.schema(
  $TemporarilyUnavailableCarrierList
)

export interface TermsAndConditionsNotAcceptedCarrier {
  readonly CarrierName: string
}

const $TermsAndConditionsNotAcceptedCarrier: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ CarrierName: C.String }))
export const TermsAndConditionsNotAcceptedCarrier: S.Codec<TermsAndConditionsNotAcceptedCarrier> = /*#__PURE__*/ S.schema(
  $TermsAndConditionsNotAcceptedCarrier
)

export type TermsAndConditionsNotAcceptedCarrierList = ReadonlyArray<TermsAndConditionsNotAcceptedCarrier>

const $TermsAndConditionsNotAcceptedCarrierList: C.Shape = /*#__PURE__*/ C.define(() =>
  C.Array($TermsAndConditionsNotAcceptedCarrier)
)
export const TermsAndConditionsNotAcceptedCarrierList: S.Codec<TermsAndConditionsNotAcceptedCarrierList> = /*#__PURE__*/ S.schema(
  $TermsAndConditionsNotAcceptedCarrierList
)

export type Timestamp = string

const $Timestamp: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const Timestamp: S.Codec<Timestamp> = /*#__PURE__*/ S.schema($Timestamp)

export type TrackingId = string

const $TrackingId: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const TrackingId: S.Codec<TrackingId> = /*#__PURE__*/ S.schema($TrackingId)

export type TransparencyCode = string

const $TransparencyCode: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const TransparencyCode: S.Codec<TransparencyCode> = /*#__PURE__*/ S.schema($TransparencyCode)

export type TransparencyCodeList = ReadonlyArray<TransparencyCode>

const $TransparencyCodeList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($TransparencyCode))
export const TransparencyCodeList: S.Codec<TransparencyCodeList> = /*#__PURE__*/ S.schema($TransparencyCodeList)

export type UnitOfLength = "inches" | "centimeters" | (string & {})

const $UnitOfLength: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const UnitOfLength: S.Codec<UnitOfLength> = /*#__PURE__*/ S.schema($UnitOfLength)

export type UnitOfWeight = "oz" | "g" | (string & {})

const $UnitOfWeight: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const UnitOfWeight: S.Codec<UnitOfWeight> = /*#__PURE__*/ S.schema($UnitOfWeight)

export interface Weight {
  readonly Value: WeightValue
  readonly Unit: UnitOfWeight
}

const $Weight: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ Value: $WeightValue, Unit: $UnitOfWeight }))
export const Weight: S.Codec<Weight> = /*#__PURE__*/ S.schema($Weight)

export type WeightValue = number

const $WeightValue: C.Shape = /*#__PURE__*/ C.define(() => C.Number)
export const WeightValue: S.Codec<WeightValue> = /*#__PURE__*/ S.schema($WeightValue)

export interface LiquidVolume {
  readonly Unit: "ML" | "L" | "FL_OZ" | "GAL" | "PT" | "QT" | "C" | (string & {})
  readonly Value: number
}

const $LiquidVolume: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ Unit: C.String, Value: C.Number }))
export const LiquidVolume: S.Codec<LiquidVolume> = /*#__PURE__*/ S.schema($LiquidVolume)

export interface DangerousGoodsDetails {
  readonly UnitedNationsRegulatoryId?: string | undefined
  readonly TransportationRegulatoryClass?: string | undefined
  readonly PackingGroup?: "I" | "II" | "III" | (string & {}) | undefined
  readonly PackingInstruction?: "PI965_SECTION_IA" | "PI965_SECTION_IB" | "PI965_SECTION_II" | "PI966_SECTION_I" | "PI966_SECTION_II" | "PI967_SECTION_I" | "PI967_SECTION_II" | "PI968_SECTION_IA" | "PI968_SECTION_IB" | "PI969_SECTION_I" | "PI969_SECTION_II" | "PI970_SECTION_I" | "PI970_SECTION_II" | (string & {}) | undefined
}

const $DangerousGoodsDetails: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  UnitedNationsRegulatoryId: C.optional(C.String),
  TransportationRegulatoryClass: C.optional(C.String),
  PackingGroup: C.optional(C.String),
  PackingInstruction: C.optional(C.String)
}))
export const DangerousGoodsDetails: S.Codec<DangerousGoodsDetails> = /*#__PURE__*/ S.schema($DangerousGoodsDetails)

export type AdjustmentItemList = ReadonlyArray<RateItem>

const $AdjustmentItemList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($RateItem))
export const AdjustmentItemList: S.Codec<AdjustmentItemList> = /*#__PURE__*/ S.schema($AdjustmentItemList)

export interface RateItem {
  readonly RateItemID: RateItemID
  readonly RateItemType?: RateItemType | undefined
  readonly RateItemCharge?: CurrencyAmount | undefined
  readonly RateItemNameLocalization?: string | undefined
}

const $RateItem: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  RateItemID: $RateItemID,
  RateItemType: C.optional($RateItemType),
  RateItemCharge: C.optional($CurrencyAmount),
  RateItemNameLocalization: C.optional(C.String)
}))
export const RateItem: S.Codec<RateItem> = /*#__PURE__*/ S.schema($RateItem)

export type RateItemID = "FBM_SHIP_PLUS_CREDIT" | (string & {})

const $RateItemID: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const RateItemID: S.Codec<RateItemID> = /*#__PURE__*/ S.schema($RateItemID)

export type RateItemType = "INCLUDED" | (string & {})

const $RateItemType: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const RateItemType: S.Codec<RateItemType> = /*#__PURE__*/ S.schema($RateItemType)

/** `AdditionalSellerInput` in requests. */
export interface AdditionalSellerInputInput {
  readonly DataType?: string | undefined
  readonly ValueAsString?: string | undefined
  readonly ValueAsBoolean?: boolean | undefined
  readonly ValueAsInteger?: number | undefined
  readonly ValueAsTimestamp?: DateTimeInput | undefined
  readonly ValueAsAddress?: Address | undefined
  readonly ValueAsWeight?: Weight | undefined
  readonly ValueAsDimension?: Length | undefined
  readonly ValueAsCurrency?: CurrencyAmount | undefined
}

const $AdditionalSellerInputInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  DataType: C.optional(C.String),
  ValueAsString: C.optional(C.String),
  ValueAsBoolean: C.optional(C.Boolean),
  ValueAsInteger: C.optional(C.Number),
  ValueAsTimestamp: C.optional(C.DateTimeInput),
  ValueAsAddress: C.optional($Address),
  ValueAsWeight: C.optional($Weight),
  ValueAsDimension: C.optional($Length),
  ValueAsCurrency: C.optional($CurrencyAmount)
}))
export const AdditionalSellerInputInput: S.Codec<AdditionalSellerInputInput> = /*#__PURE__*/ S.schema(
  $AdditionalSellerInputInput
)

/** `AdditionalSellerInputs` in requests. */
export interface AdditionalSellerInputsInput {
  readonly AdditionalInputFieldName: string
  readonly AdditionalSellerInput: AdditionalSellerInputInput
}

const $AdditionalSellerInputsInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  AdditionalInputFieldName: C.String,
  AdditionalSellerInput: $AdditionalSellerInputInput
}))
export const AdditionalSellerInputsInput: S.Codec<AdditionalSellerInputsInput> = /*#__PURE__*/ S.schema(
  $AdditionalSellerInputsInput
)

/** `AdditionalSellerInputsList` in requests. */
export type AdditionalSellerInputsListInput = ReadonlyArray<AdditionalSellerInputsInput>

const $AdditionalSellerInputsListInput: C.Shape = /*#__PURE__*/ C.define(() => C.Array($AdditionalSellerInputsInput))
export const AdditionalSellerInputsListInput: S.Codec<AdditionalSellerInputsListInput> = /*#__PURE__*/ S.schema(
  $AdditionalSellerInputsListInput
)

/** `Item` in requests. */
export interface ItemInput {
  readonly OrderItemId: OrderItemId
  readonly Quantity: ItemQuantity
  readonly ItemWeight?: Weight | undefined
  readonly ItemDescription?: ItemDescription | undefined
  readonly TransparencyCodeList?: TransparencyCodeList | undefined
  readonly ItemLevelSellerInputsList?: AdditionalSellerInputsListInput | undefined
  readonly LiquidVolume?: LiquidVolume | undefined
  readonly IsHazmat?: boolean | undefined
  readonly DangerousGoodsDetails?: DangerousGoodsDetails | undefined
}

const $ItemInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  OrderItemId: $OrderItemId,
  Quantity: $ItemQuantity,
  ItemWeight: C.optional($Weight),
  ItemDescription: C.optional($ItemDescription),
  TransparencyCodeList: C.optional($TransparencyCodeList),
  ItemLevelSellerInputsList: C.optional($AdditionalSellerInputsListInput),
  LiquidVolume: C.optional($LiquidVolume),
  IsHazmat: C.optional(C.Boolean),
  DangerousGoodsDetails: C.optional($DangerousGoodsDetails)
}))
export const ItemInput: S.Codec<ItemInput> = /*#__PURE__*/ S.schema($ItemInput)

/** `ItemList` in requests. */
export type ItemListInput = ReadonlyArray<ItemInput>

const $ItemListInput: C.Shape = /*#__PURE__*/ C.define(() => C.Array($ItemInput))
export const ItemListInput: S.Codec<ItemListInput> = /*#__PURE__*/ S.schema($ItemListInput)
