import { darker, lighter, mix } from '../colour.ts'
import type { Scene } from '../frame.ts'
import { hills, peaks, roundTree } from '../land.ts'
import { passer } from '../person.ts'
import { poses } from '../poses.ts'
import { box, cut, disc, line, shape, sheet, times } from '../shape.ts'
import { birds, clouds, plume, sun } from '../sky.ts'

/** An old works: chimneys at the back, gardens in front. */
export const factory: Scene = {
  draw(s) {
    const { ink } = s
    const brick = ink.dark ? ink.tones[1] : mix(ink.tones[2], ink.accent, 0.35)
    const x = s.between(-60, 60)
    const chimney = (cx: number, h: number, smoke: boolean) =>
      (smoke ? plume(s, cx, 620 - h - 20, 120, ink.dark ? ink.tones[0] : mix(ink.tones[1], ink.sky[1], 0.4)) : '') +
      cut(
        shape(`M${cx - 40} 640L${cx - 24} ${620 - h}H${cx + 24}L${cx + 40} 640Z`, s.wash(brick, darker(brick, 0.25))) +
          shape(`M${cx + 6} ${620 - h}H${cx + 24}L${cx + 40} 640H${cx + 10}Z`, darker(brick, 0.3)) +
          box(cx - 31, 608 - h, 62, 20, ink.paper) +
          box(cx - 29, 660 - h, 58, 16, ink.paper),
      )
    const vine = (vx: number, h: number) =>
      cut(times(16, (i) => disc(vx + Math.sin(i * 1.7) * 24, 640 - i * (h / 16), 22 - i * 0.7, i % 2 ? ink.leaf[1] : ink.leaf[0])))
    const halls = times(
      5,
      (i) =>
        shape(`M${330 + x + i * 190} 660V470L${490 + x + i * 190} 380V470H${520 + x + i * 190}V660Z`, s.wash(lighter(brick, 0.15), brick)) +
        shape(`M${490 + x + i * 190} 380L${520 + x + i * 190} 396V660H${490 + x + i * 190}Z`, darker(brick, 0.25)) +
        shape(`M${352 + x + i * 190} 474L${478 + x + i * 190} 404V474Z`, ink.dark ? ink.second : ink.sky[1]) +
        box(356 + x + i * 190, 520, 44, 76, ink.dark ? ink.second : ink.tones[4]) +
        box(424 + x + i * 190, 520, 44, 76, ink.tones[4]) +
        line(`M${378 + x + i * 190} 520v76M${446 + x + i * 190} 520v76M${356 + x + i * 190} 558h112`, brick, 4),
    )
    return (
      sun(s, s.between(1000, 1300), s.between(180, 240), 92) +
      clouds(s, 4, 60, 240) +
      peaks(s, 580, 160, 6, ink.tones[0]) +
      hills(s, 570, 16, 6, ink.tones[1]) +
      chimney(470 + x, 400, true) +
      chimney(650 + x, 470, false) +
      chimney(850 + x, 360, false) +
      vine(650 + x, 470) +
      vine(850 + x, 300) +
      sheet(halls) +
      cut(
        times(8, (i) =>
          roundTree(60 + i * 220 + s.between(-40, 40), 720, s.between(130, 210), i % 2 ? ink.leaf[1] : mix(ink.leaf[0], ink.leaf[1], 0.5)),
        ),
      ) +
      sheet(shape('M-20 700Q400 670 800 700T1620 690V930H-20Z', s.wash(ink.leaf[0], ink.leaf[1]))) +
      sheet(shape('M760 690Q720 760 420 930H980Q1000 780 840 690Z', lighter(ink.tones[0], 0.4))) +
      [0, 1, 2, 3]
        .map((i) => {
          const [bx, by, w] = [i < 2 ? 70 + i * 250 : 1010 + (i - 2) * 280, 760 + (i % 2) * 60, 230]
          return cut(
            shape(`M${bx} ${by}H${bx + w}L${bx + w + 16} ${by + 56}H${bx - 16}Z`, ink.tones[4]) +
              times(9, (k) => {
                const [fx, fy] = [bx + 16 + k * 25, by - 6 + (k % 2) * 12]
                return (
                  line(`M${fx} ${fy + 20}v-44`, ink.leaf[1], 5) +
                  disc(fx, fy - 28, 14, [ink.accent, ink.paper, ink.second][(k + i) % 3] ?? ink.accent) +
                  disc(fx, fy - 28, 5, ink.tones[4])
                )
              }),
          )
        })
        .join('') +
      cut(
        passer(s, 730, 830, 210, poses.bow, { hat: 'cone', hatColour: ink.paper, top: ink.second }) +
          passer(s, 900, 790, 180, poses.walk, { top: ink.accent }) +
          passer(s, 950, 792, 116, poses.walk, { top: ink.paper }),
      ) +
      birds(s, 6, 1060, 300)
    )
  },
}
