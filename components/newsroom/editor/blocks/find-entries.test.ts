import { expect, test } from 'vitest'
import { catalogue } from '#components/newsroom/editor/blocks/catalogue'
import { calledBy, findEntries } from '#components/newsroom/editor/blocks/find-entries'
import { storySchema } from '#lib/story/schema/story-schema'

const first = (query: string) => findEntries(query)[0]?.name

test.each([
  ['图片', '图片'],
  ['tp', '图片'],
  ['tupian', '图片'],
  ['tup', '图片'],
  ['tj', '图集'],
  ['bg', '表格'],
  ['biaoge', '表格'],
  ['SJX', '时间线'],
  ['shijianxian', '时间线'],
  ['bza', '编者按'],
  ['zlk', '资料框'],
  ['wd', '问答'],
  ['yaodian', '要点'],
  ['dzyy', '大字引语'],
  ['yw', '引文'],
  ['xbt', '小标题'],
  ['h3', '三级标题'],
  ['youtube', '外部内容'],
  ['微博', '外部内容'],
  ['fgx', '分隔线'],
])('%s finds %s first', (query, name) => expect(first(query)).toBe(name))

test('nothing typed shows all, and what fits nothing shows none', () => {
  expect(findEntries('')).toEqual(catalogue)
  expect(findEntries('2026')).toEqual([])
})

test.each([
  ['/', '', ''],
  ['、', '', ''],
  ['／tp', '', 'tp'],
  ['他说 /图', '。', '图'],
  ['他说　、', '', ''],
])('%j calls the menu', (before, after, query) => expect(calledBy(before, after)?.query).toBe(query))

test.each([
  ['and/or', ''],
  ['苹果、', ''],
  ['km/h', ''],
  ['/', '后面有字'],
  ['/图 片', ''],
  ['//', ''],
])('%j before %j does not', (before, after) => expect(calledBy(before, after)).toBeNull())

test('every block of the menu is one that the schema takes', () => {
  for (const entry of catalogue) {
    if (!('block' in entry)) continue
    const node = storySchema().nodeFromJSON(entry.block())
    node.check()
    expect(node.type.isInGroup('block'), entry.name).toBe(true)
  }
})
