/**
 * Facts of a model or a schema, one a line: what a newer one is compared with. They are kept in
 * `packages/codegen/snapshot`, so that the comparison needs no old checkout. What overlays say is not among them.
 *
 * ```
 * operation getOrders = GET /orders/v0/orders
 * operation getOrders, plan = 0.0167/20
 * parameter getOrders.MarketplaceIds = query string[]
 * parameter getOrders.MarketplaceIds, maxItems = 50
 * response getOrders.200 = GetOrdersResponse
 * definition Order = object
 * property Order.OrderStatus = string?
 * property Order.OrderStatus, values = ["Pending","Shipped"]
 * ```
 */

/** What a fact is about, and what it says. */
export type Facts = ReadonlyMap<string, string>

/** One of them. */
export type Fact = readonly [about: string, says: string]

/** What a fact is about, in its parts. */
export interface About {
  readonly kind: string
  /** `Order.OrderStatus` */
  readonly place: string
  /** `maxLength`; absent of the thing itself. */
  readonly aspect?: string
}

/** The parts of what a fact is about. */
export const aboutOf = (about: string): About => {
  const cut = about.indexOf(" ")
  const [place, aspect] = about.slice(cut + 1).split(", ")
  return { kind: about.slice(0, cut), place: place!, ...(aspect === undefined ? undefined : { aspect }) }
}

/** What a fact is about, of its parts. */
export const aboutText = ({ aspect, kind, place }: About): string =>
  `${kind} ${place}${aspect === undefined ? "" : `, ${aspect}`}`

/** Facts as the contents of a file. */
export const writeFacts = (facts: Facts): string => [...facts].map(([about, fact]) => `${about} = ${fact}\n`).join("")

/** Facts from the contents of a file. */
export const readFacts = (text: string): Facts =>
  new Map(
    text.split("\n").filter((line) => line !== "").map((line): Fact => {
      const cut = line.indexOf(" = ")
      return [line.slice(0, cut), line.slice(cut + 3)]
    })
  )
