import { expect, test } from 'vitest'
import { particle } from '#lib/chinese/proof/particles'
import { read } from '#lib/chinese/proof/testing'

test('only what is certain', () => {
  expect(read(particle, '他慢慢的走了，跑的很快。')).toEqual(['慢慢的→慢慢地', '跑的→跑得'])
  expect(read(particle, '慢慢的水流，他说的很多话，跑的路很长，迅速的反应')).toEqual([])
})
