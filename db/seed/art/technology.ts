// Machines that think and carry signals: data centre, wafer, dialect waveforms, radio, film.
import { darker, lighter, mix } from './colour.ts'
import { type Scene, type Stage, WIDTH } from './frame.ts'
import { hills, peaks, pine } from './land.ts'
import { dressed, passer, person, poses } from './person.ts'
import { at, box, cut, disc, faint, line, oval, type Point, shape, sheet, smooth, straight, times } from './shape.ts'
import { clouds, snow, steam, sun } from './sky.ts'

/** A data centre humming in the snow. */
export const dataCentre: Scene = {
  draw(s) {
    const { ink } = s
    const [white, drift] = ink.dark
      ? [mix(ink.tones[0], ink.paper, 0.45), mix(ink.tones[1], ink.paper, 0.28)]
      : [mix(ink.paper, ink.sky[1], 0.2), mix(ink.paper, ink.tones[0], 0.35)]
    const x = s.between(-50, 50)
    const rack = (rx: number) =>
      box(rx, 470, 74, 196, ink.tones[4], 4) +
      times(
        8,
        (i) =>
          box(rx + 8, 480 + i * 23, 58, 16, ink.tones[3], 2) +
          disc(rx + 16, 488 + i * 23, 3.6, s.pick([ink.second, ink.accent, ink.sun])) +
          box(rx + 40, 486 + i * 23, 22, 4, ink.tones[1]),
      )
    const hall =
      sheet(
        box(360 + x, 400, 880, 320, s.wash(ink.tones[2], ink.tones[3])) +
          shape(`M1240 400L1400 360V690L1240 720Z`.replaceAll('1240', `${1240 + x}`).replaceAll('1400', `${1400 + x}`), ink.tones[4]) +
          shape(`M${360 + x} 400L${520 + x} 356H${1400 + x}L${1240 + x} 400Z`, white),
      ) +
      sheet(
        box(400 + x, 444, 800, 240, mix(ink.tones[4], ink.second, 0.14)) +
          oval(800 + x, 570, 420, 150, s.glow(ink.second, 0.5)) +
          times(9, (i) => rack(414 + x + i * 87)),
      ) +
      cut(
        times(
          4,
          (i) =>
            box(560 + x + i * 190, 316, 130, 52, ink.tones[2]) +
            box(552 + x + i * 190, 306, 146, 16, white, 6) +
            times(4, (k) => box(570 + x + i * 190 + k * 28, 334, 18, 24, ink.tones[4])),
        ),
      )
    return (
      sun(s, s.between(340, 560), s.between(180, 230), 84) +
      clouds(s, 4, 50, 220) +
      peaks(s, 600, 340, 4, mix(ink.tones[0], white, 0.35)) +
      hills(s, 600, 24, 5, drift) +
      cut(
        times(12, (i) => {
          const px = 30 + i * 140 + s.between(-30, 30)
          const h = s.between(130, 220)
          return (
            pine(px, 650, h, mix(ink.tones[2], ink.leaf[1], 0.5)) +
            faint(
              0.85,
              shape(
                `M${px} ${650 - h * 0.98}L${px - h * 0.07} ${650 - h * 0.78}L${px} ${650 - h * 0.82}L${px + h * 0.05} ${650 - h * 0.8}Z`,
                white,
              ),
            )
          )
        }),
      ) +
      times(4, (i) => steam(s, 625 + x + i * 190, 304, 130, white)) +
      hall +
      sheet(
        shape(
          smooth([
            [-40, 730],
            [260, 690],
            [560, 712],
            [900, 690],
            [1260, 720],
            [1640, 684],
          ]) + 'V940H-40Z',
          s.wash(white, drift),
        ),
      ) +
      cut(
        passer(s, 560 + x, 810, 150, poses.walk, { top: ink.accent, hat: 'cap', hatColour: ink.second }) +
          faint(
            0.35,
            line(
              times(7, (i) => `M${530 + x - i * 46} ${806 + i * 10}l-14 3`),
              ink.tones[2],
              7,
            ),
          ),
      ) +
      cut(
        times(3, (i) => pine(1270 + i * 130, 850 + i * 20, 300 - i * 30, mix(ink.tones[3], ink.leaf[1], 0.4))) +
          pine(170, 870, 330, mix(ink.tones[3], ink.leaf[1], 0.4)),
      ) +
      sheet(
        shape(
          smooth([
            [-40, 840],
            [300, 870],
            [800, 836],
            [1200, 872],
            [1640, 830],
          ]) + 'V940H-40Z',
          white,
        ),
      ) +
      snow(s, 90)
    )
  },
}

