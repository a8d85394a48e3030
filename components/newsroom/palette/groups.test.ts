import { expect, test } from 'vitest'
import { groupsFor } from '#components/newsroom/palette/groups'

const run = () => undefined
const known = {
  offers: [
    { key: 'save', name: '保存', pinyin: 'bao cun', run },
    { key: 'publish', name: '发布…', pinyin: 'fa bu', run },
  ],
  begin: [
    { key: 'report', name: '写稿：消息', pinyin: 'xie gao xiao xi', run },
    { key: 'live', name: '写稿：直播', pinyin: 'xie gao zhi bo', run },
  ],
  rooms: [
    { path: '/admin/stories', name: '稿库', pinyin: 'gao ku' },
    { path: '/admin/front', name: '首页编排', pinyin: 'shou ye bian pai' },
  ],
  visits: [{ key: 'story-3', name: '北京的春天', href: '/admin/stories/3' }],
  things: [],
}
const shown = (words: string, more: Partial<Parameters<typeof groupsFor>[1]> = {}) =>
  groupsFor(words, { ...known, ...more }).map((group) => `${group.name}：${group.choices.map((it) => it.name).join('、')}`)

test('before anything is typed, what is at hand', () => {
  expect(shown('')).toEqual(['本稿：保存、发布…', '最近：北京的春天', '前往：稿库、首页编排', '新建：写稿：消息'])
})

test('a room by name, pinyin and initials, and a deed in the same way', () => {
  for (const typed of ['稿库', 'gaoku', 'gk', ' GK ']) expect(shown(typed)[0]).toBe('前往：稿库')
  for (const typed of ['发布', 'fabu', 'fb']) expect(shown(typed)).toEqual(['本稿：发布…'])
  expect(shown('写稿')).toEqual(['新建：写稿：消息、写稿：直播'])
})

test('what has a name stands before the many stories, and nothing stands twice', () => {
  const things = [
    { kind: 'story' as const, key: '3', name: '北京的春天', href: '/admin/stories/3' },
    { kind: 'topic' as const, key: 'beijing', name: '北京', href: '/topic/beijing' },
  ]
  expect(shown('北京', { things })).toEqual(['话题：北京', '稿件：北京的春天'])
  expect(shown('春天')).toEqual(['最近：北京的春天'])
  expect(shown('没有这个')).toEqual([])
})
