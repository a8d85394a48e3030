// Streets: skyline with a chart, old lane, night market, temple, rain.
import { lantern, sweptRoof, towers } from './build.ts'
import { darker, lighter, mix } from './colour.ts'
import { type Scene, type Stage, WIDTH } from './frame.ts'
import { glitter, peaks, ripples, roundTree, water } from './land.ts'
import { dressed, passer, person, poses } from './person.ts'
import { at, box, cut, disc, faint, line, type Point, shape, sheet, smooth, straight, times } from './shape.ts'
import { birds, clouds, rain, steam, sun } from './sky.ts'

/** A skyline on the water, with the market's line across it. */
export const skyline: Scene = {
  mirrors: false,
  draw(s) {
    const { ink } = s
    const rising = s.odds(0.5)
    const light = s.between(620, 980)
    const far = ink.dark ? ink.tones[1] : ink.tones[0]
    const points: Point[] = Array.from({ length: 9 }, (_, i) => {
      const t = rising ? i / 8 : 1 - i / 8
      return [60 + i * 190, 600 - t * 340 + (i % 2 ? -1 : 1) * s.between(14, 62)]
    })
    const last = points[7] ?? [0, 0]
    const band = `${straight(points, false)}`
    return (
      sun(s, light, 330, 150) +
      clouds(s, 4, 60, 200) +
      sheet(towers(s, 700, 220, 440, far, false)) +
      sheet(towers(s, 715, 170, 380, ink.dark ? ink.tones[2] : ink.tones[1])) +
      sheet(towers(s, 730, 110, 290, ink.dark ? ink.tones[3] : ink.tones[2])) +
      sheet(towers(s, 745, 50, 170, ink.tones[3])) +
      water(s, 736) +
      glitter(s, light, 748, 890, 300) +
      ripples(s, 745, 890, 36) +
      `<g filter="url(#cut)">${line(band, ink.accent, 17)}${points
        .slice(1, 8)
        .map(([x, y]) => disc(x, y, 17, ink.paper) + disc(x, y, 9, ink.accent))
        .join('')}</g>` +
      cut(
        disc(last[0], last[1], 32, ink.accent) +
          shape(rising ? 'M-13 8L0 -13L13 8Z' : 'M-13 -8L0 13L13 -8Z', ink.paper).replace(
            '/>',
            ` transform="translate(${last[0]} ${last[1]})"/>`,
          ),
      )
    )
  },
}

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

