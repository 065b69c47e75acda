// AUTO-GENERATED from merchantFulfillmentV0.json by packages/codegen. Do not edit.
/** Merchant Fulfillment v0. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type { CallOptions } from "../http/internal/operationFacts.ts"
import type { DateTimeInput } from "../operation/Operation.ts"
import * as Op from "../operation/Operation.ts"
import * as Schemas from "../operation/internal/schemas.ts"
import * as Section from "../operation/internal/section.ts"
import * as Shape from "../operation/Shape.ts"
import type { SpApi } from "../operation/internal/spApiService.ts"
import type { SpApiError } from "../SpApiError.ts"

/** Input of `getEligibleShipmentServices`. */
export interface GetEligibleShipmentServicesInput {
  readonly body: GetEligibleShipmentServicesRequest
}

const $GetEligibleShipmentServicesInput: Shape.Shape = Shape.define(() => Shape.Struct({
  body: $GetEligibleShipmentServicesRequest
}))
export const GetEligibleShipmentServicesInput: Schemas.Codec<GetEligibleShipmentServicesInput> = Schemas.make(
  $GetEligibleShipmentServicesInput
)

/**
 * `POST /mfn/v0/eligibleShippingServices`
 *
 * - Rate: 6 requests per second, burst 12
 * - Repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/geteligibleshipmentservices
 */
export const getEligibleShipmentServices: Op.Operation<
  GetEligibleShipmentServicesInput,
  GetEligibleShipmentServicesResponse
> = Op.make({
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
  body: (): Shape.Shape => $GetEligibleShipmentServicesRequest,
  output: (): Shape.Shape => $GetEligibleShipmentServicesResponse
})

/** Input of `getShipment`. */
export interface GetShipmentInput {
  /** From `createShipment`. Matches a long pattern, see `Registry.facts`. */
  readonly shipmentId: string
}

const $GetShipmentInput: Shape.Shape = Shape.define(() => Shape.Struct({ shipmentId: Shape.String }))
export const GetShipmentInput: Schemas.Codec<GetShipmentInput> = Schemas.make($GetShipmentInput)

/**
 * `GET /mfn/v0/shipments/{shipmentId}`
 *
 * - Rate: 1 request per second, burst 1
 * - Restricted: a restricted data token is fetched for every call
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/welcome-to-api-references
 */
export const getShipment: Op.Operation<GetShipmentInput, GetShipmentResponse> = Op.make({
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
}, { output: (): Shape.Shape => $GetShipmentResponse })

/** Input of `cancelShipment`. */
export interface CancelShipmentInput {
  /** From `createShipment`. Matches a long pattern, see `Registry.facts`. */
  readonly shipmentId: string
}

const $CancelShipmentInput: Shape.Shape = Shape.define(() => Shape.Struct({ shipmentId: Shape.String }))
export const CancelShipmentInput: Schemas.Codec<CancelShipmentInput> = Schemas.make($CancelShipmentInput)

/**
 * `DELETE /mfn/v0/shipments/{shipmentId}`
 *
 * - Rate: 1 request per second, burst 1
 * - Restricted: a restricted data token is fetched for every call
 * - Repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/welcome-to-api-references
 */
export const cancelShipment: Op.Operation<CancelShipmentInput, CancelShipmentResponse> = Op.make({
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
}, { output: (): Shape.Shape => $CancelShipmentResponse })

/** Input of `createShipment`. */
export interface CreateShipmentInput {
  readonly body: CreateShipmentRequest
}

const $CreateShipmentInput: Shape.Shape = Shape.define(() => Shape.Struct({ body: $CreateShipmentRequest }))
export const CreateShipmentInput: Schemas.Codec<CreateShipmentInput> = Schemas.make($CreateShipmentInput)

/**
 * `POST /mfn/v0/shipments`
 *
 * - Rate: 2 requests per second, burst 2
 * - Restricted: a restricted data token is fetched for every call
 * - Not repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/welcome-to-api-references
 */
export const createShipment: Op.Operation<CreateShipmentInput, CreateShipmentResponse> = Op.make({
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
}, { body: (): Shape.Shape => $CreateShipmentRequest, output: (): Shape.Shape => $CreateShipmentResponse })

/** Input of `getAdditionalSellerInputs`. */
export interface GetAdditionalSellerInputsInput {
  readonly body: GetAdditionalSellerInputsRequest
}

const $GetAdditionalSellerInputsInput: Shape.Shape = Shape.define(() => Shape.Struct({
  body: $GetAdditionalSellerInputsRequest
}))
export const GetAdditionalSellerInputsInput: Schemas.Codec<GetAdditionalSellerInputsInput> = Schemas.make(
  $GetAdditionalSellerInputsInput
)

/**
 * `POST /mfn/v0/additionalSellerInputs`
 *
 * - Rate: 1 request per second, burst 1
 * - Repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getadditionalsellerinputs
 */
export const getAdditionalSellerInputs: Op.Operation<
  GetAdditionalSellerInputsInput,
  GetAdditionalSellerInputsResponse
> = Op.make({
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
}, {
  body: (): Shape.Shape => $GetAdditionalSellerInputsRequest,
  output: (): Shape.Shape => $GetAdditionalSellerInputsResponse
})

/** The operations of Merchant Fulfillment as one service. */
export class Service extends Context.Service<Service, {
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
}>()("effect-sp-api/apis/MerchantFulfillmentV0") {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = Section.layer(Service, () => ({
  getEligibleShipmentServices,
  getShipment,
  cancelShipment,
  createShipment,
  getAdditionalSellerInputs
}))

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

export type ErrorList = ReadonlyArray<Error>

const $ErrorList: Shape.Shape = Shape.define(() => Shape.Array($Error))
export const ErrorList: Schemas.Codec<ErrorList> = Schemas.make($ErrorList)

export interface LabelFormatOptionRequest {
  readonly IncludePackingSlipWithLabel?: boolean | undefined
}

const $LabelFormatOptionRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  IncludePackingSlipWithLabel: Shape.optional(Shape.Boolean)
}))
export const LabelFormatOptionRequest: Schemas.Codec<LabelFormatOptionRequest> = Schemas.make($LabelFormatOptionRequest)

export interface LabelFormatOption {
  readonly IncludePackingSlipWithLabel?: boolean | undefined
  /** `PDF`, `PNG`, `ZPL203`, `ZPL300` or `ShippingServiceDefault`. */
  readonly LabelFormat?: LabelFormat | undefined
}

const $LabelFormatOption: Shape.Shape = Shape.define(() => Shape.Struct({
  IncludePackingSlipWithLabel: Shape.optional(Shape.Boolean),
  LabelFormat: Shape.optional($LabelFormat)
}))
export const LabelFormatOption: Schemas.Codec<LabelFormatOption> = Schemas.make($LabelFormatOption)

export interface AvailableCarrierWillPickUpOption {
  /** `CarrierWillPickUp`, `ShipperWillDropOff` or `NoPreference`. */
  readonly CarrierWillPickUpOption: CarrierWillPickUpOption
  /** An amount with its currency. */
  readonly Charge: CurrencyAmount
}

const $AvailableCarrierWillPickUpOption: Shape.Shape = Shape.define(() => Shape.Struct({
  CarrierWillPickUpOption: $CarrierWillPickUpOption,
  Charge: $CurrencyAmount
}))
export const AvailableCarrierWillPickUpOption: Schemas.Codec<AvailableCarrierWillPickUpOption> = Schemas.make(
  $AvailableCarrierWillPickUpOption
)

export type AvailableCarrierWillPickUpOptionsList = ReadonlyArray<AvailableCarrierWillPickUpOption>

const $AvailableCarrierWillPickUpOptionsList: Shape.Shape = Shape.define(() =>
  Shape.Array($AvailableCarrierWillPickUpOption)
)
export const AvailableCarrierWillPickUpOptionsList: Schemas.Codec<AvailableCarrierWillPickUpOptionsList> = Schemas.make(
  $AvailableCarrierWillPickUpOptionsList
)

