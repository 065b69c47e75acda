/**
 * Promotions 2025-12-01: search, details, and the products of a promotion.
 */
import * as Http from "../protocol/Http.ts"
import * as In from "../protocol/Input.ts"
import * as Json from "../protocol/Json.ts"
import * as Money from "../world/Money.ts"
import type { Promotion, Revision } from "../world/Promotions.ts"
import * as Promotions from "../world/Promotions.ts"
import type { Listing } from "../world/World.ts"
import * as World from "../world/World.ts"
import type { Call, Handlers } from "./Call.ts"
import { marketplacesOf, notFound, recordOf } from "./common.ts"
import * as PageToken from "./PageToken.ts"

const currencyOf = ({ marketplace }: Promotion): string => marketplace.currency

/** An amount in US cents, in the currency of a promotion. */
const amount = (promotion: Promotion, cents: number): number =>
  Money.number(Money.localPrice(cents, currencyOf(promotion)), currencyOf(promotion))

const discount = ({ percentOff }: Promotion, more = 0) => ({
  type: "PERCENTAGE_OFF",
  percentOff: percentOff + more
})

const itemOf = (promotion: Promotion, { asin, offers, sku }: Listing) => {
  const identifiers = { asin, sku }
  const currency = currencyOf(promotion)
  const price = offers.get(promotion.marketplace.id)?.price ?? 0
  switch (promotion.type) {
    case "DEAL":
      return {
        ...identifiers,
        benefit: {
          type: "FIXED_PRICE",
          price: {
            amount: Money.number(Math.max(1, Math.round(price * (1 - promotion.percentOff / 100))), currency),
            currencyCode: currency
          },
          perCustomerUses: 1
        },
        budget: { type: "UNITS", value: 200 }
      }
    case "PRICE_DISCOUNT":
      return {
        ...identifiers,
        benefit: { type: "DISCOUNTED_PRICE", discount: discount(promotion) },
        budget: { type: "AMOUNT", value: amount(promotion, 100_000), currencyCode: currency }
      }
    default:
      return identifiers
  }
}

/** Amazon reports the products that are not in stock. */
const itemIssues = (listings: ReadonlyArray<Listing>) =>
  listings.filter(({ channel, inventory }) => channel === "AFN" && inventory.fulfillable === 0).map((
    { asin, sku }
  ) => ({
    code: "PRODUCT_NOT_AVAILABLE",
    message: "The product is not in stock.",
    severity: "WARNING",
    identifier: { asin, sku }
  }))

const selectionOf = (promotion: Promotion, { number }: Revision, details: Readonly<Record<string, unknown>> = {}) => {
  const { id, type } = promotion.selection
  return { ...(type === "ITEMS" ? { selectionId: id, revisionId: number } : undefined), type, ...details }
}

const detailsOf = (promotion: Promotion, withIssues: boolean) => {
  const { listings, type } = promotion.selection
  const items = listings.map((listing) => itemOf(promotion, listing))
  return {
    ...(type === "ITEMS" ? { items } : { rules: { excludedItems: items } }),
    ...(withIssues ? { issues: itemIssues(listings) } : undefined)
  }
}

const benefitOf = (promotion: Promotion) => {
  const basket = promotion.type === "BASKET_BUILDING"
  return {
    discount: discount(promotion),
    ...(basket ? { benefitQuantity: 1 } : undefined),
    perCustomerUses: 3,
    stacking: "NOT_ALLOWED",
    ...(basket
      ? {
        additionalTiers: [{
          purchaseCondition: { quantityThreshold: { type: "AT_LEAST", quantity: 3 } },
          discount: discount(promotion, 5)
        }]
      }
      : undefined)
  }
}

const requirementsOf = (promotion: Promotion, revision: Revision) => ({
  selection: selectionOf(promotion, revision),
  condition: promotion.claimCode === undefined
    ? {
      amountThreshold: {
        type: "AT_LEAST",
        currency: { amount: amount(promotion, 5000), currencyCode: currencyOf(promotion) }
      }
    }
    : { quantityThreshold: { type: "AT_LEAST", quantity: 2 } },
  ...Json.optional(
    "claimCode",
    promotion.claimCode === undefined ? undefined : { type: "GROUP", value: promotion.claimCode }
  )
})

const attributesOf = (promotion: Promotion, revision: Revision, included: ReadonlyArray<string>) => {
  const { couponType, event, marketplace, type } = promotion
  const ofPromotion = type === "COUPON" || type === "BASKET_BUILDING"
  const withIssues = included.includes("ISSUES")
  return {
    promotionId: promotion.id,
    trackingId: promotion.trackingId,
    marketplaceId: marketplace.id,
    promotionType: type,
    ...(type === "COUPON" ? { couponType } : undefined),
    promotionTitle: revision.title,
    createdDate: World.iso(promotion.created),
    lastUpdatedDate: World.iso(revision.updated),
    schedule: {
      startDate: World.iso(promotion.start),
      endDate: World.iso(revision.end),
      ...(event ? { eventId: "EVENT" } : undefined)
    },
    selection: selectionOf(
      promotion,
      revision,
      included.includes("SELECTION") ? { selectionDetails: detailsOf(promotion, withIssues) } : {}
    ),
    ...(ofPromotion
      ? {
        benefit: benefitOf(promotion),
        budget: { type: "AMOUNT", value: amount(promotion, 500_000), currencyCode: currencyOf(promotion) }
      }
      : undefined),
    ...(type === "BASKET_BUILDING" ? { purchaseRequirements: requirementsOf(promotion, revision) } : undefined),
    merchandising: { displayOnWebsite: promotion.claimCode === undefined ? "ALLOWED" : "NOT_ALLOWED" },
    ...(withIssues
      ? {
        issues: promotion.fails
          ? [{ code: "DISCOUNT_TOO_LOW", message: "The discount is too low for this promotion.", severity: "ERROR" }]
          : []
      }
      : undefined),
    ...(included.includes("CUSTOMER_SEGMENTS")
      ? { customerSegments: [{ segmentType: "PROGRAM", segmentId: "PRIME_EXCLUSIVE" }] }
      : undefined)
  }
}

