/** The options of `pnpm demo:cluster`. */
import { parseArgs } from "node:util"

const whole = (name: string, text: string, least: number, most: number): number => {
  const value = Number(text)
  if (!Number.isInteger(value) || value < least || value > most) {
    throw new RangeError(`--${name} is ${text}; it must be a whole number from ${least} to ${most}`)
  }
  return value
}

const { values } = parseArgs({
  options: {
    sellers: { type: "string", default: "200" },
    runners: { type: "string", default: "3" },
    seconds: { type: "string", default: "60" },
    embedded: { type: "boolean", default: false }
  }
})

export const sellers = whole("sellers", values.sellers, 3, 3000)
export const runners = whole("runners", values.runners, 2, 8)
/** How long everything takes; more on a busy machine, as what is waited for is not left out. */
export const seconds = whole("seconds", values.seconds, 10, 600)
/** One runner over SQLite also where PostgreSQL is installed. */
export const embedded = values.embedded
