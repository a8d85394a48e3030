import { isReserved } from '#lib/reserved'

/** An address as it was read, or in Chinese why it cannot be. */
type Read = { path: string } | { fault: string }

/** First segments below which pages of the paper have names of their own: whatever is not there may be an old address. */
const OPEN = new Set(['a', 'archive', 'author', 'special', 'topic'])
const LONGEST = 500

/**
 * An old address as readers may still have it, as the press knows it: `https://alt.example/2024/Foo/` → `/2024/foo`. Both scripts
 * are led on by one line, so that the prefix of a script falls away.
 */
export function readOldAddress(written: string): Read {
  const read = pathOf(written)
  if ('fault' in read) return read
  if (read.asked) return { fault: '带“?”的网址认不出来：跳转只看路径' }
  const segments = read.path.split('/').filter(Boolean)
  if (segments[0] === 'zh-hant' || segments[0] === 'zh-hans') segments.shift()
  const [first = ''] = segments
  if (!first) return { fault: '首页不能转走' }
  if ((isReserved(first) && !OPEN.has(first)) || first === '_next') return { fault: `“/${first}”归系统，读者到不了这条跳转` }
  return { path: `/${segments.join('/')}` }
}

/** Where an address leads: a place of this paper, `/a/42-foo`. Another site's is refused, for no page of the paper sends its reader away. */
export function readTarget(written: string, origin: string): Read {
  const given = written.trim()
  if (/^[a-z][a-z0-9+.-]*:/i.test(given) && URL.parse(given)?.origin !== origin) return { fault: '只能转到本站的网址' }
  const read = pathOf(given)
  if ('fault' in read) return read
  if (isReserved(read.path.split('/')[1] ?? '') && /^\/(admin|api|media|system|preview|islands)(\/|$)/.test(read.path))
    return { fault: '不能转到编辑部或文件的网址' }
  return { path: `${read.path.split('/').map(encodeURIComponent).join('/') || '/'}${read.asked}` }
}

/** A target as the key under which a further redirect of it would stand. */
export const keyOf = (target: string): string => {
  const read = pathOf(target)
  return 'path' in read ? read.path : target
}

function pathOf(written: string): { path: string; asked: string } | { fault: string } {
  const given = written.trim()
  const absolute = /^https?:\/\//i.test(given)
  if (!absolute && (!given.startsWith('/') || given.startsWith('//')))
    return { fault: '要写以一个“/”开头的路径，或 http(s) 开头的完整网址' }
  const url = URL.parse(given, 'https://paper.invalid')
  if (!url || /[\p{Cc}\p{Cf}\\]/u.test(given)) return { fault: '不是一个网址' }
  let segments: string[]
  try {
    segments = url.pathname.split('/').filter(Boolean).map(decodeURIComponent)
  } catch {
    return { fault: '网址里的百分号编码不对' }
  }
  if (segments.some((it) => /[/\\\p{Cc}]/u.test(it))) return { fault: '不是一个网址' }
  const path = `/${segments.join('/').toLowerCase()}`
  return path.length > LONGEST ? { fault: `网址太长，最多 ${LONGEST} 个字符` } : { path, asked: url.search }
}
