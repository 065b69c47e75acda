/** The modules that programs may import. A name that comes, goes or moves is a decision, and is made here too. */
import { assert, describe, it } from "@effect/vitest"
import { existsSync } from "node:fs"
import { join } from "node:path"
import { publicPackages } from "../../packages/tools/src/support/workspace.ts"

const modules: Readonly<Record<string, ReadonlyArray<string>>> = {
  "effect-sp-api": [
    ".",
    "./Marketplace",
    "./NodeSpApi",
    "./Region",
    "./SpApi",
    "./SpApiAccounts",
    "./SpApiConfig",
    "./SpApiError",
    "./SpApiErrorHttp",
    "./SpApiErrorSchema",
    "./SpApiPromise",
    "./SpApiTest",
    "./apis/*",
    "./auth/AwsCredentials",
    "./auth/LwaTokenService",
    "./auth/OAuth",
    "./auth/RestrictedDataTokens",
    "./auth/Signer",
    "./auth/StsCredentialService",
    "./auth/TokenStore",
    "./documents/Charset",
    "./documents/Delimited",
    "./documents/Document",
    "./documents/Gunzip",
    "./documents/Json",
    "./documents/Limits",
    "./documents/Rows",
    "./documents/Upload",
    "./documents/Xml",
    "./http/LeanFetchHttpClient",
    "./http/Policy",
    "./http/RawHttpClient",
    "./http/RequestLog",
    "./http/SpApiHttpClient",
    "./http/SpApiRateLimiter",
    "./http/SpApiRateLimiterStore",
    "./http/UndiciHttpClient",
    "./operation/Checking",
    "./operation/ModelFacts",
    "./operation/Operation",
    "./operation/OperationSpec",
    "./operation/SchemaBuilder",
    "./operation/Shape",
    "./operation/SpApiResponse",
    "./package.json",
    "./reports/*",
    "./workflows/AttributeTypes",
    "./workflows/Batches",
    "./workflows/Changes",
    "./workflows/DataKiosk",
    "./workflows/FeedTypes",
    "./workflows/Feeds",
    "./workflows/Inbound",
    "./workflows/Labels",
    "./workflows/Listings",
    "./workflows/Notifications",
    "./workflows/NotificationsSqs",
    "./workflows/Orders",
    "./workflows/ReportCells",
    "./workflows/ReportColumns",
    "./workflows/ReportRows",
    "./workflows/ReportTypes",
    "./workflows/Reports",
    "./workflows/Sellers",
    "./workflows/Uploads",
    "./workflows/VendorTransactions",
    "./workflows/datakiosk/*"
  ],
  "effect-sp-api-sandbox": [
    ".",
    "./Command",
    "./Examples",
    "./NodeVersion",
    "./Sandbox",
    "./YoungGeneration",
    "./package.json",
    "./world.schema.json"
  ],
  "effect-sp-api-cluster": [
    ".",
    "./ChangeFeed",
    "./Cursors",
    "./DataKioskJob",
    "./EmbeddedEngine",
    "./FeedJob",
    "./Health",
    "./InventorySink",
    "./JobNotifications",
    "./JobSchedule",
    "./ListingJob",
    "./ListingsSink",
    "./Migrations",
    "./NodeSqlite",
    "./Onboarding",
    "./Operations",
    "./OrdersSink",
    "./PostgresEngine",
    "./ReportJob",
    "./Retention",
    "./Schedules",
    "./SellerRunner",
    "./SellerTask",
    "./Sellers",
    "./Status",
    "./TokenKeys",
    "./TransactionsSink",
    "./Waits",
    "./package.json"
  ],
  "effect-sp-api-cli": ["./package.json"]
}

describe.each(publicPackages)("$manifest.name", ({ folder, manifest }) => {
  const exports = Object.entries(manifest.exports ?? {})

  it("has these modules and no others", () => {
    assert.deepStrictEqual(exports.map(([name]) => name).sort(), modules[manifest.name])
  })

  it("publishes the same modules, built", () => {
    const built = exports.map(([name, target]) =>
      [name, target?.replace("./src/", "./dist/").replace(/\.ts$/, ".js") ?? null] as const
    )
    assert.deepStrictEqual(Object.entries(manifest.publishConfig?.exports ?? {}), built)
  })

  it("has a file for every module, and exports no internal one", () => {
    for (const [name, target] of exports) {
      assert.isString(target)
      if (!name.includes("*")) assert.isTrue(existsSync(join(folder, target!)), name)
      assert.notMatch(target!, /\/(?:internal|wire|config)\//)
    }
  })
})
