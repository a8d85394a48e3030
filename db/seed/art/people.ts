// Days of ordinary people: a village school, a ward, dancing in the square.
import { lantern, towers } from './build.ts'
import { darker, lighter, mix } from './colour.ts'
import { type Scene, WIDTH } from './frame.ts'
import { roundTree } from './land.ts'
import { dressed, person, poses } from './person.ts'
import { at, box, cut, disc, faint, limb, line, oval, ring, shape, sheet, times } from './shape.ts'
import { clouds, sun } from './sky.ts'

/** A one-room village school: teacher at the board, children at desks, hills in the windows. */
export const school: Scene = {
  draw(s) {
    const { ink } = s
    const wall = ink.dark ? ink.tones[2] : mix(ink.sky[0], ink.paper, 0.35)
    const x = s.between(-40, 40)
    const pupil = (px: number, py: number, k: number, up: boolean) => {
      const [shirt, hair] = [s.pick([ink.accent, ink.second, ink.paper, ink.tones[1]]), '#241d1c']
      return (
        at(
          px,
          py,
          (up
            ? limb(
                [
                  [50, -70],
                  [74, -130],
                  [66, -200],
                ],
                34,
                22,
                shirt,
              ) + disc(66, -210, 18, '#e9c39b')
            : '') +
            shape('M-84 40C-84 -50 -50 -84 0 -86S84 -50 84 40Z', shirt) +
            box(-16, -110, 32, 34, '#d9ae86') +
            disc(0, -148, 54, hair) +
            (s.odds(0.5)
              ? disc(-56, -120, 22, hair) + disc(56, -120, 22, hair) + disc(-46, -134, 8, ink.accent) + disc(46, -134, 8, ink.accent)
              : '') +
            disc(-54, -142, 11, '#d9ae86') +
            disc(54, -142, 11, '#d9ae86'),
          k,
        ) +
        at(
          px,
          py,
          shape('M-150 20H150L170 52H-170Z', lighter(ink.tones[2], 0.15)) +
            box(-170, 50, 340, 16, ink.tones[3]) +
            box(-150, 64, 20, 120, ink.tones[4]) +
            box(130, 64, 20, 120, ink.tones[4]) +
            (s.odds(0.6) ? shape('M40 16L100 6L112 22L52 34Z', ink.paper) : box(-120, 4, 54, 18, ink.accent, 3)),
          k,
        )
      )
    }
    const board =
      sheet(box(470 + x, 130, 700, 350, ink.tones[3], 6)) +
      box(490 + x, 150, 660, 310, s.wash(mix(ink.leaf[1], ink.tones[4], 0.5), darker(ink.leaf[1], 0.5))) +
      faint(
        0.85,
        line(`M${540 + x} 400L${640 + x} 260L${700 + x} 340L${760 + x} 220L${860 + x} 400M${540 + x} 400H${870 + x}`, ink.paper, 7) +
          ring(880 + x, 220, 36, ink.paper, 7) +
          line(`M${950 + x} 300h150M${950 + x} 340h120M${950 + x} 380h140`, ink.paper, 7),
      ) +
      cut(box(520 + x, 462, 600, 16, ink.second, 4))
    const view = (wx: number) =>
      sheet(box(wx, 120, 250, 330, ink.tones[2])) +
      `<svg x="${wx + 14}" y="134" width="222" height="302" viewBox="0 0 222 302">${box(0, 0, 222, 302, s.wash(ink.sky[0], ink.sky[1]))}${disc(s.between(60, 160), 90, 34, ink.sun)}${shape('M0 210L60 120L110 180L160 110L222 190V302H0Z', ink.tones[0])}${shape('M0 240Q110 200 222 236V302H0Z', ink.leaf[0])}${shape('M0 270Q110 240 222 262V302H0Z', ink.leaf[1])}</svg>` +
      line(`M${wx + 125} 130V440M${wx + 10} 280h230`, ink.tones[2], 10)
    return (
      box(0, 0, WIDTH, 900, s.wash(wall, mix(wall, ink.tones[0], 0.6))) +
      box(0, 520, WIDTH, 60, ink.tones[1]) +
      sheet(
        line(
          times(5, (i) => `M${60 + i * 370} -20V70`),
          ink.tones[3],
          26,
        ) + box(-20, 46, WIDTH + 40, 34, ink.tones[3]),
      ) +
      view(150 + x) +
      view(1250 + x) +
      board +
      sheet(box(-20, 572, WIDTH + 40, 360, s.wash(ink.tones[1], ink.tones[2]))) +
      cut(
        at(
          400 + x,
          690,
          person(
            {
              ...poses.point,
              arms: [
                [
                  [-14, -62],
                  [-8, -48],
                ],
                [
                  [18, -76],
                  [40, -92],
                ],
              ],
            },
            dressed(s, { top: ink.accent, skirt: 0.5, legs: ink.tones[4], longHair: true }),
          ),
          4.4,
        ) + line(`M${568 + x} 286L${690 + x} 250`, ink.second, 8),
      ) +
      cut([640, 930, 1220].map((px) => pupil(px + x, 640, 0.72, s.odds(0.3))).join('')) +
      cut([330, 700, 1070, 1440].map((px, i) => pupil(px + x, 800, 1.02, i === 1 || s.odds(0.25))).join(''))
    )
  },
}

