/**
 * The columns of flat files, and where the rows of JSON documents are: what the tables of `effect-sp-api/reports/*` are
 * made of, and canonical names for columns that Amazon writes in the language of the seller or the marketplace.
 *
 * They are known for the listings reports. Columns of other report types, and unknown names, keep the name of the file.
 *
 * Sources: the headers in jlevers/selling-partner-api issue 525 (Chinese, by position) and
 * amzn/selling-partner-api-docs issue 2086 (Japanese); the columns that public programs know by both names (Japanese,
 * Chinese, German, French, Italian, Spanish, Polish, Turkish), taken where several of them agree or the position in the
 * file does. Names that Amazon uses for columns without content ("Deprecated column", 不适用项目, Columna en desuso) have no
 * canonical one.
 */
import type { Dictionary } from "../../documents/Delimited.ts"
import type { Shape } from "../../operation/Shape.ts"

/** What a cell holds. An empty cell holds nothing, whatever its type. */
export type CellType = "string" | "integer" | "decimal" | "money" | "boolean" | "date" | "date-time"

/** The columns of a report type that is a flat file. */
export interface FlatTable {
  readonly format: "flat"
  /** By the name in English files; `?`: not in every file. */
  readonly columns: { readonly [name: string]: CellType | `${CellType}?` }
  /** The order of a date such as 03/04/2026 where it does not follow the marketplace: month first, or day first. */
  readonly dates?: "mdy" | "dmy"
  /** `local`: numbers have the decimal mark of the marketplace. Absent: a point, and commas that group thousands. */
  readonly numbers?: "local"
}

/** Where the rows of a JSON document are. */
export interface JsonTable {
  readonly format: "JSON"
  /** The members of the document that are arrays of rows. */
  readonly sections: ReadonlyArray<string>
  /** The shape of the whole document. */
  readonly document: Shape
}

