/** `spapi completions`. */
import * as Argument from "effect/cli/Argument"
import * as Command from "effect/cli/Command"
import * as Effect from "effect/Effect"
import { withManual } from "../../output/manual.ts"
import * as Print from "../../output/print.ts"

/** The command. */
export const command = Command.make(
  "completions",
  {
    shell: Argument.Literals("shell", ["bash", "zsh", "fish", "powershell"]).pipe(
      Argument.withDescription("the shell of the script")
    )
  },
  ({ shell }) =>
    Effect.flatMap(
      Effect.promise(() => import("./scripts.ts")),
      ({ scripts }) => Print.text(scripts[shell].trimEnd())
    )
).pipe(
  Command.withDescription("print the completion script of a shell"),
  withManual({
    about: [
      "Commands, operations, their parameters and known values complete.",
      "bash, in ~/.bashrc: source <(spapi completions bash)",
      "zsh, in ~/.zshrc after compinit: source <(spapi completions zsh)",
      "fish, once: spapi completions fish > ~/.config/fish/completions/spapi.fish",
      "PowerShell, in $PROFILE: spapi completions powershell | Out-String | Invoke-Expression"
    ]
  }),
  Command.withShortDescription("complete operations, parameters and values in bash, zsh, fish and PowerShell"),
  Command.withExamples([
    { command: "spapi completions bash > ~/.local/share/bash-completion/completions/spapi" },
    { command: "spapi completions fish > ~/.config/fish/completions/spapi.fish" }
  ])
)
