// Fields and high country: terraces, tea, a mobile clinic on a mountain road.
import { house } from './build.ts'
import { darker, lighter, mix } from './colour.ts'
import { HEIGHT, type Scene, type Stage, WIDTH } from './frame.ts'
import { hills, peaks, pine, roundTree } from './land.ts'
import { dressed, passer, person, poses } from './person.ts'
import { at, box, cut, disc, faint, limb, line, type Point, shape, sheet, smooth, straight, times } from './shape.ts'
import { birds, clouds, sun } from './sky.ts'

const contour = (s: Stage, y: number, bend: number, phase: number): Point[] =>
  Array.from({ length: 11 }, (_, i) => {
    const t = i / 10
    return [-40 + t * 1680, y + Math.sin(t * 5.2 + phase) * bend + Math.sin(t * 11 + phase * 2.3) * bend * 0.28 + s.between(-4, 4)]
  })

/** Rice terraces: flooded steps, a farmer, a hut. */
export const terraces: Scene = {
  draw(s) {
    const { ink } = s
    const [x, phase] = [s.between(420, 1180), s.between(0, 5)]
    let body =
      sun(s, x, s.between(170, 240), 82) + clouds(s, 4, 60, 200) + peaks(s, 400, 230, 5, ink.tones[0]) + peaks(s, 440, 140, 6, ink.tones[1])
    let last: Point[] = []
    const steps = 9
    for (let i = 0; i < steps; i++) {
      const y = 400 + i ** 1.62 * 15.5
      last = contour(s, y, 34 + i * 6, phase + i * 0.34)
      const green = mix(ink.leaf[0], ink.leaf[1], i / (steps - 1))
      const rim = last.map(([px, py]): Point => [px, py + 8 + i * 1.6])
      const pool = last.map(([px, py]): Point => [px, py + 14 + i * 5.4])
      body += sheet(
        shape(`${smooth(last)}V${HEIGHT + 30}H-40Z`, lighter(green, 0.3)) +
          shape(`${smooth(rim)}V${HEIGHT + 30}H-40Z`, s.wash(mix(ink.sky[1], ink.water, 0.25), mix(ink.water, green, 0.35))) +
          shape(`${smooth(pool)}V${HEIGHT + 30}H-40Z`, s.wash(green, darker(green, 0.28))),
      )
      if (i > 3 && i < 8) {
        let sprouts = ''
        for (let k = 0; k < 40; k++) {
          const p = pool[s.whole(1, 9)] ?? [0, 0]
          sprouts += `M${p[0] + s.between(-75, 75)} ${p[1] + s.between(24, 60)}q3 -9 1 -${8 + i}`
        }
        body += faint(0.45, line(sprouts, lighter(green, 0.35), 2.6))
      }
      if (i === 4)
        body += cut(
          house(s, s.between(560, 760), y + 40, 132, ink.paper, ink.accent) + roundTree(840, y + 52, 150, darker(ink.leaf[1], 0.1)),
        )
      if (i === 6)
        body += cut(
          passer(s, s.between(860, 1060), y + 84, 178, poses.bow, {
            hat: 'cone',
            hatColour: ink.second,
            top: ink.accent,
            legs: ink.tones[4],
          }) +
            passer(s, s.between(480, 640), y + 90, 186, poses.carry, {
              hat: 'cone',
              hatColour: lighter(ink.second, 0.4),
              top: ink.tones[3],
              legs: ink.ink,
            }),
        )
    }
    return body + birds(s, 6, 1600 - x, 240)
  },
}

const van = (s: Stage): string => {
  const { ink } = s
  return (
    faint(0.3, `<ellipse cx="120" cy="4" rx="150" ry="12" fill="${ink.ink}"/>`) +
    shape('M0 -14V-104Q0 -118 14 -118H176Q190 -118 198 -104L222 -66Q240 -62 240 -46V-14Z', ink.paper) +
    shape('M0 -14V-40H240V-14Z', ink.accent) +
    shape('M158 -106H178Q186 -104 190 -96L208 -66H158Z', ink.tones[2]) +
    box(104, -104, 44, 38, ink.tones[2], 4) +
    box(33, -100, 16, 48, ink.second, 3) +
    box(17, -84, 48, 16, ink.second, 3) +
    box(70, -126, 34, 10, ink.second, 4) +
    disc(232, -34, 6, ink.second) +
    [52, 190].map((x) => disc(x, -10, 22, ink.ink) + disc(x, -10, 9, ink.tones[0])).join('')
  )
}

