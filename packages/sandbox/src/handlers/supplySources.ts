/**
 * Supply Sources 2020-07-01: places of the seller that orders leave from.
 */
import * as Http from "../protocol/Http.ts"
import * as In from "../protocol/Input.ts"
import * as Json from "../protocol/Json.ts"
import * as Prng from "../world/Prng.ts"
import * as World from "../world/World.ts"
import type { Call, Handlers } from "./Call.ts"
import { recordOf } from "./common.ts"
import * as PageToken from "./PageToken.ts"

interface Source {
  readonly id: string
  readonly code: string
  readonly address: Readonly<Record<string, unknown>>
  readonly created: number
  alias: string
  status: "Active" | "Inactive" | "Archived"
  configuration: unknown
  capabilities: unknown
  updated: number
}

const sources = World.collection<Source>("supplySources")

const sourceOf = (call: Call): Source => recordOf(call, sources.of(call.seller), "supplySourceId", "supply source")

/** Archiving cannot be undone. */
const changed = (call: Call): Source => {
  const source = sourceOf(call)
  if (source.status === "Archived") throw Http.invalidInput("The supply source is archived.", "supplySourceId")
  source.updated = call.now
  return source
}

const create = (call: Call): Http.Reply => {
  const stored = sources.of(call.seller)
  const code = Json.string(call.body, "supplySourceCode") ?? ""
  if ([...stored.values()].some((source) => source.code === code && source.status !== "Archived")) {
    throw Http.invalidInput(`A supply source with the code ${code} exists already.`, "supplySourceCode")
  }
  const prng = Prng.make(call.state.settings.seed, "supplySource", call.seller.id, stored.size)
  const id = `${prng.hex(8)}-${prng.hex(4)}-4000-8000-${prng.hex(12)}`
  stored.set(id, {
    id,
    code,
    alias: Json.string(call.body, "alias") ?? "",
    address: Json.object(call.body, "address"),
    created: call.now,
    updated: call.now,
    // Without configuration nothing can leave from it.
    status: "Inactive",
    configuration: undefined,
    capabilities: undefined
  })
  return Http.ok({ supplySourceId: id, supplySourceCode: code })
}

const summary = ({ address, alias, code, id }: Source) => ({
  supplySourceId: id,
  supplySourceCode: code,
  alias,
  address
})

const view = (source: Source) => ({
  ...summary(source),
  status: source.status,
  ...Json.optional("configuration", source.configuration),
  ...Json.optional("capabilities", source.capabilities),
  createdAt: World.iso(source.created),
  updatedAt: World.iso(source.updated)
})

const paging = { parameter: "nextPageToken", size: 10 }

const list = (call: Call): Http.Reply => {
  const input = PageToken.inputOf(call, paging)
  const all = [...sources.of(call.seller).values()].filter(({ status }) => status !== "Archived")
  const { items, nextToken } = PageToken.page(call, all, { ...paging, size: In.number(input, "pageSize") ?? 10 })
  return Http.ok({ supplySources: items.map(summary), ...Json.optional("nextPageToken", nextToken) })
}

const update = (call: Call): Http.Reply => {
  const source = changed(call)
  const { alias, capabilities, configuration } = Json.object(call.body)
  if (typeof alias === "string") source.alias = alias
  if (configuration !== undefined) source.configuration = configuration
  if (capabilities !== undefined) source.capabilities = capabilities
  return { status: 204 }
}

const updateStatus = (call: Call): Http.Reply => {
  const status = Json.string(call.body, "status")
  if (status !== "Active" && status !== "Inactive") {
    throw Http.invalidInput("The status must be Active or Inactive.", "status")
  }
  changed(call).status = status
  return { status: 204 }
}

/** The operations of Supply Sources. */
export const handlers: Handlers = {
  "supplySources_2020-07-01.getSupplySources": list,
  "supplySources_2020-07-01.createSupplySource": create,
  "supplySources_2020-07-01.getSupplySource": (call) => Http.ok(view(sourceOf(call))),
  "supplySources_2020-07-01.updateSupplySource": update,
  "supplySources_2020-07-01.updateSupplySourceStatus": updateStatus,
  "supplySources_2020-07-01.archiveSupplySource": (call) => {
    changed(call).status = "Archived"
    return { status: 204 }
  }
}