export interface AvailableDeliveryExperienceOption {
  /**
   * `DeliveryConfirmationWithAdultSignature`, `DeliveryConfirmationWithSignature`,
   * `DeliveryConfirmationWithoutSignature`, `NoTracking` or `NoPreference`.
   */
  readonly DeliveryExperienceOption: DeliveryExperienceOption
  /** An amount with its currency. */
  readonly Charge: CurrencyAmount
}

const $AvailableDeliveryExperienceOption: Shape.Shape = Shape.define(() => Shape.Struct({
  DeliveryExperienceOption: $DeliveryExperienceOption,
  Charge: $CurrencyAmount
}))
export const AvailableDeliveryExperienceOption: Schemas.Codec<AvailableDeliveryExperienceOption> = Schemas.make(
  $AvailableDeliveryExperienceOption
)

export type AvailableDeliveryExperienceOptionsList = ReadonlyArray<AvailableDeliveryExperienceOption>

const $AvailableDeliveryExperienceOptionsList: Shape.Shape = Shape.define(() =>
  Shape.Array($AvailableDeliveryExperienceOption)
)
export const AvailableDeliveryExperienceOptionsList: Schemas.Codec<AvailableDeliveryExperienceOptionsList> = Schemas.make(
  $AvailableDeliveryExperienceOptionsList
)

export interface AvailableShippingServiceOptions {
  readonly AvailableCarrierWillPickUpOptions: AvailableCarrierWillPickUpOptionsList
  readonly AvailableDeliveryExperienceOptions: AvailableDeliveryExperienceOptionsList
}

const $AvailableShippingServiceOptions: Shape.Shape = Shape.define(() => Shape.Struct({
  AvailableCarrierWillPickUpOptions: $AvailableCarrierWillPickUpOptionsList,
  AvailableDeliveryExperienceOptions: $AvailableDeliveryExperienceOptionsList
}))
export const AvailableShippingServiceOptions: Schemas.Codec<AvailableShippingServiceOptions> = Schemas.make(
  $AvailableShippingServiceOptions
)

export type AvailableFormatOptionsForLabel = ReadonlyArray<LabelFormatOption>

const $AvailableFormatOptionsForLabel: Shape.Shape = Shape.define(() => Shape.Array($LabelFormatOption))
export const AvailableFormatOptionsForLabel: Schemas.Codec<AvailableFormatOptionsForLabel> = Schemas.make(
  $AvailableFormatOptionsForLabel
)

export type AvailableFormatOptionsForLabelList = ReadonlyArray<LabelFormatOption>

const $AvailableFormatOptionsForLabelList: Shape.Shape = Shape.define(() => Shape.Array($LabelFormatOption))
export const AvailableFormatOptionsForLabelList: Schemas.Codec<AvailableFormatOptionsForLabelList> = Schemas.make(
  $AvailableFormatOptionsForLabelList
)

export interface Constraint {
  readonly ValidationRegEx?: string | undefined
  readonly ValidationString: string
}

const $Constraint: Shape.Shape = Shape.define(() => Shape.Struct({
  ValidationRegEx: Shape.optional(Shape.String),
  ValidationString: Shape.String
}))
export const Constraint: Schemas.Codec<Constraint> = Schemas.make($Constraint)

export type Constraints = ReadonlyArray<Constraint>

const $Constraints: Shape.Shape = Shape.define(() => Shape.Array($Constraint))
export const Constraints: Schemas.Codec<Constraints> = Schemas.make($Constraints)

export interface AdditionalInputs {
  readonly AdditionalInputFieldName?: string | undefined
  readonly SellerInputDefinition?: SellerInputDefinition | undefined
}

const $AdditionalInputs: Shape.Shape = Shape.define(() => Shape.Struct({
  AdditionalInputFieldName: Shape.optional(Shape.String),
  SellerInputDefinition: Shape.optional($SellerInputDefinition)
}))
export const AdditionalInputs: Schemas.Codec<AdditionalInputs> = Schemas.make($AdditionalInputs)

export interface SellerInputDefinition {
  readonly IsRequired: boolean
  readonly DataType: string
  readonly Constraints: Constraints
  readonly InputDisplayText: string
  /** `SHIPMENT_LEVEL` or `ITEM_LEVEL`. */
  readonly InputTarget?: InputTargetType | undefined
  readonly StoredValue: AdditionalSellerInput
  readonly RestrictedSetValues?: RestrictedSetValues | undefined
}

const $SellerInputDefinition: Shape.Shape = Shape.define(() => Shape.Struct({
  IsRequired: Shape.Boolean,
  DataType: Shape.String,
  Constraints: $Constraints,
  InputDisplayText: Shape.String,
  InputTarget: Shape.optional($InputTargetType),
  StoredValue: $AdditionalSellerInput,
  RestrictedSetValues: Shape.optional($RestrictedSetValues)
}))
export const SellerInputDefinition: Schemas.Codec<SellerInputDefinition> = Schemas.make($SellerInputDefinition)

export type InputTargetType = "SHIPMENT_LEVEL" | "ITEM_LEVEL" | (string & {})

const $InputTargetType: Shape.Shape = Shape.define(() => Shape.String)
export const InputTargetType: Schemas.Codec<InputTargetType> = Schemas.make($InputTargetType)

export type AdditionalInputsList = ReadonlyArray<AdditionalInputs>

const $AdditionalInputsList: Shape.Shape = Shape.define(() => Shape.Array($AdditionalInputs))
export const AdditionalInputsList: Schemas.Codec<AdditionalInputsList> = Schemas.make($AdditionalInputsList)

export interface AdditionalSellerInput {
  readonly DataType?: string | undefined
  readonly ValueAsString?: string | undefined
  readonly ValueAsBoolean?: boolean | undefined
  /** A whole number. */
  readonly ValueAsInteger?: number | undefined
  /** ISO 8601. */
  readonly ValueAsTimestamp?: Timestamp | undefined
  readonly ValueAsAddress?: Address | undefined
  /** A value with its unit. */
  readonly ValueAsWeight?: Weight | undefined
  /** A value with its unit. */
  readonly ValueAsDimension?: Length | undefined
  /** An amount with its currency. */
  readonly ValueAsCurrency?: CurrencyAmount | undefined
}

const $AdditionalSellerInput: Shape.Shape = Shape.define(() => Shape.Struct({
  DataType: Shape.optional(Shape.String),
  ValueAsString: Shape.optional(Shape.String),
  ValueAsBoolean: Shape.optional(Shape.Boolean),
  ValueAsInteger: Shape.optional(Shape.Number),
  ValueAsTimestamp: Shape.optional($Timestamp),
  ValueAsAddress: Shape.optional($Address),
  ValueAsWeight: Shape.optional($Weight),
  ValueAsDimension: Shape.optional($Length),
  ValueAsCurrency: Shape.optional($CurrencyAmount)
}))
export const AdditionalSellerInput: Schemas.Codec<AdditionalSellerInput> = Schemas.make($AdditionalSellerInput)

export interface AdditionalSellerInputs {
  readonly AdditionalInputFieldName: string
  readonly AdditionalSellerInput: AdditionalSellerInput
}

const $AdditionalSellerInputs: Shape.Shape = Shape.define(() => Shape.Struct({
  AdditionalInputFieldName: Shape.String,
  AdditionalSellerInput: $AdditionalSellerInput
}))
export const AdditionalSellerInputs: Schemas.Codec<AdditionalSellerInputs> = Schemas.make($AdditionalSellerInputs)

export type AdditionalSellerInputsList = ReadonlyArray<AdditionalSellerInputs>

const $AdditionalSellerInputsList: Shape.Shape = Shape.define(() => Shape.Array($AdditionalSellerInputs))
export const AdditionalSellerInputsList: Schemas.Codec<AdditionalSellerInputsList> = Schemas.make(
  $AdditionalSellerInputsList
)

