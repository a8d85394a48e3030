import { darker, lighter, mix } from '../colour.ts'
import { type Scene, WIDTH } from '../frame.ts'
import { ripples } from '../land.ts'
import { crowd, dressed, passer } from '../person.ts'
import { poses } from '../poses.ts'
import { at, box, cut, disc, faint, limb, line, oval, shape, sheet, times } from '../shape.ts'

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
