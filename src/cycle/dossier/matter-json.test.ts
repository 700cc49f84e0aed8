/** A matter that went over text writes the same papers to the byte. */
import { expect, it } from 'vitest';
import { writeDocx } from '#paper/write/docx/write-docx.ts';
import { sampleMatter } from '#prose/write/matter-sample.ts';
import { writeReport } from '#prose/write/report.ts';
import { writeSummary } from '#prose/write/round/summary.ts';
import { matterFrom, matterJson } from './matter-json.ts';

it.each(['party', 'state'] as const)('keeps every number of a %s review', (side) => {
  const matter = sampleMatter(side);
  const again = matterFrom(matterJson(matter));
  expect(matter.assessments.length).toBeGreaterThan(0);
  expect(again.assessments[0]?.now.result.value?.plus('0.1').toFixed()).toBe(
    matter.assessments[0]?.now.result.value?.plus('0.1').toFixed(),
  );
  for (const write of [writeReport, writeSummary]) expect(writeDocx(write(again))).toEqual(writeDocx(write(matter)));
});