export interface Address {
  /** At most 30 characters. Personal data. */
  readonly Name: AddressName
  /** At most 180 characters. Personal data. */
  readonly AddressLine1: AddressLine1
  /** At most 60 characters. Personal data. */
  readonly AddressLine2?: AddressLine2 | undefined
  /** At most 60 characters. Personal data. */
  readonly AddressLine3?: AddressLine3 | undefined
  readonly DistrictOrCounty?: DistrictOrCounty | undefined
  /** Personal data. */
  readonly Email: EmailAddress
  /** At most 30 characters. */
  readonly City: City
  /** At most 30 characters. */
  readonly StateOrProvinceCode?: StateOrProvinceCode | undefined
  /** At most 30 characters. */
  readonly PostalCode: PostalCode
  /** A country, ISO 3166-1: `US`. */
  readonly CountryCode: CountryCode
  /** At most 30 characters. Personal data. */
  readonly Phone: PhoneNumber
}

const $Address: Shape.Shape = Shape.define(() => Shape.Struct({
  Name: $AddressName,
  AddressLine1: $AddressLine1,
  AddressLine2: Shape.optional($AddressLine2),
  AddressLine3: Shape.optional($AddressLine3),
  DistrictOrCounty: Shape.optional($DistrictOrCounty),
  Email: $EmailAddress,
  City: $City,
  StateOrProvinceCode: Shape.optional($StateOrProvinceCode),
  PostalCode: $PostalCode,
  CountryCode: $CountryCode,
  Phone: $PhoneNumber
}))
export const Address: Schemas.Codec<Address> = Schemas.make($Address)

/** At most 180 characters. */
export type AddressLine1 = string

const $AddressLine1: Shape.Shape = Shape.define(() => Shape.String)
export const AddressLine1: Schemas.Codec<AddressLine1> = Schemas.make($AddressLine1)

/** At most 60 characters. */
export type AddressLine2 = string

const $AddressLine2: Shape.Shape = Shape.define(() => Shape.String)
export const AddressLine2: Schemas.Codec<AddressLine2> = Schemas.make($AddressLine2)

/** At most 60 characters. */
export type AddressLine3 = string

const $AddressLine3: Shape.Shape = Shape.define(() => Shape.String)
export const AddressLine3: Schemas.Codec<AddressLine3> = Schemas.make($AddressLine3)

/** At most 30 characters. */
export type AddressName = string

const $AddressName: Shape.Shape = Shape.define(() => Shape.String)
export const AddressName: Schemas.Codec<AddressName> = Schemas.make($AddressName)

/** An Amazon order id: `123-1234567-1234567`. */
export type AmazonOrderId = string

const $AmazonOrderId: Shape.Shape = Shape.define(() => Shape.String)
export const AmazonOrderId: Schemas.Codec<AmazonOrderId> = Schemas.make($AmazonOrderId)

export interface Benefits {
  readonly IncludedBenefits?: IncludedBenefits | undefined
  readonly ExcludedBenefits?: ExcludedBenefits | undefined
}

const $Benefits: Shape.Shape = Shape.define(() => Shape.Struct({
  IncludedBenefits: Shape.optional($IncludedBenefits),
  ExcludedBenefits: Shape.optional($ExcludedBenefits)
}))
export const Benefits: Schemas.Codec<Benefits> = Schemas.make($Benefits)

export type IncludedBenefits = ReadonlyArray<string>

const $IncludedBenefits: Shape.Shape = Shape.define(() => Shape.Array(Shape.String))
export const IncludedBenefits: Schemas.Codec<IncludedBenefits> = Schemas.make($IncludedBenefits)

export type ExcludedBenefits = ReadonlyArray<ExcludedBenefit>

const $ExcludedBenefits: Shape.Shape = Shape.define(() => Shape.Array($ExcludedBenefit))
export const ExcludedBenefits: Schemas.Codec<ExcludedBenefits> = Schemas.make($ExcludedBenefits)

export interface ExcludedBenefit {
  readonly Benefit?: string | undefined
  /** Each `LATE_DELIVERY_RISK`. */
  readonly ReasonCodes?: ExcludedBenefitReasonCodes | undefined
}

const $ExcludedBenefit: Shape.Shape = Shape.define(() => Shape.Struct({
  Benefit: Shape.optional(Shape.String),
  ReasonCodes: Shape.optional($ExcludedBenefitReasonCodes)
}))
export const ExcludedBenefit: Schemas.Codec<ExcludedBenefit> = Schemas.make($ExcludedBenefit)

export type ExcludedBenefitReasonCodes = ReadonlyArray<"LATE_DELIVERY_RISK" | (string & {})>

const $ExcludedBenefitReasonCodes: Shape.Shape = Shape.define(() => Shape.Array(Shape.String))
export const ExcludedBenefitReasonCodes: Schemas.Codec<ExcludedBenefitReasonCodes> = Schemas.make(
  $ExcludedBenefitReasonCodes
)

export interface CancelShipmentResponse {
  readonly payload?: Shipment | undefined
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $CancelShipmentResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  payload: Shape.optional($Shipment),
  errors: Shape.optional($ErrorList)
}))
export const CancelShipmentResponse: Schemas.Codec<CancelShipmentResponse> = Schemas.make($CancelShipmentResponse)

/** At most 30 characters. */
export type City = string

const $City: Shape.Shape = Shape.define(() => Shape.String)
export const City: Schemas.Codec<City> = Schemas.make($City)

/** A country, ISO 3166-1: `US`. */
export type CountryCode = string

const $CountryCode: Shape.Shape = Shape.define(() => Shape.String)
export const CountryCode: Schemas.Codec<CountryCode> = Schemas.make($CountryCode)

export interface CreateShipmentRequest {
  readonly ShipmentRequestDetails: ShipmentRequestDetails
  readonly ShippingServiceId: ShippingServiceIdentifier
  readonly ShippingServiceOfferId?: string | undefined
  /** `None` or `LQHazmat`. */
  readonly HazmatType?: HazmatType | undefined
  readonly LabelFormatOption?: LabelFormatOptionRequest | undefined
  readonly ShipmentLevelSellerInputsList?: AdditionalSellerInputsListInput | undefined
}

const $CreateShipmentRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  ShipmentRequestDetails: $ShipmentRequestDetails,
  ShippingServiceId: $ShippingServiceIdentifier,
  ShippingServiceOfferId: Shape.optional(Shape.String),
  HazmatType: Shape.optional($HazmatType),
  LabelFormatOption: Shape.optional($LabelFormatOptionRequest),
  ShipmentLevelSellerInputsList: Shape.optional($AdditionalSellerInputsListInput)
}))
export const CreateShipmentRequest: Schemas.Codec<CreateShipmentRequest> = Schemas.make($CreateShipmentRequest)

export interface CreateShipmentResponse {
  readonly payload?: Shipment | undefined
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $CreateShipmentResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  payload: Shape.optional($Shipment),
  errors: Shape.optional($ErrorList)
}))
export const CreateShipmentResponse: Schemas.Codec<CreateShipmentResponse> = Schemas.make($CreateShipmentResponse)

export interface ItemLevelFields {
  /** Amazon's product number (ASIN). */
  readonly Asin: string
  readonly AdditionalInputs: AdditionalInputsList
}

const $ItemLevelFields: Shape.Shape = Shape.define(() => Shape.Struct({
  Asin: Shape.String,
  AdditionalInputs: $AdditionalInputsList
}))
export const ItemLevelFields: Schemas.Codec<ItemLevelFields> = Schemas.make($ItemLevelFields)

export type ItemLevelFieldsList = ReadonlyArray<ItemLevelFields>

const $ItemLevelFieldsList: Shape.Shape = Shape.define(() => Shape.Array($ItemLevelFields))
export const ItemLevelFieldsList: Schemas.Codec<ItemLevelFieldsList> = Schemas.make($ItemLevelFieldsList)

export interface GetAdditionalSellerInputsRequest {
  readonly ShippingServiceId: ShippingServiceIdentifier
  readonly ShipFromAddress: Address
  /** An Amazon order id: `123-1234567-1234567`. */
  readonly OrderId: AmazonOrderId
}

const $GetAdditionalSellerInputsRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  ShippingServiceId: $ShippingServiceIdentifier,
  ShipFromAddress: $Address,
  OrderId: $AmazonOrderId
}))
export const GetAdditionalSellerInputsRequest: Schemas.Codec<GetAdditionalSellerInputsRequest> = Schemas.make(
  $GetAdditionalSellerInputsRequest
)

