/**
 * effect-sp-api: the Amazon Selling Partner API for programs on Effect.
 *
 * Sections are modules of their own, so that a program loads only what it calls: `import * as OrdersV0 from
 * "effect-sp-api/apis/OrdersV0"`.
 */

/** The client and its ready-made Layers. */
export * as SpApi from "./SpApi.ts"

/** Many selling partners in one process. */
export * as SpApiAccounts from "./SpApiAccounts.ts"

/** Settings. */
export * as SpApiConfig from "./SpApiConfig.ts"

/** The error and its reasons. */
export * as SpApiError from "./SpApiError.ts"

/** Doubles for tests. */
export * as SpApiTest from "./SpApiTest.ts"

/** The marketplaces. */
export * as Marketplace from "./Marketplace.ts"

/** The selling regions. */
export * as Region from "./Region.ts"
