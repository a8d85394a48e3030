// Forces seen from above or on paper: typhoon, earthquake, currency, a map of routes.
import { darker, lighter, mix } from './colour.ts'
import { type Scene, type Stage, WIDTH } from './frame.ts'
import { hills, peaks } from './land.ts'
import { at, box, cut, disc, faint, limb, line, type Point, ring, shape, sheet, smooth, straight, times } from './shape.ts'
import { clouds, sun } from './sky.ts'

const land = (s: Stage, points: readonly Point[], rough: number): string => {
  const out: Point[] = []
  points.forEach(([x, y], i) => {
    const [nx, ny] = points[(i + 1) % points.length] ?? [x, y]
    for (const k of [0, 0.34, 0.67]) out.push([x + (nx - x) * k + s.between(-1, 1) * rough, y + (ny - y) * k + s.between(-1, 1) * rough])
  })
  return smooth(out, true)
}

const sea = (s: Stage) =>
  s.wash(
    s.ink.dark ? s.ink.sky[0] : mix(s.ink.water, s.ink.sky[1], 0.35),
    s.ink.dark ? s.ink.tones[2] : mix(s.ink.water, s.ink.tones[2], 0.25),
  )

const contours = (d: string, low: string, high: string): string =>
  sheet(`<path d="${d}" fill="${high}" stroke="${low}" stroke-width="30" stroke-linejoin="round"/>`) + sheet(shape(d, high))

/** A typhoon turning off a coast. */
export const typhoon: Scene = {
  draw(s) {
    const { ink } = s
    const [cx, cy] = [840 + s.between(-60, 80), 440 + s.between(-30, 30)]
    const spin = s.between(0, 120)
    const coast = land(
      s,
      [
        [-80, -80],
        [520, -80],
        [470, 60],
        [560, 150],
        [430, 260],
        [470, 400],
        [330, 520],
        [360, 650],
        [200, 780],
        [120, 990],
        [-80, 990],
      ],
      26,
    )
    const isle = (x: number, y: number, w: number, h: number) =>
      land(
        s,
        [
          [x, y],
          [x + w * 0.6, y + h * 0.1],
          [x + w, y + h * 0.5],
          [x + w * 0.5, y + h],
          [x - w * 0.1, y + h * 0.6],
        ],
        12,
      )
    const arm = (r: number, width: number, sweep: number) => {
      const [outer, inner]: [Point[], Point[]] = [[], []]
      for (let i = 0; i <= 18; i++) {
        const t = i / 18
        const a = t * sweep
        const q = r * Math.exp(-1.75 * t)
        const w = width * (0.15 + Math.sin(Math.min(1, t * 1.15) * Math.PI) * 0.9) * (1 - t * 0.45)
        outer.push([Math.cos(a) * (q + w), Math.sin(a) * (q + w) * 0.94])
        inner.push([Math.cos(a) * Math.max(24, q - w * 0.4), Math.sin(a) * Math.max(24, q - w * 0.4) * 0.94])
      }
      return shape(`${smooth(outer)}L${smooth([...inner].reverse()).slice(1)}Z`, 'INK')
    }
    const white = ink.dark ? mix(ink.tones[0], ink.paper, 0.55) : ink.paper
    const layer = (r: number, width: number, sweep: number, colour: string, turn: number, n: number) =>
      sheet(
        at(
          cx,
          cy,
          times(n, (i) => at(0, 0, arm(r, width, sweep).replace('INK', colour), 1, turn + (i * 360) / n)),
        ),
      )
    const land1 = ink.dark ? ink.leaf[1] : ink.leaf[0]
    return (
      box(0, 0, WIDTH, 900, sea(s)) +
      faint(0.3, line(times(7, (i) => `M${140 + i * 230} 0V900`) + times(5, (i) => `M0 ${90 + i * 180}H1600`), ink.paper, 2)) +
      contours(coast, mix(land1, ink.paper, 0.45), land1) +
      sheet(
        shape(
          land(
            s,
            [
              [-80, -60],
              [330, -60],
              [300, 90],
              [260, 300],
              [160, 480],
              [60, 700],
              [-80, 760],
            ],
            24,
          ),
          mix(ink.leaf[0], ink.leaf[1], 0.6),
        ),
      ) +
      contours(isle(1320, 90, 130, 190), mix(land1, ink.paper, 0.45), land1) +
      contours(isle(1240, 690, 170, 130), mix(land1, ink.paper, 0.45), land1) +
      contours(isle(520, 640, 70, 130), mix(land1, ink.paper, 0.45), land1) +
      layer(430, 46, 4.6, mix(white, ink.tones[1], 0.55), spin + 34, 4) +
      layer(390, 60, 4.9, mix(white, ink.tones[1], 0.28), spin, 4) +
      layer(320, 58, 5.2, white, spin + 60, 3) +
      cut(disc(cx, cy, 58, mix(ink.tones[2], ink.tones[3], 0.5))) +
      disc(cx, cy, 42, ink.tones[4]) +
      ring(cx, cy, 58, ink.accent, 9) +
      `<g filter="url(#cut)"><path d="M1560 ${cy + 330}Q${cx + 330} ${cy + 330} ${cx} ${cy}Q${cx - 150} ${cy - 190} 360 150" fill="none" stroke="${ink.accent}" stroke-width="11" stroke-dasharray="26 20" stroke-linecap="round"/></g>` +
      cut(disc(360, 150, 30, ink.paper) + disc(360, 150, 17, ink.accent)) +
      cut(disc(300, 470, 16, ink.paper) + disc(300, 470, 8, ink.tones[4]) + disc(170, 300, 16, ink.paper) + disc(170, 300, 8, ink.tones[4]))
    )
  },
}

