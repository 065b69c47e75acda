/**
 * Amounts in the smallest unit of their currency, so that sums are exact.
 */

/** Approximate units of a currency for one US dollar; prices of the world are generated in dollars. */
const perDollar: Readonly<Record<string, number>> = {
  USD: 1,
  CAD: 1.36,
  MXN: 17,
  BRL: 5,
  EUR: 0.92,
  GBP: 0.79,
  SEK: 10.4,
  PLN: 3.95,
  TRY: 32,
  EGP: 48,
  SAR: 3.75,
  AED: 3.67,
  INR: 83,
  ZAR: 18.5,
  SGD: 1.34,
  AUD: 1.5,
  JPY: 150
}

/** Digits after the decimal point. */
export const decimals = (currency: string): number => currency === "JPY" ? 0 : 2

/** A price in US cents, converted to the smallest unit of a currency; it ends in 99 where there are cents. */
export const localPrice = (cents: number, currency: string): number => {
  const local = cents * (perDollar[currency] ?? 1)
  return decimals(currency) === 0 ? Math.round(local / 1000) * 10 : Math.max(99, Math.round(local / 100) * 100 - 1)
}

/** An amount in the smallest unit of a currency in that of another. */
export const convert = (units: number, from: string, to: string): number =>
  from === to
    ? units
    : units / 10 ** decimals(from) / (perDollar[from] ?? 1) * (perDollar[to] ?? 1) * 10 ** decimals(to)

/** `19.99` */
export const format = (units: number, currency: string): string => {
  const places = decimals(currency)
  return places === 0 ? String(Math.round(units)) : (units / 100).toFixed(places)
}

/** 19.99 */
export const number = (units: number, currency: string): number =>
  decimals(currency) === 0 ? Math.round(units) : Math.round(units) / 100

/** Money as the newer sections write it. */
export const money = (units: number, currency: string) => ({ amount: format(units, currency), currencyCode: currency })

/** Money as Orders v0 and other old sections write it. */
export const Money = (units: number, currency: string) => ({ CurrencyCode: currency, Amount: format(units, currency) })
