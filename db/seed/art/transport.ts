// Going somewhere: fast rail over the sea, a rocket, electric cars on the line.
import { lattice } from './build.ts'
import { darker, lighter, mix } from './colour.ts'
import { type Scene, type Stage, WIDTH } from './frame.ts'
import { glitter, hills, peaks, ripples, rock, water } from './land.ts'
import { passer } from './person.ts'
import { poses } from './poses.ts'
import { at, box, cut, disc, faint, limb, line, shape, sheet, straight, times } from './shape.ts'
import { birds, clouds, stars, sun } from './sky.ts'

/** A high-speed train on a viaduct above the sea. */
export const rail: Scene = {
  draw(s) {
    const { ink } = s
    const nose = s.between(1120, 1290)
    const deck = 560
    const car = (x: number, w: number) =>
      box(x, deck - 118, w, 98, s.wash(ink.paper, darker(ink.paper, 0.12)), 12) +
      times(Math.floor(w / 44), (i) => box(x + 18 + i * 44, deck - 94, 28, 26, ink.tones[4], 6)) +
      box(x, deck - 52, w, 10, ink.accent)
    const head =
      shape(
        `M${nose - 330} ${deck - 118}H${nose - 190}C${nose - 110} ${deck - 112} ${nose - 30} ${deck - 70} ${nose} ${deck - 34}Q${nose + 4} ${deck - 20} ${nose - 16} ${deck - 20}H${nose - 330}Z`,
        s.wash(ink.paper, darker(ink.paper, 0.12)),
      ) +
      shape(
        `M${nose - 176} ${deck - 108}C${nose - 120} ${deck - 102} ${nose - 88} ${deck - 88} ${nose - 62} ${deck - 72}H${nose - 150}Q${nose - 172} ${deck - 84} ${nose - 176} ${deck - 108}Z`,
        ink.tones[4],
      ) +
      shape(
        `M${nose - 330} ${deck - 52}H${nose - 120}Q${nose - 40} ${deck - 50} ${nose - 6} ${deck - 40}L${nose - 2} ${deck - 34}Q${nose - 60} ${deck - 42} ${nose - 120} ${deck - 42}H${nose - 330}Z`,
        ink.accent,
      ) +
      times(3, (i) => box(nose - 310 + i * 42, deck - 94, 26, 26, ink.tones[4], 6)) +
      disc(nose - 40, deck - 46, 6, ink.second)
    const piers = times(6, (i) => {
      const x = 60 + i * 300 + (nose % 90)
      return (
        shape(`M${x - 26} ${deck + 30}H${x + 26}L${x + 40} 860H${x - 40}Z`, s.wash(ink.tones[1], ink.tones[2])) +
        faint(0.2, shape(`M${x + 6} ${deck + 30}H${x + 26}L${x + 40} 860H${x + 10}Z`, ink.ink)) +
        box(x - 60, deck + 20, 120, 24, ink.tones[2], 6)
      )
    })
    return (
      sun(s, s.between(420, 700), s.between(230, 300), 110) +
      clouds(s, 5, 60, 260) +
      peaks(s, 540, 200, 5, ink.tones[0]) +
      hills(s, 530, 18, 6, ink.tones[1]) +
      water(s, 550) +
      glitter(s, 560, 640, 880, 190) +
      ripples(s, 560, 800, 44) +
      sheet(piers + box(-20, deck, WIDTH + 40, 34, ink.tones[2]) + box(-20, deck - 14, WIDTH + 40, 18, ink.tones[1])) +
      line(
        times(9, (i) => `M${40 + i * 200} ${deck - 10}v-190h60`),
        ink.tones[3],
        6,
      ) +
      line(`M-20 ${deck - 186}H1620`, ink.tones[3], 2.5) +
      cut(car(nose - 1420, 352) + car(nose - 1060, 352) + car(nose - 700, 364) + head) +
      faint(
        0.5,
        line(
          times(5, (i) => `M${nose + 30 + i * 40} ${deck - 100 + i * 20}h${s.between(60, 150)}`),
          ink.paper,
          5,
        ),
      ) +
      sheet(box(-20, 834, WIDTH + 40, 100, s.wash(mix(ink.water, ink.tones[2], 0.4), ink.tones[4]))) +
      ripples(s, 840, 890, 18) +
      cut(rock(170, 850, 240, 110, ink.tones[3]) + rock(320, 860, 120, 60, ink.tones[4])) +
      birds(s, 8, 1080, 220, 160)
    )
  },
}

