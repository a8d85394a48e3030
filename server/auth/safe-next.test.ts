import { expect, test } from 'vitest'
import { safeNext } from '#server/auth/safe-next'

test.each(['/admin', '/admin/stories', '/admin/stories/12?state=draft', '/admin/stories?q=%E6%B1%9F'])('stays on the paper: %s', (next) => {
  expect(safeNext(next)).toBe(next)
})

test.each([
  undefined,
  '',
  'https://evil.example',
  '//evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  '\\\\evil.example',
  '/%2f%2fevil.example',
  '/%5cevil.example',
  'javascript:alert(1)',
  'data:text/html,x',
  '@evil.example',
  '/admin@evil.example',
  '/admin.evil.example',
  'admin',
  '/administrator',
  '/admin//evil.example',
  '/admin/\n/evil',
  '/admin/../../evil',
  '/admin/..%2f..%2fevil',
  '/ｊavascript:alert(1)',
  '/admin/%252e%252e/x',
  '/admin/sign-in?next=/admin/sign-in',
  ` /admin`,
  `/admin/${'x'.repeat(600)}`,
])('goes nowhere: %j', (next) => {
  expect(safeNext(next)).toBeNull()
})
