import { type Provider, providerOf } from '#lib/story/providers'

/**
 * What was pasted, an address or the other site's code for embedding, as the page it leads to: https, without what the
 * other site counts its visitors by. Null when the paper embeds nothing from there.
 */
export function embedFrom(pasted: string): { provider: Provider; href: string } | null {
  const source = /\bsrc\s*=\s*["']([^"']+)/.exec(pasted)?.[1] ?? /https?:\/\/[^\s"'<>，。）]+/.exec(pasted)?.[0] ?? pasted.trim()
  const url = URL.parse(source.replace(/^\/\//, 'https://').replace(/^(?=[\w-]+(\.[\w-]+)+\/)/, 'https://'))
  if (!url || !/^https?:$/.test(url.protocol)) return null
  const provider = providerOf(url.href)
  const path = provider && pages[provider](url)
  return path ? { provider, href: path } : null
}

const named = (value: string | null | undefined, page: (id: string) => string) => (value ? page(value) : null)

const pages: Record<Provider, (url: URL) => string | null> = {
  bilibili(url) {
    if (url.hostname === 'b23.tv') return named(/^\/(\w+)/.exec(url.pathname)?.[1], (id) => `https://b23.tv/${id}`)
    const film = url.searchParams.get('bvid') ?? /^\/(?:s\/)?video\/(BV\w+|av\d+)/.exec(url.pathname)?.[1]
    const part = url.searchParams.get('p')
    if (film) return `https://www.bilibili.com/video/${film}/${part && /^\d+$/.test(part) ? `?p=${part}` : ''}`
    return /^\/(bangumi|read|opus)\/\w/.test(url.pathname) ? `https://www.bilibili.com${url.pathname}` : null
  },
  youtube(url) {
    const short = url.hostname === 'youtu.be' ? url.pathname.slice(1) : null
    const id = url.searchParams.get('v') ?? short ?? /^\/(?:embed|shorts|live|v)\/([\w-]+)/.exec(url.pathname)?.[1]
    const start = /^\d+/.exec(url.searchParams.get('t') ?? url.searchParams.get('start') ?? '')?.[0]
    return named(id && /^[\w-]{6,20}$/.test(id) ? id : null, (it) => `https://www.youtube.com/watch?v=${it}${start ? `&t=${start}` : ''}`)
  },
  x: (url) => named(/^\/(\w+\/status\/\d+)/.exec(url.pathname)?.[1], (post) => `https://x.com/${post}`),
  weibo(url) {
    const path = url.pathname.replace(/\/$/, '')
    if (/^\/(detail|status)\/\w+$/.test(path)) return `https://m.weibo.cn${path}`
    return /^\/(\w+\/\w+|tv\/show\/[\w:]+)$/.test(path) ? `https://${url.hostname}${path}` : null
  },
}
