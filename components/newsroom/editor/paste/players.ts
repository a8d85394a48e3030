import type { Loose } from '#components/newsroom/editor/paste/pasted'
import type { Tagged } from '#components/newsroom/editor/paste/pieces'
import { missingNote } from '#lib/story/missing'
import type { Provider } from '#lib/story/providers'

const NAMES: Record<string, string> = {
  iframe: '嵌入内容',
  embed: '嵌入内容',
  object: '嵌入内容',
  video: '视频',
  audio: '音频',
  mpvideo: '公众号视频',
  mpvoice: '公众号音频',
  'mp-common-mpaudio': '公众号音频',
  'mp-common-videosnap': '视频号视频',
  'mp-common-profile': '公众号名片',
  'mp-miniprogram': '小程序卡片',
}

/** A player or card of another site: a block of ours if we know its site, else a note that says what stood here. Null if it is none. */
export function playerOf({ tag, attributes }: Tagged): Loose[] | null {
  const name = NAMES[tag]
  if (!name) return null
  const address = attributes['data-src'] || attributes.src || attributes.data || ''
  const title = attributes.title || attributes['data-title'] || attributes.name || attributes['data-nickname'] || ''
  const known = knownPlayer(address.startsWith('//') ? `https:${address}` : address)
  if (known) return [{ type: 'embed', attrs: { ...known, title: title.slice(0, 500) } }]
  return [missingNote(`这里原有${name}${title ? `“${title.slice(0, 100)}”` : ''}，没有贴入`, address)]
}

function knownPlayer(address: string): { provider: Provider; href: string } | null {
  const bilibili = /^https:\/\/player\.bilibili\.com\/.*[?&]bvid=(BV\w+)/.exec(address)
  if (bilibili) return { provider: 'bilibili', href: `https://www.bilibili.com/video/${bilibili[1]}` }
  const youtube = /^https:\/\/www\.youtube(?:-nocookie)?\.com\/embed\/([\w-]{6,20})/.exec(address)
  return youtube ? { provider: 'youtube', href: `https://www.youtube.com/watch?v=${youtube[1]}` } : null
}