/** A mobile clinic reaching a mountain village. */
export const clinic: Scene = {
  draw(s) {
    const { ink } = s
    const [sunX, bend] = [s.between(900, 1240), s.between(-60, 60)]
    const roof = ink.dark ? ink.tones[1] : ink.tones[3]
    const village = [
      [470, 520, 92],
      [560, 548, 106],
      [405, 566, 98],
      [690, 536, 84],
      [650, 588, 112],
      [512, 606, 120],
    ] as const
    return (
      sun(s, sunX, s.between(170, 250), 88) +
      clouds(s, 4, 70, 250) +
      peaks(s, 470, 360, 4, ink.tones[0]) +
      peaks(s, 540, 270, 5, ink.tones[1]) +
      hills(s, 540, 34, 5, ink.tones[2]) +
      cut(
        village.map(([x, y, w]) => house(s, x + bend, y, w, ink.paper, roof)).join('') +
          [330, 760, 800, 845].map((x, i) => pine(x + bend, 600 + i * 6, 120 - i * 8, ink.leaf[1])).join(''),
      ) +
      hills(s, 650, 26, 5, mix(ink.tones[2], ink.tones[3], 0.6)) +
      sheet(
        shape(
          `M${860 + bend} 640C1160 650 1330 690 1180 740S300 760 -20 900H560C760 800 1420 800 1440 720S1150 620 ${900 + bend} 636Z`,
          lighter(ink.tones[0], 0.35),
        ),
      ) +
      cut(at(s.between(720, 800), 786, van(s), 1.35)) +
      cut(
        passer(s, 640, 800, 150, poses.stand, { top: ink.paper, legs: ink.second, longHair: true }) +
          passer(s, 560, 806, 128, poses.walk, { top: ink.accent, skirt: 0.6, hair: '#8d8680' }) +
          passer(s, 505, 800, 92, poses.stand, { top: ink.second }),
      ) +
      sheet(shape('M-20 930V830Q200 800 380 850T900 890T1640 800V930Z', ink.tones[4])) +
      cut(
        [60, 150, 1420, 1510, 1580]
          .map((x, i) => pine(x, 860 + (i % 2) * 20, 230 + (i % 3) * 50, i % 2 ? ink.leaf[1] : darker(ink.leaf[1], 0.25)))
          .join(''),
      )
    )
  },
}

/** Tea hills: combed rows over domes, pickers with baskets. */
export const teaHills: Scene = {
  draw(s) {
    const { ink } = s
    const dome = (cx: number, top: number, rx: number, ry: number, rows: number, shade: number) => {
      const base = mix(ink.leaf[0], ink.leaf[1], shade)
      let _d = ''
      for (let i = 1; i < rows; i++) {
        const k = i / rows
        _d += `M${cx - rx} ${top + ry}C${cx - rx + rx * 2 * k * 0.6} ${top + ry * (0.9 - k * 0.2)} ${cx - rx * 0.5 + rx * 1.1 * k} ${top + ry * 0.1} ${cx - rx * 0.2 + rx * 1.2 * k} ${top + (1 - Math.sqrt(1 - (1.2 * k - 0.2) ** 2)) * ry}`
      }
      for (let i = 1; i < rows; i++) {
        const k = i / rows
        _d += `M${cx + rx * 1.02} ${top + ry * (0.1 + k)}Q${cx + rx * (0.2 - k * 0.1)} ${top + ry * (k * 0.8 - 0.02)} ${cx - rx} ${top + ry * (0.24 + k)}`
      }
      return sheet(
        `<ellipse cx="${cx}" cy="${top + ry}" rx="${rx}" ry="${ry}" fill="${s.wash(lighter(base, 0.22), darker(base, 0.2))}"/>` +
          line(
            times(
              rows,
              (i) =>
                `M${cx - rx * Math.sqrt(1 - (1 - (i + 1) / (rows + 1)) ** 2)} ${top + ry * ((i + 1) / (rows + 1))}Q${cx} ${top + ry * ((i + 1) / (rows + 1)) - ry * 0.3 * ((i + 1) / rows)} ${cx + rx * Math.sqrt(1 - (1 - (i + 1) / (rows + 1)) ** 2)} ${top + ry * ((i + 1) / (rows + 1))}`,
            ),
            darker(base, 0.3),
            7,
          ),
      )
    }
    const lean = s.between(-40, 40)
    const [a, b] = [s.between(250, 420), s.between(1080, 1300)]
    return (
      sun(s, s.between(700, 980), s.between(200, 270), 90) +
      clouds(s, 4, 70, 220) +
      peaks(s, 480, 260, 5, ink.tones[0]) +
      dome(800, 410, 560, 420, 15, 0.1) +
      dome(a, 480, 560, 430, 14, 0.4) +
      cut([0, 1, 2].map((i) => roundTree(a - 190 + i * 50, 528 + (i % 2) * 8, 120 + i * 14, darker(ink.leaf[1], 0.15))).join('')) +
      dome(b, 520, 600, 440, 14, 0.6) +
      cut(
        [0, 1, 2]
          .map(
            (i) =>
              passer(s, 560 + i * 240 + lean, 730 + (i % 2) * 40, 240, i === 1 ? poses.bow : poses.carry, {
                hat: 'cone',
                hatColour: i === 1 ? lighter(ink.second, 0.3) : ink.second,
                top: i === 1 ? ink.second : ink.accent,
                skirt: 0.7,
              }) +
              at(
                536 + i * 240 + lean,
                654 + (i % 2) * 30,
                shape('M-26 -40H18L10 6H-18Z', ink.tones[2]) + shape('M-24 -42Q-4 -62 16 -42Z', ink.leaf[0]),
                1.5,
              ),
          )
          .join(''),
      ) +
      dome(620, 770, 1050, 420, 9, 0.95)
    )
  },
}

