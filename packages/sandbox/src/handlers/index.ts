/**
 * The handlers of all operations.
 */
import type { Loaded } from "../protocol/Operations.ts"
import * as aplusContent from "./aplusContent.ts"
import * as awdInbound from "./awdInbound.ts"
import * as awdStock from "./awdStock.ts"
import * as buyerMessages from "./buyerMessages.ts"
import type { Handler, Handlers } from "./Call.ts"
import * as catalogItems from "./catalogItems.ts"
import * as catalogOlder from "./catalogOlder.ts"
import * as customerFeedback from "./customerFeedback.ts"
import * as dataKiosk from "./dataKiosk.ts"
import * as easyShip from "./easyShip.ts"
import * as eligibility from "./eligibility.ts"
import * as externalFulfillment from "./externalFulfillment.ts"
import * as externalInventory from "./externalInventory.ts"
import * as externalReturns from "./externalReturns.ts"
import * as fbaInventory from "./fbaInventory.ts"
import * as feeds from "./feeds.ts"
import * as fees from "./fees.ts"
import * as finances from "./finances.ts"
import { generated } from "./generated.ts"
import * as inbound from "./inbound/index.ts"
import * as inboundV0 from "./inboundV0.ts"
import * as listingsItems from "./listingsItems.ts"
import * as merchantFulfillment from "./merchantFulfillment.ts"
import * as notifications from "./notifications.ts"
import * as orderInvoices from "./orderInvoices.ts"
import * as orders20260101 from "./orders20260101.ts"
import * as ordersV0 from "./ordersV0.ts"
import * as outbound20200701 from "./outbound20200701.ts"
import * as outbound20260704 from "./outbound20260704.ts"
import * as pricing20220501 from "./pricing20220501.ts"
import * as pricingV0 from "./pricingV0.ts"
import * as productTypes from "./productTypes.ts"
import * as promotions from "./promotions.ts"
import * as remittances from "./remittances.ts"
import * as replenishment from "./replenishment.ts"
import * as reports from "./reports.ts"
import * as reportSchedules from "./reportSchedules.ts"
import * as sales from "./sales.ts"
import * as sandboxSections from "./sandboxSections.ts"
import * as sellers from "./sellers.ts"
import * as sellerWallet from "./sellerWallet.ts"
import * as services from "./services.ts"
import * as shippingV1 from "./shippingV1.ts"
import * as shippingV2 from "./shippingV2.ts"
import * as supplySources from "./supplySources.ts"
import * as support from "./support.ts"
import * as taxInvoices from "./taxInvoices.ts"
import * as tokens from "./tokens.ts"
import * as tracking from "./tracking.ts"
import * as vehicles from "./vehicles.ts"
import * as vendorDirect from "./vendorDirect.ts"
import * as vendorOrders from "./vendorOrders.ts"
import * as vendorShipments from "./vendorShipments.ts"
import * as vendorTransactions from "./vendorTransactions.ts"

/** The handlers of operations that use the world, by operation. */
export const handlers: Handlers = Object.assign(
  {},
  aplusContent.handlers,
  shippingV1.handlers,
  vehicles.handlers,
  customerFeedback.handlers,
  taxInvoices.handlers,
  orderInvoices.handlers,
  sandboxSections.handlers,
  externalInventory.handlers,
  externalReturns.handlers,
  supplySources.handlers,
  eligibility.handlers,
  catalogOlder.handlers,
  easyShip.handlers,
  tracking.handlers,
  replenishment.handlers,
  awdInbound.handlers,
  awdStock.handlers,
  buyerMessages.handlers,
  catalogItems.handlers,
  dataKiosk.handlers,
  externalFulfillment.handlers,
  fbaInventory.handlers,
  feeds.handlers,
  fees.handlers,
  finances.handlers,
  sales.handlers,
  inbound.handlers,
  inboundV0.handlers,
  listingsItems.handlers,
  merchantFulfillment.handlers,
  notifications.handlers,
  orders20260101.handlers,
  ordersV0.handlers,
  outbound20200701.handlers,
  outbound20260704.handlers,
  pricing20220501.handlers,
  pricingV0.handlers,
  productTypes.handlers,
  promotions.handlers,
  remittances.handlers,
  reports.handlers,
  reportSchedules.handlers,
  sellerWallet.handlers,
  sellers.handlers,
  services.handlers,
  shippingV2.handlers,
  support.handlers,
  tokens.handlers,
  vendorDirect.handlers,
  vendorOrders.handlers,
  vendorShipments.handlers,
  vendorTransactions.handlers
)

/** The handler of an operation. */
export const handlerOf = (loaded: Loaded): Handler => handlers[loaded.spec.name] ?? generated
