/** Builds the index of what can be completed, from the commands and from the facts of all operations. */
import * as Marketplace from "effect-sp-api/Marketplace"
import * as Command from "effect/cli/Command"
import * as Completions from "effect/cli/Completions"
import { app } from "../app.ts"
import * as Globals from "../globals.ts"
import { type Field, fieldsOf, knownValues } from "../reference/fields.ts"
import * as Lists from "../reference/lists.ts"
import * as Operations from "../reference/operations.ts"
import type { Command as Node, Flag, Index, Values } from "./format.ts"

/** Names of flags and arguments that say what their values are. */
const byName: Readonly<Record<string, Values>> = {
  operation: "@operations",
  marketplace: "@marketplaces",
  profile: "@profiles",
  pii: ["all", "buyerInfo", "shippingAddress", "buyerTaxInformation"],
  body: "files",
  out: "files",
  file: "files",
  schema: "files",
  data: "files",
  payload: "files",
  since: "@dates",
  types: "@notification types"
}

/** What the arguments of a command are, where their names do not say it. */
const byCommand: Readonly<Record<string, Values>> = {
  report: "@report types",
  feed: "@feed types",
  trigger: "@notification types"
}

/** Parameters whose values are a list of the reference. */
const byWire: Readonly<Record<string, Values>> = {
  reporttype: "@report types",
  reporttypes: "@report types",
  feedtype: "@feed types",
  feedtypes: "@feed types",
  notificationtype: "@notification types",
  notificationtypes: "@notification types"
}

const short = (text: string | undefined): string => (text ?? "").split("\n")[0]!.replace(/[\t\r]/g, " ").slice(0, 90)

const valuesOf = (name: string, type: Completions.FlagType | Completions.ArgumentType): Values =>
  type._tag === "Choice" ? type.values : type._tag === "Path" ? "files" : byName[name] ?? []

const flagOf = ({ description, name, type }: Completions.FlagDescriptor): Flag => [
  name,
  short(description),
  type._tag === "Boolean" ? null : valuesOf(name, type)
]

const nodeOf = (descriptor: Completions.CommandDescriptor): Node => ({
  about: short(descriptor.description),
  flags: descriptor.flags.map(flagOf),
  arguments: descriptor.arguments.map(({ name, type }) =>
    name === "type" ? byCommand[descriptor.name] ?? [] : valuesOf(name, type)
  ),
  commands: Object.fromEntries(descriptor.subcommands.map((inner) => [inner.name, nodeOf(inner)]))
})

const fieldValues = (field: Field): Values => {
  if (field.marketplace) return "@marketplaces"
  const known = knownValues(field)
  if (known.length > 0) return known
  const { format } = field.schema
  return format === "date" || format === "date-time" ? "@dates" : byWire[field.wire.toLowerCase()] ?? []
}

const fieldFlag = (field: Field): Flag => [
  field.flag,
  short(
    [...(field.required ? ["required"] : []), ...(field.schema.description ?? "").split("\n").slice(0, 1)].join(" ")
  ),
  field.schema.type === "boolean" ? null : fieldValues(field)
]

const flagsOf = (fields: ReadonlyArray<Field>): ReadonlyArray<Flag> => [
  ...fields.filter(({ required }) => required).map(fieldFlag),
  ...(fields.some(({ flag, marketplace }) => marketplace && flag !== "marketplace")
    ? [["marketplace", "country codes or ids", "@marketplaces"] as const]
    : []),
  ...fields.filter(({ required }) => !required).map(fieldFlag)
]

/** The index. */
export const buildIndex = async (): Promise<Index> => {
  const operations: Array<readonly [string, readonly [string, ReadonlyArray<Flag>]]> = []
  for (const place of Operations.all) {
    const { facts } = await place.section.facts()
    const { method, path } = place.summary
    const fields = fieldsOf(facts.operations[place.summary.id]!, facts)
    operations.push([Operations.nameOf(place), [`${method} ${path}`, flagsOf(fields)]])
  }
  const globals = Completions.fromCommand(
    Command.make("globals", Object.fromEntries(Globals.all.map(({ flag, id }) => [id, flag])))
  )
  return {
    root: nodeOf(Completions.fromCommand(app)),
    globals: [
      ...globals.flags.map(flagOf),
      ["help", "what a command takes", null],
      ["version", "the version of the command", null]
    ],
    operations: Object.fromEntries(operations),
    values: {
      marketplaces: Marketplace.all.map(({ countryCode, name }) => `${countryCode}\t${name}`),
      dates: ["30d\t30 days ago", "7d", "24h\t24 hours ago", "yesterday", "today", "now"],
      "report types": Lists.reportTypes().map(({ format, type }) => `${type}\t${format}`),
      "feed types": Lists.feedTypes().filter(({ removedOn }) => removedOn === null).map(({ type }) => type),
      "notification types": Lists.notificationTypes().map(({ type }) => type)
    }
  }
}
