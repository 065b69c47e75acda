/**
 * A certificate for a server on this machine, and the authority that signed it. The key of the authority is dropped at
 * once, so trusting it means to trust this one certificate.
 */
import * as Effect from "effect/Effect"
import { isIP } from "node:net"

/** PEM of a server's key and certificate, and of the authority that clients have to trust. */
export interface Certificate {
  readonly key: string
  readonly cert: string
  readonly ca: string
}

const day = 86_400_000

/** Long enough for any test run, and short enough for clients that limit it. */
const lifetime = 365 * day

const algorithm = { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" }

const pem = (label: string, bytes: ArrayBuffer): string =>
  `-----BEGIN ${label}-----\n${
    Buffer.from(bytes).toString("base64").replace(/(.{64})(?=.)/g, "$1\n")
  }\n-----END ${label}-----\n`

const generate = async (names: ReadonlyArray<string>): Promise<Certificate> => {
  // The library requires it to be loaded first.
  await import("reflect-metadata")
  const x509 = await import("@peculiar/x509")
  const { subtle } = globalThis.crypto
  const makeKeys = () => subtle.generateKey(algorithm, true, ["sign", "verify"]) as Promise<CryptoKeyPair>
  const [authority, server] = [await makeKeys(), await makeKeys()]
  // Clients check it by their clock, not by that of the world.
  const now = Date.now()
  const validity = { notBefore: new Date(now - day), notAfter: new Date(now + lifetime), signingAlgorithm: algorithm }
  const ca = await x509.X509CertificateGenerator.createSelfSigned({
    ...validity,
    name: "CN=effect-sp-api-sandbox authority",
    keys: authority,
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
      await x509.SubjectKeyIdentifierExtension.create(authority.publicKey)
    ]
  })
  const cert = await x509.X509CertificateGenerator.create({
    ...validity,
    subject: "CN=effect-sp-api-sandbox",
    issuer: ca.subject,
    publicKey: server.publicKey,
    signingKey: authority.privateKey,
    extensions: [
      new x509.BasicConstraintsExtension(false, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
      new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth]),
      new x509.SubjectAlternativeNameExtension(
        names.map((value) => ({ type: isIP(value) === 0 ? "dns" as const : "ip" as const, value }))
      ),
      await x509.SubjectKeyIdentifierExtension.create(server.publicKey),
      await x509.AuthorityKeyIdentifierExtension.create(authority.publicKey)
    ]
  })
  return {
    key: pem("PRIVATE KEY", await subtle.exportKey("pkcs8", server.privateKey)),
    cert: `${cert.toString("pem")}\n`,
    ca: `${ca.toString("pem")}\n`
  }
}

/** Generates a certificate for host names and addresses. */
export const make = (names: ReadonlyArray<string>): Effect.Effect<Certificate> =>
  Effect.promise(() => generate([...new Set(names)]))
