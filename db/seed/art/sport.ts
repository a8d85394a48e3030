// Bodies in motion and one quiet game: goalkeeper, weiqi, cycling, diving.
import { darker, lighter, mix } from './colour.ts'
import { type Scene, WIDTH } from './frame.ts'
import { hills, peaks, pine, reeds, ripples, water } from './land.ts'
import { crowd, dressed, passer, person, poses } from './person.ts'
import { at, box, cut, disc, faint, limb, line, oval, shape, sheet, times } from './shape.ts'
import { birds, clouds, sun } from './sky.ts'

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

/** Weiqi: stones on the board and the hand about to place one. */
export const weiqi: Scene = {
  draw(s) {
    const { ink } = s
    const wood = ink.dark ? mix('#c79a5b', ink.tones[1], 0.45) : mix('#e0b673', ink.tones[0], 0.2)
    const step = 84
    const [ox, oy] = [212, 116]
    const grid = times(15, (i) => `M${ox + i * step} ${oy}V${oy + 8 * step}`) + times(9, (i) => `M${ox} ${oy + i * step}H${ox + 14 * step}`)
    const taken = new Set(['8,3', '9,2', '9,3', '8,2', '10,2', '10,1', '9,1'])
    let stones = ''
    const stone = (c: number, r: number, black: boolean) => {
      const [x, y] = [ox + c * step, oy + r * step]
      return disc(x, y, 38, black ? '#1f1b1c' : '#f8f4ea') + oval(x - 12, y - 14, 14, 8, black ? '#5a5355' : '#ffffff', -30)
    }
    let [c, r] = [s.whole(3, 5), s.whole(3, 6)]
    for (let i = 0; i < 40; i++) {
      if (c >= 1 && c <= 13 && r >= 1 && r <= 8 && !taken.has(`${c},${r}`)) {
        taken.add(`${c},${r}`)
        stones += stone(c, r, i % 2 === 0)
      }
      if (i % 9 === 8) [c, r] = [s.whole(2, 12), s.whole(3, 7)]
      else if (s.odds(0.5)) c += s.odds(0.5) ? 1 : -1
      else r += s.odds(0.5) ? 1 : -1
    }
    const skin = '#e6bd95'
    const hand =
      shape('M190 -150L520 -420L640 -270L290 -20Z', s.wash(ink.tones[3], ink.tones[4])) +
      shape('M176 -138L216 -170L316 -36L276 -4Z', ink.paper) +
      shape(
        'M210 -150Q120 -150 60 -96Q-10 -50 -50 6Q-58 28 -38 30Q-20 30 0 6L60 -36L-28 44Q-40 66 -18 70Q0 70 20 52L110 -10L60 52Q54 74 74 76Q94 74 110 56L170 12L140 62Q140 82 160 80Q180 76 194 54L300 -34Z',
        skin,
      ) +
      line('M60 -36Q90 -62 120 -70M110 -10Q140 -38 166 -44M170 12Q196 -12 214 -22', darker(skin, 0.25), 5) +
      shape('M130 -140Q40 -120 -20 -64Q-40 -44 -22 -32Q0 -28 30 -50L120 -86Z', darker(skin, 0.12))
    const bowl = (x: number, y: number, black: boolean) =>
      cut(
        oval(x, y, 118, 112, ink.tones[4]) +
          oval(x - 4, y - 8, 96, 90, darker(ink.tones[4], 0.45)) +
          times(11, () => {
            const [a, k] = [s.between(0, 6.28), s.between(0, 62)]
            return (
              disc(x + Math.cos(a) * k, y - 6 + Math.sin(a) * k, 26, black ? '#2b2627' : '#f3ede0') +
              oval(x + Math.cos(a) * k - 7, y - 14 + Math.sin(a) * k, 9, 5, black ? '#5d5657' : '#ffffff', -30)
            )
          }),
      )
    return (
      box(0, 0, WIDTH, 900, s.wash(ink.tones[1], ink.tones[2])) +
      faint(
        0.2,
        line(
          times(12, (i) => `M-20 ${40 + i * 76}H1620`),
          ink.tones[4],
          4,
        ),
      ) +
      sheet(box(130, 40, 1260, 930, s.wash(lighter(wood, 0.14), wood), 8)) +
      faint(
        0.2,
        times(16, (i) =>
          line(`M${150 + i * 78} 60q${s.between(-20, 20)} 400 ${s.between(-14, 14)} 840`, darker(wood, 0.4), s.between(3, 9)),
        ),
      ) +
      line(grid, mix(wood, '#2a1c10', 0.7), 3.4) +
      [3, 9].map((i) => [3].map((j) => disc(ox + i * step, oy + j * step, 9, '#2a1c10')).join('')).join('') +
      `<g filter="url(#cut)">${stones}${stone(8, 3, false)}${stone(9, 1, false)}${stone(8, 2, true)}</g>` +
      faint(0.3, oval(ox + 9 * step + 26, oy + 3 * step + 14, 46, 34, ink.ink)) +
      cut(stone(9, 3, true).replaceAll('38', '40')) +
      sheet(at(ox + 9 * step + 44, oy + 3 * step - 40, hand, 1.02)) +
      bowl(66, 700, true) +
      bowl(1500, 770, false)
    )
  },
}

