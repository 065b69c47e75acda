/** Names of charsets: those of the Encoding Standard, and others of Amazon, Java, Python and Windows. */

/** Names missing from the Encoding Standard: lower case, without `-`, `_`, blanks and the prefix `x-`. */
export const aliases: Readonly<Record<string, string>> = {
  ansi: "windows-1252",
  latin1: "windows-1252",
  latin9: "iso-8859-15",
  utf8: "utf-8",
  utf8mb4: "utf-8",
  utf16: "utf-16le",
  utf16le: "utf-16le",
  utf16be: "utf-16be",
  shiftjis: "shift_jis",
  sjis: "shift_jis",
  windows31j: "shift_jis",
  cswindows31j: "shift_jis",
  mswin31j: "shift_jis",
  eucjp: "euc-jp",
  iso2022jp: "iso-2022-jp",
  jis: "iso-2022-jp",
  euccn: "gbk",
  gb18030: "gb18030",
  euckr: "euc-kr",
  uhc: "euc-kr",
  big5hkscs: "big5",
  koi8r: "koi8-r",
  tis620: "windows-874"
}

/** Code pages of Windows with other names in the Encoding Standard. */
const codePages: Readonly<Record<string, string>> = {
  "932": "shift_jis",
  "936": "gbk",
  "949": "euc-kr",
  "950": "big5"
}

/** The name in the Encoding Standard; unknown names are returned unchanged. */
const standard = (name: string): string => {
  const bare = name.replace(/[-_\s]/g, "").replace(/^x/, "")
  const page = /^(?:cp|ms|win|windows)(874|125[0-8]|9\d\d)$/.exec(bare)?.[1]
  const part = /^iso8859(\d{1,2})$/.exec(bare)?.[1]
  return Object.hasOwn(aliases, bare)
    ? aliases[bare]!
    : page !== undefined
    ? codePages[page] ?? `windows-${page}`
    : part !== undefined
    ? `iso-8859-${part}`
    : name
}

/** Returns the name of a charset on this platform, or undefined for an unknown one. */
export const canonical = (name: string): string | undefined => {
  try {
    return new TextDecoder(standard(name.trim().toLowerCase())).encoding
  } catch {
    return undefined
  }
}
