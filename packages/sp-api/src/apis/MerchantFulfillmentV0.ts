// AUTO-GENERATED from merchantFulfillmentV0.json by packages/codegen. Do not edit: change the generator or its overlays.
/** Merchant Fulfillment v0. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type { CallOptions } from "../http/OperationFacts.ts"
import * as Op from "../operation/Operation.ts"
import * as S from "../operation/SchemaBuilder.ts"
import * as Section from "../operation/Section.ts"
import type { SpApi } from "../operation/SpApiService.ts"
import type { SpApiError } from "../SpApiError.ts"

/** Input of `getEligibleShipmentServices`. */
export interface GetEligibleShipmentServicesInput {
  readonly body: GetEligibleShipmentServicesRequest
}

export const GetEligibleShipmentServicesInput: S.Codec<GetEligibleShipmentServicesInput> = /*#__PURE__*/ S.define(() =>
  S.Struct({ body: GetEligibleShipmentServicesRequest })
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
  body: (): S.Built => GetEligibleShipmentServicesRequest,
  output: (): S.Built => GetEligibleShipmentServicesResponse
})

/** Input of `getShipment`. */
export interface GetShipmentInput {
  readonly shipmentId: string
}

export const GetShipmentInput: S.Codec<GetShipmentInput> = /*#__PURE__*/ S.define(() => S.Struct({
  shipmentId: S.String
}))

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
}, { output: (): S.Built => GetShipmentResponse })

/** Input of `cancelShipment`. */
export interface CancelShipmentInput {
  readonly shipmentId: string
}

export const CancelShipmentInput: S.Codec<CancelShipmentInput> = /*#__PURE__*/ S.define(() => S.Struct({
  shipmentId: S.String
}))

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
}, { output: (): S.Built => CancelShipmentResponse })

/** Input of `createShipment`. */
export interface CreateShipmentInput {
  readonly body: CreateShipmentRequest
}

export const CreateShipmentInput: S.Codec<CreateShipmentInput> = /*#__PURE__*/ S.define(() => S.Struct({
  body: CreateShipmentRequest
}))

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
}, { body: (): S.Built => CreateShipmentRequest, output: (): S.Built => CreateShipmentResponse })

/** Input of `getAdditionalSellerInputs`. */
export interface GetAdditionalSellerInputsInput {
  readonly body: GetAdditionalSellerInputsRequest
}

export const GetAdditionalSellerInputsInput: S.Codec<GetAdditionalSellerInputsInput> = /*#__PURE__*/ S.define(() =>
  S.Struct({ body: GetAdditionalSellerInputsRequest })
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
}, { body: (): S.Built => GetAdditionalSellerInputsRequest, output: (): S.Built => GetAdditionalSellerInputsResponse })

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

export const Error: S.Codec<Error> = /*#__PURE__*/ S.define(() => S.Struct({
  code: S.String,
  message: S.String,
  details: S.optional(S.String)
}))

export type ErrorList = ReadonlyArray<Error>

export const ErrorList: S.Codec<ErrorList> = /*#__PURE__*/ S.define(() => S.Array(Error))

export interface LabelFormatOptionRequest {
  readonly IncludePackingSlipWithLabel?: boolean | undefined
}

export const LabelFormatOptionRequest: S.Codec<LabelFormatOptionRequest> = /*#__PURE__*/ S.define(() => S.Struct({
  IncludePackingSlipWithLabel: S.optional(S.Boolean)
}))

export interface LabelFormatOption {
  readonly IncludePackingSlipWithLabel?: boolean | undefined
  readonly LabelFormat?: LabelFormat | undefined
}

export const LabelFormatOption: S.Codec<LabelFormatOption> = /*#__PURE__*/ S.define(() => S.Struct({
  IncludePackingSlipWithLabel: S.optional(S.Boolean),
  LabelFormat: S.optional(LabelFormat)
}))

export interface AvailableCarrierWillPickUpOption {
  readonly CarrierWillPickUpOption: CarrierWillPickUpOption
  readonly Charge: CurrencyAmount
}

export const AvailableCarrierWillPickUpOption: S.Codec<AvailableCarrierWillPickUpOption> = /*#__PURE__*/ S.define(() =>
  S.Struct({ CarrierWillPickUpOption: CarrierWillPickUpOption, Charge: CurrencyAmount })
)

export type AvailableCarrierWillPickUpOptionsList = ReadonlyArray<AvailableCarrierWillPickUpOption>

export const AvailableCarrierWillPickUpOptionsList: S.Codec<AvailableCarrierWillPickUpOptionsList> =
  /*#__PURE__*/ S.define(() =>
    S.Array(AvailableCarrierWillPickUpOption)
  )

export interface AvailableDeliveryExperienceOption {
  readonly DeliveryExperienceOption: DeliveryExperienceOption
  readonly Charge: CurrencyAmount
}

export const AvailableDeliveryExperienceOption: S.Codec<AvailableDeliveryExperienceOption> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({ DeliveryExperienceOption: DeliveryExperienceOption, Charge: CurrencyAmount })
  )