const horse = (colour: string, mane: string, lift: number): string => {
  const back = darker(colour, 0.24)
  return (
    limb(
      [
        [-46, -70],
        [-62 - lift, -38],
        [-48 - lift, 0],
      ],
      17,
      7,
      back,
    ) +
    limb(
      [
        [40, -70],
        [60 + lift, -46],
        [42 + lift, -22],
      ],
      15,
      7,
      back,
    ) +
    shape('M-66 -96C-90 -92 -104 -66 -112 -34C-96 -52 -80 -66 -62 -74Z', mane) +
    shape(
      'M-68 -84C-64 -112 -30 -110 0 -102C22 -100 36 -108 48 -124L72 -152C80 -160 92 -158 100 -150L126 -126Q130 -116 120 -112L98 -120C90 -98 76 -72 56 -62C20 -50 -24 -54 -50 -56Q-70 -62 -68 -84Z',
      colour,
    ) +
    shape('M84 -156L90 -172L97 -152Z', colour) +
    shape('M86 -160C62 -158 44 -140 30 -108C46 -112 58 -124 66 -138Q76 -146 86 -160Z', mane) +
    limb(
      [
        [-52, -68],
        [-36 + lift, -36],
        [-58 + lift, -4],
      ],
      20,
      7,
      colour,
    ) +
    limb(
      [
        [44, -68],
        [72, -50],
        [84 - lift, -16],
      ],
      17,
      7,
      colour,
    ) +
    disc(104, -140, 2.6, mane)
  )
}

/** Grassland: horses running, one rider with a pole-lasso. */
export const horses: Scene = {
  draw(s) {
    const { ink } = s
    const coats = [ink.tones[3], ink.tones[4], ink.accent, ink.tones[2], ink.paper] as const
    const herd = [
      [380, 620, 0.8],
      [1190, 610, 0.78],
      [640, 650, 1],
      [980, 660, 1.02],
    ] as const
    const rider = at(
      -8,
      -96,
      person(
        {
          neck: [12, -78],
          hip: [0, -42],
          arms: [
            [
              [22, -62],
              [34, -54],
            ],
            [
              [30, -72],
              [46, -78],
            ],
          ],
          legs: [
            [
              [14, -26],
              [6, -4],
            ],
            [
              [18, -26],
              [8, -2],
            ],
          ],
        },
        dressed(s, { top: ink.second, hat: 'cap', hatColour: ink.accent, legs: ink.ink }),
      ),
      1.1,
    )
    return (
      sun(s, s.between(480, 720), s.between(230, 300), 104) +
      clouds(s, 5, 60, 240) +
      peaks(s, 470, 130, 7, ink.tones[0]) +
      hills(s, 480, 30, 4, mix(ink.leaf[0], ink.tones[1], 0.4)) +
      hills(s, 550, 26, 5, ink.leaf[0]) +
      cut(
        herd
          .map(([x, y, k], i) =>
            at(x + s.between(-40, 40), y, horse(coats[(i + s.whole(0, 3)) % 5] ?? coats[0], ink.ink, s.between(-8, 12)), k),
          )
          .join(''),
      ) +
      hills(s, 690, 18, 4, mix(ink.leaf[0], ink.leaf[1], 0.55)) +
      cut(
        at(
          790,
          790,
          horse(ink.dark ? ink.paper : ink.tones[4], ink.dark ? ink.tones[1] : ink.ink, 8) +
            rider +
            line('M40 -178L196 -262', ink.paper, 5) +
            line('M196 -262q44 -14 40 22q-16 20 -40 -22', ink.paper, 3),
          1.62,
        ),
      ) +
      sheet(
        shape(
          `${smooth([
            [-40, 850],
            [300, 806],
            [760, 842],
            [1200, 800],
            [1640, 846],
          ])}V940H-40Z`,
          ink.leaf[1],
        ),
      ) +
      line(
        times(120, () => `M${s.between(0, WIDTH)} ${s.between(838, 900)}q3 -16 ${s.between(4, 14)} -24`),
        lighter(ink.leaf[1], 0.25),
        3,
      )
    )
  },
}

