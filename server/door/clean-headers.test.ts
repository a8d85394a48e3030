import type { IncomingMessage } from 'node:http'
import { expect, test } from 'vitest'
import { cleanHeaders } from '#server/door/clean-headers'

const SENT = {
  ...{ accept: '*/*', cookie: 'a=b', host: 'paper.test', 'content-security-policy': "script-src 'nonce-x'" },
  ...{ 'x-middleware-subrequest': 'a', 'x-nextjs-data': '1', 'next-action': 'x', rsc: '1', 'next-router-state-tree': '[]' },
  ...{ 'x-forwarded-for': '6.6.6.6, 9.9.9.9', 'x-forwarded-host': 'evil.test', 'x-real-ip': '6.6.6.6', forwarded: 'for=6.6.6.6' },
}
function cleaned(options: { trustProxy: boolean; page: boolean }) {
  const req = { headers: { ...SENT }, socket: { remoteAddress: '10.0.0.7' } } as unknown as IncomingMessage
  cleanHeaders(req, options)
  return req.headers
}

test('nothing only Next or a proxy may say comes through', () => {
  expect(cleaned({ trustProxy: false, page: false })).toEqual({
    accept: '*/*',
    cookie: 'a=b',
    host: 'paper.test',
    'x-forwarded-for': '10.0.0.7',
  })
})

test('a page of the newsroom may ask for flight data, since that is how its own links work', () => {
  expect(cleaned({ trustProxy: false, page: true })).toMatchObject({ rsc: '1', 'next-router-state-tree': '[]' })
})

test('a proxy of ours is believed about the last hop only', () => {
  expect(cleaned({ trustProxy: true, page: false })).toMatchObject({ 'x-forwarded-for': '9.9.9.9', 'x-forwarded-host': 'evil.test' })
})