export interface GetAdditionalSellerInputsResult {
  readonly ShipmentLevelFields?: AdditionalInputsList | undefined
  readonly ItemLevelFieldsList?: ItemLevelFieldsList | undefined
}

const $GetAdditionalSellerInputsResult: Shape.Shape = Shape.define(() => Shape.Struct({
  ShipmentLevelFields: Shape.optional($AdditionalInputsList),
  ItemLevelFieldsList: Shape.optional($ItemLevelFieldsList)
}))
export const GetAdditionalSellerInputsResult: Schemas.Codec<GetAdditionalSellerInputsResult> = Schemas.make(
  $GetAdditionalSellerInputsResult
)

export interface GetAdditionalSellerInputsResponse {
  readonly payload?: GetAdditionalSellerInputsResult | undefined
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $GetAdditionalSellerInputsResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  payload: Shape.optional($GetAdditionalSellerInputsResult),
  errors: Shape.optional($ErrorList)
}))
export const GetAdditionalSellerInputsResponse: Schemas.Codec<GetAdditionalSellerInputsResponse> = Schemas.make(
  $GetAdditionalSellerInputsResponse
)

/** An amount with its currency. */
export interface CurrencyAmount {
  /** A currency, ISO 4217: `USD`. At most 3 characters. */
  readonly CurrencyCode: string
  readonly Amount: number
}

const $CurrencyAmount: Shape.Shape = Shape.define(() => Shape.Struct({
  CurrencyCode: Shape.String,
  Amount: Shape.Number
}))
export const CurrencyAmount: Schemas.Codec<CurrencyAmount> = Schemas.make($CurrencyAmount)

/** At most 14 characters. */
export type CustomTextForLabel = string

const $CustomTextForLabel: Shape.Shape = Shape.define(() => Shape.String)
export const CustomTextForLabel: Schemas.Codec<CustomTextForLabel> = Schemas.make($CustomTextForLabel)

export type DeliveryExperienceType = "DeliveryConfirmationWithAdultSignature" | "DeliveryConfirmationWithSignature" | "DeliveryConfirmationWithoutSignature" | "NoTracking" | (string & {})

const $DeliveryExperienceType: Shape.Shape = Shape.define(() => Shape.String)
export const DeliveryExperienceType: Schemas.Codec<DeliveryExperienceType> = Schemas.make($DeliveryExperienceType)

export type DistrictOrCounty = string

const $DistrictOrCounty: Shape.Shape = Shape.define(() => Shape.String)
export const DistrictOrCounty: Schemas.Codec<DistrictOrCounty> = Schemas.make($DistrictOrCounty)

export type EmailAddress = string

const $EmailAddress: Shape.Shape = Shape.define(() => Shape.String)
export const EmailAddress: Schemas.Codec<EmailAddress> = Schemas.make($EmailAddress)

export interface FileContents {
  readonly Contents: string
  /** `application/pdf`, `application/zpl` or `image/png`. */
  readonly FileType: FileType
  readonly Checksum: string
}

const $FileContents: Shape.Shape = Shape.define(() => Shape.Struct({
  Contents: Shape.String,
  FileType: $FileType,
  Checksum: Shape.String
}))
export const FileContents: Schemas.Codec<FileContents> = Schemas.make($FileContents)

export type FileType = "application/pdf" | "application/zpl" | "image/png" | (string & {})

const $FileType: Shape.Shape = Shape.define(() => Shape.String)
export const FileType: Schemas.Codec<FileType> = Schemas.make($FileType)

export interface GetEligibleShipmentServicesRequest {
  readonly ShipmentRequestDetails: ShipmentRequestDetails
  readonly ShippingOfferingFilter?: ShippingOfferingFilter | undefined
}

const $GetEligibleShipmentServicesRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  ShipmentRequestDetails: $ShipmentRequestDetails,
  ShippingOfferingFilter: Shape.optional($ShippingOfferingFilter)
}))
export const GetEligibleShipmentServicesRequest: Schemas.Codec<GetEligibleShipmentServicesRequest> = Schemas.make(
  $GetEligibleShipmentServicesRequest
)

export interface GetEligibleShipmentServicesResponse {
  readonly payload?: GetEligibleShipmentServicesResult | undefined
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $GetEligibleShipmentServicesResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  payload: Shape.optional($GetEligibleShipmentServicesResult),
  errors: Shape.optional($ErrorList)
}))
export const GetEligibleShipmentServicesResponse: Schemas.Codec<GetEligibleShipmentServicesResponse> = Schemas.make(
  $GetEligibleShipmentServicesResponse
)

export interface GetEligibleShipmentServicesResult {
  readonly ShippingServiceList: ShippingServiceList
  readonly RejectedShippingServiceList?: RejectedShippingServiceList | undefined
  readonly TemporarilyUnavailableCarrierList?: TemporarilyUnavailableCarrierList | undefined
  readonly TermsAndConditionsNotAcceptedCarrierList?: TermsAndConditionsNotAcceptedCarrierList | undefined
}

const $GetEligibleShipmentServicesResult: Shape.Shape = Shape.define(() => Shape.Struct({
  ShippingServiceList: $ShippingServiceList,
  RejectedShippingServiceList: Shape.optional($RejectedShippingServiceList),
  TemporarilyUnavailableCarrierList: Shape.optional($TemporarilyUnavailableCarrierList),
  TermsAndConditionsNotAcceptedCarrierList: Shape.optional($TermsAndConditionsNotAcceptedCarrierList)
}))
export const GetEligibleShipmentServicesResult: Schemas.Codec<GetEligibleShipmentServicesResult> = Schemas.make(
  $GetEligibleShipmentServicesResult
)

export interface GetShipmentResponse {
  readonly payload?: Shipment | undefined
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $GetShipmentResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  payload: Shape.optional($Shipment),
  errors: Shape.optional($ErrorList)
}))
export const GetShipmentResponse: Schemas.Codec<GetShipmentResponse> = Schemas.make($GetShipmentResponse)

export type HazmatType = "None" | "LQHazmat" | (string & {})

const $HazmatType: Shape.Shape = Shape.define(() => Shape.String)
export const HazmatType: Schemas.Codec<HazmatType> = Schemas.make($HazmatType)

export interface Item {
  /** Amazon's number of the item in the order. */
  readonly OrderItemId: OrderItemId
  /** A whole number. */
  readonly Quantity: ItemQuantity
  /** A value with its unit. */
  readonly ItemWeight?: Weight | undefined
  readonly ItemDescription?: ItemDescription | undefined
  readonly TransparencyCodeList?: TransparencyCodeList | undefined
  readonly ItemLevelSellerInputsList?: AdditionalSellerInputsList | undefined
  /** A value with its unit. */
  readonly LiquidVolume?: LiquidVolume | undefined
  /** Whether it is hazardous. `false` if not given. */
  readonly IsHazmat?: boolean | undefined
  readonly DangerousGoodsDetails?: DangerousGoodsDetails | undefined
}

const $Item: Shape.Shape = Shape.define(() => Shape.Struct({
  OrderItemId: $OrderItemId,
  Quantity: $ItemQuantity,
  ItemWeight: Shape.optional($Weight),
  ItemDescription: Shape.optional($ItemDescription),
  TransparencyCodeList: Shape.optional($TransparencyCodeList),
  ItemLevelSellerInputsList: Shape.optional($AdditionalSellerInputsList),
  LiquidVolume: Shape.optional($LiquidVolume),
  IsHazmat: Shape.optional(Shape.Boolean),
  DangerousGoodsDetails: Shape.optional($DangerousGoodsDetails)
}))
export const Item: Schemas.Codec<Item> = Schemas.make($Item)

export type ItemList = ReadonlyArray<Item>

const $ItemList: Shape.Shape = Shape.define(() => Shape.Array($Item))
export const ItemList: Schemas.Codec<ItemList> = Schemas.make($ItemList)

/** A whole number. */
export type ItemQuantity = number

const $ItemQuantity: Shape.Shape = Shape.define(() => Shape.Number)
export const ItemQuantity: Schemas.Codec<ItemQuantity> = Schemas.make($ItemQuantity)

