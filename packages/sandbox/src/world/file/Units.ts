/**
 * Times and amounts of a file: ISO 8601, and decimal numbers of the currency.
 */
import * as Money from "../Money.ts"

/** Epoch milliseconds. */
export const timeOf = (value: string): number => Date.parse(value)

/** `2026-07-01T00:00:00.000Z` */
export const isoOf = (time: number): string => new Date(time).toISOString()

/** The smallest unit of a currency. */
export const unitsOf = (amount: number, currency: string): number => Math.round(amount * 10 ** Money.decimals(currency))

/** An amount in a currency. */
export const amountOf = (units: number, currency: string): number => units / 10 ** Money.decimals(currency)

/** The value that is given, read; otherwise another. */
export const given = <A, B>(value: A | undefined, read: (value: A) => B, otherwise: B): B =>
  value === undefined ? otherwise : read(value)