export type AvailableDeliveryExperienceOptionsList = ReadonlyArray<AvailableDeliveryExperienceOption>

export const AvailableDeliveryExperienceOptionsList: S.Codec<AvailableDeliveryExperienceOptionsList> =
  /*#__PURE__*/ S.define(() =>
    S.Array(AvailableDeliveryExperienceOption)
  )

export interface AvailableShippingServiceOptions {
  readonly AvailableCarrierWillPickUpOptions: AvailableCarrierWillPickUpOptionsList
  readonly AvailableDeliveryExperienceOptions: AvailableDeliveryExperienceOptionsList
}

export const AvailableShippingServiceOptions: S.Codec<AvailableShippingServiceOptions> = /*#__PURE__*/ S.define(() =>
  S.Struct({
    AvailableCarrierWillPickUpOptions: AvailableCarrierWillPickUpOptionsList,
    AvailableDeliveryExperienceOptions: AvailableDeliveryExperienceOptionsList
  })
)

export type AvailableFormatOptionsForLabel = ReadonlyArray<LabelFormatOption>

export const AvailableFormatOptionsForLabel: S.Codec<AvailableFormatOptionsForLabel> = /*#__PURE__*/ S.define(() =>
  S.Array(LabelFormatOption)
)

export type AvailableFormatOptionsForLabelList = ReadonlyArray<LabelFormatOption>

export const AvailableFormatOptionsForLabelList: S.Codec<AvailableFormatOptionsForLabelList> =
  /*#__PURE__*/ S.define(() =>
    S.Array(LabelFormatOption)
  )

export interface Constraint {
  readonly ValidationRegEx?: string | undefined
  readonly ValidationString: string
}

export const Constraint: S.Codec<Constraint> = /*#__PURE__*/ S.define(() => S.Struct({
  ValidationRegEx: S.optional(S.String),
  ValidationString: S.String
}))

export type Constraints = ReadonlyArray<Constraint>

export const Constraints: S.Codec<Constraints> = /*#__PURE__*/ S.define(() => S.Array(Constraint))

export interface AdditionalInputs {
  readonly AdditionalInputFieldName?: string | undefined
  readonly SellerInputDefinition?: SellerInputDefinition | undefined
}

export const AdditionalInputs: S.Codec<AdditionalInputs> = /*#__PURE__*/ S.define(() => S.Struct({
  AdditionalInputFieldName: S.optional(S.String),
  SellerInputDefinition: S.optional(SellerInputDefinition)
}))

export interface SellerInputDefinition {
  readonly IsRequired: boolean
  readonly DataType: string
  readonly Constraints: Constraints
  readonly InputDisplayText: string
  readonly InputTarget?: InputTargetType | undefined
  readonly StoredValue: AdditionalSellerInput
  readonly RestrictedSetValues?: RestrictedSetValues | undefined
}

export const SellerInputDefinition: S.Codec<SellerInputDefinition> = /*#__PURE__*/ S.define(() => S.Struct({
  IsRequired: S.Boolean,
  DataType: S.String,
  Constraints: Constraints,
  InputDisplayText: S.String,
  InputTarget: S.optional(InputTargetType),
  StoredValue: AdditionalSellerInput,
  RestrictedSetValues: S.optional(RestrictedSetValues)
}))

export type InputTargetType = "SHIPMENT_LEVEL" | "ITEM_LEVEL" | (string & {})

export const InputTargetType: S.Codec<InputTargetType> = /*#__PURE__*/ S.define(() => S.String)

export type AdditionalInputsList = ReadonlyArray<AdditionalInputs>

export const AdditionalInputsList: S.Codec<AdditionalInputsList> = /*#__PURE__*/ S.define(() =>
  S.Array(AdditionalInputs)
)

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

export const AdditionalSellerInput: S.Codec<AdditionalSellerInput> = /*#__PURE__*/ S.define(() => S.Struct({
  DataType: S.optional(S.String),
  ValueAsString: S.optional(S.String),
  ValueAsBoolean: S.optional(S.Boolean),
  ValueAsInteger: S.optional(S.Number),
  ValueAsTimestamp: S.optional(Timestamp),
  ValueAsAddress: S.optional(Address),
  ValueAsWeight: S.optional(Weight),
  ValueAsDimension: S.optional(Length),
  ValueAsCurrency: S.optional(CurrencyAmount)
}))

export interface AdditionalSellerInputs {
  readonly AdditionalInputFieldName: string
  readonly AdditionalSellerInput: AdditionalSellerInput
}

export const AdditionalSellerInputs: S.Codec<AdditionalSellerInputs> = /*#__PURE__*/ S.define(() => S.Struct({
  AdditionalInputFieldName: S.String,
  AdditionalSellerInput: AdditionalSellerInput
}))

export type AdditionalSellerInputsList = ReadonlyArray<AdditionalSellerInputs>

