/** Prints where the configuration file is. */
import * as Effect from "effect/Effect"
import { configFile } from "../../config/paths.ts"
import * as Host from "../../host.ts"
import * as Print from "../../output/print.ts"

/** Runs the command. */
export const run = () => Effect.flatMap(Host.env, (env) => Print.text(configFile(env)))