export type ItemDescription = string

const $ItemDescription: Shape.Shape = Shape.define(() => Shape.String)
export const ItemDescription: Schemas.Codec<ItemDescription> = Schemas.make($ItemDescription)

export interface Label {
  /** At most 14 characters. */
  readonly CustomTextForLabel?: CustomTextForLabel | undefined
  readonly Dimensions: LabelDimensions
  readonly FileContents: FileContents
  /** `PDF`, `PNG`, `ZPL203`, `ZPL300` or `ShippingServiceDefault`. */
  readonly LabelFormat?: LabelFormat | undefined
  /** `AmazonOrderId`. */
  readonly StandardIdForLabel?: StandardIdForLabel | undefined
}

const $Label: Shape.Shape = Shape.define(() => Shape.Struct({
  CustomTextForLabel: Shape.optional($CustomTextForLabel),
  Dimensions: $LabelDimensions,
  FileContents: $FileContents,
  LabelFormat: Shape.optional($LabelFormat),
  StandardIdForLabel: Shape.optional($StandardIdForLabel)
}))
export const Label: Schemas.Codec<Label> = Schemas.make($Label)

export interface LabelCustomization {
  /** At most 14 characters. */
  readonly CustomTextForLabel?: CustomTextForLabel | undefined
  /** `AmazonOrderId`. */
  readonly StandardIdForLabel?: StandardIdForLabel | undefined
}

const $LabelCustomization: Shape.Shape = Shape.define(() => Shape.Struct({
  CustomTextForLabel: Shape.optional($CustomTextForLabel),
  StandardIdForLabel: Shape.optional($StandardIdForLabel)
}))
export const LabelCustomization: Schemas.Codec<LabelCustomization> = Schemas.make($LabelCustomization)

export type LabelDimension = number

const $LabelDimension: Shape.Shape = Shape.define(() => Shape.Number)
export const LabelDimension: Schemas.Codec<LabelDimension> = Schemas.make($LabelDimension)

export interface LabelDimensions {
  readonly Length: LabelDimension
  readonly Width: LabelDimension
  /** `inches` or `centimeters`. */
  readonly Unit: UnitOfLength
}

const $LabelDimensions: Shape.Shape = Shape.define(() => Shape.Struct({
  Length: $LabelDimension,
  Width: $LabelDimension,
  Unit: $UnitOfLength
}))
export const LabelDimensions: Schemas.Codec<LabelDimensions> = Schemas.make($LabelDimensions)

export type LabelFormat = "PDF" | "PNG" | "ZPL203" | "ZPL300" | "ShippingServiceDefault" | (string & {})

const $LabelFormat: Shape.Shape = Shape.define(() => Shape.String)
export const LabelFormat: Schemas.Codec<LabelFormat> = Schemas.make($LabelFormat)

export type LabelFormatList = ReadonlyArray<LabelFormat>

const $LabelFormatList: Shape.Shape = Shape.define(() => Shape.Array($LabelFormat))
export const LabelFormatList: Schemas.Codec<LabelFormatList> = Schemas.make($LabelFormatList)

/** A value with its unit. */
export interface Length {
  readonly value?: number | undefined
  /** `inches` or `centimeters`. */
  readonly unit?: UnitOfLength | undefined
}

const $Length: Shape.Shape = Shape.define(() => Shape.Struct({
  value: Shape.optional(Shape.Number),
  unit: Shape.optional($UnitOfLength)
}))
export const Length: Schemas.Codec<Length> = Schemas.make($Length)

/** Amazon's number of the item in the order. */
export type OrderItemId = string

const $OrderItemId: Shape.Shape = Shape.define(() => Shape.String)
export const OrderItemId: Schemas.Codec<OrderItemId> = Schemas.make($OrderItemId)

export type PackageDimension = number

const $PackageDimension: Shape.Shape = Shape.define(() => Shape.Number)
export const PackageDimension: Schemas.Codec<PackageDimension> = Schemas.make($PackageDimension)

export interface PackageDimensions {
  readonly Length?: PackageDimension | undefined
  readonly Width?: PackageDimension | undefined
  readonly Height?: PackageDimension | undefined
  /** `inches` or `centimeters`. */
  readonly Unit?: UnitOfLength | undefined
  /**
   * `FedEx_Box_10kg`, `FedEx_Box_25kg`, `FedEx_Box_Extra_Large_1`, `FedEx_Box_Extra_Large_2`,
   * `FedEx_Box_Large_1`, `FedEx_Box_Large_2`, `FedEx_Box_Medium_1`, `FedEx_Box_Medium_2` or another of 50
   * known values.
   */
  readonly PredefinedPackageDimensions?: PredefinedPackageDimensions | undefined
}

const $PackageDimensions: Shape.Shape = Shape.define(() => Shape.Struct({
  Length: Shape.optional($PackageDimension),
  Width: Shape.optional($PackageDimension),
  Height: Shape.optional($PackageDimension),
  Unit: Shape.optional($UnitOfLength),
  PredefinedPackageDimensions: Shape.optional($PredefinedPackageDimensions)
}))
export const PackageDimensions: Schemas.Codec<PackageDimensions> = Schemas.make($PackageDimensions)

/** At most 30 characters. */
export type PhoneNumber = string

const $PhoneNumber: Shape.Shape = Shape.define(() => Shape.String)
export const PhoneNumber: Schemas.Codec<PhoneNumber> = Schemas.make($PhoneNumber)

/** At most 30 characters. */
export type PostalCode = string

const $PostalCode: Shape.Shape = Shape.define(() => Shape.String)
export const PostalCode: Schemas.Codec<PostalCode> = Schemas.make($PostalCode)

export type PredefinedPackageDimensions = "FedEx_Box_10kg" | "FedEx_Box_25kg" | "FedEx_Box_Extra_Large_1" | "FedEx_Box_Extra_Large_2" | "FedEx_Box_Large_1" | "FedEx_Box_Large_2" | "FedEx_Box_Medium_1" | "FedEx_Box_Medium_2" | "FedEx_Box_Small_1" | "FedEx_Box_Small_2" | "FedEx_Envelope" | "FedEx_Padded_Pak" | "FedEx_Pak_1" | "FedEx_Pak_2" | "FedEx_Tube" | "FedEx_XL_Pak" | "UPS_Box_10kg" | "UPS_Box_25kg" | "UPS_Express_Box" | "UPS_Express_Box_Large" | "UPS_Express_Box_Medium" | "UPS_Express_Box_Small" | "UPS_Express_Envelope" | "UPS_Express_Hard_Pak" | "UPS_Express_Legal_Envelope" | "UPS_Express_Pak" | "UPS_Express_Tube" | "UPS_Laboratory_Pak" | "UPS_Pad_Pak" | "UPS_Pallet" | "USPS_Card" | "USPS_Flat" | "USPS_FlatRateCardboardEnvelope" | "USPS_FlatRateEnvelope" | "USPS_FlatRateGiftCardEnvelope" | "USPS_FlatRateLegalEnvelope" | "USPS_FlatRatePaddedEnvelope" | "USPS_FlatRateWindowEnvelope" | "USPS_LargeFlatRateBoardGameBox" | "USPS_LargeFlatRateBox" | "USPS_Letter" | "USPS_MediumFlatRateBox1" | "USPS_MediumFlatRateBox2" | "USPS_RegionalRateBoxA1" | "USPS_RegionalRateBoxA2" | "USPS_RegionalRateBoxB1" | "USPS_RegionalRateBoxB2" | "USPS_RegionalRateBoxC" | "USPS_SmallFlatRateBox" | "USPS_SmallFlatRateEnvelope" | (string & {})

const $PredefinedPackageDimensions: Shape.Shape = Shape.define(() => Shape.String)
export const PredefinedPackageDimensions: Schemas.Codec<PredefinedPackageDimensions> = Schemas.make(
  $PredefinedPackageDimensions
)

export type RestrictedSetValues = ReadonlyArray<string>