/** A wafer of chips above circuit traces. */
export const wafer: Scene = {
  draw(s) {
    const { ink } = s
    const [cx, cy, r] = [800 + s.between(-60, 60), 450, 330]
    const trace = (k: number) => {
      const a = (k / 36) * Math.PI * 2 + s.between(-0.03, 0.03)
      const [x0, y0] = [cx + Math.cos(a) * 300, cy + Math.sin(a) * 300]
      const flat = Math.abs(Math.cos(a)) > 0.6
      const out = s.between(70, 200)
      const [x1, y1] = [x0 + Math.sign(Math.cos(a)) * out, y0 + Math.sign(Math.sin(a)) * out * (flat ? 0.5 : 1)]
      const [x2, y2] = flat ? [x1 + Math.sign(Math.cos(a)) * s.between(80, 320), y1] : [x1, y1 + Math.sign(Math.sin(a)) * 260]
      const colour = s.pick([ink.second, ink.tones[1], ink.tones[1], ink.accent])
      return (
        line(
          straight(
            [
              [x0, y0],
              [x1, y1],
              [x2, y2],
            ],
            false,
          ),
          colour,
          8,
        ) +
        disc(x2, y2, 15, colour) +
        disc(x2, y2, 6, ink.tones[4])
      )
    }
    const size = 66
    let dies = ''
    for (let i = -5; i < 5; i++)
      for (let j = -5; j < 5; j++) {
        const [x, y] = [cx + i * size, cy + j * size]
        if (Math.max(...[0, 1].flatMap((a) => [0, 1].map((b) => Math.hypot(x + a * size - cx, y + b * size - cy)))) > r - 12) continue
        const fill = s.pick([ink.tones[1], ink.tones[0], ink.tones[1], ink.tones[2], ink.second, lighter(ink.tones[0], 0.4)])
        dies +=
          box(x + 3, y + 3, size - 6, size - 6, fill, 3) +
          faint(
            0.4,
            box(x + 12, y + 12, 20, 20, ink.ink, 2) +
              line(`M${x + 38} ${y + 16}h14M${x + 38} ${y + 26}h14M${x + 12} ${y + 42}h40M${x + 12} ${y + 52}h28`, ink.ink, 3),
          )
      }
    const hot = [cx + s.whole(-1, 0) * size, cy + s.whole(-1, 0) * size] as const
    return (
      box(0, 0, WIDTH, 900, s.wash(ink.tones[3], ink.tones[4])) +
      disc(cx, cy, 640, s.glow(ink.tones[1], 0.7)) +
      cut(times(36, trace)) +
      [
        [150, 190],
        [1380, 660],
        [1400, 150],
        [120, 660],
      ]
        .map(([x, y]) =>
          cut(
            box(x ?? 0, y ?? 0, 120, 90, ink.tones[4], 6) +
              times(5, (i) => box((x ?? 0) + 10 + i * 22, (y ?? 0) - 12, 10, 114, ink.second)) +
              box(x ?? 0, y ?? 0, 120, 90, ink.tones[3], 6) +
              disc((x ?? 0) + 20, (y ?? 0) + 20, 7, ink.tones[0]),
          ),
        )
        .join('') +
      sheet(
        disc(cx, cy, r + 14, ink.tones[0]) +
          disc(cx, cy, r, s.wash(ink.paper, ink.tones[0])) +
          shape(`M${cx - 22} ${cy + r + 16}L${cx} ${cy + r - 14}L${cx + 22} ${cy + r + 16}Z`, ink.tones[4]),
      ) +
      dies +
      cut(
        box(hot[0] - 8, hot[1] - 8, size + 16, size + 16, ink.accent, 6) +
          box(hot[0] + 8, hot[1] + 8, size - 16, size - 16, ink.paper, 3) +
          box(hot[0] + 19, hot[1] + 19, size - 38, size - 38, ink.accent, 2),
      ) +
      faint(0.2, shape(`M${cx - 250} ${cy - 214}L${cx - 120} ${cy - 306}L${cx + 250} ${cy + 214}L${cx + 130} ${cy + 302}Z`, '#ffffff'))
    )
  },
}

