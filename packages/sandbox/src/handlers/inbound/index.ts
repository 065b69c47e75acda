/**
 * Fulfillment Inbound 2024-03-20.
 */
import type { Handlers } from "../Call.ts"
import * as appointments from "./appointments.ts"
import * as contentUpdates from "./contentUpdates.ts"
import * as deliveryWindows from "./deliveryWindows.ts"
import * as itemDocuments from "./itemDocuments.ts"
import { getInboundOperationStatus } from "./Operations.ts"
import * as packing from "./packing.ts"
import * as placement from "./placement.ts"
import * as plans from "./plans.ts"
import { listPrepDetails, setPrepDetails } from "./prepDetails.ts"
import * as shipments from "./shipments.ts"
import * as transportation from "./transportation.ts"

const at = "fulfillmentInbound_2024-03-20."

/** All operations of this version. */
export const handlers: Handlers = {
  ...plans.handlers,
  ...packing.handlers,
  ...placement.handlers,
  ...transportation.handlers,
  ...deliveryWindows.handlers,
  ...shipments.handlers,
  ...contentUpdates.handlers,
  ...appointments.handlers,
  ...itemDocuments.handlers,
  [`${at}listPrepDetails`]: listPrepDetails,
  [`${at}setPrepDetails`]: setPrepDetails,
  [`${at}getInboundOperationStatus`]: getInboundOperationStatus
}