/** A night market: striped awnings, bulbs, steam, a cook and a queue. */
export const nightMarket: Scene = {
  draw(s) {
    const { ink } = s
    const dusk = ink.dark ? ink.tones[2] : mix(ink.tones[3], ink.tones[2], 0.35)
    const bulb = mix(ink.second, '#fff2c0', 0.5)
    const halo = s.glow(bulb, 0.5)
    const stall = (x: number, w: number) =>
      box(x - w / 2, 420, w, 330, mix(ink.tones[3], ink.second, 0.25)) +
      disc(x, 560, w * 0.6, s.glow(bulb, 0.75)) +
      box(x - w / 2 - 6, 400, 14, 400, ink.tones[4]) +
      box(x + w / 2 - 8, 400, 14, 400, ink.tones[4])
    const awning = (x: number, w: number, stripe: string) =>
      times(8, (i) => {
        const [a, b] = [x - w / 2 - 20 + ((w + 40) / 8) * i, x - w / 2 - 20 + ((w + 40) / 8) * (i + 1)]
        const fill = i % 2 ? ink.paper : stripe
        return shape(`M${x + (a - x) * 0.86} 330L${x + (b - x) * 0.86} 330L${b} 430Q${(a + b) / 2} 462 ${a} 430Z`, fill)
      })
    const counter = (x: number, w: number) =>
      box(x - w / 2 - 14, 660, w + 28, 150, ink.tones[4]) +
      box(x - w / 2 - 24, 646, w + 48, 22, mix(ink.second, ink.tones[3], 0.3)) +
      times(5, (i) => box(x - w / 2 + 10 + i * (w / 5), 700, w / 7, 70, i % 2 ? ink.accent : ink.tones[2], 4))
    const goods = (x: number, w: number) =>
      times(7, (i) =>
        at(
          x - w / 2 + 20 + i * (w / 7),
          646,
          i % 3 === 0
            ? shape('M-26 0Q-24 -26 0 -28Q24 -26 26 0Z', ink.accent)
            : i % 3 === 1
              ? disc(0, -14, 15, ink.second) + disc(-18, -12, 12, ink.leaf[0])
              : shape('M-24 -22H24Q20 0 0 0Q-20 0 -24 -22Z', ink.paper),
        ),
      )
    const middle = s.between(740, 860)
    const stalls = [
      [middle - 560, 380, ink.second],
      [middle + 560, 380, ink.second],
      [middle, 500, ink.accent],
    ] as const
    return (
      box(0, 0, WIDTH, 900, s.wash(ink.dark ? ink.sky[0] : ink.tones[3], mix(dusk, ink.accent, 0.25))) +
      sheet(towers(s, 640, 180, 430, ink.dark ? ink.tones[2] : mix(ink.tones[3], ink.tones[4], 0.4))) +
      [0, 1]
        .map((row) => {
          const swag = Array.from(
            { length: 21 },
            (_, i): Point => [i * 82 - 20, 110 + row * 84 + Math.abs(Math.sin(i * 0.52 + row * 0.8)) * 76],
          )
          return line(smooth(swag), ink.ink, 3) + swag.map(([bx, by]) => disc(bx, by + 12, 34, halo) + disc(bx, by + 12, 9, bulb)).join('')
        })
        .join('') +
      stalls
        .map(
          ([x, w, stripe]) =>
            sheet(stall(x, w)) +
            (w > 400 ? cut(passer(s, x - 40, 790, 330, poses.carry, { top: ink.paper, hat: 'cap', hatColour: ink.accent })) : '') +
            cut(goods(x, w) + counter(x, w)) +
            (w > 400 ? steam(s, x + 60, 610, 110, ink.paper) : '') +
            sheet(awning(x, w, stripe)) +
            cut([-0.4, 0.4].map((k) => lantern(s, x + w * k, 470, 60)).join('')),
        )
        .join('') +
      sheet(box(-20, 806, WIDTH + 40, 120, ink.tones[4])) +
      cut(
        [-470, -240, 190, 400, 560]
          .map((dx, i) => passer(s, middle + dx + s.between(-30, 30), 880, 300 + (i % 2) * 30, i % 2 ? poses.stand : poses.walk))
          .join(''),
      )
    )
  },
}

/** Temple roofs one above another, lanterns in front. */
export const temple: Scene = {
  draw(s) {
    const { ink } = s
    const x = s.between(700, 900)
    const roof = ink.dark ? ink.tones[1] : ink.tones[3]
    const hall = (y: number, w: number, h: number, wall: string, tiles: string) =>
      sheet(
        box(x - w * 0.36, y - 4, w * 0.72, h, wall) +
          times(6, (i) => box(x - w * 0.34 + (i * w * 0.68) / 5 - 11, y, 22, h, ink.accent)) +
          times(
            5,
            (i) =>
              box(x - w * 0.34 + (i * w * 0.68) / 5 + 26, y + 30, (w * 0.68) / 5 - 52, h - 36, ink.dark ? ink.second : darker(wall, 0.55)) +
              line(
                times(3, (k) => `M${x - w * 0.34 + (i * w * 0.68) / 5 + 26 + ((k + 1) * ((w * 0.68) / 5 - 52)) / 4} ${y + 30}v${h - 36}`),
                ink.tones[3],
                4,
              ),
          ) +
          box(x - w * 0.38, y, w * 0.76, 18, ink.second),
      ) + sheet(sweptRoof(x, y + 10, w, 110 + w * 0.05, tiles, ink.second))
    return (
      sun(s, x + (s.odds(0.5) ? -1 : 1) * s.between(220, 330), s.between(180, 250), 110) +
      clouds(s, 4, 80, 280) +
      peaks(s, 620, 300, 4, ink.tones[0]) +
      cut(
        times(9, (i) =>
          roundTree(40 + i * 190 + s.between(-40, 40), 700, s.between(200, 300), i % 2 ? ink.leaf[1] : mix(ink.leaf[0], ink.leaf[1], 0.5)),
        ),
      ) +
      hall(300, 520, 120, ink.paper, roof) +
      hall(500, 900, 250, lighter(ink.accent, ink.dark ? 0.1 : 0.5), darker(roof, 0.16)) +
      sheet(
        shape(`M${x - 420} 740H${x + 420}L${x + 560} 930H${x - 560}Z`, ink.tones[1]) +
          times(6, (i) => box(x - 430 - i * 24, 744 + i * 26, 860 + i * 48, 6, ink.tones[2])),
      ) +
      cut([-60, 40, 150].map((dx, i) => passer(s, x + dx, 770 + (i % 2) * 30, 132, poses.walk)).join('')) +
      line(`M-20 60Q800 150 1620 40`, ink.ink, 4) +
      times(7, (i) => {
        const t = (i + 0.5) / 7
        const lx = t * 1600
        const ly = 60 * (1 - t) ** 2 + 150 * 2 * t * (1 - t) + 40 * t * t
        return cut(lantern(s, lx, ly + 30, 84 + Math.abs(i - 3) * 14))
      }) +
      birds(s, 5, 1250, 200)
    )
  },
}

