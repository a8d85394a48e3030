import { expect, test } from 'vitest'
import { treatmentOf } from '#lib/offline/requests'

const origin = 'https://paper.test'
const asked = (path: string, more: Partial<Parameters<typeof treatmentOf>[0]> = {}) =>
  treatmentOf({ method: 'GET', url: new URL(path, origin).href, mode: 'navigate', destination: 'document', ...more }, origin)
const picture = { mode: 'no-cors', destination: 'image' }

test('pages, stories, pictures and modules are told apart', () => {
  expect(['/', '/asia', '/zh-hant', '/search?q=x', '/saved'].map((it) => asked(it))).toEqual(Array(5).fill('page'))
  expect(['/a/12-ab', '/zh-hant/a/12-ab'].map((it) => asked(it))).toEqual(['story', 'story'])
  expect(asked('/media/3f9c-640.avif', picture)).toBe('picture')
  expect(asked('/islands/paper-K7QZ2M4X.js', { mode: 'cors', destination: 'script' })).toBe('module')
})

test('the newsroom, the interfaces, previews, feeds and other hosts are never touched', () => {
  for (const path of [
    '/admin',
    '/admin/stories/1',
    '/api/read',
    '/api/admin/session',
    '/preview/abc',
    '/rss.xml',
    '/zh-hant/china/rss.xml',
    '/sitemap.xml',
    '/sitemaps/1.xml',
    '/robots.txt',
    '/sw.js',
    '/manifest.webmanifest',
    '/marks/0123456789ab/share-card.png',
    '/_next/static/x.js',
    '/readyz',
  ])
    expect(asked(path), path).toBe('leave')
  expect(asked('https://elsewhere.test/a/1-x')).toBe('leave')
  expect(asked('/a/1-x', { method: 'POST' })).toBe('leave')
  expect(asked('/administration')).toBe('page')
})

test('recordings and films keep their ranges, and what a script fetches is its own affair', () => {
  expect(asked('/media/3f9c.mp3', { mode: 'no-cors', destination: 'audio' })).toBe('leave')
  expect(asked('/media/3f9c-640.jpg', { mode: 'cors', destination: '' })).toBe('leave')
  expect(asked('/a/12-ab', { mode: 'cors', destination: '' })).toBe('leave')
})
