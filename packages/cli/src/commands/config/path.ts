/** Prints where the configuration file is. */
import { configFile } from "../../config/paths.ts"
import * as Print from "../../output/print.ts"

/** Runs the command. */
export const run = () => Print.text(configFile())