/** A nurse at a bedside, monitor and window behind. */
export const hospital: Scene = {
  draw(s) {
    const { ink } = s
    const wall = ink.dark ? ink.tones[2] : mix(ink.sky[0], ink.tones[0], 0.4)
    const x = s.between(-40, 40)
    const skin = '#ecc8a2'
    const coat = mix(ink.paper, ink.water, 0.12)
    const nurse =
      shape('M-82 -20Q-100 -190 4 -194Q106 -190 88 -20L60 10H-60Z', '#241c1b') +
      shape('M-210 520C-216 260 -190 130 -70 96L0 86L70 96C190 130 216 260 210 520Z', s.wash(coat, darker(coat, 0.18))) +
      shape('M-30 30H30V92Q0 122 -30 92Z', darker(skin, 0.18)) +
      shape('M-60 96L0 170L60 96L34 76Q0 112 -34 76Z', ink.second) +
      shape('M-74 -60Q-74 -132 0 -134Q74 -132 74 -60C74 20 36 56 0 58C-36 56 -74 20 -74 -60Z', skin) +
      shape('M-70 -14Q0 -36 70 -14C66 30 34 58 0 60C-34 58 -66 30 -70 -14Z', ink.dark ? mix(ink.paper, ink.water, 0.3) : '#f4f8f6') +
      line('M-70 -12L-84 -28M70 -12L84 -28M-50 10Q0 -2 50 10M-44 28Q0 18 44 28', mix(ink.water, ink.tones[1], 0.3), 4) +
      shape('M-84 -50Q-86 -152 4 -152Q88 -150 84 -50Q60 -104 6 -106Q-50 -104 -84 -50Z', '#241c1b') +
      [-1, 1].map((k) => disc(k * 32, -48, 7, '#241b18') + line(`M${k * 18} -72Q${k * 32} -80 ${k * 48} -72`, '#241b18', 5)).join('') +
      shape('M-86 -112C-80 -196 80 -196 86 -112Q0 -150 -86 -112Z', ink.paper) +
      disc(0, -152, 15, ink.second) +
      line('M-60 110Q-80 240 -10 270T60 110', ink.tones[4], 9) +
      disc(-8, 276, 20, ink.tones[3]) +
      disc(-8, 276, 9, ink.paper) +
      box(80, 220, 64, 56, darker(coat, 0.1), 4) +
      line('M100 214v40M118 214v40', ink.accent, 7)
    const patient =
      oval(0, -6, 130, 46, ink.paper) +
      shape('M-44 -20Q-52 -92 10 -96Q70 -92 64 -26Q54 24 8 26Q-34 22 -44 -20Z', '#dcae85') +
      shape('M-50 -16Q-60 -104 10 -108Q74 -106 68 -60Q30 -88 -8 -70Q-22 -50 -24 -14Z', '#b9b4ad') +
      line('M-6 -34q12 7 22 0M34 -34q10 7 18 0', '#3b2c26', 4) +
      line('M10 4q14 8 26 0', '#8f5f45', 4)
    return (
      box(0, 0, WIDTH, 900, s.wash(wall, mix(wall, ink.sky[1], 0.5))) +
      sheet(box(130 + x, 90, 420, 430, ink.paper)) +
      box(150 + x, 110, 380, 390, s.wash(ink.sky[0], ink.sky[1])) +
      `<clipPath id="pane"><rect x="${150 + x}" y="110" width="380" height="390"/></clipPath><g clip-path="url(#pane)">${disc(260 + x + s.between(0, 140), 220, 56, ink.sun)}${towers(s, 500, 80, 200, ink.tones[0], false, 140 + x, 540 + x)}${cut(roundTree(200 + x, 510, 150, ink.leaf[1]) + roundTree(480 + x, 510, 130, ink.leaf[0]))}</g>` +
      line(`M${340 + x} 110V500`, ink.paper, 14) +
      cut(box(110 + x, 516, 460, 22, ink.paper)) +
      sheet(box(1080 + x, 140, 330, 240, ink.tones[4], 18) + box(1100 + x, 160, 290, 200, darker(ink.tones[4], 0.3), 8)) +
      line(`M${1104 + x} 240h60l16 -20l18 20h22l14 -60l20 110l18 -50h30l14 -22l16 22h50`, ink.second, 7) +
      line(`M${1104 + x} 320q20 -34 40 0t40 0t40 0t40 0t40 0t40 0`, ink.accent, 6) +
      cut(
        box(1232 + x, 380, 26, 260, ink.tones[3]) +
          line(`M${1460 + x} 640V120M${1420 + x} 126h80`, ink.tones[3], 9) +
          box(1430 + x, 150, 60, 110, mix(ink.paper, ink.water, 0.4), 14) +
          line(`M${1460 + x} 260Q${1470 + x} 480 ${1200 + x} 560`, ink.paper, 5),
      ) +
      sheet(box(-20, 690, WIDTH + 40, 240, s.wash(ink.tones[1], ink.tones[2]))) +
      sheet(
        box(1350 + x, 480, 40, 360, ink.tones[3], 10) +
          box(560 + x, 720, 820, 70, ink.tones[3], 10) +
          box(620 + x, 780, 26, 100, ink.tones[4]) +
          box(1330 + x, 780, 26, 100, ink.tones[4]),
      ) +
      sheet(box(580 + x, 640, 790, 96, ink.paper, 30)) +
      cut(`<g transform="translate(${1200 + x} 614) rotate(14)">${patient}</g>`) +
      sheet(at(730 + x, 330, nurse, 1.1)) +
      sheet(
        shape(
          `M560 930V700Q620 640 800 650T1120 660Q1170 700 1160 930Z`.replace(/560|1120|1160|1170/g, (v) => `${Number(v) + x}`),
          s.wash(lighter(ink.accent, 0.15), darker(ink.accent, 0.15)),
        ) +
          faint(
            0.35,
            line(
              times(5, (i) => `M${640 + x + i * 110} 670Q${620 + x + i * 110} 790 ${650 + x + i * 110} 930`),
              darker(ink.accent, 0.4),
              5,
            ),
          ) +
          shape(`M${586 + x} 690Q640 632 800 642T${1118 + x} 652L${1136 + x} 690Q900 660 ${590 + x} 716Z`, ink.paper),
      ) +
      cut(
        limb(
          [
            [900 + x, 520],
            [960 + x, 620],
            [1060 + x, 640],
          ],
          76,
          46,
          darker(coat, 0.08),
        ) +
          oval(1080 + x, 640, 34, 22, skin) +
          limb(
            [
              [1180 + x, 690],
              [1110 + x, 650],
            ],
            36,
            26,
            '#dcae85',
          ),
      )
    )
  },
}

