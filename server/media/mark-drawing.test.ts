import { readFile } from 'node:fs/promises'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { defaultPaper } from '#db/settings/default-paper'
import { asPng, letterOf, markDrawings } from '#server/media/mark-drawing'

const drawn = (words: Partial<typeof defaultPaper>) => markDrawings({ ...defaultPaper, ...words })
const svgOf = (words: Partial<typeof defaultPaper>, path: string) => drawn(words).get(path) ?? ''

test.each([
  ['南洋早报', '南'],
  ['  《晨报》', '晨'],
  ['asia Times', 'A'],
  ['7 天', '7'],
  ['𠮷野家报', '𠮷'],
  ['！？', '！'],
])('the mark of “%s” bears %s', (name, letter) => {
  expect(letterOf(name)).toBe(letter)
})

test('the house’s own name gives the pictures that lie in public', async () => {
  for (const name of ['logo', 'icon-mask-512']) {
    const svg = svgOf({}, `/${name}.png`)
    const raw = (file: Buffer) => sharp(file).removeAlpha().raw().toBuffer()
    expect(Buffer.compare(await raw(await asPng(svg)), await raw(await readFile(`public/${name}.png`))), name).toBe(0)
  }
})

test('a card says the name and the tagline in its script, and the mark takes the accent', () => {
  const words = { name: '南洋早报', tagline: '东南亚的清晨', accent: { day: '#0b5cad', night: '#66aaff' } }
  expect(svgOf(words, '/share-card.png')).toContain('>南洋早报<')
  expect(svgOf(words, '/share-card-hant.png')).toContain('>南洋早報<')
  expect(svgOf(words, '/share-card-hant.png')).toContain('>東南亞的清晨<')
  expect(svgOf({ ...words, nameHant: '南洋晨報' }, '/share-card-hant.png')).toContain('>南洋晨報<')
  expect(svgOf(words, '/favicon.svg')).toMatch(/fill="#0b5cad".*>南</)
})

test('a name is never markup, and what XML cannot hold is left out', async () => {
  const svg = svgOf({ name: '</text><script>&\u0000\u001b"报\ud800', tagline: '<image href="file:///etc/passwd"/>' }, '/share-card.png')
  expect(svg).not.toMatch(/<script|<image|\p{Cc}(?<!\n)/u)
  expect(await sharp(await asPng(svg)).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 })
})

test('a long name is set smaller and a very long tagline cut, so that both stay on the card', () => {
  const svg = svgOf({ name: '报'.repeat(20), tagline: '句'.repeat(200) }, '/share-card.png')
  expect(svg).toContain('font-size="54"')
  expect(svg).toMatch(/font-size="2\d" [^>]+>句{39,41}…</)
})
