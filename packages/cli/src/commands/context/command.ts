/** `spapi context`. */
import * as Command from "effect/cli/Command"
import { withManual } from "../../output/manual.ts"
import { lazily } from "../lazily.ts"

/** The command. */
export const command = Command.make("context", {}, lazily(() => import("./run.ts"))).pipe(
  Command.withDescription("print what an agent must know to use this command, in less than 4 kB"),
  Command.withExamples([
    { command: "spapi context", description: "for the instructions of an agent with a shell" },
    { command: "spapi context > AGENTS.md" }
  ]),
  withManual({ seeAlso: ["spapi mcp, the same as tools"] })
)