const view = (promotion: Promotion, now: number, included: ReadonlyArray<string>) => {
  const latest = Promotions.latest(promotion, now)
  return {
    ...attributesOf(promotion, Promotions.published(promotion, now), included),
    status: Promotions.statusAt(promotion, now),
    ...Json.optional(
      "latestRevision",
      latest && { ...attributesOf(promotion, latest, included), revisionStatus: latest.status }
    )
  }
}

const checkLocale = (call: Call): void => {
  const locale = In.string(call.input, "locale")
  if (locale !== undefined && !/^[a-z]{2}_[A-Z]{2}$/.test(locale)) {
    throw Http.invalidInput("Invalid value for the parameter locale: it must be like en_US.", "locale")
  }
}

/** The revisions that a search compares. */
const searched = (promotion: Promotion, now: number, which: string | undefined): ReadonlyArray<Revision> => {
  const published = Promotions.published(promotion, now)
  const latest = Promotions.latest(promotion, now)
  if (latest === undefined || which === undefined || which === "PUBLISHED") return [published]
  return which === "LATEST" ? [latest] : [published, latest]
}

const isOneOf = (input: In.Input, name: string, value: string): boolean =>
  input[name] === undefined || In.strings(input, name).includes(value)

const paging = { parameter: "paginationToken", size: 20 }

const searchPromotions = (call: Call): Http.Reply => {
  checkLocale(call)
  const { now } = call
  const input = PageToken.inputOf(call, paging)
  const marketplaces = marketplacesOf(call, In.strings(input, "marketplaceIds"))
  const candidates = [...Promotions.of(call.state.world, call.seller).values()]
    .filter((promotion) =>
      promotion.created <= now && marketplaces.includes(promotion.marketplace) &&
      isOneOf(input, "statuses", Promotions.statusAt(promotion, now)) &&
      isOneOf(input, "promotionTypes", promotion.type) &&
      searched(promotion, now, In.string(input, "revision")).some((revision) =>
        In.isWithin(input, promotion.start, "startDateAfter", "startDateBefore") &&
        In.isWithin(input, revision.end, "endDateAfter", "endDateBefore") &&
        In.isWithin(input, revision.updated, "updateDateAfter", "updateDateBefore")
      )
    )
    .sort((a, b) => b.created - a.created)
  const has = ({ selection }: Promotion): boolean =>
    selection.type === "CATALOG" && input["asins"] === undefined && input["skus"] === undefined ||
    selection.type === "ITEMS" &&
      selection.listings.some(({ asin, sku }) => isOneOf(input, "asins", asin) && isOneOf(input, "skus", sku))
  // Pages are cut before their products are compared, so some are empty.
  const { items, nextToken } = PageToken.page(call, candidates, {
    ...paging,
    size: In.number(input, "limit") ?? paging.size
  })
  return Http.ok({
    totalResults: candidates.filter(has).length,
    promotions: items.filter(has).map((promotion) => view(promotion, now, In.strings(input, "includedData"))),
    ...PageToken.pagination(nextToken)
  })
}

const promotionOf = (call: Call): Promotion => {
  checkLocale(call)
  const promotion = recordOf(call, Promotions.of(call.state.world, call.seller), "promotionId", "promotion")
  if (promotion.created > call.now) throw notFound("promotion", promotion.id)
  return promotion
}

const getSelection = (call: Call): Http.Reply => {
  const promotion = promotionOf(call)
  const input = PageToken.inputOf(call, paging)
  const id = In.string(input, "selectionId") ?? ""
  const revisionId = In.number(input, "revisionId")
  const { listings, type } = promotion.selection
  const revision = [Promotions.published(promotion, call.now), Promotions.latest(promotion, call.now)]
    .find((revision) => revision?.number === revisionId)
  if (type === "CATALOG" || id !== promotion.selection.id || revision === undefined) throw notFound("selection", id)
  const { items, nextToken } = PageToken.page(call, listings, {
    ...paging,
    size: In.number(input, "limit") ?? paging.size
  })
  return Http.ok({
    selection: selectionOf(promotion, revision, {
      selectionDetails: {
        items: items.map((listing) => itemOf(promotion, listing)),
        ...(In.strings(input, "includedData").includes("ISSUES") ? { issues: itemIssues(items) } : undefined),
        ...PageToken.pagination(nextToken)
      }
    })
  })
}

const at = "promotions_2025-12-01."

/** The operations of Promotions. */
export const handlers: Handlers = {
  [`${at}searchPromotions`]: searchPromotions,
  [`${at}getPromotion`]: (call) => Http.ok(view(promotionOf(call), call.now, In.strings(call.input, "includedData"))),
  [`${at}getSelection`]: getSelection
}
