// Stage, collection and page: opera, pipa, museum, library.
import { darker, lighter, mix } from './colour.ts'
import { type Scene, type Stage, WIDTH } from './frame.ts'
import { passer, poses } from './person.ts'
import { at, box, cut, disc, faint, limb, line, oval, type Point, shape, sheet, smooth, times } from './shape.ts'

const rouge = '#bf3430'

const curtain = (s: Stage, x0: number, x1: number, colour: string): string =>
  times(6, (i) => {
    const w = (x1 - x0) / 6
    return shape(
      `M${x0 + i * w} -20H${x0 + (i + 1) * w + 8}Q${x0 + (i + 0.8) * w} 450 ${x0 + (i + 1) * w + 8} 930H${x0 + i * w}Q${x0 + (i - 0.2) * w} 450 ${x0 + i * w} -20Z`,
      s.wash(i % 2 ? darker(colour, 0.16) : colour, darker(colour, 0.4)),
    )
  })

/** An opera singer in full face and crown, before the curtain. */
export const opera: Scene = {
  draw(s) {
    const { ink } = s
    const x = 800 + s.between(-50, 50)
    const [robe, gold] = s.odds(0.5) ? [ink.accent, ink.second] : [ink.tones[3], ink.second]
    const face = '#f6e6d6'
    const pearls = (y: number, rx: number, count: number, rise: number, r: number, colour: string) =>
      times(count, (i) => {
        const a = Math.PI * (0.1 + (0.8 * i) / (count - 1))
        return disc(x - Math.cos(a) * rx, y - Math.sin(a) * rise, r, colour)
      })
    return (
      box(0, 0, WIDTH, 900, s.wash(ink.tones[2], ink.tones[4])) +
      disc(x, 360, 560, s.glow(ink.second, 0.6)) +
      [430, 350]
        .map((r, i) => sheet(disc(x, 360, r, i ? mix(ink.sky[1], ink.second, 0.25) : mix(ink.tones[1], ink.second, 0.3))))
        .join('') +
      sheet(curtain(s, -60, 330, darker(ink.accent, 0.12)) + curtain(s, 1270, 1660, darker(ink.accent, 0.12))) +
      cut(
        [-1, 1]
          .map((k) =>
            [0, 1]
              .map((j) =>
                at(
                  x + k * (90 + j * 40),
                  330,
                  shape('M-20 0L-40 -260L60 -330L20 -250L30 0Z', j ? robe : gold) + line('M-10 -20L0 -290', ink.paper, 7),
                  1,
                  k * (24 + j * 26),
                ),
              )
              .join(''),
          )
          .join(''),
      ) +
      sheet(
        shape(
          `M${x - 470} 930C${x - 450} 720 ${x - 330} 640 ${x - 130} 610H${x + 130}C${x + 330} 640 ${x + 450} 720 ${x + 470} 930Z`,
          s.wash(robe, darker(robe, 0.3)),
        ),
      ) +
      cut(
        shape(`M${x - 230} 640Q${x} 800 ${x + 230} 640L${x + 190} 610Q${x} 720 ${x - 190} 610Z`, gold) +
          times(9, (i) => {
            const a = Math.PI * (0.14 + (0.72 * i) / 8)
            return disc(x - Math.cos(a) * 214, 630 + Math.sin(a) * 108, 17, i % 2 ? ink.paper : robe)
          }),
      ) +
      [-1, 1]
        .map((k) => faint(0.8, line(`M${x + k * 330} 740q${k * 30} 40 0 80t0 90M${x + k * 270} 720q${k * 20} 40 0 80t0 110`, gold, 7)))
        .join('') +
      cut(
        [-1, 1]
          .map(
            (k) =>
              shape(
                `M${x + k * 128} 330Q${x + k * 190} 420 ${x + k * 150} 690L${x + k * 110} 690Q${x + k * 140} 480 ${x + k * 104} 400Z`,
                ink.ink,
              ) +
              line(
                times(3, (i) => `M${x + k * (150 + i * 22)} 330V${540 + i * 26}`),
                gold,
                5,
              ) +
              times(3, (i) => disc(x + k * (150 + i * 22), 552 + i * 26, 11, i % 2 ? ink.paper : ink.accent)),
          )
          .join(''),
      ) +
      cut(
        shape(`M${x - 46} 540H${x + 46}V640Q${x} 680 ${x - 46} 640Z`, darker(face, 0.12)) +
          shape(
            `M${x - 128} 360Q${x - 136} 240 ${x} 232Q${x + 136} 240 ${x + 128} 360C${x + 124} 480 ${x + 60} 572 ${x} 576C${x - 60} 572 ${x - 124} 480 ${x - 128} 360Z`,
            face,
          ),
      ) +
      [-1, 1]
        .map(
          (k) =>
            faint(0.5, oval(x + k * 62, 402, 58, 84, rouge, k * -16)) +
            faint(0.35, oval(x + k * 58, 370, 46, 40, rouge)) +
            shape(
              `M${x + k * 22} 384Q${x + k * 60} 350 ${x + k * 112} 352Q${x + k * 86} 392 ${x + k * 56} 396Q${x + k * 34} 396 ${x + k * 22} 384Z`,
              '#fdfaf4',
            ) +
            disc(x + k * 58, 376, 15, '#1c1416') +
            line(`M${x + k * 20} 386Q${x + k * 60} 344 ${x + k * 120} 340`, '#1c1416', 8) +
            line(`M${x + k * 22} 330Q${x + k * 60} 296 ${x + k * 116} 292`, '#1c1416', 9),
        )
        .join('') +
      line(`M${x - 4} 400Q${x - 14} 452 ${x - 16} 462Q${x} 474 ${x + 14} 464`, darker(face, 0.3), 5) +
      shape(`M${x - 32} 508Q${x - 14} 492 ${x} 501Q${x + 14} 492 ${x + 32} 508Q${x} 538 ${x - 32} 508Z`, rouge) +
      disc(x, 286, 9, rouge) +
      cut(
        shape(
          `M${x - 142} 340Q${x - 160} 200 ${x} 196Q${x + 160} 200 ${x + 142} 340Q${x + 100} 254 ${x + 46} 250Q${x} 276 ${x - 46} 250Q${x - 100} 254 ${x - 142} 340Z`,
          ink.ink,
        ),
      ) +
      cut(
        shape(`M${x - 150} 250Q${x - 130} 120 ${x} 84Q${x + 130} 120 ${x + 150} 250Q${x} 160 ${x - 150} 250Z`, gold) +
          pearls(262, 132, 9, 84, 17, robe) +
          pearls(252, 150, 11, 118, 13, ink.paper) +
          pearls(236, 120, 9, 136, 11, mix(ink.second, ink.paper, 0.5)) +
          disc(x, 118, 34, robe) +
          disc(x, 118, 18, ink.paper),
      ) +
      cut(
        [-1, 1]
          .map(
            (k) =>
              disc(x + k * 158, 240, 34, robe) + disc(x + k * 158, 240, 16, gold) + line(`M${x + k * 158} 274q${k * 12} 40 0 80`, gold, 6),
          )
          .join(''),
      )
    )
  },
}

