/**
 * The fields by which a review report is grouped; an indicator, a finding and a task belong to one.
 */
export const fields = [
  'industry-trade',
  'budget',
  'investment-land',
  'urban-environment',
  'culture-society',
  'defence-security',
  'administration',
  'party-building',
  'front-organisations',
] as const;

export type Field = (typeof fields)[number];
