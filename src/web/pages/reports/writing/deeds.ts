/**
 * Deeds of the page on the paragraph the caret stands in, and the way to one.
 */
import { added, followed, moved, removed, type Spot } from './desk.ts';
import type { Writer } from './use-writing.ts';

/** A name no other block has. */
export const newName = (): string => `m${crypto.randomUUID().slice(0, 13)}`;

/** The name of a block in the page. */
export const blockId = (block: string): string => `khoi-${block}`;

/** Deeds of the tools above, where the caret stands. */
export const toolDeeds = {
  add: (writer: Writer, at: Spot) => writer.change((desk) => added(desk, at.block, newName())),
  remove: (writer: Writer, at: Spot) => writer.change((desk) => removed(desk, at.block)),
  up: (writer: Writer, at: Spot) => writer.change((desk) => moved(desk, at, -1)),
  down: (writer: Writer, at: Spot) => writer.change((desk) => moved(desk, at, 1)),
  follow: (writer: Writer, at: Spot) => writer.change((desk) => followed(desk, at.block)),
} as const;

/** Brings a block into sight and the caret into it. */
export function goToBlock(block: string): void {
  const element = document.getElementById(blockId(block));
  element?.scrollIntoView({ block: 'center' });
  element?.querySelector<HTMLElement>('[data-line]')?.focus({ preventScroll: true });
}
