/** The command line of `spapi trigger`. */
import * as Argument from "effect/cli/Argument"
import type * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"

/** Arguments and flags. */
export const flags = {
  type: Argument.String("type").pipe(
    Argument.withDescription("a type of notifications, in any case: ORDER_CHANGE; without it: list them"),
    Argument.optional
  ),
  orderId: Flag.String("order-id").pipe(
    Flag.withDescription("the order of the sandbox that it is about: 111-0000000-0000001; default: a new order"),
    Flag.optional
  ),
  sku: Flag.String("sku").pipe(
    Flag.withDescription("the SKU of the sandbox that it is about; default: the first that fits"),
    Flag.optional
  ),
  marketplace: Flag.String("marketplace").pipe(
    Flag.withDescription("country code or id: DE; also decides whose notification it is; default: the region's first"),
    Flag.optional
  ),
  payload: Flag.String("payload").pipe(
    Flag.withMetavar("FILE"),
    Flag.withDescription("the payload as JSON: a file, - for stdin, or the JSON itself; default: the sandbox makes it"),
    Flag.optional
  ),
  sandboxUrl: Flag.String("sandbox-url").pipe(
    Flag.withMetavar("URL"),
    Flag.withDescription("the address of a sandbox: http://127.0.0.1:8080; default: the endpoint of the settings"),
    Flag.optional
  )
}

/** What they hold. */
export type Values = Command.Command.Config.Infer<typeof flags>
