import { type Scene, WIDTH } from '../frame.ts'
import { hills, peaks } from '../land.ts'
import { dressed, person } from '../person.ts'
import { poses } from '../poses.ts'
import { at, box, cut, disc, line, shape, sheet, times } from '../shape.ts'
import { sun } from '../sky.ts'

/** A set by evening: camera, crew, and a lit scene behind. */
export const film: Scene = {
  draw(s) {
    const { ink } = s
    const dark = ink.dark ? ink.tones[4] : ink.tones[4]
    const x = s.between(-40, 40)
    const camera =
      box(-170, -110, 300, 180, s.wash(ink.tones[3], ink.ink), 16) +
      disc(-100, -190, 92, ink.ink) +
      disc(70, -176, 78, ink.ink) +
      disc(-100, -190, 72, ink.tones[2]) +
      disc(70, -176, 60, ink.tones[2]) +
      [0, 72, 144, 216, 288]
        .map((a) => {
          const k = ((a + 12) * Math.PI) / 180
          return (
            disc(-100 + Math.cos(k) * 42, -190 + Math.sin(k) * 42, 17, ink.ink) +
            disc(70 + Math.cos(k) * 34, -176 + Math.sin(k) * 34, 14, ink.ink)
          )
        })
        .join('') +
      disc(-100, -190, 13, ink.second) +
      disc(70, -176, 11, ink.second) +
      shape('M130 -70L240 -110V70L130 30Z', ink.tones[4]) +
      box(110, -64, 40, 88, ink.second) +
      box(-140, -76, 120, 76, ink.tones[2], 8) +
      shape('M-100 -62L-46 -38L-100 -14Z', ink.paper) +
      disc(20, -40, 16, ink.accent) +
      box(-60, 70, 90, 26, ink.tones[3]) +
      line('M-16 96L-150 400M-16 96L-10 400M-16 96L130 400', ink.ink, 20)
    const lamp = (lx: number, k: number) =>
      line(`M${lx} 860V330M${lx - 70} 880L${lx} 760L${lx + 70} 880`, ink.ink, 12) +
      at(lx, 300, shape('M-50 -60H40L80 -100V100L40 60H-50Z', ink.ink) + shape('M80 -100L92 -90V90L80 100Z', ink.paper), 1 * 1, 0).replace(
        '<g transform="',
        `<g transform="translate(${k < 0 ? lx * 2 : 0} 0) scale(${k} 1) `,
      )
    return (
      box(0, 0, WIDTH, 900, s.wash(dark, ink.tones[3])) +
      sheet(box(430 + x, 90, 940, 580, s.wash(ink.sky[0], ink.sky[1]))) +
      `<clipPath id="set"><rect x="${430 + x}" y="90" width="940" height="580"/></clipPath><g clip-path="url(#set)">${sun(s, 1110 + x, 250, 84)}${peaks(s, 520, 220, 5, ink.tones[0])}${hills(s, 540, 24, 5, ink.tones[1])}${hills(s, 610, 14, 5, ink.tones[2])}</g>` +
      cut(
        at(
          1010 + x,
          690,
          person(
            {
              ...poses.point,
              arms: [
                [
                  [-14, -64],
                  [-24, -50],
                ],
                [
                  [16, -70],
                  [26, -78],
                ],
              ],
            },
            dressed(s, { top: ink.accent, skirt: 0.95, legs: ink.accent, longHair: true }),
          ),
          3.1,
        ) + at(1190 + x, 694, person(poses.stand, dressed(s, { top: ink.second, skirt: 0.95, legs: ink.second })), 3.2),
      ) +
      sheet(shape(`M380 670H1420L1640 930H-40Z`, s.wash(ink.tones[2], ink.tones[4]))) +
      shape(`M1440 300L${900 + x} 720H${1320 + x}Z`, s.glow(ink.sun, 0.35)) +
      cut(lamp(1470, -1)) +
      cut(lamp(190, 1)) +
      cut(line(`M330 330L${900 + x} 190`, ink.ink, 12) + shape(`M${880 + x} 176h70v34h-70Z`, ink.tones[2])) +
      sheet(at(610 + x, 470, camera, 1.05)) +
      cut(
        at(
          400 + x,
          900,
          person(
            {
              neck: [10, -82],
              hip: [0, -46],
              head: [18, -90],
              arms: [
                [
                  [24, -70],
                  [40, -74],
                ],
                [
                  [28, -66],
                  [42, -70],
                ],
              ],
              legs: [
                [
                  [-5, -24],
                  [-8, 0],
                ],
                [
                  [6, -24],
                  [8, 0],
                ],
              ],
            },
            dressed(s, { hat: 'cap', hatColour: ink.accent, top: ink.second, longHair: false }),
          ),
          4.3,
        ),
      ) +
      cut(
        at(
          1180,
          850,
          shape('M-90 -70H90V50H-90Z', ink.ink) +
            shape('M-90 -74L80 -126L90 -92L-84 -44Z', ink.paper) +
            times(4, (i) => shape(`M${-70 + i * 42} ${-80 - i * 12.6}l22 -7l-8 34l-22 7Z`, ink.ink)) +
            line('M-66 -30H66M-66 0H66M-66 26H10', ink.paper, 6),
          1,
        ),
      )
    )
  },
}
