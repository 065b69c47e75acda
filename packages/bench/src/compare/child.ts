/**
 * `node child.ts <client> <probe> <JSON>`: one client does what a probe asks, against the sandbox that the JSON
 * describes. Prints a line of JSON: what was seen.
 */
import { importBuilt } from "./built.ts"
import { clients } from "./clients.ts"
import type { Probe } from "./probes.ts"
import { probes } from "./probes.ts"
import { redirect } from "./redirect.ts"

interface Described extends Omit<Probe, "make" | "act"> {
  readonly isBuilt: boolean
}

const [client = "", probe = "", described = "{}"] = process.argv.slice(2)
const { isBuilt, settings, ...known }: Described = JSON.parse(described)
if (isBuilt) importBuilt()
redirect(Number(new URL(settings.endpoint).port))

const act = async (action: string, body: object = {}): Promise<void> => {
  const response = await fetch(`${settings.endpoint}/_sandbox/${action}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body)
  })
  if (!response.ok) throw new Error(`${action}: ${await response.text()}`)
}

const compared = clients.find(({ name }) => name === client)
if (compared === undefined || !Object.hasOwn(probes, probe)) {
  throw new Error(`no client ${client}, or no probe ${probe}`)
}
const { make } = await compared.load()
const facts = await probes[probe as keyof typeof probes]({ make, settings, act, ...known })
console.log(JSON.stringify(facts))
process.exit()
