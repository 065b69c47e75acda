/** `spapi` alone: what people need first. */
import * as Effect from "effect/Effect"
import { paint } from "../output/colors.ts"
import { Presentation } from "../output/presentation.ts"
import * as Print from "../output/print.ts"

const commands: ReadonlyArray<readonly [command: string, purpose: string]> = [
  ["spapi authorize", "have an account authorize your application"],
  ["spapi doctor", "why does Amazon refuse? every step, and what to do"],
  ["spapi call orders.searchOrders --help", "call any operation; `spapi operations` lists them"],
  ["spapi report <type> --marketplace DE", "rows of a report, printed or as a file"],
  ["spapi sandbox", "a local Selling Partner API to try things with"]
]

const width = Math.max(...commands.map(([command]) => command.length))

/** Prints them. */
export const welcome = Effect.flatMap(Presentation, ({ colors }) =>
  Print.text([
    "The Amazon Selling Partner API from a shell.",
    "",
    ...commands.map(([command, purpose]) => `  ${paint("cyan", command.padEnd(width), colors.stdout)}  ${purpose}`),
    "",
    "Without credentials: `spapi call sellers.getMarketplaceParticipations --sandbox`. All commands: `spapi --help`."
  ].join("\n")))
