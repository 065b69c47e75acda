/** Amounts as people read and write them. */

/** Bytes: `980 B`, `1.2 MB`. */
export const bytesOf = (bytes: number): string => {
  const units = ["B", "kB", "MB", "GB", "TB"]
  let value = bytes
  let unit = 0
  for (; value >= 999.5 && unit < units.length - 1; unit++) value /= 1_000
  return `${unit === 0 || value >= 99.95 ? Math.round(value) : value.toFixed(1)} ${units[unit]}`
}

/** Milliseconds: `8s`, `1m 4s`, `2h 5m`. */
export const durationOf = (milliseconds: number): string => {
  const seconds = Math.round(milliseconds / 1_000)
  return seconds < 60
    ? `${seconds}s`
    : seconds < 3_600
    ? `${Math.floor(seconds / 60)}m ${seconds % 60}s`
    : `${Math.floor(seconds / 3_600)}h ${Math.floor(seconds % 3_600 / 60)}m`
}

const lengths: Readonly<Record<string, number>> = {
  s: 1_000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  w: 7 * 86_400_000
}

/** Milliseconds of a length of time: `90s`, `45m`, `1h`, `2d`, `1w`; undefined where a string cannot be read. */
export const millisOf = (text: string): number | undefined => {
  const [, amount, unit] = /^(\d{1,6})([smhdw])$/.exec(text.trim().toLowerCase()) ?? []
  return amount === undefined ? undefined : Number(amount) * lengths[unit!]!
}