export const AdditionalSellerInputsList: S.Codec<AdditionalSellerInputsList> = /*#__PURE__*/ S.define(() =>
  S.Array(AdditionalSellerInputs)
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

export const Address: S.Codec<Address> = /*#__PURE__*/ S.define(() => S.Struct({
  Name: AddressName,
  AddressLine1: AddressLine1,
  AddressLine2: S.optional(AddressLine2),
  AddressLine3: S.optional(AddressLine3),
  DistrictOrCounty: S.optional(DistrictOrCounty),
  Email: EmailAddress,
  City: City,
  StateOrProvinceCode: S.optional(StateOrProvinceCode),
  PostalCode: PostalCode,
  CountryCode: CountryCode,
  Phone: PhoneNumber
}))

export type AddressLine1 = string

export const AddressLine1: S.Codec<AddressLine1> = /*#__PURE__*/ S.define(() => S.String)

export type AddressLine2 = string

export const AddressLine2: S.Codec<AddressLine2> = /*#__PURE__*/ S.define(() => S.String)

export type AddressLine3 = string

export const AddressLine3: S.Codec<AddressLine3> = /*#__PURE__*/ S.define(() => S.String)

export type AddressName = string

export const AddressName: S.Codec<AddressName> = /*#__PURE__*/ S.define(() => S.String)

export type AmazonOrderId = string

export const AmazonOrderId: S.Codec<AmazonOrderId> = /*#__PURE__*/ S.define(() => S.String)

export interface Benefits {
  readonly IncludedBenefits?: IncludedBenefits | undefined
  readonly ExcludedBenefits?: ExcludedBenefits | undefined
}

export const Benefits: S.Codec<Benefits> = /*#__PURE__*/ S.define(() => S.Struct({
  IncludedBenefits: S.optional(IncludedBenefits),
  ExcludedBenefits: S.optional(ExcludedBenefits)
}))

export type IncludedBenefits = ReadonlyArray<string>

export const IncludedBenefits: S.Codec<IncludedBenefits> = /*#__PURE__*/ S.define(() => S.Array(S.String))

export type ExcludedBenefits = ReadonlyArray<ExcludedBenefit>

export const ExcludedBenefits: S.Codec<ExcludedBenefits> = /*#__PURE__*/ S.define(() => S.Array(ExcludedBenefit))

export interface ExcludedBenefit {
  readonly Benefit?: string | undefined
  readonly ReasonCodes?: ExcludedBenefitReasonCodes | undefined
}

export const ExcludedBenefit: S.Codec<ExcludedBenefit> = /*#__PURE__*/ S.define(() => S.Struct({
  Benefit: S.optional(S.String),
  ReasonCodes: S.optional(ExcludedBenefitReasonCodes)
}))

export type ExcludedBenefitReasonCodes = ReadonlyArray<string>

export const ExcludedBenefitReasonCodes: S.Codec<ExcludedBenefitReasonCodes> = /*#__PURE__*/ S.define(() =>
  S.Array(S.String)
)

export interface CancelShipmentResponse {
  readonly payload?: Shipment | undefined
  readonly errors?: ErrorList | undefined
}

export const CancelShipmentResponse: S.Codec<CancelShipmentResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  payload: S.optional(Shipment),
  errors: S.optional(ErrorList)
}))

export type City = string

export const City: S.Codec<City> = /*#__PURE__*/ S.define(() => S.String)

export type CountryCode = string

export const CountryCode: S.Codec<CountryCode> = /*#__PURE__*/ S.define(() => S.String)

export interface CreateShipmentRequest {
  readonly ShipmentRequestDetails: ShipmentRequestDetails
  readonly ShippingServiceId: ShippingServiceIdentifier
  readonly ShippingServiceOfferId?: string | undefined
  readonly HazmatType?: HazmatType | undefined
  readonly LabelFormatOption?: LabelFormatOptionRequest | undefined
  readonly ShipmentLevelSellerInputsList?: AdditionalSellerInputsList | undefined
}

export const CreateShipmentRequest: S.Codec<CreateShipmentRequest> = /*#__PURE__*/ S.define(() => S.Struct({
  ShipmentRequestDetails: ShipmentRequestDetails,
  ShippingServiceId: ShippingServiceIdentifier,
  ShippingServiceOfferId: S.optional(S.String),
  HazmatType: S.optional(HazmatType),
  LabelFormatOption: S.optional(LabelFormatOptionRequest),
  ShipmentLevelSellerInputsList: S.optional(AdditionalSellerInputsList)
}))

export interface CreateShipmentResponse {
  readonly payload?: Shipment | undefined
  readonly errors?: ErrorList | undefined
}

export const CreateShipmentResponse: S.Codec<CreateShipmentResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  payload: S.optional(Shipment),
  errors: S.optional(ErrorList)
}))

export interface ItemLevelFields {
  readonly Asin: string
  readonly AdditionalInputs: AdditionalInputsList
}

export const ItemLevelFields: S.Codec<ItemLevelFields> = /*#__PURE__*/ S.define(() => S.Struct({
  Asin: S.String,
  AdditionalInputs: AdditionalInputsList
}))

export type ItemLevelFieldsList = ReadonlyArray<ItemLevelFields>

