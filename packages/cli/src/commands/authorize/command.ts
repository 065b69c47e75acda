/** `spapi authorize`. */
import * as Command from "effect/cli/Command"
import { withManual } from "../../output/manual.ts"
import { lazily } from "../lazily.ts"
import { flags } from "./flags.ts"

/** The command. */
export const command = Command.make("authorize", flags, lazily(() => import("./run.ts"))).pipe(
  Command.withDescription(
    "have a selling partner authorize the application in the browser, and store the refresh token in a profile"
  ),
  Command.withExamples([
    { command: "spapi authorize --profile shop --application-id amzn1.sp.solution.… --marketplace DE" },
    { command: "spapi authorize --beta", description: "an application that is not published yet" },
    { command: "spapi authorize --no-browser", description: "print the address only" },
    { command: "spapi authorize --port 8976", description: "where the application has http://localhost:8976/callback" }
  ]),
  withManual({
    about: [
      "The token is never printed. It replaces the one of the profile, together with region, seller id and application id. An authorization lasts 365 days.",
      "The browser ends at the redirect URI of the application, with a code in its address: paste this address, or pipe it in. Nothing has to listen there, so one like https://localhost/callback does; Amazon's console is known to take https alone. A sandbox redirects to this command itself."
    ],
    environment: [["SPAPI_APPLICATION_ID", "takes the place of --application-id"]],
    exits: [[4, "the consent was declined, or did not come in time"]],
    seeAlso: ["spapi doctor", "spapi config check"]
  })
)