const bicycle = (frameColour: string, tyre: string): string =>
  [-52, 56]
    .map(
      (x) =>
        `<circle cx="${x}" cy="-36" r="35" fill="none" stroke="${tyre}" stroke-width="5"/>` +
        times(6, (i) => at(x, -36, line('M0 -33V33', tyre, 1), 1, i * 30)),
    )
    .join('') +
  line('M-52 -36L-20 -86H36L2 -34ZM-20 -86L2 -34M-20 -86L-24 -96M36 -86L56 -36M36 -86L32 -98', frameColour, 5.5) +
  line('M-34 -97H-14', tyre, 7) +
  line('M32 -98H46Q56 -92 46 -84', tyre, 5) +
  disc(2, -34, 9, tyre)

/** A road race around a lake. */
export const cycling: Scene = {
  draw(s) {
    const { ink } = s
    const racer = (jersey: string, phase: number) =>
      bicycle(jersey === ink.accent ? ink.second : ink.accent, ink.ink) +
      person(
        {
          neck: [28, -142],
          hip: [-22, -104],
          head: [40, -150],
          arms: [
            [
              [36, -116],
              [46, -96],
            ],
            [
              [40, -118],
              [50, -94],
            ],
          ],
          legs: phase
            ? [
                [
                  [16, -82],
                  [2, -46],
                ],
                [
                  [20, -66],
                  [0, -22],
                ],
              ]
            : [
                [
                  [18, -70],
                  [4, -24],
                ],
                [
                  [22, -88],
                  [6, -46],
                ],
              ],
        },
        dressed(s, { top: jersey, legs: ink.ink, hat: 'helmet', hatColour: ink.paper, longHair: false }),
      )
    const jerseys = [ink.second, ink.paper, ink.tones[2], lighter(ink.accent, 0.35)]
    const lead = s.between(700, 860)
    return (
      sun(s, s.between(360, 660), s.between(170, 240), 92) +
      clouds(s, 5, 60, 230) +
      peaks(s, 450, 330, 4, ink.tones[0]) +
      peaks(s, 480, 180, 6, ink.tones[1]) +
      water(s, 470) +
      ripples(s, 476, 640, 50) +
      cut(
        shape('M0 0L44 0L36 14H8ZM20 -4V-80L52 -10Z', ink.paper).replace(
          '<path',
          `<path transform="translate(${s.between(900, 1300)} 540)"`,
        ),
      ) +
      hills(s, 616, 14, 4, ink.leaf[0]) +
      cut([60, 130, 1480, 1560].map((x, i) => pine(x, 650, 200 + (i % 2) * 60, ink.leaf[1])).join('')) +
      sheet(shape('M-20 720C300 640 900 640 1640 690V930H-20Z', s.wash(ink.tones[2], ink.tones[3]))) +
      line('M-20 736C300 658 900 656 1640 706', ink.paper, 6) +
      cut(
        [lead - 430, lead - 300, lead + 330]
          .map((x, i) => at(x, 756 + (i % 2) * 10, racer(jerseys[(i + s.whole(0, 2)) % 4] ?? ink.second, i % 2), 1.3))
          .join(''),
      ) +
      cut(at(lead - 150, 820, racer(jerseys[s.whole(0, 1)] ?? ink.second, 0), 1.75)) +
      faint(0.3, oval(lead + 50, 856, 250, 14, ink.ink)) +
      cut(at(lead + 40, 858, racer(ink.accent, 1), 2.6)) +
      sheet(shape('M-20 930V880Q400 850 800 884T1640 876V930Z', ink.leaf[1])) +
      reeds(s, 50, 800, 900, 800, 54, lighter(ink.leaf[1], 0.15)) +
      birds(s, 6, 1150, 180)
    )
  },
}