export const ItemLevelFieldsList: S.Codec<ItemLevelFieldsList> = /*#__PURE__*/ S.define(() => S.Array(ItemLevelFields))

export interface GetAdditionalSellerInputsRequest {
  readonly ShippingServiceId: ShippingServiceIdentifier
  readonly ShipFromAddress: Address
  readonly OrderId: AmazonOrderId
}

export const GetAdditionalSellerInputsRequest: S.Codec<GetAdditionalSellerInputsRequest> = /*#__PURE__*/ S.define(() =>
  S.Struct({ ShippingServiceId: ShippingServiceIdentifier, ShipFromAddress: Address, OrderId: AmazonOrderId })
)

export interface GetAdditionalSellerInputsResult {
  readonly ShipmentLevelFields?: AdditionalInputsList | undefined
  readonly ItemLevelFieldsList?: ItemLevelFieldsList | undefined
}

export const GetAdditionalSellerInputsResult: S.Codec<GetAdditionalSellerInputsResult> = /*#__PURE__*/ S.define(() =>
  S.Struct({
    ShipmentLevelFields: S.optional(AdditionalInputsList),
    ItemLevelFieldsList: S.optional(ItemLevelFieldsList)
  })
)

export interface GetAdditionalSellerInputsResponse {
  readonly payload?: GetAdditionalSellerInputsResult | undefined
  readonly errors?: ErrorList | undefined
}

export const GetAdditionalSellerInputsResponse: S.Codec<GetAdditionalSellerInputsResponse> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({ payload: S.optional(GetAdditionalSellerInputsResult), errors: S.optional(ErrorList) })
  )

export interface CurrencyAmount {
  readonly CurrencyCode: string
  readonly Amount: number
}

export const CurrencyAmount: S.Codec<CurrencyAmount> = /*#__PURE__*/ S.define(() => S.Struct({
  CurrencyCode: S.String,
  Amount: S.Number
}))

export type CustomTextForLabel = string

export const CustomTextForLabel: S.Codec<CustomTextForLabel> = /*#__PURE__*/ S.define(() => S.String)

export type DeliveryExperienceType = "DeliveryConfirmationWithAdultSignature" | "DeliveryConfirmationWithSignature" | "DeliveryConfirmationWithoutSignature" | "NoTracking" | (string & {})

export const DeliveryExperienceType: S.Codec<DeliveryExperienceType> = /*#__PURE__*/ S.define(() => S.String)

export type DistrictOrCounty = string

export const DistrictOrCounty: S.Codec<DistrictOrCounty> = /*#__PURE__*/ S.define(() => S.String)

export type EmailAddress = string

export const EmailAddress: S.Codec<EmailAddress> = /*#__PURE__*/ S.define(() => S.String)

export interface FileContents {
  readonly Contents: string
  readonly FileType: FileType
  readonly Checksum: string
}

export const FileContents: S.Codec<FileContents> = /*#__PURE__*/ S.define(() => S.Struct({
  Contents: S.String,
  FileType: FileType,
  Checksum: S.String
}))

export type FileType = "application/pdf" | "application/zpl" | "image/png" | (string & {})

export const FileType: S.Codec<FileType> = /*#__PURE__*/ S.define(() => S.String)

export interface GetEligibleShipmentServicesRequest {
  readonly ShipmentRequestDetails: ShipmentRequestDetails
  readonly ShippingOfferingFilter?: ShippingOfferingFilter | undefined
}

export const GetEligibleShipmentServicesRequest: S.Codec<GetEligibleShipmentServicesRequest> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({
      ShipmentRequestDetails: ShipmentRequestDetails,
      ShippingOfferingFilter: S.optional(ShippingOfferingFilter)
    })
  )

export interface GetEligibleShipmentServicesResponse {
  readonly payload?: GetEligibleShipmentServicesResult | undefined
  readonly errors?: ErrorList | undefined
}

export const GetEligibleShipmentServicesResponse: S.Codec<GetEligibleShipmentServicesResponse> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({ payload: S.optional(GetEligibleShipmentServicesResult), errors: S.optional(ErrorList) })
  )

export interface GetEligibleShipmentServicesResult {
  readonly ShippingServiceList: ShippingServiceList
  readonly RejectedShippingServiceList?: RejectedShippingServiceList | undefined
  readonly TemporarilyUnavailableCarrierList?: TemporarilyUnavailableCarrierList | undefined
  readonly TermsAndConditionsNotAcceptedCarrierList?: TermsAndConditionsNotAcceptedCarrierList | undefined
}

export const GetEligibleShipmentServicesResult: S.Codec<GetEligibleShipmentServicesResult> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({
      ShippingServiceList: ShippingServiceList,
      RejectedShippingServiceList: S.optional(RejectedShippingServiceList),
      TemporarilyUnavailableCarrierList: S.optional(TemporarilyUnavailableCarrierList),
      TermsAndConditionsNotAcceptedCarrierList: S.optional(TermsAndConditionsNotAcceptedCarrierList)
    })
  )

export interface GetShipmentResponse {
  readonly payload?: Shipment | undefined
  readonly errors?: ErrorList | undefined
}

