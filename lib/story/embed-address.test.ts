import { expect, test } from 'vitest'
import { embedFrom } from '#lib/story/embed-address'

test.each([
  [
    'https://www.bilibili.com/video/BV1xx411c7mD/?spm_id_from=333.1007&vd_source=abc',
    'bilibili',
    'https://www.bilibili.com/video/BV1xx411c7mD/',
  ],
  ['https://www.bilibili.com/video/BV1xx411c7mD?p=3', 'bilibili', 'https://www.bilibili.com/video/BV1xx411c7mD/?p=3'],
  ['【片名】 https://b23.tv/AbC12 复制打开', 'bilibili', 'https://b23.tv/AbC12'],
  [
    '<iframe src="//player.bilibili.com/player.html?aid=1&bvid=BV1xx411c7mD&page=1"></iframe>',
    'bilibili',
    'https://www.bilibili.com/video/BV1xx411c7mD/',
  ],
  ['youtu.be/dQw4w9WgXcQ?si=track', 'youtube', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ'],
  ['https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=42s', 'youtube', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=42'],
  [
    '<iframe width="560" src="https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?start=5"></iframe>',
    'youtube',
    'https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=5',
  ],
  ['http://twitter.com/asia/status/1234567890?s=20', 'x', 'https://x.com/asia/status/1234567890'],
  ['https://weibo.com/1642634100/NnAbC12?refer_flag=1', 'weibo', 'https://weibo.com/1642634100/NnAbC12'],
  ['https://m.weibo.cn/detail/4890000000000000', 'weibo', 'https://m.weibo.cn/detail/4890000000000000'],
])('%s', (pasted, provider, href) => expect(embedFrom(pasted)).toEqual({ provider, href }))

test.each([
  'https://example.com/video/1',
  'https://bilibili.com.evil.example/video/BV1xx411c7mD',
  'javascript:alert(1)//youtube.com/watch?v=dQw4w9WgXcQ',
  'https://www.youtube.com/',
  'https://x.com/asia',
  '<script src="https://evil.example/x.js"></script>',
  '随便写的话',
  '',
])('%s is not embedded', (pasted) => expect(embedFrom(pasted)).toBeNull())
