/** The browser of this machine. */
import * as Effect from "effect/Effect"
import { spawn } from "node:child_process"
import * as Host from "../../host.ts"

const commands: Partial<Record<NodeJS.Platform, readonly [program: string, ...args: ReadonlyArray<string>]>> = {
  darwin: ["open"],
  // Unlike `start`, it does not read the address as a command line.
  win32: ["rundll32", "url.dll,FileProtocolHandler"]
}

/** Opens an address, as well as this machine can: who sees no browser has the address. */
export const open = (url: string): Effect.Effect<void> =>
  Effect.map(Host.env, (env) => {
    const [program, ...args] = commands[process.platform] ?? ["xdg-open"]
    spawn(program, [...args, url], { env, stdio: "ignore", detached: true }).on("error", () => {}).unref()
  })
