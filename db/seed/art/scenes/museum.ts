import { darker, lighter, mix } from '../colour.ts'
import { type Scene, WIDTH } from '../frame.ts'
import { passer } from '../person.ts'
import { poses } from '../poses.ts'
import { at, box, cut, disc, faint, limb, line, oval, shape, sheet, times } from '../shape.ts'

/** A bronze vessel and a porcelain vase under museum light. */
export const museum: Scene = {
  draw(s) {
    const { ink } = s
    const wall = ink.dark ? ink.tones[3] : ink.tones[3]
    const blue = ink.dark ? '#3d66a8' : mix('#2d5a9c', ink.second, 0.2)
    const china = '#f6f3ec'
    const plinth = (x: number, w: number, y: number) =>
      sheet(
        box(x - w / 2, y, w, 930 - y, s.wash(ink.tones[1], ink.tones[2])) +
          box(x - w / 2 - 16, y - 20, w + 32, 30, ink.tones[0]) +
          faint(0.2, box(x + w * 0.18, y + 10, w * 0.32, 920 - y, ink.ink)),
      )
    const body =
      'M-44 -470H44L38 -380C46 -330 150 -300 150 -190C150 -90 70 -30 62 0H-62C-70 -30 -150 -90 -150 -190C-150 -300 -46 -330 -38 -380Z'
    const peony = (x: number, y: number, r: number) =>
      [0, 60, 120, 180, 240, 300]
        .map((a) => disc(x + Math.cos((a * Math.PI) / 180) * r * 0.6, y + Math.sin((a * Math.PI) / 180) * r * 0.6, r * 0.46, blue))
        .join('') +
      disc(x, y, r * 0.34, china) +
      disc(x, y, r * 0.18, blue)
    const vase =
      shape(body, china) +
      box(-54, -482, 108, 20, blue, 8) +
      line('M-42 -392H42M-40 -376H40', blue, 7) +
      line('M-64 -6H64M-78 -34H78', blue, 8) +
      line('M-120 -250C-60 -300 0 -150 60 -220S120 -250 138 -210M-110 -100C-60 -60 40 -110 100 -110', blue, 8) +
      peony(-40, -210, 52) +
      peony(70, -150, 40) +
      peony(20, -286, 30) +
      [
        [-90, -150],
        [-20, -110],
        [110, -230],
        [-80, -270],
      ]
        .map(([x, y]) => oval(x ?? 0, y ?? 0, 24, 10, blue, -30))
        .join('') +
      faint(0.2, shape('M20 -470H44L38 -380C46 -330 150 -300 150 -190C150 -90 70 -30 62 0H30C90 -120 90 -280 14 -340Z', ink.ink)) +
      faint(0.7, line('M-112 -230Q-108 -260 -84 -286', '#ffffff', 12))
    const green = mix('#4d7a66', ink.tones[3], 0.25)
    const ding =
      [-1, 1]
        .map(
          (k) =>
            shape(`M${k * 110} -250V-340H${k * 70}V-250Z`, green) +
            shape(`M${k * 100} -262V-322H${k * 82}V-262Z`, wall) +
            limb(
              [
                [k * 104, -80],
                [k * 110, 0],
              ],
              50,
              36,
              darker(green, 0.15),
            ),
        )
        .join('') +
      limb(
        [
          [0, -70],
          [0, 0],
        ],
        50,
        36,
        darker(green, 0.3),
      ) +
      shape('M-160 -260H160L150 -130Q120 -56 0 -56T-150 -130Z', s.wash(lighter(green, 0.18), green)) +
      box(-172, -274, 344, 30, lighter(green, 0.15), 6) +
      line(
        times(5, (i) => `M${-126 + i * 52} -214h36v36h-24v-18M${-126 + i * 52} -160v-0`),
        darker(green, 0.4),
        7,
      ) +
      line('M-154 -236H154M-148 -136H148', darker(green, 0.4), 6) +
      faint(0.2, shape('M50 -260H160L150 -130Q120 -56 40 -56Z', ink.ink))
    const swap = s.odds(0.5)
    return (
      box(0, 0, WIDTH, 900, s.wash(wall, ink.tones[2])) +
      sheet(
        shape('M100 930V330A260 260 0 0 1 620 330V930Z', ink.tones[4]) + shape('M990 930V330A260 260 0 0 1 1510 330V930Z', ink.tones[4]),
      ) +
      sheet(shape('M470 930V250A330 330 0 0 1 1130 250V930Z', mix(ink.tones[2], ink.tones[3], 0.4))) +
      shape('M760 -20H840L1180 760H420Z', s.wash(mix(wall, ink.sun, 0.55), mix(wall, ink.sun, 0.2))).replace('/>', ' opacity=".6"/>') +
      sheet(box(-20, 720, WIDTH + 40, 220, s.wash(ink.tones[1], ink.tones[3]))) +
      plinth(800, 380, 690) +
      plinth(350, 280, 740) +
      plinth(1250, 280, 740) +
      faint(0.4, oval(800, 690, 150, 16, ink.ink)) +
      sheet(at(800, 690, swap ? vase : ding, swap ? 1.12 : 1.5)) +
      sheet(at(350, 740, swap ? ding : vase, swap ? 0.74 : 0.6)) +
      sheet(
        at(
          1250,
          740,
          disc(0, -150, 118, ink.second) +
            disc(0, -150, 96, darker(ink.second, 0.25)) +
            times(12, (i) => at(0, -150, shape('M-8 -60L0 -88L8 -60Z', ink.second), 1, i * 30)) +
            disc(0, -150, 50, ink.second) +
            disc(0, -150, 18, wall) +
            shape('M-60 0L-40 -50H40L60 0Z', ink.tones[4]),
        ),
      ) +
      cut(
        passer(s, 560 + s.between(-40, 20), 890, 320, poses.stand) +
          passer(s, 1050 + s.between(-20, 40), 890, 340, poses.point) +
          passer(s, 1120, 892, 210, poses.stand),
      )
    )
  },
}
