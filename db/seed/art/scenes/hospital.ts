import { towers } from '../build.ts'
import { darker, lighter, mix } from '../colour.ts'
import { type Scene, WIDTH } from '../frame.ts'
import { roundTree } from '../land.ts'
import { at, box, cut, disc, faint, limb, line, oval, shape, sheet, times } from '../shape.ts'

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
