/**
 * Buyers and their addresses. All names, streets and numbers are invented.
 */
import type * as Prng from "./Prng.ts"

/** A postal address. */
export interface Address {
  readonly name: string
  readonly line1: string
  readonly line2?: string
  readonly city: string
  readonly state?: string
  readonly postalCode: string
  readonly countryCode: string
  readonly phone: string
}

/** A buyer. */
export interface Buyer {
  readonly name: string
  /** The alias of Amazon's mail relay; Amazon never shows the buyer's own address. */
  readonly email: string
  readonly company?: string
}

interface Country {
  readonly first: ReadonlyArray<string>
  readonly last: ReadonlyArray<string>
  readonly streets: ReadonlyArray<string>
  readonly cities: ReadonlyArray<readonly [city: string, state: string | undefined, postalCode: string]>
  readonly lastFirst?: true
  readonly numberAfter?: true
}

const english: Country = {
  first: ["Alex", "Jordan", "Casey", "Morgan", "Riley", "Taylor", "Jamie", "Quinn"],
  last: ["Example", "Sample", "Tester", "Placeholder", "Fiction", "Mockingbird", "Dummy", "Stubbs"],
  streets: ["Example Street", "Sample Avenue", "Sandbox Lane", "Placeholder Road", "Fixture Drive"],
  cities: [["Seattle", "WA", "98109"], ["Austin", "TX", "78701"], ["Chicago", "IL", "60601"], ["Boston", "MA", "02108"]]
}

const countries: Readonly<Record<string, Country>> = {
  US: english,
  CA: {
    ...english,
    cities: [["Toronto", "ON", "M5H 2N2"], ["Vancouver", "BC", "V6B 1A1"], ["Montréal", "QC", "H2Y 1C6"]]
  },
  MX: {
    first: ["José", "María", "Sofía", "Andrés"],
    last: ["Muñoz Ejemplo", "Peña Prueba", "Ibáñez Modelo"],
    streets: ["Calle Ejemplo", "Avenida de la Prueba"],
    cities: [["Ciudad de México", "CDMX", "06000"], ["Guadalajara", "JAL", "44100"]],
    numberAfter: true
  },
  BR: {
    first: ["João", "Conceição", "Luís", "Inês"],
    last: ["Exemplo", "da Amostra", "Simulação"],
    streets: ["Rua do Exemplo", "Avenida da Amostra"],
    cities: [["São Paulo", "SP", "01000-000"], ["Brasília", "DF", "70000-000"]],
    numberAfter: true
  },
  DE: {
    first: ["Jürgen", "Käthe", "Björn", "Zoë", "Sören", "Änne"],
    last: ["Müller-Muster", "Beispiel", "Größenwahn", "Löwe", "Strauß"],
    streets: ["Musterstraße", "Beispielweg", "Prüfgasse", "Kästchenallee"],
    cities: [["München", undefined, "80331"], ["Köln", undefined, "50667"], ["Düsseldorf", undefined, "40213"]],
    numberAfter: true
  },
  FR: {
    first: ["Élodie", "François", "Chloé", "Loïc"],
    last: ["Exemple", "Dupré-Fictif", "Lenôtre"],
    streets: ["rue de l’Échantillon", "avenue du Modèle"],
    cities: [["Orléans", undefined, "45000"], ["Besançon", undefined, "25000"]]
  },
  IT: {
    first: ["Niccolò", "Andrea", "Chiara"],
    last: ["Esempio", "Prova", "Campione"],
    streets: ["Via dell’Esempio", "Piazza della Prova"],
    cities: [["Forlì", "FC", "47121"], ["Milano", "MI", "20121"]],
    numberAfter: true
  },
  ES: {
    first: ["Íñigo", "Begoña", "Raúl"],
    last: ["Ejemplo", "Muestra", "Prueba Núñez"],
    streets: ["Calle del Ejemplo", "Plaza de la Muestra"],
    cities: [["A Coruña", "C", "15001"], ["Cádiz", "CA", "11001"]],
    numberAfter: true
  },
  GB: { ...english, cities: [["London", undefined, "EC1A 1BB"], ["Leeds", undefined, "LS1 4DY"]] },
  AU: { ...english, cities: [["Sydney", "NSW", "2000"], ["Perth", "WA", "6000"]] },
  SG: { ...english, cities: [["Singapore", undefined, "018956"]] },
  JP: {
    first: ["太郎", "花子", "健一", "美咲"],
    last: ["見本", "試験", "仮名", "例題"],
    streets: ["見本町", "試験通り"],
    cities: [["千代田区", "東京都", "100-0001"], ["北区", "大阪府", "530-0001"]],
    lastFirst: true,
    numberAfter: true
  }
}

const relay: Readonly<Record<string, string>> = {
  US: "com",
  CA: "ca",
  MX: "com.mx",
  BR: "com.br",
  DE: "de",
  FR: "fr",
  IT: "it",
  ES: "es",
  GB: "co.uk",
  JP: "co.jp",
  AU: "com.au"
}

/** A buyer in a country, and the address for an order. */
export const generate = (
  prng: Prng.Prng,
  countryCode: string
): { readonly buyer: Buyer; readonly address: Address } => {
  const country = countries[countryCode] ?? english
  const first = prng.pick(country.first)
  const last = prng.pick(country.last)
  const name = country.lastFirst === true ? `${last} ${first}` : `${first} ${last}`
  const street = prng.pick(country.streets)
  const house = prng.int(1, 240)
  const [city, state, postalCode] = prng.pick(country.cities)
  const apartment = prng.chance(0.2) ? prng.int(1, 40) : undefined
  return {
    buyer: {
      name,
      email: `${prng.string(12, "abcdefghijklmnopqrstuvwxyz0123456789")}@marketplace.amazon.${
        relay[countryCode] ?? "com"
      }`,
      ...(prng.chance(0.12) ? { company: `${last} & Co.` } : undefined)
    },
    address: {
      name,
      line1: country.numberAfter === true ? `${street} ${house}` : `${house} ${street}`,
      ...(apartment === undefined ? undefined : { line2: `# ${apartment}` }),
      city,
      ...(state === undefined ? undefined : { state }),
      postalCode,
      countryCode,
      phone: `+00 555 0${prng.string(6, "0123456789")}`
    }
  }
}