/** A desert road running to wind turbines. */
export const desert: Scene = {
  draw(s) {
    const { ink } = s
    const vanish = s.between(640, 900)
    const dune = (y: number, colour: string, phase: number) => {
      const crest: Point[] = Array.from({ length: 9 }, (_, i) => [-40 + i * 210, y + Math.sin(i * 1.5 + phase) * 46 + s.between(-16, 16)])
      const shade: Point[] = crest.map(([x, cy], i) => [x + 70, cy + 46 + (i % 2) * 50])
      return sheet(
        shape(`${smooth(crest)}V940H-40Z`, s.wash(lighter(colour, 0.2), colour)) +
          faint(0.25, shape(`${smooth(crest)}L${straight([...shade].reverse(), false).slice(1)}Z`, darker(colour, 0.4))),
      )
    }
    const mill = (x: number, y: number, h: number) => {
      const turn = s.between(0, 120)
      const blade = `M-${h * 0.018} 0Q-${h * 0.06} ${-h * 0.22} 0 ${-h * 0.56}Q${h * 0.03} ${-h * 0.2} ${h * 0.018} 0Z`
      return (
        limb(
          [
            [x, y],
            [x, y - h],
          ],
          h * 0.05,
          h * 0.022,
          ink.paper,
        ) + at(x, y - h, times(3, (i) => at(0, 0, shape(blade, ink.paper), 1, turn + i * 120)) + disc(0, 0, h * 0.032, ink.accent))
      )
    }
    const truck =
      shape('M0 -8V-78H112V-8Z', ink.accent) +
      shape('M116 -8V-62H146L164 -36V-8Z', ink.second) +
      shape('M126 -54H142L154 -36H126Z', ink.tones[4]) +
      [26, 56, 140].map((x) => disc(x, -6, 13, ink.ink)).join('')
    return (
      sun(s, vanish + s.between(60, 260), 330, 130) +
      clouds(s, 4, 60, 200) +
      peaks(s, 500, 120, 8, ink.tones[0]) +
      cut([-560, -420, -250, 260, 420, 610].map((dx, i) => mill(vanish + dx, 530 + (i % 3) * 10, 230 + Math.abs(dx) * 0.26)).join('')) +
      dune(540, ink.tones[0], s.between(0, 4)) +
      dune(620, ink.tones[1], s.between(0, 4)) +
      sheet(
        shape(
          `M${vanish - 14} 566C${vanish - 60} 620 ${vanish + 250} 650 ${vanish + 90} 720S${vanish - 520} 800 ${vanish - 640} 930H${vanish + 260}C${vanish + 240} 840 ${vanish + 420} 760 ${vanish + 340} 690S${vanish - 10} 620 ${vanish + 20} 566Z`,
          ink.tones[4],
        ),
      ) +
      line(
        `M${vanish + 3} 572C${vanish - 30} 620 ${vanish + 300} 650 ${vanish + 215} 715S${vanish - 140} 800 ${vanish - 190} 920`,
        ink.second,
        7,
      ) +
      cut(at(vanish + 60, 742, truck, 1.5)) +
      cut(mill(vanish + (vanish > 770 ? -330 : 480), 770, 560)) +
      dune(850, ink.tones[2], s.between(0, 4))
    )
  },
}
