import { mix } from '../colour.ts'
import { type Scene, WIDTH } from '../frame.ts'
import { at, box, cut, disc, faint, line, ring, shape, sheet, smooth, times } from '../shape.ts'
import { contours, land, sea } from './charts-and-maps-parts.ts'
import { highland, mainland } from './map-outlines.ts'

/** An abstract continent with its archipelagos, cities and routes; no borders. */
export const map: Scene = {
  mirrors: false,
  draw(s) {
    const { ink } = s
    const [dx, dy, k] = [s.between(-60, 60), s.between(-20, 24), s.between(0.98, 1.06)]
    const [low, mid, high] = ink.dark
      ? [ink.tones[1], ink.leaf[1], ink.leaf[0]]
      : [mix(ink.leaf[0], ink.paper, 0.5), ink.leaf[0], mix(ink.leaf[0], ink.leaf[1], 0.55)]
    const main = land(s, mainland, 9)
    const plateau = land(s, highland, 14)
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