const wave = (s: Stage, x: number, y: number, w: number, h: number, colour: string, bars: number): string => {
  const [k, j] = [s.between(0, 6), s.between(2, 5)]
  return times(bars, (i) => {
    const t = i / (bars - 1)
    const a = Math.max(0.08, Math.abs(Math.sin(t * Math.PI) * (0.55 + 0.45 * Math.sin(t * 13 * j * 0.4 + k)) * s.between(0.6, 1))) * h
    return box(x + t * w - 6, y - a / 2, 12, a, colour, 6)
  })
}

/** Dialects: two speakers, a phone between them, voices as bars. */
export const dialects: Scene = {
  draw(s) {
    const { ink } = s
    const profile =
      'M-190 420C-196 300 -150 262 -76 240L-70 176C-130 130 -150 60 -132 -20C-112 -120 -20 -160 60 -138C126 -118 150 -70 146 -20L142 10L172 62Q178 78 156 82L150 84L156 108L144 120L150 138Q152 172 122 176L72 178L76 238C140 260 176 300 184 420Z'
    const head = (skin: string, hair: string, coat: string, old: boolean) =>
      shape(profile, skin) +
      shape('M-190 420C-196 300 -150 262 -76 240Q0 300 76 238C140 260 176 300 184 420Z', coat) +
      shape(
        old
          ? 'M-136 90C-166 -40 -120 -160 10 -158C90 -156 140 -116 142 -70C100 -96 40 -92 10 -66Q0 -20 -30 -10L-40 60Q-90 130 -136 90Z'
          : 'M-150 220C-190 60 -160 -160 10 -164C100 -164 150 -110 144 -60C96 -92 50 -84 20 -50C10 20 -20 60 -40 120Q-60 230 -150 220Z',
        hair,
      ) +
      line('M108 -8Q122 -16 136 -10', darker(hair, 0.2), 7) +
      disc(122, 14, 6, '#241b18') +
      line('M126 118L150 116', darker(skin, 0.4), 6) +
      faint(0.3, disc(84, 84, 22, ink.sun))
    const x = s.between(-30, 30)
    return (
      box(0, 0, WIDTH, 900, s.wash(ink.sky[0], ink.sky[1])) +
      [520, 400, 290]
        .map((r, i) => faint(0.35 + i * 0.15, sheet(disc(800 + x, 430, r, [ink.tones[0], ink.sky[1], ink.tones[0]][i] ?? ink.tones[0]))))
        .join('') +
      hills(s, 760, 40, 4, ink.tones[1]) +
      sheet(at(385 + x, 500, head('#dcae85', s.odds(0.5) ? '#8f8983' : '#4b4340', ink.accent, true), 1.16)) +
      sheet(`<g transform="translate(${1215 + x} 500) scale(-1.16 1.16)">${head('#ecc8a2', '#241c1b', ink.tones[3], false)}</g>`) +
      sheet(
        at(
          800 + x,
          440,
          box(-155, -300, 310, 620, ink.tones[4], 44) +
            box(-137, -282, 274, 584, s.wash(ink.paper, mix(ink.paper, ink.tones[0], 0.4)), 30) +
            box(-40, -276, 80, 16, ink.tones[4], 8),
          1,
        ),
      ) +
      wave(s, 690 + x, 240, 220, 120, ink.accent, 12) +
      wave(s, 690 + x, 390, 220, 130, ink.second, 12) +
      wave(s, 690 + x, 540, 220, 110, ink.tones[2], 12) +
      cut(
        disc(800 + x, 672, 50, ink.accent) +
          box(787 + x, 642, 26, 40, ink.paper, 13) +
          line(`M${778 + x} 668q0 28 22 28t22 -28M${800 + x} 696v12`, ink.paper, 6),
      ) +
      cut(wave(s, 572 + x, 610, 64, 120, ink.accent, 4) + wave(s, 964 + x, 600, 64, 130, ink.second, 4)) +
      cut(
        [
          [560, 180, 1],
          [1040, 210, -1],
        ]
          .map(([bx, by, k]) =>
            at(
              (bx ?? 0) + x,
              by ?? 0,
              shape(
                `M-90 -60H90Q110 -60 110 -40V30Q110 50 90 50H${(k ?? 1) * -20}L${(k ?? 1) * -64} 92L${(k ?? 1) * -56} 50H-90Q-110 50 -110 30V-40Q-110 -60 -90 -60Z`,
                (k ?? 1) > 0 ? ink.paper : ink.second,
              ) + line('M-70 -26H66M-70 2H30M-70 28H50', (k ?? 1) > 0 ? ink.tones[1] : ink.paper, 9),
            ),
          )
          .join(''),
      ) +
      sheet(
        shape(
          smooth([
            [-40, 860],
            [400, 836],
            [800, 866],
            [1200, 838],
            [1640, 862],
          ]) + 'V940H-40Z',
          ink.tones[4],
        ),
      )
    )
  },
}

