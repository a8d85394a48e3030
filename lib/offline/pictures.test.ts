import { expect, test } from 'vitest'
import { pictureOf, picturesIn } from '#lib/offline/pictures'

/** As components/ui/picture.tsx prints one. */
const picture = (hash: string, widths: number[], sizes: string) => {
  const set = (format: string) => widths.map((it) => `/media/${hash}-${it}.${format} ${it}w`).join(',')
  return `<picture class="block"><source type="image/avif" srcSet="${set('avif')}" sizes="${sizes}"/><source type="image/webp" srcSet="${set('webp')}" sizes="${sizes}"/><img src="/media/${hash}-320.jpg" alt="图"/></picture>`
}

const page =
  picture('aa', [320, 640, 960, 1280], '(min-width:64rem) 976px,100vw') + picture('bb', [320, 640], '48px') + picture('aa', [320], '48px')

test('each picture of a page is kept once, in the size that the window asks for, small where it stands small', () => {
  expect(picturesIn(page, [], 780)).toEqual(['/media/aa-960.webp', '/media/bb-320.webp'])
  expect(picturesIn(page, [], 4000)).toEqual(['/media/aa-1280.webp', '/media/bb-320.webp'])
})

test('what the browser has fetched already is not fetched in another size', () => {
  expect(picturesIn(page, ['/media/aa-640.avif', '/islands/x.js'], 780)).toEqual(['/media/aa-640.avif', '/media/bb-320.webp'])
})

test('a page without pictures has none, and a picture is known by its content, not by its size', () => {
  expect(picturesIn('<p>字</p>', [], 780)).toEqual([])
  expect(pictureOf('/media/3f9c-640.avif')).toBe('3f9c')
  expect(pictureOf('/media/3f9c.mp3')).toBeNull()
})
