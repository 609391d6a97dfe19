import type { LeadFigures } from '../figures-finding';

/** The figures that the view begins with. */
export const LEAD: LeadFigures = {
  first: ['copyright.registered', 'patent.invention.granted'],
  next: ['trademark.registered', 'ic_layout.issued', 'pvp.agri.granted'],
};
