import { expect, test } from 'vitest'
import { sharedPicture, storyHtml } from '#lib/feeds/story-html'
import { everyBlock } from '#lib/story/blocks.example'
import { wordsIn } from '#lib/words'

const picture = { hash: 'abc', width: 1600, height: 900, widths: [320, 640, 1280, 1600], mime: 'image/jpeg', src: '/media/abc-1600.jpg' }
const media = { 1: picture, 2: { ...picture, src: '/media/rec.mp3' }, 3: { ...picture, src: '/media/film.mp4' }, 4: picture }
const named = { media, readMore: { 7: { id: 7, slug: 'gao', headline: '另一篇' } }, words: wordsIn('zh-hans'), script: 'zh-hans' as const }
const html = (type: string) => storyHtml({ ...everyBlock, content: everyBlock.content.filter((block) => block.type === type) }, named)

test.each([
  [
    'paragraph',
    '<p><strong>粗</strong><em>重</em><sup>上</sup><sub>下</sub><ruby>珉<rp>(</rp><rt>mín</rt><rp>)</rp></ruby><br><strong><a href="http://localhost:3000/a/7-gao?x=1&amp;y=&quot;2&quot;">链接&lt;&amp;&gt;</a></strong></p>',
  ],
  ['heading', '<h2>小标题</h2>'],
  ['bulletList', '<ul><li><p>其一</p></li><li><p>其二</p></li></ul>'],
  ['orderedList', '<ol><li><p>第一</p></li><li><p>第二</p></li></ol>'],
  ['blockquote', '<blockquote><p>引用的话</p><p>—— 村民</p></blockquote>'],
  ['pullQuote', '<blockquote><p>抽出的话</p><p>—— 船长</p></blockquote>'],
  [
    'picture',
    '<figure><img src="http://localhost:3000/media/abc-1280.jpg" alt="图&lt;替代&gt;" width="1280" height="720"><figcaption>图说（摄影甲）</figcaption></figure>',
  ],
  [
    'gallery',
    '<h3>图集题</h3><figure><img src="http://localhost:3000/media/abc-1280.jpg" alt="一" width="1280" height="720"><figcaption>其一图</figcaption></figure>',
  ],
  ['audio', '<p><a href="http://localhost:3000/media/rec.mp3">音频 · 录音</a></p><p>第一句。</p><p>第二句。</p>'],
  ['video', '<p><a href="http://localhost:3000/media/film.mp4">视频 · 影片</a></p>'],
  ['embed', '<p><a href="https://www.bilibili.com/video/BV1">站外影片</a></p>'],
  [
    'table',
    '<table><caption>表题</caption><tr><th><p>国家</p></th><th><p>水位</p></th></tr><tr><td><p>老挝</p></td><td><p>3.2米</p></td></tr></table>',
  ],
  ['factBox', '<h3>资料</h3><p>资料一句</p><ul><li><p>数字</p></li></ul>'],
  ['timeline', '<h3>经过</h3><ul><li><strong>三月</strong> 开始</li></ul>'],
  ['questions', '<h3>问答</h3><h3>为什么？</h3><p>因为少雨。</p>'],
  ['keyPoints', '<h3>要点</h3><ul><li><p>要点一</p></li></ul>'],
  ['readMore', '<p>延伸阅读：<a href="http://localhost:3000/a/7-gao">另一篇</a></p>'],
  ['note', '<p><strong>编者按</strong></p><p>按语</p>'],
  ['horizontalRule', '<hr>'],
])('a %s in a feed', (type, markup) => {
  expect(html(type)).toBe(markup)
})

test('nothing of a feed is relative, styled or a script', () => {
  const whole = storyHtml(everyBlock, named)
  expect(whole).not.toMatch(/<script|<style|<iframe|\sclass=|\sstyle=|\son\w+=|(?:href|src)="(?!https?:|mailto:|tel:)/i)
})

test('what a body names and is not there is left out', () => {
  expect(storyHtml(everyBlock, { ...named, media: {}, readMore: {} })).not.toMatch(/<img|<figure|延伸阅读/)
})

test('in the traditional edition links lead to its own pages', () => {
  expect(storyHtml(everyBlock, { ...named, script: 'zh-hant' })).toContain('http://localhost:3000/zh-hant/a/7-gao')
})

test('a shared picture is the widest up to 1280, else the smallest there is', () => {
  expect(sharedPicture(picture)).toEqual({ url: 'http://localhost:3000/media/abc-1280.jpg', width: 1280, height: 720 })
  expect(sharedPicture({ ...picture, widths: [2000] })).toMatchObject({ width: 2000, height: 1125 })
  expect(sharedPicture({ ...picture, widths: [] })).toBeNull()
})