/** A rocket leaving its tower. */
export const launch: Scene = {
  draw(s) {
    const { ink } = s
    const [x, lift] = [s.between(740, 860), s.between(0, 90)]
    const smoke = (count: number, y: number, spread: number, size: number, colour: string) =>
      sheet(
        times(count, (i) =>
          disc(
            x + (i / (count - 1) - 0.5) * spread,
            y + s.between(-20, 26) + Math.abs(i / (count - 1) - 0.5) * 70,
            size * s.between(0.7, 1.15),
            colour,
          ),
        ),
      )
    const fire = ink.dark ? ink.second : ink.sun
    const rocket =
      shape('M-34 0V-330Q-34 -400 0 -450Q34 -400 34 -330V0Z', ink.paper) +
      shape('M6 0V-440Q34 -396 34 -330V0Z', darker(ink.paper, 0.16)) +
      shape('M-34 -330Q-34 -400 0 -450Q34 -400 34 -330Z', ink.accent) +
      box(-34, -220, 68, 16, ink.accent) +
      box(-34, -120, 68, 40, ink.tones[4]) +
      [-1, 1]
        .map(
          (k) =>
            shape(`M${k * 34} -180Q${k * 48} -210 ${k * 62} -180V10H${k * 34}Z`, k < 0 ? ink.paper : darker(ink.paper, 0.2)) +
            shape(`M${k * 34} -180Q${k * 48} -214 ${k * 62} -180Z`, ink.accent) +
            shape(`M${k * 62} -40L${k * 86} 14H${k * 62}Z`, ink.tones[3]),
        )
        .join('')
    const flame = shape('M-44 10Q-60 110 0 250Q60 110 44 10Z', fire) + shape('M-24 10Q-30 80 0 170Q30 80 24 10Z', lighter(fire, 0.6))
    return (
      stars(s, ink.dark ? 90 : 0, 600) +
      sun(s, x + (s.odds(0.5) ? -1 : 1) * s.between(330, 420), 220, 84) +
      clouds(s, 5, 120, 380) +
      peaks(s, 690, 170, 6, ink.tones[0]) +
      hills(s, 690, 20, 5, ink.tones[1]) +
      cut(
        lattice(x + 250, 790, 130, 560, ink.tones[3], 8) +
          box(x + 150, 330, 110, 14, ink.tones[3]) +
          box(x + 160, 470, 100, 14, ink.tones[3]) +
          box(x + 242, 150, 16, 90, ink.accent),
      ) +
      cut(lattice(x - 430, 790, 70, 330, ink.tones[2], 6)) +
      disc(x, 650 - lift, 330, s.glow(fire, 0.85)) +
      cut(at(x, 600 - lift, flame)) +
      smoke(9, 800, 900, 86, ink.tones[1]) +
      cut(at(x, 600 - lift, rocket, 1.04)) +
      smoke(11, 850, 1240, 92, ink.dark ? ink.tones[0] : ink.paper) +
      smoke(5, 790, 330, 70, ink.dark ? mix(ink.tones[0], fire, 0.4) : lighter(fire, 0.6)) +
      hills(s, 880, 10, 4, ink.tones[4])
    )
  },
}

const sedan = (s: Stage, paint: string): string =>
  faint(0.3, `<ellipse cx="0" cy="2" rx="250" ry="14" fill="${s.ink.ink}"/>`) +
  shape(
    'M-240 -26Q-252 -74 -206 -84L-150 -94Q-100 -150 -14 -152Q78 -152 128 -98Q208 -92 232 -66Q244 -44 234 -26Z',
    s.wash(lighter(paint, 0.12), darker(paint, 0.15)),
  ) +
  shape('M-128 -96Q-90 -138 -24 -140V-96ZM-8 -140Q66 -138 106 -96H-8Z', s.ink.tones[4]) +
  faint(0.3, shape('M-96 -98L-62 -134H-44L-78 -98ZM20 -98L44 -132H60L38 -98Z', s.ink.paper)) +
  line('M-234 -54H-190M200 -64H230', s.ink.second, 10) +
  line('M-16 -90V-30M-190 -40H190', darker(paint, 0.3), 3) +
  [-142, 142]
    .map(
      (x) =>
        disc(x, -26, 42, s.ink.ink) +
        disc(x, -26, 25, s.ink.tones[1]) +
        times(5, (i) => at(x, -26, box(-3, -24, 6, 24, s.ink.tones[3]), 1, i * 72)),
    )
    .join('')