/** GET_MERCHANT_LISTINGS_*: the names of English files. */
const listings: Dictionary = {
  // Every language
  "ASIN 1": "asin1",
  ASIN1: "asin1",
  "ASIN 2": "asin2",
  ASIN2: "asin2",
  "ASIN 3": "asin3",
  ASIN3: "asin3",

  // Japanese; 数量 is quantity, and 在庫数 is in the position of pending-quantity.
  商品名: "item-name",
  商品の説明: "item-description",
  出品ID: "listing-id",
  出品者SKU: "seller-sku",
  価格: "price",
  数量: "quantity",
  出品日: "open-date",
  商品IDタイプ: "product-id-type",
  コンディション説明: "item-note",
  コンディション: "item-condition",
  国外へ配送可: "will-ship-internationally",
  迅速な配送: "expedited-shipping",
  商品ID: "product-id",
  在庫数: "pending-quantity",
  "フルフィルメント・チャンネル": "fulfillment-channel",
  ステータス: "status",
  ポイント: "standard-price-point",
  商品税コード: "ProductTaxCode",
  法人価格: "Business Price",
  数量割引のタイプ: "Quantity Price Type",
  数量の下限1: "Quantity Lower Bound 1",
  数量割引1: "Quantity Price 1",
  数量の下限2: "Quantity Lower Bound 2",
  数量割引2: "Quantity Price 2",
  数量の下限3: "Quantity Lower Bound 3",
  数量割引3: "Quantity Price 3",
  数量の下限4: "Quantity Lower Bound 4",
  数量割引4: "Quantity Price 4",
  数量の下限5: "Quantity Lower Bound 5",
  数量割引5: "Quantity Price 5",
  使用しない支払い方法: "optional-payment-type-exclusion",
  配送日時指定SKUリスト: "scheduled-delivery-sku-set",
  出品価格の下限: "minimum-seller-allowed-price",
  出品価格の上限: "maximum-seller-allowed-price",
  累積購入割引価格タイプ: "Progressive Price Type",
  累積購入割引下限1: "Progressive Lower Bound 1",
  累積購入割引価格1: "Progressive Price 1",
  累積購入割引下限2: "Progressive Lower Bound 2",
  累積購入割引価格2: "Progressive Price 2",
  累積購入割引下限3: "Progressive Lower Bound 3",
  累積購入割引価格3: "Progressive Price 3",
  調達タイプ: "Sourcing Type",

  // Chinese; 商品编码 is the name of two columns, in this order.
  商品名称: "item-name",
  商品描述: "item-description",
  商品编码: ["listing-id", "product-id"],
  "卖家 SKU": "seller-sku",
  价格: "price",
  开售日期: "open-date",
  是否为商城中的商品: "item-is-marketplace",
  商品编码类型: "product-id-type",
  商品备注: "item-note",
  商品状况: "item-condition",
  国际配送: "will-ship-internationally",
  加急配送: "expedited-shipping",
  "添加-删除": "add-delete",
  等待购买数量: "pending-quantity",
  配送渠道: "fulfillment-channel",
  卖家配送组: "merchant-shipping-group",
  状态: "status",

  // German
  Artikelbezeichnung: "item-name",
  Artikelbeschreibung: "item-description",
  Angebotsnummer: "listing-id",
  "Händler-SKU": "seller-sku",
  Preis: "price",
  Menge: "quantity",
  Erstellungsdatum: "open-date",
  "Artikel ist Marketplace-Angebot": "item-is-marketplace",
  "Produkt-ID-Typ": "product-id-type",
  "Anmerkung zum Artikel": "item-note",
  Artikelzustand: "item-condition",
  "Internationaler Versand": "will-ship-internationally",
  Expressversand: "expedited-shipping",
  "hinzufügen-löschen": "add-delete",
  "Produkt-ID": "product-id",
  "Anzahl Bestellungen": "pending-quantity",
  Versender: "fulfillment-channel",
  Händlerversandgruppe: "merchant-shipping-group",
  Mindestbestellmenge: "Minimum order quantity",
  Status: "status",

  // French
  "nom-produit": "item-name",
  "id-offre": "listing-id",
  "sku-vendeur": "seller-sku",
  prix: "price",
  quantité: "quantity",
  "date-ouverture": "open-date",
  "type-id-produit": "product-id-type",
  "note-état-article": "item-note",
  "état-produit": "item-condition",
  "expédition-international": "will-ship-internationally",
  "livraison-express": "expedited-shipping",
  "id-produit": "product-id",
  "canal-traitement": "fulfillment-channel",
  "groupe-expédition-vendeur": "merchant-shipping-group",
  état: "status",

  // Italian
  "Nome dell'articolo": "item-name",
  "Descrizione dell'articolo": "item-description",
  "Numero offerta": "listing-id",
  "SKU venditore": "seller-sku",
  Prezzo: "price",
  Quantità: "quantity",
  "Data di creazione": "open-date",
  "Articolo per la vendita": "item-is-marketplace",
  "Tipo di identificativo del prodotto": "product-id-type",
  "Note sull'articolo": "item-note",
  "Condizione dell'articolo": "item-condition",
  "Spedizione internazionale": "will-ship-internationally",
  "Spedizione Express": "expedited-shipping",
  "Identificativo del prodotto": "product-id",
  "Aggiungi o elimina": "add-delete",
  "Quantità in sospeso": "pending-quantity",
  "Canale di gestione": "fulfillment-channel",
  "gruppo-spedizione-venditore": "merchant-shipping-group",
  stato: "status",

  // Spanish; "Estado del producto" is the condition.
  "Título del producto": "item-name",
  "Descripción del producto": "item-description",
  "Identificador del listing": "listing-id",
  "SKU del vendedor": "seller-sku",
  Precio: "price",
  Cantidad: "quantity",
  "Fecha de creación": "open-date",
  "Producto para vender": "item-is-marketplace",
  "Tipo de identificador de producto": "product-id-type",
  "Nota sobre el producto": "item-note",
  "Estado del producto": "item-condition",
  "Envío internacional": "will-ship-internationally",
  "Envío urgente": "expedited-shipping",
  "Identificador del producto": "product-id",
  "Añadir o eliminar": "add-delete",
  "Cantidad pendiente": "pending-quantity",
  "Canal de gestión logística": "fulfillment-channel",
  estado: "status",

  // Polish
  "nazwa-produktu": "item-name",
  "opis-produktu": "item-description",
  "identyfikator-oferty": "listing-id",
  "sku-sprzedawcy": "seller-sku",
  cena: "price",
  ilość: "quantity",
  "data-otwarcia": "open-date",
  "typ-identyfikatora-produktu": "product-id-type",
  "uwaga-o-produkcie": "item-note",
  "stan-produktu": "item-condition",
  "wysyłka-międzynarodowa": "will-ship-internationally",
  "przyspieszona-wysyłka": "expedited-shipping",
  "identyfikator-produktu": "product-id",
  "dodaj-usuń": "add-delete",
  "ilość-oczekująca": "pending-quantity",
  "kanał-realizacji": "fulfillment-channel",
  "grupa-wysyłki-sprzedawcy": "merchant-shipping-group",

  // Turkish
  "item-name (ürün adı)": "item-name",
  "listing-id (liste kaydı numarası)": "listing-id",
  "seller-sku (satıcı sku)": "seller-sku",
  "price (fiyat)": "price",
  "quantity (adet)": "quantity",
  "open-date (yayınlanma tarihi)": "open-date",
  "product-id-type (ürün numarası türü)": "product-id-type",
  "item-note (ürün notu)": "item-note",
  "item-condition (ürün durumu)": "item-condition",
  "will-ship-internationally (uluslararası gönderilir)": "will-ship-internationally",
  "expedited-shipping (ekspres kargo)": "expedited-shipping",
  "product-id (ürün numarası)": "product-id",
  "pending-quantity (bekleyen adet)": "pending-quantity",
  "fulfillment-channel (dağıtım kanalı)": "fulfillment-channel",
  "merchant-shipping-group (satıcı kargo grubu)": "merchant-shipping-group",
  durum: "status"
}

/** GET_FLAT_FILE_OPEN_LISTINGS_DATA, whose English files have other names. */
const openListings: Dictionary = {
  ASIN: "asin",
  出品者SKU: "sku",
  価格: "price",
  数量: "quantity",
  "卖家 SKU": "sku",
  价格: "price"
}

/** The canonical names of the columns of a report type, by the names in files; undefined where none are known. */
export const columnsOf = (reportType: string): Dictionary | undefined =>
  reportType === "GET_FLAT_FILE_OPEN_LISTINGS_DATA"
    ? openListings
    : reportType.startsWith("GET_MERCHANT_LISTINGS_") || reportType === "GET_MERCHANT_CANCELLED_LISTINGS_DATA"
    ? listings
    : undefined
