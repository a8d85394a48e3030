/** How a reader came to a story. */
export const sources = ['direct', 'own', 'search', 'social', 'other'] as const
export type Source = (typeof sources)[number]
export const sourceNames: Record<Source, string> = { direct: '直接打开', own: '本站', search: '搜索', social: '社交', other: '其他网站' }

export const devices = ['phone', 'tablet', 'desktop'] as const
export type Device = (typeof devices)[number]
export const deviceNames: Record<Device, string> = { phone: '手机', tablet: '平板', desktop: '电脑' }

const SEARCH =
  /(^|\.)(google\.[a-z.]+|baidu\.com|bing\.com|sogou\.com|so\.com|sm\.cn|yahoo\.[a-z.]+|duckduckgo\.com|yandex\.[a-z]+|naver\.com)$/
const SOCIAL =
  /(^|\.)(weibo\.(com|cn)|weixin\.qq\.com|t\.cn|douyin\.com|xiaohongshu\.com|zhihu\.com|bilibili\.com|douban\.com|twitter\.com|x\.com|t\.co|facebook\.com|instagram\.com|threads\.net|reddit\.com|telegram\.org|t\.me|line\.me|linkedin\.com|youtube\.com)$/

/** The class of the host that a reader came from; '' is none. `own` is the paper's own host. */
export function sourceOf(host: string, own: string, agent: string): Source {
  const name = host.toLowerCase().replace(/:\d+$/, '')
  // WeChat opens links without saying from where.
  if (name === '') return /MicroMessenger|Weibo\b|QQ\//.test(agent) ? 'social' : 'direct'
  if (name === own.toLowerCase().replace(/:\d+$/, '')) return 'own'
  if (SEARCH.test(name)) return 'search'
  return SOCIAL.test(name) ? 'social' : 'other'
}

/** The kind of device, by the browser's name. What names itself in no way is a desktop. */
export function deviceOf(agent: string): Device {
  if (/iPad|Tablet|PlayBook/.test(agent) || (/Android/.test(agent) && !/Mobile/.test(agent))) return 'tablet'
  return /Mobile|iPhone|iPod|Android|HarmonyOS/.test(agent) ? 'phone' : 'desktop'
}