/** Electric cars on the line, robot arms, battery packs. */
export const electricCars: Scene = {
  draw(s) {
    const { ink } = s
    const arm = (x: number, k: number, reach: number) =>
      at(
        x,
        0,
        limb(
          [
            [0, 0],
            [k * 70, 170 + reach],
          ],
          46,
          34,
          ink.second,
        ) +
          limb(
            [
              [k * 70, 170 + reach],
              [k * 10, 330 + reach],
            ],
            34,
            22,
            ink.second,
          ) +
          disc(0, 0, 36, ink.tones[4]) +
          disc(k * 70, 170 + reach, 26, ink.tones[4]) +
          disc(k * 70, 170 + reach, 11, ink.paper) +
          shape(`M${k * 10 - 24} ${330 + reach}h48l-8 26h-10v-12h-12v12h-10Z`, ink.tones[4]),
      )
    const pack = (x: number) =>
      box(x, 690, 190, 56, ink.second, 6) +
      times(6, (i) => box(x + 12 + i * 29, 702, 20, 32, ink.tones[4], 3)) +
      box(x + 78, 678, 34, 14, ink.accent, 3)
    const shift = s.between(-60, 60)
    return (
      box(0, 0, WIDTH, 900, s.wash(mix(ink.sky[0], ink.tones[0], 0.5), ink.sky[1])) +
      times(
        9,
        (i) =>
          sheet(box(30 + i * 180, 120, 140, 250, s.wash(ink.dark ? ink.tones[1] : lighter(ink.sky[1], 0.5), ink.sky[0]))) +
          line(`M${100 + i * 180} 120V370M${30 + i * 180} 245h140`, ink.tones[1], 5),
      ) +
      sheet(
        line(
          times(9, (i) => `M${-20 + i * 200} 70l100 -60l100 60`),
          ink.tones[2],
          12,
        ) + box(-20, 60, WIDTH + 40, 26, ink.tones[2]),
      ) +
      sheet(box(-20, 520, WIDTH + 40, 420, s.wash(ink.tones[1], ink.tones[2]))) +
      faint(0.7, cut([120, 560, 1000, 1440].map((x) => at(x + shift, 560, sedan(s, ink.tones[2]), 0.7)).join(''))) +
      sheet(box(-20, 556, WIDTH + 40, 24, ink.tones[3])) +
      cut([350, 1250].map((x, i) => at(0, 80, arm(x + shift, i ? -1 : 1, s.between(-30, 40)))).join('')) +
      cut(at(800 + shift, 690, sedan(s, ink.accent), 1.62)) +
      cut(at(0, 60, arm(780 + shift, 1, -110), 1)) +
      sheet(
        box(-20, 692, WIDTH + 40, 60, ink.tones[3]) +
          times(27, (i) => disc(20 + i * 62, 722, 17, ink.tones[4]) + disc(20 + i * 62, 722, 7, ink.tones[1])),
      ) +
      cut([90, 320, 1110, 1350].map((x) => at(0, 94, pack(x + shift * 0.5))).join('')) +
      cut(
        passer(s, 640 + shift, 860, 300, poses.carry, { hat: 'helmet', hatColour: ink.paper, top: ink.second }) +
          passer(s, 1010 + shift, 868, 290, poses.point, { hat: 'helmet', hatColour: ink.second, top: ink.tones[4], legs: ink.tones[4] }),
      ) +
      faint(
        0.9,
        [0, 1, 2]
          .map((i) =>
            line(
              straight(
                [
                  [800 + shift + i * 9, 452],
                  [790 + shift + i * 34 - 20, 420 + i * 6],
                ],
                false,
              ),
              ink.paper,
              4,
            ),
          )
          .join(''),
      )
    )
  },
}