/** A pipa player and the sound leaving the strings. */
export const pipa: Scene = {
  mirrors: false,
  draw(s) {
    const { ink } = s
    const x = 780 + s.between(-50, 50)
    const skin = '#ecc8a2'
    const robe = s.pick([ink.accent, ink.tones[3], mix(ink.accent, ink.tones[4], 0.35)])
    const wood = mix('#c98a4b', ink.second, 0.35)
    const lute =
      shape('M-20 -330L20 -330L30 -120C110 -70 130 90 70 170Q0 224 -70 170C-130 90 -110 -70 -30 -120Z', s.wash(lighter(wood, 0.2), wood)) +
      faint(0.16, shape('M4 -330L20 -330L30 -120C110 -70 130 90 70 170Q40 196 4 200Z', ink.ink)) +
      times(12, (i) => box(-26 - i * 2.4, -250 + i * 24, 52 + i * 4.8, 7, ink.tones[4], 3)) +
      box(-44, 118, 88, 15, ink.tones[4], 4) +
      line('M-12 -330L-21 120M-4 -330L-7 120M4 -330L7 120M12 -330L21 120', ink.paper, 2.4) +
      shape('M-20 -330Q-30 -400 10 -424Q36 -420 22 -396Q2 -380 20 -330Z', ink.tones[4]) +
      times(4, (i) => line(`M${i % 2 ? 14 : -14} ${-344 - i * 14}h${i % 2 ? 36 : -36}`, ink.tones[4], 9))
    const ribbon = (y: number, k: number, colour: string, width: number) =>
      line(smooth(Array.from({ length: 15 }, (_, i): Point => [x + 60 + i * 68, y + Math.sin(i * 0.8 + k) * (18 + i * 6)])), colour, width)
    return (
      box(0, 0, WIDTH, 900, s.wash(ink.sky[0], ink.sky[1])) +
      sheet(disc(x, 400, 390, mix(ink.tones[0], ink.sky[1], 0.35))) +
      sheet(disc(x, 400, 310, s.wash(lighter(ink.sun, 0.1), ink.sun))) +
      sheet(times(7, (i) => box(i < 4 ? -60 + i * 84 : 1340 + (i - 4) * 84, -20, 76, 940, i % 2 ? ink.tones[1] : ink.tones[0]))) +
      cut(
        limb(
          [
            [1380, -20],
            [1290, 130],
            [1160, 180],
          ],
          26,
          8,
          ink.tones[4],
        ) +
          limb(
            [
              [1300, 110],
              [1250, 230],
            ],
            12,
            5,
            ink.tones[4],
          ) +
          times(16, () => {
            const [bx, by] = [s.between(1130, 1400), s.between(40, 260)]
            return (
              [0, 72, 144, 216, 288]
                .map((a) =>
                  disc(bx + Math.cos((a * Math.PI) / 180) * 11, by + Math.sin((a * Math.PI) / 180) * 11, 9, lighter(ink.accent, 0.35)),
                )
                .join('') + disc(bx, by, 6, ink.second)
            )
          }),
      ) +
      faint(
        0.75,
        cut(
          ribbon(400, s.between(0, 3), ink.paper, 8) +
            ribbon(470, s.between(0, 3), ink.second, 6) +
            ribbon(540, s.between(0, 3), ink.paper, 5),
        ),
      ) +
      sheet(box(x - 290, 770, 580, 150, ink.tones[4], 16)) +
      sheet(
        shape(
          `M${x - 330} 930C${x - 330} 760 ${x - 220} 700 ${x - 150} 660L${x - 150} 470C${x - 150} 400 ${x - 80} 372 ${x - 40} 364H${x + 40}C${x + 90} 374 ${x + 150} 402 ${x + 152} 480L${x + 160} 660C${x + 240} 700 ${x + 330} 770 ${x + 340} 930Z`,
          s.wash(robe, darker(robe, 0.35)),
        ),
      ) +
      cut(shape(`M${x - 40} 372L${x} 470L${x + 44} 372L${x + 20} 350H${x - 20}Z`, ink.paper)) +
      cut(
        shape(
          `M${x - 96} 250C${x - 110} 130 ${x - 60} 90 ${x} 88C${x + 70} 88 ${x + 106} 140 ${x + 96} 250Q${x + 96} 330 ${x + 70} 330H${x - 70}Q${x - 96} 330 ${x - 96} 250Z`,
          '#221a1b',
        ) +
          disc(x + 20, 84, 56, '#221a1b') +
          line(`M${x - 40} 60L${x + 90} 96`, ink.second, 8) +
          disc(x + 94, 97, 12, ink.accent),
      ) +
      shape(`M${x - 24} 300H${x + 24}V366Q${x} 386 ${x - 24} 366Z`, darker(skin, 0.16)) +
      shape(
        `M${x - 72} 220Q${x - 72} 150 ${x} 148Q${x + 72} 150 ${x + 72} 220C${x + 72} 290 ${x + 34} 328 ${x} 330C${x - 34} 328 ${x - 72} 290 ${x - 72} 220Z`,
        skin,
      ) +
      shape(
        `M${x - 78} 236Q${x - 80} 136 ${x + 6} 134Q${x + 82} 136 ${x + 78} 236Q${x + 60} 168 ${x + 10} 164Q${x - 50} 170 ${x - 78} 236Z`,
        '#221a1b',
      ) +
      [-1, 1]
        .map(
          (k) =>
            line(`M${x + k * 18} 236Q${x + k * 32} 246 ${x + k * 46} 236`, '#2a1d1b', 5) +
            line(`M${x + k * 16} 210Q${x + k * 32} 202 ${x + k * 50} 210`, '#2a1d1b', 4) +
            faint(0.3, disc(x + k * 42, 268, 15, rouge)),
        )
        .join('') +
      line(`M${x} 240L${x - 6} 268H${x + 4}`, darker(skin, 0.3), 4) +
      shape(`M${x - 14} 296Q${x} 288 ${x + 14} 296Q${x} 308 ${x - 14} 296Z`, '#b23b35') +
      sheet(at(x + 30, 590, lute, 1, 12)) +
      cut(
        limb(
          [
            [x + 140, 470],
            [x + 236, 560],
            [x + 120, 420],
          ],
          76,
          44,
          lighter(robe, 0.08),
        ) +
          limb(
            [
              [x + 116, 414],
              [x + 92, 372],
            ],
            32,
            24,
            skin,
          ) +
          times(4, (i) =>
            limb(
              [
                [x + 100, 356 + i * 16],
                [x + 66, 360 + i * 17],
              ],
              13,
              9,
              skin,
            ),
          ),
      ) +
      cut(
        limb(
          [
            [x - 130, 470],
            [x - 214, 630],
            [x - 84, 668],
          ],
          82,
          50,
          lighter(robe, 0.1),
        ) +
          limb(
            [
              [x - 80, 668],
              [x - 30, 652],
            ],
            34,
            26,
            skin,
          ) +
          times(4, (i) =>
            limb(
              [
                [x - 26, 636 + i * 11],
                [x + 14 - i * 5, 634 + i * 18],
              ],
              13,
              8,
              skin,
            ),
          ),
      )
    )
  },
}

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

