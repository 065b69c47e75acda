/** The cases of the reports. */

/** What a file is like: `wide-quoted-crlf`, say. */
export interface Kind {
  /** 60 columns, or 20. */
  readonly columns: number
  /** Whether every cell is in quotes. */
  readonly quoted: boolean
  /** `unicode`: every eighth row has a title in Japanese. `latin1`: windows-1252, every eighth row has umlauts. */
  readonly charset: "ascii" | "unicode" | "latin1"
  readonly lineEnd: "\n" | "\r\n"
}

/** Reads the name of a case. */
export const kindOf = (name: string): Kind => {
  const [width, ...others] = name.split("-")
  const known = ["quoted", "unicode", "latin1", "crlf"]
  if (width !== "wide" && width !== "narrow" || others.some((other) => !known.includes(other))) {
    throw new Error(`no case ${name}: wide or narrow, then any of -${known.join(", -")}`)
  }
  return {
    columns: width === "wide" ? 60 : 20,
    quoted: others.includes("quoted"),
    charset: others.includes("unicode") ? "unicode" : others.includes("latin1") ? "latin1" : "ascii",
    lineEnd: others.includes("crlf") ? "\r\n" : "\n"
  }
}