export const GetShipmentResponse: S.Codec<GetShipmentResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  payload: S.optional(Shipment),
  errors: S.optional(ErrorList)
}))

export type HazmatType = "None" | "LQHazmat" | (string & {})

export const HazmatType: S.Codec<HazmatType> = /*#__PURE__*/ S.define(() => S.String)

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

export const Item: S.Codec<Item> = /*#__PURE__*/ S.define(() => S.Struct({
  OrderItemId: OrderItemId,
  Quantity: ItemQuantity,
  ItemWeight: S.optional(Weight),
  ItemDescription: S.optional(ItemDescription),
  TransparencyCodeList: S.optional(TransparencyCodeList),
  ItemLevelSellerInputsList: S.optional(AdditionalSellerInputsList),
  LiquidVolume: S.optional(LiquidVolume),
  IsHazmat: S.optional(S.Boolean),
  DangerousGoodsDetails: S.optional(DangerousGoodsDetails)
}))

export type ItemList = ReadonlyArray<Item>

export const ItemList: S.Codec<ItemList> = /*#__PURE__*/ S.define(() => S.Array(Item))

export type ItemQuantity = number

export const ItemQuantity: S.Codec<ItemQuantity> = /*#__PURE__*/ S.define(() => S.Number)

export type ItemDescription = string

export const ItemDescription: S.Codec<ItemDescription> = /*#__PURE__*/ S.define(() => S.String)

export interface Label {
  readonly CustomTextForLabel?: CustomTextForLabel | undefined
  readonly Dimensions: LabelDimensions
  readonly FileContents: FileContents
  readonly LabelFormat?: LabelFormat | undefined
  readonly StandardIdForLabel?: StandardIdForLabel | undefined
}

export const Label: S.Codec<Label> = /*#__PURE__*/ S.define(() => S.Struct({
  CustomTextForLabel: S.optional(CustomTextForLabel),
  Dimensions: LabelDimensions,
  FileContents: FileContents,
  LabelFormat: S.optional(LabelFormat),
  StandardIdForLabel: S.optional(StandardIdForLabel)
}))

export interface LabelCustomization {
  readonly CustomTextForLabel?: CustomTextForLabel | undefined
  readonly StandardIdForLabel?: StandardIdForLabel | undefined
}

export const LabelCustomization: S.Codec<LabelCustomization> = /*#__PURE__*/ S.define(() => S.Struct({
  CustomTextForLabel: S.optional(CustomTextForLabel),
  StandardIdForLabel: S.optional(StandardIdForLabel)
}))

export type LabelDimension = number

export const LabelDimension: S.Codec<LabelDimension> = /*#__PURE__*/ S.define(() => S.Number)

export interface LabelDimensions {
  readonly Length: LabelDimension
  readonly Width: LabelDimension
  readonly Unit: UnitOfLength
}

export const LabelDimensions: S.Codec<LabelDimensions> = /*#__PURE__*/ S.define(() => S.Struct({
  Length: LabelDimension,
  Width: LabelDimension,
  Unit: UnitOfLength
}))

export type LabelFormat = "PDF" | "PNG" | "ZPL203" | "ZPL300" | "ShippingServiceDefault" | (string & {})

export const LabelFormat: S.Codec<LabelFormat> = /*#__PURE__*/ S.define(() => S.String)

export type LabelFormatList = ReadonlyArray<LabelFormat>

export const LabelFormatList: S.Codec<LabelFormatList> = /*#__PURE__*/ S.define(() => S.Array(LabelFormat))

export interface Length {
  readonly value?: number | undefined
  readonly unit?: UnitOfLength | undefined
}

export const Length: S.Codec<Length> = /*#__PURE__*/ S.define(() => S.Struct({
  value: S.optional(S.Number),
  unit: S.optional(UnitOfLength)
}))

export type OrderItemId = string

export const OrderItemId: S.Codec<OrderItemId> = /*#__PURE__*/ S.define(() => S.String)

export type PackageDimension = number

export const PackageDimension: S.Codec<PackageDimension> = /*#__PURE__*/ S.define(() => S.Number)

export interface PackageDimensions {
  readonly Length?: PackageDimension | undefined
  readonly Width?: PackageDimension | undefined
  readonly Height?: PackageDimension | undefined
  readonly Unit?: UnitOfLength | undefined
  readonly PredefinedPackageDimensions?: PredefinedPackageDimensions | undefined
}

export const PackageDimensions: S.Codec<PackageDimensions> = /*#__PURE__*/ S.define(() => S.Struct({
  Length: S.optional(PackageDimension),
  Width: S.optional(PackageDimension),
  Height: S.optional(PackageDimension),
  Unit: S.optional(UnitOfLength),
  PredefinedPackageDimensions: S.optional(PredefinedPackageDimensions)
}))

export type PhoneNumber = string

export const PhoneNumber: S.Codec<PhoneNumber> = /*#__PURE__*/ S.define(() => S.String)

export type PostalCode = string

export const PostalCode: S.Codec<PostalCode> = /*#__PURE__*/ S.define(() => S.String)

