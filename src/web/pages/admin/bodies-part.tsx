/**
 * Cơ quan ban hành: whose name heads the papers, and who signs them.
 */
import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { OutputOf } from '#server/contract/contract.ts';
import { call, refreshed, useCall } from '#web/client.ts';
import { useWords } from '#web/language.tsx';
import styles from '#web/pages/admin/admin.module.css';
import { isCode } from '#web/pages/admin/found-dialog.tsx';
import { Dialog } from '#web/parts/dialog/dialog.tsx';
import { ChoiceField, TextField } from '#web/parts/form/fields.tsx';
import { FormFrame } from '#web/parts/form/form.tsx';
import { useForm } from '#web/parts/form/use-form.ts';
import { tell } from '#web/parts/notice/notices.ts';
import { PageHead } from '#web/parts/section.tsx';
import { ListTable, type TableColumn } from '#web/parts/table/list-table.tsx';
import { adminWords } from '#web/words/admin.ts';

type Body = OutputOf<'lists.bodies'>[number];

const none: readonly Body[] = [];
const sides = ['party', 'state', 'front'] as const;

export function BodiesPart() {
  const say = useWords(adminWords);
  const [chosen, choose] = useState<Body | 'new' | null>(null);
  const listed = useCall('lists.bodies', {});
  const columns = useMemo(
    (): readonly TableColumn<Body>[] => [
      { key: 'name', title: say('name'), value: (one) => one.name },
      { key: 'side', title: say('bodies.side'), value: (one) => say(`side.${one.side}`), width: '10rem' },
      { key: 'symbol', title: say('bodies.symbol'), value: (one) => one.symbol, width: '9rem' },
      { key: 'post', title: say('bodies.post'), value: ({ signing }) => `${signing.on} ${signing.post}`.trim() },
      { key: 'signer', title: say('bodies.signer'), value: (one) => one.signing.name },
      {
        key: 'edit',
        title: say('edit'),
        value: () => '',
        show: (one) => (
          <Button
            variant="default"
            size="compact-sm"
            onClick={() => choose(one)}
            aria-label={`${say('edit')} ${one.name}`}
          >
            {say('edit')}
          </Button>
        ),
        width: '5rem',
      },
    ],
    [say],
  );
  const add = <Button onClick={() => choose('new')}>{say('bodies.add')}</Button>;
  return (
    <>
      <PageHead title={say('part.bodies')} lead={say('bodies.lead')}>
        {add}
      </PageHead>
      {listed.data && (
        <ListTable
          label={say('part.bodies')}
          items={listed.data ?? none}
          columns={columns}
          keyOf={({ code }) => code}
          empty={<p>{say('bodies.none')}</p>}
        />
      )}
      {chosen && <BodyDialog body={chosen === 'new' ? null : chosen} onClose={() => choose(null)} />}
    </>
  );
}

const fieldsOf = ['name', 'superior', 'symbol', 'on', 'post', 'signer', 'office'] as const;
const mayBeEmpty: ReadonlySet<string> = new Set(['superior', 'on', 'signer', 'office']);

function BodyDialog({ body, onClose }: { readonly body: Body | null; readonly onClose: () => void }) {
  const say = useWords(adminWords);
  const held = useQueryClient();
  const versions = useCall('bodies.versions', {}).data;
  const form = useForm({
    name: `body:${body?.code ?? 'new'}`,
    initial: {
      ...{
        code: body?.code ?? '',
        name: body?.name ?? '',
        superior: body?.superior ?? '',
        side: body?.side ?? ('state' as const),
      },
      ...{ symbol: body?.symbol ?? '', on: body?.signing.on ?? '', post: body?.signing.post ?? '' },
      ...{ signer: body?.signing.name ?? '', office: body?.office ?? '' },
    },
    check: (values) => ({
      ...(isCode(values.code) ? {} : { code: adminWords['code.wrong'] }),
      ...Object.fromEntries(
        fieldsOf
          .filter((one) => !mayBeEmpty.has(one) && values[one].trim() === '')
          .map((one) => [one, adminWords.missing]),
      ),
    }),
    submit: async ({ code, superior, signer, office, ...values }) => {
      const orNull = (text: string): string | null => text.trim() || null;
      const rest = { superior: orNull(superior), signer: orNull(signer), office: orNull(office) };
      await call('bodies.keep', { body: code, ...values, ...rest, seen: body ? (versions?.[code] ?? '') : null });
      await refreshed(held, ['lists.bodies', 'bodies.versions']);
      tell(say('bodies.saved', { name: values.name }));
      onClose();
    },
  });
  const { values, set, mistakes } = form;
  const labels = {
    ...({ name: 'name', superior: 'bodies.superior', symbol: 'bodies.symbol', on: 'bodies.on' } as const),
    ...({ post: 'bodies.post', signer: 'bodies.signer', office: 'bodies.office' } as const),
  };
  return (
    <Dialog title={body?.name ?? say('bodies.add')} onClose={onClose} wide>
      <FormFrame form={form} label={say('part.bodies')} act={say('save')}>
        <div className={styles.fields}>
          {!body && (
            <TextField
              field="code"
              label={say('code')}
              hint={say('code.hint')}
              value={values.code}
              mistake={mistakes.code}
              onChange={(value) => set('code', value)}
            />
          )}
          <ChoiceField
            field="side"
            label={say('bodies.side')}
            value={values.side}
            options={sides.map((value) => ({ value, label: say(`side.${value}`) }))}
            onChange={(value) => set('side', value as Body['side'])}
          />
          {fieldsOf.map((one) => (
            <TextField
              key={one}
              field={one}
              label={say(labels[one])}
              optional={mayBeEmpty.has(one)}
              value={values[one]}
              mistake={mistakes[one]}
              onChange={(value) => set(one, value)}
            />
          ))}
        </div>
        {form.problem?.status === 409 && <p className={styles.wrong}>{say('conflict')}</p>}
      </FormFrame>
    </Dialog>
  );
}
