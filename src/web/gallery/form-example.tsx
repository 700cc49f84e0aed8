/**
 * A form with every kind of field, a deed that asks first and one that can be taken back, a place for files, a long work.
 */
import { Button } from '@mantine/core';
import { useState } from 'react';
import { Confirm } from '#web/parts/dialog/dialog.tsx';
import { FileDrop } from '#web/parts/drop/file-drop.tsx';
import { Chooser, SeveralChooser } from '#web/parts/form/chooser.tsx';
import { AreaField, ChoiceField, DayField, TextField, TickField } from '#web/parts/form/fields.tsx';
import { FormFrame } from '#web/parts/form/form.tsx';
import { type Mistakes, useForm } from '#web/parts/form/use-form.ts';
import { tell } from '#web/parts/notice/notices.ts';
import { WorkProgress } from '#web/parts/progress/work-progress.tsx';
import { PageHead, Section } from '#web/parts/section.tsx';
import { Problem } from '#web/problem.ts';

const people = [
  { value: 'p1', label: 'Trần Văn Khuê', also: 'Bí thư Quận ủy' },
  { value: 'p2', label: 'Đỗ Thị Hòa', also: 'Chánh Văn phòng' },
  { value: 'p3', label: 'Nguyễn Đức Đông', also: 'Trưởng phòng Nội vụ' },
];
const kinds = [
  { value: 'dated', label: 'có thời hạn' },
  { value: 'standing', label: 'thường xuyên' },
];
const initial = {
  name: '',
  lead: null as string | null,
  support: [] as readonly string[],
  due: '',
  kind: 'dated',
  words: '',
  urgent: false,
};

export function FormExample() {
  const [asking, ask] = useState(false);
  const form = useForm({
    name: 'example',
    initial,
    check: ({ name }): Mistakes =>
      name.trim() === '' ? { name: { vi: 'Chưa ghi tên nhiệm vụ.', en: 'The task needs a name.' } } : {},
    submit: async ({ due }) => {
      if (!/^\d{4}-/.test(due))
        throw new Problem({
          type: 'urn:bokhuyet:input',
          title: 'Có mục chưa đúng',
          en: 'Something is wrong',
          status: 422,
          mistakes: [{ field: ['due'], vi: 'Nhiệm vụ có thời hạn thì cần ngày.', en: 'A dated task needs a day.' }],
        });
      tell('Đã giao nhiệm vụ', { undo: () => tell('Đã rút lại nhiệm vụ') });
    },
  });
  const { values, set, mistakes } = form;
  return (
    <>
      <PageHead title="Giao nhiệm vụ">
        <Button variant="default" onClick={() => ask(true)}>
          Đóng đợt đánh giá
        </Button>
      </PageHead>
      <FormFrame form={form} label="Giao nhiệm vụ" act="Giao nhiệm vụ">
        <TextField
          field="name"
          label="Tên nhiệm vụ"
          value={values.name}
          onChange={(value) => set('name', value)}
          mistake={mistakes.name}
        />
        <Chooser
          field="lead"
          label="Lãnh đạo phụ trách"
          hint="Gõ tên hoặc chức vụ, không cần dấu"
          options={people}
          value={values.lead}
          onChange={(value) => set('lead', value)}
          mistake={mistakes.lead}
        />
        <SeveralChooser
          field="support"
          label="Phối hợp"
          optional
          options={people}
          value={values.support}
          onChange={(value) => set('support', value)}
        />
        <DayField
          field="due"
          label="Thời hạn"
          year={2019}
          value={values.due}
          onChange={(value) => set('due', value)}
          mistake={mistakes.due}
        />
        <ChoiceField
          field="kind"
          label="Loại"
          options={kinds}
          value={values.kind}
          onChange={(value) => set('kind', value)}
        />
        <AreaField
          field="words"
          label="Sản phẩm"
          optional
          value={values.words}
          onChange={(value) => set('words', value)}
        />
        <TickField
          field="urgent"
          label="Báo cáo hằng tuần"
          value={values.urgent}
          onChange={(value) => set('urgent', value)}
        />
      </FormFrame>
      <Files />
      {asking && (
        <Confirm
          title="Đóng đợt đánh giá 9 tháng năm 2019?"
          consequence={<p>Báo cáo và nhiệm vụ giữ nguyên như lúc này; muốn sửa phải mở lại đợt đánh giá.</p>}
          act="Đóng đợt đánh giá"
          onConfirm={() => ask(false)}
          onClose={() => ask(false)}
        />
      )}
    </>
  );
}

function Files() {
  const [got, take] = useState<readonly string[]>([]);
  return (
    <Section title="Tệp gửi đến">
      <FileDrop
        title="Thả báo cáo vào đây"
        hint="Word, Excel, PDF có chữ, văn bản thường; cả thư mục cũng được"
        accept=".docx,.xlsx,.pdf,.txt"
        onFiles={(files) => take(files.map(({ path }) => path))}
      />
      <p data-files="">{got.join(', ')}</p>
      <WorkProgress
        title="Đang đọc báo cáo"
        done={31}
        total={114}
        now={{ vi: 'BC 9 tháng - P. Bắc Sơn.docx', en: 'BC 9 tháng - P. Bắc Sơn.docx' }}
        failed={[
          {
            what: 'scan.pdf',
            why: {
              vi: 'Tệp là ảnh chụp, không có chữ để đọc. Xin bản Word.',
              en: 'A picture without text. Ask for the Word file.',
            },
          },
        ]}
      />
    </Section>
  );
}