/** A diver in the air above the pool, tower behind. */
export const diving: Scene = {
  draw(s) {
    const { ink } = s
    const [pool, deep] = ink.dark ? [ink.water, darker(ink.water, 0.4)] : [lighter(ink.water, 0.1), mix(ink.water, ink.tones[3], 0.35)]
    const skin = '#e2b58b'
    const pike = s.odds(0.5)
    const suit = dressed(s, {
      skin,
      top: ink.accent,
      legs: skin,
      bareArms: true,
      shoes: skin,
      hair: '#241c1a',
      hat: 'cap',
      hatColour: ink.accent,
      longHair: false,
    })
    const back = darker(skin, 0.2)
    const cap = (x: number, y: number, turn: number) =>
      at(x, y, disc(0, 0, 10.5, skin) + shape('M-11 2A11 11.4 0 0 1 11 -1Q0 -5 -11 2Z', ink.second), 1, turn)
    const figure = pike
      ? limb(
          [
            [-4, -46],
            [38, 0],
            [72, 40],
          ],
          17,
          7,
          back,
        ) +
        limb(
          [
            [-34, -6],
            [14, 26],
            [60, 44],
          ],
          10,
          6,
          back,
        ) +
        cap(-38, 18, 205) +
        limb(
          [
            [-2, -46],
            [-36, -2],
          ],
          21,
          20,
          skin,
        ) +
        limb(
          [
            [-2, -47],
            [-30, -10],
          ],
          22,
          21,
          ink.accent,
        ) +
        limb(
          [
            [-2, -46],
            [32, 4],
            [62, 46],
            [70, 54],
          ],
          19,
          5,
          skin,
        ) +
        disc(-2, -46, 10.8, ink.accent) +
        limb(
          [
            [-2, -46],
            [8, -32],
          ],
          20,
          17,
          ink.accent,
        ) +
        limb(
          [
            [-34, -4],
            [6, 34],
            [54, 52],
          ],
          11,
          6,
          skin,
        )
      : limb(
          [
            [-6, -10],
            [-56, -44],
            [-104, -74],
            [-114, -78],
          ],
          17,
          4,
          back,
        ) +
        limb(
          [
            [44, 22],
            [66, 50],
            [94, 70],
          ],
          10,
          6,
          back,
        ) +
        cap(58, 34, 120) +
        limb(
          [
            [44, 20],
            [-2, -8],
          ],
          22,
          19,
          skin,
        ) +
        limb(
          [
            [36, 16],
            [-4, -8],
          ],
          22,
          20,
          ink.accent,
        ) +
        limb(
          [
            [-6, -8],
            [-58, -38],
            [-106, -66],
            [-118, -70],
          ],
          19,
          5,
          skin,
        ) +
        limb(
          [
            [-4, -8],
            [-18, -17],
          ],
          20,
          17,
          ink.accent,
        ) +
        limb(
          [
            [44, 20],
            [74, 44],
            [100, 64],
          ],
          11,
          6,
          skin,
        )
    return (
      box(0, 0, WIDTH, 900, s.wash(ink.sky[0], ink.sky[1])) +
      times(8, (i) => sheet(box(-10 + i * 206, 30, 190, 330, s.wash(ink.dark ? ink.tones[1] : lighter(ink.sky[1], 0.6), ink.sky[0])))) +
      line('M-20 190H1620', ink.tones[1], 6) +
      sheet(times(5, (i) => shape(`M${-20} ${370 + i * 44}H1620V${420 + i * 44}H-20Z`, i % 2 ? ink.tones[1] : ink.tones[0]))) +
      crowd(s, 366, 4, 24, [ink.accent, ink.second, ink.paper, ink.tones[2], ink.tones[3]]) +
      faint(0.42, box(0, 330, WIDTH, 250, ink.tones[1])) +
      sheet(box(-20, 566, WIDTH + 40, 60, ink.tones[2])) +
      times(9, (i) => box(30 + i * 180, 578, 150, 34, [ink.accent, ink.paper, ink.second][i % 3] ?? ink.paper, 3)) +
      sheet(
        shape('M150 900V140H240V900Z', s.wash(ink.tones[1], ink.tones[2])) +
          box(100, 170, 420, 28, ink.tones[3]) +
          box(100, 400, 330, 24, ink.tones[3]) +
          line('M110 170V90H300M110 130H300M110 400v-76h150', ink.tones[3], 8) +
          times(12, (i) => box(166, 220 + i * 56, 58, 8, ink.tones[3])),
      ) +
      cut(passer(s, 420, 400, 200, poses.stand, { ...suit, top: ink.second })) +
      sheet(box(-20, 622, WIDTH + 40, 320, s.wash(pool, deep))) +
      times(4, (i) =>
        line(
          times(30, (k) => `M${k * 56 - 20} ${668 + i * 62 + i * i * 4}h34`),
          i % 2 ? ink.accent : ink.paper,
          7 + i * 2,
        ),
      ) +
      ripples(s, 634, 890, 60, '#ffffff', 0.45) +
      faint(0.3, oval(850, 760, 130, 18, ink.ink)) +
      cut(
        at(
          820 + s.between(-60, 80),
          (pike ? 400 : 390) + s.between(-40, 20),
          figure,
          pike ? 3.9 : 3.1,
          pike ? s.between(-16, 16) : s.between(-2, 16),
        ),
      ) +
      faint(0.4, line('M520 190C640 100 740 130 790 200', ink.paper, 6).replace('<path', '<path stroke-dasharray="4 22"'))
    )
  },
}