export type PredefinedPackageDimensions = "FedEx_Box_10kg" | "FedEx_Box_25kg" | "FedEx_Box_Extra_Large_1" | "FedEx_Box_Extra_Large_2" | "FedEx_Box_Large_1" | "FedEx_Box_Large_2" | "FedEx_Box_Medium_1" | "FedEx_Box_Medium_2" | "FedEx_Box_Small_1" | "FedEx_Box_Small_2" | "FedEx_Envelope" | "FedEx_Padded_Pak" | "FedEx_Pak_1" | "FedEx_Pak_2" | "FedEx_Tube" | "FedEx_XL_Pak" | "UPS_Box_10kg" | "UPS_Box_25kg" | "UPS_Express_Box" | "UPS_Express_Box_Large" | "UPS_Express_Box_Medium" | "UPS_Express_Box_Small" | "UPS_Express_Envelope" | "UPS_Express_Hard_Pak" | "UPS_Express_Legal_Envelope" | "UPS_Express_Pak" | "UPS_Express_Tube" | "UPS_Laboratory_Pak" | "UPS_Pad_Pak" | "UPS_Pallet" | "USPS_Card" | "USPS_Flat" | "USPS_FlatRateCardboardEnvelope" | "USPS_FlatRateEnvelope" | "USPS_FlatRateGiftCardEnvelope" | "USPS_FlatRateLegalEnvelope" | "USPS_FlatRatePaddedEnvelope" | "USPS_FlatRateWindowEnvelope" | "USPS_LargeFlatRateBoardGameBox" | "USPS_LargeFlatRateBox" | "USPS_Letter" | "USPS_MediumFlatRateBox1" | "USPS_MediumFlatRateBox2" | "USPS_RegionalRateBoxA1" | "USPS_RegionalRateBoxA2" | "USPS_RegionalRateBoxB1" | "USPS_RegionalRateBoxB2" | "USPS_RegionalRateBoxC" | "USPS_SmallFlatRateBox" | "USPS_SmallFlatRateEnvelope" | (string & {})

export const PredefinedPackageDimensions: S.Codec<PredefinedPackageDimensions> = /*#__PURE__*/ S.define(() => S.String)

export type RestrictedSetValues = ReadonlyArray<string>

export const RestrictedSetValues: S.Codec<RestrictedSetValues> = /*#__PURE__*/ S.define(() => S.Array(S.String))

export type SellerOrderId = string

export const SellerOrderId: S.Codec<SellerOrderId> = /*#__PURE__*/ S.define(() => S.String)

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

export const Shipment: S.Codec<Shipment> = /*#__PURE__*/ S.define(() => S.Struct({
  ShipmentId: ShipmentId,
  AmazonOrderId: AmazonOrderId,
  SellerOrderId: S.optional(SellerOrderId),
  ItemList: ItemList,
  ShipFromAddress: Address,
  ShipToAddress: Address,
  PackageDimensions: PackageDimensions,
  Weight: Weight,
  Insurance: CurrencyAmount,
  ShippingService: ShippingService,
  Label: Label,
  Status: ShipmentStatus,
  TrackingId: S.optional(TrackingId),
  CreatedDate: Timestamp,
  LastUpdatedDate: S.optional(Timestamp)
}))

export type ShipmentId = string

export const ShipmentId: S.Codec<ShipmentId> = /*#__PURE__*/ S.define(() => S.String)

export interface ShipmentRequestDetails {
  readonly AmazonOrderId: AmazonOrderId
  readonly SellerOrderId?: SellerOrderId | undefined
  readonly ItemList: ItemList
  readonly ShipFromAddress: Address
  readonly PackageDimensions: PackageDimensions
  readonly Weight: Weight
  readonly MustArriveByDate?: Timestamp | undefined
  readonly ShipDate?: Timestamp | undefined
  readonly ShippingServiceOptions: ShippingServiceOptions
  readonly LabelCustomization?: LabelCustomization | undefined
}

export const ShipmentRequestDetails: S.Codec<ShipmentRequestDetails> = /*#__PURE__*/ S.define(() => S.Struct({
  AmazonOrderId: AmazonOrderId,
  SellerOrderId: S.optional(SellerOrderId),
  ItemList: ItemList,
  ShipFromAddress: Address,
  PackageDimensions: PackageDimensions,
  Weight: Weight,
  MustArriveByDate: S.optional(Timestamp),
  ShipDate: S.optional(Timestamp),
  ShippingServiceOptions: ShippingServiceOptions,
  LabelCustomization: S.optional(LabelCustomization)
}))

export type ShipmentStatus = "Purchased" | "RefundPending" | "RefundRejected" | "RefundApplied" | (string & {})

export const ShipmentStatus: S.Codec<ShipmentStatus> = /*#__PURE__*/ S.define(() => S.String)

export type DeliveryExperienceOption = "DeliveryConfirmationWithAdultSignature" | "DeliveryConfirmationWithSignature" | "DeliveryConfirmationWithoutSignature" | "NoTracking" | "NoPreference" | (string & {})

