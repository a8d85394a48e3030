// How hair sits on a portrait: the part behind the head and the part before it.
import { darker, lighter } from './colour.ts'
import { disc, faint, limb, line, oval, shape, times } from './shape.ts'

export type Hair = 'parted' | 'swept' | 'crop' | 'receding' | 'bob' | 'bun' | 'braid' | 'waves'

/** What shows behind neck and shoulders, in portrait coordinates. */
export function hairBack(kind: Hair, colour: string): string {
  const back = darker(colour, 0.2)
  if (kind === 'bob')
    return shape('M180 250C170 130 220 84 300 84S430 130 420 250C424 320 420 366 408 392H192C180 366 176 320 180 250Z', back)
  if (kind === 'waves')
    return shape(
      'M178 240C166 120 220 76 300 76S434 120 422 240C430 300 452 330 440 390C450 430 430 470 402 480H198C170 470 150 430 160 390C148 330 170 300 178 240Z',
      back,
    )
  if (kind === 'bun')
    return (
      disc(300, 92, 62, colour) +
      faint(0.4, line('M262 76Q300 50 338 76M256 98Q300 70 344 98', lighter(colour, 0.5), 4)) +
      shape('M190 260C180 140 224 100 300 100S420 140 410 260Q400 320 380 330H220Q200 320 190 260Z', back)
    )
  if (kind === 'braid') return shape('M184 250C174 130 222 88 300 88S426 130 416 250Q412 330 390 350H210Q188 330 184 250Z', back)
  return ''
}

/** What frames the face; origin between the eyes, face half-width 98. */
export function hairFront(kind: Hair, colour: string): string {
  const gleam = lighter(colour, 0.32)
  if (kind === 'parted')
    return (
      shape(
        'M-106 -4C-124 -110 -88 -182 0 -184C92 -182 124 -116 106 -6L96 -34C94 -70 84 -92 66 -104C24 -92 -20 -98 -46 -122C-56 -92 -88 -80 -94 -36Z',
        colour,
      ) + faint(0.5, line('M-44 -124Q-30 -158 8 -172M10 -104Q54 -112 74 -146', gleam, 5))
    )
  if (kind === 'swept')
    return (
      shape(
        'M-106 0C-122 -96 -100 -160 -40 -176C10 -204 100 -190 112 -120Q118 -60 104 -4L94 -50C92 -84 74 -100 50 -110C0 -130 -50 -110 -78 -82Q-92 -60 -96 -30Z',
        colour,
      ) + faint(0.5, line('M-70 -110Q-20 -158 60 -148M-50 -138Q0 -172 70 -166', gleam, 5))
    )
  if (kind === 'crop')
    return (
      shape('M-104 0C-116 -96 -90 -168 0 -170S116 -96 104 0L96 -40Q94 -84 76 -104Q40 -116 0 -112T-76 -104Q-94 -84 -96 -40Z', colour) +
      faint(
        0.35,
        times(9, (i) => line(`M${-64 + i * 16} ${-126 - Math.sin((i / 8) * Math.PI) * 12}v-18`, gleam, 4)),
      )
    )
  if (kind === 'receding')
    return (
      shape('M-104 20C-124 -40 -112 -96 -82 -122C-88 -92 -92 -60 -96 -10Z', colour) +
      shape('M104 20C124 -40 112 -96 82 -122C88 -92 92 -60 96 -10Z', colour) +
      shape('M-70 -132C-50 -172 50 -176 74 -134C48 -150 -40 -152 -70 -132Z', colour)
    )
  if (kind === 'bob')
    return (
      shape(
        'M-118 104C-132 -40 -116 -184 4 -182C124 -184 130 -40 118 104C108 112 96 106 92 96C104 30 102 -40 84 -84Q40 -60 -20 -70T-78 -76C-102 -40 -104 30 -92 96C-96 106 -108 112 -118 104Z',
        colour,
      ) + faint(0.5, line('M-70 -112Q-10 -150 70 -118M-108 -10Q-112 40 -108 80M108 -10Q112 40 108 80', gleam, 5))
    )
  if (kind === 'waves')
    return (
      shape(
        'M-126 190C-150 130 -110 110 -124 60C-140 -60 -116 -186 -6 -186C112 -190 138 -64 124 56C112 110 150 130 128 190C100 170 108 130 100 96C108 30 104 -50 62 -112C20 -70 -60 -56 -92 -30C-100 20 -94 60 -98 100C-104 140 -98 170 -126 190Z',
        colour,
      ) + faint(0.5, line('M-96 -90Q-40 -130 50 -136M-114 40Q-124 80 -116 130M114 40Q124 80 116 130', gleam, 5))
    )
  if (kind === 'bun')
    return (
      shape('M-104 6C-118 -104 -84 -178 0 -178S118 -104 104 6L95 -40C88 -92 50 -112 0 -118C-50 -112 -88 -92 -95 -40Z', colour) +
      faint(0.5, line('M-84 -66Q-60 -130 -10 -166M84 -66Q60 -130 10 -166M-50 -100Q-30 -140 -4 -164M50 -100Q30 -140 4 -164', gleam, 4))
    )
  return (
    shape('M-106 20C-126 -100 -90 -182 0 -182S126 -100 106 20L94 -30C84 -84 40 -104 0 -136C-40 -104 -84 -84 -94 -30Z', colour) +
    faint(0.5, line('M-6 -140Q-60 -130 -84 -86M6 -140Q60 -130 84 -86', gleam, 4)) +
    times(7, (i) => oval(104 - i * 2 + (i % 2) * 8, 46 + i * 30, 19 - i, 22, i % 2 ? colour : darker(colour, 0.15), i % 2 ? 30 : -30)) +
    limb(
      [
        [92, 252],
        [90, 286],
      ],
      16,
      5,
      colour,
    ) +
    disc(94, 248, 9, '#c0392b')
  )
}
