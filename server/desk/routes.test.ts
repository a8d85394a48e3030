import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const routes = globSync('app/api/admin/**/route.ts')

/** Doors for people who are not signed in yet. Nothing else may stand here. */
const arrivals = ['app/api/admin/auth/[...all]/route.ts', 'app/api/admin/first-owner/route.ts']

test('every admin route goes through the one wrapper and names its permission', () => {
  expect(routes.length).toBeGreaterThan(8)
  for (const file of routes) {
    if (arrivals.includes(file)) continue
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      if (line.startsWith('export '))
        expect(`${file}: ${line}`).toMatch(/export const (?:GET = reading|(?:POST|PUT|PATCH|DELETE) = (?:deed|delivery))\(\{ permission: '/)
    }
  }
})

test('each route asks for the permission that its deed needs', () => {
  const asked = routes.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/export const (\w+) = \w+\(\{ permission: '([\w.]+)'/g)].map(
      ([, method, permission]) => `${method} ${file.slice(14, -9)} ${permission}`,
    ),
  )
  expect(asked.sort()).toEqual([
    'GET media media.upload',
    'GET session story.write',
    'GET stories/[id] story.write',
    'GET stories/search story.write',
    'POST media media.upload',
    'POST stories story.write',
    'POST stories/[id]/correct story.correct',
    'POST stories/[id]/publish story.publish',
    'POST stories/[id]/withdraw story.withdraw',
    'PUT stories/[id] story.write',
  ])
})

test('a route that reads changes nothing', () => {
  for (const file of routes) {
    const text = readFileSync(file, 'utf8')
    if (!/POST|PUT|PATCH|DELETE/.test(text)) expect(`${file}: ${/commands'/.test(text)}`).toBe(`${file}: false`)
  }
})
