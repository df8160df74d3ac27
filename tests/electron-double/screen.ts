const workArea = { x: 0, y: 0, width: 1920, height: 1080 }

export const screen = {
  getAllDisplays: () => [{ workArea }],
}
