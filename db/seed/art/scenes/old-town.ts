import { lantern } from '../build.ts'
import { darker, lighter, mix } from '../colour.ts'
import { type Scene, type Stage, WIDTH } from '../frame.ts'
import { dressed, passer, person } from '../person.ts'
import { poses } from '../poses.ts'
import { at, box, cut, disc, faint, line, type Point, shape, sheet, straight, times } from '../shape.ts'
import { sun } from '../sky.ts'

const scooter = (s: Stage, body: string): string =>
  disc(-44, -20, 20, s.ink.ink) +
  disc(-44, -20, 9, s.ink.tones[1]) +
  disc(58, -20, 20, s.ink.ink) +
  disc(58, -20, 9, s.ink.tones[1]) +
  line('M58 -22L40 -92L24 -98', s.ink.ink, 7) +
  shape('M-72 -56Q-30 -66 -6 -56L2 -30H24L38 -84Q52 -82 54 -66L44 -20Q30 -12 -20 -14Q-18 -44 -50 -46Q-68 -44 -72 -40Z', body) +
  box(-66, -68, 66, 13, s.ink.tones[4], 6) +
  disc(50, -80, 8, s.ink.second)

const rider = (s: Stage): string =>
  at(
    -22,
    -32,
    person(
      {
        neck: [6, -78],
        hip: [-4, -36],
        arms: [
          [
            [22, -62],
            [42, -62],
          ],
          [
            [24, -58],
            [46, -64],
          ],
        ],
        legs: [
          [
            [20, -34],
            [26, 4],
          ],
          [
            [22, -32],
            [30, 4],
          ],
        ],
      },
      dressed(s, { hat: 'helmet', hatColour: s.pick([s.ink.accent, s.ink.second, s.ink.paper]) }),
    ),
    1.12,
  )

/** An old-town lane: shophouses, wires, washing, scooters. */
export const oldTown: Scene = {
  draw(s) {
    const { ink } = s
    const vanish: Point = [s.between(760, 860), 480]
    const walls = [ink.second, ink.tones[1], lighter(ink.accent, 0.35), ink.paper, ink.tones[0], lighter(ink.second, 0.4)]
    const rot = s.whole(0, 5)
    const front = (side: 1 | -1, i: number) => {
      const edge = side < 0 ? 0 : WIDTH
      const near = (k: number): Point => [edge + (vanish[0] - edge) * k, 0]
      const [k0, k1] = [
        [-0.1, 0.36],
        [0.36, 0.58],
        [0.58, 0.72],
        [0.72, 0.82],
      ][i] ?? [0, 1]
      const [x0, x1] = [near(k0 ?? 0)[0], near(k1 ?? 1)[0]]
      const yAt = (base: number, k: number) => base + (vanish[1] - base) * k
      const top = -140 + (i % 2) * 130
      const wall = walls[(i * 2 + (side > 0 ? 1 : 0) + rot) % 6] ?? ink.paper
      const quad = (from: number, to: number, a: number, b: number, fill: string) => {
        const [ka, kb] = [(k0 ?? 0) + ((k1 ?? 1) - (k0 ?? 0)) * from, (k0 ?? 0) + ((k1 ?? 1) - (k0 ?? 0)) * to]
        return shape(
          straight([
            [near(ka)[0], yAt(a, ka)],
            [near(kb)[0], yAt(a, kb)],
            [near(kb)[0], yAt(b, kb)],
            [near(ka)[0], yAt(b, ka)],
          ]),
          fill,
        )
      }
      const dark = ink.dark ? ink.tones[3] : mix(wall, ink.ink, 0.62)
      const lit = ink.dark && s.odds(0.7) ? ink.second : dark
      return (
        sheet(
          shape(
            straight([
              [x0, yAt(top, k0 ?? 0)],
              [x1, yAt(top, k1 ?? 1)],
              [x1, yAt(900, k1 ?? 1)],
              [x0, yAt(900, k0 ?? 0)],
            ]),
            ink.dark ? mix(wall, ink.tones[2], 0.62) : side > 0 ? wall : darker(wall, 0.1),
          ) +
            [0.08, 0.4, 0.7]
              .map(
                (f) =>
                  quad(f, f + 0.2, 20 + (i % 2) * 60, 210 + (i % 2) * 60, lit) +
                  quad(f - 0.02, f + 0.01, 14 + (i % 2) * 60, 220 + (i % 2) * 60, ink.tones[2]),
              )
              .join('') +
            quad(0.05, 0.95, 300, 330, ink.tones[3]) +
            quad(0.1, 0.44, 560, 880, lit) +
            quad(0.54, 0.92, 560, 880, dark),
        ) +
        cut(
          quad(-0.02, 1.02, 440, 560, s.pick([ink.accent, ink.tones[3], ink.second])) +
            [0.1, 0.3, 0.5, 0.7, 0.9].map((f) => quad(f, f + 0.1, 470, 560, ink.paper)).join(''),
        )
      )
    }
    const wires = [0, 1, 2]
      .map((i) => line(`M-20 ${40 + i * 60}Q${vanish[0]} ${220 + i * 60 + s.between(-20, 30)} 1620 ${30 + i * 70}`, ink.ink, 3))
      .join('')
    const wash = times(6, (i) =>
      at(
        470 + i * 112,
        190 + Math.sin((i / 5) * Math.PI) * 34,
        shape(
          i % 2 ? 'M-24 0H24L40 22L26 34L22 26V70H-22V26L-26 34L-40 22Z' : 'M-30 0H30V64H-30Z',
          [ink.accent, ink.paper, ink.second, ink.tones[1]][i % 4] ?? ink.paper,
        ),
      ),
    )
    return (
      sun(s, vanish[0] + s.between(-70, 70), 330, 96) +
      sheet(
        shape(
          straight([
            [vanish[0], 470],
            [1660, 930],
            [-60, 930],
          ]),
          s.wash(ink.tones[0], ink.dark ? ink.tones[2] : mix(ink.tones[0], ink.tones[1], 0.6)),
        ),
      ) +
      faint(
        0.25,
        line(
          times(8, (i) => `M${vanish[0]} 480L${-500 + i * 370} 930`),
          ink.tones[3],
          3,
        ) +
          line(
            times(6, (i) => `M0 ${520 + i * i * 14}H1600`),
            ink.tones[3],
            3,
          ),
      ) +
      [3, 2, 1, 0].map((i) => front(-1, i) + front(1, i)).join('') +
      wires +
      line('M430 178Q760 270 1090 178', ink.ink, 3) +
      cut(wash) +
      [0, 1, 2].map((i) => cut(lantern(s, 330 + i * 470, 300 + (i % 2) * 30, 66))).join('') +
      cut(passer(s, vanish[0] - 60, 600, 130, poses.walk) + passer(s, vanish[0] + 110, 640, 150, poses.stand)) +
      cut(at(vanish[0] + 200, 760, scooter(s, ink.second) + rider(s), 1.35)) +
      cut(at(vanish[0] - 170 + s.between(-50, 50), 830, scooter(s, ink.accent) + rider(s), 1.95))
    )
  },
}
