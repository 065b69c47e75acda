/**
 * The kinds of products in the catalogue.
 */

/** A kind of product. Products of a kind differ in brand, colour and size. */
export interface Kind {
  readonly productType: string
  readonly group: string
  readonly browse: readonly [id: string, name: string, parentId: string, parentName: string]
  /** US cents. */
  readonly price: readonly [min: number, max: number]
  /** Grams. */
  readonly weight: number
  /** Centimetres. */
  readonly size: readonly [length: number, width: number, height: number]
  readonly sizes: ReadonlyArray<string>
  readonly names: Readonly<Record<string, string>>
}

/** All kinds. */
export const kinds: ReadonlyArray<Kind> = [
  {
    productType: "SHOES",
    group: "Shoes",
    browse: ["679286011", "Running Shoes", "679255011", "Men's Shoes"],
    price: [4990, 12990],
    weight: 900,
    size: [33, 21, 12],
    sizes: ["8", "9", "10", "11"],
    names: {
      en: "Trail Running Shoes",
      de: "Trailrunning-Schuhe für große Füße",
      fr: "Chaussures de course à pied",
      it: "Scarpe da corsa",
      es: "Zapatillas de montaña",
      ja: "トレイルランニングシューズ"
    }
  },
  {
    productType: "SHIRT",
    group: "Apparel",
    browse: ["1045624", "T-Shirts", "1040658", "Shirts"],
    price: [1290, 2990],
    weight: 180,
    size: [30, 25, 2],
    sizes: ["S", "M", "L", "XL"],
    names: {
      en: "Organic Cotton T-Shirt",
      de: "T-Shirt aus Bio-Baumwolle, weiß gewaschen",
      fr: "T-shirt en coton biologique délavé",
      it: "T-shirt in cotone biologico",
      es: "Camiseta de algodón orgánico",
      ja: "オーガニックコットンTシャツ"
    }
  },
  {
    productType: "LUGGAGE",
    group: "Luggage",
    browse: ["15743251", "Carry-Ons", "9479199011", "Luggage"],
    price: [6990, 15990],
    weight: 3200,
    size: [55, 36, 23],
    sizes: ["Cabin", "Large"],
    names: {
      en: "Hardshell Spinner Suitcase",
      de: "Hartschalenkoffer mit Rollen, übergroß",
      fr: "Valise rigide à roulettes",
      it: "Trolley rigido",
      es: "Maleta rígida con ruedas",
      ja: "ハードキャリースーツケース"
    }
  },
  {
    productType: "HEADPHONES",
    group: "Electronics",
    browse: ["12097479011", "Over-Ear Headphones", "172541", "Headphones"],
    price: [3990, 19990],
    weight: 320,
    size: [20, 18, 9],
    sizes: ["One Size"],
    names: {
      en: "Wireless Over-Ear Headphones",
      de: "Kabellose Kopfhörer mit Geräuschunterdrückung",
      fr: "Casque sans fil à réduction de bruit",
      it: "Cuffie senza fili",
      es: "Auriculares inalámbricos con cancelación",
      ja: "ワイヤレスヘッドホン"
    }
  },
  {
    productType: "KITCHEN_KNIFE",
    group: "Kitchen",
    browse: ["289851", "Chef's Knives", "289816", "Kitchen Knives"],
    price: [1990, 8990],
    weight: 240,
    size: [36, 8, 3],
    sizes: ["15 cm", "20 cm"],
    names: {
      en: "Chef's Knife",
      de: "Kochmesser für die Küche",
      fr: "Couteau de chef forgé",
      it: "Coltello da cuoco, qualità italiana",
      es: "Cuchillo de cocina para el chef español",
      ja: "牛刀 包丁"
    }
  },
  {
    productType: "BOTTLE",
    group: "Sports",
    browse: ["3395091", "Water Bottles", "3400371", "Hydration"],
    price: [1190, 3490],
    weight: 350,
    size: [27, 8, 8],
    sizes: ["500 ml", "750 ml", "1 l"],
    names: {
      en: "Insulated Steel Water Bottle",
      de: "Isolierte Trinkflasche für heiße Getränke",
      fr: "Gourde isotherme en acier",
      it: "Borraccia termica",
      es: "Botella térmica de acero",
      ja: "真空断熱ボトル"
    }
  },
  {
    productType: "TOY_BUILDING_BLOCK",
    group: "Toys",
    browse: ["166099011", "Building Sets", "165793011", "Toys & Games"],
    price: [1490, 7990],
    weight: 800,
    size: [38, 26, 7],
    sizes: ["120 pieces", "480 pieces"],
    names: {
      en: "Wooden Building Blocks",
      de: "Bauklötze aus Buchenholz",
      fr: "Cubes de construction en hêtre",
      it: "Costruzioni in legno",
      es: "Bloques de construcción para niños",
      ja: "木製積み木セット"
    }
  },
  {
    productType: "COFFEE_MAKER",
    group: "Kitchen",
    browse: ["289745", "Coffee Machines", "284507", "Kitchen & Dining"],
    price: [2490, 24990],
    weight: 2600,
    size: [32, 26, 36],
    sizes: ["4 cups", "12 cups"],
    names: {
      en: "Pour-Over Coffee Maker",
      de: "Kaffeebereiter für Genießer",
      fr: "Cafetière à filtre",
      it: "Caffettiera, un caffè così",
      es: "Cafetera de goteo para el café de mañana",
      ja: "ドリップコーヒーメーカー"
    }
  },
  {
    productType: "NOTEBOOK",
    group: "Office Product",
    browse: ["1069784", "Notebooks", "1064954", "Office Products"],
    price: [690, 1990],
    weight: 310,
    size: [21, 15, 2],
    sizes: ["A5", "A4"],
    names: {
      en: "Dotted Notebook",
      de: "Notizbuch, gepunktet, Größe wählbar",
      fr: "Carnet pointillé relié",
      it: "Quaderno puntinato",
      es: "Cuaderno de puntos para diseño",
      ja: "ドット方眼ノート"
    }
  },
  {
    productType: "LAMP",
    group: "Home",
    browse: ["1063292", "Desk Lamps", "1063306", "Lighting"],
    price: [1990, 6990],
    weight: 1100,
    size: [42, 18, 12],
    sizes: ["One Size"],
    names: {
      en: "Dimmable LED Desk Lamp",
      de: "Dimmbare LED-Schreibtischlampe",
      fr: "Lampe de bureau à intensité réglable",
      it: "Lampada da scrivania, luminosità regolabile",
      es: "Lámpara de escritorio",
      ja: "調光式デスクライト"
    }
  },
  {
    productType: "PET_TOY",
    group: "Pet Products",
    browse: ["2975413011", "Chew Toys", "2975312011", "Dogs"],
    price: [590, 1890],
    weight: 150,
    size: [18, 10, 6],
    sizes: ["Small", "Large"],
    names: {
      en: "Natural Rubber Chew Toy",
      de: "Kauspielzeug für Hunde, naturbelassen und zäh",
      fr: "Jouet à mâcher pour chien",
      it: "Gioco per cani",
      es: "Juguete mordedor para cachorros pequeños",
      ja: "天然ゴムの犬用おもちゃ"
    }
  },
  {
    productType: "SKIN_CLEANING_AGENT",
    group: "Beauty",
    browse: ["11060711", "Face Wash", "11060451", "Skin Care"],
    price: [790, 2890],
    weight: 230,
    size: [17, 6, 5],
    sizes: ["100 ml", "200 ml"],
    names: {
      en: "Gentle Face Wash",
      de: "Sanftes Waschgel für müde Haut",
      fr: "Gel nettoyant pour peaux sensibles, idéal l’été",
      it: "Detergente viso delicato",
      es: "Limpiador facial con árnica y aceite de oliva",
      ja: "やさしい洗顔フォーム"
    }
  }
]
