/**
 * Reads the elements of XML documents, as trees or plain values.
 *
 * One element is held in memory at a time. Entities that the document declares are not expanded, and nothing is loaded.
 *
 * Some of Amazon's files are not well-formed. These faults are read as other readers do, and reported as drift: blanks
 * and byte order marks before the declaration, control characters (kept) and references to them, unescaped ampersands
 * and undeclared entities (kept as they are), padding after the end.
 */
import * as Effect from "effect/Effect"
import * as Xml from "effect/encoding/Xml"
import { dual } from "effect/Function"
import * as Stream from "effect/Stream"
import type { SpApiError } from "../SpApiError.ts"
import { DriftCollector } from "./internal/driftCollector.ts"
import { invalid } from "./internal/failure.ts"
import type { Transformer } from "./internal/transformer.ts"
import { transform } from "./internal/transformer.ts"
import { restore, XmlRepair } from "./internal/xmlRepair.ts"
import type { Limits } from "./Limits.ts"
import { CurrentLimits } from "./Limits.ts"

/** An element with its attributes and children, in document order. */
export type Element = Xml.Element

/**
 * An element as a plain value: a string if it has neither attributes nor child elements; else an object with its
 * children by name (an array for a repeated name), its attributes as `@name`, and its own string, if any, as `#text`.
 */
export type Value = string | { readonly [name: string]: Value | ReadonlyArray<Value> }

/** Options of {@link elements} and {@link values}. */
export interface Options {
  /**
   * The name of the elements. Without a namespace prefix it also matches elements that have one (`<n:Order>`), and their
   * names are read without that prefix. Elements nested in one of the same name are part of it.
   */
  readonly element: string
  /** The operation name in errors; default `document`. */
  readonly operation?: string | undefined
}

interface Open {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Array<Element | string>
}

const restoreAll = (attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, restore(value)]))

/** Collects the elements of one name, at whatever depth. */
class Collector implements Transformer<Xml.Event, Element> {
  private readonly name: string
  private readonly limit: number
  private readonly open: Array<Open> = []
  private readonly repair: XmlRepair
  private readonly drift: DriftCollector
  private size = 0
  /** The namespace prefix of the element that is being read, with its colon. */
  private prefix = ""
  private elements = 0
  private hasMatch = false

  constructor(operation: string, name: string, limits: Limits, repair: XmlRepair) {
    this.drift = new DriftCollector(operation)
    this.name = name
    this.limit = limits.collected
    this.repair = repair
  }

  push(event: Xml.Event, out: Array<Element>): string | undefined {
    const { open } = this
    switch (event._tag) {
      case "StartElement": {
        if (open.length === 0 && !this.matches(event.name)) {
          this.elements++
          return /^html$/i.test(event.name) ? "it is an HTML page" : undefined
        }
        const attributes = this.repair.hasPlaceholders ? restoreAll(event.attributes) : event.attributes
        open.push({ name: this.localName(event.name), attributes, children: [] })
        this.size += event.name.length
        for (const name in event.attributes) this.size += name.length + event.attributes[name]!.length
        break
      }
      case "Text": {
        const parent = open.at(-1)
        if (parent === undefined) return undefined
        const text = this.repair.hasPlaceholders ? restore(event.text) : event.text
        // An entity or a CDATA section splits one string into several events.
        const last = parent.children.at(-1)
        if (typeof last === "string") parent.children[parent.children.length - 1] = last + text
        else parent.children.push(text)
        this.size += event.text.length
        break
      }
      case "EndElement": {
        const element = open.pop()
        if (element === undefined) return undefined
        const parent = open.at(-1)
        if (parent !== undefined) parent.children.push(element)
        else {
          this.size = 0
          out.push(element)
        }
        break
      }
    }
    return this.size > this.limit ? `it contains an element of more than ${this.limit} characters` : undefined
  }

  end(_: Array<Element>, whole: boolean): undefined {
    // A root element alone is an empty document.
    if (whole && !this.hasMatch && this.elements > 1) {
      this.drift.add("the document", `without an element ${JSON.stringify(this.name)}, but has others`)
    }
  }

  report(): Effect.Effect<void> | undefined {
    return this.drift.take()
  }

