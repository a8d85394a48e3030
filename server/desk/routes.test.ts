import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { pages } from '#server/desk/walk/pages'
import { doors } from '#server/desk/walk/table'

const routes = globSync('app/api/admin/**/route.ts')
/** A route as text, its wrapper and terms on one line however they are set. */
const read = (file: string) => readFileSync(file, 'utf8').replaceAll(/\(\s*\{/g, '({')

/** Doors for people who are not signed in yet. Nothing else may stand here. */
const arrivals = [
  'app/api/admin/auth/[...all]/route.ts',
  'app/api/admin/first-owner/route.ts',
  'app/api/admin/forgot/route.ts',
  'app/api/admin/join/route.ts',
]

test('every admin route goes through the one wrapper and names its permission', () => {
  expect(routes.length).toBeGreaterThan(8)
  for (const file of routes) {
    if (arrivals.includes(file)) continue
    const exported = readFileSync(file, 'utf8')
      .split(/^export /m)
      .slice(1)
    expect(exported.length).toBeGreaterThan(0)
    for (const it of exported) {
      expect(`${file}: ${it}`).toMatch(/: const (?:GET = reading|(?:POST|PUT|PATCH|DELETE) = (?:deed|delivery))\(\s*\{ permission: '/)
    }
  }
})

test('each route asks for the permission that its deed needs', () => {
  const asked = routes.flatMap((file) =>
    [...read(file).matchAll(/export const (\w+) = \w+\(\s*\{ permission: '([\w.]+)'/g)].map(
      ([, method, permission]) => `${method} ${file.slice(14, -9)} ${permission}`,
    ),
  )
  const doorsOfStaff = doors.filter((it) => it.permission)
  expect(asked.sort()).toEqual(doorsOfStaff.map((it) => `${it.method} ${it.path.replace(/^admin\//, '')} ${it.permission}`).sort())
})

/** Who adds a route adds a line to `walk/table.ts` and, if it changes something, what it takes to `walk/…-deeds.ts`. */
test('every route under /api and each of its methods stands in the table of doors, and no other does', () => {
  const written = globSync('app/api/**/route.ts').flatMap((file) => {
    const text = readFileSync(file, 'utf8')
    return [...text.matchAll(/^export const (GET|POST|PUT|PATCH|DELETE)\b/gm)].map((it) => `${it[1]} ${file.slice('app/api/'.length, -9)}`)
  })
  expect(written.sort()).toEqual(doors.map((it) => `${it.method} ${it.path}`).sort())
})

test('every page of the newsroom stands in the table of pages, and no other does', () => {
  const inTree = globSync('app/{(newsroom),(preview)}/admin/**/page.tsx').map((file) => file.replace(/^app\/\([a-z]+\)|\/page\.tsx$/g, ''))
  expect(inTree.sort()).toEqual(pages.map((it) => it.path))
})

test('a route that reads changes nothing', () => {
  for (const file of routes) {
    const text = readFileSync(file, 'utf8')
    if (!/POST|PUT|PATCH|DELETE/.test(text))
      expect(`${file}: ${/commands'|#db\/stories\/(publish|withdraw|correct|recall)'|#db\/schedules\//.test(text)}`).toBe(`${file}: false`)
  }
})