/** An earthquake: a seismograph drum, and rings from the centre. */
export const quake: Scene = {
  draw(s) {
    const { ink } = s
    const [ex, ey] = [s.between(1090, 1240), s.between(200, 260)]
    const trace: Point[] = [[250, 500]]
    const peak = s.between(690, 860)
    for (let x = 266; x < 1240; x += 13) {
      const d = x - peak
      const burst = d < -150 ? 6 : d < -10 ? 26 + (150 + d) * 0.14 : 190 * Math.exp(-d / 150) + 8
      trace.push([x, 500 + (Math.round(x / 13) % 2 ? -1 : 1) * burst * s.between(0.5, 1)])
    }
    const end = trace[trace.length - 1] ?? [1240, 500]
    return (
      box(0, 0, WIDTH, 900, s.wash(ink.tones[1], ink.sky[1])) +
      [6, 5, 4, 3, 2, 1]
        .map((i) => sheet(disc(ex, ey, i * 118, mix(i % 2 ? ink.tones[0] : ink.tones[1], ink.sky[1], 0.1 + i * 0.08))))
        .join('') +
      cut(disc(ex, ey, 50, ink.accent) + disc(ex, ey, 22, ink.paper)) +
      peaks(s, 560, 190, 6, ink.tones[1]) +
      hills(s, 640, 24, 5, ink.tones[2]) +
      faint(
        0.9,
        cut(
          times(9, (i) => {
            const bx = 40 + i * 182
            const h = s.between(60, 150)
            return at(
              bx,
              690,
              box(0, -h, 70, h, ink.tones[3]) +
                times(4, (k) => box(12 + (k % 2) * 28, -h + 14 + Math.floor(k / 2) * 34, 16, 18, ink.second)),
              1,
              s.between(-5, 5),
            )
          }),
        ),
      ) +
      sheet(box(-20, 676, WIDTH + 40, 260, s.wash(ink.tones[3], ink.tones[4]))) +
      line(
        straight(
          [
            [-20, 760],
            [180, 742],
            [250, 790],
            [420, 754],
            [500, 800],
            [690, 764],
          ],
          false,
        ),
        ink.ink,
        9,
      ) +
      line(
        straight(
          [
            [1640, 770],
            [1420, 744],
            [1340, 800],
            [1160, 768],
          ],
          false,
        ),
        ink.ink,
        9,
      ) +
      sheet(box(190, 270, 1100, 470, ink.tones[4], 30)) +
      sheet(box(214, 300, 1052, 400, s.wash(ink.paper, mix(ink.paper, ink.tones[0], 0.35)), 18)) +
      faint(0.45, line(times(13, (i) => `M${270 + i * 78} 310V690`) + times(6, (i) => `M224 ${340 + i * 64}H1256`), ink.tones[1], 2.4)) +
      shape('M214 318Q214 300 232 300H262V700H232Q214 700 214 682Z', darker(ink.paper, 0.2)) +
      shape('M1218 300H1248Q1266 300 1266 318V682Q1266 700 1248 700H1218Z', darker(ink.paper, 0.25)) +
      cut(line(straight(trace, false), ink.accent, 8)) +
      cut(
        limb(
          [
            [1390, 770],
            [1400, 560],
            [end[0] + 8, end[1]],
          ],
          30,
          7,
          ink.second,
        ) +
          disc(1400, 560, 28, ink.tones[4]) +
          disc(1400, 560, 11, ink.second) +
          box(1330, 750, 130, 60, ink.tones[4], 10),
      ) +
      cut(disc(190, 505, 56, ink.second) + disc(190, 505, 40, darker(ink.second, 0.3)) + disc(190, 505, 13, ink.paper)) +
      cut(box(160, 740, 1160, 36, ink.ink, 10))
    )
  },
}

