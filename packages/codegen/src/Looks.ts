/**
 * What operations look like, as far as that needs a row: pages, personal data, existence in the sandbox only. A model
 * says none of it as a fact; a row says that it is so, or that it is not and why.
 */
import type { Operation, Shape } from "./Ir.ts"
import type { Overlays } from "./Overlays.ts"
import type { Problems } from "./Problems.ts"

type Shapes = ReadonlyMap<string, Shape>

const tokenName =
  /^(?:next|page|paging|pagination|continuation|continue|start|starting|end|ending|scroll|resume)_?(?:page_?)?(?:token|cursor|marker)|^next_?page$|^cursor$|^marker$/i

/** A property with its place: `["pagination", "nextToken"]`. */
interface Found {
  readonly path: ReadonlyArray<string>
  readonly shape: Shape
}

/** All properties of a shape, through references; also those of the items of arrays if `items` is set. */
const propertiesOf = (shape: Shape, shapes: Shapes, items: boolean): ReadonlyArray<Found> => {
  const found: Array<Found> = []
  const walk = (shape: Shape, path: ReadonlyArray<string>, seen: ReadonlyArray<string>): void => {
    switch (shape.kind) {
      case "ref": {
        const target = shapes.get(shape.name)
        if (target !== undefined && !seen.includes(shape.name)) walk(target, path, [...seen, shape.name])
        return
      }
      case "nullable":
        return walk(shape.shape, path, seen)
      case "array":
        return items ? walk(shape.items, path, seen) : undefined
      case "object":
        for (const { name, shape: inner } of shape.properties) {
          found.push({ path: [...path, name], shape: inner })
          walk(inner, [...path, name], seen)
        }
        if (items && shape.rest !== undefined) walk(shape.rest, path, seen)
    }
  }
  walk(shape, [], [])
  return found
}

const target = (shape: Shape, shapes: Shapes): Shape =>
  shape.kind === "ref" && shapes.has(shape.name) ? target(shapes.get(shape.name)!, shapes) : shape

/** Where an operation takes a page token, and where it returns one. */
const tokensOf = (operation: Operation, shapes: Shapes) => {
  const taken = [
    ...Object.keys(operation.spec.parameters ?? {}).map((name) => [name]),
    ...(operation.body === undefined
      ? []
      : propertiesOf(operation.body, shapes, false).map(({ path }) => ["body", ...path]))
  ].filter((path) => tokenName.test(path.at(-1)!))
  const answers = operation.output.flatMap((shape) => propertiesOf(shape, shapes, false))
  const returned = answers.filter(({ path }) => tokenName.test(path.at(-1)!)).map(({ path }) => path)
    .sort((a, b) => a.length - b.length)
  return { taken, returned, answers }
}

/** A row that says how pages follow one another, or why they do not. */
const pagingRow = (operation: Operation, shapes: Shapes): object => {
  const { answers, returned, taken } = tokensOf(operation, shapes)
  const [parameter] = taken
  const [next] = returned
  if (parameter === undefined || next === undefined) {
    return {
      pages: false,
      because: parameter === undefined ? "no parameter takes the token" : "no response has a token for it"
    }
  }
  const arrays = answers.filter(({ shape }) => target(shape, shapes).kind === "array").map(({ path }) => path)
  const shallow = arrays.filter((path) => path.length === Math.min(...arrays.map(({ length }) => length)))
  return {
    kind: "token",
    ...(parameter.length === 1
      ? { parameter: parameter[0] }
      : { parameter: parameter[0], within: parameter.slice(1) }),
    next,
    ...(shallow.length === 1 ? { items: shallow[0]! } : undefined),
    carry: "same"
  }
}

const personal = [
  /^(?:buyer|recipient|customer|consignee|ship_?to|ship(?:ping)?)?_?(?:e_?mail|email_?address|phone|phone_?number|mobile(?:_?number)?)$/i,
  /address_?line_?1$|^street_?address$|^address_?1$/i,
  /^(?:buyer|recipient|customer|consignee)_?(?:name|tax_?(?:info|information|id)|info|address|identification)$/i
]

/** Names in an operation's responses that look like personal data of a buyer or a recipient. */
const personalOf = (operation: Operation, shapes: Shapes): ReadonlyArray<string> => [
  ...new Set(
    operation.output.flatMap((shape) => propertiesOf(shape, shapes, true)).map(({ path }) => path.at(-1)!)
      .filter((name) => personal.some((pattern) => pattern.test(name)))
  )
]

const sandboxName = /sandbox/i
const sandboxWords = /\bonly\b[^.]{0,40}\bsandbox\b|\bsandbox(?:[ -](?:environment|operation))? only\b/i

/** Reports what looks like something that no row says. */
export const checkLooks = (
  model: string,
  operations: ReadonlyArray<Operation>,
  shapes: Shapes,
  overlays: Overlays,
  problems: Problems
): void => {
  for (const operation of operations) {
    const { spec: { id, path, sandboxOnly } } = operation
    const where = `${model}.${id}`
    const { returned, taken } = tokensOf(operation, shapes)
    if (overlays.pagination[model]?.[id] === undefined && taken.length + returned.length > 0) {
      const names = [...new Set([...taken, ...returned].map((path) => path.join(".")))]
      problems.add(
        where,
        `has a page token (${
          names.slice(0, 3).join(", ")
        }) and no row in overlays/pagination.json; say how its pages follow one another, or that it has none`,
        { overlay: "pagination", path: [model, id], row: pagingRow(operation, shapes) }
      )
    }
    const data = personalOf(operation, shapes)
    if (overlays.restricted[model]?.[id] === undefined && data.length > 0) {
      problems.add(
        where,
        `returns what looks like personal data (${
          data.slice(0, 4).join(", ")
        }) and has no row in overlays/restricted.json; say whether it needs a restricted data token`,
        {
          overlay: "restricted",
          path: [model, id],
          row: { when: "never", because: "Amazon's list of restricted operations does not name it" }
        }
      )
    }
    const said = sandboxName.test(id) || sandboxName.test(path) || sandboxWords.test(operation.description ?? "")
    if (said && sandboxOnly !== true && overlays.sandboxOnly[model]?.[id] === undefined) {
      problems.add(
        where,
        "looks as if it were in Amazon's sandbox only, but its model has no such mark; say so in overlays/sandboxOnly.json",
        { overlay: "sandboxOnly", path: [model, id], row: { only: true, because: "its name or its description" } }
      )
    }
  }
}