const $RestrictedSetValues: Shape.Shape = Shape.define(() => Shape.Array(Shape.String))
export const RestrictedSetValues: Schemas.Codec<RestrictedSetValues> = Schemas.make($RestrictedSetValues)

/** The seller's number of the order. At most 64 characters. */
export type SellerOrderId = string

const $SellerOrderId: Shape.Shape = Shape.define(() => Shape.String)
export const SellerOrderId: Schemas.Codec<SellerOrderId> = Schemas.make($SellerOrderId)

export interface Shipment {
  /** From `createShipment`. */
  readonly ShipmentId: ShipmentId
  /** An Amazon order id: `123-1234567-1234567`. */
  readonly AmazonOrderId: AmazonOrderId
  /** The seller's number of the order. At most 64 characters. */
  readonly SellerOrderId?: SellerOrderId | undefined
  readonly ItemList: ItemList
  readonly ShipFromAddress: Address
  readonly ShipToAddress: Address
  readonly PackageDimensions: PackageDimensions
  /** A value with its unit. */
  readonly Weight: Weight
  /** An amount with its currency. */
  readonly Insurance: CurrencyAmount
  readonly ShippingService: ShippingService
  readonly Label: Label
  /** `Purchased`, `RefundPending`, `RefundRejected` or `RefundApplied`. */
  readonly Status: ShipmentStatus
  readonly TrackingId?: TrackingId | undefined
  /** ISO 8601. */
  readonly CreatedDate: Timestamp
  /** ISO 8601. */
  readonly LastUpdatedDate?: Timestamp | undefined
}

const $Shipment: Shape.Shape = Shape.define(() => Shape.Struct({
  ShipmentId: $ShipmentId,
  AmazonOrderId: $AmazonOrderId,
  SellerOrderId: Shape.optional($SellerOrderId),
  ItemList: $ItemList,
  ShipFromAddress: $Address,
  ShipToAddress: $Address,
  PackageDimensions: $PackageDimensions,
  Weight: $Weight,
  Insurance: $CurrencyAmount,
  ShippingService: $ShippingService,
  Label: $Label,
  Status: $ShipmentStatus,
  TrackingId: Shape.optional($TrackingId),
  CreatedDate: $Timestamp,
  LastUpdatedDate: Shape.optional($Timestamp)
}))
export const Shipment: Schemas.Codec<Shipment> = Schemas.make($Shipment)

/** From `createShipment`. */
export type ShipmentId = string

const $ShipmentId: Shape.Shape = Shape.define(() => Shape.String)
export const ShipmentId: Schemas.Codec<ShipmentId> = Schemas.make($ShipmentId)

export interface ShipmentRequestDetails {
  /** An Amazon order id: `123-1234567-1234567`. */
  readonly AmazonOrderId: AmazonOrderId
  /** The seller's number of the order. At most 64 characters. */
  readonly SellerOrderId?: SellerOrderId | undefined
  readonly ItemList: ItemListInput
  readonly ShipFromAddress: Address
  readonly PackageDimensions: PackageDimensions
  /** A value with its unit. */
  readonly Weight: Weight
  /** ISO 8601. */
  readonly MustArriveByDate?: DateTimeInput | undefined
  /** ISO 8601. */
  readonly ShipDate?: DateTimeInput | undefined
  readonly ShippingServiceOptions: ShippingServiceOptions
  readonly LabelCustomization?: LabelCustomization | undefined
}

const $ShipmentRequestDetails: Shape.Shape = Shape.define(() => Shape.Struct({
  AmazonOrderId: $AmazonOrderId,
  SellerOrderId: Shape.optional($SellerOrderId),
  ItemList: $ItemListInput,
  ShipFromAddress: $Address,
  PackageDimensions: $PackageDimensions,
  Weight: $Weight,
  MustArriveByDate: Shape.optional(Shape.DateTimeInput),
  ShipDate: Shape.optional(Shape.DateTimeInput),
  ShippingServiceOptions: $ShippingServiceOptions,
  LabelCustomization: Shape.optional($LabelCustomization)
}))
export const ShipmentRequestDetails: Schemas.Codec<ShipmentRequestDetails> = Schemas.make($ShipmentRequestDetails)

export type ShipmentStatus = "Purchased" | "RefundPending" | "RefundRejected" | "RefundApplied" | (string & {})

const $ShipmentStatus: Shape.Shape = Shape.define(() => Shape.String)
export const ShipmentStatus: Schemas.Codec<ShipmentStatus> = Schemas.make($ShipmentStatus)

export type DeliveryExperienceOption = "DeliveryConfirmationWithAdultSignature" | "DeliveryConfirmationWithSignature" | "DeliveryConfirmationWithoutSignature" | "NoTracking" | "NoPreference" | (string & {})

const $DeliveryExperienceOption: Shape.Shape = Shape.define(() => Shape.String)
export const DeliveryExperienceOption: Schemas.Codec<DeliveryExperienceOption> = Schemas.make($DeliveryExperienceOption)

export interface ShippingOfferingFilter {
  readonly IncludePackingSlipWithLabel?: boolean | undefined
  readonly IncludeComplexShippingOptions?: boolean | undefined
  /** `CarrierWillPickUp`, `ShipperWillDropOff` or `NoPreference`. */
  readonly CarrierWillPickUp?: CarrierWillPickUpOption | undefined
  /**
   * `DeliveryConfirmationWithAdultSignature`, `DeliveryConfirmationWithSignature`,
   * `DeliveryConfirmationWithoutSignature`, `NoTracking` or `NoPreference`.
   */
  readonly DeliveryExperience?: DeliveryExperienceOption | undefined
}

const $ShippingOfferingFilter: Shape.Shape = Shape.define(() => Shape.Struct({
  IncludePackingSlipWithLabel: Shape.optional(Shape.Boolean),
  IncludeComplexShippingOptions: Shape.optional(Shape.Boolean),
  CarrierWillPickUp: Shape.optional($CarrierWillPickUpOption),
  DeliveryExperience: Shape.optional($DeliveryExperienceOption)
}))
export const ShippingOfferingFilter: Schemas.Codec<ShippingOfferingFilter> = Schemas.make($ShippingOfferingFilter)

export interface ShippingService {
  readonly ShippingServiceName: string
  readonly CarrierName: string
  readonly ShippingServiceId: ShippingServiceIdentifier
  readonly ShippingServiceOfferId: string
  /** ISO 8601. */
  readonly ShipDate: Timestamp
  /** ISO 8601. */
  readonly EarliestEstimatedDeliveryDate?: Timestamp | undefined
  /** ISO 8601. */
  readonly LatestEstimatedDeliveryDate?: Timestamp | undefined
  /** An amount with its currency. */
  readonly Rate: CurrencyAmount
  /** An amount with its currency. */
  readonly RateWithAdjustments: CurrencyAmount
  readonly AdjustmentItemList?: AdjustmentItemList | undefined
  readonly ShippingServiceOptions: ShippingServiceOptions
  readonly AvailableShippingServiceOptions?: AvailableShippingServiceOptions | undefined
  /** Each `PDF`, `PNG`, `ZPL203`, `ZPL300` or `ShippingServiceDefault`. */
  readonly AvailableLabelFormats?: LabelFormatList | undefined
  readonly AvailableFormatOptionsForLabel?: AvailableFormatOptionsForLabelList | undefined
  readonly RequiresAdditionalSellerInputs?: boolean | undefined
  readonly Benefits?: Benefits | undefined
}

const $ShippingService: Shape.Shape = Shape.define(() => Shape.Struct({
  ShippingServiceName: Shape.String,
  CarrierName: Shape.String,
  ShippingServiceId: $ShippingServiceIdentifier,
  ShippingServiceOfferId: Shape.String,
  ShipDate: $Timestamp,
  EarliestEstimatedDeliveryDate: Shape.optional($Timestamp),
  LatestEstimatedDeliveryDate: Shape.optional($Timestamp),
  Rate: $CurrencyAmount,
  RateWithAdjustments: $CurrencyAmount,
  AdjustmentItemList: Shape.optional($AdjustmentItemList),
  ShippingServiceOptions: $ShippingServiceOptions,
  AvailableShippingServiceOptions: Shape.optional($AvailableShippingServiceOptions),
  AvailableLabelFormats: Shape.optional($LabelFormatList),
  AvailableFormatOptionsForLabel: Shape.optional($AvailableFormatOptionsForLabelList),
  RequiresAdditionalSellerInputs: Shape.optional(Shape.Boolean),
  Benefits: Shape.optional($Benefits)
}))
export const ShippingService: Schemas.Codec<ShippingService> = Schemas.make($ShippingService)

