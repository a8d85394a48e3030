import { expect, test, vi } from 'vitest'
import { asksForHelp } from '#components/newsroom/help/asks-for-help'
import { guideOf } from '#components/newsroom/help/guides'
import {
  accountPath,
  adminPath,
  arrangePath,
  auditPath,
  calendarPath,
  deskPath,
  editorPath,
  mediaLibraryPath,
  menusPath,
  numbersPath,
  peoplePath,
  redirectsPath,
  sectionsPath,
  settingsPath,
  specialDeskPath,
  termsPath,
  topicsPath,
} from '#lib/links'

test('every room has a guide of its own', () => {
  const rooms = [adminPath, deskPath, editorPath(7), calendarPath(), mediaLibraryPath, termsPath(), specialDeskPath(3), sectionsPath]
  const more = [topicsPath(), arrangePath, menusPath, numbersPath(), peoplePath, settingsPath, redirectsPath(), auditPath(), accountPath]
  const names = [...rooms, ...more].map((path) => guideOf(path).name)
  expect(new Set(names).size).toBe(names.length)
  expect(names).not.toContain('编辑部')
})

const press = (key: string, more: object = {}) => ({
  ...{ key, ctrlKey: false, metaKey: false, altKey: false, isComposing: false, keyCode: 191, target: null },
  ...more,
})

test('a question mark asks for help, unless it is written, composed or part of something else', () => {
  expect([asksForHelp(press('?')), asksForHelp(press('？'))]).toEqual([true, true])
  const field = { closest: () => ({}) } as never
  for (const more of [{ target: field }, { isComposing: true }, { keyCode: 229 }, { ctrlKey: true }, { altKey: true }])
    expect(asksForHelp(press('?', more))).toBe(false)
  expect(asksForHelp(press('/'))).toBe(false)
})

test('with the desk’s keys switched off, it asks for nothing', () => {
  vi.stubGlobal('localStorage', { getItem: () => 'off' })
  expect(asksForHelp(press('?'))).toBe(false)
  vi.stubGlobal('localStorage', { getItem: () => null })
  expect(asksForHelp(press('?'))).toBe(true)
})
