/** `spapi config`. */
import * as Argument from "effect/cli/Argument"
import * as Command from "effect/cli/Command"
import { withManual } from "../output/manual.ts"
import { lazily } from "./lazily.ts"

const check = Command.make("check", {}, lazily(() => import("./config/check.ts"))).pipe(
  Command.withDescription(
    "say which settings are used, where each is from, and whether they are complete; sends nothing"
  ),
  Command.withExamples([
    { command: "spapi config check" },
    { command: "spapi config check --profile shop --json", description: "for a program" }
  ]),
  withManual({ exits: [[3, "a setting is missing or wrong"]], seeAlso: ["spapi doctor, which also tries them"] })
)

const show = Command.make("show", {}, lazily(() => import("./config/show.ts"))).pipe(
  Command.withDescription("print the settings of this run; secrets are hidden"),
  Command.withExamples([{ command: "spapi config show" }, { command: "spapi config show --profile shop" }])
)

const path = Command.make("path", {}, lazily(() => import("./config/path.ts"))).pipe(
  Command.withDescription("print where the configuration file is"),
  Command.withExamples([{ command: "spapi config path" }, { command: "$EDITOR \"$(spapi config path)\"" }]),
  withManual({
    environment: [
      ["SPAPI_CONFIG", "another file"],
      ["XDG_CONFIG_HOME", "the folder of configurations; default ~/.config, on Windows %APPDATA%"]
    ]
  })
)

const set = Command.make("set", {
  profile: Argument.String("profile").pipe(Argument.withDescription("the profile to write: shop")),
  setting: Argument.String("setting").pipe(
    Argument.withDescription("region, client_id, client_secret, refresh_token …")
  ),
  value: Argument.String("value").pipe(
    Argument.withDescription(
      "the value, or env:NAME, file:PATH, command:…; a secret itself is asked for, or read from stdin"
    ),
    Argument.optional
  )
}, lazily(() => import("./config/set.ts"))).pipe(
  Command.withDescription("write a setting of a profile into the configuration file"),
  Command.withExamples([
    { command: "spapi config set shop region eu" },
    { command: "spapi config set shop client_secret", description: "asks, without showing what is typed" },
    { command: "spapi config set shop refresh_token keychain:effect-sp-api/shop" }
  ])
)

/** The command. */
export const command = Command.make("config").pipe(
  Command.withDescription("settings: where they are from, and profiles"),
  Command.withExamples([
    { command: "spapi config check" },
    { command: "spapi config set shop region eu", description: "begin a profile" }
  ]),
  Command.withSubcommands([check, show, path, set])
)