export type ShippingServiceIdentifier = string

const $ShippingServiceIdentifier: Shape.Shape = Shape.define(() => Shape.String)
export const ShippingServiceIdentifier: Schemas.Codec<ShippingServiceIdentifier> = Schemas.make(
  $ShippingServiceIdentifier
)

export type ShippingServiceList = ReadonlyArray<ShippingService>

const $ShippingServiceList: Shape.Shape = Shape.define(() => Shape.Array($ShippingService))
export const ShippingServiceList: Schemas.Codec<ShippingServiceList> = Schemas.make($ShippingServiceList)

export interface ShippingServiceOptions {
  /**
   * `DeliveryConfirmationWithAdultSignature`, `DeliveryConfirmationWithSignature`,
   * `DeliveryConfirmationWithoutSignature` or `NoTracking`.
   */
  readonly DeliveryExperience: DeliveryExperienceType
  /** An amount with its currency. */
  readonly DeclaredValue?: CurrencyAmount | undefined
  readonly CarrierWillPickUp?: boolean | undefined
  /** `CarrierWillPickUp`, `ShipperWillDropOff` or `NoPreference`. */
  readonly CarrierWillPickUpOption?: CarrierWillPickUpOption | undefined
  /** `PDF`, `PNG`, `ZPL203`, `ZPL300` or `ShippingServiceDefault`. */
  readonly LabelFormat?: LabelFormat | undefined
}

const $ShippingServiceOptions: Shape.Shape = Shape.define(() => Shape.Struct({
  DeliveryExperience: $DeliveryExperienceType,
  DeclaredValue: Shape.optional($CurrencyAmount),
  CarrierWillPickUp: Shape.optional(Shape.Boolean),
  CarrierWillPickUpOption: Shape.optional($CarrierWillPickUpOption),
  LabelFormat: Shape.optional($LabelFormat)
}))
export const ShippingServiceOptions: Schemas.Codec<ShippingServiceOptions> = Schemas.make($ShippingServiceOptions)

export type CarrierWillPickUpOption = "CarrierWillPickUp" | "ShipperWillDropOff" | "NoPreference" | (string & {})

const $CarrierWillPickUpOption: Shape.Shape = Shape.define(() => Shape.String)
export const CarrierWillPickUpOption: Schemas.Codec<CarrierWillPickUpOption> = Schemas.make($CarrierWillPickUpOption)

export type StandardIdForLabel = "AmazonOrderId" | (string & {})

const $StandardIdForLabel: Shape.Shape = Shape.define(() => Shape.String)
export const StandardIdForLabel: Schemas.Codec<StandardIdForLabel> = Schemas.make($StandardIdForLabel)

/** At most 30 characters. */
export type StateOrProvinceCode = string

const $StateOrProvinceCode: Shape.Shape = Shape.define(() => Shape.String)
export const StateOrProvinceCode: Schemas.Codec<StateOrProvinceCode> = Schemas.make($StateOrProvinceCode)

export interface RejectedShippingService {
  readonly CarrierName: string
  readonly ShippingServiceName: string
  readonly ShippingServiceId: ShippingServiceIdentifier
  readonly RejectionReasonCode: string
  readonly RejectionReasonMessage?: string | undefined
}

const $RejectedShippingService: Shape.Shape = Shape.define(() => Shape.Struct({
  CarrierName: Shape.String,
  ShippingServiceName: Shape.String,
  ShippingServiceId: $ShippingServiceIdentifier,
  RejectionReasonCode: Shape.String,
  RejectionReasonMessage: Shape.optional(Shape.String)
}))
export const RejectedShippingService: Schemas.Codec<RejectedShippingService> = Schemas.make($RejectedShippingService)

export type RejectedShippingServiceList = ReadonlyArray<RejectedShippingService>

const $RejectedShippingServiceList: Shape.Shape = Shape.define(() => Shape.Array($RejectedShippingService))
export const RejectedShippingServiceList: Schemas.Codec<RejectedShippingServiceList> = Schemas.make(
  $RejectedShippingServiceList
)

export interface TemporarilyUnavailableCarrier {
  readonly CarrierName: string
}

const $TemporarilyUnavailableCarrier: Shape.Shape = Shape.define(() => Shape.Struct({ CarrierName: Shape.String }))
export const TemporarilyUnavailableCarrier: Schemas.Codec<TemporarilyUnavailableCarrier> = Schemas.make(
  $TemporarilyUnavailableCarrier
)

export type TemporarilyUnavailableCarrierList = ReadonlyArray<TemporarilyUnavailableCarrier>

const $TemporarilyUnavailableCarrierList: Shape.Shape = Shape.define(() => Shape.Array($TemporarilyUnavailableCarrier))
export const TemporarilyUnavailableCarrierList: Schemas.Codec<TemporarilyUnavailableCarrierList> = Schemas.make(
  $TemporarilyUnavailableCarrierList
)

export interface TermsAndConditionsNotAcceptedCarrier {
  readonly CarrierName: string
}

const $TermsAndConditionsNotAcceptedCarrier: Shape.Shape = Shape.define(() => Shape.Struct({
  CarrierName: Shape.String
}))
export const TermsAndConditionsNotAcceptedCarrier: Schemas.Codec<TermsAndConditionsNotAcceptedCarrier> = Schemas.make(
  $TermsAndConditionsNotAcceptedCarrier
)

export type TermsAndConditionsNotAcceptedCarrierList = ReadonlyArray<TermsAndConditionsNotAcceptedCarrier>

const $TermsAndConditionsNotAcceptedCarrierList: Shape.Shape = Shape.define(() =>
  Shape.Array($TermsAndConditionsNotAcceptedCarrier)
)
export const TermsAndConditionsNotAcceptedCarrierList: Schemas.Codec<TermsAndConditionsNotAcceptedCarrierList> = Schemas.make(
  $TermsAndConditionsNotAcceptedCarrierList
)

/** ISO 8601. */
export type Timestamp = string

const $Timestamp: Shape.Shape = Shape.define(() => Shape.String)
export const Timestamp: Schemas.Codec<Timestamp> = Schemas.make($Timestamp)

export type TrackingId = string

const $TrackingId: Shape.Shape = Shape.define(() => Shape.String)
export const TrackingId: Schemas.Codec<TrackingId> = Schemas.make($TrackingId)

export type TransparencyCode = string

const $TransparencyCode: Shape.Shape = Shape.define(() => Shape.String)
export const TransparencyCode: Schemas.Codec<TransparencyCode> = Schemas.make($TransparencyCode)

export type TransparencyCodeList = ReadonlyArray<TransparencyCode>

const $TransparencyCodeList: Shape.Shape = Shape.define(() => Shape.Array($TransparencyCode))
export const TransparencyCodeList: Schemas.Codec<TransparencyCodeList> = Schemas.make($TransparencyCodeList)

export type UnitOfLength = "inches" | "centimeters" | (string & {})

const $UnitOfLength: Shape.Shape = Shape.define(() => Shape.String)
export const UnitOfLength: Schemas.Codec<UnitOfLength> = Schemas.make($UnitOfLength)

export type UnitOfWeight = "oz" | "g" | (string & {})

const $UnitOfWeight: Shape.Shape = Shape.define(() => Shape.String)
export const UnitOfWeight: Schemas.Codec<UnitOfWeight> = Schemas.make($UnitOfWeight)

/** A value with its unit. */
export interface Weight {
  readonly Value: WeightValue
  /** `oz` or `g`. */
  readonly Unit: UnitOfWeight
}

const $Weight: Shape.Shape = Shape.define(() => Shape.Struct({ Value: $WeightValue, Unit: $UnitOfWeight }))
export const Weight: Schemas.Codec<Weight> = Schemas.make($Weight)

