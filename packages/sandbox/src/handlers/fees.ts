/**
 * Product Fees v0.
 */
import * as Http from "../protocol/Http.ts"
import * as In from "../protocol/Input.ts"
import * as Json from "../protocol/Json.ts"
import { decimals, number } from "../world/Money.ts"
import { feesOf } from "../world/Offers.ts"
import { iso } from "../world/World.ts"
import type { Call, Handlers } from "./Call.ts"

const MoneyType = (units: number, currency: string) => ({ CurrencyCode: currency, Amount: number(units, currency) })

const estimate = (call: Call, request: unknown, idType: "ASIN" | "SellerSKU", id: string) => {
  const marketplaceId = Json.string(request, "MarketplaceId") ?? ""
  const marketplace = call.seller.marketplaces.find((known) => known.id === marketplaceId)
  const fulfilledByAmazon = Json.readJson(request, ["IsAmazonFulfilled"]) === true
  const identifier = {
    MarketplaceId: marketplaceId,
    SellerId: call.seller.id,
    IdType: idType,
    IdValue: id,
    IsAmazonFulfilled: fulfilledByAmazon,
    ...(Json.readJson(request, ["PriceToEstimateFees", "ListingPrice"]) === undefined
      ? undefined
      : { PriceToEstimateFees: Json.object(request, "PriceToEstimateFees") }),
    SellerInputIdentifier: Json.string(request, "Identifier") ?? ""
  }
  const asin = idType === "ASIN" ? id : call.seller.listings.get(id)?.asin ?? ""
  const product = call.state.world.catalogue.byAsin.get(asin)
  const amount = Json.number(request, "PriceToEstimateFees", "ListingPrice", "Amount")
  if (marketplace === undefined || product === undefined || amount === undefined) {
    return {
      Status: "ClientError",
      FeesEstimateIdentifier: identifier,
      Error: {
        Type: "Sender",
        Code: "InvalidParameterValue",
        Message: "The item does not exist in the marketplace.",
        Detail: []
      }
    }
  }
  const { currency } = marketplace
  const scale = 10 ** decimals(currency)
  const shipping = (Json.number(request, "PriceToEstimateFees", "Shipping", "Amount") ?? 0) * scale
  const fees = feesOf(product, amount * scale, shipping, fulfilledByAmazon, currency)
  const detail = (FeeType: string, units: number) => ({
    FeeType,
    FeeAmount: MoneyType(units, currency),
    FinalFee: MoneyType(units, currency),
    FeePromotion: MoneyType(0, currency)
  })
  return {
    Status: "Success",
    FeesEstimateIdentifier: identifier,
    FeesEstimate: {
      TimeOfFeesEstimation: iso(call.now),
      TotalFeesEstimate: MoneyType(fees.referral + fees.fulfillment, currency),
      FeeDetailList: [
        detail("ReferralFee", fees.referral),
        ...(fulfilledByAmazon ? [detail("FBAFees", fees.fulfillment)] : [])
      ]
    }
  }
}

const getEstimate = (idType: "ASIN" | "SellerSKU") => (call: Call): Http.Reply =>
  Http.ok({
    payload: {
      FeesEstimateResult: estimate(
        call,
        Json.readJson(call.body, ["FeesEstimateRequest"]),
        idType,
        In.string(call.input, idType === "ASIN" ? "Asin" : "SellerSKU") ?? ""
      )
    }
  })

/** The operations of Product Fees. */
export const handlers: Handlers = {
  "productFeesV0.getMyFeesEstimateForASIN": getEstimate("ASIN"),
  "productFeesV0.getMyFeesEstimateForSKU": getEstimate("SellerSKU"),
  "productFeesV0.getMyFeesEstimates": (call) =>
    Http.ok(
      (Array.isArray(call.body) ? call.body : []).map((value) =>
        estimate(
          call,
          Json.readJson(value, ["FeesEstimateRequest"]),
          Json.string(value, "IdType") === "ASIN" ? "ASIN" : "SellerSKU",
          Json.string(value, "IdValue") ?? ""
        )
      )
    )
}
