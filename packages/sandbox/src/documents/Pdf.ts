/**
 * PDF documents of plain text, as small as they can be while every reader opens them.
 */

/** A page. Sizes are in points, 72 of which are an inch. */
export interface Page {
  readonly width: number
  readonly height: number
  readonly lines: ReadonlyArray<string>
}

/** Points of a length in millimetres. */
export const millimetres = (length: number): number => Math.round(length * 72 / 25.4 * 100) / 100

/** The sizes of usual pages. */
export const sizes = {
  letter: { width: 612, height: 792 },
  a4: { width: 595, height: 842 },
  thermal: { width: 288, height: 432 }
} as const

/** Characters that the standard fonts lack are question marks. */
const escape = (text: string): string =>
  text.replaceAll(/[^\u0020-\u007e\u00a0-\u00ff]/gu, "?").replaceAll(/[\\()]/gu, String.raw`\$&`)

const contentOf = ({ height, lines, width }: Page): string => {
  const margin = Math.min(width, height) / 12
  const leading = Math.min(14, (height - 2 * margin) / Math.max(1, lines.length))
  const size = Math.round(leading * 0.8 * 100) / 100
  const text = lines.map((line) => `(${escape(line)}) Tj T*`).join("\n")
  return `BT /F1 ${size} Tf ${leading} TL ${margin} ${height - margin - size} Td\n${text}\nET`
}

/** A document with these pages. */
export const make = (pages: ReadonlyArray<Page>): Uint8Array => {
  const kids = pages.map((_, index) => `${4 + 2 * index} 0 R`).join(" ")
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    `<</Type/Pages/Kids[${kids}]/Count ${pages.length}>>`,
    "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
    ...pages.flatMap((page, index) => {
      const content = contentOf(page)
      return [
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${page.width} ${page.height}]/Resources<</Font<</F1 3 0 R>>>>` +
        `/Contents ${5 + 2 * index} 0 R>>`,
        `<</Length ${content.length}>>stream\n${content}\nendstream`
      ]
    })
  ]
  let file = "%PDF-1.4\n"
  const offsets = objects.map((object, index) => {
    const offset = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return `${String(offset).padStart(10, "0")} 00000 n \n`
  })
  const start = file.length
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join("")}` +
    `trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`
  // One character is one byte.
  return Buffer.from(file, "latin1")
}
