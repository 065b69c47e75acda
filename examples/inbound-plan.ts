/** Makes an inbound plan: Amazon answers at once with an operation id, and does the work later. */
import { Console, Effect, Schedule } from "effect"
import { Marketplace } from "effect-sp-api"
import * as FulfillmentInbound from "effect-sp-api/apis/FulfillmentInbound_2024_03_20"
import { run } from "./support/run.ts"

run(Effect.gen(function*() {
  const { inboundPlanId, operationId } = yield* FulfillmentInbound.createInboundPlan({
    body: {
      name: "Spring stock",
      destinationMarketplaces: [Marketplace.US.id],
      sourceAddress: {
        name: "Warehouse",
        addressLine1: "1 Main Street",
        city: "Seattle",
        stateOrProvinceCode: "WA",
        postalCode: "98101",
        countryCode: "US",
        phoneNumber: "+1 206 555 0100"
      },
      items: [{ msku: "SHIRT-BLUE-M", quantity: 100, labelOwner: "SELLER", prepOwner: "SELLER" }]
    }
  })
  yield* Console.log(`plan ${inboundPlanId} is being made`)
  const status = yield* FulfillmentInbound.getInboundOperationStatus({ operationId }).pipe(
    Effect.repeat({ schedule: Schedule.spaced("1 second"), until: (now) => now.operationStatus !== "IN_PROGRESS" })
  )
  yield* Console.log(`${status.operation}: ${status.operationStatus}`)
  for (const problem of status.operationProblems) yield* Console.log(`  ${problem.severity} ${problem.message}`)
}))
