/** `spapi mcp`. */
import * as Command from "effect/cli/Command"
import { withManual } from "../../output/manual.ts"
import { lazily } from "../lazily.ts"
import { flags } from "./flags.ts"

/** The command. */
export const command = Command.make("mcp", flags, lazily(() => import("./run.ts"))).pipe(
  Command.withDescription(
    "serve the Selling Partner API to an agent by the Model Context Protocol, on stdin and stdout"
  ),
  Command.withExamples([
    { command: "spapi mcp --sandbox", description: "try it without credentials" },
    { command: "spapi mcp --profile shop", description: "reads only" },
    { command: "spapi mcp --profile shop --allow-writes listings", description: "a person approves every change" },
    {
      command: "spapi mcp --profile shop --allow-writes listings,feeds",
      description: "listings by feeds too, which need both"
    }
  ]),
  withManual({
    about: [
      "What the server permits is decided by its command line. Nothing that a model or a string of Amazon's says changes it: writes are off, personal data is hidden, and a person approves every change.",
      "In the configuration of a host: { \"mcpServers\": { \"amazon\": { \"command\": \"npx\", \"args\": [\"-y\", \"effect-sp-api-cli\", \"mcp\", \"--sandbox\"] } } }",
      "Where the host cannot ask its user, the request, without personal data, and a one-time code are printed on stderr for a person. Do not use that with a host that lets the model read stderr."
    ],
    environment: [["SPAPI_MARKETPLACE", "the marketplaces of a vendor: DE, or DE,FR"]],
    exits: [[3, "several profiles exist, and none is named"]],
    seeAlso: ["spapi context, for agents with a shell"]
  })
)
