/** Where the configuration file is. */
import { homedir } from "node:os"
import { join } from "node:path"

/** `config.toml` in the folder where this system keeps settings; `SPAPI_CONFIG` names another file. */
export const configFile = (env: Readonly<Record<string, string | undefined>>): string => {
  const explicit = env["SPAPI_CONFIG"]
  if (explicit) return explicit
  const folder = process.platform === "win32"
    ? env["APPDATA"] || join(homedir(), "AppData", "Roaming")
    : env["XDG_CONFIG_HOME"] || join(env["HOME"] || homedir(), ".config")
  return join(folder, "effect-sp-api", "config.toml")
}
