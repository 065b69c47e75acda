/**
 * `spapi mcp` as an MCP Bundle: a file that a person opens in a host, which asks for the settings and starts the server
 * by its own Node.
 *
 * Source: github.com/modelcontextprotocol/mcpb, MANIFEST.md, version 0.3.
 */
import { packExtension } from "@anthropic-ai/mcpb/cli"
import { copyFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { toolkit } from "../../../cli/src/commands/mcp/tools.ts"
import { bundleCommand } from "./commandBundle.ts"
import { root } from "./workspace.ts"

interface Package {
  readonly version: string
  readonly license: string
  readonly homepage: string
  readonly bugs: { readonly url: string }
  readonly repository: { readonly type: string; readonly url: string }
  readonly engines: { readonly node: string }
}

/** A setting that the host asks for. Those that are left empty are as if they were not set. */
const text = (title: string, description: string) => ({
  type: "string",
  title,
  description,
  required: false,
  default: ""
})
const secret = (title: string, description: string) => ({ ...text(title, description), sensitive: true })
const choice = (title: string, description: string) => ({
  type: "boolean",
  title,
  description,
  required: false,
  default: false
})

const userConfig = {
  sandbox: choice("Try it", "A Selling Partner API in memory: needs none of the settings below, and keeps nothing"),
  profile: text("Profile", "A profile of the configuration file of spapi, instead of the credentials below"),
  client_id: text("Client id", "Of your application: amzn1.application-oa2-client.…"),
  client_secret: secret("Client secret", "Of your application: amzn1.oa2-cs.v1.…"),
  refresh_token: secret("Refresh token", "Of the account that has authorized your application: Atzr|…"),
  region: text("Region", "na, eu or fe"),
  marketplace: text("Marketplaces", "Of a vendor account: DE, or DE,FR. Those of a seller are known"),
  allow_writes: text(
    "Sections that may be changed",
    "Like listings,feeds; empty: it only reads. You are asked before each change"
  ),
  allow_pii: choice("Personal data", "Return personal data of buyers where a call asks for it; otherwise it is hidden")
}

const setting = (name: keyof typeof userConfig): string => `\${user_config.${name}}`

/** The manifest. Secrets are variables of the environment, which other processes do not see as they see arguments. */
const manifestOf = ({ bugs, engines, homepage, license, repository, version }: Package) => ({
  manifest_version: "0.3",
  name: "effect-sp-api",
  display_name: "Amazon Selling Partner API",
  version,
  description: "Read orders, listings, stock and reports of an Amazon seller or vendor, and change them after approval",
  author: { name: "The effect-sp-api authors", url: homepage },
  repository: { type: repository.type, url: repository.url },
  homepage,
  documentation: homepage,
  support: bugs.url,
  license,
  keywords: ["amazon", "selling-partner-api", "sp-api"],
  server: {
    type: "node",
    entry_point: "server/main.js",
    mcp_config: {
      command: "node",
      args: [
        "${__dirname}/server/main.js",
        "mcp",
        `--sandbox=${setting("sandbox")}`,
        `--allow-writes=${setting("allow_writes")}`,
        `--allow-pii=${setting("allow_pii")}`
      ],
      env: {
        SPAPI_PROFILE: setting("profile"),
        SPAPI_CLIENT_ID: setting("client_id"),
        SPAPI_CLIENT_SECRET: setting("client_secret"),
        SPAPI_REFRESH_TOKEN: setting("refresh_token"),
        SPAPI_REGION: setting("region"),
        SPAPI_MARKETPLACE: setting("marketplace")
      }
    }
  },
  tools: Object.values(toolkit.tools).map(({ description, name }) => ({ name, description })),
  prompts_generated: true,
  user_config: userConfig,
  compatibility: { platforms: ["darwin", "linux", "win32"], runtimes: { node: engines.node } }
})

/**
 * Writes a bundle. Fails where its manifest is not valid.
 *
 * @param resolve where a module of the workspace is; default: its sources
 */
export const writeMcpBundle = async (
  file: string,
  resolve?: (specifier: string) => string | undefined
): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), "mcpb-"))
  try {
    const manifest = JSON.parse(readFileSync(join(root, "packages/cli/package.json"), "utf8")) as Package
    await bundleCommand(join(folder, "server"), resolve)
    // Nothing is installed beside a bundle, and this is what the command loads by name.
    cpSync(join(root, "packages/cli/node_modules/graphql"), join(folder, "node_modules/graphql"), {
      recursive: true,
      dereference: true,
      filter: (source) => !/\.(d\.[cm]?ts|map)$|\.md$/.test(source)
    })
    writeFileSync(join(folder, "manifest.json"), JSON.stringify(manifestOf(manifest), null, 2))
    writeFileSync(join(folder, "package.json"), JSON.stringify({ version: manifest.version, type: "module" }))
    copyFileSync(join(root, "LICENSE"), join(folder, "LICENSE"))
    if (!await packExtension({ extensionPath: folder, outputPath: file, silent: true })) {
      // Why is printed already.
      throw new Error("The bundle was not packed")
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
