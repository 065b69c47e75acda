/**
 * What pages of gateways and firewalls say. They answer in HTML or XML where the API would answer in JSON.
 */

/** Characters of a page that are looked at. */
const limit = 16_384

const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: "\"", apos: "'" }

const plain = (text: string): string =>
  text.replace(
    /&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,5}));/gi,
    (_, decimal, hex, name: string) =>
      name === undefined ? String.fromCodePoint(decimal ? Number(decimal) : parseInt(hex, 16)) : entities[name] ?? " "
  ).replace(/\s+/g, " ").trim()

const words = (page: string): string => plain(page.replace(/<[!/?a-z][^<>]*>?/gi, " "))

/** A page in words: without tags, scripts and styles, and without its title where there is more. */
export const textOfMarkup = (text: string): string => {
  const page = text.slice(0, limit).replace(/<!--[^]*?(?:-->|$)|<(script|style)\b[^]*?(?:<\/\1\s*>|$)/gi, " ")
  return words(page.replace(/<head\b[^]*?(?:<\/head\s*>|$)/i, " ")) || words(page)
}

/** Whether a text is HTML or XML. */
export const isMarkup = (text: string): boolean => text.trimStart()[0] === "<"

/** A body that is not JSON as a message shows it. */
export const readable = (text: string): string => isMarkup(text) ? textOfMarkup(text) : text

/** Code, message and request id of an error in XML, in the forms of AWS; each undefined where it is not there. */
export const errorOfMarkup = (text: string): { readonly [name: string]: string | undefined } => {
  const found: Record<string, string | undefined> = {}
  const page = text.slice(0, limit)
  if (/<html|<!doctype html/i.test(page)) {
    found["requestid"] = /request id:?\s*([\w+/=-]{8,})/i.exec(page)?.[1]
    return found
  }
  for (
    const [, name = "", cdata, value = ""] of page.matchAll(
      /<(?:\w+:)?(code|message|requestid)\b[^<>]*>\s*(?:<!\[CDATA\[([^]*?)\]\]>|([^<]*))/gi
    )
  ) found[name.toLowerCase()] ??= plain(cdata ?? value) || undefined
  found["code"] ??= /<(?:\w+:)?(\w+Exception)\b/.exec(page)?.[1]
  return found
}
