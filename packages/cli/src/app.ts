/** The `spapi` command: the tree of its commands. What they do is loaded when they run. */
import * as SandboxCommand from "effect-sp-api-sandbox/Command"
import * as Command from "effect/cli/Command"
import { command as advise } from "./commands/advise/command.ts"
import { command as authorize } from "./commands/authorize/command.ts"
import { command as call } from "./commands/call/command.ts"
import { command as cluster } from "./commands/cluster/command.ts"
import { command as completions } from "./commands/completions/command.ts"
import { command as config } from "./commands/config.ts"
import { command as context } from "./commands/context/command.ts"
import { command as describe } from "./commands/describe.ts"
import { command as doctor } from "./commands/doctor/command.ts"
import { command as feed } from "./commands/feed/command.ts"
import { command as kiosk } from "./commands/kiosk/command.ts"
import { command as label } from "./commands/label/command.ts"
import { command as listen } from "./commands/listen/command.ts"
import { command as listings } from "./commands/listings/command.ts"
import { feedTypes, marketplaces, notificationTypes, operations, reportTypes } from "./commands/lists/commands.ts"
import { command as logs } from "./commands/logs/command.ts"
import { command as mcp } from "./commands/mcp/command.ts"
import { command as orders } from "./commands/orders/command.ts"
import { command as report } from "./commands/report/command.ts"
import { command as trigger } from "./commands/trigger/command.ts"
import { welcome } from "./commands/welcome.ts"
import * as Globals from "./globals.ts"
import { meanings } from "./output/exitCodes.ts"
import { withManual } from "./output/manual.ts"

const sandbox = SandboxCommand.make("sandbox").pipe(
  Command.withExamples([
    {
      command: "spapi sandbox --port 8080 --seed 7",
      description: "the same orders, products and credentials each time"
    },
    { command: "spapi sandbox -e .env", description: "writes the settings that spapi reads in this folder" }
  ]),
  withManual({
    about: [
      "The settings of clients go to stdout, everything else to stderr. Open its address in a browser to see its requests. The flags --sandbox and --profile of other commands mean nothing here."
    ],
    seeAlso: ["https://github.com/effect-sp-api/effect-sp-api/tree/main/packages/sandbox#readme"]
  })
)

/** The command with its subcommands. `spapi call` has flags of its own for each operation. */
export const appWith = (calling: typeof call) =>
  Command.make("spapi", {}, () => welcome).pipe(
    Command.withDescription("the Amazon Selling Partner API from a shell"),
    Command.withExamples([
      { command: "spapi call sellers.getMarketplaceParticipations --sandbox", description: "without credentials" },
      { command: "spapi doctor", description: "why does Amazon refuse?" },
      { command: "spapi report GET_MERCHANT_LISTINGS_ALL_DATA --marketplace DE --out listings.tsv" }
    ]),
    withManual({
      about: [
        "Results go to stdout, as tables on a terminal and as JSON in pipes. Questions, progress and errors go to stderr.",
        "Settings are those of --profile, then of the environment, then of .env in the working folder, then of the default profile. `spapi config check` says which are used."
      ],
      environment: [
        ["SPAPI_CLIENT_ID, SPAPI_CLIENT_SECRET", "the application"],
        ["SPAPI_REFRESH_TOKEN", "the account"],
        ["SPAPI_REGION", "na, eu or fe"],
        ["SPAPI_MARKETPLACE", "country codes or ids, where a command names none"],
        ["SPAPI_REDIS_URL, SPAPI_REDIS_PREFIX", "a Redis in which rate limits are shared with other programs"],
        ["SPAPI_PROFILE, SPAPI_CONFIG", "the profile, and the file of profiles"],
        ["NO_COLOR, FORCE_COLOR", "no colours, or colours in pipes too"]
      ],
      exits: meanings,
      seeAlso: ["https://github.com/effect-sp-api/effect-sp-api/tree/main/packages/cli#readme"]
    }),
    Command.withSubcommands([
      { group: "Set up", commands: [authorize, doctor, config, completions] },
      { group: "Calls", commands: [calling] },
      { group: "Jobs", commands: [report, orders, feed, kiosk, listings, label] },
      { group: "Reference", commands: [operations, describe, marketplaces, reportTypes, feedTypes, notificationTypes] },
      { group: "Operations", commands: [cluster] },
      { group: "Agents", commands: [mcp, context] },
      { group: "Development", commands: [advise, sandbox, listen, trigger, logs] }
    ]),
    Command.withGlobalFlags(Globals.all)
  )

/** The command while no operation is known. */
export const app = appWith(call)
