import type { LeadFigures } from '../figures-finding';

/** The figures that the view begins with. */
export const LEAD: LeadFigures = {
  first: ['customs.seizures.batches', 'customs.seizures.items'],
  next: [
    'samr.trademark_violation.cases',
    'cnipa.patent_infringement_disputes.cases',
    'samr.unfair_competition.cases',
  ],
};
