/**
 * The page before anything was dropped: what to do, what it will look for, and an example to try.
 */
import { Button } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { useState } from 'react';
import { useWords } from '#web/language.tsx';
import styles from '#web/pages/check/check.module.css';
import type { DeskKeeper } from '#web/pages/check/desk.ts';
import { textFile } from '#web/pages/check/use-desk.ts';
import { checkWords } from '#web/words/check.ts';

const families = ['SL', 'VD', 'DV', 'NV', 'KY', 'TT'] as const;

type Props = {
  readonly desk: DeskKeeper;
  readonly choose: () => void;
  readonly nameOfText: () => string;
};

export function Beginning({ desk, choose, nameOfText }: Props) {
  const say = useWords(checkWords);
  return (
    <div className={styles.beginning}>
      <div className={styles.ways}>
        <div className={styles.drop}>
          <IconFileText size="2.6rem" stroke={1.1} aria-hidden="true" />
          <h2>{say('begin.drop')}</h2>
          <p>{say('begin.kinds')}</p>
          <p className={styles.choices}>
            <Button size="md" onClick={choose}>
              {say('choose')}
            </Button>
            <Button size="md" variant="default" onClick={() => desk.addExample(say('example.name'))}>
              {say('begin.example')}
            </Button>
          </p>
        </div>
        <PasteBox add={(text) => desk.add([textFile(text, nameOfText())])} />
      </div>
      <section className={styles.finds} aria-labelledby="finds">
        <h2 id="finds">{say('begin.finds')}</h2>
        <dl>
          {families.map((family) => (
            <div key={family}>
              <dt>{say(`family.${family}`)}</dt>
              <dd>{say(`finds.${family}`)}</dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  );
}

function PasteBox({ add }: { readonly add: (text: string) => void }) {
  const say = useWords(checkWords);
  const [text, setText] = useState('');
  return (
    <form
      className={styles.paste}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') add(text);
      }}
    >
      <label htmlFor="paste">{say('begin.paste')}</label>
      <textarea
        id="paste"
        rows={3}
        value={text}
        aria-describedby="paste-hint"
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <p id="paste-hint">{say('begin.paste-hint')}</p>
      <Button type="submit" variant="default" disabled={text.trim() === ''}>
        {say('begin.check')}
      </Button>
    </form>
  );
}
