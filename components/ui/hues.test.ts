import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { contrast } from '#lib/contrast'
import { hues, papers } from '#lib/front/hues'

const css = readFileSync('app/(site)/site.css', 'utf8')

test('every section ink is readable on the paper, light and dark', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21)
  for (const [key, { light, dark }] of Object.entries(hues)) {
    expect(contrast(light, papers.light), `${key} light`).toBeGreaterThanOrEqual(4.5)
    expect(contrast(dark, papers.dark), `${key} dark`).toBeGreaterThanOrEqual(4.5)
  }
})

test('the style sheet has the same inks on the same papers', () => {
  expect(css).toContain(`--paper: light-dark(${papers.light}, ${papers.dark});`)
  for (const [key, { light, dark }] of Object.entries(hues)) {
    expect(css.replaceAll(/\s+/g, ' ')).toContain(`.hue-${key} { --accent: light-dark(${light}, ${dark}); }`)
  }
})