/** Library shelves, a long table, a reader under a lamp. */
export const library: Scene = {
  draw(s) {
    const { ink } = s
    const hues = [ink.accent, ink.second, ink.tones[0], ink.tones[1], ink.tones[2], ink.paper, lighter(ink.accent, 0.3)] as const
    const shelf = (x: number, y: number, w: number, h: number) => {
      let out = box(x, y, w, h, ink.tones[4])
      for (let bx = x + 6; bx < x + w - 26; ) {
        const [bw, bh] = [s.between(16, 34), h * s.between(0.62, 0.9)]
        if (s.odds(0.9)) out += box(bx, y + h - bh - 8, bw, bh, s.pick(hues)) + box(bx, y + h - bh * 0.78 - 8, bw, 6, ink.tones[4])
        bx += bw + 1.5
      }
      return out + box(x - 4, y + h - 10, w + 8, 14, ink.tones[3])
    }
    const x = 800 + s.between(-60, 60)
    const skin = '#e9c39b'
    const reader =
      shape('M-200 300C-200 130 -150 60 -50 40H50C150 60 200 130 200 300Z', s.wash(ink.accent, darker(ink.accent, 0.3))) +
      shape('M-30 -20H30V52Q0 76 -30 52Z', darker(skin, 0.18)) +
      shape('M-92 -60Q-100 -190 4 -192Q104 -188 94 -60Q104 40 70 60H40L-44 60H-70Q-104 40 -92 -60Z', '#231b1a') +
      shape('M-64 -70Q-64 -132 0 -134Q64 -132 64 -70C64 -6 30 26 0 28C-30 26 -64 -6 -64 -70Z', skin) +
      shape('M-70 -58Q-74 -150 6 -150Q76 -146 70 -58Q50 -112 -6 -112Q-50 -108 -70 -58Z', '#231b1a') +
      [-1, 1]
        .map(
          (k) =>
            `<circle cx="${k * 28}" cy="-52" r="21" fill="none" stroke="#2c2220" stroke-width="5"/>` +
            line(`M${k * 18} -46q10 7 20 0`, '#2c2220', 5),
        )
        .join('') +
      line('M-8 -54H8', '#2c2220', 5) +
      line('M-12 2Q0 8 12 2', darker(skin, 0.4), 5)
    return (
      box(0, 0, WIDTH, 900, s.wash(ink.tones[3], ink.tones[4])) +
      sheet(times(4, (row) => [-20, 260, 1070, 1350].map((sx) => shelf(sx, 10 + row * 160, 262, 150)).join(''))) +
      sheet(
        shape('M560 660V250A240 240 0 0 1 1040 250V660Z', ink.tones[2]) +
          shape('M584 660V250A216 216 0 0 1 1016 250V660Z', s.wash(ink.sky[0], ink.sky[1])),
      ) +
      `<clipPath id="arch"><path d="M584 660V250A216 216 0 0 1 1016 250V660Z"/></clipPath><g clip-path="url(#arch)">${disc(s.between(700, 920), 220, 62, ink.sun)}${sheet(
        shape(
          smooth([
            [560, 470],
            [700, 380],
            [820, 450],
            [940, 360],
            [1060, 440],
          ]) + 'V700H560Z',
          ink.tones[0],
        ),
      )}${sheet(
        shape(
          smooth([
            [560, 520],
            [700, 500],
            [850, 530],
            [1060, 490],
          ]) + 'V700H560Z',
          ink.leaf[0],
        ),
      )}</g>` +
      line('M800 40V660M584 300H1016M584 480H1016', ink.tones[2], 10) +
      cut(line('M300 640L420 40M360 640L480 40' + times(8, (i) => `M${312 + i * 15} ${580 - i * 75}h60`), ink.second, 12)) +
      disc(x + 250, 520, 420, s.glow(ink.second, 0.6)) +
      sheet(at(x, 470, reader, 1.02)) +
      sheet(
        shape('M-20 730H1620V930H-20Z', s.wash(ink.tones[2], ink.tones[3])) + box(-20, 722, WIDTH + 40, 22, lighter(ink.tones[2], 0.15)),
      ) +
      cut(
        shape(
          `M${x - 210} 700Q${x - 100} 650 ${x} 690Q${x + 100} 650 ${x + 210} 700V770Q${x + 100} 726 ${x} 762Q${x - 100} 726 ${x - 210} 770Z`,
          ink.paper,
        ) +
          line(`M${x} 690V762`, ink.tones[1], 5) +
          faint(
            0.4,
            line(
              times(
                3,
                (i) =>
                  `M${x - 170} ${710 + i * 15}Q${x - 90} ${676 + i * 15} ${x - 24} ${704 + i * 15}M${x + 24} ${704 + i * 15}Q${x + 90} ${676 + i * 15} ${x + 170} ${710 + i * 15}`,
              ),
              ink.ink,
              3,
            ),
          ),
      ) +
      cut(
        [-1, 1]
          .map(
            (k) =>
              limb(
                [
                  [x + k * 180, 690],
                  [x + k * 190, 756],
                ],
                64,
                40,
                darker(ink.accent, 0.14),
              ) + oval(x + k * 184, 758, 30, 20, skin),
          )
          .join(''),
      ) +
      cut(
        line(`M${x + 330} 730V560Q${x + 330} 500 ${x + 280} 494`, ink.tones[4], 12) +
          shape(`M${x + 190} 540Q${x + 200} 460 ${x + 270} 456T${x + 350} 540Z`, ink.second) +
          oval(x + 270, 540, 60, 10, ink.paper) +
          oval(x + 330, 732, 60, 14, ink.tones[4]),
      ) +
      cut(
        times(
          4,
          (i) =>
            box(x - 470 + (i % 2) * 14, 700 - i * 38, 200, 34, hues[i] ?? ink.accent, 4) +
            box(x - 460 + (i % 2) * 14, 708 - i * 38, 12, 20, ink.paper),
        ),
      ) +
      cut(times(2, (i) => box(x + 430, 700 - i * 36, 170, 32, hues[i + 3] ?? ink.second, 4)))
    )
  },
}