/** Elderly dancers with fans in an evening square. */
export const dancing: Scene = {
  draw(s) {
    const { ink } = s
    const fan = (colour: string) =>
      shape(`M0 0L-52 -58Q0 -104 52 -58Z`, colour) +
      faint(0.4, line('M0 0L-34 -72M0 0L-12 -80M0 0L12 -80M0 0L34 -72', ink.ink, 2.6)) +
      line('M-52 -58Q0 -104 52 -58', ink.paper, 5)
    const greys = ['#b9b3ab', '#cfc9c0', '#8d8780'] as const
    const dancer = (x: number, y: number, h: number, i: number, flip: boolean) => {
      const pose =
        i % 2
          ? poses.dance
          : {
              ...poses.dance,
              arms: [
                [
                  [-18, -78],
                  [-34, -88],
                ],
                [
                  [16, -88],
                  [22, -106],
                ],
              ] as const,
            }
      const hands = [pose.arms[0]?.[1] ?? [0, 0], pose.arms[1]?.[1] ?? [0, 0]] as const
      const man = i % 3 === 2
      const body =
        oval(2, 0, 22, 4, mix(ink.tones[3], ink.ink, 0.5)).replace('/>', ' opacity=".3"/>') +
        person(
          pose,
          dressed(s, {
            hair: s.pick(greys),
            top: i % 2 ? ink.accent : man ? ink.paper : lighter(ink.accent, 0.25),
            legs: man ? ink.tones[4] : i % 2 ? ink.tones[4] : ink.second,
            skirt: man ? 0 : 0.62,
            longHair: false,
          }),
        ) +
        hands.map(([hx, hy], k) => at(hx, hy, fan(k ? ink.second : i % 2 ? ink.paper : ink.accent), 0.42, k ? 30 : -34)).join('')
      return flip ? `<g transform="translate(${x} ${y}) scale(${-h / 100} ${h / 100})">${body}</g>` : at(x, y, body, h / 100)
    }
    const x = s.between(-40, 40)
    const flip = s.odds(0.5)
    return (
      sun(s, s.between(500, 1100), 270, 120) +
      clouds(s, 4, 70, 220) +
      sheet(towers(s, 560, 150, 360, ink.dark ? ink.tones[1] : ink.tones[0], false)) +
      sheet(towers(s, 570, 80, 230, ink.dark ? ink.tones[2] : ink.tones[1], false)) +
      cut(
        times(9, (i) =>
          roundTree(20 + i * 195 + s.between(-30, 30), 600, s.between(150, 220), i % 2 ? ink.leaf[1] : mix(ink.leaf[0], ink.leaf[1], 0.5)),
        ),
      ) +
      sheet(box(-20, 590, WIDTH + 40, 340, s.wash(mix(ink.tones[0], ink.tones[1], 0.5), ink.dark ? ink.tones[3] : ink.tones[2]))) +
      faint(
        0.25,
        line(
          times(13, (i) => `M${800 + (i - 6) * 60} 590L${800 + (i - 6) * 330} 930`) +
            times(5, (i) => `M0 ${612 + i * i * 15 + i * 12}H1600`),
          ink.tones[4],
          3,
        ),
      ) +
      line('M-20 150Q800 330 1620 130', ink.ink, 4) +
      times(6, (i) => {
        const t = (i + 0.5) / 6
        return cut(lantern(s, t * 1600, 150 * (1 - t) ** 2 + 660 * t * (1 - t) + 130 * t * t + 26, 62))
      }) +
      cut([340, 1260].map((px, i) => dancer(px + x, 690, 220, i + 1, flip)).join('')) +
      cut([170, 440, 1170, 1440].map((px, i) => dancer(px + x, 800, 300, i, flip)).join('')) +
      cut(dancer(630 + x, 780, 350, 1, flip) + dancer(980 + x, 780, 350, 2, flip)) +
      cut(dancer(800 + x, 850, 450, 3, flip)) +
      cut(
        at(
          110,
          880,
          box(-70, -120, 140, 120, ink.tones[4], 10) +
            disc(0, -70, 36, ink.tones[1]) +
            disc(0, -70, 16, ink.ink) +
            box(-50, -112, 100, 9, ink.accent) +
            line('M-40 -120V-150H40V-120', ink.tones[4], 9),
        ),
      )
    )
  },
}
