import { assert, it } from "@effect/vitest"
import * as Marketplace from "effect-sp-api/Marketplace"

it("every marketplace is found by its id, its country and its region, and no id or country occurs twice", () => {
  for (const marketplace of Marketplace.all) {
    assert.strictEqual(Marketplace.fromId(marketplace.id), marketplace)
    assert.strictEqual(Marketplace.fromCountryCode(marketplace.countryCode.toLowerCase()), marketplace)
    assert.include(Marketplace.inRegion(marketplace.region), marketplace)
    assert.strictEqual(Marketplace.regionOf(marketplace.id), marketplace.region)
  }
  assert.strictEqual(new Set(Marketplace.all.map(({ id }) => id)).size, Marketplace.all.length)
  assert.strictEqual(new Set(Marketplace.all.map(({ countryCode }) => countryCode)).size, Marketplace.all.length)
})

it("the regions divide the marketplaces among them", () => {
  const inRegions = (["na", "eu", "fe"] as const).flatMap((region) => Marketplace.inRegion(region))
  assert.sameMembers(inRegions, [...Marketplace.all])
  assert.lengthOf(inRegions, Marketplace.all.length)
})

it("the United Kingdom has two country codes", () => {
  assert.strictEqual(Marketplace.fromCountryCode("UK"), Marketplace.GB)
  assert.strictEqual(Marketplace.UK, Marketplace.GB)
})

it("an unknown id or country is undefined", () => {
  assert.isUndefined(Marketplace.fromId("A1"))
  assert.isUndefined(Marketplace.regionOf("A1"))
  assert.isUndefined(Marketplace.fromCountryCode("XX"))
})

it("sites of sellers and vendors are https", () => {
  for (const { domain, sellerCentral, vendorCentral } of Marketplace.all) {
    assert.match(domain, /^amazon\./)
    assert.match(sellerCentral, /^https:\/\/seller/)
    if (vendorCentral !== undefined) assert.match(vendorCentral, /^https:\/\/(www\.)?vendor/)
  }
})
