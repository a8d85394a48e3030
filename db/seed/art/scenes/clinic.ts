import { house } from '../build.ts'
import { darker, lighter, mix } from '../colour.ts'
import type { Scene, Stage } from '../frame.ts'
import { hills, peaks, pine } from '../land.ts'
import { passer } from '../person.ts'
import { poses } from '../poses.ts'
import { at, box, cut, disc, faint, shape, sheet } from '../shape.ts'
import { clouds, sun } from '../sky.ts'

const van = (s: Stage): string => {
  const { ink } = s
  return (
    faint(0.3, `<ellipse cx="120" cy="4" rx="150" ry="12" fill="${ink.ink}"/>`) +
    shape('M0 -14V-104Q0 -118 14 -118H176Q190 -118 198 -104L222 -66Q240 -62 240 -46V-14Z', ink.paper) +
    shape('M0 -14V-40H240V-14Z', ink.accent) +
    shape('M158 -106H178Q186 -104 190 -96L208 -66H158Z', ink.tones[2]) +
    box(104, -104, 44, 38, ink.tones[2], 4) +
    box(33, -100, 16, 48, ink.second, 3) +
    box(17, -84, 48, 16, ink.second, 3) +
    box(70, -126, 34, 10, ink.second, 4) +
    disc(232, -34, 6, ink.second) +
    [52, 190].map((x) => disc(x, -10, 22, ink.ink) + disc(x, -10, 9, ink.tones[0])).join('')
  )
}

/** A mobile clinic reaching a mountain village. */
export const clinic: Scene = {
  draw(s) {
    const { ink } = s
    const [sunX, bend] = [s.between(900, 1240), s.between(-60, 60)]
    const roof = ink.dark ? ink.tones[1] : ink.tones[3]
    const village = [
      [470, 520, 92],
      [560, 548, 106],
      [405, 566, 98],
      [690, 536, 84],
      [650, 588, 112],
      [512, 606, 120],
    ] as const
    return (
      sun(s, sunX, s.between(170, 250), 88) +
      clouds(s, 4, 70, 250) +
      peaks(s, 470, 360, 4, ink.tones[0]) +
      peaks(s, 540, 270, 5, ink.tones[1]) +
      hills(s, 540, 34, 5, ink.tones[2]) +
      cut(
        village.map(([x, y, w]) => house(s, x + bend, y, w, ink.paper, roof)).join('') +
          [330, 760, 800, 845].map((x, i) => pine(x + bend, 600 + i * 6, 120 - i * 8, ink.leaf[1])).join(''),
      ) +
      hills(s, 650, 26, 5, mix(ink.tones[2], ink.tones[3], 0.6)) +
      sheet(
        shape(
          `M${860 + bend} 640C1160 650 1330 690 1180 740S300 760 -20 900H560C760 800 1420 800 1440 720S1150 620 ${900 + bend} 636Z`,
          lighter(ink.tones[0], 0.35),
        ),
      ) +
      cut(at(s.between(720, 800), 786, van(s), 1.35)) +
      cut(
        passer(s, 640, 800, 150, poses.stand, { top: ink.paper, legs: ink.second, longHair: true }) +
          passer(s, 560, 806, 128, poses.walk, { top: ink.accent, skirt: 0.6, hair: '#8d8680' }) +
          passer(s, 505, 800, 92, poses.stand, { top: ink.second }),
      ) +
      sheet(shape('M-20 930V830Q200 800 380 850T900 890T1640 800V930Z', ink.tones[4])) +
      cut(
        [60, 150, 1420, 1510, 1580]
          .map((x, i) => pine(x, 860 + (i % 2) * 20, 230 + (i % 3) * 50, i % 2 ? ink.leaf[1] : darker(ink.leaf[1], 0.25)))
          .join(''),
      )
    )
  },
}
