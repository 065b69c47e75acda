/**
 * All stories, by operation.
 */
import type { Stories, Story } from "../gateway/Call.ts"
import type { Loaded } from "../gateway/Operations.ts"
import * as aplusContent from "./aplusContent.ts"
import * as awdInbound from "./awdInbound.ts"
import * as awdStock from "./awdStock.ts"
import * as buyerMessages from "./buyerMessages.ts"
import * as catalogItems from "./catalogItems.ts"
import * as dataKiosk from "./dataKiosk.ts"
import { drawn } from "./drawn.ts"
import * as fbaInventory from "./fbaInventory.ts"
import * as feeds from "./feeds.ts"
import * as fees from "./fees.ts"
import * as finances from "./finances.ts"
import * as inbound from "./inbound.ts"
import * as listingsItems from "./listingsItems.ts"
import * as merchantFulfillment from "./merchantFulfillment.ts"
import * as notifications from "./notifications.ts"
import * as orders20260101 from "./orders20260101.ts"
import * as ordersV0 from "./ordersV0.ts"
import * as outbound20200701 from "./outbound20200701.ts"
import * as outbound20260704 from "./outbound20260704.ts"
import * as pricing20220501 from "./pricing20220501.ts"
import * as pricingV0 from "./pricingV0.ts"
import * as productTypes from "./productTypes.ts"
import * as reports from "./reports.ts"
import * as sellers from "./sellers.ts"
import * as sellerWallet from "./sellerWallet.ts"
import * as services from "./services.ts"
import * as shippingV2 from "./shippingV2.ts"
import * as tokens from "./tokens.ts"
import * as vendorDirect from "./vendorDirect.ts"
import * as vendorOrders from "./vendorOrders.ts"
import * as vendorShipments from "./vendorShipments.ts"
import * as vendorTransactions from "./vendorTransactions.ts"

/** What answers an operation, where the sandbox has more to tell than its schema. */
export const stories: Stories = /*#__PURE__*/ Object.assign(
  {},
  aplusContent.stories,
  awdInbound.stories,
  awdStock.stories,
  buyerMessages.stories,
  catalogItems.stories,
  dataKiosk.stories,
  fbaInventory.stories,
  feeds.stories,
  fees.stories,
  finances.stories,
  inbound.stories,
  listingsItems.stories,
  merchantFulfillment.stories,
  notifications.stories,
  orders20260101.stories,
  ordersV0.stories,
  outbound20200701.stories,
  outbound20260704.stories,
  pricing20220501.stories,
  pricingV0.stories,
  productTypes.stories,
  reports.stories,
  sellerWallet.stories,
  sellers.stories,
  services.stories,
  shippingV2.stories,
  tokens.stories,
  vendorDirect.stories,
  vendorOrders.stories,
  vendorShipments.stories,
  vendorTransactions.stories
)

/** What answers an operation. */
export const storyOf = (loaded: Loaded): Story => stories[loaded.spec.name] ?? drawn
