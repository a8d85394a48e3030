import { house } from '../build.ts'
import { darker, lighter, mix } from '../colour.ts'
import type { Scene } from '../frame.ts'
import { glitter, hills, palm, peaks, ripples, rock, water } from '../land.ts'
import { dressed, person } from '../person.ts'
import { poses } from '../poses.ts'
import { at, cut, disc, faint, line, mirrored, shape, sheet, smooth, times } from '../shape.ts'
import { clouds, sun } from '../sky.ts'

/** The Mekong at low water: sandbars, a long boat, a cast net. */
export const river: Scene = {
  draw(s) {
    const { ink } = s
    const light = s.between(600, 1000)
    const sand = ink.dark ? mix(ink.tones[0], ink.second, 0.25) : mix(ink.second, ink.sky[1], 0.55)
    const wet = mix(sand, ink.water, 0.5)
    const bar = (y: number, from: number, to: number, h: number) =>
      sheet(
        shape(
          smooth(
            [
              [from, y + h],
              [from + (to - from) * 0.2, y],
              [from + (to - from) * 0.55, y + h * 0.25],
              [from + (to - from) * 0.8, y - h * 0.1],
              [to, y + h],
              [(from + to) / 2, y + h * 1.5],
            ],
            true,
          ),
          s.wash(sand, wet),
        ) +
          faint(
            0.4,
            line(
              times(5, (i) => `M${from + (to - from) * (0.2 + i * 0.12)} ${y + h * 0.6 + (i % 2) * h * 0.2}q20 -7 40 0`),
              darker(sand, 0.3),
              4,
            ),
          ),
      )
    const net = cut(
      faint(0.6, shape('M0 0C80 -130 250 -150 350 -60C370 20 290 96 190 110C100 90 30 60 0 0Z', mix(ink.paper, ink.water, 0.3))) +
        faint(
          0.85,
          line(
            `${times(7, (i) => `M0 0Q${120 + i * 12} ${-120 + i * 38} ${330 - Math.abs(i - 2) * 24} ${-70 + i * 30}`)}M90 -80Q130 0 96 70M180 -120Q230 0 180 106M270 -112Q310 0 260 84`,
            ink.paper,
            3.4,
          ),
        ) +
        times(9, (i) => disc(350 - Math.abs(i - 3) ** 1.7 * 15, -60 + i * 21, 6, ink.second)),
    )
    const boat =
      shape('M-330 -62Q-270 -20 -160 -10H200Q300 -16 360 -92Q330 28 210 36H-180Q-290 26 -330 -62Z', s.wash(ink.tones[3], ink.tones[4])) +
      line('M-322 -56Q-260 -12 -150 -6H196Q296 -12 352 -84', ink.accent, 10) +
      shape('M-190 -8Q-190 -110 -90 -112T10 -8Z', ink.second) +
      faint(0.3, line('M-160 -60Q-90 -80 -20 -60M-178 -34Q-90 -54 0 -34M-90 -112V-8', ink.ink, 4))
    const x = s.between(560, 640)
    return (
      sun(s, light, 260, 108) +
      clouds(s, 4, 60, 220) +
      peaks(s, 440, 250, 6, ink.tones[0]) +
      peaks(s, 460, 130, 8, ink.tones[1]) +
      hills(s, 450, 14, 7, ink.leaf[1]) +
      cut(times(12, (i) => palm(s, 30 + i * 142 + s.between(-40, 40), 470, s.between(80, 150), darker(ink.leaf[1], 0.15)))) +
      sheet(
        shape('M-20 470Q400 452 800 472T1620 462V560H-20Z', s.wash(sand, wet)) +
          times(9, (i) => line(`M-20 ${488 + i * 8}Q400 ${476 + i * 8} 1620 ${486 + i * 8}`, mix(sand, ink.tones[2], 0.25), 2)),
      ) +
      cut(
        [0, 1, 2]
          .map(
            (i) =>
              line(`M${1100 + i * 110} 540v-90`, ink.tones[4], 6) +
              line(`M${1080 + i * 110} ${460 + i * 9}h40M${1080 + i * 110} ${490 + i * 9}h40`, i === 0 ? ink.accent : ink.paper, 6),
          )
          .join('') +
          house(s, 320, 500, 100, ink.tones[1], ink.tones[3]) +
          house(s, 440, 506, 80, ink.paper, ink.accent),
      ) +
      water(s, 530, mix(ink.water, ink.second, 0.12)) +
      glitter(s, light, 540, 700, 150) +
      ripples(s, 540, 880, 60) +
      bar(570, s.between(900, 1000), 1640, 46) +
      bar(640, -160, s.between(330, 420), 50) +
      cut(mirrored(1240, 610, `<g>${boat}</g>`, 0.34)) +
      cut(
        at(
          x,
          770,
          boat +
            at(
              190,
              -6,
              person(
                {
                  neck: [6, -82],
                  hip: [-2, -46],
                  arms: [
                    [
                      [24, -74],
                      [40, -92],
                    ],
                    [
                      [22, -66],
                      [42, -78],
                    ],
                  ],
                  legs: [
                    [
                      [-8, -24],
                      [-14, 0],
                    ],
                    [
                      [8, -24],
                      [10, 0],
                    ],
                  ],
                },
                dressed(s, { top: ink.accent, legs: ink.ink, hat: 'cone', hatColour: lighter(ink.second, 0.3) }),
              ),
              2.9,
            ) +
            at(
              -250,
              -40,
              person(poses.sit, dressed(s, { top: ink.paper, legs: ink.ink, hat: 'cone', hatColour: lighter(ink.second, 0.2) })),
              2,
            ),
          1.06,
        ) + at(x + 326, 516, net, 1.05),
      ) +
      sheet(
        shape(
          smooth([
            [-40, 806],
            [300, 830],
            [800, 804],
            [1300, 826],
            [1640, 800],
          ]) + 'V940H-40Z',
          s.wash(mix(ink.water, ink.tones[3], 0.5), ink.tones[4]),
        ),
      ) +
      bar(830, 1000, 1700, 60) +
      cut(rock(1420, 880, 150, 70, ink.tones[3]) + rock(100, 896, 240, 90, ink.tones[4])) +
      ripples(s, 826, 890, 18)
    )
  },
}
