import { type IncomingMessage, request as overHttp } from 'node:http'
import { request as overHttps } from 'node:https'
import { isIP } from 'node:net'
import { env } from '#lib/env'
import { publicAddressOf } from '#server/media/public-address'

/** A picture's bytes as they come, or why there are none, in the editor's words. */
export type Fetched = { outcome: 'coming'; bytes: IncomingMessage; name: string } | { outcome: 'refused'; error: string }

/** All of an import, redirects included, and the pause between two pieces of it, in milliseconds. */
const WHOLE = 20_000
const SILENCE = 8_000
const MOST_REDIRECTS = 4

const refused = (error: string): Fetched => ({ outcome: 'refused', error })

/**
 * Asks another site for a picture. Only http and https on their own ports, only public machines, looked up once and connected
 * to as found; the same at every redirect. No cookie, no referrer, nothing of ours goes along. The type is told later, by
 * content; who reads the bytes counts them. `MEDIA_IMPORT_HOSTS` names hosts that are let through though they are not public.
 */
export async function fetchPicture(href: string): Promise<Fetched> {
  if (!env.MEDIA_IMPORT) return refused('本站没有开启按网址导入图片，请先存到电脑上再上传')
  const deadline = AbortSignal.timeout(WHOLE)
  let url = URL.parse(href)
  for (let redirects = 0; url && redirects <= MOST_REDIRECTS; redirects++) {
    const trouble = troubleWith(url)
    if (trouble) return refused(trouble)
    const address = isAllowed(url) ? url.hostname : await publicAddressOf(url.hostname)
    if (!address) return refused('图片的网址打不开，或不在公开的互联网上')
    const response = await get(url, address, deadline).catch(() => null)
    if (!response) return refused('对方网站没有回应')
    const status = response.statusCode ?? 0
    if (status >= 300 && status < 400 && response.headers.location) {
      response.destroy()
      url = URL.parse(response.headers.location, url.href)
      continue
    }
    if (status !== 200) {
      response.destroy()
      return refused(`对方网站没有给出图片（${status}）`)
    }
    return { outcome: 'coming', bytes: response, name: nameOf(url) }
  }
  return refused(url ? '对方网站转来转去，没有给出图片' : '图片的网址不完整')
}

function troubleWith(url: URL): string {
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return '只能从 http 或 https 网址导入图片'
  if (url.username || url.password) return '图片的网址里不能带用户名和密码'
  return url.port && !isAllowed(url) ? '图片的网址打不开，或不在公开的互联网上' : ''
}

const isAllowed = (url: URL) => env.MEDIA_IMPORT_HOSTS.includes(url.host)

function get(url: URL, address: string, deadline: AbortSignal): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const ask = url.protocol === 'https:' ? overHttps : overHttp
    const request = ask(url, {
      agent: false,
      signal: deadline,
      timeout: SILENCE,
      headers: { Accept: 'image/jpeg, image/png, image/webp, image/gif', 'User-Agent': 'Mozilla/5.0 (compatible; EddibaDesk/1.0)' },
      // The name was looked up already: the machine that was found public is the one that is asked.
      lookup: (_host, { all }, found) => (all ? found(null, [{ address, family: isIP(address) }]) : found(null, address, isIP(address))),
    })
    request.on('response', resolve)
    request.on('timeout', () => request.destroy(new Error('silence')))
    request.on('error', reject)
    request.end()
  })
}

const nameOf = (url: URL) =>
  decodeURIComponent(
    url.pathname
      .split('/')
      .at(-1)
      ?.replace(/%(?![\da-f]{2})/gi, '') ?? '',
  )
