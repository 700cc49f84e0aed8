/**
 * The general assessment of a report: strengths, shortcomings, causes, and what became of the last review.
 */
import type { Block } from '#paper/document.ts';
import { carriedBlocks } from './carried.ts';
import { causes } from './causes.ts';
import { heading } from './lay-out.ts';
import type { Pen } from './pen.ts';
import { shortcomingBlocks } from './shortcomings.ts';
import { strengths } from './strengths.ts';

/** The sections of the general assessment, numbered from 1. */
export function assessmentBlocks(pen: Pen): readonly Block[] {
  const { assessment } = pen.outline;
  const part = (label: string, title: string, blocks: readonly Block[]): readonly Block[] => [
    heading(3, { label, title }, pen),
    ...blocks,
  ];
  return [
    ...part('1.', assessment.strengths, strengths(pen)),
    ...part('2.', assessment.shortcomings, shortcomingBlocks(pen)),
    ...part('3.', assessment.causes, causes(pen)),
    ...carriedBlocks(pen),
  ];
}
