/** A client by hand: a token for each batch, sleeps between batches, and repetitions after a 429. */
import { readFileSync } from "node:fs"
import { setTimeout } from "node:timers/promises"

const { SPAPI_CLIENT_ID, SPAPI_CLIENT_SECRET, SPAPI_ENDPOINT, SPAPI_LWA_ENDPOINT, SPAPI_REFRESH_TOKEN } = process.env

const accessToken = async (): Promise<string> => {
  const response = await fetch(SPAPI_LWA_ENDPOINT ?? "", {
    method: "POST",
    body: new URLSearchParams({
      grant_type: "refresh_token",
      client_id: SPAPI_CLIENT_ID ?? "",
      client_secret: SPAPI_CLIENT_SECRET ?? "",
      refresh_token: SPAPI_REFRESH_TOKEN ?? ""
    })
  })
  return (await response.json() as { readonly access_token: string }).access_token
}

const now = Date.now()
const interval = [now - 30 * 86_400_000, now].map((time) => new Date(time).toISOString()).join("--")

const unitsOf = async (token: string, sku: string): Promise<number> => {
  const query = new URLSearchParams({ marketplaceIds: "ATVPDKIKX0DER", interval, granularity: "Total", sku })
  const response = await fetch(`${SPAPI_ENDPOINT}/sales/v1/orderMetrics?${query}`, {
    headers: { "x-amz-access-token": token }
  })
  if (response.status === 429) {
    await setTimeout(100)
    return unitsOf(token, sku)
  }
  const { payload } = await response.json() as { readonly payload: ReadonlyArray<{ readonly unitCount: number }> }
  return payload.reduce((sum, { unitCount }) => sum + unitCount, 0)
}

const skus = readFileSync("skus.txt", "utf8").trim().split("\n")
const output: Array<{ readonly sku: string; readonly units: number }> = []
for (let index = 0; index < skus.length; index += 50) {
  const token = await accessToken()
  const batch = skus.slice(index, index + 50)
  output.push(...await Promise.all(batch.map(async (sku) => ({ sku, units: await unitsOf(token, sku) }))))
  await setTimeout(100)
}
console.log(JSON.stringify(output))
