import { lookup } from 'node:dns/promises'
import { BlockList, isIP, isIPv4 } from 'node:net'

/** Addresses of no public machine. Source: IANA Special-Purpose Address Registries, IPv4 and IPv6. */
const special = new BlockList()
for (const [net, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const)
  special.addSubnet(net, prefix, 'ipv4')
for (const [net, prefix] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  special.addSubnet(net, prefix, 'ipv6')
const global = new BlockList()
global.addSubnet('2000::', 3, 'ipv6')

/** Whether an IP address is one of the public internet. IPv6 that wraps an IPv4 address is never taken for one. */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !special.check(address, 'ipv4')
  return isIP(address) === 6 && global.check(address, 'ipv6') && !special.check(address, 'ipv6')
}

/**
 * The address to connect to for a host, or null when the name is unknown or any of its addresses is not public: a name that
 * points both ways is a trap. What is answered must be connected to as it is, for a second look-up could answer differently.
 */
export async function publicAddressOf(host: string): Promise<string | null> {
  const literal = host.replace(/^\[|\]$/g, '')
  if (isIP(literal)) return isPublicAddress(literal) ? literal : null
  const found = await lookup(literal, { all: true }).catch(() => [])
  return found.length > 0 && found.every((it) => isPublicAddress(it.address)) ? (found[0]?.address ?? null) : null
}
