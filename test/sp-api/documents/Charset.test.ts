import { assert, describe, it } from "@effect/vitest"
import * as Charset from "effect-sp-api/documents/Charset"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import * as Stream from "effect/Stream"
import { cut, reasonOf, run } from "./support/streams.ts"

const decode = (bytes: Uint8Array, options?: Charset.Options, ...sizes: ReadonlyArray<number>) =>
  Effect.map(
    run(Charset.decode(cut(bytes, ...sizes), options)),
    ({ error, values }) => ({ error, text: values.join("") })
  )

const utf16be = (text: string) => Buffer.from(text, "utf16le").swap16()

/** `Größe – 12 €\t“x”` in windows-1252. */
const western = Buffer.from([
  0x47,
  0x72,
  0xf6,
  0xdf,
  0x65,
  0x20,
  0x96,
  0x20,
  0x31,
  0x32,
  0x20,
  0x80,
  0x09,
  0x93,
  0x78,
  0x94
])
const westernText = "Größe – 12 €\t“x”"

/** `日本語ﾃｽﾄ～髙①㈱ \` in windows-31j, characters with `\` and `|` as second bytes among them: 表 (955C), ポ (837C). */
const japanese = Buffer.from([
  0x93,
  0xfa,
  0x96,
  0x7b,
  0x8c,
  0xea,
  0xc3,
  0xbd,
  0xc4,
  0x81,
  0x60,
  0xfb,
  0xfc,
  0x87,
  0x40,
  0x87,
  0x8a,
  0x20,
  0x5c,
  0x95,
  0x5c,
  0x83,
  0x7c
])
const japaneseText = "日本語ﾃｽﾄ～髙①㈱ \\表ポ"

