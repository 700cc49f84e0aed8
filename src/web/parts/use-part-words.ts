/**
 * How the parts speak: from a table of their own.
 */
import { useWords } from '#web/language.tsx';
import { partWords } from '#web/words/parts.ts';

export const usePartWords = () => useWords(partWords);
