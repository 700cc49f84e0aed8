/**
 * What the page has to say about what was just done, at most three at a time; a notice with a way back stays until it
 * is used or put away.
 */
export type Notice = {
  readonly id: number;
  readonly text: string;
  readonly tone: 'done' | 'trouble';
  /** Takes back what was done. */
  readonly undo?: () => void;
};

let told: readonly Notice[] = [];
let next = 1;
const listeners = new Set<() => void>();
const mostShown = 3;

const become = (notices: readonly Notice[]): void => {
  told = notices;
  for (const listen of listeners) listen();
};

export const notices = (): readonly Notice[] => told;

export function subscribe(listen: () => void): () => void {
  listeners.add(listen);
  return () => listeners.delete(listen);
}

/** Says that something was done: `tell('Đã lưu 12 số liệu', { undo })`. */
export function tell(text: string, { tone = 'done', undo }: Partial<Pick<Notice, 'tone' | 'undo'>> = {}): void {
  const notice = { id: next, text, tone, ...(undo ? { undo } : {}) };
  next += 1;
  become([...told, notice].slice(-mostShown));
}

export const putAway = (id: number): void => become(told.filter((one) => one.id !== id));
