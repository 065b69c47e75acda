/** `spapi label`. */
import * as Command from "effect/cli/Command"
import { withManual } from "../../output/manual.ts"
import { lazily } from "../lazily.ts"
import { flags } from "./flags.ts"

/** The command. */
export const command = Command.make("label", flags, lazily(() => import("./run.ts"))).pipe(
  Command.withDescription("save the labels of shipments as files"),
  Command.withExamples([
    { command: "spapi label 52d3f7e5-5b1c-4a7e-9f4e-0a1b2c3d4e5f --out label.pdf", description: "of a shipment" },
    {
      command: "spapi label 902-1 902-2 --api vendor-direct --out labels/order.pdf",
      description: "of two purchase orders: order.pdf and order-2.pdf"
    },
    { command: "spapi label S1 --api shipping --package P1 --out - | lp -o raw", description: "to a printer" }
  ]),
  withManual({
    about: ["The files are readable by you alone: labels have names and addresses of buyers."],
    seeAlso: ["spapi call merchantFulfillment.getShipment --help"]
  })
)
