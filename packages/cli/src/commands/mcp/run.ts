/** Serves tools on stdin and stdout. */
import * as McpServer from "effect/ai/McpServer"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Scope from "effect/Scope"
import * as Stdio from "effect/Stdio"
import * as Stream from "effect/Stream"
import * as Client from "../../client/client.ts"
import { Host } from "../../host.ts"
import { version } from "../../version.ts"
import { instructions } from "../context/text.ts"
import * as Account from "./account.ts"
import * as Audit from "./audit.ts"
import type { Values } from "./flags.ts"
import * as Permissions from "./permissions.ts"
import * as Server from "./server.ts"

const print = (text: string): Effect.Effect<void> => Effect.map(Host, ({ stderr }) => void stderr.write(`${text}\n`))

/** The streams of the process. Does something when stdin has ended, before the server does. */
const stdioBefore = (last: Effect.Effect<void>) =>
  Layer.effect(
    Stdio.Stdio,
    Effect.map(Stdio.Stdio, (stdio) => ({
      ...stdio,
      stdin: Stream.concat(stdio.stdin, Stream.fromEffectDrain(last))
    }))
  )

/** Runs the command until its stdin ends. */
export const run = Effect.fnUntraced(function*({ allowPii, allowWrites, audit }: Values) {
  yield* Account.named
  const dialogs = yield* Scope.make()
  const closeDialogs = Scope.close(dialogs, Exit.void)
  const setup = {
    dialogs,
    permissions: {
      // Hosts that fill in settings pass an empty one where a person has left it out.
      writes: Option.isNone(allowWrites) || allowWrites.value.trim() === ""
        ? new Set<string>()
        : yield* Permissions.sectionsOf(allowWrites.value),
      personal: allowPii
    },
    marketplaces: yield* Account.marketplaces,
    audit: yield* Audit.make(Option.getOrUndefined(audit)),
    print
  }
  const serving = McpServer.layerStdio({
    name: "spapi",
    version,
    instructions,
    protocols: Server.protocols,
    registrations: Server.registrations(setup)
  }).pipe(
    Layer.provide(stdioBefore(closeDialogs)),
    Layer.provide(Client.layer),
    Layer.launch
  )
  // The transport interrupts its fiber where stdin ends, which is how hosts end a server.
  const exit = yield* Effect.uninterruptibleMask((restore) =>
    Effect.flatMap(Effect.forkDetach(restore(serving)), (fiber) =>
      Effect.onInterrupt(
        restore(Fiber.await(fiber)),
        () => Effect.andThen(closeDialogs, Effect.asVoid(Fiber.interrupt(fiber)))
      ))
  )
  if (Exit.isFailure(exit) && !Cause.hasInterruptsOnly(exit.cause)) return yield* Effect.failCause(exit.cause)
}, Effect.scoped)
