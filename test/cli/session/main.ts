/** `pnpm session`: runs the terminal session of the README of the command, and writes it there. */
import { Effect } from "effect"
import { record, write } from "./record.ts"

write(await Effect.runPromise(record))
