import type { IncomingMessage, ServerResponse } from 'node:http'
import inject from 'light-my-request'
import { expect, test } from 'vitest'
import { createOneEdition } from '#server/door/one-edition'
import { simplifiedTwin } from '#server/press/keys'

const paper = { traditional: true }
const answerOf = (door: ReturnType<typeof createOneEdition>, url: string, method: 'GET' | 'HEAD' = 'GET') =>
  inject((req, res) => void (door.leadBack(req as IncomingMessage, res as unknown as ServerResponse) || res.end('the paper')), {
    url,
    method,
  })

test('the twin of a traditional address keeps what was asked of it, and no other address has one', () => {
  const twins = {
    '/zh-hant': '/',
    '/zh-hant/': '/',
    '/zh-hant?utm_source=x': '/?utm_source=x',
    '/zh-hant/a/12-gao': '/a/12-gao',
    '/zh-hant/china/rss.xml': '/china/rss.xml',
    '/zh-hant/search?q=%E6%B9%84&sort=new&utm_source=x': '/search?q=%E6%B9%84&sort=new&utm_source=x',
    '/ZH-Hant//Asia/?page=2': '/asia?page=2',
    '/zh%2Dhant/asia': '/asia',
    '/zh-hant//evil.test/x': '/evil.test/x',
    '/zh-hant/%E4%B8%AD': '/%E4%B8%AD',
    '/zh-hant/zh-hant/asia': '/asia',
  }
  for (const [address, twin] of Object.entries(twins)) expect(simplifiedTwin(address), address).toBe(twin)
  const others = ['/', '/asia', '/zh-hans/asia', '/zh-hantx', '/a/zh-hant', '/zh-hant/%zz', '/zh-hant/../admin', '/zh-hant/a%2Fb', '']
  for (const address of others) expect(simplifiedTwin(address), address).toBeNull()
})

test('an edition that is switched off leads back at once, and one that is switched on again is there at once', async () => {
  const door = createOneEdition(async () => ({ ...paper }))
  await door.learn()
  expect((await answerOf(door, '/zh-hant/asia')).payload).toBe('the paper')

  paper.traditional = false
  await door.apply([{ hard: ['front'] }])
  expect(door.traditional()).toBe(true)
  await door.apply([{ hard: ['site'] }])
  expect(door.traditional()).toBe(false)
  for (const method of ['GET', 'HEAD'] as const) {
    const answer = await answerOf(door, '/zh-hant/asia?page=2', method)
    expect([answer.statusCode, answer.headers['location'], answer.headers['cache-control']]).toEqual([302, '/asia?page=2', 'no-cache'])
    expect(answer.headers['x-content-type-options']).toBe('nosniff')
  }
  expect((await answerOf(door, '/asia')).payload).toBe('the paper')

  paper.traditional = true
  await door.apply([{ hard: ['site'] }])
  expect((await answerOf(door, '/zh-hant/asia')).payload).toBe('the paper')
})

test('what was known last holds while the database cannot be asked, and an answer that comes late changes nothing', async () => {
  let fail = false
  const late = Promise.withResolvers<{ traditional: boolean }>()
  const answers: Promise<{ traditional: boolean }>[] = [Promise.resolve({ traditional: false })]
  const door = createOneEdition(() => (fail ? Promise.reject(new Error('database is locked')) : (answers.shift() as never)))
  await door.learn()
  fail = true
  await expect(door.learn()).rejects.toThrow('locked')
  expect(door.traditional()).toBe(false)
  fail = false
  answers.push(late.promise, Promise.resolve({ traditional: true }))
  const first = door.learn()
  await door.learn()
  late.resolve({ traditional: false })
  await first
  expect(door.traditional()).toBe(true)
})