/** A studio microphone, the waves going out over the roofs. */
export const radio: Scene = {
  draw(s) {
    const { ink } = s
    const x = 800 + s.between(-90, 90)
    const mic =
      line('M-130 40Q-130 190 0 190Q130 190 130 40', ink.tones[4], 26) +
      box(-14, 180, 28, 190, ink.tones[4]) +
      box(-104, -250, 208, 390, s.wash(ink.paper, mix(ink.paper, ink.tones[1], 0.6)), 104) +
      times(7, (i) => box(-84 + Math.abs(i - 3) * 5 - (i < 2 ? 0 : 0), -200 + i * 34, 168 - Math.abs(i - 3) * 10, 14, ink.tones[3], 7)) +
      box(-112, 40, 224, 44, ink.accent) +
      box(-30, 92, 60, 18, ink.second, 9) +
      faint(0.2, shape('M30 -246Q104 -220 104 -146V36Q104 120 30 138Z', ink.ink)) +
      disc(-134, 40, 22, ink.second) +
      disc(134, 40, 22, ink.second)
    const mast = (mx: number, my: number, h: number) =>
      line(`M${mx} ${my}V${my - h}M${mx - 22} ${my}L${mx} ${my - h}L${mx + 22} ${my}`, ink.tones[3], 5) + disc(mx, my - h, 9, ink.accent)
    return (
      box(0, 0, WIDTH, 900, s.wash(ink.dark ? ink.sky[0] : ink.tones[1], ink.sky[1])) +
      [1, 2, 3, 4, 5, 6]
        .reverse()
        .map((i) =>
          sheet(
            disc(x, 380, 130 + i * 110, mix(ink.dark ? ink.tones[2] : ink.tones[1], i % 2 ? ink.sky[1] : ink.tones[0], 0.85 - i * 0.1)),
          ),
        )
        .join('') +
      cut(
        line(
          smooth(
            Array.from(
              { length: 61 },
              (_, i): Point => [
                i * 27 - 10,
                400 + Math.sin(i * 1.3) * Math.sin(i * 0.31 + s.next() * 0.1) * 120 * Math.min(1, Math.abs(i * 27 - x) / 300),
              ],
            ),
          ),
          ink.accent,
          9,
        ),
      ) +
      cut(mast(210, 700, 300) + mast(1400, 700, 260) + mast(420, 700, 150)) +
      hills(s, 700, 26, 6, ink.tones[2]) +
      cut(
        times(
          17,
          (i) =>
            shape(
              `M${i * 100 - 30} 770V${690 + (i % 3) * 16}l52 -46l52 46V770Z`,
              i % 2 ? ink.tones[3] : mix(ink.tones[3], ink.tones[2], 0.5),
            ) + box(i * 100 + 10, 716 + (i % 3) * 12, 18, 20, s.odds(0.5) ? ink.second : ink.tones[1]),
        ),
      ) +
      sheet(box(-20, 752, WIDTH + 40, 180, s.wash(ink.tones[3], ink.tones[4]))) +
      sheet(at(x, 420, mic, 1.06) + oval(x, 830, 190, 34, ink.ink) + box(x - 15, 780, 30, 46, ink.tones[4])) +
      cut(
        at(
          x - 420,
          840,
          shape('M-90 0V-60Q-90 -150 0 -150T90 -60V0H60V-60Q60 -118 0 -118T-60 -60V0Z', ink.accent) +
            box(-112, -74, 46, 84, ink.ink, 16) +
            box(66, -74, 46, 84, ink.ink, 16),
        ),
      ) +
      cut(
        at(
          x + 420,
          846,
          box(-110, -96, 220, 100, ink.second, 8) +
            times(
              5,
              (i) => box(-90 + i * 40, -80, 8, 64, ink.tones[4], 4) + box(-98 + i * 40, -74 + s.between(0, 40), 24, 14, ink.paper, 4),
            ),
        ),
      )
    )
  },
}

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