/** Notes and coins riding waves of the exchange. */
export const currency: Scene = {
  mirrors: false,
  draw(s) {
    const { ink } = s
    const falls = s.odds(0.5)
    const phase = s.between(0, 6)
    const swell = (y: number, amp: number, k: number) =>
      `${smooth(Array.from({ length: 17 }, (_, i): Point => [-50 + i * 106, y + Math.sin(i * 0.82 + phase + k) * amp]))}V940H-50Z`
    const gold = mix('#dda83f', ink.second, 0.15)
    const coin = (x: number, y: number, r: number, kind: number, turn: number) =>
      at(
        x,
        y,
        disc(0, 0, r, darker(gold, 0.25)) +
          disc(-r * 0.04, -r * 0.05, r * 0.95, s.wash(lighter(gold, 0.3), gold)) +
          ring(-r * 0.04, -r * 0.05, r * 0.78, darker(gold, 0.28), r * 0.05) +
          (kind
            ? box(-r * 0.24, -r * 0.26, r * 0.44, r * 0.44, ink.tones[4], 2) +
              times(4, (i) => at(-r * 0.02, -r * 0.04, box(-r * 0.09, -r * 0.62, r * 0.18, r * 0.2, darker(gold, 0.3), 2), 1, i * 90))
            : line(
                `M${-r * 0.34} ${-r * 0.46}L0 ${-r * 0.02}L${r * 0.34} ${-r * 0.46}M0 ${-r * 0.02}V${r * 0.5}M${-r * 0.32} ${r * 0.06}H${r * 0.32}M${-r * 0.32} ${r * 0.26}H${r * 0.32}`,
                ink.tones[4],
                r * 0.13,
              )),
        1,
        turn,
      )
    const paper = mix(ink.paper, ink.second, 0.12)
    const note =
      shape(
        'M-360 -130C-200 -190 -100 -80 60 -120S300 -150 370 -110V150C300 110 200 150 60 140S-220 60 -360 130Z',
        s.wash(paper, mix(paper, ink.tones[0], 0.5)),
      ) +
      faint(
        0.8,
        line('M-336 -112C-190 -168 -100 -60 60 -98S300 -128 346 -96V118C300 86 200 126 60 118S-210 44 -336 104Z', ink.tones[2], 5),
      ) +
      `<g stroke="${ink.second}" fill="none" stroke-width="3.4" opacity=".9">${times(9, (i) => `<ellipse cx="-10" cy="10" rx="${92 - i * 4}" ry="${78 - i * 8}" transform="rotate(${i * 20} -10 10)"/>`)}</g>` +
      cut(line('M-52 -50L-10 14L32 -50M-10 14V82M-50 26H30M-50 54H30', ink.accent, 17)) +
      shape('M150 96L220 -30L250 0L266 -24L340 96Q250 116 150 96Z', ink.tones[1]) +
      shape('M196 14L220 -30L250 0L240 10L226 0L214 16Z', ink.paper) +
      disc(300, -60, 24, ink.accent) +
      [
        [-300, -80],
        [-300, 70],
      ]
        .map(([x, y]) => box((x ?? 0) - 24, (y ?? 0) - 14, 76, 32, ink.tones[2], 4))
        .join('') +
      faint(0.14, shape('M-200 -154C-150 -160 -100 -100 0 -112V132C-90 110 -150 86 -200 92Z', ink.ink))
    const points: Point[] = Array.from({ length: 9 }, (_, i) => {
      const t = falls ? i / 8 : 1 - i / 8
      return [90 + i * 178, 130 + t * 200 + (i % 2 ? -1 : 1) * s.between(10, 44)]
    })
    return (
      sun(s, falls ? 1180 : 420, 250, 110) +
      clouds(s, 3, 60, 240) +
      faint(
        0.35,
        line(
          times(6, (i) => `M60 ${110 + i * 62}H1540`),
          ink.tones[1],
          3,
        ),
      ) +
      cut(line(straight(points, false), ink.accent, 12) + points.map(([x, y]) => disc(x, y, 11, ink.accent)).join('')) +
      sheet(shape(swell(520, 46, 0), s.wash(ink.tones[0], ink.tones[1]))) +
      sheet(shape(swell(590, 54, 1.6), s.wash(lighter(ink.water, 0.2), ink.water))) +
      cut(coin(380 + s.between(-40, 40), 520, 92, 1, -12) + coin(1240 + s.between(-40, 40), 500, 110, 0, 14)) +
      sheet(at(800 + s.between(-40, 40), 520, note, 1.18, falls ? 7 : -8)) +
      sheet(shape(swell(690, 50, 3.1), s.wash(mix(ink.water, ink.tones[2], 0.35), mix(ink.water, ink.tones[3], 0.6)))) +
      cut(coin(560, 720, 74, 0, 8) + coin(1060, 730, 84, 1, -10)) +
      sheet(shape(swell(776, 44, 4.4), s.wash(mix(ink.second, ink.tones[3], 0.75), ink.tones[4]))) +
      line(swell(790, 44, 4.4).split('V')[0] ?? '', lighter(ink.water, 0.3), 4) +
      line(swell(706, 50, 3.1).split('V')[0] ?? '', lighter(ink.water, 0.4), 4)
    )
  },
}

