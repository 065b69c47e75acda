/**
 * Writes the registry of all sections, for tools that find operations by name.
 */
import type { Operation, Section } from "../Ir.ts"
import { literal } from "./Text.ts"

/** What the registry says of an operation. */
const summary = (operation: Operation): Record<string, unknown> => {
  const { spec } = operation
  return {
    id: spec.id,
    method: spec.method,
    path: spec.path,
    ...(spec.rate === undefined ? undefined : { rate: spec.rate, burst: spec.burst }),
    ...(spec.applicationRate === undefined ? undefined : { applicationRate: spec.applicationRate }),
    ...(spec.paging === undefined ? undefined : { paged: operation.item === undefined ? "pages" : "items" }),
    ...(spec.restricted === undefined ? undefined : { restricted: spec.restricted.when }),
    ...(spec.grantless === undefined ? undefined : { grantless: spec.grantless }),
    ...(operation.writes === undefined ? undefined : { writes: true }),
    ...(spec.repeatable ? { repeatable: true } : undefined),
    ...(spec.idempotencyHeader === undefined ? undefined : { idempotencyHeader: spec.idempotencyHeader }),
    ...(spec.deprecated === undefined ? undefined : { deprecated: spec.deprecated }),
    ...(spec.sandboxOnly === undefined ? undefined : { sandboxOnly: true })
  }
}

const entry = (section: Section): string => {
  const facts = [
    `model: ${JSON.stringify(section.model)}`,
    `module: ${JSON.stringify(section.module)}`,
    `api: ${JSON.stringify(section.api)}`,
    `version: ${JSON.stringify(section.version)}`,
    ...(section.supersededBy === undefined ? [] : [`supersededBy: ${JSON.stringify(section.supersededBy)}`]),
    `service: ${JSON.stringify(section.service)}`,
    `load: () => import("./${section.module}.ts")`,
    `facts: () => import("./facts/${section.module}.ts")`
  ]
  const operations = section.operations.map((operation) =>
    `      ${literal(summary(operation), 0).replaceAll(/\n\s*/g, " ")}`
  )
  return `  {\n    ${facts.join(",\n    ")},\n    operations: [\n${operations.join(",\n")}\n    ]\n  }`
}

/** The registry's module. */
export const registryText = (sections: ReadonlyArray<Section>): string =>
  `// AUTO-GENERATED from Amazon's models by packages/codegen. Do not edit.
/**
 * All sections and their operations, for tools that find them by name. Loading this module loads no section.
 *
 * \`\`\`ts
 * const module = yield* Registry.load("ordersV0")
 * \`\`\`
 */
import * as Effect from "effect/Effect"
import type { Method } from "../http/internal/operationFacts.ts"
import type { SectionFacts } from "../operation/ModelFacts.ts"
import { TaggedError } from "../wire/taggedError.ts"

/** A summary of the facts of an operation; all of them are in its \`spec\`. */
export interface OperationSummary {
  /** Amazon's operation id: \`getOrders\`. */
  readonly id: string
  readonly method: Method
  /** The path template. */
  readonly path: string
  /** Requests per second; absent where Amazon publishes none. */
  readonly rate?: number
  /** Requests that may go out at once after a pause. */
  readonly burst?: number
  /** Requests per second of an application over all its selling partners, where Amazon publishes them. */
  readonly applicationRate?: number
  /** Whether it comes in pages, and whether these hold one list of items. */
  readonly paged?: "pages" | "items"
  /** When it needs a restricted data token. */
  readonly restricted?: "always" | "elements" | "document"
  /** The LWA scope of an operation that is called for the application. */
  readonly grantless?: string
  /** Whether a call changes something: of the account, at Amazon, or for a buyer. The method does not decide. */
  readonly writes?: true
  /** Whether it may be sent again when the outcome of a call is unknown. */
  readonly repeatable?: true
  /** The header that makes a repeated call count once. */
  readonly idempotencyHeader?: string
  /** \`true\`, or the day (YYYY-MM-DD) on which Amazon removes it. */
  readonly deprecated?: true | string
  /** Exists in Amazon's sandbox only. */
  readonly sandboxOnly?: true
}

/** A section of the API. */
export interface SectionSummary {
  /** The model's file name without \`.json\`: \`ordersV0\`. */
  readonly model: string
  /** The module: \`OrdersV0\`, imported as \`effect-sp-api/apis/OrdersV0\`. */
  readonly module: string
  /** The API's name: \`Orders\`. */
  readonly api: string
  readonly version: string
  /** The module of a newer version. */
  readonly supersededBy?: string
  /** The name under which the module exports the section's service. */
  readonly service: string
  /** Imports the module. */
  readonly load: () => Promise<{ readonly [name: string]: unknown }>
  /** Imports what the model says of parameters, bodies and responses. */
  readonly facts: () => Promise<{ readonly facts: SectionFacts }>
  readonly operations: ReadonlyArray<OperationSummary>
}

/** The failure of {@link load} and {@link facts} for an unknown section. */
export class NoSuchSection extends TaggedError("NoSuchSection")<{ readonly section: string }> {
  override get message(): string {
    return \`Unknown section \${this.section}; Registry.sections lists all\`
  }
}

/** The section of a model (\`ordersV0\`) or a module (\`OrdersV0\`). */
export const find = (name: string): SectionSummary | undefined =>
  sections.find((section) => section.model === name || section.module === name)

/** Loads the module of a model (\`ordersV0\`) or by its own name (\`OrdersV0\`). */
export const load = (name: string): Effect.Effect<{ readonly [name: string]: unknown }, NoSuchSection> => {
  const section = find(name)
  return section === undefined
    ? Effect.fail(new NoSuchSection({ section: name }))
    : Effect.promise(() => section.load())
}

/**
 * What the model of a section says of its parameters, bodies and responses: types, known values, limits, defaults.
 *
 * \`\`\`ts
 * const { operations } = yield* Registry.facts(OrdersV0.getOrders.spec.section)
 * operations[OrdersV0.getOrders.spec.id]?.parameters?.["MarketplaceIds"]?.schema.maxItems // 50
 * \`\`\`
 */
export const facts = (name: string): Effect.Effect<SectionFacts, NoSuchSection> => {
  const section = find(name)
  return section === undefined
    ? Effect.fail(new NoSuchSection({ section: name }))
    : Effect.map(Effect.promise(() => section.facts()), (module) => module.facts)
}

/** All sections. */
export const sections: ReadonlyArray<SectionSummary> = [
${sections.map(entry).join(",\n")}
]
`