export const DeliveryExperienceOption: S.Codec<DeliveryExperienceOption> = /*#__PURE__*/ S.define(() => S.String)

export interface ShippingOfferingFilter {
  readonly IncludePackingSlipWithLabel?: boolean | undefined
  readonly IncludeComplexShippingOptions?: boolean | undefined
  readonly CarrierWillPickUp?: CarrierWillPickUpOption | undefined
  readonly DeliveryExperience?: DeliveryExperienceOption | undefined
}

export const ShippingOfferingFilter: S.Codec<ShippingOfferingFilter> = /*#__PURE__*/ S.define(() => S.Struct({
  IncludePackingSlipWithLabel: S.optional(S.Boolean),
  IncludeComplexShippingOptions: S.optional(S.Boolean),
  CarrierWillPickUp: S.optional(CarrierWillPickUpOption),
  DeliveryExperience: S.optional(DeliveryExperienceOption)
}))

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

export const ShippingService: S.Codec<ShippingService> = /*#__PURE__*/ S.define(() => S.Struct({
  ShippingServiceName: S.String,
  CarrierName: S.String,
  ShippingServiceId: ShippingServiceIdentifier,
  ShippingServiceOfferId: S.String,
  ShipDate: Timestamp,
  EarliestEstimatedDeliveryDate: S.optional(Timestamp),
  LatestEstimatedDeliveryDate: S.optional(Timestamp),
  Rate: CurrencyAmount,
  RateWithAdjustments: CurrencyAmount,
  AdjustmentItemList: S.optional(AdjustmentItemList),
  ShippingServiceOptions: ShippingServiceOptions,
  AvailableShippingServiceOptions: S.optional(AvailableShippingServiceOptions),
  AvailableLabelFormats: S.optional(LabelFormatList),
  AvailableFormatOptionsForLabel: S.optional(AvailableFormatOptionsForLabelList),
  RequiresAdditionalSellerInputs: S.optional(S.Boolean),
  Benefits: S.optional(Benefits)
}))

export type ShippingServiceIdentifier = string

export const ShippingServiceIdentifier: S.Codec<ShippingServiceIdentifier> = /*#__PURE__*/ S.define(() => S.String)

export type ShippingServiceList = ReadonlyArray<ShippingService>

export const ShippingServiceList: S.Codec<ShippingServiceList> = /*#__PURE__*/ S.define(() => S.Array(ShippingService))

export interface ShippingServiceOptions {
  readonly DeliveryExperience: DeliveryExperienceType
  readonly DeclaredValue?: CurrencyAmount | undefined
  readonly CarrierWillPickUp?: boolean | undefined
  readonly CarrierWillPickUpOption?: CarrierWillPickUpOption | undefined
  readonly LabelFormat?: LabelFormat | undefined
}

export const ShippingServiceOptions: S.Codec<ShippingServiceOptions> = /*#__PURE__*/ S.define(() => S.Struct({
  DeliveryExperience: DeliveryExperienceType,
  DeclaredValue: S.optional(CurrencyAmount),
  CarrierWillPickUp: S.optional(S.Boolean),
  CarrierWillPickUpOption: S.optional(CarrierWillPickUpOption),
  LabelFormat: S.optional(LabelFormat)
}))

export type CarrierWillPickUpOption = "CarrierWillPickUp" | "ShipperWillDropOff" | "NoPreference" | (string & {})

export const CarrierWillPickUpOption: S.Codec<CarrierWillPickUpOption> = /*#__PURE__*/ S.define(() => S.String)

export type StandardIdForLabel = "AmazonOrderId" | (string & {})

export const StandardIdForLabel: S.Codec<StandardIdForLabel> = /*#__PURE__*/ S.define(() => S.String)

export type StateOrProvinceCode = string

export const StateOrProvinceCode: S.Codec<StateOrProvinceCode> = /*#__PURE__*/ S.define(() => S.String)

export interface RejectedShippingService {
  readonly CarrierName: string
  readonly ShippingServiceName: string
  readonly ShippingServiceId: ShippingServiceIdentifier
  readonly RejectionReasonCode: string
  readonly RejectionReasonMessage?: string | undefined
}

export const RejectedShippingService: S.Codec<RejectedShippingService> = /*#__PURE__*/ S.define(() => S.Struct({
  CarrierName: S.String,
  ShippingServiceName: S.String,
  ShippingServiceId: ShippingServiceIdentifier,
  RejectionReasonCode: S.String,
  RejectionReasonMessage: S.optional(S.String)
}))

export type RejectedShippingServiceList = ReadonlyArray<RejectedShippingService>

export const RejectedShippingServiceList: S.Codec<RejectedShippingServiceList> = /*#__PURE__*/ S.define(() =>
  S.Array(RejectedShippingService)
)

export interface TemporarilyUnavailableCarrier {
  readonly CarrierName: string
}

export const TemporarilyUnavailableCarrier: S.Codec<TemporarilyUnavailableCarrier> = /*#__PURE__*/ S.define(() =>
  S.Struct({ CarrierName: S.String })
)

