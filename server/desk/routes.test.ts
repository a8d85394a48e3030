import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

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
  expect(asked.sort()).toEqual([
    'DELETE media/[id]/bin media.upload',
    'DELETE media/uploads/[id] media.upload',
    'GET audit/csv audit.read',
    'GET front front.arrange',
    'GET media media.upload',
    'GET media/[id] media.upload',
    'GET media/[id]/original media.upload',
    'GET media/uploads/[id] media.upload',
    'GET numbers/csv numbers.read',
    'GET session story.write',
    'GET staff story.write',
    'GET stories/[id] story.write',
    'GET stories/[id]/notes story.write',
    'GET stories/[id]/previews story.write',
    'GET stories/[id]/status story.write',
    'GET stories/[id]/versions story.write',
    'GET stories/[id]/versions/[version] story.write',
    'GET stories/search story.write',
    'GET terms story.write',
    'PATCH media/uploads/[id] media.upload',
    'POST account/password account.own',
    'POST account/recovery account.own',
    'POST account/sessions account.own',
    'POST account/two-factor account.own',
    'POST account/two-factor/confirm account.own',
    'POST account/two-factor/remove account.own',
    'POST front/layout front.arrange',
    'POST front/pin front.arrange',
    'POST front/undo front.arrange',
    'POST front/unpin front.arrange',
    'POST media media.upload',
    'POST media/[id]/bin media.upload',
    'POST media/[id]/former media.upload',
    'POST media/[id]/replace media.upload',
    'POST media/import media.upload',
    'POST media/uploads media.upload',
    'POST media/uploads/[id] media.upload',
    'POST numbers/kept settings.change',
    'POST people staff.manage',
    'POST people/[id]/disable staff.manage',
    'POST people/[id]/enable staff.manage',
    'POST people/[id]/pass staff.manage',
    'POST people/[id]/role staff.manage',
    'POST people/[id]/sessions staff.manage',
    'POST people/[id]/two-factor staff.manage',
    'POST people/policy staff.manage',
    'POST stories story.write',
    'POST stories/[id]/approve story.approve',
    'POST stories/[id]/archive story.archive',
    'POST stories/[id]/assign story.assign',
    'POST stories/[id]/correct story.correct',
    'POST stories/[id]/embargo story.embargo',
    'POST stories/[id]/expire story.publish',
    'POST stories/[id]/notes story.write',
    'POST stories/[id]/notes/[note]/reopen story.write',
    'POST stories/[id]/notes/[note]/reply story.write',
    'POST stories/[id]/notes/[note]/resolve story.write',
    'POST stories/[id]/presence story.write',
    'POST stories/[id]/previews story.write',
    'POST stories/[id]/previews/[link]/revoke story.write',
    'POST stories/[id]/publish story.publish',
    'POST stories/[id]/recall story.publish',
    'POST stories/[id]/reopen story.archive',
    'POST stories/[id]/return story.approve',
    'POST stories/[id]/schedule story.publish',
    'POST stories/[id]/submit story.submit',
    'POST stories/[id]/unschedule story.publish',
    'POST stories/[id]/versions/[version]/restore story.write',
    'POST stories/[id]/withdraw story.withdraw',
    'POST terms terms.edit',
    'POST terms/[id]/remove terms.edit',
    'PUT media/[id] media.upload',
    'PUT stories/[id]/draft story.write',
    'PUT terms/[id] terms.edit',
  ])
})

test('a route that reads changes nothing', () => {
  for (const file of routes) {
    const text = readFileSync(file, 'utf8')
    if (!/POST|PUT|PATCH|DELETE/.test(text))
      expect(`${file}: ${/commands'|#db\/stories\/(publish|withdraw|correct|recall)'|#db\/schedules\//.test(text)}`).toBe(`${file}: false`)
  }
})
