/** A feed of all sellers: its turns, and the transaction of rows and cursor. */
import * as Changes from "effect-sp-api/workflows/Changes"
import * as Arr from "effect/Array"
import type * as Sharding from "effect/cluster/Sharding"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Layer from "effect/Layer"
import * as Schema from "effect/Schema"
import * as Stream from "effect/Stream"
import { type Cursor, Cursors } from "../Cursors.ts"
import { type Seller, Sellers } from "../Sellers.ts"
import * as SellerTask from "../SellerTask.ts"
import type { SellerTasks } from "./registry.ts"
import { turns } from "./turns.ts"

/** What a batch is of. */
export interface Context {
  readonly seller: Seller
  /** The part of the seller, where its feed has parts: the marketplace of stock. Empty otherwise. */
  readonly part: string
}

/** What is stored: an entity as it is now, one that is gone, or which entities exist. */
export type Change = Changes.Changed<unknown> | Changes.Removed | Changes.Snapshot

/** How changes become rows. */
export interface StoreOptions<C extends Change, E, R> {
  /** The time between two turns of a seller. */
  readonly every?: Duration.Input | undefined
  /** Changes that share a transaction, at most; default: 100. */
  readonly batch?: number | undefined
  /**
   * Stores changes in their order, in the transaction of their cursor. An entity that a feed emits again after a crash
   * comes again, so rows are upserts.
   */
  readonly store: (changes: Arr.NonEmptyReadonlyArray<C>, context: Context) => Effect.Effect<void, E, R>
}

/** A feed of your own. */
export interface Options<C extends Change, E, R, E2, R2> extends StoreOptions<C, E, R> {
  /**
   * The parts of a seller that have a cursor each, such as marketplaces. They are read one after the other, and one
   * that fails does not hold up the others. Default: one for all of the seller, the empty string.
   */
  readonly parts?: ((seller: Seller) => ReadonlyArray<string>) | undefined
  /** The changes of a part of a seller after a cursor. A turn ends with a `Checkpoint` that is `idle`. */
  readonly changes: (
    seller: Seller,
    cursor: string | undefined,
    part: string
  ) => Stream.Stream<C | Changes.Checkpoint, E2, R2>
}

/** A feed of all sellers. */
export interface ChangeFeed<R> {
  /** A turn of one seller now, such as after a consent. Returns how many changes were stored. */
  readonly run: (
    seller: string
  ) => Effect.Effect<number, SellerTask.SellerParked | SellerTask.SellerTaskFailed, Sharding.Sharding>
  /** The feed and its turns; every runner of a cluster has it. */
  readonly layer: Layer.Layer<
    never,
    never,
    SellerTasks | Sellers | Cursors | Sharding.Sharding | Exclude<R, SellerTask.Client>
  >
}

/** Whether a cursor is of other marketplaces than the seller has now. */
const isOfOtherScope = (error: unknown): boolean => Changes.isChangesError(error) && error.reason.isOfOtherScope

/** Makes a feed. Its name is that of its cursors: it stays the same. */
export const make = <C extends Change, E, R, E2, R2>(
  name: string,
  options: Options<C, E, R, E2, R2>
): ChangeFeed<R | R2> => {
  const turn = SellerTask.make(`${name}/changes`, { payload: Schema.Struct({}), success: Schema.Int })

  const changesOf = (seller: Seller, cursor: string | undefined, part: string) =>
    cursor === undefined
      ? options.changes(seller, undefined, part)
      : Stream.catchIf(options.changes(seller, cursor, part), isOfOtherScope, () =>
        Stream.unwrap(
          Effect.logInfo("The marketplaces of a seller have changed, so a feed begins again").pipe(
            Effect.annotateLogs({ seller: seller.id, feed: name }),
            Effect.as(options.changes(seller, undefined, part))
          )
        ))

  const readPart = Effect.fnUntraced(function*(seller: Seller, part: string, stored: Cursor | undefined) {
    const cursors = yield* Cursors
    const sellers = yield* Sellers
    let revision = stored?.revision ?? 0
    let count = 0
    yield* changesOf(seller, stored?.position, part).pipe(
      Stream.takeUntil((element) => element._tag === "Checkpoint" && element.idle),
      Stream.grouped(options.batch ?? 100),
      Stream.runForEach(Effect.fnUntraced(function*(elements) {
        const changes = elements.filter((element): element is C => element._tag !== "Checkpoint")
        const { cursor } = elements.at(-1)!
        const rows = Arr.isReadonlyArrayNonEmpty(changes) ? options.store(changes, { seller, part }) : Effect.void
        const readUntil = "through" in cursor ? cursor.through : undefined
        revision = yield* cursors.write(
          seller.id,
          name,
          { part, position: JSON.stringify(cursor), readUntil, revision },
          // Of a seller that was removed meanwhile nothing is stored; later on its cursor is missing.
          revision === 0 ? Effect.andThen(sellers.get(seller.id), rows) : rows
        )
        count += changes.length
      }))
    )
    return count
  })

  const read = Effect.fnUntraced(function*(seller: Seller) {
    const cursors = yield* Cursors
    const parts = options.parts?.(seller) ?? [""]
    const stored = new Map((yield* cursors.ofSeller(seller.id, name)).map((cursor) => [cursor.part, cursor]))
    for (const part of stored.keys()) if (!parts.includes(part)) yield* cursors.remove(seller.id, name, part)
    const exits = yield* Effect.forEach(parts, (part) => Effect.exit(readPart(seller, part, stored.get(part))))
    const failed = exits.find(Exit.isFailure)
    return failed === undefined
      ? exits.reduce((sum, exit) => sum + (exit as Exit.Success<number>).value, 0)
      : yield* failed
  })

  return {
    run: (seller) => turn.run(seller, {}),
    layer: Layer.merge(
      turn.toLayer((_, seller) => read(seller)),
      turns(`${name}/changes`, options.every ?? "5 minutes", (seller) => turn.run(seller, {}))
    ) as ChangeFeed<R | R2>["layer"]
  }
}
