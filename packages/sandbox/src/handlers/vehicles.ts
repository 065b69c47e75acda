/**
 * Vehicles 2024-11-01: the vehicles that parts can fit.
 */
import type { Marketplace } from "effect-sp-api/Marketplace"
import * as Http from "../protocol/Http.ts"
import * as In from "../protocol/Input.ts"
import { day } from "../protocol/Millis.ts"
import * as Prng from "../world/Prng.ts"
import * as World from "../world/World.ts"
import type { Call, Handlers } from "./Call.ts"
import { marketplaceOf } from "./common.ts"
import * as PageToken from "./PageToken.ts"

/** Invented makes, with their models. */
const makes: Readonly<Record<string, Readonly<Record<string, ReadonlyArray<string>>>>> = {
  CAR: {
    Halden: ["Fjord", "Skerry", "Inlet"],
    Montara: ["Vela", "Brisa", "Cumbre", "Litoral"],
    Kitano: ["Aoi", "Hoshi", "Kaze"],
    Verrier: ["Atelier", "Facade"]
  },
  MOTORBIKE: { Kitano: ["K2", "K4"], Lanark: ["Piper", "Reel"], Montara: ["Chispa"] }
}

const count = 90

interface Vehicle {
  readonly updated: number
  readonly json: object
}

const vehiclesOf = (call: Call, marketplace: Marketplace, type: string): ReadonlyArray<Vehicle> => {
  const { seed, start } = call.state.world
  const models = Object.entries(makes[type] ?? {}).flatMap(([make, names]) => names.map((model) => ({ make, model })))
  return Array.from({ length: count }, (_, index) => {
    const prng = Prng.make(seed, "vehicle", marketplace.id, type, index)
    const { make, model } = models[index % models.length]!
    const year = prng.int(1998, 2024)
    const kilowatts = type === "CAR" ? prng.int(50, 220) : prng.int(8, 90)
    const updated = start - prng.int(0, 700) * day
    const deleted = prng.chance(0.05)
    return {
      updated,
      json: {
        make,
        model,
        variantName: `${model} ${prng.pick(["1.0", "1.6", "2.0"])}`,
        bodyStyle: type === "CAR" ? prng.pick(["Hatchback", "Saloon", "Estate", "SUV"]) : "Motorcycle",
        driveType: type === "CAR" ? prng.pick(["Front Wheel Drive", "All-wheel Drive"]) : "Chain",
        energy: prng.pick(["Petrol", "Diesel", "Electric"]),
        engineOutput: [
          { value: kilowatts, unit: "KILOWATT" },
          { value: Math.round(kilowatts * 1.341), unit: "HORSEPOWER" }
        ],
        manufacturingStartDate: { year, month: prng.int(1, 12) },
        manufacturingStopDate: { year: year + prng.int(1, 6), month: prng.int(1, 12) },
        lastProcessedDate: World.iso(updated),
        status: deleted ? "DELETED" : "ACTIVE",
        identifiers: [
          { standard: "KTYPE", value: String(10_000 + index) },
          { standard: "AMAZON_ID", value: prng.string(10, Prng.alphanumeric) }
        ]
      }
    }
  })
}

const paging = { parameter: "pageToken", size: 50 }

/** The operation of Vehicles. */
export const handlers: Handlers = {
  "vehicles_2024-11-01.getVehicles": (call) => {
    const input = PageToken.inputOf(call, paging)
    const since = In.time(input, "updatedAfter") ?? Number.NEGATIVE_INFINITY
    const all = vehiclesOf(call, marketplaceOf({ ...call, input }), In.string(input, "vehicleType") ?? "")
      .filter(({ updated }) => updated >= since)
    const { items, nextToken } = PageToken.page(call, all, paging)
    return Http.ok({ ...PageToken.pagination(nextToken), vehicles: items.map(({ json }) => json) })
  }
}
