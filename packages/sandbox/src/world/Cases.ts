/**
 * Cases of sellers at Amazon's support, and the contacts of each. All names and addresses are invented.
 */
import { day, hour, minute } from "../protocol/Millis.ts"
import * as People from "./People.ts"
import * as Prng from "./Prng.ts"
import type { Seller } from "./World.ts"
import * as World from "./World.ts"

/** A contact of a case. Times are epoch milliseconds of the world. */
export interface Contact {
  readonly id: string
  readonly at: number
  readonly channel: "EMAIL" | "CHAT" | "PHONE"
  readonly byAmazon: boolean
  readonly name: string
  readonly message: string
  /** The id of a document. */
  readonly attachment: string | undefined
}

/** A case. */
export interface SupportCase {
  readonly id: string
  readonly subject: string
  readonly email: string
  readonly ccEmails: ReadonlyArray<string>
  readonly phone: string
  readonly created: number
  /** When Amazon resolves it; undefined if the seller never responds. */
  readonly resolved: number | undefined
  readonly transferred: boolean
  /** When Amazon calls back; undefined for cases without an appointment. */
  readonly callback: number | undefined
  /** The oldest first; future ones are not visible yet. */
  readonly contacts: ReadonlyArray<Contact>
}

/** The contacts until a time. */
export const contactsAt = ({ contacts }: SupportCase, now: number): ReadonlyArray<Contact> =>
  contacts.filter(({ at }) => at <= now)

/** When Amazon wrote last; undefined before its first contact. */
export const lastOutbound = (supportCase: SupportCase, now: number): number | undefined =>
  contactsAt(supportCase, now).findLast(({ byAmazon }) => byAmazon)?.at

/** The status of a case. */
export const statusAt = (supportCase: SupportCase, now: number): string => {
  const { resolved, transferred } = supportCase
  if (resolved !== undefined && resolved <= now) return "RESOLVED"
  const last = contactsAt(supportCase, now).at(-1)
  if (transferred && last?.byAmazon === true) return "TRANSFERRED"
  return last?.byAmazon === true ? "PENDING_MERCHANT_ACTION" : "PENDING_AMAZON_ACTION"
}

const subjects = [
  "Shipment not received",
  "Listing was removed",
  "Reimbursement for a lost unit",
  "Fee of a shipment is wrong",
  "Change of the bank account",
  "Invoice is missing"
]

const agents = ["Robin", "Sasha", "Kim", "Noor"]

const makeContacts = (prng: Prng.Prng, id: string, created: number, seller: string): ReadonlyArray<Contact> => {
  let at = created
  return Array.from({ length: prng.int(1, 24) }, (_, index): Contact => {
    const byAmazon = index % 2 === 1
    const channel = prng.chance(0.7) ? "EMAIL" : prng.chance(0.5) ? "CHAT" : "PHONE"
    const contact: Contact = {
      id: `${id}${String(index + 1).padStart(3, "0")}`,
      at,
      channel,
      byAmazon,
      name: byAmazon ? prng.pick(agents) : seller,
      message: byAmazon ? "We are looking into it, and need more details." : "Here are the details that you need.",
      attachment: channel !== "PHONE" && prng.chance(0.3) ? `case-${id}-${index + 1}.txt` : undefined
    }
    at += prng.int(30, 2 * 24 * 60) * minute
    return contact
  })
}

/** Cases that were opened before the start of the world, and those that follow in the 30 days after it. */
const past = 36
const future = 9

const generate = (seed: number, seller: Seller, index: number, start: number): SupportCase => {
  const prng = Prng.make(seed, "case", seller.id, index)
  const age = prng.next()
  const created = start + Math.floor(index < past ? -age * 90 * day : age * 30 * day)
  const id = `${1 + index}${prng.string(9, Prng.digits)}`
  const { address, buyer } = People.generate(prng, seller.marketplaces[0]!.countryCode)
  const contacts = makeContacts(prng, id, created - created % 1000, buyer.name)
  const last = contacts.at(-1)!
  return {
    id,
    subject: prng.pick(subjects),
    email: buyer.email,
    ccEmails: prng.chance(0.3) ? [`team-${prng.int(1, 3)}@marketplace.example`] : [],
    phone: address.phone,
    created: created - created % 1000,
    resolved: prng.chance(0.6) ? last.at + prng.int(1, 48) * hour : undefined,
    transferred: index % 9 === 4,
    callback: prng.chance(0.2) ? created - created % hour + day : undefined,
    contacts
  }
}

const cases = World.collection<SupportCase>("support.cases")

/** The cases of a seller by id, future ones included. */
export const of = (world: World.World, seller: Seller): ReadonlyMap<string, SupportCase> => {
  const stored = cases.of(seller)
  if (stored.size === 0) {
    for (let index = 0; index < past + future; index++) {
      const supportCase = generate(world.seed, seller, index, world.start)
      stored.set(supportCase.id, supportCase)
    }
  }
  return stored
}
