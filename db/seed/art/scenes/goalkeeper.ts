import { lighter, mix } from '../colour.ts'
import { type Scene, WIDTH } from '../frame.ts'
import { crowd, dressed, person } from '../person.ts'
import { at, box, cut, disc, faint, line, oval, shape, sheet, times } from '../shape.ts'

/** A goalkeeper at full stretch, ball at the fingertips. */
export const goalkeeper: Scene = {
  draw(s) {
    const { ink } = s
    const [grass, deep] = ink.dark ? ink.leaf : ([mix(ink.leaf[0], ink.leaf[1], 0.35), ink.leaf[1]] as const)
    const turn = s.between(-12, 6)
    const ball = at(
      0,
      0,
      disc(0, 0, 46, '#fbf7ee') +
        shape('M0 -20L19 -6L12 16H-12L-19 -6Z', ink.ink) +
        [0, 72, 144, 216, 288]
          .map((a) => at(0, 0, shape('M-10 -46Q0 -50 10 -46L6 -36H-6Z', ink.ink) + line('M0 -20V-36', ink.ink, 3), 1, a))
          .join('') +
        faint(0.18, shape('M14 -44A46 46 0 1 1 -40 24Q20 30 14 -44Z', ink.ink)),
    )
    const keeper =
      person(
        {
          neck: [34, -74],
          hip: [-6, -54],
          arms: [
            [
              [54, -90],
              [82, -96],
            ],
            [
              [62, -78],
              [86, -84],
            ],
          ],
          legs: [
            [
              [-30, -66],
              [-58, -58],
            ],
            [
              [-24, -36],
              [-56, -26],
            ],
          ],
          head: [45, -81],
          tilt: 62,
        },
        dressed(s, { top: ink.accent, legs: ink.ink, skin: '#e0b58c', shoes: ink.second, longHair: false }),
      ) +
      oval(83, -97, 6, 4.6, ink.second, -30) +
      oval(88, -85, 6, 4.6, ink.second, -10)
    const net = times(25, (i) => `M${250 + i * 46} 210V690`) + times(11, (i) => `M230 ${220 + i * 46}H1370`)
    return (
      box(0, 0, WIDTH, 900, s.wash(ink.sky[0], ink.sky[1])) +
      sheet(shape('M-20 60L1620 0V130L-20 150Z', ink.tones[3])) +
      [150, 420, 700, 980, 1260, 1500]
        .map((x) => disc(x, 96, 60, s.glow(ink.paper, 0.8)) + box(x - 34, 84, 68, 20, ink.paper, 4))
        .join('') +
      sheet(box(-20, 150, WIDTH + 40, 460, s.wash(ink.tones[1], ink.tones[2]))) +
      crowd(s, 196, 7, 35, [ink.accent, ink.second, ink.paper, ink.tones[0], ink.tones[3], ink.tones[3]]) +
      faint(0.36, box(0, 150, WIDTH, 420, ink.tones[3])) +
      sheet(box(-20, 560, WIDTH + 40, 76, ink.tones[4])) +
      times(8, (i) => box(20 + i * 200, 574, 170, 46, [ink.accent, ink.second, ink.tones[2], ink.paper][i % 4] ?? ink.paper, 4)) +
      sheet(shape('M-20 630H1620V930H-20Z', s.wash(grass, deep))) +
      times(5, (i) => faint(0.28, shape(`M${180 + i * 290} 630h130l${(i - 2) * 70 + 30} 300h-170Z`, deep))) +
      line('M-20 720H1620', ink.paper, 8) +
      line('M230 700L90 900M1370 700L1510 900', ink.paper, 7) +
      faint(0.5, line(net, ink.paper, 2)) +
      cut(line('M230 720V206H1370V720', '#fbf7ee', 24)) +
      faint(0.25, oval(760, 800, 380, 26, ink.ink)) +
      cut(at(680 + s.between(-60, 20), 770 + s.between(-20, 40), keeper, 5, turn)) +
      cut(at(1168 + s.between(-50, 40), 300 + s.between(-20, 60), ball, 1.2)) +
      faint(0.55, line('M1320 190L1250 246M1360 250L1276 290M1290 140L1226 206', ink.paper, 7)) +
      line(
        times(60, () => `M${s.between(0, 1600)} ${s.between(790, 890)}q3 -14 7 -22`),
        lighter(grass, 0.2),
        3.4,
      )
    )
  },
}
