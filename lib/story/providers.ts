export const providers = ['bilibili', 'youtube', 'x', 'weibo'] as const
export type Provider = (typeof providers)[number]

/** Hosts whose posts and films may stand in a story as a card, each with its subdomains. */
const hosts: Record<Provider, string[]> = {
  bilibili: ['bilibili.com', 'b23.tv'],
  youtube: ['youtube.com', 'youtu.be', 'youtube-nocookie.com'],
  x: ['x.com', 'twitter.com'],
  weibo: ['weibo.com', 'weibo.cn'],
}

export const providerNames: Record<Provider, string> = { bilibili: '哔哩哔哩', youtube: 'YouTube', x: 'X', weibo: '微博' }

/** Whose address it is, or null when the paper embeds nothing from there. */
export function providerOf(address: string): Provider | null {
  const host = URL.parse(address)?.hostname
  if (!host) return null
  const found = Object.entries(hosts).find(([, names]) => names.some((name) => host === name || host.endsWith(`.${name}`)))
  return (found?.[0] as Provider | undefined) ?? null
}