  private matches(name: string): boolean {
    const isMatch = name.endsWith(this.name)
      && (name.length === this.name.length
        || !this.name.includes(":") && name.indexOf(":") === name.length - this.name.length - 1)
    if (isMatch) {
      this.hasMatch = true
      this.prefix = name.slice(0, -this.name.length)
    }
    return isMatch
  }

  private localName(name: string): string {
    return this.prefix !== "" && name.startsWith(this.prefix) ? name.slice(this.prefix.length) : name
  }
}

/**
 * Reads the elements of one name as trees. An empty document has none.
 *
 * Fails with `ResponseInvalid`, after the elements before the fault, when the document is not well-formed or ends
 * early, and when one element is larger than `collected` of {@link CurrentLimits}.
 */
export const elements: {
  /**
   * In a pipe: reads the elements of one name as trees. Fails with `ResponseInvalid`, after the elements before it, where
   * the document is not well-formed or ends early.
   */
  (options: Options): <E, R>(self: Stream.Stream<string, E, R>) => Stream.Stream<Element, E | SpApiError, R>
  /**
   * Reads the elements of one name as trees. Fails with `ResponseInvalid`, after the elements before it, where the
   * document is not well-formed or ends early.
   */
  <E, R>(self: Stream.Stream<string, E, R>, options: Options): Stream.Stream<Element, E | SpApiError, R>
} = dual(
  2,
  <E, R>(self: Stream.Stream<string, E, R>, options: Options): Stream.Stream<Element, E | SpApiError, R> => {
    const operation = options.operation ?? "document"
    return Stream.suspend(() => {
      const repair = new XmlRepair(operation)
      const events = Stream.unwrap(
        Effect.map(CurrentLimits, ({ collected }) =>
          transform(self, operation, () => repair).pipe(
            Stream.pipeThroughChannel(Xml.decodeString<E | SpApiError>({ maxTokenSize: collected }))
          ))
      )
      return transform(
        Stream.catch(events, (error): Stream.Stream<never, E | SpApiError> => {
          if (!Xml.isXmlError(error)) return Stream.fail(error)
          return repair.isBlank ? Stream.empty : Stream.fromEffect(invalid(operation, describe(error)))
        }),
        operation,
        (limits) => new Collector(operation, options.element, limits, repair)
      )
    })
  }
)

/** Describes an error by its offset: the messages of the parser quote the document. */
const describe = (error: Xml.XmlError): string => {
  const place = error.line === undefined ? "" : ` (line ${error.line}, column ${error.column})`
  return error.kind === "Unsupported"
    ? `it uses a part of XML that is not read here, such as an entity of its own${place}`
    : error.kind === "Limit"
    ? `it holds a part that is larger or deeper than allowed${place}`
    : `it is not well-formed XML, or ends early${place}`
}

/** An element as a plain value. */
export const toValue = (element: Element): Value => {
  const fields = new Map<string, Value | Array<Value>>()
  for (const name in element.attributes) fields.set(`@${name}`, element.attributes[name]!)
  let text = ""
  for (const child of element.children) {
    if (typeof child === "string") {
      text += child
      continue
    }
    const value = toValue(child)
    const before = fields.get(child.name)
    if (before === undefined) fields.set(child.name, value)
    else if (Array.isArray(before)) before.push(value)
    else fields.set(child.name, [before as Value, value])
  }
  if (fields.size === 0) return text
  if (text.trim() !== "") fields.set("#text", text.trim())
  return Object.fromEntries(fields)
}

/** Like {@link elements}, as plain values ({@link toValue}). */
export const values: {
  /**
   * In a pipe: reads the elements of one name as plain values ({@link toValue}). Fails with `ResponseInvalid`, after those
   * before it, where the document is not well-formed or ends early.
   */
  (options: Options): <E, R>(self: Stream.Stream<string, E, R>) => Stream.Stream<Value, E | SpApiError, R>
  /**
   * Reads the elements of one name as plain values ({@link toValue}). Fails with `ResponseInvalid`, after those before it,
   * where the document is not well-formed or ends early.
   */
  <E, R>(self: Stream.Stream<string, E, R>, options: Options): Stream.Stream<Value, E | SpApiError, R>
} = dual(
  2,
  <E, R>(self: Stream.Stream<string, E, R>, options: Options): Stream.Stream<Value, E | SpApiError, R> =>
    Stream.map(elements(self, options), toValue)
)
