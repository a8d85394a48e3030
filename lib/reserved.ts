/** First segments of an address that the paper itself answers for; neither a section nor a standing page may be called so. */
const RESERVED = new Set([
  ...[
    'a',
    'admin',
    'api',
    'archive',
    'audio',
    'author',
    'corrections',
    'feeds',
    'healthz',
    'islands',
    'latest',
    'live',
    'marks',
    'media',
    'metrics',
  ],
  ...[
    'most-read',
    'offline',
    'preview',
    'readyz',
    'rss',
    'saved',
    'search',
    'sitemaps',
    'special',
    'specials',
    'system',
    'topic',
    'topics',
  ],
  ...['video', 'zh-hans', 'zh-hant'],
])

/** Whether an address of one segment belongs to the paper itself. */
export const isReserved = (slug: string): boolean => RESERVED.has(slug)
