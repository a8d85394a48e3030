import { expect, test } from 'vitest'
import { detailsOf } from '#lib/audit-details'
import { subjectName } from '#lib/audit-words'

test('details of a deed are told in words, hours and lists, nothing in JSON', () => {
  expect(detailsOf({ from: 'draft', to: 'published', version: 3, note: null })).toEqual([
    ['从', '草稿'],
    ['到', '已发'],
    ['稿次', '3'],
    ['批注', '无'],
  ])
  expect(detailsOf({ count: 2, lines: ['/a → /b', '/c → 410'] })).toEqual([
    ['条数', '2'],
    ['内容', '/a → /b、/c → 410'],
  ])
  expect(detailsOf({ until: '2026-11-23T12:00:00.000Z', shared: true })).toEqual([
    ['至', '2026年11月23日 20:00（北京时间）'],
    ['共用', '是'],
  ])
  expect(detailsOf({ headline: 'draft' })).toEqual([['标题', 'draft']])
})

test('of a change only what differs is told, from what to what', () => {
  const before = { name: '湄公河', slug: 'meigonghe', hidden: false, stories: [1] }
  expect(detailsOf({ before, after: { ...before, name: '湄公河流域', hidden: true } })).toEqual([
    ['名称', '湄公河 → 湄公河流域'],
    ['不公开', '否 → 是'],
  ])
  expect(detailsOf({ before: 'a', after: null })).toEqual([
    ['原来', 'a'],
    ['改为', '无'],
  ])
})

test('a place of the front is called as the desk calls it', () => {
  expect([subjectName('front:lead:0'), subjectName('front:secondary:1'), subjectName('front:special:0')]).toEqual([
    '首页 头条',
    '首页 次要 2',
    '首页 专题 1',
  ])
})
