import { expect, test } from 'vitest'
import { pruneCss } from '#server/press/css'

const prune = (css: string, names: string[], tokens: string[] = []) => pruneCss(css, new Set(names), new Set(tokens))

test('rules for absent classes go, those for elements and states stay', () => {
  expect(prune('.a{top:0}.b{top:1px}p{top:2px}.a:hover .b{top:3px}[hidden]{top:4px}', ['a'])).toBe('.a{top:0}p{top:2px}[hidden]{top:4px}')
})

test('escaped utility names are known by their plain spelling', () => {
  expect(prune('.md\\:col-span-4{top:0}.w-1\\/2{top:1px}.w-\\[3px\\]{top:2px}', ['md:col-span-4', 'w-[3px]'])).toBe(
    '.md\\:col-span-4{top:0}.w-\\[3px\\]{top:2px}',
  )
})

test('a rule is kept while one of its selectors is alive', () => {
  expect(prune('.a,.b{top:0}', ['b'])).toContain('.b{top:0}')
  expect(prune('p:is(.a,.b){top:0}', ['b'])).toContain('.b')
})

test('custom properties are kept by a chain of mentions, by words of the page, not by themselves', () => {
  const css =
    ':root{--ink:var(--black);--black:#111;--loop:var(--loop);--theme:#222}p{color:var(--ink)}@property --gone{syntax:"*";inherits:false}'
  expect(prune(css, [], ['--theme'])).toBe(':root{--ink:var(--black);--black:#111;--theme:#222}p{color:var(--ink)}')
})

test('keyframes live as long as something that lives plays them', () => {
  const css =
    '.spinner{animation:spin 1s}.turn{animation:var(--animate)}:root{--animate:round 1s}@keyframes spin{to{top:0}}@keyframes round{to{top:1px}}'
  expect(prune(css, ['turn'])).not.toContain('@keyframes spin')
  expect(prune(css, ['turn'])).toContain('@keyframes round')
  expect(prune(css, ['spinner'])).toContain('@keyframes spin')
  expect(prune(css, ['spinner'])).not.toContain('round')
})

test('an unused class does not take a living keyframe of its name with it', () => {
  const css = '.blink{top:0}.alarm{animation:blink 1s}@keyframes blink{to{top:1px}}'
  expect(prune(css, ['alarm'])).toContain('@keyframes blink')
})
