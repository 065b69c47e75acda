/** A feed that the sandbox applies: it acknowledges a new order. */
import { Effect } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"

export const acknowledgement = Effect.gen(function*() {
  const { world } = yield* Sandbox.Sandbox
  const id = yield* world.addOrder({ channel: "MFN" })
  return "<AmazonEnvelope><Header><MerchantIdentifier>M</MerchantIdentifier></Header>" +
    "<MessageType>OrderAcknowledgement</MessageType><Message><MessageID>1</MessageID><OrderAcknowledgement>" +
    `<AmazonOrderID>${id}</AmazonOrderID><StatusCode>Success</StatusCode></OrderAcknowledgement></Message></AmazonEnvelope>`
})
