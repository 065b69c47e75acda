/** Prints it. */
import * as Print from "../../output/print.ts"
import { context } from "./text.ts"

/** Runs the command. */
export const run = () => Print.text(context)