const umbrella = (colour: string, rib: string): string =>
  line('M0 -4V96', rib, 5) +
  shape(
    'M-92 0C-88 -62 -40 -86 0 -88C40 -86 88 -62 92 0Q76 -16 60 0Q44 -16 30 0Q14 -14 0 0Q-14 -14 -30 0Q-44 -16 -60 0Q-76 -16 -92 0Z',
    colour,
  ) +
  faint(0.25, line('M0 -88Q-34 -60 -30 0M0 -88Q34 -60 30 0', rib, 3) + shape('M0 -88C40 -86 88 -62 92 0Q76 -16 60 0Q50 -60 0 -88Z', rib))

/** Monsoon rain: umbrellas crossing a shining street. */
export const monsoon: Scene = {
  draw(s) {
    const { ink } = s
    const grey = ink.dark ? ink.sky[0] : mix(ink.tones[1], ink.tones[2], 0.4)
    const people = [
      [300, 700, 0.9],
      [560, 720, 1],
      [1290, 705, 0.92],
      [1040, 730, 1.05],
    ] as const
    const hues = [ink.second, ink.paper, ink.tones[2], lighter(ink.accent, 0.4)]
    const walker = (x: number, y: number, k: number, hue: string) =>
      faint(
        0.28,
        `<g transform="translate(${x} ${y}) scale(${k * 1.7} ${-k * 0.9})">${shape('M-60 120Q0 190 60 120Z', hue)}${box(-12, 0, 24, 110, ink.tones[4])}</g>`,
      ) +
      cut(
        at(
          x,
          y,
          at(
            0,
            0,
            person(
              {
                ...poses.walk,
                arms: [
                  [
                    [-10, -64],
                    [-4, -50],
                  ],
                  [
                    [14, -72],
                    [12, -86],
                  ],
                ],
              },
              dressed(s, { skirt: s.odds(0.5) ? 0.55 : 0 }),
            ),
            2.4,
          ) + at(26, -280, umbrella(hue, ink.ink), 1.55, 6),
          k,
        ),
      )
    return (
      box(0, 0, WIDTH, 900, s.wash(grey, mix(ink.sky[1], ink.tones[0], 0.5))) +
      faint(0.5, sheet(towers(s, 610, 220, 460, mix(grey, ink.tones[0], 0.5), false))) +
      sheet(towers(s, 620, 120, 320, mix(grey, ink.tones[3], 0.4))) +
      [120, 420, 760, 1100, 1400]
        .map((x, i) =>
          sheet(
            shape(
              `M${x - 200} ${-20 + (i % 2) * 30}q40 -60 110 -40q60 -60 140 -10q90 -20 100 50q30 60 -60 64h-240q-90 -6 -50 -64Z`,
              mix(grey, ink.tones[3], 0.35),
            ),
          ),
        )
        .join('') +
      cut(times(4, (i) => roundTree(90 + i * 480 + s.between(-60, 60), 640, 170, ink.leaf[1]))) +
      sheet(box(-20, 626, WIDTH + 40, 310, s.wash(mix(ink.water, ink.tones[1], 0.4), ink.dark ? ink.tones[4] : ink.tones[3]))) +
      ripples(s, 636, 890, 44) +
      people.map(([x, y, k], i) => walker(x + s.between(-40, 40), y, k, hues[(i + s.whole(0, 1)) % 4] ?? ink.second)).join('') +
      walker(800 + s.between(-60, 60), 810, 1.42, ink.accent) +
      times(
        26,
        () =>
          `<ellipse cx="${s.between(0, WIDTH)}" cy="${s.between(660, 880)}" rx="${s.between(14, 34)}" ry="${s.between(3, 7)}" fill="none" stroke="${ink.paper}" stroke-width="2.4" opacity=".5"/>`,
      ) +
      rain(s, 190, ink.paper)
    )
  },
}
