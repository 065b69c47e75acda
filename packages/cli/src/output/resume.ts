/** What an interrupted command says about how to go on. */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { quoted } from "./shell.ts"

interface Shape {
  /** Says with which client the command runs: one in memory keeps nothing to go on with. */
  readonly clientIs: (
    client: { readonly profile: string | undefined; readonly isInMemory: boolean }
  ) => Effect.Effect<void>
  /** Names the command that continues where this one is, should Ctrl-C end it; `undefined` when there is nothing left. */
  readonly resumeWith: (next: string | undefined) => Effect.Effect<void>
  /** Names the command that continues after the failure that is about to be reported. */
  readonly offer: (next: string) => Effect.Effect<void>
  /** The command that continues an interrupted one. */
  readonly ofInterrupted: () => string | undefined
  /** The command that continues a failed one, where that makes sense. */
  readonly ofFailed: () => string | undefined
}

const make = (): Shape => {
  let command: string | undefined
  let isOffered = false
  let flags = ""
  let isKept = true
  const next = () => command === undefined || !isKept ? undefined : command + flags
  return {
    clientIs: ({ isInMemory, profile }) =>
      Effect.sync(() => {
        flags = profile === undefined ? "" : ` --profile ${quoted(profile)}`
        isKept = !isInMemory
      }),
    resumeWith: (next) =>
      Effect.sync(() => {
        command = next
        isOffered = false
      }),
    offer: (next) =>
      Effect.sync(() => {
        command = next
        isOffered = true
      }),
    ofInterrupted: next,
    ofFailed: () => isOffered ? next() : undefined
  }
}

/** How this run can be continued. */
export class Resumption extends Context.Service<Resumption, Shape>()("effect-sp-api-cli/Resumption") {
  static readonly layer = Layer.sync(Resumption, make)
}

/** Names the command that continues where this one is; `undefined` when there is nothing left. */
export const resumeWith = (next: string | undefined): Effect.Effect<void, never, Resumption> =>
  Effect.flatMap(Resumption, (resumption) => resumption.resumeWith(next))

/** Names the command that continues after the failure that is about to be reported. */
export const offerToResume = (next: string): Effect.Effect<void, never, Resumption> =>
  Effect.flatMap(Resumption, (resumption) => resumption.offer(next))