export type WeightValue = number

const $WeightValue: Shape.Shape = Shape.define(() => Shape.Number)
export const WeightValue: Schemas.Codec<WeightValue> = Schemas.make($WeightValue)

/** A value with its unit. */
export interface LiquidVolume {
  readonly Unit: "ML" | "L" | "FL_OZ" | "GAL" | "PT" | "QT" | "C" | (string & {})
  readonly Value: number
}

const $LiquidVolume: Shape.Shape = Shape.define(() => Shape.Struct({ Unit: Shape.String, Value: Shape.Number }))
export const LiquidVolume: Schemas.Codec<LiquidVolume> = Schemas.make($LiquidVolume)

export interface DangerousGoodsDetails {
  /** Matches `^(UN|ID|NA)[0-9]{4}$`. */
  readonly UnitedNationsRegulatoryId?: string | undefined
  /** Matches `^[1-9](\.[1-9])?$`. */
  readonly TransportationRegulatoryClass?: string | undefined
  readonly PackingGroup?: "I" | "II" | "III" | (string & {}) | undefined
  readonly PackingInstruction?: "PI965_SECTION_IA" | "PI965_SECTION_IB" | "PI965_SECTION_II" | "PI966_SECTION_I" | "PI966_SECTION_II" | "PI967_SECTION_I" | "PI967_SECTION_II" | "PI968_SECTION_IA" | "PI968_SECTION_IB" | "PI969_SECTION_I" | "PI969_SECTION_II" | "PI970_SECTION_I" | "PI970_SECTION_II" | (string & {}) | undefined
}

const $DangerousGoodsDetails: Shape.Shape = Shape.define(() => Shape.Struct({
  UnitedNationsRegulatoryId: Shape.optional(Shape.String),
  TransportationRegulatoryClass: Shape.optional(Shape.String),
  PackingGroup: Shape.optional(Shape.String),
  PackingInstruction: Shape.optional(Shape.String)
}))
export const DangerousGoodsDetails: Schemas.Codec<DangerousGoodsDetails> = Schemas.make($DangerousGoodsDetails)

export type AdjustmentItemList = ReadonlyArray<RateItem>

const $AdjustmentItemList: Shape.Shape = Shape.define(() => Shape.Array($RateItem))
export const AdjustmentItemList: Schemas.Codec<AdjustmentItemList> = Schemas.make($AdjustmentItemList)

export interface RateItem {
  /** `FBM_SHIP_PLUS_CREDIT`. */
  readonly RateItemID: RateItemID
  /** `INCLUDED`. */
  readonly RateItemType?: RateItemType | undefined
  /** An amount with its currency. */
  readonly RateItemCharge?: CurrencyAmount | undefined
  readonly RateItemNameLocalization?: string | undefined
}

const $RateItem: Shape.Shape = Shape.define(() => Shape.Struct({
  RateItemID: $RateItemID,
  RateItemType: Shape.optional($RateItemType),
  RateItemCharge: Shape.optional($CurrencyAmount),
  RateItemNameLocalization: Shape.optional(Shape.String)
}))
export const RateItem: Schemas.Codec<RateItem> = Schemas.make($RateItem)

export type RateItemID = "FBM_SHIP_PLUS_CREDIT" | (string & {})

const $RateItemID: Shape.Shape = Shape.define(() => Shape.String)
export const RateItemID: Schemas.Codec<RateItemID> = Schemas.make($RateItemID)

export type RateItemType = "INCLUDED" | (string & {})

const $RateItemType: Shape.Shape = Shape.define(() => Shape.String)
export const RateItemType: Schemas.Codec<RateItemType> = Schemas.make($RateItemType)

/** `AdditionalSellerInput` in requests. */
export interface AdditionalSellerInputInput {
  readonly DataType?: string | undefined
  readonly ValueAsString?: string | undefined
  readonly ValueAsBoolean?: boolean | undefined
  /** A whole number. */
  readonly ValueAsInteger?: number | undefined
  /** ISO 8601. */
  readonly ValueAsTimestamp?: DateTimeInput | undefined
  readonly ValueAsAddress?: Address | undefined
  /** A value with its unit. */
  readonly ValueAsWeight?: Weight | undefined
  /** A value with its unit. */
  readonly ValueAsDimension?: Length | undefined
  /** An amount with its currency. */
  readonly ValueAsCurrency?: CurrencyAmount | undefined
}

const $AdditionalSellerInputInput: Shape.Shape = Shape.define(() => Shape.Struct({
  DataType: Shape.optional(Shape.String),
  ValueAsString: Shape.optional(Shape.String),
  ValueAsBoolean: Shape.optional(Shape.Boolean),
  ValueAsInteger: Shape.optional(Shape.Number),
  ValueAsTimestamp: Shape.optional(Shape.DateTimeInput),
  ValueAsAddress: Shape.optional($Address),
  ValueAsWeight: Shape.optional($Weight),
  ValueAsDimension: Shape.optional($Length),
  ValueAsCurrency: Shape.optional($CurrencyAmount)
}))
export const AdditionalSellerInputInput: Schemas.Codec<AdditionalSellerInputInput> = Schemas.make(
  $AdditionalSellerInputInput
)

/** `AdditionalSellerInputs` in requests. */
export interface AdditionalSellerInputsInput {
  readonly AdditionalInputFieldName: string
  readonly AdditionalSellerInput: AdditionalSellerInputInput
}

const $AdditionalSellerInputsInput: Shape.Shape = Shape.define(() => Shape.Struct({
  AdditionalInputFieldName: Shape.String,
  AdditionalSellerInput: $AdditionalSellerInputInput
}))
export const AdditionalSellerInputsInput: Schemas.Codec<AdditionalSellerInputsInput> = Schemas.make(
  $AdditionalSellerInputsInput
)

/** `AdditionalSellerInputsList` in requests. */
export type AdditionalSellerInputsListInput = ReadonlyArray<AdditionalSellerInputsInput>

const $AdditionalSellerInputsListInput: Shape.Shape = Shape.define(() => Shape.Array($AdditionalSellerInputsInput))
export const AdditionalSellerInputsListInput: Schemas.Codec<AdditionalSellerInputsListInput> = Schemas.make(
  $AdditionalSellerInputsListInput
)

/** `Item` in requests. */
export interface ItemInput {
  /** Amazon's number of the item in the order. */
  readonly OrderItemId: OrderItemId
  /** A whole number. */
  readonly Quantity: ItemQuantity
  /** A value with its unit. */
  readonly ItemWeight?: Weight | undefined
  readonly ItemDescription?: ItemDescription | undefined
  readonly TransparencyCodeList?: TransparencyCodeList | undefined
  readonly ItemLevelSellerInputsList?: AdditionalSellerInputsListInput | undefined
  /** A value with its unit. */
  readonly LiquidVolume?: LiquidVolume | undefined
  /** Whether it is hazardous. `false` if not given. */
  readonly IsHazmat?: boolean | undefined
  readonly DangerousGoodsDetails?: DangerousGoodsDetails | undefined
}

const $ItemInput: Shape.Shape = Shape.define(() => Shape.Struct({
  OrderItemId: $OrderItemId,
  Quantity: $ItemQuantity,
  ItemWeight: Shape.optional($Weight),
  ItemDescription: Shape.optional($ItemDescription),
  TransparencyCodeList: Shape.optional($TransparencyCodeList),
  ItemLevelSellerInputsList: Shape.optional($AdditionalSellerInputsListInput),
  LiquidVolume: Shape.optional($LiquidVolume),
  IsHazmat: Shape.optional(Shape.Boolean),
  DangerousGoodsDetails: Shape.optional($DangerousGoodsDetails)
}))
export const ItemInput: Schemas.Codec<ItemInput> = Schemas.make($ItemInput)

/** `ItemList` in requests. */
export type ItemListInput = ReadonlyArray<ItemInput>

const $ItemListInput: Shape.Shape = Shape.define(() => Shape.Array($ItemInput))
export const ItemListInput: Schemas.Codec<ItemListInput> = Schemas.make($ItemListInput)
