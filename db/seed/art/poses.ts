// Where the joints of a body are when it stands, runs, dives or dances.
import type { Point } from './shape.ts'

/** Where the joints are; a standing person is 100 units high with the feet at 0,0. */
export interface Pose {
  readonly neck: Point
  readonly hip: Point
  /** Back arm first: shoulder is added, so give elbow and hand. */
  readonly arms: readonly (readonly Point[])[]
  /** Back leg first: knee and foot. */
  readonly legs: readonly (readonly Point[])[]
  /** Head centre, if not straight on from the spine. */
  readonly head?: Point
  /** Degrees the head is turned; 0 looks straight on. */
  readonly tilt?: number
}

/** Quiet poses used all over. */
export const poses = {
  stand: {
    neck: [0, -82],
    hip: [0, -46],
    arms: [
      [
        [-13, -62],
        [-12, -44],
      ],
      [
        [13, -62],
        [12, -44],
      ],
    ],
    legs: [
      [
        [-5, -24],
        [-6, 0],
      ],
      [
        [5, -24],
        [6, 0],
      ],
    ],
  },
  walk: {
    neck: [3, -82],
    hip: [0, -46],
    arms: [
      [
        [-11, -64],
        [-7, -46],
      ],
      [
        [14, -64],
        [20, -50],
      ],
    ],
    legs: [
      [
        [-4, -24],
        [-15, -4],
      ],
      [
        [9, -26],
        [12, 0],
      ],
    ],
  },
  point: {
    neck: [0, -82],
    hip: [-1, -46],
    arms: [
      [
        [-13, -62],
        [-10, -44],
      ],
      [
        [18, -78],
        [32, -90],
      ],
    ],
    legs: [
      [
        [-6, -24],
        [-8, 0],
      ],
      [
        [5, -24],
        [7, 0],
      ],
    ],
  },
  carry: {
    neck: [2, -82],
    hip: [0, -46],
    arms: [
      [
        [8, -66],
        [20, -60],
      ],
      [
        [12, -64],
        [24, -62],
      ],
    ],
    legs: [
      [
        [-5, -24],
        [-9, -2],
      ],
      [
        [6, -24],
        [9, 0],
      ],
    ],
  },
  sit: {
    neck: [0, -62],
    hip: [-3, -26],
    arms: [
      [
        [4, -44],
        [16, -36],
      ],
      [
        [10, -44],
        [20, -34],
      ],
    ],
    legs: [
      [
        [17, -28],
        [18, 0],
      ],
      [
        [21, -26],
        [22, 0],
      ],
    ],
  },
  dance: {
    neck: [0, -82],
    hip: [3, -46],
    arms: [
      [
        [-16, -84],
        [-20, -102],
      ],
      [
        [18, -80],
        [34, -88],
      ],
    ],
    legs: [
      [
        [-2, -24],
        [-8, 0],
      ],
      [
        [14, -30],
        [24, -10],
      ],
    ],
  },
  bow: {
    neck: [18, -66],
    hip: [-2, -46],
    arms: [
      [
        [18, -46],
        [26, -28],
      ],
      [
        [24, -48],
        [30, -30],
      ],
    ],
    legs: [
      [
        [-7, -24],
        [-8, 0],
      ],
      [
        [2, -24],
        [4, 0],
      ],
    ],
  },
} as const satisfies Record<string, Pose>
