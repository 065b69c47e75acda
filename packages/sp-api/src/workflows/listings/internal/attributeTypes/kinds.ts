/**
 * What a schema allows, for each kind of JSON value. A keyword of JSON Schema restricts one kind and leaves the others,
 * so schemas are intersected and united kind by kind.
 *
 * Where a type cannot say what a schema says, it allows more: a valid value always has the type.
 */

/** Literals of a kind; `open` where other values are allowed too, so that the literals are only known values. */
export interface Literals<A> {
  readonly values: ReadonlyArray<A>
  readonly open: boolean
}

/** An object. */
export interface ObjectKind {
  readonly properties: ReadonlyMap<string, Property>
  /** Names that are required, whether or not they have a property. */
  readonly required: ReadonlySet<string>
  /** The values of other names; undefined where there are none. */
  readonly rest: Allowed | undefined
}

/** A property of an object. */
export interface Property {
  readonly allowed: Allowed
  /** Lines of its comment. */
  readonly docs: ReadonlyArray<string>
}

/** What is allowed, for each kind; `false` where the kind is not. */
export interface Kinds {
  readonly null: boolean
  readonly boolean: Literals<boolean> | false
  readonly number: Literals<number> | false
  readonly string: Literals<string> | false
  readonly array: Allowed | false
  readonly object: ObjectKind | false
}

/** What a schema allows: anything, a named definition, or some kinds. */
export type Allowed = "anything" | { readonly ref: string } | Kinds

/** Returns what a definition allows; `anything` while the definition itself is being read. */
export type Resolve = (ref: string) => Allowed

export const nothing: Kinds = { null: false, boolean: false, number: false, string: false, array: false, object: false }

const open = { values: [], open: true }

/** Every value of a kind. */
export const everyKind: Kinds = {
  null: true,
  boolean: open,
  number: open,
  string: open,
  array: "anything",
  object: { properties: new Map(), required: new Set(), rest: "anything" }
}

/** The kinds behind references. */
export const kindsOf = (allowed: Allowed, resolve: Resolve): Kinds | "anything" => {
  // A definition may be a reference to another one, and those to each other.
  const seen = new Set<string>()
  let at = allowed
  while (at !== "anything" && "ref" in at) {
    if (seen.has(at.ref)) return "anything"
    seen.add(at.ref)
    at = resolve(at.ref)
  }
  return at
}

const isNothing = (allowed: Allowed): boolean =>
  typeof allowed === "object" && !("ref" in allowed) && Object.values(allowed).every((kind) => kind === false)

const both = <A>(a: Literals<A> | false, b: Literals<A> | false): Literals<A> | false => {
  if (a === false || b === false) return false
  if (a.open && b.open) return { values: [...new Set([...a.values, ...b.values])], open: true }
  const others = new Set(b.values)
  const values = a.open ? b.values : b.open ? a.values : a.values.filter((value) => others.has(value))
  return values.length === 0 ? false : { values, open: false }
}

const either = <A>(a: Literals<A> | false, b: Literals<A> | false): Literals<A> | false =>
  a === false ? b : b === false ? a : { values: [...new Set([...a.values, ...b.values])], open: a.open || b.open }

const propertyOf = ({ properties, rest }: ObjectKind, name: string): Property | undefined =>
  properties.get(name) ?? (rest === undefined ? undefined : { allowed: rest, docs: [] })

const names = (a: ObjectKind, b: ObjectKind): ReadonlyArray<string> => [
  ...new Set([...a.properties.keys(), ...b.properties.keys()])
]

const bothObjects = (a: ObjectKind, b: ObjectKind, resolve: Resolve): ObjectKind => {
  const properties = new Map<string, Property>()
  for (const name of names(a, b)) {
    const [left, right] = [propertyOf(a, name), propertyOf(b, name)]
    // A name that one of them does not know is not allowed.
    if (left === undefined || right === undefined) continue
    const allowed = intersect(left.allowed, right.allowed, resolve)
    properties.set(name, { allowed, docs: [...new Set([...left.docs, ...right.docs])] })
  }
  return {
    properties,
    required: new Set([...a.required, ...b.required]),
    rest: a.rest === undefined || b.rest === undefined ? undefined : intersect(a.rest, b.rest, resolve)
  }
}

const eitherObject = (a: ObjectKind, b: ObjectKind, resolve: Resolve): ObjectKind => {
  const properties = new Map<string, Property>()
  for (const name of names(a, b)) {
    const [left, right] = [propertyOf(a, name), propertyOf(b, name)]
    const docs = [...new Set([...left?.docs ?? [], ...right?.docs ?? []])]
    const allowed = left === undefined || right === undefined
      ? (left ?? right)!.allowed
      : unite(left.allowed, right.allowed, resolve)
    properties.set(name, { allowed, docs })
  }
  return {
    properties,
    required: new Set([...a.required].filter((name) => b.required.has(name))),
    rest: a.rest === undefined ? b.rest : b.rest === undefined ? a.rest : unite(a.rest, b.rest, resolve)
  }
}

/** What both allow. */
export const intersect = (left: Allowed, right: Allowed, resolve: Resolve): Allowed => {
  if (left === "anything") return right
  if (right === "anything") return left
  if ("ref" in left && "ref" in right && left.ref === right.ref) return left
  const [a, b] = [kindsOf(left, resolve), kindsOf(right, resolve)]
  if (a === "anything") return right
  if (b === "anything") return left
  return {
    null: a.null && b.null,
    boolean: both(a.boolean, b.boolean),
    number: both(a.number, b.number),
    string: both(a.string, b.string),
    array: a.array === false || b.array === false ? false : intersect(a.array, b.array, resolve),
    object: a.object === false || b.object === false ? false : bothObjects(a.object, b.object, resolve)
  }
}

/** What one of the two allows. Objects of both become one object. */
export const unite = (left: Allowed, right: Allowed, resolve: Resolve): Allowed => {
  if (isNothing(left)) return right
  if (isNothing(right)) return left
  if (left === "anything" || right === "anything") return "anything"
  if ("ref" in left && "ref" in right && left.ref === right.ref) return left
  const [a, b] = [kindsOf(left, resolve), kindsOf(right, resolve)]
  if (a === "anything" || b === "anything") return "anything"
  return {
    null: a.null || b.null,
    boolean: either(a.boolean, b.boolean),
    number: either(a.number, b.number),
    string: either(a.string, b.string),
    array: a.array === false ? b.array : b.array === false ? a.array : unite(a.array, b.array, resolve),
    object: a.object === false ? b.object : b.object === false ? a.object : eitherObject(a.object, b.object, resolve)
  }
}