/** An abstract continent with its archipelagos, cities and routes; no borders. */
export const map: Scene = {
  mirrors: false,
  draw(s) {
    const { ink } = s
    const [dx, dy, k] = [s.between(-60, 60), s.between(-20, 24), s.between(0.98, 1.06)]
    const [low, mid, high] = ink.dark
      ? [ink.tones[1], ink.leaf[1], ink.leaf[0]]
      : [mix(ink.leaf[0], ink.paper, 0.5), ink.leaf[0], mix(ink.leaf[0], ink.leaf[1], 0.55)]
    const main = land(
      s,
      [
        [150, -60],
        [1330, -60],
        [1420, 60],
        [1290, 110],
        [1240, 190],
        [1180, 240],
        [1200, 300],
        [1150, 310],
        [1120, 250],
        [1060, 270],
        [1110, 340],
        [1140, 430],
        [1070, 520],
        [970, 560],
        [990, 640],
        [930, 690],
        [900, 620],
        [860, 590],
        [850, 680],
        [890, 780],
        [850, 770],
        [800, 660],
        [780, 560],
        [720, 540],
        [660, 620],
        [600, 740],
        [550, 640],
        [510, 540],
        [420, 520],
        [370, 470],
        [300, 560],
        [200, 600],
        [150, 500],
        [210, 410],
        [120, 380],
        [60, 240],
      ],
      9,
    )
    const plateau = land(
      s,
      [
        [420, 250],
        [600, 210],
        [820, 240],
        [860, 330],
        [760, 410],
        [600, 430],
        [460, 360],
      ],
      14,
    )
    const upland = land(
      s,
      [
        [500, 280],
        [640, 260],
        [760, 290],
        [740, 360],
        [610, 380],
        [520, 340],
      ],
      10,
    )
    const isles = [
      land(
        s,
        [
          [1290, 180],
          [1350, 150],
          [1370, 210],
          [1330, 290],
          [1250, 350],
          [1220, 340],
          [1290, 270],
        ],
        6,
      ),
      land(
        s,
        [
          [1130, 500],
          [1165, 490],
          [1160, 550],
          [1130, 560],
        ],
        5,
      ),
      land(
        s,
        [
          [1100, 610],
          [1150, 600],
          [1160, 680],
          [1120, 720],
          [1090, 660],
        ],
        7,
      ),
      land(
        s,
        [
          [1150, 730],
          [1200, 740],
          [1190, 800],
          [1140, 790],
        ],
        6,
      ),
      land(
        s,
        [
          [960, 750],
          [1060, 730],
          [1090, 800],
          [1010, 860],
          [950, 820],
        ],
        8,
      ),
      land(
        s,
        [
          [770, 740],
          [820, 790],
          [900, 870],
          [860, 880],
          [790, 820],
        ],
        6,
      ),
      land(
        s,
        [
          [920, 890],
          [1080, 890],
          [1060, 920],
          [930, 920],
        ],
        6,
      ),
      land(
        s,
        [
          [1120, 820],
          [1160, 830],
          [1190, 890],
          [1130, 900],
        ],
        6,
      ),
      land(
        s,
        [
          [645, 770],
          [675, 780],
          [670, 830],
          [640, 820],
        ],
        5,
      ),
    ]
    const cities = [
      [1080, 300],
      [1130, 440],
      [1000, 560],
      [860, 720],
      [560, 590],
      [330, 430],
      [660, 200],
      [1300, 250],
      [1130, 640],
      [460, 150],
      [830, 500],
      [1010, 800],
    ] as const
    const routes = s.odds(0.5)
      ? [
          [0, 7],
          [1, 3],
          [3, 4],
          [4, 5],
          [8, 11],
          [6, 9],
          [1, 8],
          [0, 6],
          [3, 11],
        ]
      : [
          [0, 6],
          [6, 5],
          [1, 7],
          [2, 8],
          [3, 5],
          [10, 2],
          [9, 5],
          [11, 4],
          [3, 11],
        ]
    const arc = (a: number, b: number) => {
      const [from, to] = [cities[a] ?? [0, 0], cities[b] ?? [0, 0]]
      const d = Math.hypot(to[0] - from[0], to[1] - from[1])
      return `M${from[0]} ${from[1]}Q${(from[0] + to[0]) / 2} ${(from[1] + to[1]) / 2 - d * 0.26} ${to[0]} ${to[1]}`
    }
    const body =
      contours(main, low, mid) +
      sheet(shape(plateau, mix(mid, high, 0.6))) +
      sheet(shape(upland, high)) +
      isles.map((d) => sheet(`<path d="${d}" fill="${mid}" stroke="${low}" stroke-width="18" stroke-linejoin="round"/>`)).join('') +
      cut(
        times(9, (i) => {
          const [x, y] = [500 + i * 34, 330 + (i % 3) * 24 - (i % 2) * 30]
          return (
            shape(`M${x - 26} ${y}L${x} ${y - 42}L${x + 26} ${y}Z`, ink.tones[2]) +
            shape(`M${x - 8} ${y - 29}L${x} ${y - 42}L${x + 8} ${y - 29}L${x} ${y - 24}Z`, ink.paper)
          )
        }),
      ) +
      line(
        smooth([
          [760, 360],
          [860, 390],
          [930, 360],
          [1010, 410],
          [1125, 420],
        ]),
        mix(ink.water, ink.paper, 0.3),
        8,
      ) +
      line(
        smooth([
          [700, 400],
          [780, 470],
          [800, 560],
          [870, 640],
          [905, 670],
        ]),
        mix(ink.water, ink.paper, 0.3),
        8,
      ) +
      `<g fill="none" stroke="${ink.accent}" stroke-width="6" stroke-linecap="round" stroke-dasharray="2 15">${routes.map(([a, b]) => `<path d="${arc(a ?? 0, b ?? 0)}"/>`).join('')}</g>` +
      cut(cities.map(([x, y], i) => disc(x, y, i % 3 ? 13 : 19, ink.paper) + disc(x, y, i % 3 ? 7 : 11, ink.accent)).join(''))
    const boat = (x: number, y: number) =>
      at(x, y, shape('M-40 0H40L28 22H-28Z', ink.tones[4]) + shape('M-4 -8V-66L-38 -8ZM6 -8V-54L34 -8Z', ink.paper))
    return (
      box(0, 0, WIDTH, 900, sea(s)) +
      faint(
        0.28,
        `<g fill="none" stroke="${ink.paper}" stroke-width="2.4">${times(9, (i) => `<path d="M${-300 + i * 275} 0Q${-240 + i * 260} 450 ${-300 + i * 275} 900"/>`)}${times(5, (i) => `<path d="M0 ${80 + i * 190}Q800 ${150 + i * 190} 1600 ${80 + i * 190}"/>`)}</g>`,
      ) +
      `<g transform="translate(${dx + 800 - 800 * k} ${dy}) scale(${k})">${body}</g>` +
      cut(boat(1370 + dx * 0.3, 520) + boat(400, 780) + boat(1320, 740)) +
      cut(
        disc(160, 760, 74, ink.paper) +
          ring(160, 760, 62, ink.tones[2], 4) +
          shape('M160 690L176 760L160 830L144 760Z', ink.tones[3]) +
          shape('M90 760L160 744L230 760L160 776Z', ink.tones[1]) +
          shape('M160 690L176 760H144Z', ink.accent),
      )
    )
  },
}
