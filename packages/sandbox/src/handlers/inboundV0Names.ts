/**
 * The names that Fulfillment Inbound v0 has for types of preparation.
 */
const prepNames: Readonly<Record<string, string>> = {
  ITEM_POLYBAGGING: "Polybagging",
  ITEM_BUBBLEWRAP: "BubbleWrapping",
  ITEM_TAPING: "Taping",
  ITEM_BLACK_SHRINKWRAP: "BlackShrinkWrapping",
  ITEM_LABELING: "Labeling",
  ITEM_HANG_GARMENT: "HangGarment",
  ITEM_SETCREAT: "SetCreation",
  ITEM_BOXING: "Boxing",
  ITEM_RMOVHANG: "RemoveFromHanger",
  ITEM_DEBUNDLE: "Debundle",
  ITEM_SUFFOSTK: "SuffocationStickering",
  ITEM_CAP_SEALING: "CapSealing",
  ITEM_SETSTK: "SetStickering",
  ITEM_BLANKSTK: "BlankStickering",
  ITEM_SIOC: "ShipsInProductPackaging",
  ITEM_NO_PREP: "NoPrep"
}

/** `Polybagging` */
export const prepName = (type: string): string => prepNames[type] ?? "NoPrep"
