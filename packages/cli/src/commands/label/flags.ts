/** The command line of `spapi label`. */
import * as Argument from "effect/cli/Argument"
import type * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"

/** The APIs that return the labels of a shipment by its id. */
const apis = [
  "merchant-fulfillment",
  "shipping",
  "shipping-v1",
  "vendor-direct",
  "vendor",
  "external-fulfillment"
] as const

const isOn = (name: string, description: string) =>
  Flag.Boolean(name).pipe(Flag.withoutNegation, Flag.withDescription(description), Flag.withDefault(false))

/** Arguments and flags. */
export const flags = {
  ids: Argument.String("shipment").pipe(
    Argument.withDescription(
      "shipment ids; with --api vendor-direct numbers of purchase orders, with vendor shipment identifiers"
    ),
    Argument.atLeast(1)
  ),
  api: Flag.Literals("api", apis).pipe(
    Flag.withMetavar("API"),
    Flag.withDescription("where the shipments are from; default merchant-fulfillment"),
    Flag.withDefault("merchant-fulfillment" as const)
  ),
  package: Flag.String("package").pipe(
    Flag.withMetavar("ID"),
    Flag.withDescription(
      "--api shipping: the packageClientReferenceId of the package; external-fulfillment: ids of packages, with commas"
    ),
    Flag.optional
  ),
  tracking: Flag.String("tracking").pipe(
    Flag.withMetavar("ID"),
    Flag.withDescription("--api shipping-v1: the tracking id of the container"),
    Flag.optional
  ),
  regenerate: isOn("regenerate", "--api external-fulfillment: replace labels that were generated before"),
  out: Flag.String("out").pipe(
    Flag.withMetavar("FILE"),
    Flag.withDescription(
      "the file: label.pdf; the second one is label-2.pdf, and so on. Its ending asks for a format where the API has "
        + "several. - is stdout"
    ),
    Flag.withDefault("label")
  ),
  yes: isOn("yes", "--api external-fulfillment: generate labels without a question")
}

/** What they hold. */
export type Values = Command.Command.Config.Infer<typeof flags>