describe("Charset.decode", () => {
  it.effect("uses the charset of the Content-Type, under the names of Amazon and Java", () =>
    Effect.gen(function*() {
      for (
        const announced of [
          "windows-31j",
          "Windows-31J",
          "cp932",
          "MS932",
          "Shift_JIS",
          "shift-jis",
          "sjis",
          "csWindows31J"
        ]
      ) {
        assert.deepStrictEqual(
          yield* decode(japanese, { announced }),
          { error: undefined, text: japaneseText },
          announced
        )
      }
      for (const announced of ["Cp1252", "windows-1252", "ISO-8859-1", "iso8859_1", "latin1", "ANSI"]) {
        assert.deepStrictEqual(
          yield* decode(western, { announced }),
          { error: undefined, text: westernText },
          announced
        )
      }
      const chinese = yield* decode(Buffer.from([0xc4, 0xe3, 0xba, 0xc3]), { announced: "cp936" })
      assert.strictEqual(chinese.text, "你好")
      const korean = yield* decode(Buffer.from([0xbe, 0xc8, 0xb3, 0xe7]), { announced: "MS949" })
      assert.strictEqual(korean.text, "안녕")
    }))

  it("accepts the aliases of a charset", () => {
    const names: Record<string, ReadonlyArray<string>> = {
      "shift_jis": ["windows-932", "x-ms932", "x-windows-31j", "ShiftJIS", "x-sjis", "MS_Kanji", " cp932 "],
      "windows-1252": ["windows_1252", "x-cp1252", "CP-1252", "ISO_8859-1", "ISO8859_1"],
      "iso-8859-2": ["latin2", "ISO8859_2"],
      "iso-8859-15": ["ISO8859_15", "latin9"],
      "windows-1250": ["cp1250", "win1250"],
      "windows-874": ["cp874", "TIS-620"],
      "euc-jp": ["EUC_JP", "EUCJP", "x-euc-jp"],
      "iso-2022-jp": ["ISO2022JP", "JIS"],
      "gbk": ["gb2312", "cp936", "windows-936", "EUC_CN"],
      "gb18030": ["GB18030", "gb-18030"],
      "big5": ["MS950", "Big5_HKSCS"],
      "euc-kr": ["EUCKR", "windows-949", "UHC"],
      "utf-8": ["UTF8", "utf_8", "utf8mb4"],
      "utf-16le": ["UTF-16", "utf16le", "UTF_16LE"],
      "utf-16be": ["utf16be", "UTF-16BE"]
    }
    for (const [name, others] of Object.entries(names)) {
      for (const other of [name, ...others]) assert.strictEqual(Charset.canonical(other), name, other)
    }
    for (const none of ["", "unknown-8", "cp", "cp999", "constructor", "toString"]) {
      assert.isUndefined(Charset.canonical(none), none)
    }
  })

  it("reads the charset parameter of a Content-Type in all its spellings", () => {
    assert.strictEqual(Charset.ofContentType("text/plain; charset='Cp1252'"), "Cp1252")
    assert.strictEqual(Charset.ofContentType("text/plain; charset=Cp1252, text/plain"), "Cp1252")
    assert.strictEqual(Charset.ofContentType("text/plain; a=\"x;charset=utf-8\"; charset=Cp1252"), "Cp1252")
    assert.isUndefined(Charset.ofContentType("text/plain; charset="))
    assert.isUndefined(Charset.ofContentType("text/plain; xcharset=utf-8"))
    assert.strictEqual(Charset.ofContentType("text/plain;charset=Cp1252"), "Cp1252")
    assert.strictEqual(Charset.ofContentType("text/tab-separated-values; Charset=\"UTF-8\"; x=y"), "UTF-8")
    assert.strictEqual(Charset.ofContentType("text/plain; charset = windows-31j;x"), "windows-31j")
    assert.isUndefined(Charset.ofContentType("text/plain"))
    assert.isUndefined(Charset.ofContentType(undefined))
  })

  it.effect("prefers a byte order mark to the Content-Type, and removes the mark", () =>
    Effect.gen(function*() {
      const text = "größe\t日本\n"
      const marked: ReadonlyArray<Buffer> = [
        Buffer.from(`\ufeff${text}`, "utf8"),
        Buffer.from(`\ufeff${text}`, "utf16le"),
        utf16be(`\ufeff${text}`)
      ]
      for (const bytes of marked) {
        for (const size of [1, 2, 3, 100]) {
          assert.deepStrictEqual(yield* decode(bytes, { announced: "windows-1252" }, size), { error: undefined, text })
        }
      }
    }))

  it.effect("prefers the charset option to everything else", () =>
    Effect.gen(function*() {
      const bytes = Buffer.from("\ufeffé", "utf8")
      assert.strictEqual((yield* decode(bytes, { charset: "windows-1252", announced: "utf-8" })).text, "ï»¿Ã©")
      assert.strictEqual((yield* decode(bytes, { charset: "UTF8", announced: "windows-1252" })).text, "é")
    }))

  it.effect("prefers an XML declaration to the Content-Type", () =>
    Effect.gen(function*() {
      const xml = Buffer.concat([
        Buffer.from("<?xml version=\"1.0\" encoding=\"windows-31j\"?>\n<a>"),
        japanese,
        Buffer.from("</a>")
      ])
      for (const size of [1, 5, 1000]) {
        const { text } = yield* decode(xml, { announced: "UTF-8" }, size)
        assert.include(text, `<a>${japaneseText}</a>`)
      }
      const plain = Buffer.from("<?xml version='1.0'?><a>é</a>")
      assert.include((yield* decode(plain, { announced: "utf-8" })).text, "é")
    }))

  it.effect("detects the byte order of UTF-16 without a mark", () =>
    Effect.gen(function*() {
      assert.strictEqual(
        (yield* decode(Buffer.from("sku\t日", "utf16le"), { announced: "UTF-16LE" }, 3)).text,
        "sku\t日"
      )
      assert.strictEqual((yield* decode(utf16be("sku\t日"), { announced: "UTF-16BE" }, 3)).text, "sku\t日")
      assert.strictEqual((yield* decode(utf16be("sku\t日"), { announced: "UTF-16" }, 3)).text, "sku\t日")
      assert.strictEqual(
        (yield* decode(Buffer.from("<?xml version='1.0' encoding='UTF-16'?><a/>", "utf16le"))).text.slice(0, 5),
        "<?xml"
      )
    }))

  it.effect("detects undeclared UTF-16 by its zero bytes, in chunks of any size", () =>
    Effect.gen(function*() {
      const text = "sku\tname\n1\t日本\n"
      for (const bytes of [Buffer.from(text, "utf16le"), utf16be(text)]) {
        for (const size of [1, 2, 3, 5, 100]) {
          assert.deepStrictEqual(yield* decode(bytes, undefined, size), { error: undefined, text })
        }
      }
    }))

  it.effect("reads undeclared bytes as UTF-8 if they are valid, else as windows-1252", () =>
    Effect.gen(function*() {
      for (const size of [1, 2, 3, 1000]) {
        assert.strictEqual((yield* decode(western, undefined, size)).text, westernText)
        assert.strictEqual((yield* decode(Buffer.from(westernText), undefined, size)).text, westernText)
        assert.strictEqual((yield* decode(Buffer.from("ascii only"), undefined, size)).text, "ascii only")
        assert.strictEqual((yield* decode(Buffer.from([0x61, 0xe9]), undefined, size)).text, "aé")
        assert.strictEqual((yield* decode(japanese, { fallback: "shift_jis" }, size)).text, japaneseText)
      }
    }))

  it.effect("fails for an unknown charset, and names the option to set", () =>
    Effect.gen(function*() {
      for (const options of [{ announced: "x-martian" }, { charset: "x-martian" }, { fallback: "x-martian" }]) {
        const { error, text } = yield* decode(Buffer.from("sku\n"), options)
        const reason = reasonOf(error)
        assert.strictEqual(text, "")
        assert.strictEqual(reason._tag, "ResponseInvalid")
        assert.include(reason.message, "x-martian")
        assert.include(reason.message, "option charset")
      }
      assert.strictEqual((yield* decode(Buffer.from("é"), { announced: "x-martian", charset: "utf-8" })).text, "é")
    }))

  it.effect("replaces invalid bytes by U+FFFD, or fails if so configured", () =>
    Effect.gen(function*() {
      const bytes = Buffer.from([0x61, 0xff, 0x62, 0xc3])
      assert.strictEqual((yield* decode(bytes, { announced: "utf-8" }, 2)).text, "a\ufffdb\ufffd")
      const { error, text } = yield* decode(bytes, { announced: "utf-8", invalid: "fail" }, 1)
      assert.strictEqual(text, "a")
      assert.match(reasonOf(error).message, /not valid utf-8/)
    }))

  const chars = Schema.Literals(["a", "\t", "é", "ß", "日", "本", "😀", "\u{10ffff}", "\n", "\ufffd", "€"])
  const size = Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 5 }))

  it.effect.prop(
    "decodes characters that are split anywhere",
    [Schema.Array(chars), Schema.NonEmptyArray(size), Schema.Literals(["utf-8", "utf-16le", "utf-16be"])],
    ([list, sizes, charset]) =>
      Effect.gen(function*() {
        const text = list.join("")
        const bytes = charset === "utf-8"
          ? Buffer.from(text)
          : charset === "utf-16le"
          ? Buffer.from(text, "utf16le")
          : utf16be(text)
        assert.deepStrictEqual(yield* decode(bytes, { charset }, ...sizes), { error: undefined, text })
      })
  )

  it.effect.prop(
    "decodes any bytes in chunks to the same string as at once",
    [
      Schema.Array(Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 255 }))),
      Schema.NonEmptyArray(size),
      Schema.Literals(["utf-8", "shift_jis", "gbk", "gb18030", "euc-jp", "big5", "euc-kr", "utf-16le", "windows-1252"])
    ],
    ([list, sizes, charset]) =>
      Effect.gen(function*() {
        const bytes = Uint8Array.from(list)
        const decoder = new TextDecoder(charset, { ignoreBOM: charset !== "utf-16le" })
        const expected = decoder.decode(bytes, { stream: true }) + decoder.decode()
        assert.strictEqual((yield* decode(bytes, { charset }, ...sizes)).text, expected)
      })
  )

  it.effect("decodes split invalid bytes in the charsets of China and Japan", () =>
    Effect.gen(function*() {
      const broken = { gbk: [0xa3, 0x36, 0x4a], gb18030: [0x98, 0x30, 0x29], "euc-jp": [0x8f, 0xc2, 0x15] }
      for (const [charset, bytes] of Object.entries(broken)) {
        const long = Uint8Array.from([...Array<number>(70_000).fill(0x61), ...bytes, 0x0a, 0x61])
        const read = (all: Uint8Array, ...sizes: ReadonlyArray<number>) =>
          Effect.map(decode(all, { charset }, ...sizes), ({ text }) => {
            assert.strictEqual(text, new TextDecoder(charset).decode(all), `${charset} ${sizes.join()}`)
          })
        for (const size of [1, 2, 3]) yield* read(Uint8Array.from(bytes), size)
        for (const size of [70_001, 70_002, 70_003]) yield* read(long, size)
      }
      // Characters alone, no place among them where a piece may be cut for sure.
      const text = "汉".repeat(5000)
      const bytes = new Uint8Array(10_000).fill(0xba)
      assert.deepStrictEqual(yield* decode(bytes, { charset: "gbk" }, 7), { error: undefined, text })
    }))

  it.effect("emits the string before a failure of the download", () =>
    Effect.gen(function*() {
      const { error, values } = yield* run(Charset.decode(Stream.concat(cut(Buffer.from("ab")), Stream.fail("reset"))))
      assert.strictEqual(values.join(""), "ab")
      assert.strictEqual(error, "reset")
    }))
})
