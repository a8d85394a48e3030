import { expect, test } from 'vitest'
import { may, mayOpen, permissions, staffRoles } from '#lib/permissions'

test('the matrix says exactly who may do what', () => {
  const table = Object.fromEntries(permissions.map((it) => [it, staffRoles.filter((role) => may(role, it)).join(' ')]))
  expect(table).toEqual({
    'story.write': 'reporter editor chief admin',
    'story.all': 'editor chief admin',
    'story.overwrite': 'editor chief admin',
    'story.submit': 'reporter editor chief admin',
    'story.approve': 'editor chief admin',
    'story.assign': 'editor chief admin',
    'story.publish': 'editor chief admin',
    'views.share': 'chief admin',
    'story.embargo': 'editor chief admin',
    'story.archive': 'editor chief admin',
    'story.purge': 'chief admin',
    'story.breaking': 'chief admin',
    'story.correct': 'editor chief admin',
    'story.withdraw': 'editor chief admin',
    'terms.edit': 'editor chief admin',
    'taxonomy.edit': 'chief admin',
    'topics.add': 'editor chief admin',
    'specials.edit': 'editor chief admin',
    'pages.edit': 'chief admin',
    'media.upload': 'reporter editor chief admin',
    'media.all': 'editor chief admin',
    'media.erase': 'chief admin',
    'front.arrange': 'chief admin',
    'account.own': 'reporter editor chief admin',
    'staff.manage': 'admin',
    'audit.read': 'admin',
    'numbers.read': 'editor chief admin',
    'settings.change': 'admin',
  })
})

test('a reporter opens their own story, one they were given, and no other', () => {
  const reporter = { id: 'lin', role: 'reporter' as const }
  expect(mayOpen(reporter, { createdBy: 'lin' })).toBe(true)
  expect(mayOpen(reporter, { createdBy: 'su' })).toBe(false)
  expect(mayOpen(reporter, { createdBy: null })).toBe(false)
  expect(mayOpen(reporter, { createdBy: 'su', assignee: 'lin' })).toBe(true)
  expect(mayOpen({ id: 'su', role: 'editor' }, { createdBy: 'lin' })).toBe(true)
})