export type TemporarilyUnavailableCarrierList = ReadonlyArray<TemporarilyUnavailableCarrier>

export const TemporarilyUnavailableCarrierList: S.Codec<TemporarilyUnavailableCarrierList> =
  /*#__PURE__*/ S.define(() =>
    S.Array(TemporarilyUnavailableCarrier)
  )

export interface TermsAndConditionsNotAcceptedCarrier {
  readonly CarrierName: string
}

export const TermsAndConditionsNotAcceptedCarrier: S.Codec<TermsAndConditionsNotAcceptedCarrier> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({ CarrierName: S.String })
  )

export type TermsAndConditionsNotAcceptedCarrierList = ReadonlyArray<TermsAndConditionsNotAcceptedCarrier>

export const TermsAndConditionsNotAcceptedCarrierList: S.Codec<TermsAndConditionsNotAcceptedCarrierList> =
  /*#__PURE__*/ S.define(() =>
    S.Array(TermsAndConditionsNotAcceptedCarrier)
  )

export type Timestamp = string

export const Timestamp: S.Codec<Timestamp> = /*#__PURE__*/ S.define(() => S.String)

export type TrackingId = string

export const TrackingId: S.Codec<TrackingId> = /*#__PURE__*/ S.define(() => S.String)

export type TransparencyCode = string

export const TransparencyCode: S.Codec<TransparencyCode> = /*#__PURE__*/ S.define(() => S.String)

export type TransparencyCodeList = ReadonlyArray<TransparencyCode>

export const TransparencyCodeList: S.Codec<TransparencyCodeList> = /*#__PURE__*/ S.define(() =>
  S.Array(TransparencyCode)
)

export type UnitOfLength = "inches" | "centimeters" | (string & {})

export const UnitOfLength: S.Codec<UnitOfLength> = /*#__PURE__*/ S.define(() => S.String)

export type UnitOfWeight = "oz" | "g" | (string & {})

export const UnitOfWeight: S.Codec<UnitOfWeight> = /*#__PURE__*/ S.define(() => S.String)

export interface Weight {
  readonly Value: WeightValue
  readonly Unit: UnitOfWeight
}

export const Weight: S.Codec<Weight> = /*#__PURE__*/ S.define(() => S.Struct({
  Value: WeightValue,
  Unit: UnitOfWeight
}))

export type WeightValue = number

export const WeightValue: S.Codec<WeightValue> = /*#__PURE__*/ S.define(() => S.Number)

export interface LiquidVolume {
  readonly Unit: "ML" | "L" | "FL_OZ" | "GAL" | "PT" | "QT" | "C" | (string & {})
  readonly Value: number
}

export const LiquidVolume: S.Codec<LiquidVolume> = /*#__PURE__*/ S.define(() => S.Struct({
  Unit: S.String,
  Value: S.Number
}))

export interface DangerousGoodsDetails {
  readonly UnitedNationsRegulatoryId?: string | undefined
  readonly TransportationRegulatoryClass?: string | undefined
  readonly PackingGroup?: "I" | "II" | "III" | (string & {}) | undefined
  readonly PackingInstruction?: "PI965_SECTION_IA" | "PI965_SECTION_IB" | "PI965_SECTION_II" | "PI966_SECTION_I" | "PI966_SECTION_II" | "PI967_SECTION_I" | "PI967_SECTION_II" | "PI968_SECTION_IA" | "PI968_SECTION_IB" | "PI969_SECTION_I" | "PI969_SECTION_II" | "PI970_SECTION_I" | "PI970_SECTION_II" | (string & {}) | undefined
}

export const DangerousGoodsDetails: S.Codec<DangerousGoodsDetails> = /*#__PURE__*/ S.define(() => S.Struct({
  UnitedNationsRegulatoryId: S.optional(S.String),
  TransportationRegulatoryClass: S.optional(S.String),
  PackingGroup: S.optional(S.String),
  PackingInstruction: S.optional(S.String)
}))

export type AdjustmentItemList = ReadonlyArray<RateItem>

export const AdjustmentItemList: S.Codec<AdjustmentItemList> = /*#__PURE__*/ S.define(() => S.Array(RateItem))

export interface RateItem {
  readonly RateItemID: RateItemID
  readonly RateItemType?: RateItemType | undefined
  readonly RateItemCharge?: CurrencyAmount | undefined
  readonly RateItemNameLocalization?: string | undefined
}

export const RateItem: S.Codec<RateItem> = /*#__PURE__*/ S.define(() => S.Struct({
  RateItemID: RateItemID,
  RateItemType: S.optional(RateItemType),
  RateItemCharge: S.optional(CurrencyAmount),
  RateItemNameLocalization: S.optional(S.String)
}))

export type RateItemID = "FBM_SHIP_PLUS_CREDIT" | (string & {})

export const RateItemID: S.Codec<RateItemID> = /*#__PURE__*/ S.define(() => S.String)

export type RateItemType = "INCLUDED" | (string & {})

export const RateItemType: S.Codec<RateItemType> = /*#__PURE__*/ S.define(() => S.String)
