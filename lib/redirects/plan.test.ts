import { expect, test } from 'vitest'
import { readOldAddress, readTarget } from '#lib/redirects/addresses'
import { planRedirects, type Redirect } from '#lib/redirects/plan'
import { readRedirectFile } from '#lib/redirects/read-file'

const origin = 'https://paper.test'
const bytes = (text: string) => new TextEncoder().encode(text)
const plan = (text: string, standing: Record<string, string> = {}, live: string[] = []) => {
  const read = readRedirectFile(bytes(text))
  if ('fault' in read) throw new Error(read.fault)
  const known = new Map<string, Redirect>(Object.entries(standing).map(([path, target]) => [path, { target, status: target ? 301 : 410 }]))
  return planRedirects(read.lines, { origin, standing: known, isLive: (path) => live.includes(path) })
}
const verdicts = (...given: Parameters<typeof plan>) => plan(...given).lines.map((it) => it.verdict)

test('an old address is read however it was kept: with its host, in capitals, percent-encoded, of either script', () => {
  for (const written of ['/2024/04/旧闻', ' https://alt.example/2024/04/%E6%97%A7%E9%97%BB/ ', '/zh-hant/2024//04/%e6%97%a7%e9%97%bb'])
    expect(readOldAddress(written), written).toEqual({ path: '/2024/04/旧闻' })
  expect(readOldAddress('/FOO/#top')).toEqual({ path: '/foo' })
  for (const written of [
    '',
    '/',
    'foo',
    '//evil.example/x',
    '/?p=12',
    'javascript:alert(1)',
    '/admin/x',
    '/api/x',
    '/%zz',
    '/a\\b',
    '/search',
  ])
    expect(readOldAddress(written), written).toHaveProperty('fault')
})

test('a target is a place of this paper', () => {
  expect(readTarget('/a/42-foo', origin)).toEqual({ path: '/a/42-foo' })
  expect(readTarget('https://paper.test/asia?page=2', origin)).toEqual({ path: '/asia?page=2' })
  expect(readTarget('/旧', origin)).toEqual({ path: '/%E6%97%A7' })
  for (const written of [
    'https://evil.example/',
    '//evil.example',
    'javascript:alert(1)',
    'data:text/html,x',
    '/admin',
    '/\\evil.example',
    'mailto:a@b.c',
  ])
    expect(readTarget(written, origin), written).toHaveProperty('fault')
})

test('each line gets its verdict', () => {
  const file = [
    'from,to,code',
    '/new,/asia,301',
    '/same,/asia,',
    '/other,/china',
    '/about,/asia',
    '/gone,,410',
    '/new,/china,301',
    '/loop,/loop',
    '/x,/y,404',
    '/y',
  ].join('\r\n')
  const { lines } = plan(file, { '/same': '/asia', '/other': '/asia' }, ['/about'])
  expect(lines.map((it) => [it.line, it.verdict])).toEqual([
    [2, 'new'],
    [3, 'same'],
    [4, 'replaces'],
    [5, 'shadowing'],
    [6, 'new'],
    [7, 'bad'],
    [8, 'bad'],
    [9, 'bad'],
    [10, 'bad'],
  ])
  expect(lines[5]?.why).toBe('与第 2 行的旧网址相同')
  expect(lines[7]?.why).toBe('状态码“404”不认识，只能是 301 或 410')
})

test('nobody is led in a circle, through the file or through what stands', () => {
  expect(verdicts('/a1,/b1\n/b1,/c1\n/c1,/a1\n/d1,/a1')).toEqual(['loop', 'loop', 'loop', 'loop'])
  expect(verdicts('/a1,/b1', { '/b1': '/a1' })).toEqual(['loop'])
  expect(plan('/a1,/b1', { '/b1': '/a1' }).writes).toEqual([])
})

test('nobody is led twice: a chain is written as one step, and what stands follows', () => {
  const chained = plan('/a1,/b1\n/b1,/c1?page=2', { '/old': '/a1' })
  expect(chained.lines.map((it) => it.verdict)).toEqual(['chain', 'new'])
  expect(chained.writes).toEqual([
    { path: '/a1', target: '/c1?page=2', status: 301 },
    { path: '/b1', target: '/c1?page=2', status: 301 },
    { path: '/old', target: '/c1?page=2', status: 301 },
  ])
  expect(plan('/a1,/b1', { '/b1': '' }).writes).toEqual([{ path: '/a1', target: '', status: 410 }])
})

test('ten thousand lines in a chain are one step each', () => {
  const { writes } = plan(Array.from({ length: 10_000 }, (_, i) => `/p${i},/q${i}`).join('\n'), { '/q7': '/asia' })
  expect(writes).toHaveLength(10_000)
  expect(writes[7]).toEqual({ path: '/p7', target: '/asia', status: 301 })
})

test('a file is read with or without a mark, head or code, by comma, tab or semicolon, its lines counted as a spreadsheet does', () => {
  const lines = (text: string) => {
    const read = readRedirectFile(bytes(text))
    return 'lines' in read ? read.lines.map(({ line, from, to, code }) => [line, from, to, code].join(' ')) : read.fault
  }
  expect(lines('\uFEFF旧网址,新网址\r\n/a1,/b1\r\n\r\n"/c,1","/d""1"\r\n')).toEqual(['2 /a1 /b1 ', '4 /c,1 /d"1 '])
  expect(lines('/a1\t/b1\t410')).toEqual(['1 /a1 /b1 410'])
  expect(lines('/a1;/b1')).toEqual(['1 /a1 /b1 '])
  expect(lines('/a1,/b1\r/c1,/d1')).toEqual(['1 /a1 /b1 ', '2 /c1 /d1 '])
})

test('a file that cannot be read is refused in Chinese and says what to do', () => {
  const fault = (given: Uint8Array) => {
    const read = readRedirectFile(given)
    return 'fault' in read ? read.fault : ''
  }
  expect(fault(Uint8Array.from([0x2f, 0x61, 0x2c, 0x2f, 0xd6, 0xd0, 0xb9, 0xfa]))).toMatch(/GB18030.*CSV UTF-8/)
  expect(fault(Uint8Array.from([0xff, 0xfe, 0x2f, 0x00]))).toMatch(/UTF-16/)
  expect(fault(bytes('PK\u0003\u0004'))).toMatch(/Excel/)
  expect(fault(bytes('/a\u0000,/b'))).toMatch(/不是文本/)
  expect(fault(bytes(' \n'))).toBe('文件是空的')
  expect(fault(bytes('from,to'))).toBe('文件里没有一行跳转')
  expect(fault(bytes('"/a,/b'))).toMatch(/引号/)
  expect(fault(bytes('/a,/b\n'.repeat(20_001)))).toMatch(/最多 20,000 行/)
})
