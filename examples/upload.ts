/** Uploads a file for a message to a buyer, and sends the message with it. */
import { Console, DateTime, Effect, Option, Stream } from "effect"
import * as Messaging from "effect-sp-api/apis/Messaging"
import * as Orders from "effect-sp-api/workflows/Orders"
import * as Sellers from "effect-sp-api/workflows/Sellers"
import * as Uploads from "effect-sp-api/workflows/Uploads"
import { run } from "./support/run.ts"

run(Effect.gen(function*() {
  const marketplace = yield* Sellers.firstMarketplace
  const createdAfter = DateTime.subtract(yield* DateTime.now, { days: 30 })
  const order = yield* Stream.runHead(
    Orders.search({ marketplaceIds: [marketplace.id], createdAfter, statuses: ["SHIPPED"] })
  )
  const amazonOrderId = Option.getOrUndefined(order)?.id
  if (amazonOrderId === undefined) return yield* Console.log("no order to write about")
  const { uploadDestinationId } = yield* Uploads.upload({
    resource: `messaging/v1/orders/${amazonOrderId}/messages/legalDisclosure`,
    marketplaceId: marketplace.id,
    content: "%PDF-1.4\n%%EOF\n",
    contentType: "application/pdf"
  })
  yield* Messaging.createLegalDisclosure({
    amazonOrderId,
    marketplaceIds: [marketplace.id],
    body: { attachments: [{ uploadDestinationId, fileName: "terms.pdf" }] }
  })
  yield* Console.log(`the buyer of ${amazonOrderId} gets terms.pdf`)
}))
