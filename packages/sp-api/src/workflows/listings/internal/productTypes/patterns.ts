/**
 * Regular expressions of product type schemas, which are written in several dialects.
 */

const punctuation = /[\s!"#%&',:;<=>@_`~]/

/**
 * The regular expression of a `pattern`; throws where it is not one. Unicode classes need the `u` flag, which forbids
 * escapes that other dialects allow. A leading `(?i)` is Java's.
 */
export const regExp = (pattern: string): RegExp => {
  const [, flags = "", source = pattern] = /^\(\?([ims]+)\)(.*)$/s.exec(pattern) ?? []
  try {
    return new RegExp(
      source.replace(/\\(.)/gs, (escape, character: string) => punctuation.test(character) ? character : escape),
      `${flags}u`
    )
  } catch (error) {
    if (/\\[pP]\{/.test(source)) throw error
    return new RegExp(source, flags)
  }
}
