import { afterEach, expect, test, vi } from 'vitest'
import { keysShown, pressed, switchShortcuts } from '#components/newsroom/shortcuts'

const kept = new Map<string, string>()
vi.stubGlobal('localStorage', {
  getItem: (name: string) => kept.get(name) ?? null,
  setItem: (name: string, value: string) => kept.set(name, value),
  removeItem: (name: string) => kept.delete(name),
})
afterEach(() => kept.clear())

const key = (name: string, more: Partial<KeyboardEvent> = {}) => ({
  ...{
    key: name,
    code: `Key${name.toUpperCase()}`,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    isComposing: false,
    keyCode: 70,
  },
  ...more,
})

test('a shortcut is heard by Ctrl and by ⌘, and by no more keys than it has', () => {
  expect(pressed(key('f', { ctrlKey: true }), 'mod+f')).toBe(true)
  expect(pressed(key('f', { metaKey: true }), 'mod+f')).toBe(true)
  expect(pressed(key('f'), 'mod+f')).toBe(false)
  expect(pressed(key('f', { ctrlKey: true, shiftKey: true }), 'mod+f')).toBe(false)
  expect(pressed(key('F', { ctrlKey: true, shiftKey: true }), 'mod+shift+f')).toBe(true)
  expect(pressed(key('/', { ctrlKey: true, code: 'Slash' }), 'mod+/')).toBe(true)
})

test('no shortcut is heard while an input method is composing', () => {
  expect(pressed(key('f', { ctrlKey: true, isComposing: true }), 'mod+f')).toBe(false)
  expect(pressed(key('f', { ctrlKey: true, keyCode: 229 }), 'mod+f')).toBe(false)
})

test('shortcuts that are switched off are not heard until they are on again', () => {
  switchShortcuts(false)
  expect(pressed(key('f', { ctrlKey: true }), 'mod+f')).toBe(false)
  switchShortcuts(true)
  expect(pressed(key('f', { ctrlKey: true }), 'mod+f')).toBe(true)
})

test('keys are written as they stand on the machine', () => {
  expect(keysShown('mod+shift+f', false)).toBe('Ctrl + Shift + F')
  expect(keysShown('mod+shift+f', true)).toBe('⌘ ⇧ F')
})
