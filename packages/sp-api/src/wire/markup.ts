/** Reads the pages of gateways and firewalls, which respond in HTML or XML where the API would respond in JSON. */

/** Characters of a page that are read. */
const maxLength = 16_384

const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: "\"", apos: "'" }

const plain = (source: string): string =>
  source.replace(
    /&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,5}));/gi,
    (_, decimal, hex, name: string) =>
      name === undefined ? String.fromCodePoint(decimal ? Number(decimal) : parseInt(hex, 16)) : entities[name] ?? " "
  ).replace(/\s+/g, " ").trim()

const words = (page: string): string => plain(page.replace(/<[!/?a-z][^<>]*>?/gi, " "))

/** The words of a page: without tags, scripts and styles, and without its head where the rest has words. */
export const wordsOfMarkup = (source: string): string => {
  const page = source.slice(0, maxLength).replace(/<!--[^]*?(?:-->|$)|<(script|style)\b[^]*?(?:<\/\1\s*>|$)/gi, " ")
  return words(page.replace(/<head\b[^]*?(?:<\/head\s*>|$)/i, " ")) || words(page)
}

/** Whether a string is HTML or XML. */
export const isMarkup = (source: string): boolean => source.trimStart()[0] === "<"

/** A body that is not JSON, as messages show it. */
export const readable = (body: string): string => isMarkup(body) ? wordsOfMarkup(body) : body

/** Code, message and request id of an error in XML, in the forms of AWS; undefined where it has none. */
export const errorOfMarkup = (source: string): { readonly [name: string]: string | undefined } => {
  const fields: Record<string, string | undefined> = {}
  const page = source.slice(0, maxLength)
  if (/<html|<!doctype html/i.test(page)) {
    fields["requestid"] = /request id:?\s*([\w+/=-]{8,})/i.exec(page)?.[1]
    return fields
  }
  for (
    const [, name = "", cdata, value = ""] of page.matchAll(
      /<(?:\w+:)?(code|message|requestid)\b[^<>]*>\s*(?:<!\[CDATA\[([^]*?)\]\]>|([^<]*))/gi
    )
  ) fields[name.toLowerCase()] ??= plain(cdata ?? value) || undefined
  fields["code"] ??= /<(?:\w+:)?(\w+Exception)\b/.exec(page)?.[1]
  return fields
}
