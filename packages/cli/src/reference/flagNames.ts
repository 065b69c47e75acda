/** How the parameters of operations are called on the command line. */

/** `CreatedAfter` is `created-after`, `ASINList` is `asin-list`. */
export const flagName = (wire: string): string =>
  wire.replace(/([a-z0-9])([A-Z])/g, "$1-$2").replace(/([A-Z]+)([A-Z][a-z])/g, "$1-$2").replace(/[^A-Za-z0-9]+/g, "-")
    .toLowerCase()

/** A name without what people write differently: `createdAfter`, `created_after` and `created-after` are one. */
export const plain = (name: string): string => name.replace(/[^A-Za-z0-9]/g, "").toLowerCase()
