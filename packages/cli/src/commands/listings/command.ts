/** `spapi listings` with its subcommands. */
import * as Command from "effect/cli/Command"
import { withManual } from "../../output/manual.ts"
import { lazily } from "../lazily.ts"
import { changeFlags, checkFlags } from "./changeFlags.ts"
import { flags } from "./flags.ts"

const changes =
  "The attributes are checked by the JSON Schema of their product type; nothing is sent where there is an issue."

const environment = [
  ["SPAPI_MARKETPLACE", "the marketplace where neither the file nor --marketplace names one"],
  ["SPAPI_SELLER_ID", "the seller where neither the file nor --seller names one"]
] as const

const types = Command.make("types", flags, lazily(() => import("./types.ts"))).pipe(
  Command.withDescription("write the attributes of a product type as TypeScript types"),
  Command.withExamples([
    { command: "spapi listings types LUGGAGE --marketplace DE --out src/luggage.ts" },
    {
      command: "spapi listings types --schema luggage.schema.json --out src/luggage.ts --check",
      description: "in CI, without credentials"
    }
  ]),
  withManual({
    environment: [["SPAPI_MARKETPLACE", "the marketplace where --marketplace names none"]],
    exits: [[1, "with --check: --out is not what would be written"]],
    seeAlso: ["spapi call definitionsProductTypes.searchDefinitionsProductTypes"]
  })
)

const validate = Command.make(
  "validate",
  checkFlags,
  lazily(() => import("./change.ts").then(({ validate }) => ({ run: validate })))
).pipe(
  Command.withDescription("check the attributes of a file by the schema of their product type"),
  Command.withExamples([
    { command: "spapi listings validate lamp.json --marketplace DE" },
    { command: "cat lamp.json | spapi listings validate - --seller A2EXAMPLE --sku LAMP-1", description: "from stdin" }
  ]),
  withManual({ about: [changes], environment, exits: [[2, "the file has issues; each is printed with its path"]] })
)

const put = Command.make(
  "put",
  changeFlags,
  lazily(() => import("./change.ts").then(({ put }) => ({ run: put })))
).pipe(
  Command.withDescription("create or replace a listing by the attributes of a file, checked first"),
  Command.withExamples([
    { command: "spapi listings put lamp.json --marketplace DE --preview", description: "changes nothing" },
    { command: "spapi listings put lamp.json --marketplace DE --yes --wait", description: "in a script" }
  ]),
  withManual({ about: [changes], environment, seeAlso: ["spapi listings patch", "spapi feed, for thousands"] })
)

const patch = Command.make(
  "patch",
  changeFlags,
  lazily(() => import("./change.ts").then(({ patch }) => ({ run: patch })))
).pipe(
  Command.withDescription("change some attributes of a listing by the patches of a file, checked first"),
  Command.withExamples([
    { command: "spapi listings patch price.json --marketplace DE --preview", description: "changes nothing" },
    { command: "spapi listings patch price.json --marketplace DE", description: "asks before" }
  ]),
  withManual({ about: [changes], environment, seeAlso: ["spapi listings put", "spapi feed, for thousands"] })
)

/** The command. */
export const command = Command.make("listings").pipe(
  Command.withDescription("listings and their product types"),
  Command.withExamples([
    { command: "spapi listings validate lamp.json --marketplace DE" },
    { command: "spapi listings patch price.json --marketplace DE --preview" }
  ]),
  Command.withSubcommands([validate, put, patch, types])
)
